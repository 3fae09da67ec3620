#include "forecast/arma_polynomial.h"

#include <cmath>

namespace kapok::forecast {

std::vector<double> fromPartial(std::span<const double> partial) {
    std::vector<double> phi(partial.begin(), partial.end());
    std::vector<double> before;
    for (std::size_t k = 1; k < phi.size(); ++k) {
        before.assign(phi.begin(), phi.begin() + static_cast<std::ptrdiff_t>(k));
        for (std::size_t j = 0; j < k; ++j) phi[j] = before[j] - phi[k] * before[k - 1 - j];
    }
    return phi;
}

bool toPartial(std::span<const double> phi, std::vector<double>& partial) {
    partial.assign(phi.begin(), phi.end());
    std::vector<double> before;
    for (std::size_t k = partial.size(); k-- > 0;) {
        const double last = partial[k];
        if (!(std::abs(last) < 1)) return false;
        before.assign(partial.begin(), partial.begin() + static_cast<std::ptrdiff_t>(k));
        const double divisor = 1 - last * last;
        for (std::size_t j = 0; j < k; ++j) partial[j] = (before[j] + last * before[k - 1 - j]) / divisor;
    }
    return true;
}

bool rootsBeyond(std::span<const double> phi, double radius) {
    std::vector<double> scaled(phi.begin(), phi.end());
    double power = radius;
    for (double& value : scaled) {
        value *= power;
        power *= radius;
    }
    std::vector<double> partial;
    return toPartial(scaled, partial);
}

std::vector<double> seasonalProduct(std::span<const double> a, std::span<const double> b, int period) {
    const auto s = static_cast<std::size_t>(period);
    std::vector<double> c(a.size() + b.size() * s, 0);
    for (std::size_t i = 0; i < a.size(); ++i) c[i] += a[i];
    for (std::size_t j = 0; j < b.size(); ++j) {
        const std::size_t lag = (j + 1) * s;
        c[lag - 1] += b[j];
        for (std::size_t i = 0; i < a.size(); ++i) c[lag + i] -= a[i] * b[j];
    }
    return c;
}

std::vector<double> differencePolynomial(int d, int seasonal, int period) {
    std::vector<double> polynomial{1};
    const auto multiply = [&](std::size_t lag) {
        const std::vector<double> before = polynomial;
        polynomial.resize(before.size() + lag, 0);
        for (std::size_t i = 0; i < before.size(); ++i) polynomial[i + lag] -= before[i];
    };
    for (int i = 0; i < d; ++i) multiply(1);
    for (int i = 0; i < seasonal; ++i) multiply(static_cast<std::size_t>(period));
    return polynomial;
}

std::vector<double> differenced(std::span<const double> x, std::span<const double> polynomial) {
    const std::size_t degree = polynomial.size() - 1;
    if (x.size() <= degree) return {};
    std::vector<double> result(x.size() - degree, 0);
    for (std::size_t lag = 0; lag <= degree; ++lag) {
        if (polynomial[lag] == 0) continue;
        for (std::size_t t = 0; t < result.size(); ++t) result[t] += polynomial[lag] * x[t + degree - lag];
    }
    return result;
}

}  // namespace kapok::forecast
