#include "regression/quantile_fit.h"

#include "sdk/error.h"
#include "stats/moments.h"
#include "stats/normal.h"
#include "stats/quantile.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace kapok::regression {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using Design = Eigen::Map<const MatrixXd>;

constexpr int startRounds = 20;
constexpr int mostSteps = 1'000'000;

Design mapped(const stats::Matrix& x) {
    return {x.values.data(), static_cast<Index>(x.rows), static_cast<Index>(x.columns)};
}

/// Near the solution: least squares with weights tau or 1 - tau over the size of the residual.
VectorXd roughFit(const Design& x, const VectorXd& y, double tau) {
    VectorXd b = x.colPivHouseholderQr().solve(y);
    VectorXd weights(y.size());
    for (int round = 0; round < startRounds; ++round) {
        const VectorXd r = y - x * b;
        const double least = 1e-2 * r.cwiseAbs().mean() / (1 + round * round) + std::numeric_limits<double>::min();
        for (Index i = 0; i < r.size(); ++i) weights[i] = (r[i] > 0 ? tau : 1 - tau) / std::max(std::abs(r[i]), least);
        const MatrixXd normal = x.transpose() * weights.asDiagonal() * x;
        const VectorXd next = normal.ldlt().solve(x.transpose() * weights.cwiseProduct(y));
        if (!next.allFinite()) break;
        b = next;
    }
    return b;
}

/// The vertex of a set of rows, and the way to better ones.
class Simplex {
public:
    Simplex(const Design& x, const VectorXd& y, double tau) : x_(x), y_(y), tau_(tau) {
        setFirstRows(y - x * roughFit(x, y, tau));
        arrive();
    }

    /// Goes along the steepest edge; false at the best vertex.
    bool step() {
        VectorXd score = VectorXd::Zero(x_.cols());
        for (Index i = 0; i < y_.size(); ++i) {
            if (!inBasis_[static_cast<std::size_t>(i)]) score += (r_[i] > 0 ? tau_ : tau_ - 1) * x_.row(i).transpose();
        }
        const VectorXd b = inverse_.transpose() * score;
        double steepest = -1e-9;
        Index leaving = -1;
        double sign = 1;
        for (Index j = 0; j < b.size(); ++j) {
            for (const double direction : {1.0, -1.0}) {
                const double slope = direction > 0 ? 1 - tau_ - b[j] : tau_ + b[j];
                if (!(slope < steepest)) continue;
                steepest = slope;
                leaving = j;
                sign = direction;
            }
        }
        if (leaving < 0) return false;
        const Index entering = crossing(sign * (x_ * inverse_.col(leaving)), steepest);
        if (entering < 0) return false;
        const auto place = static_cast<std::size_t>(leaving);
        inBasis_[static_cast<std::size_t>(rows_[place])] = false;
        inBasis_[static_cast<std::size_t>(entering)] = true;
        rows_[place] = entering;
        arrive();
        return true;
    }

    /// The coefficients for other values of the response at the rows of this vertex.
    VectorXd coefficients(const VectorXd& y) const {
        VectorXd values(x_.cols());
        for (Index j = 0; j < values.size(); ++j) values[j] = y[rows_[static_cast<std::size_t>(j)]];
        return inverse_ * values;
    }

private:
    /// Independent rows, those of small residuals first.
    void setFirstRows(const VectorXd& residuals) {
        std::vector<Index> order(static_cast<std::size_t>(residuals.size()));
        std::iota(order.begin(), order.end(), Index{0});
        std::sort(order.begin(), order.end(),
                  [&](Index a, Index b) { return std::abs(residuals[a]) < std::abs(residuals[b]); });
        inBasis_.assign(order.size(), false);
        std::vector<VectorXd> directions;
        for (const Index i : order) {
            VectorXd rest = x_.row(i).transpose();
            const double size = rest.norm();
            for (const VectorXd& direction : directions) rest -= direction.dot(rest) * direction;
            if (!(rest.norm() > 1e-8 * size)) continue;
            directions.push_back(rest.normalized());
            rows_.push_back(i);
            inBasis_[static_cast<std::size_t>(i)] = true;
            if (static_cast<Index>(rows_.size()) == x_.cols()) return;
        }
        throw Error(KAPOK_TR("regression", "The terms of the model determine each other."),
                    KAPOK_TR("regression", "Leave out a predictor."));
    }

    void arrive() {
        MatrixXd basis(x_.cols(), x_.cols());
        for (Index j = 0; j < basis.rows(); ++j) basis.row(j) = x_.row(rows_[static_cast<std::size_t>(j)]);
        inverse_ = basis.partialPivLu().inverse();
        r_ = y_ - x_ * coefficients(y_);
    }

    /// The row at which the slope of the loss along an edge, on which residuals fall by `change`, turns upwards.
    Index crossing(const VectorXd& change, double slope) const {
        std::vector<std::pair<double, Index>> places;
        for (Index i = 0; i < y_.size(); ++i) {
            if (!inBasis_[static_cast<std::size_t>(i)] && r_[i] * change[i] > 0) {
                places.emplace_back(r_[i] / change[i], i);
            }
        }
        std::make_heap(places.begin(), places.end(), std::greater<>());
        while (!places.empty()) {
            std::pop_heap(places.begin(), places.end(), std::greater<>());
            const Index row = places.back().second;
            places.pop_back();
            slope += std::abs(change[row]);
            if (slope >= 0) return row;
        }
        return -1;
    }

    const Design& x_;
    const VectorXd& y_;
    double tau_;
    std::vector<Index> rows_;
    std::vector<bool> inBasis_;
    MatrixXd inverse_;
    VectorXd r_;
};

double lossOf(const std::vector<double>& residuals, double tau) {
    double loss = 0;
    for (const double r : residuals) loss += r > 0 ? tau * r : (tau - 1) * r;
    return loss;
}

/// Hall & Sheather (1988), halved until tau ± h is a probability.
double bandwidth(double tau, double n) {
    const double z = stats::normalQuantile(tau);
    const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
    double h = std::pow(n, -1.0 / 3) * std::pow(stats::normalQuantile(0.975), 2.0 / 3) *
               std::cbrt(1.5 * density * density / (2 * z * z + 1));
    while (tau - h < 0 || tau + h > 1) h /= 2;
    return h;
}

stats::Matrix plain(const MatrixXd& matrix) {
    stats::Matrix result(static_cast<std::size_t>(matrix.rows()), static_cast<std::size_t>(matrix.cols()));
    Eigen::Map<MatrixXd>(result.values.data(), matrix.rows(), matrix.cols()) = matrix;
    return result;
}

/// (X' F X)^-1 X'X (X' F X)^-1 tau (1 - tau) with the densities F at the rows.
stats::Matrix sandwich(const Design& x, const VectorXd& densities, double tau) {
    const MatrixXd weighted = x.transpose() * densities.asDiagonal() * x;
    const Eigen::LDLT<MatrixXd> factor(weighted);
    if (factor.info() != Eigen::Success || !(factor.rcond() > 1e-15)) {
        return plain(MatrixXd::Constant(x.cols(), x.cols(), std::nan("")));
    }
    const MatrixXd bread = factor.solve(MatrixXd::Identity(x.cols(), x.cols()));
    return plain(tau * (1 - tau) * bread * (x.transpose() * x) * bread);
}

VectorXd differenceDensities(const stats::Matrix& x, std::span<const double> y, double tau, double h,
                             const RunContext& context) {
    const QuantileFit high = quantileFit(x, y, tau + h, context);
    const QuantileFit low = quantileFit(x, y, tau - h, context);
    VectorXd densities(static_cast<Index>(y.size()));
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double gap = low.residuals[i] - high.residuals[i];  // fitted values at tau + h less those at tau - h
        densities[static_cast<Index>(i)] =
            std::max(0.0, 2 * h / (gap - std::sqrt(std::numeric_limits<double>::epsilon())));
    }
    return densities;
}

VectorXd kernelDensities(const QuantileFit& fit, double tau, double h) {
    std::vector<double> sorted = fit.residuals;
    std::sort(sorted.begin(), sorted.end());
    const double quartiles = (stats::quantile(sorted, 0.75) - stats::quantile(sorted, 0.25)) / 1.34;
    const double width = (stats::normalQuantile(tau + h) - stats::normalQuantile(tau - h)) *
                         std::min(stats::moments(fit.residuals).sd, quartiles);
    VectorXd densities(static_cast<Index>(sorted.size()));
    for (std::size_t i = 0; i < fit.residuals.size(); ++i) {
        const double u = fit.residuals[i] / width;
        densities[static_cast<Index>(i)] = std::exp(-u * u / 2) / std::sqrt(2 * std::numbers::pi) / width;
    }
    return densities;
}

/// The slope of the residuals nearest to zero, in order, over their share of the rows.
double sparsity(const QuantileFit& fit, double tau, std::size_t width, const RunContext& context) {
    std::vector<double> nearest = fit.residuals;
    std::sort(nearest.begin(), nearest.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
    const auto n = static_cast<double>(nearest.size());
    const auto zeros = static_cast<std::size_t>(std::count_if(nearest.begin(), nearest.end(), [](double r) {
        return std::abs(r) < std::sqrt(std::numeric_limits<double>::epsilon());
    }));
    const auto count = std::max(width + 1, static_cast<std::size_t>(std::ceil(n * bandwidth(tau, n)))) + 1;
    if (zeros + count > nearest.size()) return std::nan("");
    std::vector<double> values(nearest.begin() + static_cast<std::ptrdiff_t>(zeros),
                               nearest.begin() + static_cast<std::ptrdiff_t>(zeros + count));
    std::sort(values.begin(), values.end());
    stats::Matrix line(count, 2);
    for (std::size_t i = 0; i < count; ++i) {
        line(i, 0) = 1;
        line(i, 1) = static_cast<double>(zeros + i + 1) / (n - static_cast<double>(width));
    }
    return quantileFit(line, values, 0.5, context).coefficients[1];
}

}  // namespace

QuantileFit quantileFit(const stats::Matrix& x, std::span<const double> y, double tau, const RunContext& context) {
    const Design design = mapped(x);
    const Eigen::Map<const VectorXd> values(y.data(), design.rows());
    // Columns of size 1, and residuals moved apart by far less than any digit shown, so that no row lies on a vertex
    // by chance and each step gains.
    const Eigen::RowVectorXd scale = design.cwiseAbs().colwise().maxCoeff();
    const MatrixXd scaled = design.array().rowwise() / scale.array();
    const Design even(scaled.data(), scaled.rows(), scaled.cols());
    const double spread = (values.array() - values.mean()).abs().mean();
    const double size = spread > 0 ? spread : std::max(1.0, std::abs(values.mean()));
    VectorXd apart(values.size());
    for (Index i = 0; i < values.size(); ++i) {
        const double turn = static_cast<double>(i + 1) * std::numbers::phi;
        apart[i] = values[i] + 1e-10 * size * (turn - std::floor(turn));
    }
    Simplex simplex(even, apart, tau);
    int steps = 0;
    while (simplex.step()) {
        context.check();
        if (++steps > mostSteps) {
            throw Error(KAPOK_TR("regression", "The regression quantile was not found."),
                        KAPOK_TR("regression", "Choose fewer predictors."));
        }
    }
    const VectorXd b = simplex.coefficients(values).array() / scale.transpose().array();
    const VectorXd residuals = values - design * b;
    QuantileFit fit{{b.begin(), b.end()}, {residuals.begin(), residuals.end()}};
    fit.loss = lossOf(fit.residuals, tau);
    return fit;
}

stats::Matrix quantileCovariance(const stats::Matrix& x, std::span<const double> y, const QuantileFit& fit, double tau,
                                 QuantileErrors kind, const RunContext& context) {
    const Design design = mapped(x);
    const double h = bandwidth(tau, static_cast<double>(y.size()));
    if (kind == QuantileErrors::Nid) return sandwich(design, differenceDensities(x, y, tau, h, context), tau);
    if (kind == QuantileErrors::Kernel) return sandwich(design, kernelDensities(fit, tau, h), tau);
    const VectorXd ones = VectorXd::Ones(design.rows());
    stats::Matrix covariance = sandwich(design, ones, tau);
    const double factor = sparsity(fit, tau, x.columns, context);
    for (double& value : covariance.values) value *= factor * factor;
    return covariance;
}

}  // namespace kapok::regression
