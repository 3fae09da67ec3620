// Clusters of density.
#pragma once

#include "multivariate/kd_tree.h"
#include "sdk/run_context.h"

#include <cstdint>

namespace kapok::multivariate {

/// Label of a row in no cluster.
inline constexpr std::uint32_t noise = UINT32_MAX;

struct DensityClusters {
    std::vector<std::uint32_t> labels;  ///< from 0 by falling size; `noise`
    std::vector<bool> core;
    std::vector<std::size_t> sizes;
};

/// DBSCAN (Ester, Kriegel, Sander & Xu 1996): rows with `least` rows within `radius`, themselves included, are cores;
/// cores within reach of each other are one cluster, and a row in reach of a core joins it (the one that comes first).
/// Polls cancel.
DensityClusters densityClusters(const KdTree& tree, std::size_t rows, double radius, std::size_t least,
                                RunContext& context);

/// The bend of falling or rising numbers: the place farthest from the line between the first and the last (Satopää et
/// al. 2011).
std::size_t kneeOf(const std::vector<double>& sorted);

}  // namespace kapok::multivariate
