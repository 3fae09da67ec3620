#include "geo/weights.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::geo {
namespace {

std::vector<Link> linksOf(const Weights& weights) {
    std::vector<Link> links;
    links.reserve(weights.links());
    for (std::uint32_t i = 0; i < weights.size(); ++i) {
        for (std::size_t k = weights.offsets[i]; k < weights.offsets[i + 1]; ++k)
            links.push_back({i, weights.neighbours[k], weights.values[k]});
    }
    return links;
}

Weights transposed(const Weights& weights) {
    std::vector<Link> links = linksOf(weights);
    for (Link& link : links) std::swap(link.from, link.to);
    return weightsOf(weights.size(), std::move(links));
}

/// Regions at each number of steps from one, by breadth-first search.
class Steps {
public:
    explicit Steps(const Weights& weights) : weights_(weights), seen_(weights.size(), none) {}

    void add(std::uint32_t from, int order, bool lower, std::vector<Link>& links) {
        std::vector<std::uint32_t> front{from};
        seen_[from] = from;
        for (int step = 1; step <= order && !front.empty(); ++step) {
            std::vector<std::uint32_t> next;
            for (const std::uint32_t region : front) {
                for (const std::uint32_t neighbour : weights_.neighboursOf(region)) {
                    if (seen_[neighbour] == from) continue;
                    seen_[neighbour] = from;
                    next.push_back(neighbour);
                    if (lower || step == order) links.push_back({from, neighbour, 1});
                }
            }
            front = std::move(next);
        }
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    const Weights& weights_;
    std::vector<std::uint32_t> seen_;  ///< the search that reached a region last
};

void scale(Weights& weights, double factor) {
    for (double& value : weights.values) value *= factor;
}

}  // namespace

Weights weightsOf(std::size_t size, std::vector<Link> links) {
    std::stable_sort(links.begin(), links.end(),
                     [](const Link& a, const Link& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    const auto same = [](const Link& a, const Link& b) { return a.from == b.from && a.to == b.to; };
    links.erase(std::unique(links.begin(), links.end(), same), links.end());
    Weights weights;
    weights.offsets.assign(size + 1, 0);
    weights.neighbours.reserve(links.size());
    weights.values.reserve(links.size());
    for (const Link& link : links) {
        ++weights.offsets[link.from + 1];
        weights.neighbours.push_back(link.to);
        weights.values.push_back(link.weight);
    }
    std::partial_sum(weights.offsets.begin(), weights.offsets.end(), weights.offsets.begin());
    return weights;
}

void standardize(Weights& weights, Standardization style) {
    const bool byRow = style == Standardization::Row || style == Standardization::Variance;
    std::size_t connected = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        double sum = 0;
        for (const double value : weights.valuesOf(i))
            sum += style == Standardization::Variance ? value * value : value;
        connected += weights.degree(i) > 0;
        if (!byRow || sum == 0) continue;
        const double divisor = style == Standardization::Variance ? std::sqrt(sum) : sum;
        for (std::size_t k = weights.offsets[i]; k < weights.offsets[i + 1]; ++k) weights.values[k] /= divisor;
    }
    if (style == Standardization::None || style == Standardization::Row) return;
    const double total = std::accumulate(weights.values.begin(), weights.values.end(), 0.0);
    if (total == 0) return;
    scale(weights, (style == Standardization::Uniform ? 1 : static_cast<double>(connected)) / total);
}

std::vector<std::uint32_t> islands(const Weights& weights) {
    std::vector<std::uint32_t> result;
    for (std::uint32_t i = 0; i < weights.size(); ++i) {
        if (weights.degree(i) == 0) result.push_back(i);
    }
    return result;
}

bool isSymmetric(const Weights& weights, double tolerance) {
    const Weights opposite = transposed(weights);
    if (opposite.neighbours != weights.neighbours || opposite.offsets != weights.offsets) return false;
    for (std::size_t k = 0; k < weights.values.size(); ++k) {
        const double difference = std::abs(weights.values[k] - opposite.values[k]);
        if (difference > tolerance * std::max(std::abs(weights.values[k]), std::abs(opposite.values[k]))) return false;
    }
    return true;
}

Weights symmetrized(const Weights& weights) {
    std::vector<Link> links = linksOf(weights);
    const std::size_t count = links.size();
    for (std::size_t k = 0; k < count; ++k) links.push_back({links[k].to, links[k].from, 0});
    Weights both = weightsOf(weights.size(), std::move(links));
    // Equal links keep the first, which is the given one; the opposite is added here.
    const Weights opposite = transposed(both);
    for (std::size_t k = 0; k < both.values.size(); ++k) both.values[k] = (both.values[k] + opposite.values[k]) / 2;
    return both;
}

Weights ofOrder(const Weights& weights, int order, bool lower) {
    std::vector<Link> links;
    Steps steps(weights);
    for (std::uint32_t i = 0; i < weights.size(); ++i) steps.add(i, order, lower, links);
    return weightsOf(weights.size(), std::move(links));
}

Weights withSelf(const Weights& weights, double weight) {
    std::vector<Link> links = linksOf(weights);
    for (std::uint32_t i = 0; i < weights.size(); ++i) links.push_back({i, i, weight});
    return weightsOf(weights.size(), std::move(links));
}

std::vector<std::uint32_t> components(const Weights& weights) {
    std::vector<std::uint32_t> parents(weights.size());
    std::iota(parents.begin(), parents.end(), 0U);
    const auto root = [&](std::uint32_t region) {
        while (parents[region] != region) region = parents[region] = parents[parents[region]];
        return region;
    };
    for (const Link& link : linksOf(weights)) {
        const std::uint32_t from = root(link.from);
        const std::uint32_t to = root(link.to);
        parents[std::max(from, to)] = std::min(from, to);
    }
    // The root is the first region of its part.
    std::vector<std::uint32_t> numbers(weights.size());
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < numbers.size(); ++i) {
        const std::uint32_t first = root(i);
        numbers[i] = first == i ? count++ : numbers[first];
    }
    return numbers;
}

std::vector<double> lag(const Weights& weights, std::span<const double> values) {
    std::vector<double> sums(weights.size(), 0.0);
    for (std::size_t i = 0; i < sums.size(); ++i) {
        for (std::size_t k = weights.offsets[i]; k < weights.offsets[i + 1]; ++k)
            sums[i] += weights.values[k] * values[weights.neighbours[k]];
    }
    return sums;
}

WeightSums weightSums(const Weights& weights) {
    WeightSums sums;
    std::vector<double> rowAndColumn(weights.size(), 0.0);
    const Weights opposite = transposed(weights);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto columns = opposite.neighboursOf(i);
        const auto columnValues = opposite.valuesOf(i);
        std::size_t k = 0;
        double meeting = 0;
        // sum over pairs (w_ij + w_ji)^2 = sum of w_ij^2 + w_ji^2 + 2 w_ij w_ji; over all i, j that is 2 (w^2 + w w').
        for (std::size_t j = 0; j < weights.degree(i); ++j) {
            const double value = weights.valuesOf(i)[j];
            const std::uint32_t neighbour = weights.neighboursOf(i)[j];
            while (k < columns.size() && columns[k] < neighbour) ++k;
            const bool both = k < columns.size() && columns[k] == neighbour;
            meeting += value * value + (both ? value * columnValues[k] : 0);
            rowAndColumn[i] += value;
            rowAndColumn[neighbour] += value;
            sums.s0 += value;
        }
        sums.s1 += meeting;
    }
    for (const double sum : rowAndColumn) sums.s2 += sum * sum;
    return sums;
}

}  // namespace kapok::geo
