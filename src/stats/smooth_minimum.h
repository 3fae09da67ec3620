// The least value of a smooth function of several numbers.
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace kapok::stats {

struct SmoothMinimum {
    std::vector<double> x;
    double value = 0;
    bool converged = false;
};

struct SmoothOptions {
    int maximumIterations = 200;
    double tolerance = 1e-4;  ///< of the gradient's components, before the last steps
    bool polish = true;       ///< Newton steps at the end, to about ten digits of x
};

/// Quasi-Newton steps (BFGS, Nocedal & Wright 2006, chapter 6) from differences of the function, then Newton steps with
/// a Hessian from differences and gradients of fourth order. Numbers of x should be of the order of 1. The function may
/// be infinite but not NaN, and must be finite at `start`. Local; O(k) evaluations an iteration, k = start.size(), and
/// O(k^2) for the last steps.
SmoothMinimum minimizeSmooth(const std::function<double(std::span<const double>)>& function, std::vector<double> start,
                             const SmoothOptions& options = {});

}  // namespace kapok::stats
