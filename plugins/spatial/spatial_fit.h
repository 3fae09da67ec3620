// Spatial lag and error models by maximum likelihood and by moments.
#pragma once

#include "geo/weights.h"
#include "sdk/run_context.h"
#include "stats/matrix.h"

namespace kapok::spatial {

enum class SpatialKind : std::uint8_t {
    Lag,    ///< y = ρWy + Xβ + ε
    Error,  ///< y = Xβ + u, u = λWu + ε
};

/// A fitted model. What a method does not give is NaN.
struct SpatialFit {
    std::vector<double> coefficients;  ///< of the columns of x
    double parameter = 0;              ///< ρ or λ
    stats::Matrix covariance;          ///< of the coefficients, then ρ or λ
    double variance = 0;               ///< σ²
    double logLikelihood = 0;
    double linearLogLikelihood = 0;  ///< of least squares without a spatial parameter
    bool analytic = true;        ///< covariance from the expected information; else from the curvature at the maximum
    std::vector<double> fitted;  ///< lag: ρWy + Xβ; error: Xβ + λW(y - Xβ)
    std::vector<double> residuals;  ///< ε
    double traceInverse = 0;        ///< lag: tr (I - ρW)^-1 / n
    double traceLagInverse = 0;     ///< lag: tr (I - ρW)^-1 W / n
    double slopeInverse = 0;        ///< lag: derivatives of both by ρ
    double slopeLagInverse = 0;
};

/// Ord (1975), Anselin (1988, chapter 6). Standard errors from the expected information up to 500 regions, beyond from
/// the curvature of the concentrated likelihood. O(links) and some sparse factorisations.
SpatialFit maximumLikelihood(SpatialKind kind, const stats::Matrix& x, const std::vector<double>& y,
                             const geo::Weights& weights, RunContext& context);

/// The lag model by two-stage least squares with instruments X, WX, W²X (Kelejian and Prucha 1998); σ² has the divisor
/// n minus the number of coefficients.
SpatialFit twoStage(const stats::Matrix& x, const std::vector<double>& y, const geo::Weights& weights);

/// The error model by generalised moments for λ (Kelejian and Prucha 1999) and generalised least squares; the variance
/// of λ is that of its moments under normal errors, and λ and the coefficients are taken as uncorrelated.
SpatialFit generalisedMoments(const stats::Matrix& x, const std::vector<double>& y, const geo::Weights& weights);

/// Sets the traces of a lag model's fit. They stay NaN where ρ is not in the interval around 0 on which I - ρW is
/// regular.
void setImpactTraces(const geo::Weights& weights, RunContext& context, SpatialFit& fit);

/// Mean of the row sums of (I - ρW)^-1, by its series. NaN when that does not converge.
double meanMultiplier(const geo::Weights& weights, double rho);

}  // namespace kapok::spatial
