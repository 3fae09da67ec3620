// Seasonal-trend decomposition by loess.
#pragma once

#include <span>
#include <vector>

namespace kapok::forecast {

/// Spans, degrees and jumps of the smoothers; 0 stands for the usual value.
struct StlOptions {
    int seasonalWindow = 11;  ///< odd, in periods; 0: periodic, every period alike
    int seasonalDegree = 0;   ///< 0 or 1
    int trendWindow = 0;      ///< odd, in steps; usual: 1.5 period / (1 - 1.5 / seasonalWindow)
    int trendDegree = 1;
    int lowPassWindow = 0;  ///< usual: the period, made odd
    bool robust = false;    ///< 15 rounds of robustness weights, one pass each; else two passes without
};

struct Stl {
    std::vector<double> seasonal;
    std::vector<double> trend;
    std::vector<double> remainder;
    std::vector<double> weights;  ///< robustness weights; 1 when not robust
};

/// R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning (1990), "STL", Journal of Official Statistics 6, with
/// loess at every (window / 10)th point and lines between. More than two periods without missing values; the period is
/// at least 2. Throws Error otherwise. O(n window / 10) for a pass and smoother.
Stl decomposeStl(std::span<const double> y, int period, const StlOptions& options = {});

/// A decomposition with several seasons.
struct Mstl {
    std::vector<int> periods;                   ///< ascending, without those of which there are not two whole ones
    std::vector<std::vector<double>> seasonal;  ///< for each of them
    std::vector<double> trend;
    std::vector<double> remainder;

    /// The series without its seasons: trend and remainder.
    std::vector<double> adjusted() const;
    /// The seasons' sum at a step; beyond the series the last whole period is repeated.
    double season(std::size_t step) const;
};

/// STL for one season after the other, twice when there are several, with seasonal windows 11, 15, 19, … (Bandara,
/// Hyndman & Bergmeir 2021). No missing values. Throws Error when no period has two whole ones.
Mstl decomposeMstl(const std::vector<double>& y, std::vector<int> periods, bool robust = false);

/// Strength of the season, 0 to 1: 1 - Var(remainder) / Var(seasonal + remainder) (Wang, Smith & Hyndman 2006).
double seasonalStrength(const Stl& stl);

}  // namespace kapok::forecast
