#include "forecast/arima_likelihood.h"

#include "forecast/arma_polynomial.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::forecast {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

}  // namespace

ArimaLikelihood::ArimaLikelihood(const ArimaOrders& orders, std::vector<std::vector<double>> columns,
                                 std::size_t missing, std::function<void()> check)
    : orders_(orders), columns_(std::move(columns)), missing_(missing), check_(std::move(check)) {}

ArmaCoefficients ArimaLikelihood::coefficients(std::span<const double> x) const {
    ArmaCoefficients c;
    const auto take = [&](int count) {
        const std::vector<double> part = fromPartial(x.first(static_cast<std::size_t>(count)));
        x = x.subspan(static_cast<std::size_t>(count));
        return part;
    };
    c.ar = take(orders_.p);
    c.ma = take(orders_.q);
    c.seasonalAr = take(orders_.seasonalP);
    c.seasonalMa = take(orders_.seasonalQ);
    c.phi = seasonalProduct(c.ar, c.seasonalAr, orders_.period);
    c.theta = seasonalProduct(c.ma, c.seasonalMa, orders_.period);
    for (std::vector<double>* part : {&c.ma, &c.seasonalMa, &c.theta}) {
        for (double& value : *part) value = -value;
    }
    return c;
}

/// Gram-Schmidt, modified: column 0 becomes the residuals of the regression on the others.
void ArimaLikelihood::project() {
    const std::size_t k = work_.size();
    triangle_.assign(k, std::vector<double>(k, 0));
    dependent_ = false;
    for (std::size_t i = 1; i < k; ++i) {
        const double before = std::sqrt(dot(work_[i], work_[i]));
        for (std::size_t j = 1; j < i; ++j) {
            const double share = dot(work_[j], work_[i]);
            triangle_[j][i] = share;
            for (std::size_t t = 0; t < work_[i].size(); ++t) work_[i][t] -= share * work_[j][t];
        }
        const double norm = std::sqrt(dot(work_[i], work_[i]));
        if (!(norm > 1e-9 * before)) {
            if (!dependent_) dependentColumn_ = i;
            dependent_ = true;
            return;
        }
        triangle_[i][i] = norm;
        for (double& value : work_[i]) value /= norm;
        if (i <= missing_) logs_ += 2 * std::log(norm);
    }
    for (std::size_t i = 1; i < k; ++i) {
        const double share = dot(work_[i], work_[0]);
        triangle_[0][i] = share;
        for (std::size_t t = 0; t < work_[0].size(); ++t) work_[0][t] -= share * work_[i][t];
    }
}

bool ArimaLikelihood::evaluate(std::span<const double> x, std::vector<double>& residuals) {
    if (check_) check_();
    const ArmaCoefficients c = coefficients(x);
    if (!filter_.set(c.phi, c.theta)) return false;
    work_ = columns_;
    logs_ = filter_.standardize(work_, columns_[0].size());
    project();
    if (dependent_ || !std::isfinite(logs_)) return false;
    const double scale = std::exp(0.5 * logs_ / count());
    residuals = work_[0];
    for (double& value : residuals) value *= scale;
    return true;
}

double ArimaLikelihood::sum(std::span<const double> x) {
    std::vector<double> residuals;
    return evaluate(x, residuals) ? dot(residuals, residuals) : infinity;
}

double ArimaLikelihood::linearize(std::span<const double> x, std::span<double> normal, std::span<double> gradient) {
    const std::size_t k = x.size();
    std::vector<double> residuals;
    evaluate(x, residuals);
    std::vector<std::vector<double>> slopes(k);
    std::vector<double> moved(x.begin(), x.end());
    std::vector<double> other;
    for (std::size_t i = 0; i < k; ++i) {
        // Away from the nearer bound; near a bound one side has to do.
        const double step = (x[i] > 0 ? -1 : 1) * (precise_ ? 1e-5 : 1e-6);
        moved[i] = x[i] + step;
        if (!evaluate(moved, slopes[i])) slopes[i] = residuals;
        moved[i] = x[i] - step;
        const bool central = precise_ && std::abs(moved[i]) < greatest && evaluate(moved, other);
        moved[i] = x[i];
        const std::vector<double>& from = central ? other : residuals;
        const double distance = central ? 2 * step : step;
        for (std::size_t t = 0; t < residuals.size(); ++t) slopes[i][t] = (slopes[i][t] - from[t]) / distance;
    }
    for (std::size_t i = 0; i < k; ++i) {
        gradient[i] = dot(slopes[i], residuals);
        for (std::size_t j = 0; j <= i; ++j) normal[i * k + j] = normal[j * k + i] = dot(slopes[i], slopes[j]);
    }
    return dot(residuals, residuals);
}

ArimaLikelihood::Regression ArimaLikelihood::regression(std::span<const double> x) {
    std::vector<double> residuals;
    evaluate(x, residuals);
    const std::size_t k = triangle_.size() - 1;
    Regression result{std::vector<double>(k, 0), std::vector<double>(k, 0), std::exp(logs_ / count())};
    // Back substitution; the rows of the inverse triangle give the variances.
    for (std::size_t i = k; i-- > 0;) {
        double sum = triangle_[0][i + 1];
        for (std::size_t j = i + 1; j < k; ++j) sum -= triangle_[i + 1][j + 1] * result.estimates[j];
        result.estimates[i] = sum / triangle_[i + 1][i + 1];
    }
    for (std::size_t column = 0; column < k; ++column) {
        std::vector<double> inverse(k, 0);
        for (std::size_t i = column + 1; i-- > 0;) {
            double sum = i == column ? 1 : 0;
            for (std::size_t j = i + 1; j <= column; ++j) sum -= triangle_[i + 1][j + 1] * inverse[j];
            inverse[i] = sum / triangle_[i + 1][i + 1];
            result.variances[i] += inverse[i] * inverse[i];
        }
    }
    return result;
}

std::vector<double> ArimaLikelihood::residuals(std::span<const double> x) {
    std::vector<double> result;
    evaluate(x, result);
    return result;
}

double ArimaLikelihood::squares() const { return dot(columns_[0], columns_[0]); }

std::size_t ArimaLikelihood::dependentColumn(std::span<const double> x) {
    std::vector<double> residuals;
    evaluate(x, residuals);
    return dependent_ ? dependentColumn_ : 0;
}

}  // namespace kapok::forecast
