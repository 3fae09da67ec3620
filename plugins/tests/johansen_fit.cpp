#include "tests/johansen_fit.h"

#include "sdk/error.h"
#include "stats/distributions.h"

#include <Eigen/Dense>

#include <array>
#include <cmath>
#include <limits>

namespace kapok::tests {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Series = std::vector<std::vector<double>>;

double at(const Series& series, Index column, std::size_t t) { return series[static_cast<std::size_t>(column)][t]; }

/// The three sides of the error-correction model over the rows from `first` on.
struct Parts {
    MatrixXd steps;   ///< Y_t - Y_{t-1}
    MatrixXd levels;  ///< Y_{t-1}, and what is restricted to the relations
    MatrixXd others;  ///< earlier steps and what is free
};

Parts partsOf(const Series& series, std::size_t lags, Deterministic deterministic, std::size_t first) {
    const auto width = static_cast<Index>(series.size());
    const auto rows = static_cast<Index>(series[0].size() - first);
    const bool restricted =
        deterministic == Deterministic::RestrictedConstant || deterministic == Deterministic::RestrictedTrend;
    const Index before = width * static_cast<Index>(lags - 1);
    const Index free = deterministic == Deterministic::Trend ? 2
                       : deterministic == Deterministic::Constant || deterministic == Deterministic::RestrictedTrend
                           ? 1
                           : 0;
    Parts parts{MatrixXd(rows, width), MatrixXd(rows, width + (restricted ? 1 : 0)), MatrixXd(rows, before + free)};
    for (Index i = 0; i < rows; ++i) {
        const std::size_t t = first + static_cast<std::size_t>(i);
        for (Index j = 0; j < width; ++j) {
            parts.steps(i, j) = at(series, j, t) - at(series, j, t - 1);
            parts.levels(i, j) = at(series, j, t - 1);
            for (std::size_t lag = 1; lag < lags; ++lag) {
                parts.others(i, static_cast<Index>(lag - 1) * width + j) =
                    at(series, j, t - lag) - at(series, j, t - lag - 1);
            }
        }
        const auto time = static_cast<double>(t + 1);
        if (restricted) parts.levels(i, width) = deterministic == Deterministic::RestrictedTrend ? time : 1;
        if (free > 0) parts.others(i, before) = 1;
        if (free > 1) parts.others(i, before + 1) = time;
    }
    return parts;
}

/// What a projection on `others` leaves of `values`.
MatrixXd residualsOf(const MatrixXd& values, const MatrixXd& others) {
    if (others.cols() == 0) return values;
    return values - others * Eigen::ColPivHouseholderQR<MatrixXd>(others).solve(values);
}

stats::Matrix plain(const MatrixXd& matrix) {
    stats::Matrix result(static_cast<std::size_t>(matrix.rows()), static_cast<std::size_t>(matrix.cols()));
    Eigen::Map<MatrixXd>(result.values.data(), matrix.rows(), matrix.cols()) = matrix;
    return result;
}

// Rows by Deterministic. Weights of n^2, n, 1, [n = 1], [n = 2] and the root of n; those of the greatest eigenvalue
// without n^2.
constexpr std::array<std::array<double, 6>, 5> traceMeans{{{2, -1.00, 0.07, 0.07, 0, 0},
                                                           {2, 2.01, 0, 0.06, 0.05, 0},
                                                           {2, 1.05, -1.55, -0.50, -0.23, 0},
                                                           {2, 4.05, 0.50, -0.23, -0.07, 0},
                                                           {2, 2.85, -5.10, -0.10, -0.06, 1.35}}};
constexpr std::array<std::array<double, 6>, 5> traceVariances{{{3, -0.33, -0.55, 0, 0, 0},
                                                               {3, 3.60, 0.75, -0.40, -0.30, 0},
                                                               {3, 1.80, 0, -2.80, -1.10, 0},
                                                               {3, 5.70, 3.20, -1.30, -0.50, 0},
                                                               {3, 4.00, 0.80, -5.80, -2.66, 0}}};
constexpr std::array<std::array<double, 6>, 5> maximumMeans{{{0, 6.0019, -2.7558, 0.67185, 0.11490, -2.7764},
                                                             {0, 5.9498, 0.43402, 0.048360, 0.018198, -2.3669},
                                                             {0, 5.8271, -1.6487, -1.6118, -0.25949, -1.5666},
                                                             {0, 5.8658, 2.5595, -0.34443, -0.077991, -1.7552},
                                                             {0, 5.6364, -0.90531, -3.5166, -0.47966, -0.21447}}};
constexpr std::array<std::array<double, 6>, 5> maximumVariances{{{0, 1.8806, -15.499, 1.1136, 0.070508, 14.714},
                                                                 {0, 2.2231, -7.9064, 0.58592, -0.034324, 12.058},
                                                                 {0, 2.0785, -9.7846, -3.3680, -0.24528, 13.074},
                                                                 {0, 1.9955, -5.5428, 1.2425, 0.41949, 12.841},
                                                                 {0, 2.0899, -5.3303, -7.1523, -0.25260, 12.393}}};

double surface(const std::array<double, 6>& weights, std::size_t count) {
    const auto n = static_cast<double>(count);
    const std::array<double, 6> terms{n * n, n, 1, count == 1 ? 1.0 : 0.0, count == 2 ? 1.0 : 0.0, std::sqrt(n)};
    double sum = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) sum += weights[i] * terms[i];
    return sum;
}

JohansenDistribution gammaOf(double mean, double variance) { return {mean * mean / variance, variance / mean}; }

}  // namespace

double JohansenFit::maximum(std::size_t r) const { return -static_cast<double>(rows) * std::log1p(-eigenvalues[r]); }

double JohansenFit::trace(std::size_t r) const {
    double sum = 0;
    for (std::size_t i = r; i < eigenvalues.size(); ++i) sum += maximum(i);
    return sum;
}

JohansenFit johansen(const Series& series, std::size_t lags, Deterministic deterministic) {
    const Parts parts = partsOf(series, lags, deterministic, lags);
    const Index width = parts.steps.cols();
    const MatrixXd steps = residualsOf(parts.steps, parts.others);
    const MatrixXd plainLevels = residualsOf(parts.levels, parts.others);
    // Columns of one length, so that series of any scale can stand together.
    const Eigen::RowVectorXd scale = plainLevels.colwise().norm();
    const MatrixXd levels = plainLevels.array().rowwise() / scale.array();
    const Eigen::ColPivHouseholderQR<MatrixXd> left(steps);
    const Eigen::HouseholderQR<MatrixXd> right(levels);
    const MatrixXd triangle = right.matrixQR().topRows(levels.cols()).triangularView<Eigen::Upper>();
    if (!(scale.minCoeff() > 0) || left.rank() < width ||
        triangle.diagonal().cwiseAbs().minCoeff() < 1e-10 * triangle.diagonal().cwiseAbs().maxCoeff()) {
        throw Error(KAPOK_TR("tests", "The series determine each other exactly."),
                    KAPOK_TR("tests", "Leave out a series, or choose fewer lags."));
    }
    // Squared canonical correlations of steps and levels (Johansen 1988, section 3), by orthogonal bases of both.
    const MatrixXd leftBasis = left.householderQ() * MatrixXd::Identity(steps.rows(), width);
    const MatrixXd rightBasis = right.householderQ() * MatrixXd::Identity(levels.rows(), levels.cols());
    const Eigen::JacobiSVD<MatrixXd> canonical(leftBasis.transpose() * rightBasis, Eigen::ComputeThinV);
    MatrixXd vectors = triangle.triangularView<Eigen::Upper>().solve(canonical.matrixV());
    for (Index r = 0; r < vectors.cols(); ++r) vectors.col(r) = vectors.col(r).array() / scale.transpose().array();
    for (Index r = 0; r < vectors.cols(); ++r) vectors.col(r) /= vectors(0, r);

    JohansenFit fit;
    fit.rows = static_cast<std::size_t>(steps.rows());
    for (Index r = 0; r < width; ++r) {
        fit.eigenvalues.push_back(canonical.singularValues()[r] * canonical.singularValues()[r]);
    }
    const MatrixXd relations = plainLevels * vectors;
    // The relations are orthogonal to each other: each loading is a regression of its own.
    MatrixXd loadings = steps.transpose() * relations;
    for (Index r = 0; r < loadings.cols(); ++r) loadings.col(r) /= relations.col(r).squaredNorm();
    fit.vectors = plain(vectors);
    fit.loadings = plain(loadings);
    return fit;
}

std::size_t chosenLags(const Series& series, std::size_t most, Deterministic deterministic) {
    std::size_t best = 1;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t lags = 1; lags <= most; ++lags) {
        const Parts parts = partsOf(series, lags, deterministic, most);
        MatrixXd design(parts.steps.rows(), parts.levels.cols() + parts.others.cols());
        design << parts.levels, parts.others;
        const MatrixXd residuals = residualsOf(parts.steps, design);
        const auto rows = static_cast<double>(residuals.rows());
        const Eigen::HouseholderQR<MatrixXd> factor(residuals);
        const double logDeterminant = 2 * factor.matrixQR().diagonal().array().abs().log().sum() -
                                      static_cast<double>(residuals.cols()) * std::log(rows);
        const double aic =
            rows * logDeterminant + 2 * static_cast<double>(design.cols()) * static_cast<double>(residuals.cols());
        if (!(aic < least)) continue;
        least = aic;
        best = lags;
    }
    return best;
}

double JohansenDistribution::pValue(double statistic) const { return stats::gammaUpper(statistic / scale, shape); }
double JohansenDistribution::critical(double p) const { return scale * stats::gammaQuantile(1 - p, shape); }

JohansenDistribution traceDistribution(Deterministic deterministic, std::size_t n) {
    const auto row = static_cast<std::size_t>(deterministic);
    return gammaOf(surface(traceMeans[row], n), surface(traceVariances[row], n));
}

JohansenDistribution maximumDistribution(Deterministic deterministic, std::size_t n) {
    const auto row = static_cast<std::size_t>(deterministic);
    return gammaOf(surface(maximumMeans[row], n), surface(maximumVariances[row], n));
}

}  // namespace kapok::tests
