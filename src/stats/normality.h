// Tests of a sample against a normal distribution, and of empirical distributions.
#pragma once

#include <span>

namespace kapok::stats {

/// A statistic and its p-value; NaN where the sample is too small, too large or constant.
struct Tested {
    double statistic;
    double pValue;
};

/// Shapiro & Wilk (1965) by Royston's (1995) AS R94: 3 to 5,000 values sorted upwards.
Tested shapiroWilk(std::span<const double> sorted);
/// Anderson & Darling (1952) with estimated mean and variance, p-value by Stephens (1986); 8 values and more.
Tested andersonDarling(std::span<const double> sorted);
/// Kolmogorov's distance with estimated mean and variance (Lilliefors 1967), p-value by Dallal & Wilkinson (1986) and
/// Stephens (1974); 5 values and more.
Tested lilliefors(std::span<const double> sorted);

/// Which distances of two distribution functions count: all, or those where the first lies above or below the second.
enum class Distances { All, Above, Below };
/// How p-values of distances are found; automatic ones are exact below 100 values, or 10,000 pairs of two samples.
enum class DistanceP { Automatic, Exact, Limit };

/// Greatest distance of the sample's distribution function from the normal one; exact p-values of samples without ties
/// (Marsaglia, Tsang & Wang 2003; to one side Birnbaum & Tingey 1951), else those of the limit (Kolmogorov 1933).
Tested kolmogorovNormal(std::span<const double> sorted, double mean, double sd, Distances distances = Distances::All,
                        DistanceP pValue = DistanceP::Automatic);
/// The same between two samples; exact p-values are given the ties (Schröer & Trenkler 1995). O(m n) then.
Tested kolmogorovTwoSample(std::span<const double> sortedA, std::span<const double> sortedB,
                           Distances distances = Distances::All, DistanceP pValue = DistanceP::Automatic);
/// P(sqrt(n) D > x) in the limit.
double kolmogorovUpper(double x);

}  // namespace kapok::stats
