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
    double z = std::numeric_limits<double>::quiet_NaN();  ///< value over its standard error under independence
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

/// phi, contingency_c (Pearson 1904), cramers_v (1946), lambda in both directions and symmetric (Goodman & Kruskal
/// 1954; errors 1963). phi has the sign of the relation in tables of two by two. O(cells).
std::vector<Association> nominalAssociations(const stats::Contingency& table);

/// gamma (Goodman & Kruskal 1954), tau_b (Kendall 1945), tau_c (Stuart 1953), somers_d (1962) in both directions and
/// symmetric; the categories are in order. Errors of Brown & Benedetti (1977). O(cells).
std::vector<Association> ordinalAssociations(const stats::Contingency& table);

}  // namespace kapok::descriptive
