#include "stats/bounded_least_squares.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace kapok::stats {
namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

class Minimizer {
public:
    Minimizer(LeastSquaresProblem& problem, std::span<const double> start, std::span<const double> lower,
              std::span<const double> upper)
        : problem_(problem),
          lower_(lower),
          upper_(upper),
          x_(start.begin(), start.end()),
          trial_(x_),
          normal_(x_.size() * x_.size()),
          gradient_(x_.size()),
          step_(x_.size()),
          free_(x_.size()) {}

    LeastSquaresMinimum run(const LeastSquaresOptions& options) {
        LeastSquaresMinimum result;
        double sum = problem_.linearize(x_, normal_, gradient_);
        double damping = 1e-3;
        while (result.iterations < options.maximumIterations && !result.converged) {
            ++result.iterations;
            const double before = sum;
            if (!improve(sum, damping, options.tolerance)) {
                result.converged = true;
                break;
            }
            result.converged = before - sum <= options.tolerance * before;
            if (!result.converged) sum = problem_.linearize(x_, normal_, gradient_);
        }
        result.x = x_;
        result.sum = sum;
        return result;
    }

private:
    /// Takes one step that lowers the sum, damping more until one does; false when none is left.
    bool improve(double& sum, double& damping, double tolerance) {
        for (; damping < 1e12; damping *= 8) {
            if (!solve(damping)) continue;
            const double predicted = predictedDecrease();
            // Steps cut at bounds may promise nothing: a shorter one will.
            if (predicted < 0) continue;
            if (!(predicted > 0.01 * tolerance * sum)) return false;
            for (std::size_t i = 0; i < x_.size(); ++i) {
                trial_[i] = std::clamp(x_[i] + step_[i], lower_[i], upper_[i]);
            }
            const double tried = problem_.sum(trial_);
            if (!(tried < sum)) continue;
            // The gain ratio of predicted and true decrease rules the damping (Nielsen 1999, simplified).
            if (sum - tried > 0.5 * predicted) damping = std::max(damping / 10, 1e-12);
            x_ = trial_;
            sum = tried;
            return true;
        }
        damping = 1;
        return false;
    }

    /// The damped Gauss-Newton step within the bounds; false when it needs more damping.
    bool solve(double damping) {
        const std::size_t size = x_.size();
        for (std::size_t i = 0; i < size; ++i) {
            const bool stuck = (x_[i] <= lower_[i] && gradient_[i] > 0) || (x_[i] >= upper_[i] && gradient_[i] < 0);
            free_[i] = !stuck && normal_[i * size + i] > 0;
            step_[i] = 0;
        }
        do {
            if (!solveFree(damping)) return false;
        } while (holdLeaver());
        return true;
    }

    /// Solves for the free parameters with the others' steps held; false when the matrix is not positive definite.
    bool solveFree(double damping) {
        const std::size_t size = x_.size();
        indices_.clear();
        for (std::size_t i = 0; i < size; ++i) {
            if (free_[i]) indices_.push_back(i);
        }
        if (indices_.empty()) return true;
        const auto count = static_cast<Eigen::Index>(indices_.size());
        matrix_.resize(count, count);
        right_.resize(count);
        for (Eigen::Index a = 0; a < count; ++a) {
            const std::size_t i = indices_[static_cast<std::size_t>(a)];
            double right = -gradient_[i];
            for (std::size_t k = 0; k < size; ++k) {
                if (!free_[k] && step_[k] != 0) right -= normalAt(i, k) * step_[k];
            }
            right_[a] = right;
            for (Eigen::Index b = 0; b <= a; ++b) matrix_(a, b) = normalAt(i, indices_[static_cast<std::size_t>(b)]);
            matrix_(a, a) *= 1 + damping;
        }
        const Eigen::LLT<Eigen::Ref<Matrix>, Eigen::Lower> factor(matrix_);
        if (factor.info() != Eigen::Success) return false;
        factor.solveInPlace(right_);
        for (Eigen::Index a = 0; a < count; ++a) step_[indices_[static_cast<std::size_t>(a)]] = right_[a];
        return true;
    }

    /// Stops the parameter that first meets its bound along the step; true when the rest has to be solved again.
    bool holdLeaver() {
        double least = 1;
        std::size_t leaver = x_.size();
        for (const std::size_t i : indices_) {
            const double target = x_[i] + step_[i];
            if (target >= lower_[i] && target <= upper_[i]) continue;
            const double share = ((target < lower_[i] ? lower_[i] : upper_[i]) - x_[i]) / step_[i];
            if (share >= least) continue;
            least = share;
            leaver = i;
        }
        if (leaver == x_.size()) return false;
        step_[leaver] = (step_[leaver] < 0 ? lower_[leaver] : upper_[leaver]) - x_[leaver];
        free_[leaver] = false;
        return true;
    }

    double predictedDecrease() const {
        double decrease = 0;
        for (std::size_t i = 0; i < x_.size(); ++i) {
            if (step_[i] == 0) continue;
            double curvature = 0;
            for (std::size_t k = 0; k < x_.size(); ++k) curvature += normalAt(i, k) * step_[k];
            decrease -= step_[i] * (2 * gradient_[i] + curvature);
        }
        return decrease;
    }

    double normalAt(std::size_t i, std::size_t k) const { return normal_[std::max(i, k) * x_.size() + std::min(i, k)]; }

    LeastSquaresProblem& problem_;
    std::span<const double> lower_;
    std::span<const double> upper_;
    std::vector<double> x_;
    std::vector<double> trial_;
    std::vector<double> normal_;
    std::vector<double> gradient_;
    std::vector<double> step_;
    std::vector<char> free_;
    std::vector<std::size_t> indices_;
    Matrix matrix_;
    Eigen::VectorXd right_;
};

}  // namespace

LeastSquaresMinimum minimizeLeastSquares(LeastSquaresProblem& problem, std::span<const double> start,
                                         std::span<const double> lower, std::span<const double> upper,
                                         const LeastSquaresOptions& options) {
    return Minimizer(problem, start, lower, upper).run(options);
}

}  // namespace kapok::stats
