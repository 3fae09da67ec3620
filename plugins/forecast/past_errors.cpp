#include "forecast/past_errors.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

constexpr double fewestErrors = 3;
constexpr std::size_t mostOrigins = 500;

}  // namespace

void PastErrors::add(std::size_t h, double error, double next) {
    if (std::isnan(error)) return;
    Step& step = steps_[h];
    step.count += 1;
    step.squares += error * error;
    positive_ = positive_ && next > 0;
    if (!positive_) return;
    step.relative += (error / next) * (error / next);
    if (h == 0) logs_ += std::log(next);
}

/// Normal errors of one size against such that grow with the forecast (Ord, Koehler & Snyder, Journal of the American
/// Statistical Association 92, 1997).
bool PastErrors::isRelative(double next) const {
    if (!positive_ || !(next > 0)) return false;
    const Step& first = steps_.front();
    return first.count * std::log(first.relative) + 2 * logs_ < first.count * std::log(first.squares);
}

std::vector<double> PastErrors::deviations(const std::vector<double>& model, double one, double next,
                                           std::size_t values, std::size_t parameters) const {
    if (steps_.empty() || steps_.front().count < fewestErrors) return model;
    if (!(steps_.front().squares > 0) || !(one > 0)) return model;
    const bool relative = isRelative(next);
    const double shortest = steps_.front().mean(relative) * (relative ? next * next : 1);
    const double scale = static_cast<double>(values) / degreesOfFreedom(values, parameters);
    std::vector<double> result;
    double beyond = 1;  // how much further the errors stray than the model's growth says
    double variance = 0;
    for (std::size_t h = 0; h < model.size(); ++h) {
        const double grown = shortest * (model[h] / one) * (model[h] / one);
        const Step& step = steps_[h];
        if (step.count >= fewestErrors) {
            beyond = std::max(1.0, step.mean(relative) * (relative ? next * next : 1) / grown);
        }
        variance = std::max(variance, beyond * grown);
        result.push_back(std::sqrt(scale * variance));
    }
    return result;
}

double degreesOfFreedom(std::size_t values, std::size_t parameters) {
    return static_cast<double>(values - std::min(parameters, values / 2));
}

std::size_t originSpacing(std::size_t steps) { return 1 + steps / mostOrigins; }

}  // namespace kapok::forecast
