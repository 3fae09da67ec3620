// Between the plain matrix of headers and Eigen's.
#pragma once

#include "stats/matrix.h"

#include <Eigen/Core>

namespace kapok::multivariate {

inline Eigen::Map<const Eigen::MatrixXd> view(const stats::Matrix& matrix) {
    return {matrix.values.data(), static_cast<Eigen::Index>(matrix.rows), static_cast<Eigen::Index>(matrix.columns)};
}

inline stats::Matrix plain(const Eigen::MatrixXd& matrix) {
    stats::Matrix result(static_cast<std::size_t>(matrix.rows()), static_cast<std::size_t>(matrix.cols()));
    Eigen::Map<Eigen::MatrixXd>(result.values.data(), matrix.rows(), matrix.cols()) = matrix;
    return result;
}

}  // namespace kapok::multivariate
