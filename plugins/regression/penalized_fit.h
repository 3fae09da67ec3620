// Ridge, lasso and elastic net along a path of penalties.
#pragma once

#include "sdk/run_context.h"
#include "stats/matrix.h"

namespace kapok::regression {

/// Columns x (no intercept among them) and y over some rows of both.
struct PenalizedData {
    const stats::Matrix& x;
    std::span<const double> y;
    std::span<const std::size_t> rows;
};

/// Fits in the units of the data; one column of coefficients a penalty.
struct PenalizedPath {
    std::vector<double> penalties;  ///< falling
    stats::Matrix coefficients;
    std::vector<double> intercepts;
    std::vector<double> rSquared;
};

/// Minimises |y - Xb|^2 / 2n + penalty ((1 - mixing) |b|^2 / 2 + mixing sum |b|) with the columns and y scaled to
/// standard deviation 1 (over n), as Friedman, Hastie & Tibshirani (2010) do; penalties are given in the units of y.
/// `mixing` is 0 for ridge (solved by eigenvalues) and 1 for the lasso (coordinate descent from penalty to penalty, the
/// active columns then solved exactly). Columns without spread get 0. O(n p^2 + p^3), and O(p^2) a sweep.
PenalizedPath penalizedPath(const PenalizedData& data, double mixing, std::span<const double> penalties,
                            const RunContext& context);

/// 100 penalties even in logarithm, from the least one that leaves no column in (with ridge: as for a mixing of 0.001)
/// down to 1e-4 of it, 0.01 with fewer rows than columns; cut off, after five at least, where R^2 exceeds 0.999 or
/// grows by less than 1e-5 of itself.
PenalizedPath penalizedPath(const PenalizedData& data, double mixing, const RunContext& context);

}  // namespace kapok::regression
