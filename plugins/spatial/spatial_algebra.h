// Small linear algebra that the spatial regressions share. For .cpp files only: it brings Eigen.
#pragma once

#include "geo/weights.h"
#include "stats/matrix.h"

#include <Eigen/Dense>

namespace kapok::spatial {

inline Eigen::Map<const Eigen::MatrixXd> view(const stats::Matrix& matrix) {
    return {matrix.values.data(), static_cast<Eigen::Index>(matrix.rows), static_cast<Eigen::Index>(matrix.columns)};
}
inline Eigen::Map<const Eigen::VectorXd> view(const std::vector<double>& values) {
    return {values.data(), static_cast<Eigen::Index>(values.size())};
}
inline std::vector<double> toVector(const Eigen::VectorXd& values) { return {values.begin(), values.end()}; }
inline stats::Matrix toMatrix(const Eigen::MatrixXd& matrix) {
    stats::Matrix result(static_cast<std::size_t>(matrix.rows()), static_cast<std::size_t>(matrix.cols()));
    Eigen::Map<Eigen::MatrixXd>(result.values.data(), matrix.rows(), matrix.cols()) = matrix;
    return result;
}
inline Eigen::VectorXd lagOf(const geo::Weights& weights, const Eigen::VectorXd& values) {
    const std::vector<double> lagged = geo::lag(weights, {values.data(), static_cast<std::size_t>(values.size())});
    return view(lagged);
}
inline Eigen::MatrixXd lagOf(const geo::Weights& weights, const Eigen::MatrixXd& columns) {
    Eigen::MatrixXd lagged(columns.rows(), columns.cols());
    for (Eigen::Index k = 0; k < columns.cols(); ++k) lagged.col(k) = lagOf(weights, Eigen::VectorXd(columns.col(k)));
    return lagged;
}
/// (X'X)^-1 from the triangle of a QR decomposition.
inline Eigen::MatrixXd inverseOfSquares(const Eigen::MatrixXd& x) {
    const Eigen::MatrixXd r =
        Eigen::HouseholderQR<Eigen::MatrixXd>(x).matrixQR().topRows(x.cols()).triangularView<Eigen::Upper>();
    const Eigen::MatrixXd inverse =
        r.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(x.cols(), x.cols()));
    return inverse * inverse.transpose();
}
inline Eigen::VectorXd regressed(const Eigen::MatrixXd& x, const Eigen::VectorXd& y) {
    return Eigen::HouseholderQR<Eigen::MatrixXd>(x).solve(y);
}

}  // namespace kapok::spatial
