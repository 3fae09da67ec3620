#include "multivariate/spectrum.h"

#include "multivariate/eigen_matrix.h"

#include <Eigen/Eigenvalues>

namespace kapok::multivariate {

Spectrum spectrumOf(const stats::Matrix& symmetric) {
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(view(symmetric));
    const Eigen::VectorXd values = solver.eigenvalues().reverse();
    Eigen::MatrixXd vectors = solver.eigenvectors().rowwise().reverse();
    for (Eigen::Index c = 0; c < vectors.cols(); ++c) {
        Eigen::Index place = 0;
        vectors.col(c).cwiseAbs().maxCoeff(&place);
        if (vectors(place, c) < 0) vectors.col(c) *= -1;
    }
    return {{values.data(), values.data() + values.size()}, plain(vectors)};
}

}  // namespace kapok::multivariate
