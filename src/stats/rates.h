// Rates of cases among those at risk, by area.
#pragma once

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

}  // namespace kapok::stats
