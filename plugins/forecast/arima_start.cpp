#include "forecast/arima_start.h"

#include "forecast/arma_polynomial.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

/// Residuals of an autoregression of the given order by Levinson's recursion; the first `order` are 0.
std::vector<double> autoregressionResiduals(const std::vector<double>& w, std::size_t order) {
    const std::size_t n = w.size();
    std::vector<double> covariances(order + 1, 0);
    for (std::size_t lag = 0; lag <= order; ++lag) {
        for (std::size_t t = lag; t < n; ++t) covariances[lag] += w[t] * w[t - lag];
    }
    std::vector<double> phi(order, 0);
    std::vector<double> before;
    double variance = covariances[0];
    for (std::size_t k = 0; k < order && variance > 0; ++k) {
        double sum = covariances[k + 1];
        for (std::size_t j = 0; j < k; ++j) sum -= phi[j] * covariances[k - j];
        before.assign(phi.begin(), phi.begin() + static_cast<std::ptrdiff_t>(k));
        phi[k] = sum / variance;
        for (std::size_t j = 0; j < k; ++j) phi[j] = before[j] - phi[k] * before[k - 1 - j];
        variance *= 1 - phi[k] * phi[k];
    }
    std::vector<double> residuals(n, 0);
    for (std::size_t t = order; t < n; ++t) {
        double sum = w[t];
        for (std::size_t j = 0; j < order; ++j) sum -= phi[j] * w[t - 1 - j];
        residuals[t] = sum;
    }
    return residuals;
}

/// Partial autocorrelations of the part of a regression that belongs to one polynomial, pulled in until it is
/// stationary.
void appendPartial(std::vector<double>& x, std::vector<double> part) {
    std::vector<double> partial;
    while (!toPartial(part, partial)) {
        double shrink = 0.9;
        for (double& value : part) {
            value *= shrink;
            shrink *= 0.9;
        }
    }
    for (const double value : partial) x.push_back(std::clamp(value, -0.9, 0.9));
}

std::vector<double> hannanRissanen(const std::vector<double>& w, const ArimaOrders& o) {
    const std::size_t n = w.size();
    const auto s = static_cast<std::size_t>(o.period);
    const auto longestAr = static_cast<std::size_t>(o.p) + s * static_cast<std::size_t>(o.seasonalP);
    const auto longestMa = static_cast<std::size_t>(o.q) + s * static_cast<std::size_t>(o.seasonalQ);
    const std::size_t order = std::min(n / 4, std::max(longestAr, longestMa) + 2);
    const std::size_t first = std::max(order + longestMa, longestAr);
    const auto size = static_cast<std::size_t>(o.coefficients());
    if (first + size + 2 >= n) return {};
    const std::vector<double> e = autoregressionResiduals(w, order);

    Eigen::MatrixXd design(static_cast<Eigen::Index>(n - first), static_cast<Eigen::Index>(size));
    Eigen::Index column = 0;
    const auto lags = [&](const std::vector<double>& from, int count, std::size_t step) {
        for (std::size_t i = 1; i <= static_cast<std::size_t>(count); ++i, ++column) {
            for (std::size_t t = first; t < n; ++t) {
                design(static_cast<Eigen::Index>(t - first), column) = from[t - i * step];
            }
        }
    };
    lags(w, o.p, 1);
    lags(e, o.q, 1);
    lags(w, o.seasonalP, s);
    lags(e, o.seasonalQ, s);
    const Eigen::Map<const Eigen::VectorXd> target(w.data() + first, static_cast<Eigen::Index>(n - first));
    Eigen::MatrixXd normal = design.transpose() * design;
    normal.diagonal() *= 1 + 1e-8;
    const Eigen::VectorXd solution = normal.ldlt().solve(design.transpose() * target);
    if (!solution.allFinite()) return {};
    std::vector<double> x;
    Eigen::Index next = 0;
    for (const auto& [count, sign] : {std::pair{o.p, 1}, {o.q, -1}, {o.seasonalP, 1}, {o.seasonalQ, -1}}) {
        std::vector<double> part;
        for (int i = 0; i < count; ++i) part.push_back(sign * solution[next++]);
        appendPartial(x, std::move(part));
    }
    return x;
}

}  // namespace

std::vector<std::vector<double>> startingPoints(ArimaLikelihood& likelihood, const ArimaOrders& orders) {
    std::vector<std::vector<double>> starts;
    std::vector<double> plain;
    for (const auto& [count, value] :
         {std::pair{orders.p, 0.2}, {orders.q, 0.1}, {orders.seasonalP, 0.2}, {orders.seasonalQ, 0.3}}) {
        plain.insert(plain.end(), static_cast<std::size_t>(count), value);
    }
    const std::vector<double> zero(plain.size(), 0);
    starts.push_back(hannanRissanen(likelihood.residuals(zero), orders));
    if (starts.back().empty() && !plain.empty()) starts.pop_back();
    starts.push_back(std::move(plain));
    return starts;
}

}  // namespace kapok::forecast
