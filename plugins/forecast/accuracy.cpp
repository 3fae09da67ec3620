#include "forecast/accuracy.h"

#include <cmath>
#include <cstddef>

namespace kapok::forecast {
namespace {

double meanSeasonalChange(const std::vector<double>& y, std::size_t lag) {
    double sum = 0;
    int count = 0;
    for (std::size_t t = lag; t < y.size(); ++t) {
        const double change = std::abs(y[t] - y[t - lag]);
        if (std::isnan(change)) continue;
        sum += change;
        ++count;
    }
    return sum / count;
}

}  // namespace

Accuracy accuracyOf(const std::vector<double>& actual, const std::vector<double>& forecast, int period) {
    Accuracy result{0, 0, 0, 0, 0, 0};
    for (std::size_t t = 0; t < actual.size(); ++t) {
        const double error = actual[t] - forecast[t];
        if (std::isnan(error)) continue;
        ++result.values;
        result.me += error;
        result.rmse += error * error;
        result.mae += std::abs(error);
        result.mape += actual[t] == 0 ? std::nan("") : 100 * std::abs(error / actual[t]);
    }
    const auto n = static_cast<double>(result.values);
    result.me /= n;
    result.rmse = std::sqrt(result.rmse / n);
    result.mae /= n;
    result.mape /= n;
    const double change = meanSeasonalChange(actual, static_cast<std::size_t>(period));
    result.mase = change > 0 ? result.mae / change : std::nan("");
    return result;
}

}  // namespace kapok::forecast
