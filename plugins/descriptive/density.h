// Kernel density estimates.
#pragma once

#include "sdk/run_context.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kapok::descriptive {

enum class Kernel : std::uint8_t { Gaussian, Epanechnikov, Biweight, Triangular, Rectangular };

enum class Bandwidth : std::uint8_t {
    Silverman,      ///< 0.9 min(sd, IQR/1.34) n^(-1/5) (1986, eq. 3.31)
    Scott,          ///< 1.06 min(sd, IQR/1.34) n^(-1/5) (1992)
    Normal,         ///< (4/(3n))^(1/5) sd, the best for normal data
    SheatherJones,  ///< solves the equation of Sheather & Jones (1991)
};

/// The standard deviation of the kernel for values sorted upwards, two at least. 0 when they are all equal, NaN when
/// Sheather & Jones' equation has no solution. Sheather & Jones' sums over pairs are binned into 1,000 bins. O(n).
double bandwidthOf(std::span<const double> sorted, Bandwidth rule);

/// The estimate at `places`: the mean of kernels of standard deviation `bandwidth` around the values, which are sorted
/// upwards. Exact (no binning). O(places times values within reach); polls cancel.
std::vector<double> densityAt(std::span<const double> sorted, std::span<const double> places, Kernel kernel,
                              double bandwidth, RunContext& context);

}  // namespace kapok::descriptive
