// Neighbours by distance between points, and by common membership.
#pragma once

#include "geo/point_index.h"
#include "geo/weights.h"

namespace kapok::geo {

/// The `count` nearest of each point, weight 1; equal distances by index. Not symmetric in general. O(n log n).
Weights nearestNeighbours(const PointIndex& index, std::span<const Point> points, std::size_t count);

/// All within `radius`, weight 1. O(n log n + links).
Weights distanceBand(const PointIndex& index, std::span<const Point> points, double radius);

/// The greatest distance of a point to its nearest neighbour: the least radius without islands. 0 for fewer than two.
double greatestNearestDistance(const PointIndex& index, std::span<const Point> points);

/// Weights distance^-power of existing links. Points in one place would count without limit: Error.
void weighByInverseDistance(Weights& weights, std::span<const Point> points, Metric metric, double power);

enum class Kernel : std::uint8_t { Uniform, Triangular, Epanechnikov, Quartic, Gaussian };

/// The kernel at u = distance / bandwidth, scaled to 1 at 0; 0 beyond u = 1 except for the Gaussian exp(-u²/2).
double kernelAt(Kernel kernel, double u);

/// Weighs existing links by kernelAt(distance / bandwidth). A bandwidth of 0 or less is adaptive: each row's is the
/// distance of its farthest neighbour.
void weighByKernel(Weights& weights, std::span<const Point> points, Metric metric, Kernel kernel, double bandwidth);

/// Each region is a neighbour of all others with the same block, weight 1. O(links).
Weights blockWeights(std::span<const std::size_t> blocks);

}  // namespace kapok::geo
