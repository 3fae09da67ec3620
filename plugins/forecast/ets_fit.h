// Estimation and choice of exponential smoothing models.
#pragma once

#include "forecast/ets_model.h"

#include <functional>

namespace kapok::forecast {

enum class Criterion : std::uint8_t { Aicc, Aic, Bic };

/// A model fitted by maximum likelihood.
struct EtsFit {
    EtsSpec spec;
    int period = 1;
    EtsParameters parameters;
    std::vector<double> fitted;     ///< one-step forecasts within the sample, also where a value is missing
    std::vector<double> residuals;  ///< NaN where a value is missing; relative for multiplicative errors
    EtsState last;
    int observed = 0;   ///< values that are not missing
    int free = 0;       ///< estimated numbers: smoothing parameters, initial states, sigma
    double loglik = 0;  ///< Hyndman et al. (2008), eq. 5.3: constants that all models share are dropped
    double aic = 0;
    double aicc = 0;  ///< NaN when there are not two values more than estimated numbers
    double bic = 0;
    int tried = 1;      ///< models among which this one was chosen
    double sigma2 = 0;  ///< sum of squared residuals / (observed - free + 1)

    double criterion(Criterion which) const;
};

/// Which models are tried; unset parts are chosen among all that are allowed.
struct EtsChoice {
    std::optional<EtsError> error;
    std::optional<EtsTrend> trend;  ///< None or Additive; Damped follows `damped`
    std::optional<EtsSeason> season;
    std::optional<bool> damped;
    Criterion criterion = Criterion::Aicc;
    /// Search from the customary start only. A lone trend model is taken where it is most likely near smooth states;
    /// its likelihood often has a higher peak where level and slope chase every change, which is taken only where it
    /// is very much higher.
    bool nearestPeak = false;
};

/// Reads "auto", "ZZZ", "MAM", "AAdN": error A, M or Z, trend N, A, Ad or Z, season N, A, M or Z; Z is chosen.
/// Throws Error for anything else, for a multiplicative trend, and for additive errors with a multiplicative season,
/// whose variance is infinite.
EtsChoice parseEtsChoice(std::string_view model);

/// Seasons longer than this are not fitted: each of them is a parameter.
inline constexpr int longestPeriod = 24;

/// The fewest observed values a model that was asked for is fitted to: one more than its parameters, two periods.
int valuesToFit(const EtsSpec& spec, int period);

/// The fewest observed values a model is compared with others at.
int valuesNeeded(const EtsSpec& spec, int period);

/// Fits the allowed models and returns the one with the least criterion. `y` is in the order of time, NaN is missing,
/// first and last value are not. Additive errors do not go with multiplicative seasons, and a multiplicative model
/// gives way to the next best when its forecasts of the next period are not all positive or its relative errors have a
/// standard deviation above 100 %. Throws Error when no allowed model fits: too few values, values that are not
/// positive. `check` is called before each pass through the data and may throw to stop. Time grows with the values,
/// models and parameters squared: about 2 ms for 120 monthly values, 0.7 s for 10,000 hourly ones.
EtsFit fitEts(const std::vector<double>& y, int period, const EtsChoice& choice, const std::function<void()>& check);

}  // namespace kapok::forecast
