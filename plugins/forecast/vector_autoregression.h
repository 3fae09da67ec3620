// Vector autoregressions.
#pragma once

#include "forecast/forecast.h"
#include "stats/matrix.h"

#include <cstdint>

namespace kapok::forecast {

enum class VarTrend : std::uint8_t { None, Constant, Line };

/// Rows of `coefficients` and `errors`: constant, time (the first row of the data is 1), then the variables at lag 1,
/// at lag 2, …; a column for each equation.
struct VarFit {
    VarTrend trend = VarTrend::Constant;
    std::size_t variables = 0;
    std::size_t lags = 0;
    std::size_t observed = 0;  ///< rows explained
    stats::Matrix coefficients = {};
    stats::Matrix errors = {};      ///< standard errors
    stats::Matrix inverse = {};     ///< (Z'Z)^-1
    stats::Matrix covariance = {};  ///< of the residuals, degrees of freedom taken off
    stats::Matrix residuals = {};   ///< observed x variables
    double logDeterminant = 0;      ///< of the residuals' covariance, no degrees of freedom taken off
    double loglik = 0;
    double greatestRoot = 0;  ///< modulus; below 1 the process is stable

    std::size_t fixed() const { return trend == VarTrend::None ? 0 : trend == VarTrend::Constant ? 1 : 2; }
    std::size_t terms() const { return fixed() + variables * lags; }
    double freedom() const { return static_cast<double>(observed) - static_cast<double>(terms()); }
};

/// Least squares equation by equation (Lütkepohl 2005, section 3.2) of the rows from `first` on (at least `lags`).
/// No missing values. Throws Error when the rows are too few or a variable is a combination of the others.
VarFit fitVar(const stats::Matrix& y, int lags, VarTrend trend, std::size_t first);

/// Criteria of Lütkepohl (2005, section 4.3): log |Sigma| with a penalty for each coefficient.
struct VarCriteria {
    double aic = 0, bic = 0, hannanQuinn = 0, predictionError = 0;
};
VarCriteria criteriaOf(const VarFit& fit);

/// Forecasts of each variable; standard deviations leave out the uncertainty of the coefficients.
std::vector<Forecast> forecastVar(const VarFit& fit, const stats::Matrix& y, int horizon);

/// Responses at steps 0 … horizon, response i to impulse j at (i, j), and standard errors by the delta method
/// (Lütkepohl 2005, proposition 3.6).
struct VarResponses {
    std::vector<stats::Matrix> plain;  ///< to a unit impulse
    std::vector<stats::Matrix> plainErrors;
    std::vector<stats::Matrix> orthogonal;  ///< to one standard deviation, by Cholesky in the order of the variables
    std::vector<stats::Matrix> orthogonalErrors;
    std::vector<stats::Matrix> shares;  ///< of the variance of forecasts of i due to j; shares[0] is one step ahead
};
VarResponses responsesOf(const VarFit& fit, int horizon);

struct VarTest {
    double statistic = 0;
    double freedom = 0;
    double freedomBelow = 0;  ///< of the denominator of an F
    double pValue = 0;
};

/// F test that the lags of `cause` take no part in the equation of `effect` (Granger 1969; Lütkepohl 2005,
/// section 3.6).
VarTest grangerTest(const VarFit& fit, std::size_t cause, std::size_t effect);

/// Portmanteau test of the residuals for autocorrelation up to `lags`, adjusted for small samples (Lütkepohl 2005,
/// equation 4.4.23).
VarTest portmanteauTest(const VarFit& fit, int lags);

}  // namespace kapok::forecast
