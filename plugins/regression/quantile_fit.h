// Regression quantiles, exact.
#pragma once

#include "sdk/run_context.h"
#include "stats/matrix.h"

namespace kapok::regression {

struct QuantileFit {
    std::vector<double> coefficients;
    std::vector<double> residuals;
    double loss = 0;  ///< sum of tau r over residuals above, (1 - tau) |r| over those below
};

/// The linear function of x (full column rank, with its intercept) that least loses for 0 < tau < 1 (Koenker & Bassett
/// 1978). It passes through as many rows as it has coefficients; a simplex method moves from such a row set to the
/// next, one row leaving along the steepest edge and a weighted median finding the one that enters (Barrodale & Roberts
/// 1973), from a start by reweighted least squares. Where several solutions are equally good it gives one of them.
/// O(n p) a step.
QuantileFit quantileFit(const stats::Matrix& x, std::span<const double> y, double tau, const RunContext& context);

/// How the covariance of the coefficients is estimated.
enum class QuantileErrors {
    Nid,     ///< sandwich of Hendricks & Koenker (1992): densities from fits at tau ± h; errors of unequal spread
    Iid,     ///< sparsity of Siddiqui (1960) as in Koenker (2005, section 3.4.1); errors of one distribution
    Kernel,  ///< sandwich of Powell (1991): densities by a normal kernel
};

/// Covariance with the bandwidth of Hall & Sheather (1988); NaN where it cannot be estimated.
stats::Matrix quantileCovariance(const stats::Matrix& x, std::span<const double> y, const QuantileFit& fit, double tau,
                                 QuantileErrors kind, const RunContext& context);

}  // namespace kapok::regression
