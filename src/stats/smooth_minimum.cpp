#include "stats/smooth_minimum.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <cmath>

namespace kapok::stats {
namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;

class Search {
public:
    Search(const std::function<double(std::span<const double>)>& function, const std::vector<double>& start)
        : function_(function), x_(VectorXd::Map(start.data(), static_cast<Eigen::Index>(start.size()))) {
        value_ = at(x_);
    }

    bool quasiNewton(int iterations, double tolerance);
    bool newton();
    SmoothMinimum result(bool converged) const { return {{x_.begin(), x_.end()}, value_, converged}; }

private:
    double at(const VectorXd& x) const { return function_({x.data(), static_cast<std::size_t>(x.size())}); }
    VectorXd gradient(const VectorXd& steps, bool fine);
    MatrixXd hessian(const VectorXd& steps);
    bool lineSearch(const VectorXd& direction, double slope);

    const std::function<double(std::span<const double>)>& function_;
    VectorXd x_;
    double value_ = 0;
};

/// Central differences; `fine` of the fourth order.
VectorXd Search::gradient(const VectorXd& steps, bool fine) {
    VectorXd slopes(x_.size());
    VectorXd moved = x_;
    for (Eigen::Index i = 0; i < x_.size(); ++i) {
        const auto difference = [&](double h) {
            moved[i] = x_[i] + h;
            const double up = at(moved);
            moved[i] = x_[i] - h;
            const double down = at(moved);
            moved[i] = x_[i];
            return up - down;
        };
        const double step = steps[i];
        slopes[i] = fine ? (8 * difference(step) - difference(2 * step)) / (12 * step) : difference(step) / (2 * step);
    }
    return slopes;
}

MatrixXd Search::hessian(const VectorXd& steps) {
    const Eigen::Index k = x_.size();
    MatrixXd second(k, k);
    VectorXd moved = x_;
    const auto shifted = [&](Eigen::Index i, double a, Eigen::Index j, double b) {
        moved[i] += a;
        moved[j] += b;
        const double value = at(moved);
        moved[i] = x_[i];
        moved[j] = x_[j];
        return value;
    };
    for (Eigen::Index i = 0; i < k; ++i) {
        const double step = steps[i];
        second(i, i) = (shifted(i, step, i, 0) - 2 * value_ + shifted(i, -step, i, 0)) / (step * step);
        for (Eigen::Index j = 0; j < i; ++j) {
            const double other = steps[j];
            second(i, j) = second(j, i) = (shifted(i, step, j, other) - shifted(i, step, j, -other) -
                                           shifted(i, -step, j, other) + shifted(i, -step, j, -other)) /
                                          (4 * step * other);
        }
    }
    return second;
}

/// Halves the step until the function falls as Armijo asks; false when it does not.
bool Search::lineSearch(const VectorXd& direction, double slope) {
    for (double length = 1; length > 1e-10; length /= 2) {
        const VectorXd next = x_ + length * direction;
        const double value = at(next);
        if (!(value <= value_ + 1e-4 * length * slope)) continue;
        x_ = next;
        value_ = value;
        return true;
    }
    return false;
}

bool Search::quasiNewton(int iterations, double tolerance) {
    const Eigen::Index k = x_.size();
    const VectorXd steps = VectorXd::Constant(k, 1e-5);
    MatrixXd inverse = MatrixXd::Identity(k, k);
    VectorXd slopes = gradient(steps, false);
    bool fresh = true;
    for (int iteration = 0; iteration < iterations; ++iteration) {
        if (!slopes.allFinite()) return false;
        if (slopes.cwiseAbs().maxCoeff() < tolerance) return true;
        VectorXd direction = -inverse * slopes;
        // The first step of all is short, for the scale is not known yet.
        if (fresh && direction.norm() > 0.5) direction *= 0.5 / direction.norm();
        const VectorXd before = x_;
        if (!lineSearch(direction, slopes.dot(direction))) {
            if (fresh) return slopes.cwiseAbs().maxCoeff() < 100 * tolerance;
            inverse.setIdentity();
            fresh = true;
            continue;
        }
        const VectorXd next = gradient(steps, false);
        const VectorXd s = x_ - before;
        const VectorXd y = next - slopes;
        slopes = next;
        const double curvature = s.dot(y);
        if (!(curvature > 1e-12 * s.norm() * y.norm())) continue;
        if (fresh) inverse *= curvature / y.squaredNorm();
        fresh = false;
        const VectorXd hy = inverse * y;
        inverse += ((curvature + y.dot(hy)) / (curvature * curvature)) * s * s.transpose() -
                   (hy * s.transpose() + s * hy.transpose()) / curvature;
    }
    return false;
}

/// Steps with one Hessian as long as they shrink.
bool Search::newton() {
    // In proportion to x: near 0 the function bends within less.
    const VectorXd steps = 2e-3 * x_.cwiseAbs().cwiseMax(1e-2);
    const MatrixXd second = hessian(steps);
    if (!second.allFinite()) return false;
    const Eigen::LLT<MatrixXd> factor(second);
    if (factor.info() != Eigen::Success) return false;
    double last = 0.1;
    for (int iteration = 0; iteration < 20; ++iteration) {
        const VectorXd slopes = gradient(steps, true);
        if (!slopes.allFinite()) return false;
        const VectorXd move = factor.solve(slopes);
        const double length = move.cwiseAbs().maxCoeff();
        if (!(length < last)) return length < 1e-6;
        const double value = at(x_ - move);
        if (!(value <= value_ + 1e-9 * std::abs(value_))) return false;
        x_ -= move;
        value_ = value;
        last = 0.7 * length;
        if (length < 1e-12) return true;
    }
    return true;
}

}  // namespace

SmoothMinimum minimizeSmooth(const std::function<double(std::span<const double>)>& function, std::vector<double> start,
                             const SmoothOptions& options) {
    Search search(function, start);
    if (start.empty()) return search.result(true);
    bool converged = search.quasiNewton(options.maximumIterations, options.tolerance);
    if (options.polish) converged = search.newton() || converged;
    return search.result(converged);
}

}  // namespace kapok::stats
