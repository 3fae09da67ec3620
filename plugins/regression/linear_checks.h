// Checks of the assumptions of a linear model.
#pragma once

#include "regression/model_data.h"

namespace kapok::regression {

struct Check {
    std::string test;
    double statistic;
    double df;  ///< NaN where the test has none
    double df2;
    double pValue;
};

/// Koenker's (1981) studentised form of Breusch & Pagan (1979): n R^2 of the squared residuals on the predictors.
Check breuschPagan(const stats::Design& design, const std::vector<double>& residuals);
/// White (1980): the same on predictors, their squares and products. No value where that takes
/// more terms than rows, or more than two million elements.
Check white(const stats::Design& design, const std::vector<double>& residuals);
/// Jarque & Bera (1980), by population skewness and kurtosis of the residuals.
Check jarqueBera(const std::vector<double>& residuals);
/// Durbin & Watson (1950): the statistic, about 2 without autocorrelation of neighbouring rows; no p-value.
Check durbinWatson(const std::vector<double>& residuals);
/// The probability of a statistic below this one: small where neighbouring errors go together. Exact (Imhof 1961) up
/// to 100 rows, O(n^3); then by the normal distribution.
double durbinWatsonP(const stats::Design& design, const stats::LeastSquares& fit, double statistic);
/// Breusch (1978) & Godfrey (1978): n R^2 of the residuals on the predictors and `lags` earlier residuals, which are 0
/// before the first row.
Check breuschGodfrey(const stats::Design& design, const std::vector<double>& residuals, int lags);
/// Ramsey (1969): F test of the squares and cubes of the fitted values.
Check reset(const stats::Design& design, const stats::LeastSquares& fit, std::span<const double> y);

/// 1 / (1 - R^2) of each column on the other ones; NaN for the intercept. Infinite for aliased columns.
std::vector<double> varianceInflation(const stats::ModelMatrix& model, const stats::LeastSquares& fit,
                                      std::span<const double> weights, bool intercept);

/// Says where some predictors nearly determine others: an inflation above 10.
void warnAboutInflation(const std::vector<double>& inflation, Result& result);

/// What the tests with p-values below 5 % say of the residuals; those of their order are left to the reader.
void sayChecks(const std::vector<Check>& checks, Result& result);

}  // namespace kapok::regression
