// Forecasts of a hierarchy made to add up.
#pragma once

#include "stats/matrix.h"

#include <cstdint>
#include <vector>

namespace kapok::forecast {

/// Sums of bottom series: each aggregate lists the bottom series that it adds up. Nodes are the aggregates, then the
/// bottom series.
struct Hierarchy {
    std::size_t bottom = 0;
    std::vector<std::vector<std::size_t>> aggregates;

    std::size_t nodes() const { return aggregates.size() + bottom; }
};

enum class Reconciliation : std::uint8_t {
    BottomUp,
    Ols,         ///< all nodes weigh the same
    Structural,  ///< variances in proportion to the number of bottom series below
    Variance,    ///< variances of the one-step errors
    Sample,      ///< their full covariance (MinT)
    Shrinkage,   ///< the same, drawn towards its diagonal (Schäfer & Strimmer 2005)
};

/// How base forecasts are changed: reconciled = M base, M = I - W C' (C W C')^-1 C for the constraints C.
class Reconciler {
public:
    /// `errors`: one-step errors, a row for each step and a column for each node, none missing; used by the last three
    /// methods. Throws Error when their covariance does not allow the method. O(a^3 + a n m) for a aggregates of n
    /// nodes; the covariances cost O(n^2 steps).
    Reconciler(const Hierarchy& hierarchy, Reconciliation method, const stats::Matrix& errors);

    std::vector<double> reconciled(const std::vector<double>& base) const;
    /// Standard deviations of the reconciled forecasts when the base forecasts have these and the correlation of the
    /// errors.
    std::vector<double> deviations(const std::vector<double>& base) const;

    double shrinkage() const { return shrinkage_; }

private:
    stats::Matrix change_;       ///< M, nodes x nodes
    stats::Matrix correlation_;  ///< of the errors, drawn towards 0 by the shrinkage
    double shrinkage_ = 0;
};

}  // namespace kapok::forecast
