#include "multivariate/dbscan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::multivariate {
namespace {

/// Numbers clusters anew, by falling size.
void sortBySize(DensityClusters& result, std::size_t clusters) {
    std::vector<std::size_t> sizes(clusters, 0);
    for (const std::uint32_t label : result.labels) {
        if (label != noise) ++sizes[label];
    }
    std::vector<std::size_t> order(clusters);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
    std::vector<std::uint32_t> rank(clusters);
    for (std::size_t i = 0; i < clusters; ++i) {
        rank[order[i]] = static_cast<std::uint32_t>(i);
        result.sizes.push_back(sizes[order[i]]);
    }
    for (std::uint32_t& label : result.labels) label = label == noise ? noise : rank[label];
}

}  // namespace

DensityClusters densityClusters(const KdTree& tree, std::size_t rows, double radius, std::size_t least,
                                RunContext& context) {
    DensityClusters result{
        .labels = std::vector<std::uint32_t>(rows, noise), .core = std::vector<bool>(rows), .sizes = {}};
    std::vector<std::uint8_t> core(rows, 0);
    constexpr std::size_t part = 1024;
    context.parallelFor((rows + part - 1) / part, [&](std::size_t p) {
        context.check();
        for (std::size_t row = p * part; row < std::min(rows, (p + 1) * part); ++row) {
            core[row] = tree.within(row, radius).size() >= least ? 1 : 0;
        }
    });
    std::uint32_t clusters = 0;
    std::vector<std::size_t> open;
    for (std::size_t seed = 0; seed < rows; ++seed) {
        result.core[seed] = core[seed] != 0;
        if (core[seed] == 0 || result.labels[seed] != noise) continue;
        result.labels[seed] = clusters;
        open.assign(1, seed);
        while (!open.empty()) {
            context.check();
            const std::size_t row = open.back();
            open.pop_back();
            for (const std::size_t other : tree.within(row, radius)) {
                if (result.labels[other] != noise) continue;
                result.labels[other] = clusters;
                if (core[other] != 0) open.push_back(other);
            }
        }
        ++clusters;
    }
    sortBySize(result, clusters);
    return result;
}

std::size_t kneeOf(const std::vector<double>& sorted) {
    if (sorted.size() < 3) return sorted.empty() ? 0 : sorted.size() - 1;
    const double slope = (sorted.back() - sorted.front()) / static_cast<double>(sorted.size() - 1);
    std::size_t knee = sorted.size() - 1;
    double most = -1;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double gap = std::abs(sorted[i] - sorted.front() - slope * static_cast<double>(i));
        if (gap <= most) continue;
        most = gap;
        knee = i;
    }
    return knee;
}

}  // namespace kapok::multivariate
