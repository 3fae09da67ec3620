// Mixtures of normal distributions.
#pragma once

#include "sdk/run_context.h"
#include "stats/matrix.h"

#include <cstdint>

namespace kapok::multivariate {

/// What the covariance matrices of the components may be.
enum class CovarianceKind : std::uint8_t {
    Spherical,  ///< one variance for each component (VII of Banfield & Raftery 1993)
    Diagonal,   ///< a variance for each column of each component (VVI)
    Tied,       ///< one matrix for all components (EEE)
    Full,       ///< a matrix for each (VVV)
};

struct Mixture {
    CovarianceKind kind = CovarianceKind::Full;
    std::vector<double> weights;
    stats::Matrix means;                     ///< components x columns
    std::vector<stats::Matrix> covariances;  ///< one a component
    stats::Matrix memberships;               ///< rows x components: probabilities
    double logLikelihood = 0;                ///< NaN when a component collapsed onto a few rows
    double parameters = 0;
    int iterations = 0;
    bool converged = false;

    /// -2 log likelihood + parameters log rows (Schwarz 1978): less is better.
    double bic(std::size_t rows) const;
};

/// The EM algorithm (Dempster, Laird & Rubin 1977) from a division of the rows into `components`, none empty. Variances
/// take the divisor n, and nothing is added to them. Polls cancel. O(n k d^2) an iteration.
Mixture fitMixture(const stats::Matrix& values, const std::vector<std::uint32_t>& start, std::size_t components,
                   CovarianceKind kind, RunContext& context);

}  // namespace kapok::multivariate
