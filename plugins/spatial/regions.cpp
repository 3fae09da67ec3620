#include "spatial/regions.h"

#include "sdk/error.h"
#include "spatial/region_sums.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <queue>
#include <set>

namespace kapok::spatial {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

double squaredDistance(const stats::Matrix& values, std::size_t a, std::size_t b) {
    double sum = 0;
    for (std::size_t k = 0; k < values.columns; ++k)
        sum += (values(a, k) - values(b, k)) * (values(a, k) - values(b, k));
    return sum;
}

double amountOf(const RegionLimits& limits, std::size_t place) {
    return limits.amounts.empty() ? 1 : limits.amounts[place];
}

/// Numbers regions by falling size.
Regions numbered(const std::vector<std::size_t>& labels) {
    std::map<std::size_t, std::pair<std::size_t, std::size_t>> seen;  // label: count, first place
    for (std::size_t i = 0; i < labels.size(); ++i) ++seen.try_emplace(labels[i], 0, i).first->second.first;
    std::vector<std::size_t> order;
    for (const auto& entry : seen) order.push_back(entry.first);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return seen[a].first != seen[b].first ? seen[a].first > seen[b].first : seen[a].second < seen[b].second;
    });
    std::map<std::size_t, std::uint32_t> numbers;
    for (std::uint32_t k = 0; k < order.size(); ++k) numbers[order[k]] = k;
    Regions regions;
    for (const std::size_t label : labels) regions.push_back(numbers[label]);
    return regions;
}

[[noreturn]] void refuseParts(std::size_t parts, std::size_t count) {
    throw Error(KAPOK_TR("spatial",
                         "The neighbours fall into %1 parts without a link between them, so %2 regions are "
                         "too few.")
                    .arg(parts)
                    .arg(count),
                KAPOK_TR("spatial", "Ask for more regions, or choose weights that link all places."));
}

/// A spanning tree of each part as parents; children stand after their parents in `order`.
struct Forest {
    std::vector<std::size_t> parents;
    std::vector<std::size_t> order;
    std::vector<std::size_t> roots;
};

/// Prim's algorithm from the first place of each part.
Forest minimumForest(const stats::Matrix& values, const geo::Weights& links) {
    struct Edge {
        double cost;
        std::size_t from;
        std::size_t to;
        bool operator>(const Edge& other) const {
            return std::tie(cost, from, to) > std::tie(other.cost, other.from, other.to);
        }
    };
    Forest forest;
    forest.parents.assign(links.size(), nowhere);
    std::vector<bool> reached(links.size(), false);
    for (std::size_t start = 0; start < links.size(); ++start) {
        if (reached[start]) continue;
        forest.roots.push_back(start);
        std::priority_queue<Edge, std::vector<Edge>, std::greater<>> edges;
        edges.push({0, nowhere, start});
        while (!edges.empty()) {
            const Edge edge = edges.top();
            edges.pop();
            if (reached[edge.to]) continue;
            reached[edge.to] = true;
            forest.parents[edge.to] = edge.from;
            forest.order.push_back(edge.to);
            for (const std::uint32_t other : links.neighboursOf(edge.to)) {
                if (!reached[other]) edges.push({squaredDistance(values, edge.to, other), edge.to, other});
            }
        }
    }
    return forest;
}

/// Cuts of a forest, kept as the root of each place's tree.
class Pruning {
public:
    Pruning(const stats::Matrix& values, Forest forest, const RegionLimits& limits)
        : values_(values), forest_(std::move(forest)), limits_(limits), roots_(values.rows) {}

    /// Makes the best cut of all trees; false when none leaves the least amount on both sides.
    bool cut() {
        const std::vector<RegionSums> below = subtreeSums();
        std::size_t best = nowhere;
        double most = -1;
        for (const std::size_t place : forest_.order) {
            if (forest_.parents[place] == nowhere) continue;
            const RegionSums& whole = below[roots_[place]];
            RegionSums rest = whole;
            rest.add(below[place], -1);
            if (below[place].amount < limits_.least || rest.amount < limits_.least) continue;
            const double gain = whole.within() - rest.within() - below[place].within();
            if (gain > most) {
                most = gain;
                best = place;
            }
        }
        if (best == nowhere) return false;
        forest_.parents[best] = nowhere;
        return true;
    }
    std::vector<std::size_t> labels() {
        findRoots();
        return roots_;
    }

private:
    void findRoots() {
        for (const std::size_t place : forest_.order) {
            const std::size_t parent = forest_.parents[place];
            roots_[place] = parent == nowhere ? place : roots_[parent];
        }
    }
    std::vector<RegionSums> subtreeSums() {
        findRoots();
        std::vector<RegionSums> below(values_.rows, RegionSums(values_.columns));
        for (auto place = forest_.order.rbegin(); place != forest_.order.rend(); ++place) {
            below[*place].add(values_, *place, amountOf(limits_, *place));
            const std::size_t parent = forest_.parents[*place];
            if (parent != nowhere) below[parent].add(below[*place]);
        }
        return below;
    }

    const stats::Matrix& values_;
    Forest forest_;
    const RegionLimits& limits_;
    std::vector<std::size_t> roots_;
};

}  // namespace

double withinSum(const stats::Matrix& values, const Regions& regions) {
    const std::size_t count = regions.empty() ? 0 : *std::max_element(regions.begin(), regions.end()) + 1;
    std::vector<RegionSums> sums(count, RegionSums(values.columns));
    for (std::size_t i = 0; i < regions.size(); ++i) sums[regions[i]].add(values, i, 1);
    double total = 0;
    for (const RegionSums& region : sums) total += region.within();
    return total;
}

Regions skater(const stats::Matrix& values, const geo::Weights& weights, const RegionLimits& limits,
               RunContext& context) {
    Forest forest = minimumForest(values, geo::symmetrized(weights));
    const std::size_t parts = forest.roots.size();
    if (parts > limits.count) refuseParts(parts, limits.count);
    Pruning pruning(values, std::move(forest), limits);
    for (std::size_t regions = parts; regions < limits.count; ++regions) {
        context.check();
        context.progress(static_cast<double>(regions) / static_cast<double>(limits.count));
        if (!pruning.cut()) {
            throw Error(KAPOK_TR("spatial", "No more than %1 regions hold the least amount each.").arg(regions),
                        KAPOK_TR("spatial", "Ask for fewer regions or a smaller amount."));
        }
    }
    return numbered(pruning.labels());
}

Regions constrainedWard(const stats::Matrix& values, const geo::Weights& weights, const RegionLimits& limits,
                        RunContext& context) {
    const geo::Weights links = geo::symmetrized(weights);
    const std::size_t n = links.size();
    std::vector<RegionSums> sums(n, RegionSums(values.columns));
    std::vector<std::set<std::size_t>> neighbours(n);
    std::vector<std::size_t> labels(n);
    std::vector<std::size_t> versions(n, 0);
    std::iota(labels.begin(), labels.end(), std::size_t{0});
    struct Join {
        double cost;
        std::size_t a;
        std::size_t b;
        std::size_t versionA;
        std::size_t versionB;
        bool operator>(const Join& other) const {
            return std::tie(cost, a, b) > std::tie(other.cost, other.a, other.b);
        }
    };
    std::priority_queue<Join, std::vector<Join>, std::greater<>> joins;
    const auto offer = [&](std::size_t a, std::size_t b) {
        if (a > b) std::swap(a, b);
        RegionSums both = sums[a];
        both.add(sums[b]);
        joins.push({both.within() - sums[a].within() - sums[b].within(), a, b, versions[a], versions[b]});
    };
    for (std::size_t i = 0; i < n; ++i) {
        sums[i].add(values, i, 1);
        neighbours[i].insert(links.neighboursOf(i).begin(), links.neighboursOf(i).end());
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (const std::size_t other : neighbours[i]) {
            if (other > i) offer(i, other);
        }
    }
    std::size_t regions = n;
    while (regions > limits.count) {
        if (joins.empty()) refuseParts(regions, limits.count);
        const Join join = joins.top();
        joins.pop();
        if (versions[join.a] != join.versionA || versions[join.b] != join.versionB) continue;
        if (regions % 256 == 0) context.check();
        // b goes into a.
        sums[join.a].add(sums[join.b]);
        ++versions[join.a];
        ++versions[join.b];
        labels[join.b] = join.a;
        for (const std::size_t other : neighbours[join.b]) {
            neighbours[other].erase(join.b);
            if (other == join.a) continue;
            neighbours[other].insert(join.a);
            neighbours[join.a].insert(other);
        }
        neighbours[join.b].clear();
        for (const std::size_t other : neighbours[join.a]) offer(join.a, other);
        --regions;
    }
    for (std::size_t i = 0; i < n; ++i) {
        while (labels[i] != labels[labels[i]]) labels[i] = labels[labels[i]];
    }
    return numbered(labels);
}

}  // namespace kapok::spatial
