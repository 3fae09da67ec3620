#include "spatial/log_determinant.h"

#include "sdk/error.h"

#include <Eigen/Dense>
#include <Eigen/Sparse>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace kapok::spatial {
namespace {

using SparseMatrix = Eigen::SparseMatrix<double>;

constexpr std::size_t mostEigenvalues = 250;
constexpr int nodes = 6;

SparseMatrix sparseOf(const geo::Weights& weights) {
    std::vector<Eigen::Triplet<double>> entries;
    entries.reserve(weights.links());
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (std::size_t k = 0; k < weights.degree(i); ++k)
            entries.emplace_back(static_cast<int>(i), static_cast<int>(weights.neighboursOf(i)[k]),
                                 weights.valuesOf(i)[k]);
    }
    const auto n = static_cast<Eigen::Index>(weights.size());
    SparseMatrix matrix(n, n);
    matrix.setFromTriplets(entries.begin(), entries.end());
    return matrix;
}

/// Whether T W T^-1 is symmetric for some positive diagonal T: then it has sqrt(w_ij w_ji). T is followed along links.
bool isSimilarToSymmetric(const geo::Weights& weights) {
    if (!geo::isSymmetric(weights, std::numeric_limits<double>::infinity())) return false;
    const SparseMatrix opposite = sparseOf(weights).transpose();
    std::vector<double> scale(weights.size(), 0.0);
    for (std::size_t start = 0; start < scale.size(); ++start) {
        if (scale[start] != 0) continue;
        scale[start] = 1;
        std::vector<std::size_t> front{start};
        while (!front.empty()) {
            const std::size_t i = front.back();
            front.pop_back();
            // In column i of the transpose stand w_ij by rows j; the pattern is symmetric, so the order is that of row
            // i.
            for (std::size_t k = 0; k < weights.degree(i); ++k) {
                const std::size_t j = weights.neighboursOf(i)[k];
                const double forward = weights.valuesOf(i)[k];
                const double back = opposite.coeff(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j));
                if (!(forward > 0) || !(back > 0)) return false;
                const double wanted = scale[i] * std::sqrt(forward / back);
                if (scale[j] == 0) {
                    scale[j] = wanted;
                    front.push_back(j);
                } else if (std::abs(scale[j] - wanted) > 1e-9 * wanted) {
                    return false;
                }
            }
        }
    }
    return true;
}

SparseMatrix symmetricOf(const SparseMatrix& matrix) {
    const SparseMatrix product = matrix.cwiseProduct(SparseMatrix(matrix.transpose()));
    return product.cwiseSqrt();
}

std::vector<std::complex<double>> eigenvaluesOf(const SparseMatrix& matrix, bool similar) {
    std::vector<std::complex<double>> values;
    if (similar) {
        const Eigen::MatrixXd dense = symmetricOf(matrix);
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(dense, Eigen::EigenvaluesOnly);
        for (const double value : solver.eigenvalues()) values.emplace_back(value, 0);
    } else {
        const Eigen::MatrixXd dense = matrix;
        const Eigen::EigenSolver<Eigen::MatrixXd> solver(dense, false);
        values.assign(solver.eigenvalues().begin(), solver.eigenvalues().end());
    }
    return values;
}

}  // namespace

/// What is factorised at each ρ: W, or the symmetric matrix it is similar to in an order that keeps factors sparse.
struct LogDeterminant::Sparse {
    bool symmetric;
    SparseMatrix matrix;
    SparseMatrix identity;

    Sparse(const SparseMatrix& weights, bool similar)
        : symmetric(similar), matrix(weights), identity(weights.rows(), weights.rows()) {
        identity.setIdentity();
        if (!symmetric) return;
        matrix = symmetricOf(weights);
        Eigen::PermutationMatrix<Eigen::Dynamic, Eigen::Dynamic, int> order;
        Eigen::AMDOrdering<int>()(SparseMatrix(matrix + identity), order);
        matrix = matrix.twistedBy(order.inverse());
    }

    double logDeterminant(double rho) const {
        const SparseMatrix shifted = identity - rho * matrix;
        if (symmetric) {
            const Eigen::SimplicialLDLT<SparseMatrix, Eigen::Lower, Eigen::NaturalOrdering<int>> factor(shifted);
            return factor.vectorD().array().abs().log().sum();
        }
        Eigen::SparseLU<SparseMatrix> factor;
        factor.compute(shifted);
        return factor.logAbsDeterminant();
    }
};

LogDeterminant::LogDeterminant(const geo::Weights& weights, RunContext& context)
    : context_(context), size_(weights.size()) {
    const SparseMatrix matrix = sparseOf(weights);
    const bool similar = isSimilarToSymmetric(weights);
    if (size_ <= mostEigenvalues) {
        eigenvalues_ = eigenvaluesOf(matrix, similar);
        double least = 0;
        double greatest = 0;
        for (const auto& value : eigenvalues_) {
            if (std::abs(value.imag()) > 1e-12) continue;
            least = std::min(least, value.real());
            greatest = std::max(greatest, value.real());
        }
        lower_ = least < -1e-12 ? 1 / least : -1;
        upper_ = greatest > 1e-12 ? 1 / greatest : 1;
        return;
    }
    double greatest = 0;
    for (std::size_t i = 0; i < size_; ++i) {
        double sum = 0;
        for (const double value : weights.valuesOf(i)) sum += std::abs(value);
        greatest = std::max(greatest, sum);
    }
    lower_ = -1 / greatest;
    upper_ = 1 / greatest;
    sparse_ = std::make_unique<Sparse>(matrix, similar);
}

LogDeterminant::~LogDeterminant() = default;

void LogDeterminant::focus(double centre, double width) {
    if (exactEverywhere()) return;
    const double margin = 1e-6 * (upper_ - lower_);
    const double low = std::max(lower_ + margin, centre - width);
    const double high = std::min(upper_ - margin, centre + width);
    centre_ = (low + high) / 2;
    width_ = (high - low) / 2;
    Eigen::MatrixXd powers(nodes, nodes);
    Eigen::VectorXd values(nodes);
    for (int i = 0; i < nodes; ++i) {
        const double t = std::cos(std::numbers::pi * (i + 0.5) / nodes);
        for (int k = 0; k < nodes; ++k) powers(i, k) = std::pow(t, k);
    }
    context_.parallelFor(nodes, [&](std::size_t i) {
        context_.check();
        values[static_cast<Eigen::Index>(i)] = exact(centre_ + width_ * powers(static_cast<Eigen::Index>(i), 1));
    });
    const Eigen::VectorXd solved = powers.partialPivLu().solve(values);
    coefficients_.assign(solved.begin(), solved.end());
}

double LogDeterminant::polynomial(double rho, int derivative) const {
    const double t = (rho - centre_) / width_;
    double sum = 0;
    for (int k = nodes - 1; k >= derivative; --k) {
        double factor = coefficients_[static_cast<std::size_t>(k)];
        for (int step = 0; step < derivative; ++step) factor *= k - step;
        sum = sum * t + factor;
    }
    return sum / std::pow(width_, derivative);
}

double LogDeterminant::value(double rho, int derivative) const {
    if (!exactEverywhere()) return polynomial(rho, derivative);
    double sum = 0;
    for (const auto& value : eigenvalues_) {
        const std::complex<double> rest = 1.0 - rho * value;
        if (derivative == 0) sum += std::log(std::abs(rest));
        if (derivative == 1) sum -= (value / rest).real();
        if (derivative == 2) sum -= (value * value / (rest * rest)).real();
    }
    return sum;
}

double LogDeterminant::exact(double rho) const { return exactEverywhere() ? value(rho) : sparse_->logDeterminant(rho); }

}  // namespace kapok::spatial
