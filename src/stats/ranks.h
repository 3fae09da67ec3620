// Ranks and what rank tests need of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kapok::stats {

/// Ranks from 1, equal values share the mean of theirs; `tieSum` is the sum of t^3 - t over runs of t equal values.
struct Ranks {
    std::vector<double> ranks;
    double tieSum = 0;
    bool ties() const { return tieSum > 0; }
};
/// O(n log n). Values must not be NaN.
Ranks ranksOf(std::span<const double> values);

/// P(U <= u) of Mann & Whitney's (1947) U without ties for samples of sizes m and n. O(m^2 n^2) at most.
double mannWhitneyCdf(double u, std::size_t m, std::size_t n);
/// P(V <= v) of Wilcoxon's (1945) signed rank sum of n values without ties. O(n^3).
double signedRankCdf(double v, std::size_t n);

/// Probabilities of Spearman's S, the sum of squared differences of two rankings of n values without ties: at most and
/// at least `sum`, which is even. Counted up to 9 values, beyond by an Edgeworth series (Best & Roberts 1975, AS 89).
struct RankSquareTails {
    double atMost;
    double atLeast;
};
RankSquareTails rankSquareTails(double sum, std::size_t n);

}  // namespace kapok::stats
