// Spatial models by instruments and by moments.
#include "spatial/spatial_algebra.h"
#include "spatial/spatial_fit.h"
#include "stats/scalar_minimum.h"

#include <Eigen/Sparse>

#include <array>
#include <cmath>
#include <limits>

namespace kapok::spatial {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Columns that are not combinations of earlier ones, to 1e-10 of their length; the basis of what they span.
Eigen::MatrixXd basisOf(const Eigen::MatrixXd& columns) {
    Eigen::MatrixXd basis(columns.rows(), columns.cols());
    Eigen::Index count = 0;
    for (Eigen::Index k = 0; k < columns.cols(); ++k) {
        Eigen::VectorXd rest = columns.col(k);
        const double length = rest.norm();
        // Twice is enough (Kahan and Parlett).
        for (int pass = 0; pass < 2; ++pass) {
            const auto before = basis.leftCols(count);
            rest -= before * (before.transpose() * rest);
        }
        if (rest.norm() > 1e-10 * length) basis.col(count++) = rest.normalized();
    }
    return basis.leftCols(count);
}

/// What the moments of Kelejian and Prucha (1999, equation 9) are made of.
struct MomentSystem {
    Eigen::Matrix3d g;
    Eigen::Vector3d right;
};
MomentSystem momentSystem(const Eigen::VectorXd& u, const geo::Weights& weights) {
    const auto n = static_cast<double>(u.size());
    const Eigen::VectorXd u1 = lagOf(weights, u);
    const Eigen::VectorXd u2 = lagOf(weights, u1);
    double squares = 0;
    for (const double weight : weights.values) squares += weight * weight;
    MomentSystem system;
    system.g << 2 * u.dot(u1), -u1.squaredNorm(), n, 2 * u2.dot(u1), -u2.squaredNorm(), squares,
        u.dot(u2) + u1.squaredNorm(), -u1.dot(u2), 0;
    system.g /= n;
    system.right = Eigen::Vector3d(u.squaredNorm(), u1.squaredNorm(), u.dot(u1)) / n;
    return system;
}

/// The λ of least squared moments; for each λ the best σ² is linear.
double momentParameter(const MomentSystem& system) {
    const Eigen::Vector3d c = system.g.col(2);
    const auto distance = [&](double lambda) {
        const Eigen::Vector3d rest = system.right - system.g.col(0) * lambda - system.g.col(1) * (lambda * lambda);
        return (rest - c * (c.dot(rest) / c.squaredNorm())).squaredNorm();
    };
    return stats::minimizeScalar(distance, -0.999, 0.999, 64).x;
}

/// tr (A + A')(B + B') for the matrices A = W'W - a I and B = W of both moments, without the factor of the first.
struct MomentTraces {
    double first = 0;
    double cross = 0;
    double second = 0;
};
MomentTraces momentTraces(const geo::Weights& weights, double a) {
    const auto n = static_cast<Eigen::Index>(weights.size());
    std::vector<Eigen::Triplet<double>> entries;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (std::size_t k = 0; k < weights.degree(i); ++k)
            entries.emplace_back(static_cast<int>(i), static_cast<int>(weights.neighboursOf(i)[k]),
                                 weights.valuesOf(i)[k]);
    }
    Eigen::SparseMatrix<double> w(n, n);
    w.setFromTriplets(entries.begin(), entries.end());
    const Eigen::SparseMatrix<double> transposed = w.transpose();
    const Eigen::SparseMatrix<double> squares = transposed * w;
    const double size = a * static_cast<double>(n);  // tr W'W
    return {4 * (squares.squaredNorm() - a * size),
            4 * (squares.cwiseProduct(transposed).sum() - a * w.diagonal().sum()), 2 * geo::weightSums(weights).s1};
}

/// Variance of λ (Kelejian and Prucha 1999, 2004), for normal errors. With σ² at its best the three moments are two,
/// ε'Aε and ε'Bε, whose derivatives by λ are `slope`.
double momentVariance(const Eigen::VectorXd& u, const geo::Weights& weights, double lambda, double variance) {
    const auto n = static_cast<double>(u.size());
    const Eigen::VectorXd u1 = lagOf(weights, u);
    const Eigen::VectorXd u2 = lagOf(weights, u1);
    double squares = 0;
    for (const double weight : weights.values) squares += weight * weight;
    const double a = squares / n;
    const double c = 1 / std::sqrt(1 + a * a);
    const Eigen::Vector2d slope(
        2 * c * (u2.dot(u1) - a * u1.dot(u)) - 2 * lambda * c * (u2.squaredNorm() - a * u1.squaredNorm()),
        u2.dot(u) + u1.squaredNorm() - 2 * lambda * u2.dot(u1));
    const MomentTraces traces = momentTraces(weights, a);
    Eigen::Matrix2d moments;
    moments << c * c * traces.first, c * traces.cross, c * traces.cross, traces.second;
    // Both `slope` and the moments are n times those of the paper.
    return variance * variance / 2 * slope.dot(moments * slope) / (slope.squaredNorm() * slope.squaredNorm());
}

}  // namespace

SpatialFit twoStage(const stats::Matrix& x, const std::vector<double>& y, const geo::Weights& weights) {
    const Eigen::MatrixXd predictors = view(x);
    const Eigen::VectorXd response = view(y);
    const Eigen::Index p = predictors.cols();
    Eigen::MatrixXd instruments(predictors.rows(), 3 * p);
    instruments.leftCols(p) = predictors;
    instruments.middleCols(p, p) = lagOf(weights, predictors);
    instruments.rightCols(p) = lagOf(weights, Eigen::MatrixXd(instruments.middleCols(p, p)));
    Eigen::MatrixXd regressors(predictors.rows(), p + 1);
    regressors << predictors, lagOf(weights, response);
    const Eigen::MatrixXd basis = basisOf(instruments);
    const Eigen::MatrixXd projected = basis * (basis.transpose() * regressors);
    const Eigen::VectorXd b = regressed(projected, response);
    const Eigen::VectorXd residuals = response - regressors * b;

    SpatialFit fit;
    fit.parameter = b[p];
    fit.coefficients = toVector(b.head(p));
    fit.variance = residuals.squaredNorm() / static_cast<double>(y.size() - static_cast<std::size_t>(p) - 1);
    fit.covariance = toMatrix(fit.variance * inverseOfSquares(projected));
    fit.residuals = toVector(residuals);
    fit.fitted = toVector(response - residuals);
    fit.logLikelihood = fit.linearLogLikelihood = none;
    fit.traceInverse = fit.traceLagInverse = fit.slopeInverse = fit.slopeLagInverse = none;
    return fit;
}

SpatialFit generalisedMoments(const stats::Matrix& x, const std::vector<double>& y, const geo::Weights& weights) {
    const Eigen::MatrixXd predictors = view(x);
    const Eigen::VectorXd response = view(y);
    const Eigen::VectorXd first = response - predictors * regressed(predictors, response);
    SpatialFit fit;
    fit.parameter = momentParameter(momentSystem(first, weights));
    const Eigen::MatrixXd filtered = predictors - fit.parameter * lagOf(weights, predictors);
    const Eigen::VectorXd target = response - fit.parameter * lagOf(weights, response);
    const Eigen::VectorXd b = regressed(filtered, target);
    const Eigen::VectorXd residuals = target - filtered * b;
    const Eigen::Index p = predictors.cols();
    fit.coefficients = toVector(b);
    fit.variance = residuals.squaredNorm() / static_cast<double>(y.size());
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Constant(p + 1, p + 1, none);
    covariance.topLeftCorner(p, p) = fit.variance * inverseOfSquares(filtered);
    const Eigen::VectorXd innovations = first - fit.parameter * lagOf(weights, first);
    covariance(p, p) =
        momentVariance(first, weights, fit.parameter, innovations.squaredNorm() / static_cast<double>(y.size()));
    fit.covariance = toMatrix(covariance);
    fit.residuals = toVector(residuals);
    fit.fitted = toVector(response - residuals);
    fit.logLikelihood = fit.linearLogLikelihood = none;
    return fit;
}

double meanMultiplier(const geo::Weights& weights, double rho) {
    std::vector<double> sums(weights.size(), 1.0);
    for (int step = 0; step < 100'000; ++step) {
        std::vector<double> next = geo::lag(weights, sums);
        double change = 0;
        double total = 0;
        for (std::size_t i = 0; i < next.size(); ++i) {
            next[i] = 1 + rho * next[i];
            change = std::max(change, std::abs(next[i] - sums[i]));
            total += next[i];
        }
        sums = std::move(next);
        if (!std::isfinite(change)) break;
        if (change < 1e-14 * std::abs(total) / static_cast<double>(sums.size()))
            return total / static_cast<double>(sums.size());
    }
    return none;
}

}  // namespace kapok::spatial
