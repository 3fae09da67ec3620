// Seasonal ARIMA models with regressors.
#pragma once

#include "forecast/forecast.h"
#include "forecast/method.h"

namespace kapok::forecast {

/// ARIMA(p,d,q)(P,D,Q)[period].
struct ArimaOrders {
    int p = 0, d = 0, q = 0;
    int seasonalP = 0, seasonalD = 0, seasonalQ = 0;
    int period = 1;
    bool constant = false;  ///< a mean without differences, a drift with one; not with more

    int coefficients() const { return p + q + seasonalP + seasonalQ; }
    int differences() const { return d + seasonalD * period; }
    bool operator==(const ArimaOrders&) const = default;
};

/// "ARIMA(2,1,1)(0,1,1)[12] with drift".
std::string arimaName(const ArimaOrders& orders);

/// A regressor's coefficient.
struct ArimaEffect {
    std::string name;  ///< "mean", "drift" or the regressor's
    double estimate = 0;
    double error = 0;  ///< standard error
};

/// A model fitted by exact maximum likelihood.
struct ArimaFit {
    ArimaOrders orders;
    std::vector<double> ar, ma, seasonalAr, seasonalMa;  ///< 1 - ar_1 B - …, 1 + ma_1 B + …
    std::vector<ArimaEffect> effects;
    std::vector<double> errors;  ///< y less the regressors' part, missing values estimated
    std::vector<double> fitted;  ///< one-step forecasts; NaN at the steps lost to differencing
    double sigma2 = 0;           ///< with the degrees of freedom of the coefficients taken off
    double loglik = 0;
    double aic = 0, aicc = 0, bic = 0;
    int observed = 0;  ///< values in the likelihood: known ones less those lost to differencing
    bool converged = false;

    /// Number of estimated coefficients, sigma left out.
    int free() const { return orders.coefficients() + static_cast<int>(effects.size()); }
    /// True when all roots of the polynomials have a modulus of at least 1.01, as an automatic choice asks for.
    bool isWellBehaved() const;
    Forecast forecast(int horizon, const Regressors& regressors) const;
};

enum class ArimaEffort : std::uint8_t {
    Thorough,  ///< every start, to the last digit
    Quick,     ///< the best start, far enough to compare models
};

/// Exact maximum likelihood (Gardner, Harvey & Phillips 1980; Harvey 1989, section 3.3) of the differenced series;
/// regressors enter as regression with ARIMA errors, their coefficients solved by generalised least squares within the
/// likelihood. Missing values (NaN) are estimated as additive outliers with the determinant's correction, which gives
/// the likelihood of the values there are (Gomez, Maravall & Pena 1999). The search is Levenberg-Marquardt over
/// partial autocorrelations. `regressors` have values for each step of y at least. Throws Error when the series is too
/// short or a regressor is a combination of the others. O(n r (k + 1)) for an evaluation, r the longest lag, k columns.
ArimaFit fitArima(const std::vector<double>& y, const ArimaOrders& orders, const Regressors& regressors = {},
                  const std::function<void()>& check = {}, ArimaEffort effort = ArimaEffort::Thorough);

}  // namespace kapok::forecast
