#include "forecast/simple_methods.h"

#include "forecast/intervals.h"
#include "forecast/methods.h"
#include "forecast/seasonal_naive.h"
#include "sdk/error.h"
#include "stats/moments.h"

#include <cmath>

namespace kapok::forecast {
namespace {

void requireValues(std::size_t known, std::size_t needed) {
    if (known >= needed) return;
    throw Error(KAPOK_TR("forecast", "The series is too short: %1 values, and this method needs at least %2.")
                    .arg(known)
                    .arg(needed),
                KAPOK_TR("forecast", "Use a longer series, or a simpler method."));
}

/// A random walk: errors are changes less the drift; where values are missing the walk stands still or drifts on.
SimpleFit walk(const std::vector<double>& y, double slope) {
    SimpleFit fit;
    fit.walks = true;
    fit.slope = slope;
    fit.fitted.assign(1, std::nan(""));
    fit.level = y.front();
    double squares = 0;
    std::size_t changes = 0;
    for (std::size_t t = 1; t < y.size(); ++t) {
        fit.fitted.push_back(fit.level + slope);
        const double error = y[t] - fit.fitted[t];
        fit.level = std::isnan(error) ? fit.fitted[t] : y[t];
        if (std::isnan(error)) continue;
        squares += error * error;
        ++changes;
    }
    requireValues(changes + 1, 2);
    fit.sigma2 = squares / static_cast<double>(changes);
    return fit;
}

}  // namespace

Forecast SimpleFit::forecast(int horizon) const {
    Forecast result;
    for (int h = 1; h <= horizon; ++h) {
        const double steps = h;
        result.mean.push_back(level + slope * steps);
        const double variance = walks ? sigma2 * steps : sigma2 * (1 + levelShare);
        result.sd.push_back(std::sqrt(variance + slopeError * slopeError * steps * steps));
    }
    return result;
}

SimpleFit fitMean(const std::vector<double>& y) {
    const stats::Moments moments = stats::moments(y);
    requireValues(moments.count, 2);
    SimpleFit fit;
    fit.level = moments.mean;
    fit.sigma2 = moments.sd * moments.sd;
    fit.levelShare = 1 / static_cast<double>(moments.count);
    fit.fitted.assign(y.size(), moments.mean);
    return fit;
}

SimpleFit fitNaive(const std::vector<double>& y) { return walk(y, 0); }

SimpleFit fitDrift(const std::vector<double>& y) {
    const auto steps = static_cast<double>(y.size() - 1);
    requireValues(stats::moments(y).count, 3);
    SimpleFit fit = walk(y, (y.back() - y.front()) / steps);
    // The drift is the mean of the changes: one degree of freedom.
    double changes = 0;
    for (std::size_t t = 1; t < y.size(); ++t) changes += std::isnan(y[t]) ? 0 : 1;
    fit.sigma2 *= changes / (changes - 1);
    fit.slopeError = std::sqrt(fit.sigma2 / steps);
    return fit;
}

namespace {

Text naiveSentence() {
    return KAPOK_TR(
        "forecast",
        "The naive method repeats the last value. Its intervals assume normal changes that do not depend on "
        "each other.");
}

Outcome outcomeOf(SimpleFit fit, int horizon, std::string model, Text sentence) {
    Outcome outcome;
    outcome.forecast = fit.forecast(horizon);
    outcome.model = std::move(model);
    outcome.parameters = {{"level", fit.level}, {"sigma2", fit.sigma2}};
    if (fit.slope != 0) outcome.parameters.emplace_back("drift", fit.slope);
    outcome.method = std::move(sentence);
    if (!fit.walks) {
        outcome.quantiles = studentQuantiles(outcome.forecast, static_cast<double>(fit.fitted.size() - 1));
    }
    outcome.fitted = std::move(fit.fitted);
    return outcome;
}

Method simple(std::string id, Text title, Text summary, Text help, Text assumptions, Text missingRule, Text sentence,
              std::string model, SimpleFit (*fit)(const std::vector<double>&)) {
    Method method = declared(std::move(id), std::move(title), std::move(summary), std::move(help),
                             std::move(assumptions), std::move(missingRule));
    method.forecast = [sentence, model, fit](const Problem& problem, const ParameterValues&) {
        return outcomeOf(fit(problem.values), problem.horizon, model, sentence);
    };
    return method;
}

}  // namespace

Method meanMethod() {
    return simple("forecast.mean", KAPOK_TR("forecast", "Mean"),
                  KAPOK_TR("forecast", "The mean of all values: for series without trend, season or memory."),
                  KAPOK_TR("forecast",
                           "The forecast of every step is the mean of the series.\n\n"
                           "**Missing values** are left out.\n\n"
                           "**Intervals** are Student's t; the variance is that of the values and of their mean.\n\n"
                           "Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd "
                           "edition, 2021, sections 5.2 and 5.5."),
                  KAPOK_TR("forecast",
                           "The values have one mean and one spread and do not depend on each other; for the intervals "
                           "they are normal. Memory and normality of the one-step errors are checked and said."),
                  KAPOK_TR("forecast", "Missing values are left out of the mean."),
                  KAPOK_TR("forecast",
                           "The forecast is the mean of all values. Its intervals assume normal values that do not "
                           "depend on each other."),
                  "MEAN", fitMean);
}

Method naiveMethod() {
    return simple("forecast.naive", KAPOK_TR("forecast", "Naive"),
                  KAPOK_TR("forecast", "Repeats the last value: the best there is for a random walk."),
                  KAPOK_TR("forecast",
                           "The forecast of every step is the last value.\n\n"
                           "**Missing values**: the last known value stands in.\n\n"
                           "**Intervals** are normal; the variance is the mean squared change and grows by as much "
                           "with each step.\n\n"
                           "Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd "
                           "edition, 2021, sections 5.2 and 5.5."),
                  KAPOK_TR("forecast",
                           "The series is a random walk without drift: its changes have one spread and do not depend "
                           "on each other. Memory and normality of the one-step errors are checked and said."),
                  KAPOK_TR("forecast", "At steps without a value the last known value stands in."), naiveSentence(),
                  "NAIVE", fitNaive);
}

Outcome lastValueOutcome(const Problem& problem) {
    Outcome outcome = outcomeOf(fitNaive(problem.values), problem.horizon, "NAIVE", naiveSentence());
    outcome.warnings.push_back(KAPOK_TR("forecast",
                                        "The series has %1 values, too few for this method: the forecast repeats the "
                                        "last one.")
                                   .arg(knownValues(problem.values)));
    return outcome;
}

Method driftMethod() {
    Method method =
        simple("forecast.drift", KAPOK_TR("forecast", "Random walk with drift"),
               KAPOK_TR("forecast", "Continues the line from the first to the last value."),
               KAPOK_TR("forecast",
                        "The forecast starts at the last value and rises by the mean change.\n\n"
                        "**Missing values**: the walk drifts on; the change after them is not counted twice.\n\n"
                        "**Intervals** are normal; the variance grows with each step and holds the uncertainty of "
                        "the drift.\n\n"
                        "Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd "
                        "edition, 2021, sections 5.2 and 5.5."),
               KAPOK_TR("forecast",
                        "The series is a random walk: its changes have one mean and one spread and do not depend on "
                        "each other. Memory and normality of the one-step errors are checked and said."),
               KAPOK_TR("forecast", "At steps without a value the line of the drift stands in."),
               KAPOK_TR("forecast",
                        "The random walk with drift continues the line from the first to the last value. Its "
                        "intervals assume normal changes that do not depend on each other."),
               "DRIFT", fitDrift);
    method.forecast = [drift = method.forecast](const Problem& problem, const ParameterValues& parameters) {
        return knownValues(problem.values) < 3 ? lastValueOutcome(problem) : drift(problem, parameters);
    };
    return method;
}

}  // namespace kapok::forecast
