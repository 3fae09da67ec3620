// Variograms: how squared differences grow with distance.
#pragma once

#include "geo/point_index.h"
#include "sdk/run_context.h"

namespace kapok::spatial {

/// Pairs of points by distance.
struct VariogramBin {
    double distance = 0;  ///< mean of the pairs
    double gamma = 0;     ///< half the mean squared difference (Matheron 1963)
    double pairs = 0;
};

/// Bins of `width` up to `cutoff`, empty ones left out. O(n²), in parallel.
std::vector<VariogramBin> empiricalVariogram(std::span<const geo::Point> points, geo::Metric metric,
                                             const std::vector<double>& values, double cutoff, double width,
                                             RunContext& context);

/// A third of the diagonal of the points' extent: how far variograms are looked at unless told.
double usualCutoff(std::span<const geo::Point> points, geo::Metric metric);

enum class VariogramShape : std::uint8_t { Spherical, Exponential, Gaussian };

/// nugget + sill shape(distance / range); 0 at distance 0.
struct VariogramModel {
    VariogramShape shape = VariogramShape::Spherical;
    double nugget = 0;
    double sill = 1;   ///< without the nugget
    double range = 1;  ///< the spherical's range; of the others the divisor of the distance
    double error = 0;  ///< weighted sum of squares of the fit

    double total() const { return nugget + sill; }
    double gamma(double distance) const;
    double covariance(double distance) const { return total() - gamma(distance); }
};

/// The least sum of pairs / distance² times (gamma - model)², gstat's usual weights (Pebesma 2004): for each range the
/// best nugget and sill, none below 0, are a small linear problem. Throws Error for fewer than three bins or no
/// variation.
VariogramModel fitVariogram(const std::vector<VariogramBin>& bins, VariogramShape shape);

}  // namespace kapok::spatial
