#include "forecast/reconciliation.h"

#include "sdk/error.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

stats::Matrix plainOf(const MatrixXd& matrix) {
    stats::Matrix plain(static_cast<std::size_t>(matrix.rows()), static_cast<std::size_t>(matrix.cols()));
    Eigen::Map<MatrixXd>(plain.values.data(), matrix.rows(), matrix.cols()) = matrix;
    return plain;
}

Eigen::Map<const MatrixXd> view(const stats::Matrix& matrix) {
    return {matrix.values.data(), static_cast<Index>(matrix.rows), static_cast<Index>(matrix.columns)};
}

/// C: a row for each aggregate, 1 at itself and -1 at the bottom series below it.
MatrixXd constraintsOf(const Hierarchy& hierarchy) {
    const auto a = static_cast<Index>(hierarchy.aggregates.size());
    MatrixXd c = MatrixXd::Zero(a, static_cast<Index>(hierarchy.nodes()));
    for (Index i = 0; i < a; ++i) {
        c(i, i) = 1;
        for (const std::size_t bottom : hierarchy.aggregates[static_cast<std::size_t>(i)]) {
            c(i, a + static_cast<Index>(bottom)) = -1;
        }
    }
    return c;
}

/// Mean products of the errors, about 0.
MatrixXd productsOf(const stats::Matrix& errors) {
    return view(errors).transpose() * view(errors) / static_cast<double>(errors.rows);
}

MatrixXd correlationOf(const MatrixXd& products) {
    const VectorXd scale = products.diagonal().cwiseMax(1e-300).cwiseSqrt().cwiseInverse();
    MatrixXd correlation = scale.asDiagonal() * products * scale.asDiagonal();
    correlation.diagonal().setOnes();
    return correlation;
}

/// The share of the diagonal that has the least expected squared error (Schäfer & Strimmer 2005, equation 8).
double shrinkageOf(const stats::Matrix& errors, const MatrixXd& correlation, const MatrixXd& products) {
    const VectorXd scale = products.diagonal().cwiseMax(1e-300).cwiseSqrt().cwiseInverse();
    const MatrixXd x = view(errors) * scale.asDiagonal();
    const auto n = static_cast<double>(errors.rows);
    const MatrixXd squares = x.cwiseAbs2();
    const MatrixXd sums = x.transpose() * x;
    MatrixXd spread = (squares.transpose() * squares - sums.cwiseAbs2() / n) / (n * (n - 1));
    spread.diagonal().setZero();
    MatrixXd distance = correlation;
    distance.diagonal().setZero();
    const double total = distance.squaredNorm();
    return total > 0 ? std::clamp(spread.sum() / total, 0.0, 1.0) : 1;
}

/// Variances of the base forecasts, up to a factor.
VectorXd variancesOf(const Hierarchy& hierarchy, Reconciliation method, const MatrixXd& products) {
    if (method == Reconciliation::Variance) return products.diagonal();
    VectorXd variances = VectorXd::Ones(static_cast<Index>(hierarchy.nodes()));
    // Bottom-up is the limit of bottom forecasts without error.
    if (method == Reconciliation::BottomUp) variances.tail(static_cast<Index>(hierarchy.bottom)).setZero();
    if (method != Reconciliation::Structural) return variances;
    for (std::size_t i = 0; i < hierarchy.aggregates.size(); ++i) {
        variances[static_cast<Index>(i)] = static_cast<double>(hierarchy.aggregates[i].size());
    }
    return variances;
}

/// Their covariance: all of it for MinT, the variances alone for the others.
MatrixXd covarianceOf(const Hierarchy& hierarchy, Reconciliation method, const MatrixXd& products, double shrinkage) {
    MatrixXd covariance = MatrixXd::Zero(products.rows(), products.cols());
    if (method == Reconciliation::Sample || method == Reconciliation::Shrinkage) {
        covariance = (1 - shrinkage) * products;
        covariance.diagonal() = products.diagonal();
    } else {
        covariance.diagonal() = variancesOf(hierarchy, method, products);
    }
    return covariance;
}

[[noreturn]] void refuse(const Hierarchy& hierarchy) {
    throw Error(KAPOK_TR("forecast", "The errors are too few or too alike for this way to reconcile %1 series.")
                    .arg(hierarchy.nodes()),
                KAPOK_TR("forecast", "Use shrinkage, or a way that needs no errors, such as OLS."));
}

}  // namespace

Reconciler::Reconciler(const Hierarchy& hierarchy, Reconciliation method, const stats::Matrix& errors) {
    const auto n = static_cast<Index>(hierarchy.nodes());
    const bool needsErrors =
        method == Reconciliation::Variance || method == Reconciliation::Sample || method == Reconciliation::Shrinkage;
    if (needsErrors && errors.rows < 3) refuse(hierarchy);
    MatrixXd products = MatrixXd::Identity(n, n);
    if (errors.rows > 1) products = productsOf(errors);
    MatrixXd correlation = correlationOf(products);
    if (method == Reconciliation::Shrinkage) shrinkage_ = shrinkageOf(errors, correlation, products);
    const MatrixXd w = covarianceOf(hierarchy, method, products, shrinkage_);
    const MatrixXd c = constraintsOf(hierarchy);
    const MatrixXd wc = w * c.transpose();
    const MatrixXd spread = c * wc;
    const Eigen::LLT<MatrixXd> factor(spread);
    const VectorXd pivots = MatrixXd(factor.matrixL()).diagonal();
    if (factor.info() != Eigen::Success || !(pivots.minCoeff() > 1e-10 * pivots.maxCoeff())) refuse(hierarchy);
    change_ = plainOf(MatrixXd::Identity(n, n) - wc * factor.solve(c));
    if (shrinkage_ > 0) {
        correlation *= 1 - shrinkage_;
        correlation.diagonal().setOnes();
    }
    correlation_ = plainOf(correlation);
}

std::vector<double> Reconciler::reconciled(const std::vector<double>& base) const {
    const VectorXd result = view(change_) * VectorXd::Map(base.data(), static_cast<Index>(base.size()));
    return {result.begin(), result.end()};
}

std::vector<double> Reconciler::deviations(const std::vector<double>& base) const {
    const MatrixXd scaled = view(change_) * VectorXd::Map(base.data(), static_cast<Index>(base.size())).asDiagonal();
    const MatrixXd moved = scaled * view(correlation_);
    std::vector<double> result;
    for (Index i = 0; i < scaled.rows(); ++i)
        result.push_back(std::sqrt(std::max(0.0, moved.row(i).dot(scaled.row(i)))));
    return result;
}

}  // namespace kapok::forecast
