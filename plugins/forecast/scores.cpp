#include "forecast/scores.h"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <numeric>

namespace kapok::forecast {

void Scoring::add(const Fold& fold, std::span<const double> past, int period) {
    double absolute = 0;
    double square = 0;
    double count = 0;
    for (std::size_t t = static_cast<std::size_t>(period); t < past.size(); ++t) {
        const double change = past[t] - past[t - static_cast<std::size_t>(period)];
        if (std::isnan(change)) continue;
        absolute += std::abs(change);
        square += change * change;
        ++count;
    }
    const Bounds wide = boundsAt(fold.outcome, 95);
    const Bounds narrow = boundsAt(fold.outcome, 80);
    double errors = 0;
    double squares = 0;
    double intervals = 0;
    double steps = 0;
    for (std::size_t h = 0; h < fold.actual.size(); ++h) {
        const double y = fold.actual[h];
        const double f = fold.outcome.forecast.mean[h];
        if (std::isnan(y)) continue;
        const double size = std::abs(y) + std::abs(f);
        smape_ += size > 0 ? 200 * std::abs(y - f) / size : 0;
        errors += std::abs(y - f);
        squares += (y - f) * (y - f);
        const double lower = wide.lower[h];
        const double upper = wide.upper[h];
        intervals += upper - lower + (y < lower ? 40 * (lower - y) : 0) + (y > upper ? 40 * (y - upper) : 0);
        in80_ += y >= narrow.lower[h] && y <= narrow.upper[h] ? 1 : 0;
        in95_ += y >= lower && y <= upper ? 1 : 0;
        ++steps;
    }
    steps_ += static_cast<std::int64_t>(steps);
    if (steps == 0 || !(absolute > 0)) return;
    mase_ += errors / (absolute / count);
    msis_ += intervals / (absolute / count);
    rmsse_ += std::sqrt(squares / steps / (square / count));
    scaled_ += static_cast<std::int64_t>(steps);
    ++folds_;
}

Scores Scoring::scores() const {
    const auto mean = [](double sum, std::int64_t count) {
        return count > 0 ? sum / static_cast<double>(count) : std::nan("");
    };
    return {.smape = mean(smape_, steps_),
            .mase = mean(mase_, scaled_),
            .rmsse = mean(rmsse_, folds_),
            .msis = mean(msis_, scaled_),
            .coverage80 = 100 * mean(in80_, steps_),
            .coverage95 = 100 * mean(in95_, steps_),
            .steps = steps_};
}

DieboldMariano dieboldMariano(std::span<const double> differences, int steps) {
    const std::size_t count = differences.size();
    const DieboldMariano unknown{std::nan(""), std::nan("")};
    if (count < 3) return unknown;
    const auto n = static_cast<double>(count);
    const double mean = std::accumulate(differences.begin(), differences.end(), 0.0) / n;
    const auto variance = [&](std::size_t lags) {
        double sum = 0;
        for (std::size_t lag = 0; lag <= lags; ++lag) {
            double covariance = 0;
            for (std::size_t t = lag; t < count; ++t) {
                covariance += (differences[t] - mean) * (differences[t - lag] - mean);
            }
            sum += (lag == 0 ? 1 : 2) * covariance / n;
        }
        return sum / n;
    };
    double h = std::min<double>(steps, n - 1);
    double spread = variance(static_cast<std::size_t>(h) - 1);
    if (!(spread > 0)) {
        // The long-run variance can come out negative: then the one of independent differences.
        h = 1;
        spread = variance(0);
    }
    if (!(spread > 0)) return unknown;
    const double correction = std::sqrt((n + 1 - 2 * h + h / n * (h - 1)) / n);
    const double statistic = mean / std::sqrt(spread) * correction;
    const boost::math::students_t distribution(n - 1);
    return {statistic, 2 * boost::math::cdf(boost::math::complement(distribution, std::abs(statistic)))};
}

}  // namespace kapok::forecast
