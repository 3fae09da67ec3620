// Values that stand far from the others.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace kapok::descriptive {

/// Values beyond these are outliers.
struct Fences {
    double lower;
    double upper;
};

/// Tukey's (1977) fences: `reach` interquartile ranges (quantiles of type 7) beyond the quartiles.
Fences quartileFences(std::span<const double> sorted, double reach);
/// Where the modified z-score 0.6745 |x - median| / MAD (Iglewicz & Hoaglin 1993) passes `reach`; infinite when the
/// median deviation is 0.
Fences deviationFences(std::span<const double> sorted, double reach);

/// One step of the generalised extreme studentised deviate test: the value farthest from the mean of those left.
struct DeviateStep {
    std::size_t place;  ///< of the value
    double statistic;
    double critical;
};

/// Rosner's (1983) test for up to `most` outliers at significance `alpha`; with one it is Grubbs' (1950) test, two
/// sided. Stops early when what is left is constant or fewer than three. O(n most).
std::vector<DeviateStep> extremeDeviates(std::span<const double> values, std::size_t most, double alpha);
/// Outliers found: the last step whose statistic passes its critical value.
std::size_t outliersFound(std::span<const DeviateStep> steps);

}  // namespace kapok::descriptive
