// Inference by random permutation, the same for a seed whatever the number of threads.
#pragma once

#include "geo/weights.h"
#include "sdk/run_context.h"

namespace kapok::spatial {

/// What a statistic did under permutation.
struct PermutationTest {
    double p = 0;  ///< (1 + count) / (permutations + 1), count: those at least as extreme on the observed side
    double mean = 0;
    double sd = 0;
};

/// `statistics` of permuted data against the observed one.
PermutationTest permutationTest(double observed, const std::vector<double>& statistics);

/// Sum over links of weight x term(value, other's value): all that global statistics need of the data.
enum class PairTerm : std::uint8_t { Product, SquaredDifference, Equal };

/// The sum for the data as they are.
double pairSum(const geo::Weights& weights, const std::vector<double>& values, PairTerm term);
/// The sums for random orders of the values. O(permutations x (n + links / 2)).
std::vector<double> permutedPairSums(const geo::Weights& weights, const std::vector<double>& values, PairTerm term,
                                     std::size_t permutations, RunContext& context);
/// Sums of coefficient times value for random orders of the values. O(permutations x n).
std::vector<double> permutedProducts(const std::vector<double>& coefficients, const std::vector<double>& values,
                                     std::size_t permutations, RunContext& context);

/// Conditional permutation (Anselin 1995): for each region the values of the others are dealt at random to its
/// neighbours. The local sum is of weight times value, or of weight times squared difference to the region's own value
/// (`own`, which may differ from the values that are dealt). Regions without neighbours have NaN.
/// O(n x permutations x neighbours).
std::vector<PermutationTest> conditionalTests(const geo::Weights& weights, const std::vector<double>& own,
                                              const std::vector<double>& values, PairTerm term,
                                              std::size_t permutations, RunContext& context);

}  // namespace kapok::spatial
