// Nonlinear least squares within bounds.
#pragma once

#include <span>
#include <vector>

namespace kapok::stats {

/// A sum of squared residuals u(x)'u(x) of a parameter vector x.
class LeastSquaresProblem {
public:
    virtual ~LeastSquaresProblem() = default;

    /// u'u at x; infinite where x is not allowed.
    virtual double sum(std::span<const double> x) = 0;

    /// Fills J'J (row-major, x.size() squared; the lower triangle is used) and J'u at x, J = du/dx; returns u'u.
    virtual double linearize(std::span<const double> x, std::span<double> normal, std::span<double> gradient) = 0;
};

struct LeastSquaresOptions {
    int maximumIterations = 100;
    double tolerance = 1e-9;  ///< stops when a step lowers the sum by less than this share of it
};

struct LeastSquaresMinimum {
    std::vector<double> x;
    double sum = 0;
    int iterations = 0;
    bool converged = false;
};

/// Levenberg-Marquardt (Marquardt 1963, scaled by the diagonal of J'J) with an active set: a parameter on its bound is
/// held there while the sum falls towards the outside, and steps that would leave a bound stop on it and are solved
/// again for the rest. `start` must lie within the bounds and have a finite sum. Local; one linearisation and one
/// Cholesky factorisation, O(p^3), for an iteration.
LeastSquaresMinimum minimizeLeastSquares(LeastSquaresProblem& problem, std::span<const double> start,
                                         std::span<const double> lower, std::span<const double> upper,
                                         const LeastSquaresOptions& options = {});

}  // namespace kapok::stats
