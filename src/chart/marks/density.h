// Kernel density of counted numbers.
#pragma once

#include "chart/projection.h"

#include <optional>
#include <vector>

namespace kapok::chart {

struct DensityCurve {
    std::vector<double> at = {};
    std::vector<double> density = {};  ///< integrates to 1
    double bandwidth = 0;
};

/// Gaussian kernels at the given numbers (ascending), each as heavy as its count. Unless given, the bandwidth is
/// Scott's 1.06 min(s, IQR / 1.34) n^(-1/5) (1992, equation 6.44 with Silverman's robust spread). 201 places,
/// `over` a range or from three bandwidths below the least number to three above the greatest. Empty for no numbers;
/// equal ones have a narrow kernel. O(201 · numbers).
DensityCurve kernelDensity(const std::vector<double>& numbers, const std::vector<double>& counts,
                           std::optional<double> bandwidth, std::optional<Range> over = {});

/// The quantile by definition 7 of Hyndman and Fan (1996) of numbers (ascending) that are there as often as `counts`
/// says. NaN for no numbers.
double weightedQuantile(const std::vector<double>& numbers, const std::vector<double>& counts, double p);

}  // namespace kapok::chart
