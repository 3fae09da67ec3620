// Spatial weights: who is a neighbour of whom, and how much each counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kapok::geo {

/// One link of a list of weights.
struct Link {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    double weight = 1;

    bool operator==(const Link&) const = default;
};

/// A sparse n x n matrix by rows (CSR). The neighbours of a row ascend; a row without any is an island.
struct Weights {
    std::vector<std::size_t> offsets = {0};  ///< n + 1; row i holds [offsets[i], offsets[i + 1])
    std::vector<std::uint32_t> neighbours;
    std::vector<double> values;

    std::size_t size() const { return offsets.size() - 1; }
    std::size_t links() const { return neighbours.size(); }
    std::size_t degree(std::size_t row) const { return offsets[row + 1] - offsets[row]; }
    std::span<const std::uint32_t> neighboursOf(std::size_t row) const {
        return {neighbours.data() + offsets[row], degree(row)};
    }
    std::span<const double> valuesOf(std::size_t row) const { return {values.data() + offsets[row], degree(row)}; }

    bool operator==(const Weights&) const = default;
};

/// Sorts the links of `size` regions into rows; of equal links the first stays. O(links log links).
Weights weightsOf(std::size_t size, std::vector<Link> links);

enum class Standardization : std::uint8_t {
    None,      ///< as they are
    Row,       ///< each row sums to 1 (W)
    Global,    ///< all sum to the number of regions with neighbours (C)
    Uniform,   ///< all sum to 1 (U)
    Variance,  ///< rows divided by their length, all sum to that number (S; Tiefelsdorf, Griffith and Boots 1999)
};

/// Islands keep their empty rows. O(links).
void standardize(Weights& weights, Standardization style);

std::vector<std::uint32_t> islands(const Weights& weights);
/// Each link has its opposite, of the same weight up to `tolerance` (relative); infinite: of any weight.
bool isSymmetric(const Weights& weights, double tolerance = 1e-12);
/// (W + W') / 2: a link in either direction is one in both.
Weights symmetrized(const Weights& weights);
/// Links of weight 1 between regions `order` steps apart; with `lower` those nearer too. Never to oneself.
Weights ofOrder(const Weights& weights, int order, bool lower);
/// The weights with each region a neighbour of itself, with `weight`.
Weights withSelf(const Weights& weights, double weight);
/// The connected part of each region, numbered from 0 by first appearance, taking links in both directions.
std::vector<std::uint32_t> components(const Weights& weights);

/// Row sums of weights times values: the spatial lag. Islands have 0.
std::vector<double> lag(const Weights& weights, std::span<const double> values);

/// The sums that moments of statistics are made of (Cliff and Ord 1981, p. 19).
struct WeightSums {
    double s0 = 0;  ///< all weights
    double s1 = 0;  ///< half the sum of (w_ij + w_ji)^2
    double s2 = 0;  ///< sum of (row sum + column sum)^2
};
WeightSums weightSums(const Weights& weights);

}  // namespace kapok::geo
