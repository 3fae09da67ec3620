#include "tests/dickey_fuller.h"

#include "stats/least_squares.h"

#include <cmath>
#include <limits>

namespace kapok::tests {
namespace {

struct Fit {
    double t;
    double aic;
};

/// Over the steps from `first` on.
Fit fitFrom(const std::vector<double>& y, Trend trend, std::size_t lags, std::size_t first) {
    const std::size_t rows = y.size() - first;
    const std::size_t constant = trend == Trend::None ? 0 : trend == Trend::Constant ? 1 : 2;
    stats::Design design{stats::Matrix(rows, 1 + lags + constant), {}};
    std::vector<double> steps(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        const std::size_t t = first + i;
        steps[i] = y[t] - y[t - 1];
        design.x(i, 0) = y[t - 1];
        for (std::size_t lag = 1; lag <= lags; ++lag) design.x(i, lag) = y[t - lag] - y[t - lag - 1];
        if (constant > 0) design.x(i, 1 + lags) = 1;
        if (constant > 1) design.x(i, 2 + lags) = static_cast<double>(t);
    }
    const stats::LeastSquares fit = stats::leastSquares(design, steps);
    const auto n = static_cast<double>(rows);
    const double df = n - static_cast<double>(fit.rank);
    const double error = std::sqrt(fit.residualSum / df * fit.covariance(0, 0));
    return {fit.coefficients[0] / error, n * std::log(fit.residualSum / n) + 2 * static_cast<double>(fit.rank)};
}

}  // namespace

DickeyFuller dickeyFuller(const std::vector<double>& y, Trend trend, std::size_t lags) {
    return {fitFrom(y, trend, lags, lags + 1).t, lags, y.size() - lags - 1};
}

DickeyFuller chosenDickeyFuller(const std::vector<double>& y, Trend trend, std::size_t mostLags) {
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t lags = 0; lags <= mostLags; ++lags) {
        const double aic = fitFrom(y, trend, lags, mostLags + 1).aic;
        if (!(aic < least)) continue;
        least = aic;
        best = lags;
    }
    return dickeyFuller(y, trend, best);
}

std::size_t usualLags(double factor, std::size_t n) {
    return static_cast<std::size_t>(factor * std::pow(static_cast<double>(n) / 100, 0.25));
}

}  // namespace kapok::tests
