// Best linear prediction from a variogram.
#pragma once

#include "spatial/variogram.h"
#include "stats/matrix.h"

#include <memory>

namespace kapok::spatial {

struct Prediction {
    double value = 0;
    double variance = 0;
};

/// Ordinary or universal kriging with all data points: `drift` has a column of ones and further ones (Matheron 1969).
/// In the covariance form, by one Cholesky factorisation. O(n³) to make, O(n²) for each prediction's variance. Throws
/// Error for two points in one place.
class Kriging {
public:
    Kriging(std::span<const geo::Point> points, geo::Metric metric, const std::vector<double>& values,
            const stats::Matrix& drift, const VariogramModel& model);
    ~Kriging();
    Kriging(const Kriging&) = delete;
    Kriging& operator=(const Kriging&) = delete;

    /// At `targets`, whose drift has the same columns; in parallel blocks. At a data point its value, without the
    /// nugget.
    std::vector<Prediction> predict(std::span<const geo::Point> targets, const stats::Matrix& drift,
                                    RunContext& context) const;
    /// Each data point predicted from all others (Dubrule 1983), without repeating the factorisation.
    std::vector<Prediction> leaveOneOut() const;
    /// Coefficients of the drift by generalised least squares.
    std::vector<double> driftCoefficients() const;

private:
    struct System;
    std::unique_ptr<System> system_;
};

}  // namespace kapok::spatial
