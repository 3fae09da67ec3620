// Maximum likelihood of the spatial lag and error models.
#include "spatial/log_determinant.h"
#include "spatial/spatial_algebra.h"
#include "spatial/spatial_fit.h"
#include "stats/scalar_minimum.h"

#include <cmath>
#include <numbers>

namespace kapok::spatial {
namespace {

constexpr std::size_t mostAnalytic = 500;

/// The likelihood as a function of ρ or λ alone, the others at their best.
class Concentrated {
public:
    Concentrated(SpatialKind kind, const Eigen::MatrixXd& x, const Eigen::VectorXd& y, const geo::Weights& weights)
        : kind_(kind), x_(x), y_(y), lagY_(lagOf(weights, y)) {
        if (kind == SpatialKind::Error) {
            lagX_ = lagOf(weights, x);
            return;
        }
        const Eigen::HouseholderQR<Eigen::MatrixXd> decomposition(x);
        residualY_ = y - x * decomposition.solve(y);
        residualLag_ = lagY_ - x * decomposition.solve(lagY_);
        squares_ = {residualY_.squaredNorm(), residualY_.dot(residualLag_), residualLag_.squaredNorm()};
    }

    double residualSum(double rho) const {
        if (kind_ == SpatialKind::Lag) return squares_[0] - 2 * rho * squares_[1] + rho * rho * squares_[2];
        const Eigen::VectorXd y = filteredY(rho);
        const Eigen::MatrixXd x = filteredX(rho);
        return (y - x * regressed(x, y)).squaredNorm();
    }
    /// All but the determinant.
    double logLikelihood(double rho) const {
        const auto n = static_cast<double>(y_.size());
        return -n / 2 * (std::log(2 * std::numbers::pi * residualSum(rho) / n) + 1);
    }
    Eigen::VectorXd filteredY(double rho) const { return y_ - rho * lagY_; }
    Eigen::MatrixXd filteredX(double rho) const {
        return kind_ == SpatialKind::Lag ? x_ : Eigen::MatrixXd(x_ - rho * lagX_);
    }
    const Eigen::VectorXd& lagY() const { return lagY_; }

private:
    SpatialKind kind_;
    const Eigen::MatrixXd& x_;
    const Eigen::VectorXd& y_;
    Eigen::VectorXd lagY_;
    Eigen::MatrixXd lagX_;
    Eigen::VectorXd residualY_;
    Eigen::VectorXd residualLag_;
    std::array<double, 3> squares_ = {};
};

/// The parameter of greatest likelihood. The focus of the determinant follows it until it is exact there.
double best(const Concentrated& model, LogDeterminant& determinant, double start, std::size_t regions,
            RunContext& context) {
    const auto minus = [&](double rho) { return -model.logLikelihood(rho) - determinant.value(rho); };
    if (determinant.exactEverywhere()) {
        const double margin = 1e-9 * (determinant.upper() - determinant.lower());
        return stats::minimizeScalar(minus, determinant.lower() + margin, determinant.upper() - margin, 32).x;
    }
    double width = 8 / std::sqrt(static_cast<double>(regions)) * determinant.upper();
    double centre = std::clamp(start, determinant.lower() + width, determinant.upper() - width);
    for (int round = 0; round < 20; ++round) {
        context.check();
        context.progress(std::min(0.9, round / 5.0));
        determinant.focus(centre, width);
        const double low = determinant.focusLower();
        const double high = determinant.focusUpper();
        const double found = stats::minimizeScalar(minus, low, high, 8).x;
        centre = found;
        const double edge = 1e-3 * (high - low);
        const bool atEdge = (found < low + edge && low > determinant.lower() + edge) ||
                            (found > high - edge && high < determinant.upper() - edge);
        if (atEdge) {
            width *= 2;
            continue;
        }
        if (std::abs(determinant.exact(found) - determinant.value(found)) < 1e-6) break;
        width /= 8;
    }
    return centre;
}

/// The traces of A = W(I - ρW)^-1 that the information matrix holds.
struct Traces {
    double a = 0;         ///< tr A
    double squares = 0;   ///< tr AA + tr A'A
    Eigen::VectorXd lag;  ///< A applied to a vector
};
Traces tracesOf(const geo::Weights& weights, double rho, const Eigen::VectorXd& vector) {
    const auto n = static_cast<Eigen::Index>(weights.size());
    Eigen::MatrixXd w = Eigen::MatrixXd::Zero(n, n);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (std::size_t k = 0; k < weights.degree(i); ++k)
            w(static_cast<Eigen::Index>(i), weights.neighboursOf(i)[k]) = weights.valuesOf(i)[k];
    }
    const Eigen::MatrixXd a = w * (Eigen::MatrixXd::Identity(n, n) - rho * w).partialPivLu().inverse();
    return {a.trace(), a.cwiseProduct(a.transpose()).sum() + a.squaredNorm(), a * vector};
}

/// Inverse of the expected information of (β, ρ or λ, σ²), without the last (Anselin 1988, pp. 76–77).
Eigen::MatrixXd analyticCovariance(SpatialKind kind, const Eigen::MatrixXd& x, const geo::Weights& weights,
                                   const Eigen::VectorXd& mean, const SpatialFit& fit) {
    const Traces traces = tracesOf(weights, fit.parameter, mean);
    const Eigen::Index p = x.cols();
    const auto n = static_cast<double>(x.rows());
    Eigen::MatrixXd information = Eigen::MatrixXd::Zero(p + 2, p + 2);
    information.topLeftCorner(p, p) = x.transpose() * x / fit.variance;
    information(p, p) = traces.squares;
    information(p, p + 1) = information(p + 1, p) = traces.a / fit.variance;
    information(p + 1, p + 1) = n / (2 * fit.variance * fit.variance);
    if (kind == SpatialKind::Lag) {
        information(p, p) += traces.lag.squaredNorm() / fit.variance;
        information.col(p).head(p) = x.transpose() * traces.lag / fit.variance;
        information.row(p).head(p) = information.col(p).head(p).transpose();
    }
    return information.inverse().topLeftCorner(p + 1, p + 1);
}

/// The variance of ρ or λ by the curvature of the concentrated likelihood; coefficients follow it as they do at the
/// maximum.
Eigen::MatrixXd observedCovariance(SpatialKind kind, const Concentrated& model, const LogDeterminant& determinant,
                                   const Eigen::MatrixXd& x, const Eigen::MatrixXd& original, const SpatialFit& fit) {
    const double step = 1e-3 * (determinant.upper() - std::abs(fit.parameter));
    const double curvature = (model.logLikelihood(fit.parameter + step) - 2 * model.logLikelihood(fit.parameter) +
                              model.logLikelihood(fit.parameter - step)) /
                                 (step * step) +
                             determinant.value(fit.parameter, 2);
    const Eigen::Index p = x.cols();
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(p + 1, p + 1);
    covariance.topLeftCorner(p, p) = fit.variance * inverseOfSquares(x);
    covariance(p, p) = -1 / curvature;
    if (kind == SpatialKind::Lag) {
        const Eigen::VectorXd slope = -regressed(original, model.lagY());
        covariance.topLeftCorner(p, p) += covariance(p, p) * slope * slope.transpose();
        covariance.col(p).head(p) = covariance(p, p) * slope;
        covariance.row(p).head(p) = covariance.col(p).head(p).transpose();
    }
    return covariance;
}

/// tr (I - ρW)^-1 = n - ρ d, tr (I - ρW)^-1 W = -d, where d is the derivative of ln |I - ρW|.
void setTraces(const LogDeterminant& determinant, double n, SpatialFit& fit) {
    const double first = determinant.value(fit.parameter, 1);
    const double second = determinant.value(fit.parameter, 2);
    fit.traceInverse = 1 - fit.parameter * first / n;
    fit.traceLagInverse = -first / n;
    fit.slopeInverse = -(first + fit.parameter * second) / n;
    fit.slopeLagInverse = -second / n;
}

}  // namespace

void setImpactTraces(const geo::Weights& weights, RunContext& context, SpatialFit& fit) {
    LogDeterminant determinant(weights, context);
    const double room = std::min(determinant.upper() - fit.parameter, fit.parameter - determinant.lower());
    if (!(room > 1e-6)) return;
    determinant.focus(fit.parameter, std::min(0.05, room / 2));
    setTraces(determinant, static_cast<double>(weights.size()), fit);
}

SpatialFit maximumLikelihood(SpatialKind kind, const stats::Matrix& x, const std::vector<double>& y,
                             const geo::Weights& weights, RunContext& context) {
    const Eigen::MatrixXd predictors = view(x);
    const Eigen::VectorXd response = view(y);
    const Concentrated model(kind, predictors, response, weights);
    LogDeterminant determinant(weights, context);
    double start = 0;
    if (!determinant.exactEverywhere()) {
        start = (kind == SpatialKind::Lag ? twoStage(x, y, weights) : generalisedMoments(x, y, weights)).parameter;
    }
    SpatialFit fit;
    fit.parameter = best(model, determinant, start, y.size(), context);
    const Eigen::MatrixXd filtered = model.filteredX(fit.parameter);
    const Eigen::VectorXd target = model.filteredY(fit.parameter);
    const Eigen::VectorXd b = regressed(filtered, target);
    const Eigen::VectorXd residuals = target - filtered * b;
    const auto n = static_cast<double>(y.size());
    fit.coefficients = toVector(b);
    fit.variance = residuals.squaredNorm() / n;
    fit.logLikelihood = determinant.exact(fit.parameter) + model.logLikelihood(fit.parameter);
    fit.linearLogLikelihood = model.logLikelihood(0);
    fit.analytic = y.size() <= mostAnalytic;
    fit.residuals = toVector(residuals);
    fit.fitted = toVector(response - residuals);
    const Eigen::VectorXd mean = predictors * b;
    fit.covariance = toMatrix(fit.analytic ? analyticCovariance(kind, filtered, weights, mean, fit)
                                           : observedCovariance(kind, model, determinant, filtered, predictors, fit));
    if (kind == SpatialKind::Lag) setTraces(determinant, n, fit);
    return fit;
}

}  // namespace kapok::spatial
