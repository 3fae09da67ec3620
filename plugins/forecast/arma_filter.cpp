#include "forecast/arma_filter.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

/// Autocovariances of 1 / phi(B) e at lags 0 … count - 1 by the reversed Levinson recursion; false when it is not
/// stationary. `rows` keeps the predictors of lower order.
bool autoregressionCovariances(std::span<const double> phi, std::size_t count, std::vector<double>& rows,
                               std::vector<double>& covariances) {
    const std::size_t p = phi.size();
    rows.assign(p * p, 0);
    if (p > 0) std::copy(phi.begin(), phi.end(), rows.begin() + static_cast<std::ptrdiff_t>((p - 1) * p));
    double variance = 1;
    for (std::size_t k = p; k-- > 0;) {
        const double* row = &rows[k * p];
        const double last = row[k];
        const double rest = 1 - last * last;
        if (!(rest > 0)) return false;
        variance /= rest;
        if (k == 0) break;
        double* lower = &rows[(k - 1) * p];
        for (std::size_t j = 0; j < k; ++j) lower[j] = (row[j] + last * row[k - 1 - j]) / rest;
    }
    covariances.assign(count, 0);
    covariances[0] = variance;
    for (std::size_t k = 1; k < count; ++k) {
        double sum = 0;
        if (k <= p) {
            const double last = rows[(k - 1) * p + k - 1];
            for (std::size_t j = 1; j < k; ++j) sum += rows[(k - 2) * p + j - 1] * covariances[k - j];
            sum += last * variance;
            variance *= 1 - last * last;
        } else {
            for (std::size_t j = 1; j <= p; ++j) sum += phi[j - 1] * covariances[k - j];
        }
        covariances[k] = sum;
    }
    return true;
}

}  // namespace

bool ArmaFilter::set(std::span<const double> phi, std::span<const double> theta) {
    const std::size_t q = theta.size();
    const std::size_t r = std::max(phi.size(), q + 1);
    phi_.assign(r, 0);
    std::copy(phi.begin(), phi.end(), phi_.begin());
    theta_.assign(r, 0);
    theta_[0] = 1;
    std::copy(theta.begin(), theta.end(), theta_.begin() + 1);
    std::vector<double>& pure = state_;
    if (!autoregressionCovariances(phi, r + q, steps_, pure)) return false;
    // Cov(w_t, w_{t+k}) = sum over m of c_m g(k + m), c the autocorrelation of theta.
    covariances_.assign(r, 0);
    for (std::size_t m = 0; m <= q; ++m) {
        double c = 0;
        for (std::size_t i = 0; i + m <= q; ++i) c += theta_[i] * theta_[i + m];
        if (c == 0) continue;
        for (std::size_t k = 0; k < r; ++k) {
            covariances_[k] += c * pure[k + m];
            if (m > 0) covariances_[k] += c * pure[k > m ? k - m : m - k];
        }
    }
    return true;
}

void ArmaFilter::start() {
    const std::size_t r = size();
    // Weights psi of w_t in e.
    std::vector<double>& psi = steps_;
    psi.assign(r, 0);
    for (std::size_t j = 0; j < r; ++j) {
        psi[j] = theta_[j];
        for (std::size_t i = 1; i <= j; ++i) psi[j] += phi_[i - 1] * psi[j - i];
    }
    // T P_0 Z': covariances of the next state with w_t.
    gain_.assign(r, 0);
    for (std::size_t i = 0; i < r; ++i) {
        double sum = phi_[i] * covariances_[0];
        for (std::size_t j = i + 1; j < r; ++j) sum += phi_[j] * covariances_[j - i] + theta_[j] * psi[j - i - 1];
        gain_[i] = sum;
    }
    variance_ = covariances_[0];
    change_ = gain_;
    change_.push_back(0);
    factor_ = -1 / variance_;
    steady_ = false;
}

void ArmaFilter::advance() {
    if (steady_) return;
    const std::size_t r = size();
    const double first = change_[0];
    const double next = variance_ + factor_ * first * first;
    const double push = factor_ * first;
    const double share = first / next;
    const double* phi = phi_.data();
    double* gain = gain_.data();
    double* change = change_.data();
    double squares = 0;
    for (std::size_t i = 0; i < r; ++i) {
        const double moved = phi[i] * first + change[i + 1];
        gain[i] += moved * push;
        change[i] = moved - gain[i] * share;
        squares += change[i] * change[i];
    }
    factor_ += push * push / variance_;
    variance_ = next;
    steady_ = std::abs(factor_) * squares < 1e-18;
}

double ArmaFilter::standardize(std::span<std::vector<double>> columns, std::size_t n) {
    const std::size_t r = size();
    start();
    state_.assign(columns.size() * (r + 1), 0);
    const double* phi = phi_.data();
    const double* gain = gain_.data();
    double logs = 0;
    double product = 1;  // of variances: a logarithm for each of them would cost more than the rest
    double scale = 1;
    double scaledVariance = 1;
    for (std::size_t t = 0; t < n; ++t) {
        if (variance_ != scaledVariance) {
            scaledVariance = variance_;
            scale = 1 / std::sqrt(variance_);
        }
        product *= variance_;
        if (product > 1e100 || product < 1e-100) {
            logs += std::log(product);
            product = 1;
        }
        for (std::size_t c = 0; c < columns.size(); ++c) {
            double* a = &state_[c * (r + 1)];
            const double predicted = a[0];
            const double innovation = columns[c][t] - predicted;
            const double pull = innovation * scale * scale;
            for (std::size_t i = 0; i < r; ++i) a[i] = phi[i] * predicted + a[i + 1] + gain[i] * pull;
            columns[c][t] = innovation * scale;
        }
        advance();
    }
    return logs + std::log(product);
}

std::vector<std::vector<double>> ArmaFilter::stationaryCovariance(std::span<const double> psi) const {
    const std::size_t r = size();
    std::vector<std::vector<double>> p(r, std::vector<double>(r, 0));
    // State i > 0 holds the sum over k >= i of phi_k w_{t-1-(k-i)} + theta_k e_{t-(k-i)}.
    p[0][0] = covariances_[0];
    for (std::size_t i = 1; i < r; ++i) {
        double sum = 0;
        for (std::size_t k = i; k < r; ++k) sum += phi_[k] * covariances_[1 + k - i] + theta_[k] * psi[k - i];
        p[0][i] = p[i][0] = sum;
    }
    // The rest from P = T P T' + R R', from the last state upwards.
    const auto at = [&](std::size_t i, std::size_t j) { return i < r && j < r ? p[i][j] : 0; };
    for (std::size_t i = r; i-- > 1;) {
        for (std::size_t j = r; j-- > 1;) {
            p[i][j] = phi_[i] * phi_[j] * p[0][0] + phi_[i] * at(0, j + 1) + phi_[j] * at(i + 1, 0) + at(i + 1, j + 1) +
                      theta_[i] * theta_[j];
        }
    }
    return p;
}

ArmaFilter::End ArmaFilter::run(std::span<const double> w) {
    const std::size_t r = size();
    start();
    End end;
    end.error = stationaryCovariance(steps_);
    end.state.assign(r + 1, 0);
    for (const double value : w) {
        const double predicted = end.state[0];
        const double innovation = value - predicted;
        end.innovations.push_back(innovation);
        for (std::size_t i = 0; i < r; ++i) {
            end.state[i] = phi_[i] * predicted + end.state[i + 1] + gain_[i] / variance_ * innovation;
        }
        if (!steady_) {
            for (std::size_t i = 0; i < r; ++i) {
                for (std::size_t j = 0; j < r; ++j) end.error[i][j] += factor_ * change_[i] * change_[j];
            }
        }
        advance();
    }
    return end;
}

}  // namespace kapok::forecast
