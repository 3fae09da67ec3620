// How strongly the two columns of a cross table are related.
#pragma once

#include "stats/contingency.h"

#include <limits>

namespace kapok::descriptive {

/// A measure with its standard error (delta method, multinomial sampling); what it does not have is NaN.
struct Association {
    std::string measure;  ///< stable id: "cramers_v", "gamma"
    std::string dependent =
        {};  ///< "first", "second" where one column is explained by the other; empty for symmetric ones
    double value = std::numeric_limits<double>::quiet_NaN();
    double standardError = std::numeric_limits<double>::quiet_NaN();
    double z = std::numeric_limits<double>::quiet_NaN();         ///< value over its standard error under independence
    double logError = std::numeric_limits<double>::quiet_NaN();  ///< of a ratio: standard error of its logarithm
};

/// Sums over the cells of a table.
struct ChiSquares {
    double pearson = 0;
    double likelihood = 0;
    double degrees = 0;
    double leastExpected = std::numeric_limits<double>::infinity();
};
/// Rows and columns without counts are passed over. O(cells).
ChiSquares chiSquaresOf(const stats::Contingency& table);

/// phi, contingency_c (Pearson 1904), cramers_v (1946), lambda in both directions and symmetric, tau in both directions
/// (Goodman & Kruskal 1954; errors 1963), uncertainty (Theil 1972) in both directions and symmetric. phi has the sign
/// of the relation in tables of two by two. O(cells).
std::vector<Association> nominalAssociations(const stats::Contingency& table);

/// gamma (Goodman & Kruskal 1954), tau_b (Kendall 1945), tau_c (Stuart 1953), somers_d (1962) in both directions and
/// symmetric; the categories are in order. Errors of Brown & Benedetti (1977). O(cells).
std::vector<Association> ordinalAssociations(const stats::Contingency& table);

/// kappa (Cohen 1960; errors of Fleiss, Cohen & Everitt 1969) where both columns have the same categories, or one of
/// them some of the other's; in tables of two by two odds_ratio, and risk_ratio: the share of the first column in the
/// first row over that in the second. O(cells).
std::vector<Association> agreements(const stats::Contingency& table);

}  // namespace kapok::descriptive
