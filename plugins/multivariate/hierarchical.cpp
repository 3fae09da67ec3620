#include "multivariate/hierarchical.h"

#include "multivariate/distance.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::multivariate {
namespace {

double joined(Linkage linkage, double toA, double toB, double between, double a, double b, double other) {
    switch (linkage) {
        case Linkage::Ward: return ((a + other) * toA + (b + other) * toB - other * between) / (a + b + other);
        case Linkage::Complete: return std::max(toA, toB);
        case Linkage::Average: return (a * toA + b * toB) / (a + b);
        case Linkage::McQuitty: return (toA + toB) / 2;
        case Linkage::Centroid: return (a * toA + b * toB - a * b / (a + b) * between) / (a + b);
        case Linkage::Median: return (toA + toB) / 2 - between / 4;
        case Linkage::Single: break;
    }
    return std::min(toA, toB);
}

struct RawMerge {
    std::size_t first;  ///< a row of each cluster
    std::size_t second;
    double height;
};

class Forest {
public:
    explicit Forest(std::size_t count) : parents_(count) {
        std::iota(parents_.begin(), parents_.end(), std::size_t{0});
    }

    std::size_t root(std::size_t row) {
        while (parents_[row] != row) row = parents_[row] = parents_[parents_[row]];
        return row;
    }
    void join(std::size_t child, std::size_t parent) { parents_[child] = parent; }

private:
    std::vector<std::size_t> parents_;
};

bool isOfSquares(Linkage linkage) {
    return linkage == Linkage::Ward || linkage == Linkage::Centroid || linkage == Linkage::Median;
}

/// The clusters on the way, each known by one of its rows.
class Clusters {
public:
    Clusters(const stats::Matrix& values, Linkage linkage)
        : distances(values, isOfSquares(linkage) ? Metric::SquaredEuclidean : Metric::Euclidean),
          alive(values.rows, true),
          linkage_(linkage),
          sizes_(values.rows, 1.0) {}

    std::size_t count() const { return alive.size(); }

    /// `gone` becomes a part of `kept`.
    void merge(std::size_t gone, std::size_t kept) {
        const double between = distances.at(gone, kept);
        for (std::size_t k = 0; k < count(); ++k) {
            if (!alive[k] || k == gone || k == kept) continue;
            distances.at(kept, k) = joined(linkage_, distances.at(gone, k), distances.at(kept, k), between,
                                           sizes_[gone], sizes_[kept], sizes_[k]);
        }
        sizes_[kept] += sizes_[gone];
        alive[gone] = false;
    }

    PairDistances distances;
    std::vector<bool> alive;

private:
    Linkage linkage_;
    std::vector<double> sizes_;
};

/// Merges of nearest neighbours at the ends of chains: out of order, by height those of the plain algorithm.
std::vector<RawMerge> chainMerges(Clusters clusters, RunContext& context) {
    const std::size_t count = clusters.count();
    std::vector<RawMerge> raw;
    std::vector<std::size_t> chain;
    while (raw.size() + 1 < count) {
        context.check();
        if (chain.empty()) {
            const auto first = std::find(clusters.alive.begin(), clusters.alive.end(), true);
            chain.push_back(static_cast<std::size_t>(first - clusters.alive.begin()));
        }
        const std::size_t tip = chain.back();
        const bool hasPrevious = chain.size() > 1;
        std::size_t nearest = hasPrevious ? chain[chain.size() - 2] : count;
        double least = hasPrevious ? clusters.distances.at(tip, nearest) : std::numeric_limits<double>::infinity();
        for (std::size_t k = 0; k < count; ++k) {
            if (!clusters.alive[k] || k == tip || !(clusters.distances.at(tip, k) < least)) continue;
            least = clusters.distances.at(tip, k);
            nearest = k;
        }
        if (!hasPrevious || nearest != chain[chain.size() - 2]) {
            chain.push_back(nearest);
            continue;
        }
        chain.resize(chain.size() - 2);
        raw.push_back({tip, nearest, least});
        clusters.merge(tip, nearest);
    }
    std::stable_sort(raw.begin(), raw.end(), [](const RawMerge& a, const RawMerge& b) { return a.height < b.height; });
    return raw;
}

/// The two nearest of all at each step. Every cluster knows its nearest of those behind it.
std::vector<RawMerge> plainMerges(Clusters clusters, RunContext& context) {
    const std::size_t count = clusters.count();
    std::vector<std::size_t> nearest(count, count);
    std::vector<double> least(count);
    const auto look = [&](std::size_t i) {
        least[i] = std::numeric_limits<double>::infinity();
        for (std::size_t k = i + 1; k < count; ++k) {
            if (!clusters.alive[k] || !(clusters.distances.at(i, k) < least[i])) continue;
            least[i] = clusters.distances.at(i, k);
            nearest[i] = k;
        }
    };
    for (std::size_t i = 0; i < count; ++i) look(i);
    std::vector<RawMerge> raw;
    while (raw.size() + 1 < count) {
        context.check();
        std::size_t first = count;
        for (std::size_t i = 0; i < count; ++i) {
            if (clusters.alive[i] && (first == count || least[i] < least[first])) first = i;
        }
        const std::size_t second = nearest[first];
        raw.push_back({first, second, least[first]});
        clusters.merge(first, second);
        for (std::size_t i = 0; i < second; ++i) {
            if (!clusters.alive[i]) continue;
            if (nearest[i] == first || nearest[i] == second) {
                look(i);
            } else if (clusters.distances.at(i, second) < least[i]) {
                least[i] = clusters.distances.at(i, second);
                nearest[i] = second;
            }
        }
        look(second);
    }
    return raw;
}

}  // namespace

std::vector<Merge> agglomerate(const stats::Matrix& values, Linkage linkage, RunContext& context) {
    const std::size_t count = values.rows;
    const bool mayFall = linkage == Linkage::Centroid || linkage == Linkage::Median;
    const std::vector<RawMerge> raw =
        mayFall ? plainMerges(Clusters(values, linkage), context) : chainMerges(Clusters(values, linkage), context);
    Forest forest(count);
    std::vector<std::int64_t> names(count);
    std::vector<std::size_t> members(count, 1);
    for (std::size_t i = 0; i < count; ++i) names[i] = -static_cast<std::int64_t>(i) - 1;
    std::vector<Merge> merges;
    for (const RawMerge& each : raw) {
        const std::size_t a = forest.root(each.first);
        const std::size_t b = forest.root(each.second);
        forest.join(a, b);
        members[b] += members[a];
        const double height = isOfSquares(linkage) ? std::sqrt(std::max(0.0, each.height)) : each.height;
        merges.push_back({std::min(names[a], names[b]), std::max(names[a], names[b]), height, members[b]});
        names[b] = static_cast<std::int64_t>(merges.size());
    }
    return merges;
}

std::vector<std::uint32_t> cutTree(const std::vector<Merge>& merges, std::size_t clusters) {
    const std::size_t count = merges.size() + 1;
    Forest forest(count);
    std::vector<std::size_t> rowOf(merges.size());
    for (std::size_t m = 0; m + clusters < count; ++m) {
        const auto place = [&](std::int64_t part) {
            return part < 0 ? static_cast<std::size_t>(-part - 1) : rowOf[static_cast<std::size_t>(part - 1)];
        };
        const std::size_t a = forest.root(place(merges[m].first));
        const std::size_t b = forest.root(place(merges[m].second));
        forest.join(a, b);
        rowOf[m] = b;
    }
    std::vector<std::size_t> roots;
    std::vector<std::size_t> sizes(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t root = forest.root(i);
        if (sizes[root]++ == 0) roots.push_back(root);
    }
    std::stable_sort(roots.begin(), roots.end(), [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
    std::vector<std::uint32_t> labelOf(count);
    for (std::size_t i = 0; i < roots.size(); ++i) labelOf[roots[i]] = static_cast<std::uint32_t>(i);
    std::vector<std::uint32_t> labels(count);
    for (std::size_t i = 0; i < count; ++i) labels[i] = labelOf[forest.root(i)];
    return labels;
}

}  // namespace kapok::multivariate
