#include "multivariate/mixture.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace kapok::multivariate {
namespace {

// Iterations, as long as their work (rows, components and squared columns) allows.
constexpr double mostIterations = 5000;
constexpr double leastIterations = 100;
constexpr double mostWork = 5e8;
// Greatest change of weights, and of means in standard deviations, when the iteration has settled.
constexpr double tolerance = 1e-10;
// A variance left of a column that is this small a share of the column's own: the component has collapsed.
constexpr double collapsed = 1e-10;

/// Lower Cholesky factor in place; false when a pivot is not above its least.
bool factorize(stats::Matrix& matrix, const std::vector<double>& least) {
    for (std::size_t j = 0; j < matrix.columns; ++j) {
        for (std::size_t i = j; i < matrix.rows; ++i) {
            double sum = matrix(i, j);
            for (std::size_t k = 0; k < j; ++k) sum -= matrix(i, k) * matrix(j, k);
            if (i == j && !(sum > least[j])) return false;
            matrix(i, j) = i == j ? std::sqrt(sum) : sum / matrix(j, j);
        }
    }
    return true;
}

std::vector<double> variancesOf(const stats::Matrix& values) {
    std::vector<double> variances;
    for (std::size_t j = 0; j < values.columns; ++j) {
        const auto column = values.column(j);
        const double mean = std::accumulate(column.begin(), column.end(), 0.0) / static_cast<double>(column.size());
        double sum = 0;
        for (const double value : column) sum += (value - mean) * (value - mean);
        variances.push_back(sum / static_cast<double>(column.size()));
    }
    return variances;
}

class Expectation {
public:
    Expectation(const stats::Matrix& values, Mixture& mixture, RunContext& context)
        : values_(values), mixture_(mixture), context_(context) {
        for (const double variance : variancesOf(values)) least_.push_back(collapsed * variance);
    }

    /// New memberships; the log likelihood, NaN when a component has collapsed.
    double run() {
        const std::size_t components = mixture_.weights.size();
        std::vector<char> sound(components);
        context_.parallelFor(components, [&](std::size_t c) { sound[c] = logDensities(c) ? 1 : 0; });
        if (std::find(sound.begin(), sound.end(), 0) != sound.end()) return std::numeric_limits<double>::quiet_NaN();
        double total = 0;
        for (std::size_t i = 0; i < values_.rows; ++i) {
            double most = mixture_.memberships(i, 0);
            for (std::size_t c = 1; c < components; ++c) most = std::max(most, mixture_.memberships(i, c));
            double sum = 0;
            for (std::size_t c = 0; c < components; ++c) {
                double& share = mixture_.memberships(i, c);
                share = std::exp(share - most);
                sum += share;
            }
            for (std::size_t c = 0; c < components; ++c) mixture_.memberships(i, c) /= sum;
            total += most + std::log(sum);
        }
        return total;
    }

private:
    /// Writes log(weight density) of component c into its column of the memberships.
    bool logDensities(std::size_t c) {
        stats::Matrix lower = mixture_.covariances[c];
        if (!factorize(lower, least_)) return false;
        const std::size_t columns = values_.columns;
        double constant =
            std::log(mixture_.weights[c]) - 0.5 * static_cast<double>(columns) * std::log(2 * std::numbers::pi);
        for (std::size_t j = 0; j < columns; ++j) constant -= std::log(lower(j, j));
        std::vector<double> solved(columns);
        for (std::size_t i = 0; i < values_.rows; ++i) {
            double square = 0;
            for (std::size_t j = 0; j < columns; ++j) {
                double rest = values_(i, j) - mixture_.means(c, j);
                for (std::size_t k = 0; k < j; ++k) rest -= lower(j, k) * solved[k];
                solved[j] = rest / lower(j, j);
                square += solved[j] * solved[j];
            }
            mixture_.memberships(i, c) = constant - square / 2;
        }
        return true;
    }

    const stats::Matrix& values_;
    Mixture& mixture_;
    RunContext& context_;
    std::vector<double> least_;
};

/// The weighted products of deviations from the mean of component c, divided by its weight.
stats::Matrix covarianceOf(const stats::Matrix& values, const Mixture& mixture, std::size_t c, double weight,
                           bool diagonal) {
    const std::size_t columns = values.columns;
    const auto share = mixture.memberships.column(c);
    stats::Matrix covariance(columns, columns);
    for (std::size_t a = 0; a < columns; ++a) {
        for (std::size_t b = diagonal ? a : 0; b <= a; ++b) {
            double sum = 0;
            for (std::size_t i = 0; i < values.rows; ++i) {
                sum += share[i] * (values(i, a) - mixture.means(c, a)) * (values(i, b) - mixture.means(c, b));
            }
            covariance(a, b) = covariance(b, a) = sum / weight;
        }
    }
    return covariance;
}

void poolCovariances(std::vector<stats::Matrix>& covariances, const std::vector<double>& weights) {
    stats::Matrix pooled(covariances.front().rows, covariances.front().columns);
    for (std::size_t c = 0; c < covariances.size(); ++c) {
        for (std::size_t v = 0; v < pooled.values.size(); ++v)
            pooled.values[v] += weights[c] * covariances[c].values[v];
    }
    std::fill(covariances.begin(), covariances.end(), pooled);
}

void makeSpherical(stats::Matrix& covariance) {
    double mean = 0;
    for (std::size_t j = 0; j < covariance.rows; ++j) mean += covariance(j, j) / static_cast<double>(covariance.rows);
    for (std::size_t j = 0; j < covariance.rows; ++j) covariance(j, j) = mean;
}

void maximize(const stats::Matrix& values, Mixture& mixture, RunContext& context) {
    const std::size_t components = mixture.memberships.columns;
    const bool diagonal = mixture.kind == CovarianceKind::Diagonal || mixture.kind == CovarianceKind::Spherical;
    context.parallelFor(components, [&](std::size_t c) {
        const auto share = mixture.memberships.column(c);
        const double weight = std::accumulate(share.begin(), share.end(), 0.0);
        mixture.weights[c] = weight / static_cast<double>(values.rows);
        for (std::size_t j = 0; j < values.columns; ++j) {
            const auto column = values.column(j);
            mixture.means(c, j) = std::inner_product(share.begin(), share.end(), column.begin(), 0.0) / weight;
        }
        mixture.covariances[c] = covarianceOf(values, mixture, c, weight, diagonal);
        if (mixture.kind == CovarianceKind::Spherical) makeSpherical(mixture.covariances[c]);
    });
    if (mixture.kind == CovarianceKind::Tied) poolCovariances(mixture.covariances, mixture.weights);
}

/// The greatest change of a weight, or of a mean in standard deviations of its column.
double changeOf(const Mixture& mixture, const std::vector<double>& weights, const stats::Matrix& means,
                const std::vector<double>& variances) {
    double change = 0;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        change = std::max(change, std::abs(mixture.weights[c] - weights[c]));
        for (std::size_t j = 0; j < means.columns; ++j) {
            change = std::max(change, std::abs(mixture.means(c, j) - means(c, j)) / std::sqrt(variances[j]));
        }
    }
    return change;
}

double parametersOf(CovarianceKind kind, double k, double d) {
    const double shared = k - 1 + k * d;
    switch (kind) {
        case CovarianceKind::Spherical: return shared + k;
        case CovarianceKind::Diagonal: return shared + k * d;
        case CovarianceKind::Tied: return shared + d * (d + 1) / 2;
        case CovarianceKind::Full: break;
    }
    return shared + k * d * (d + 1) / 2;
}

}  // namespace

double Mixture::bic(std::size_t rows) const {
    return -2 * logLikelihood + parameters * std::log(static_cast<double>(rows));
}

Mixture fitMixture(const stats::Matrix& values, const std::vector<std::uint32_t>& start, std::size_t components,
                   CovarianceKind kind, RunContext& context) {
    Mixture mixture{
        .kind = kind, .weights = std::vector<double>(components), .means = {}, .covariances = {}, .memberships = {}};
    mixture.means = stats::Matrix(components, values.columns);
    mixture.covariances.resize(components);
    mixture.memberships = stats::Matrix(values.rows, components);
    mixture.parameters = parametersOf(kind, static_cast<double>(components), static_cast<double>(values.columns));
    for (std::size_t i = 0; i < values.rows; ++i) mixture.memberships(i, start[i]) = 1;
    Expectation expectation(values, mixture, context);
    const auto width = static_cast<double>(values.columns);
    const double work = static_cast<double>(values.rows) * static_cast<double>(components) * width * width;
    const auto iterations = static_cast<int>(std::clamp(mostWork / work, leastIterations, mostIterations));
    const std::vector<double> variances = variancesOf(values);
    while (mixture.iterations < iterations && !mixture.converged) {
        context.check();
        ++mixture.iterations;
        const std::vector<double> weights = mixture.weights;
        const stats::Matrix means = mixture.means;
        maximize(values, mixture, context);
        mixture.logLikelihood = expectation.run();
        if (std::isnan(mixture.logLikelihood)) break;
        mixture.converged = changeOf(mixture, weights, means, variances) < tolerance;
    }
    return mixture;
}

}  // namespace kapok::multivariate
