#include "forecast/residual_check.h"

#include "sdk/declare.h"
#include "stats/distributions.h"
#include "stats/normality.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

double ljungBox(const std::vector<double>& errors, int lags) {
    const auto n = static_cast<double>(errors.size());
    double squares = 0;
    for (const double error : errors) squares += error * error;
    double statistic = 0;
    for (int lag = 1; lag <= lags; ++lag) {
        double sum = 0;
        for (auto t = static_cast<std::size_t>(lag); t < errors.size(); ++t) {
            sum += errors[t] * errors[t - static_cast<std::size_t>(lag)];
        }
        statistic += sum * sum / (squares * squares) / (n - lag);
    }
    return stats::chiSquareUpper(n * (n + 2) * statistic, lags);
}

}  // namespace

std::optional<ResidualCheck> checkResiduals(const std::vector<double>& values, const std::vector<double>& fitted,
                                            int period) {
    std::vector<double> errors;
    double mean = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double error = values[t] - fitted[t];
        if (std::isnan(error)) continue;
        errors.push_back(error);
        mean += error;
    }
    if (errors.size() < 12) return std::nullopt;
    mean /= static_cast<double>(errors.size());
    for (double& error : errors) error -= mean;
    const auto [least, greatest] = std::minmax_element(errors.begin(), errors.end());
    if (!(*greatest > *least)) return std::nullopt;
    ResidualCheck check;
    check.lags = std::min(period > 1 ? 2 * period : 10, static_cast<int>(errors.size() / 5));
    check.memory = ljungBox(errors, check.lags);
    std::sort(errors.begin(), errors.end());
    check.normality = errors.size() <= 5000 ? stats::shapiroWilk(errors).pValue : std::nan("");
    return check;
}

std::optional<double> neighbourCorrelation(const std::vector<double>& errors) {
    double squares = 0;
    double products = 0;
    double last = 0;
    for (const double error : errors) {
        squares += error * error;
        products += error * last;
        last = error;
    }
    const double correlation = products / squares;
    if (!(std::abs(correlation) > 2 / std::sqrt(static_cast<double>(errors.size())))) return std::nullopt;
    return correlation;
}

Text sentenceOf(const ResidualCheck& check) {
    const bool memory = check.memory < 0.01;
    const bool unusual = check.normality < 0.01;
    const auto filled = [&](const Text& text) {
        return text.arg(check.lags).arg(pText(check.memory)).arg(pText(check.normality));
    };
    if (memory && unusual) {
        return filled(
            KAPOK_TR("forecast",
                     "Checked: the one-step errors still depend on their past (Ljung–Box, %1 lags, %2) and are "
                     "not normal (Shapiro–Wilk, %3): the intervals of the model may be wrong; conformal ones "
                     "need neither."));
    }
    if (memory) {
        return filled(
            KAPOK_TR("forecast",
                     "Checked: the one-step errors still depend on their past (Ljung–Box, %1 lags, %2): another "
                     "method may see more, and the intervals may be too narrow. They are close to normal "
                     "(Shapiro–Wilk, %3)."));
    }
    if (unusual) {
        return filled(
            KAPOK_TR("forecast",
                     "Checked: the one-step errors have no memory (Ljung–Box, %1 lags, %2) but are not normal "
                     "(Shapiro–Wilk, %3): bootstrap or conformal intervals suit better."));
    }
    return filled(
        KAPOK_TR("forecast",
                 "Checked: the one-step errors have no memory (Ljung–Box, %1 lags, %2) and are close to normal "
                 "(Shapiro–Wilk, %3)."));
}

}  // namespace kapok::forecast
