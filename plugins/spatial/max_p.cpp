// Max-p regions.
#include "sdk/error.h"
#include "spatial/random_stream.h"
#include "spatial/region_sums.h"
#include "spatial/regions.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kapok::spatial {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// One start: regions grown from random seeds, leftovers joined to their neighbours, then places moved.
class Growth {
public:
    Growth(const stats::Matrix& values, const geo::Weights& links, const RegionLimits& limits, RandomStream random)
        : values_(values), links_(links), limits_(limits), random_(random), labels_(links.size(), none) {}

    void run(RunContext& context) {
        grow();
        joinLeftovers();
        improve(context);
    }
    std::size_t count() const { return sums_.size(); }
    bool complete() const { return std::find(labels_.begin(), labels_.end(), none) == labels_.end(); }
    double within() const {
        double total = 0;
        for (const RegionSums& sums : sums_) total += sums.within();
        return total;
    }
    const std::vector<std::uint32_t>& labels() const { return labels_; }

private:
    double amount(std::size_t place) const { return limits_.amounts.empty() ? 1 : limits_.amounts[place]; }

    /// What the sum of squares grows by when a place joins a region.
    double growth(const RegionSums& region, std::size_t place) const {
        RegionSums larger = region;
        larger.add(values_, place, amount(place));
        return larger.within() - region.within();
    }

    void grow() {
        std::vector<std::uint32_t> order(links_.size());
        std::iota(order.begin(), order.end(), 0U);
        for (auto left = static_cast<std::uint32_t>(order.size()); left > 1; --left)
            std::swap(order[left - 1], order[random_.below(left)]);
        for (const std::uint32_t seed : order) {
            if (labels_[seed] == none) growFrom(seed);
        }
    }

    void growFrom(std::uint32_t seed) {
        const auto label = static_cast<std::uint32_t>(sums_.size());
        RegionSums region(values_.columns);
        std::vector<std::uint32_t> members;
        std::vector<std::uint32_t> front{seed};
        while (!front.empty()) {
            const auto next = std::min_element(front.begin(), front.end(), [&](std::uint32_t a, std::uint32_t b) {
                return growth(region, a) < growth(region, b);
            });
            const std::uint32_t place = *next;
            front.erase(next);
            labels_[place] = label;
            members.push_back(place);
            region.add(values_, place, amount(place));
            if (region.amount >= limits_.least) {
                sums_.push_back(std::move(region));
                return;
            }
            for (const std::uint32_t other : links_.neighboursOf(place)) {
                if (labels_[other] == none && std::find(front.begin(), front.end(), other) == front.end())
                    front.push_back(other);
            }
        }
        // Enclosed before it was large enough: its places join others later.
        for (const std::uint32_t place : members) labels_[place] = none;
    }

    void joinLeftovers() {
        for (bool moved = true; moved;) {
            moved = false;
            for (std::uint32_t place = 0; place < labels_.size(); ++place) {
                if (labels_[place] != none) continue;
                std::uint32_t best = none;
                double least = std::numeric_limits<double>::infinity();
                for (const std::uint32_t other : links_.neighboursOf(place)) {
                    const std::uint32_t label = labels_[other];
                    if (label == none || growth(sums_[label], place) >= least) continue;
                    least = growth(sums_[label], place);
                    best = label;
                }
                if (best == none) continue;
                labels_[place] = best;
                sums_[best].add(values_, place, amount(place));
                moved = true;
            }
        }
    }

    /// Whether the neighbours of a place in its region still hang together without it.
    bool canLeave(std::uint32_t place) const {
        const std::uint32_t label = labels_[place];
        std::vector<std::uint32_t> reached;
        for (const std::uint32_t other : links_.neighboursOf(place)) {
            if (labels_[other] != label) continue;
            reached.push_back(other);
            break;
        }
        if (reached.empty()) return false;
        std::vector<bool> seen(labels_.size(), false);
        seen[place] = seen[reached.front()] = true;
        for (std::size_t k = 0; k < reached.size(); ++k) {
            for (const std::uint32_t other : links_.neighboursOf(reached[k])) {
                if (seen[other] || labels_[other] != label) continue;
                seen[other] = true;
                reached.push_back(other);
            }
        }
        return static_cast<double>(reached.size()) + 1 == sums_[label].count;
    }

    /// Moves single places to neighbouring regions while the sum of squares falls.
    void improve(RunContext& context) {
        for (bool moved = true; moved;) {
            moved = false;
            for (std::uint32_t place = 0; place < labels_.size(); ++place) {
                context.check();
                if (labels_[place] == none) continue;
                RegionSums& own = sums_[labels_[place]];
                if (own.amount - amount(place) < limits_.least) continue;
                RegionSums smaller = own;
                smaller.add(values_, place, amount(place), -1);
                const double gain = own.within() - smaller.within();
                std::uint32_t best = none;
                double least = gain - 1e-12 * (1 + gain);
                for (const std::uint32_t other : links_.neighboursOf(place)) {
                    const std::uint32_t label = labels_[other];
                    if (label == none || label == labels_[place] || growth(sums_[label], place) >= least) continue;
                    least = growth(sums_[label], place);
                    best = label;
                }
                if (best == none || !canLeave(place)) continue;
                own = std::move(smaller);
                sums_[best].add(values_, place, amount(place));
                labels_[place] = best;
                moved = true;
            }
        }
    }

    const stats::Matrix& values_;
    const geo::Weights& links_;
    const RegionLimits& limits_;
    RandomStream random_;
    std::vector<std::uint32_t> labels_;
    std::vector<RegionSums> sums_;
};

void checkParts(const geo::Weights& links, const RegionLimits& limits) {
    const std::vector<std::uint32_t> parts = geo::components(links);
    std::vector<double> amounts(links.size(), 0.0);
    for (std::size_t i = 0; i < parts.size(); ++i) amounts[parts[i]] += limits.amounts.empty() ? 1 : limits.amounts[i];
    const std::uint32_t count = *std::max_element(parts.begin(), parts.end()) + 1;
    for (std::uint32_t part = 0; part < count; ++part) {
        if (amounts[part] >= limits.least) continue;
        throw Error(KAPOK_TR("spatial", "A part without links to the others does not hold the least amount."),
                    KAPOK_TR("spatial", "Choose a smaller amount, or weights that link all places."));
    }
}

}  // namespace

Regions maxP(const stats::Matrix& values, const geo::Weights& weights, const RegionLimits& limits, std::size_t starts,
             RunContext& context) {
    const geo::Weights links = geo::symmetrized(weights);
    checkParts(links, limits);
    std::vector<Growth> tries;
    for (std::size_t start = 0; start < starts; ++start)
        tries.emplace_back(values, links, limits, RandomStream(context.seed(), start));
    context.parallelFor(starts, [&](std::size_t start) { tries[start].run(context); });
    const Growth* best = nullptr;
    for (const Growth& growth : tries) {
        if (!growth.complete()) continue;
        const bool better = !best || growth.count() > best->count() ||
                            (growth.count() == best->count() && growth.within() < best->within());
        if (better) best = &growth;
    }
    if (!best) {
        throw Error(KAPOK_TR("spatial", "No start covered all places with regions."),
                    KAPOK_TR("spatial", "Allow more starts, or choose a smaller amount."));
    }
    // The same numbering as the other methods: by falling size.
    std::vector<std::size_t> sizes(best->count(), 0);
    for (const std::uint32_t label : best->labels()) ++sizes[label];
    std::vector<std::uint32_t> order(sizes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return sizes[a] > sizes[b]; });
    std::vector<std::uint32_t> numbers(order.size());
    for (std::uint32_t k = 0; k < order.size(); ++k) numbers[order[k]] = k;
    Regions regions;
    for (const std::uint32_t label : best->labels()) regions.push_back(numbers[label]);
    return regions;
}

}  // namespace kapok::spatial
