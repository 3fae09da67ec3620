// The distribution of Durbin and Watson's statistic.
#include "regression/linear_checks.h"
#include "stats/distributions.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::regression {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Rows up to which the eigenvalues are computed, O(n^3).
constexpr std::size_t mostExact = 100;

/// An orthonormal basis of the columns that take part.
MatrixXd basisOf(const stats::Design& design, const stats::LeastSquares& fit) {
    const std::vector<std::size_t> kept = fit.kept();
    MatrixXd x(static_cast<Index>(design.x.rows), static_cast<Index>(kept.size()));
    for (std::size_t j = 0; j < kept.size(); ++j) {
        const auto column = design.x.column(kept[j]);
        x.col(static_cast<Index>(j)) = Eigen::Map<const VectorXd>(column.data(), x.rows());
    }
    const Eigen::HouseholderQR<MatrixXd> qr(x);
    return qr.householderQ() * MatrixXd::Identity(x.rows(), x.cols());
}

/// A v where v'Av is the sum of squared steps of v.
MatrixXd differenced(const MatrixXd& v) {
    const Index n = v.rows();
    MatrixXd result = 2 * v;
    result.row(0) -= v.row(0);
    result.row(n - 1) -= v.row(n - 1);
    result.topRows(n - 1) -= v.bottomRows(n - 1);
    result.bottomRows(n - 1) -= v.topRows(n - 1);
    return result;
}

/// P(sum of weights times squared normals < 0) (Imhof 1961, equation 3.2). The integral is taken over the logarithm of
/// its variable, where the trapezoidal rule converges exponentially.
double imhof(const VectorXd& weights) {
    const double most = weights.cwiseAbs().maxCoeff();
    if (!(most > 0)) return std::nan("");
    constexpr double step = 0.125;
    double sum = 0;
    for (double t = -40; t < 700; t += step) {
        const VectorXd scaled = weights * (std::exp(t) / most);
        const double angle = 0.5 * scaled.array().atan().sum();
        const double logSize = 0.25 * (1 + scaled.array().square()).log().sum();
        sum += std::sin(angle) * std::exp(-logSize);
        if (logSize > 40) break;
    }
    return std::clamp(0.5 - step * sum / std::numbers::pi, 0.0, 1.0);
}

}  // namespace

double durbinWatsonP(const stats::Design& design, const stats::LeastSquares& fit, double statistic) {
    const std::size_t rows = design.x.rows;
    if (std::isnan(statistic) || rows < fit.rank + 3) return std::nan("");
    const MatrixXd basis = basisOf(design, fit);
    const auto n = static_cast<double>(rows);
    const double df = n - static_cast<double>(fit.rank);
    if (rows <= mostExact) {
        const auto size = static_cast<Index>(rows);
        const MatrixXd rest = MatrixXd::Identity(size, size) - basis * basis.transpose();
        const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(rest * differenced(rest), Eigen::EigenvaluesOnly);
        // The first ones, as many as the rank, are 0 and belong to the fit.
        const VectorXd values = solver.eigenvalues().tail(size - static_cast<Index>(fit.rank));
        return imhof(values.array() - statistic);
    }
    // Mean and variance (Durbin & Watson 1950, section 4), and the normal distribution.
    const MatrixXd stepped = differenced(basis);
    const MatrixXd inner = basis.transpose() * stepped;
    const double first = 2 * (n - 1) - inner.trace();
    const double second = 2 * (3 * n - 4) - 2 * stepped.squaredNorm() + (inner * inner).trace();
    const double mean = first / df;
    const double variance = 2 / (df * (df + 2)) * (second - first * mean);
    return stats::normalUpper((mean - statistic) / std::sqrt(variance));
}

}  // namespace kapok::regression
