// Exponential smoothing with several seasons made of waves: TBATS.
#pragma once

#include "forecast/forecast.h"

#include <functional>
#include <optional>
#include <string>

namespace kapok::forecast {

/// What a model is made of. `harmonics` has the number of waves of each period.
struct TbatsForm {
    bool boxCox = false;
    bool trend = false;
    bool damped = false;
    std::vector<double> periods = {};
    std::vector<int> harmonics = {};
    int p = 0, q = 0;  ///< ARMA errors

    /// Level, slope, and two states for each wave.
    std::size_t states() const;
    /// Smoothing parameters, lambda and ARMA coefficients.
    std::size_t parameters() const;
};

struct TbatsParameters {
    double lambda = 1;
    double alpha = 0.09;
    double beta = 0.05;
    double phi = 1;
    std::vector<double> gamma1 = {}, gamma2 = {};  ///< of each period
    std::vector<double> ar = {}, ma = {};
};

/// A model run over a series. Values of the Box-Cox scale unless said.
struct TbatsFit {
    TbatsForm form = {};
    TbatsParameters parameters = {};
    std::vector<double> seed =
        {};  ///< states before the first step: level, slope, then s_1 … s_k, s*_1 … s*_k by period
    std::vector<double> fitted = {};   ///< in the data's unit
    std::vector<double> errors = {};   ///< one-step
    std::vector<double> state = {};    ///< after the last step
    std::vector<double> drivers = {};  ///< d_t: the states' errors, an ARMA process
    double sigma2 = 0;                 ///< mean squared error
    double likelihood = 0;             ///< -2 log-likelihood up to a constant, as De Livera et al. have it
    double aic = 0;

    /// Moves `state` by one step whose error is `driver`.
    void advance(double driver);
    /// On the Box-Cox scale, with the deviations that the model implies.
    Forecast forecast(int horizon) const;
    /// Deviations on that scale by the errors of forecasts of the past (PastErrors), with the uncertainty of the seed;
    /// values missing in `y` are left out. O(n horizon states), with 500 origins at most.
    std::vector<double> deviations(const std::vector<double>& y, const Forecast& forecast) const;
    /// What the uncertainty of the seed adds to the variances ahead, in units of sigma2: forecasts are linear in it,
    /// c' (X'X)^-1 c for its least squares.
    std::vector<double> seedShares(std::size_t horizon) const;
    /// Means on the Box-Cox scale of the steps after `from`, from the states then.
    std::vector<double> meansAhead(std::vector<double> x, std::size_t from, std::size_t steps) const;
    /// Back to the data's unit.
    double unscaled(double value) const;
};

/// Least squares over the seed, or the seed given (De Livera, Hyndman & Snyder 2011, section 4). y has no missing
/// values, and is positive where form.boxCox. O(n m^2) for m states; O(n m) with a seed.
TbatsFit runTbats(const std::vector<double>& y, const TbatsForm& form, const TbatsParameters& parameters,
                  const std::optional<std::vector<double>>& seed = std::nullopt);

/// Maximum likelihood over the parameters and the seed. Parameters outside the region where the model forgets its seed
/// (eigenvalues beyond 1.01) are kept out by a penalty.
TbatsFit fitTbats(const std::vector<double>& y, const TbatsForm& form, const std::function<void()>& check = {});

/// Waves of each period by the AIC of a regression of the series less its moving average; periods without two whole
/// ones in the series are left out of the result.
TbatsForm wavesOf(const std::vector<double>& y, const std::vector<double>& periods);

/// The best by AIC: with and without Box-Cox transformation (positive series), trend and damping, then ARMA errors;
/// below 10 values a level and perhaps a slope.
TbatsFit selectTbats(const std::vector<double>& y, const std::vector<double>& periods, bool boxCox,
                     const std::function<void()>& check = {});

/// "TBATS(0.2, {1,1}, 0.98, {<48,6>, <336,5>})".
std::string tbatsName(const TbatsFit& fit);

}  // namespace kapok::forecast
