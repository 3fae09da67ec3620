#include "forecast/structural.h"

#include "sdk/error.h"
#include "stats/smooth_minimum.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::forecast {
namespace {

/// Where modelOf puts the factor of the slope.
constexpr std::size_t slopeEntry = 2;

/// States: level, slope, then the season; the variances are filled in later.
StateSpace modelOf(const StructuralForm& form) {
    StateSpace model;
    const auto rotation = [&](double frequency, bool last) {
        const std::size_t at = model.observation.size();
        model.observation.push_back(1);
        model.transition.push_back({at, at, std::cos(frequency)});
        if (last) return;  // at half the period the sine is 0
        model.observation.push_back(0);
        model.transition.push_back({at, at + 1, std::sin(frequency)});
        model.transition.push_back({at + 1, at, -std::sin(frequency)});
        model.transition.push_back({at + 1, at + 1, std::cos(frequency)});
    };
    model.observation.push_back(1);
    model.transition.push_back({0, 0, 1});
    if (form.slope) {
        model.observation.push_back(0);
        model.transition.push_back({0, 1, 1});
        model.transition.push_back({1, 1, 1});
    }
    const std::size_t first = model.observation.size();
    if (form.season == SeasonForm::Dummy) {
        const auto count = static_cast<std::size_t>(form.period - 1);
        for (std::size_t j = 0; j < count; ++j) {
            model.observation.push_back(j == 0 ? 1 : 0);
            model.transition.push_back({first, first + j, -1});
            if (j > 0) model.transition.push_back({first + j, first + j - 1, 1});
        }
    } else if (form.season == SeasonForm::Trigonometric) {
        for (int k = 1; k <= form.harmonics; ++k) {
            rotation(2 * std::numbers::pi * k / form.period, 2 * k == form.period);
        }
    }
    return model;
}

void addRegressors(StateSpace& model, const Regressors& regressors, std::vector<double>& scales) {
    for (const std::vector<double>& column : regressors.values) {
        double scale = 0;
        for (const double value : column) scale = std::max(scale, std::abs(value));
        scales.push_back(scale > 0 ? scale : 1);
        std::vector<double>& scaled = model.regressors.emplace_back(column);
        for (double& value : scaled) value /= scales.back();
        const std::size_t at = model.states() - 1;
        model.transition.push_back({at, at, 1});
    }
}

/// Between 0.8 and 0.98, as in exponential smoothing: beyond the slope would hardly be one, or not be damped.
double dampingOf(double x) { return 0.8 + 0.18 / (1 + std::exp(-x)); }

/// Standard deviations in units of `unit`: irregular, level, slope, season; last what the damping is made of.
void setDeviations(StateSpace& model, const StructuralForm& form, std::span<const double> x, double unit) {
    const auto variance = [&](double deviation) { return deviation * deviation * unit * unit; };
    model.irregular = variance(x[0]);
    model.variances.assign(model.states(), 0);
    model.variances[0] = variance(x[1]);
    if (form.damped) model.transition[slopeEntry].value = dampingOf(x.back());
    std::size_t next = 2;
    if (form.slope) model.variances[1] = variance(x[next++]);
    const std::size_t first = form.slope ? 2 : 1;
    if (form.season == SeasonForm::Dummy) model.variances[first] = variance(x[next]);
    if (form.season != SeasonForm::Trigonometric) return;
    for (std::size_t i = first; i < model.observation.size(); ++i) model.variances[i] = variance(x[next]);
}

/// The standard deviation of the changes between neighbours, or of the values about their mean.
double unitOf(const std::vector<double>& y) {
    double sum = 0;
    double count = 0;
    for (std::size_t t = 1; t < y.size(); ++t) {
        const double change = y[t] - y[t - 1];
        if (std::isnan(change)) continue;
        sum += change * change;
        ++count;
    }
    return count > 0 && sum > 0 ? std::sqrt(sum / count) : 1;
}

/// Standard deviations from which the search may start.
std::vector<std::vector<double>> startingGrid(std::size_t size) {
    std::vector<std::vector<double>> grid;
    for (const double irregular : {0.7, 0.15}) {
        for (const double level : {0.5, 0.05}) {
            if (size == 2) grid.push_back({irregular, level});
            for (const double third : {0.2, 0.02}) {
                if (size == 3) grid.push_back({irregular, level, third});
                for (const double fourth : {0.2, 0.02}) {
                    if (size == 4) grid.push_back({irregular, level, third, fourth});
                }
            }
        }
    }
    return grid;
}

void requireValues(const std::vector<double>& y, std::size_t states) {
    const std::size_t known = knownValues(y);
    if (known > states + 2) return;
    throw Error(KAPOK_TR("forecast", "The series is too short: %1 values, and this model needs at least %2.")
                    .arg(known)
                    .arg(states + 3),
                KAPOK_TR("forecast", "Use a longer series, or a simpler method."));
}

}  // namespace

StructuralFit fitStructural(const std::vector<double>& y, const StructuralForm& form, const Regressors& regressors,
                            const std::function<void()>& check) {
    StructuralFit fit{.form = form, .model = modelOf(form), .end = {}};
    addRegressors(fit.model, regressors, fit.scales);
    requireValues(y, fit.model.states());
    const double unit = fit.unit = unitOf(y);
    const auto badness = [&](std::span<const double> x) {
        if (check) check();
        setDeviations(fit.model, form, x, unit);
        return -diffuseLikelihood(fit.model, y);
    };
    std::vector<std::pair<double, std::vector<double>>> starts;
    for (std::vector<double>& x : startingGrid(static_cast<std::size_t>(fit.variances()))) {
        if (form.damped) x.push_back(1);
        const double value = badness(x);
        if (std::isfinite(value)) starts.emplace_back(value, std::move(x));
    }
    if (starts.empty()) {
        throw Error(KAPOK_TR("forecast", "The values do not settle every part of this model."),
                    KAPOK_TR("forecast", "Leave out regressors that repeat each other, or the season."));
    }
    std::sort(starts.begin(), starts.end());
    // The likelihood may have several peaks: the two best starts that differ, then the last digits.
    stats::SmoothMinimum best;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, starts.size()); ++i) {
        auto found = stats::minimizeSmooth(badness, starts[i].second, {.polish = false});
        if (best.x.empty() || found.value < best.value) best = std::move(found);
    }
    best = stats::minimizeSmooth(badness, best.x);
    setDeviations(fit.model, form, best.x, unit);
    fit.converged = best.converged;
    fit.irregular = fit.model.irregular;
    fit.level = fit.model.variances[0];
    if (form.damped) fit.damping = dampingOf(best.x.back());
    if (form.slope) fit.slope = fit.model.variances[1];
    if (form.season != SeasonForm::None) fit.season = fit.model.variances[form.slope ? 2 : 1];
    fit.end = filtered(fit.model, y);
    for (const double scale : fit.scales) fit.end.loglik -= std::log(scale);
    return fit;
}

}  // namespace kapok::forecast
