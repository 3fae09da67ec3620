// Linear state-space models of one series, started without knowledge.
#pragma once

#include "forecast/forecast.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace kapok::forecast {

/// y_t = Z_t a_t + e_t, a_{t+1} = T a_t + eta_t. All states are diffuse at the start. States whose observation weight
/// changes with time (coefficients of regressors) come last and stay as they are.
struct StateSpace {
    struct Entry {
        std::size_t row, column;
        double value;
    };
    std::vector<Entry> transition;                ///< T without its zeros
    std::vector<double> observation;              ///< Z of the first states
    std::vector<std::vector<double>> regressors;  ///< Z of the last states: a column each, a value for each step
    std::vector<double> variances = {};           ///< of eta, one a state; 0 for the regressors' coefficients
    double irregular = 0;                         ///< variance of e

    std::size_t states() const { return observation.size() + regressors.size(); }
};

/// What the filter leaves.
struct Filtered {
    double loglik = 0;                        ///< diffuse log-likelihood (Durbin & Koopman 2012, section 7.2.2)
    std::vector<double> fitted;               ///< one-step forecasts; NaN while the start is not settled
    std::vector<double> deviations;           ///< their standard deviations
    std::vector<double> state;                ///< a_{n+1|n}
    std::vector<std::vector<double>> errors;  ///< P_{n+1|n}
    bool settled = false;                     ///< the values were enough for every state
};

/// The exact diffuse Kalman filter (Koopman 1997; Durbin & Koopman 2012, section 5.2). NaN is missing. O(n m^2) for m
/// states with few entries in T.
Filtered filtered(const StateSpace& model, const std::vector<double>& y);

/// The log-likelihood alone; minus infinity when the values do not settle every state.
double diffuseLikelihood(const StateSpace& model, const std::vector<double>& y);

/// E(a_t | all values), a row for each step: the fast smoother from the disturbances (Koopman 1993; start by Durbin &
/// Koopman 2012, section 5.3). O(n m^2).
std::vector<std::vector<double>> smoothedStates(const StateSpace& model, const std::vector<double>& y);

/// Forecasts of the values from step `from` on.
Forecast forecastStates(const StateSpace& model, const Filtered& end, std::size_t from, int horizon);

}  // namespace kapok::forecast
