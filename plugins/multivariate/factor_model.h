// Factor models of a correlation matrix: R = L L' + diag(uniqueness).
#pragma once

#include "sdk/run_context.h"
#include "stats/matrix.h"

namespace kapok::multivariate {

/// A solution of `factors` factors, not rotated: loadings are variables x factors.
struct FactorModel {
    stats::Matrix loadings;
    std::vector<double> uniqueness;
    double discrepancy = 0;  ///< maximum likelihood: log|C| + tr(R C^-1) - log|R| - p; NaN for principal axes
    int iterations = 0;
    bool converged = false;
    bool heywood = false;  ///< a uniqueness reached its bound, or passed 0
};

/// Jöreskog's (1967) maximum likelihood in the logarithms of the uniquenesses, by Fisher scoring with an active set;
/// uniquenesses stay within 0.005 and 1. `correlation` must be positive definite. O(p^3) an iteration; polls cancel.
FactorModel maximumLikelihoodFactors(const stats::Matrix& correlation, std::size_t factors, RunContext& context);

/// Principal axis factoring (Thomson 1934): eigenvectors of the correlations with communalities on the diagonal, from
/// squared multiple correlations, repeated until they stay.
FactorModel principalAxisFactors(const stats::Matrix& correlation, std::size_t factors, RunContext& context);

/// Loadings in other axes. `correlations` are those of the factors; the identity for a right-angled rotation.
struct Rotation {
    stats::Matrix loadings;
    stats::Matrix correlations;
};

/// Kaiser's (1958) varimax of rows of length 1, by singular values.
Rotation varimax(const stats::Matrix& loadings);
/// Hendrickson & White's (1964) promax of power 4 on varimax.
Rotation promax(const stats::Matrix& loadings);
/// Direct quartimin (Jennrich & Sampson 1966; oblimin with gamma 0) by gradient projection (Jennrich 2002), the better
/// of the starts at the loadings as they are and at varimax.
Rotation oblimin(const stats::Matrix& loadings);

/// Falling eigenvalues of a symmetric matrix.
std::vector<double> eigenvalues(const stats::Matrix& symmetric);
/// Inverse of a positive definite matrix.
stats::Matrix inverse(const stats::Matrix& positiveDefinite);
double logDeterminant(const stats::Matrix& positiveDefinite);

/// Horn's (1965) parallel analysis: the 95 % quantiles of the eigenvalues of correlations of independent normal
/// columns with as many rows, from 200 draws of Bartlett's (1933) decomposition. O(200 p^3).
std::vector<double> parallelEigenvalues(std::size_t rows, std::size_t columns, RunContext& context);

}  // namespace kapok::multivariate
