// Rotations of factor loadings.
#include "multivariate/eigen_matrix.h"
#include "multivariate/factor_model.h"

#include <Eigen/LU>
#include <Eigen/QR>
#include <Eigen/SVD>

#include <cmath>

namespace kapok::multivariate {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int mostIterations = 20'000;

MatrixXd varimaxOf(const MatrixXd& loadings) {
    if (loadings.cols() < 2) return loadings;
    const VectorXd lengths = loadings.rowwise().norm().cwiseMax(1e-300);
    const MatrixXd x = lengths.cwiseInverse().asDiagonal() * loadings;
    MatrixXd rotation = MatrixXd::Identity(x.cols(), x.cols());
    for (int iteration = 0; iteration < mostIterations; ++iteration) {
        const MatrixXd z = x * rotation;
        const VectorXd means = z.colwise().squaredNorm() / static_cast<double>(x.rows());
        const MatrixXd slope = x.transpose() * (z.array().cube().matrix() - z * means.asDiagonal());
        const Eigen::JacobiSVD<MatrixXd> svd(slope, Eigen::ComputeFullU | Eigen::ComputeFullV);
        const MatrixXd next = svd.matrixU() * svd.matrixV().transpose();
        const double moved = (next - rotation).cwiseAbs().maxCoeff();
        rotation = next;
        if (moved < 1e-13) break;
    }
    return lengths.asDiagonal() * (x * rotation);
}

/// An oblique rotation L = A (T')^-1, T with columns of length 1, and quartimin's criterion of it.
struct Oblique {
    MatrixXd transform;
    MatrixXd loadings;
    double criterion = 0;
    MatrixXd gradient;  ///< by the loadings
};

Oblique obliqueAt(const MatrixXd& a, MatrixXd transform) {
    Oblique result{.transform = std::move(transform), .loadings = {}, .gradient = {}};
    result.loadings = a * result.transform.inverse().transpose();
    const MatrixXd squares = result.loadings.array().square();
    const MatrixXd others = squares.rowwise().sum().replicate(1, squares.cols()) - squares;
    result.gradient = result.loadings.array() * others.array();
    result.criterion = (squares.array() * others.array()).sum() / 4;
    return result;
}

Oblique quartimin(const MatrixXd& a, const MatrixXd& start) {
    Oblique best = obliqueAt(a, start);
    double reach = 1;
    for (int iteration = 0; iteration < mostIterations; ++iteration) {
        const MatrixXd slope = -(best.loadings.transpose() * best.gradient * best.transform.inverse()).transpose();
        const VectorXd along = (best.transform.array() * slope.array()).colwise().sum();
        const MatrixXd projected = slope - best.transform * along.asDiagonal();
        const double length = projected.norm();
        if (length < 1e-11) break;
        reach *= 2;
        Oblique next;
        for (int halvings = 0; halvings <= 30; ++halvings) {
            next = obliqueAt(a, (best.transform - reach * projected).colwise().normalized());
            if (best.criterion - next.criterion > 0.5 * length * length * reach) break;
            reach /= 2;
        }
        if (!(next.criterion < best.criterion)) break;
        best = std::move(next);
    }
    return best;
}

}  // namespace

Rotation varimax(const stats::Matrix& loadings) {
    return {plain(varimaxOf(view(loadings))),
            plain(MatrixXd::Identity(static_cast<Index>(loadings.columns), static_cast<Index>(loadings.columns)))};
}

Rotation promax(const stats::Matrix& loadings) {
    if (loadings.columns < 2) return varimax(loadings);
    const MatrixXd x = varimaxOf(view(loadings));
    const MatrixXd target = x.array() * x.array().abs().cube();
    MatrixXd transform = x.colPivHouseholderQr().solve(target);
    const VectorXd lengths = (transform.transpose() * transform).inverse().diagonal().cwiseSqrt();
    transform = transform * lengths.asDiagonal();
    const MatrixXd back = transform.inverse();
    return {plain(x * transform), plain(back * back.transpose())};
}

Rotation oblimin(const stats::Matrix& loadings) {
    if (loadings.columns < 2) return varimax(loadings);
    const MatrixXd a = view(loadings);
    const MatrixXd identity = MatrixXd::Identity(a.cols(), a.cols());
    Oblique best = quartimin(a, identity);
    // Varimax as a rotation of the loadings: the least squares solution is exact.
    const MatrixXd turn = a.colPivHouseholderQr().solve(varimaxOf(a));
    Oblique other = quartimin(a, turn.colwise().normalized());
    if (other.criterion < best.criterion * (1 - 1e-9)) best = std::move(other);
    return {plain(best.loadings), plain(best.transform.transpose() * best.transform)};
}

}  // namespace kapok::multivariate
