// Agglomerative clustering.
#pragma once

#include "sdk/run_context.h"
#include "stats/matrix.h"

#include <cstdint>

namespace kapok::multivariate {

enum class Linkage : std::uint8_t { Ward, Complete, Average, Single, McQuitty, Centroid, Median };

/// Merges in their order: by height, which for centroid and median linkage may fall on the way. A part below 0 is a row
/// (-1 the first), above 0 an earlier merge (1 the first).
struct Merge {
    std::int64_t first;
    std::int64_t second;
    double height;
    std::size_t size;
};

/// Lance & Williams' (1967) updates on Euclidean distances, along chains of nearest neighbours (Murtagh 1983) where
/// heights cannot fall. Heights of Ward's, centroid and median linkage are those of squared distances, rooted (R's
/// ward.D2). O(n^2) time (centroid and median: mostly) and memory; polls cancel.
std::vector<Merge> agglomerate(const stats::Matrix& values, Linkage linkage, RunContext& context);

/// Clusters of each row, from 0 in order of falling size, when the tree is cut into `clusters`.
std::vector<std::uint32_t> cutTree(const std::vector<Merge>& merges, std::size_t clusters);

}  // namespace kapok::multivariate
