// The table of coefficients and tests of terms, alike for all regressions.
#pragma once

#include "sdk/result.h"
#include "stats/model_matrix.h"

namespace kapok::regression {

/// Estimates with their covariance. Infinite degrees of freedom mean normal tests (z), else Student's t.
struct Estimates {
    std::vector<std::string> names;
    std::vector<double> values;  ///< NaN: aliased, left out
    stats::Matrix covariance;
    double df = 0;

    double standardError(std::size_t i) const;
    double statistic(std::size_t i) const { return values[i] / standardError(i); }
    double pValue(std::size_t i) const;
};

/// The sum of the terms in a row of a design, and its standard error; aliased terms are passed over.
struct Prediction {
    double value;
    double standardError;
};
Prediction predictionOf(const Estimates& estimates, const stats::Matrix& x, std::size_t row);

/// Table `coefficients`: term, estimate, std_error, t or z, p_value, lower, upper (at `level` percent), and
/// warnAboutAliased. A standard error of 0 (an exact fit) leaves t empty.
void writeCoefficients(const Estimates& estimates, double level, Result& result);
/// A warning that names aliased terms, when there are any.
void warnAboutAliased(const Estimates& estimates, Result& result);

/// Wald's F test that the given coefficients are all zero (chi-square when df is infinite); aliased ones are passed
/// over. NaN when none is left or the covariance is singular.
struct WaldTest {
    double statistic;
    int df;
    double pValue;
};
WaldTest waldTest(const Estimates& estimates, const std::vector<std::size_t>& indexes);

/// Table `terms`: Wald's test of each term that has several coefficients; nothing when there is none.
void writeTerms(const Estimates& estimates, const stats::ModelMatrix& model, Result& result);

}  // namespace kapok::regression
