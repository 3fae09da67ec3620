// Linear least squares by orthogonal decomposition, right to the last digits.
#pragma once

#include "sdk/run_context.h"
#include "stats/matrix.h"

namespace kapok::stats {

/// Columns of a linear model. `low` is empty or of the shape of `x`: what rounding took off each value (powers and
/// products of columns are exact to about 31 digits as x + low).
struct Design {
    Matrix x = {};
    Matrix low = {};
};

/// The minimum of the weighted sum of squared residuals. Columns that are linear combinations of earlier ones are
/// aliased: their coefficient is NaN and they take no part.
struct LeastSquares {
    std::vector<double> coefficients;  ///< one a column of the design
    Matrix covariance;                 ///< (X'WX)^-1, p x p; NaN in the rows and columns of aliased ones
    std::vector<double> fitted;        ///< n
    std::vector<double> residuals;     ///< y - fitted, n
    double residualSum = 0;            ///< weighted sum of squared residuals
    double total = 0;                  ///< weighted sum of squares of y about its weighted mean
    double uncentredTotal = 0;         ///< weighted sum of squares of y
    std::size_t rank = 0;
    double condition = 1;  ///< ratio of the greatest to the least diagonal element of R of columns scaled to length 1
    bool refined = false;  ///< residuals were computed and refined in double-double

    std::vector<std::size_t> kept() const;  ///< indexes of the columns that are not aliased
};

/// Householder QR of columns scaled to length 1. A column is aliased when less than 1e-13 of its length is left
/// outside the span of earlier ones: NIST's Filip (1e-10) is not. Problems of up to 500,000 elements times columns, and
/// ill-conditioned ones of up to 20 million, are refined: coefficients, residuals and the inverse by iterative
/// refinement of the augmented system (Björck 1967, BIT 7) with residuals in double-double. Greater ones use a
/// tall-skinny QR on all cores of `context` (may be null). `weights` is empty or positive, one a row.
/// Throws Error when there are no rows. O(n p^2).
LeastSquares leastSquares(const Design& design, std::span<const double> y, std::span<const double> weights = {},
                          RunContext* context = nullptr);

/// Diagonal of the hat matrix W^1/2 X (X'WX)^-1 X' W^1/2, n values. O(n p^2).
std::vector<double> leverages(const Design& design, const LeastSquares& fit, std::span<const double> weights = {});

}  // namespace kapok::stats
