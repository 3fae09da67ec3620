// Structural time series: trend, season and irregular part, each with a variance of its own.
#pragma once

#include "forecast/method.h"
#include "forecast/state_space.h"

#include <cmath>

namespace kapok::forecast {

enum class SeasonForm : std::uint8_t { None, Dummy, Trigonometric };

struct StructuralForm {
    bool slope = true;    ///< a local linear trend, else a local level
    bool damped = false;  ///< the slope is multiplied at each step by a factor of 0.8 to 0.98
    SeasonForm season = SeasonForm::None;
    int period = 1;
    int harmonics = 0;  ///< of a trigonometric season
};

/// Estimated variances, and the model they make.
struct StructuralFit {
    StructuralForm form;
    StateSpace model;
    Filtered end;
    double irregular = 0, level = 0, slope = 0, season = 0;  ///< variances
    double damping = 1;                                      ///< the factor of the slope
    double unit = 1;                                         ///< the root mean square of the changes between neighbours
    bool converged = false;
    std::vector<double> scales = {};  ///< the regressors were divided by them

    int variances() const { return 2 + (form.slope ? 1 : 0) + (form.season == SeasonForm::None ? 0 : 1); }
    /// Durbin & Koopman (2012), section 7.4: diffuse states count as parameters.
    double aic() const {
        return 2 * (variances() + (form.damped ? 1 : 0) + static_cast<double>(model.states())) - 2 * end.loglik;
    }
    /// What models of one series are compared by: the AIC for values counted in `unit`. A diffuse state takes the
    /// density of one value out of the likelihood, so the AIC of a model with a state more changes with the unit of the
    /// values, by twice its logarithm.
    double criterion() const { return aic() + 2 * static_cast<double>(model.states()) * std::log(unit); }
    /// Index of the first regressor's coefficient among the states.
    std::size_t firstEffect() const { return model.observation.size(); }
};

/// Maximum likelihood (Harvey 1989, chapter 4; a damped slope in section 2.3) with the exact diffuse Kalman filter;
/// coefficients of regressors are diffuse states that stay as they are. Regressors have values for each step of y and
/// of the horizon. Throws Error when the values are too few for the states.
StructuralFit fitStructural(const std::vector<double>& y, const StructuralForm& form, const Regressors& regressors = {},
                            const std::function<void()>& check = {});

}  // namespace kapok::forecast
