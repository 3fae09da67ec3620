// How far forecasts of a series' past erred, as the spread of those to come.
#pragma once

#include <cstddef>
#include <vector>

namespace kapok::forecast {

/// Errors of forecasts from origins in the past, made with the parameters of the whole series. The variances that a
/// model implies hold only where the model is right, and most series stray further (Makridakis et al., International
/// Journal of Forecasting 3, 1987); past errors at each distance hold what the model gets wrong as well (Makridakis &
/// Winkler, Management Science 35, 1989; Lee & Scholtes, International Journal of Forecasting 30, 2014).
class PastErrors {
public:
    explicit PastErrors(std::size_t horizon) : steps_(horizon) {}

    /// An error h + 1 steps after an origin whose forecast of the next step was `next`. NaN is left out.
    void add(std::size_t h, double error, double next);

    /// Standard deviations ahead of the last origin, whose forecast of the next step is `next`. Each variance is the
    /// mean squared error at its distance, no less than the one-step one grown as in `model`, whose one-step errors
    /// have the deviation `one`, and than the ones before it, and times n / (n - k) for n values and k estimated
    /// parameters. Errors are taken as relative to `next` where that makes the one-step errors likelier. Distances with
    /// fewer than 3 errors grow as the model's; with fewer than 3 one-step errors, or none that is not 0, the answer is
    /// `model` as it is.
    std::vector<double> deviations(const std::vector<double>& model, double one, double next, std::size_t values,
                                   std::size_t parameters) const;

private:
    struct Step {
        double count = 0;
        double squares = 0;
        double relative = 0;  ///< squares of errors over `next`

        double mean(bool isRelative) const { return (isRelative ? relative : squares) / count; }
    };

    bool isRelative(double next) const;

    std::vector<Step> steps_;
    double logs_ = 0;       ///< of `next` at the one-step errors
    bool positive_ = true;  ///< all `next` so far
};

/// Values less estimated parameters, counted as half of the values at most.
double degreesOfFreedom(std::size_t values, std::size_t parameters);

/// Origins of the past lie so many steps apart that there are some hundred.
std::size_t originSpacing(std::size_t steps);

}  // namespace kapok::forecast
