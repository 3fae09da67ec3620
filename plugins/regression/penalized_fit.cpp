#include "regression/penalized_fit.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace kapok::regression {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr std::size_t pathLength = 100;
constexpr int mostSweeps = 10'000;

double softened(double value, double threshold) {
    return value > threshold ? value - threshold : value < -threshold ? value + threshold : 0;
}

/// The problem with columns and y of mean 0 and standard deviation 1: all that the fits need of the data.
class Standardized {
public:
    explicit Standardized(const PenalizedData& data) : means_(columns(data)), scales_(columns(data)) {
        const auto n = static_cast<double>(data.rows.size());
        MatrixXd x(static_cast<Index>(data.rows.size()), columns(data));
        VectorXd y(x.rows());
        for (Index i = 0; i < x.rows(); ++i) {
            const std::size_t row = data.rows[static_cast<std::size_t>(i)];
            y[i] = data.y[row];
            for (Index j = 0; j < x.cols(); ++j) x(i, j) = data.x(row, static_cast<std::size_t>(j));
        }
        yMean_ = y.mean();
        y.array() -= yMean_;
        yScale_ = std::sqrt(y.squaredNorm() / n);
        if (yScale_ > 0) y /= yScale_;
        for (Index j = 0; j < x.cols(); ++j) {
            const double size = x.col(j).cwiseAbs().maxCoeff();
            means_[j] = x.col(j).mean();
            x.col(j).array() -= means_[j];
            scales_[j] = std::sqrt(x.col(j).squaredNorm() / n);
            if (!(scales_[j] > 1e-12 * size)) scales_[j] = 0;  // constant but for rounding
            x.col(j) *= scales_[j] > 0 ? 1 / scales_[j] : 0;
        }
        gram_ = MatrixXd::Zero(x.cols(), x.cols());
        gram_.selfadjointView<Eigen::Lower>().rankUpdate(x.transpose(), 1 / n);
        gram_ = gram_.selfadjointView<Eigen::Lower>();
        products_ = x.transpose() * y / n;
    }

    const MatrixXd& gram() const { return gram_; }
    const VectorXd& products() const { return products_; }
    double scaleOfY() const { return yScale_; }
    double rSquared(const VectorXd& b) const { return b.dot(2 * products_ - gram_ * b); }

    /// Adds a fit, in the units of the data.
    void addTo(PenalizedPath& path, double penalty, const VectorXd& b) const {
        double intercept = yMean_;
        for (Index j = 0; j < b.size(); ++j) {
            const double slope = scales_[j] > 0 ? b[j] * yScale_ / scales_[j] : 0;
            intercept -= slope * means_[j];
            path.coefficients.values.push_back(slope);
        }
        path.coefficients.rows = static_cast<std::size_t>(b.size());
        ++path.coefficients.columns;
        path.penalties.push_back(penalty);
        path.intercepts.push_back(intercept);
        path.rSquared.push_back(rSquared(b));
    }

private:
    static Index columns(const PenalizedData& data) { return static_cast<Index>(data.x.columns); }

    VectorXd means_;
    VectorXd scales_;
    double yMean_ = 0;
    double yScale_ = 0;
    MatrixXd gram_;
    VectorXd products_;
};

/// Solves the problem for falling penalties, each from the one before.
class Solver {
public:
    Solver(const Standardized& problem, double mixing)
        : problem_(problem), mixing_(mixing), b_(VectorXd::Zero(problem.products().size())), rest_(problem.products()) {
        if (mixing > 0) return;
        const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(problem.gram());
        vectors_ = solver.eigenvectors();
        values_ = solver.eigenvalues().cwiseMax(0);
        rotated_ = vectors_.transpose() * problem.products();
    }

    const VectorXd& solve(double penalty, const RunContext& context) {
        if (mixing_ > 0) {
            descend(penalty, context);
        } else {
            b_ = vectors_ * (rotated_.array() / (values_.array() + penalty)).matrix();
        }
        return b_;
    }

private:
    /// Sweeps until the coefficients settle, then the active ones exactly; closer sweeps where their signs turn or
    /// another column wants in.
    void descend(double penalty, const RunContext& context) {
        for (double tolerance = 1e-7; tolerance > 1e-14; tolerance *= 1e-2) {
            for (int sweep = 0; sweep < mostSweeps; ++sweep) {
                if (sweep % 64 == 0) context.check();
                if (sweepOnce(penalty) < tolerance) break;
            }
            if (polish(penalty)) return;
        }
    }

    /// The greatest change of a coefficient.
    double sweepOnce(double penalty) {
        double most = 0;
        for (Index j = 0; j < b_.size(); ++j) {
            const double diagonal = problem_.gram()(j, j);
            if (!(diagonal > 0)) continue;
            const double next =
                softened(rest_[j] + diagonal * b_[j], penalty * mixing_) / (diagonal + penalty * (1 - mixing_));
            const double step = next - b_[j];
            if (step == 0) continue;
            rest_ -= step * problem_.gram().col(j);
            b_[j] = next;
            most = std::max(most, std::abs(step));
        }
        return most;
    }

    bool polish(double penalty) {
        std::vector<Index> active;
        for (Index j = 0; j < b_.size(); ++j) {
            if (b_[j] != 0) active.push_back(j);
        }
        const auto count = static_cast<Index>(active.size());
        MatrixXd gram(count, count);
        VectorXd right(count);
        for (Index i = 0; i < count; ++i) {
            const Index row = active[static_cast<std::size_t>(i)];
            right[i] = problem_.products()[row] - penalty * mixing_ * (b_[row] > 0 ? 1 : -1);
            for (Index j = 0; j < count; ++j) gram(i, j) = problem_.gram()(row, active[static_cast<std::size_t>(j)]);
            gram(i, i) += penalty * (1 - mixing_);
        }
        VectorXd exact = VectorXd::Zero(b_.size());
        if (count > 0) {
            const Eigen::LDLT<MatrixXd> factor(gram);
            if (factor.info() != Eigen::Success || !(factor.rcond() > 1e-13)) return false;
            const VectorXd solved = factor.solve(right);
            for (Index i = 0; i < count; ++i) exact[active[static_cast<std::size_t>(i)]] = solved[i];
        }
        if ((exact.array() * b_.array() < 0).any()) return false;
        const VectorXd rest = problem_.products() - problem_.gram() * exact;
        for (Index j = 0; j < b_.size(); ++j) {
            if (b_[j] == 0 && std::abs(rest[j]) > penalty * mixing_ * (1 + 1e-9)) return false;
        }
        b_ = exact;
        rest_ = rest;
        return true;
    }

    const Standardized& problem_;
    double mixing_;
    VectorXd b_;
    VectorXd rest_;  ///< products of the columns with the residuals
    MatrixXd vectors_;
    VectorXd values_;
    VectorXd rotated_;
};

}  // namespace

PenalizedPath penalizedPath(const PenalizedData& data, double mixing, std::span<const double> penalties,
                            const RunContext& context) {
    const Standardized problem(data);
    Solver solver(problem, mixing);
    PenalizedPath path;
    for (const double penalty : penalties) {
        context.check();
        const double scaled = problem.scaleOfY() > 0 ? penalty / problem.scaleOfY() : penalty;
        problem.addTo(path, penalty, solver.solve(scaled, context));
    }
    return path;
}

PenalizedPath penalizedPath(const PenalizedData& data, double mixing, const RunContext& context) {
    const Standardized problem(data);
    Solver solver(problem, mixing);
    const double ratio = data.rows.size() < data.x.columns ? 0.01 : 1e-4;
    const double greatest = problem.products().cwiseAbs().maxCoeff() / std::max(mixing, 1e-3);
    PenalizedPath path;
    for (std::size_t i = 0; i < pathLength; ++i) {
        context.check();
        const double scaled = greatest * std::pow(ratio, static_cast<double>(i) / (pathLength - 1));
        problem.addTo(path, scaled * problem.scaleOfY(), solver.solve(scaled, context));
        const double last = path.rSquared[i];
        if (i >= 4 && (last > 0.999 || last - path.rSquared[i - 1] < 1e-5 * last)) break;
    }
    return path;
}

}  // namespace kapok::regression
