#include "multivariate/factor_model.h"

#include "multivariate/eigen_matrix.h"
#include "multivariate/spectrum.h"
#include "stats/distributions.h"
#include "stats/normal.h"
#include "stats/quantile.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace kapok::multivariate {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double leastUniqueness = 0.005;
constexpr int mostIterations = 5000;

/// Eigenvalues and eigenvectors, falling.
struct Axes {
    VectorXd values;
    MatrixXd vectors;
};

Axes axesOf(const MatrixXd& symmetric) {
    const Spectrum spectrum = spectrumOf(plain(symmetric));
    return {Eigen::Map<const VectorXd>(spectrum.values.data(), symmetric.rows()), view(spectrum.vectors)};
}

VectorXd smallestUniquenesses(const MatrixXd& correlation) {
    return correlation.llt()
        .solve(MatrixXd::Identity(correlation.rows(), correlation.cols()))
        .diagonal()
        .cwiseInverse();
}

/// The likelihood at given logarithms of uniquenesses, its gradient and its expected second derivatives.
class Likelihood {
public:
    Likelihood(const MatrixXd& correlation, Index factors) : correlation_(correlation), factors_(factors) {}

    double at(const VectorXd& logs) {
        roots_ = (logs / 2).array().exp();
        const MatrixXd scaled = roots_.cwiseInverse().asDiagonal() * correlation_ * roots_.cwiseInverse().asDiagonal();
        axes_ = axesOf(scaled);
        const auto rest = axes_.values.tail(axes_.values.size() - factors_).array();
        return (rest - rest.log() - 1).sum();
    }
    VectorXd gradient() const {
        const Index rest = axes_.values.size() - factors_;
        return axes_.vectors.rightCols(rest).array().square().matrix() * (1 - axes_.values.tail(rest).array()).matrix();
    }
    MatrixXd information() const {
        const MatrixXd vectors = axes_.vectors.rightCols(axes_.values.size() - factors_);
        return (vectors * vectors.transpose()).array().square();
    }
    MatrixXd loadings() const {
        const VectorXd lengths = (axes_.values.head(factors_).array() - 1).max(0).sqrt();
        return roots_.asDiagonal() * axes_.vectors.leftCols(factors_) * lengths.asDiagonal();
    }

private:
    MatrixXd correlation_;
    Index factors_;
    VectorXd roots_;
    Axes axes_;
};

/// The scoring step of the parameters that are free: not on a bound with the likelihood rising towards the outside.
VectorXd scoringStep(const VectorXd& logs, const VectorXd& gradient, const MatrixXd& information, double lower) {
    std::vector<Index> free;
    for (Index i = 0; i < logs.size(); ++i) {
        const bool held = (logs[i] <= lower && gradient[i] > 0) || (logs[i] >= 0 && gradient[i] < 0);
        if (!held) free.push_back(i);
    }
    if (free.empty()) return VectorXd::Zero(logs.size());
    const auto count = static_cast<Index>(free.size());
    MatrixXd part(count, count);
    VectorXd slope(count);
    for (Index i = 0; i < count; ++i) {
        slope[i] = gradient[free[static_cast<std::size_t>(i)]];
        for (Index j = 0; j < count; ++j) {
            part(i, j) = information(free[static_cast<std::size_t>(i)], free[static_cast<std::size_t>(j)]);
        }
    }
    part.diagonal().array() += 1e-10;
    const VectorXd solved = part.ldlt().solve(slope);
    VectorXd step = VectorXd::Zero(logs.size());
    for (Index i = 0; i < count; ++i) step[free[static_cast<std::size_t>(i)]] = -solved[i];
    return step;
}

}  // namespace

FactorModel maximumLikelihoodFactors(const stats::Matrix& correlation, std::size_t factors, RunContext& context) {
    const MatrixXd r = view(correlation);
    const double p = static_cast<double>(r.rows());
    const double lower = std::log(leastUniqueness);
    Likelihood likelihood(r, static_cast<Index>(factors));
    VectorXd logs = ((1 - 0.5 * static_cast<double>(factors) / p) * smallestUniquenesses(r)).array().log();
    logs = logs.cwiseMax(lower).cwiseMin(0);
    double value = likelihood.at(logs);
    FactorModel model;
    while (model.iterations < mostIterations && !model.converged) {
        context.check();
        ++model.iterations;
        VectorXd step = scoringStep(logs, likelihood.gradient(), likelihood.information(), lower);
        VectorXd next;
        double nextValue = 0;
        for (int halvings = 0;; ++halvings) {
            next = (logs + step).cwiseMax(lower).cwiseMin(0);
            nextValue = likelihood.at(next);
            // What rounding leaves of the likelihood is no reason for a shorter step.
            if (nextValue <= value + 1e-11 || halvings == 40) break;
            step /= 2;
        }
        model.converged = (next - logs).cwiseAbs().maxCoeff() < 1e-11;
        logs = next;
        value = nextValue;
    }
    model.loadings = plain(likelihood.loadings());
    for (Index i = 0; i < logs.size(); ++i) model.uniqueness.push_back(std::exp(logs[i]));
    model.discrepancy = value;
    model.heywood = logs.minCoeff() <= lower;
    return model;
}

FactorModel principalAxisFactors(const stats::Matrix& correlation, std::size_t factors, RunContext& context) {
    MatrixXd reduced = view(correlation);
    VectorXd communalities = VectorXd::Ones(reduced.rows()) - smallestUniquenesses(reduced);
    MatrixXd loadings;
    FactorModel model;
    model.discrepancy = std::numeric_limits<double>::quiet_NaN();
    while (model.iterations < mostIterations && !model.converged) {
        context.check();
        ++model.iterations;
        reduced.diagonal() = communalities;
        const Axes spectrum = axesOf(reduced);
        const auto count = static_cast<Index>(factors);
        loadings = spectrum.vectors.leftCols(count) * spectrum.values.head(count).cwiseMax(0).cwiseSqrt().asDiagonal();
        const VectorXd next = loadings.rowwise().squaredNorm();
        model.converged = (next - communalities).cwiseAbs().maxCoeff() < 1e-11;
        communalities = next;
    }
    model.loadings = plain(loadings);
    for (Index i = 0; i < communalities.size(); ++i) model.uniqueness.push_back(1 - communalities[i]);
    model.heywood = communalities.maxCoeff() >= 1;
    return model;
}

std::vector<double> eigenvalues(const stats::Matrix& symmetric) { return spectrumOf(symmetric).values; }

stats::Matrix inverse(const stats::Matrix& positiveDefinite) {
    const MatrixXd matrix = view(positiveDefinite);
    return plain(matrix.llt().solve(MatrixXd::Identity(matrix.rows(), matrix.cols())));
}

double logDeterminant(const stats::Matrix& positiveDefinite) {
    const MatrixXd lower = MatrixXd(view(positiveDefinite)).llt().matrixL();
    return 2 * lower.diagonal().array().log().sum();
}

std::vector<double> parallelEigenvalues(std::size_t rows, std::size_t columns, RunContext& context) {
    constexpr std::size_t draws = 200;
    std::vector<std::vector<double>> drawn(columns, std::vector<double>(draws));
    context.parallelFor(draws, [&](std::size_t draw) {
        context.check();
        std::mt19937_64 random(context.seed() * 1'000'003 + draw);
        const auto uniform = [&] { return (static_cast<double>(random() >> 11U) + 0.5) * 0x1p-53; };
        // The Cholesky factor of a Wishart matrix.
        MatrixXd lower = MatrixXd::Zero(static_cast<Index>(columns), static_cast<Index>(columns));
        for (Index i = 0; i < lower.rows(); ++i) {
            const double degrees = static_cast<double>(rows) - 1 - static_cast<double>(i);
            lower(i, i) = std::sqrt(2 * stats::gammaQuantile(uniform(), degrees / 2));
            for (Index j = 0; j < i; ++j) lower(i, j) = stats::normalQuantile(uniform());
            lower.row(i).normalize();
        }
        const std::vector<double> values = eigenvalues(plain(lower * lower.transpose()));
        for (std::size_t c = 0; c < columns; ++c) drawn[c][draw] = values[c];
    });
    std::vector<double> quantiles;
    for (std::vector<double>& values : drawn) {
        std::sort(values.begin(), values.end());
        quantiles.push_back(stats::quantile(values, 0.95));
    }
    return quantiles;
}

}  // namespace kapok::multivariate
