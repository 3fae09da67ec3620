// Rates of cases among those at risk, by area.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kapok::stats {

/// All take the cases and those at risk of each area; NaN or nobody at risk gives NaN, and the area does not count for
/// the average. O(n).

/// cases / base.
std::vector<double> rawRates(std::span<const double> cases, std::span<const double> base);

/// Cases by those expected at the average rate (sum of cases by sum of bases): the standardised mortality ratio.
std::vector<double> excessRisk(std::span<const double> cases, std::span<const double> base);

/// Global empirical Bayes rates (Marshall 1991, equations 3 to 5, method of moments): raw rates drawn to the average,
/// the more the fewer are at risk. Where the rates vary less than chance would make them, all are the average.
std::vector<double> empiricalBayesRates(std::span<const double> cases, std::span<const double> base);

/// Local empirical Bayes rates: as above, with averages and variances over each area and its neighbours (Marshall 1991,
/// section 3). Area i has neighbours[offsets[i]] … neighbours[offsets[i + 1] - 1], itself not among them; without any
/// its rate is the raw one. O(n + neighbours).
std::vector<double> spatialBayesRates(std::span<const double> cases, std::span<const double> base,
                                      std::span<const std::size_t> offsets, std::span<const std::uint32_t> neighbours);

}  // namespace kapok::stats
