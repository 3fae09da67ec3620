// Global measures of spatial autocorrelation with their moments.
#pragma once

#include "geo/weights.h"

namespace kapok::spatial {

/// A statistic with its moments under a null hypothesis.
struct Moments {
    double expected = 0;
    double variance = 0;
};

struct GlobalStatistic {
    double value = 0;
    Moments randomisation = {};  ///< all orders of the values are equally likely
    Moments normality = {};      ///< the values are independent draws of one normal distribution; NaN where not defined
};

/// The z-score of a statistic.
double zScore(double value, const Moments& moments);

/// The parts all moments share; islands take no part in n.
struct AutocorrelationData {
    const geo::Weights& weights;
    geo::WeightSums sums;
    double n = 0;                    ///< regions with neighbours
    std::vector<double> deviations;  ///< values minus their mean over all regions
    double squares = 0;              ///< sum of squared deviations
    double kurtosis = 0;             ///< m4 / m2²
};

/// Throws Error when all values are equal or fewer than four regions have neighbours.
AutocorrelationData autocorrelationData(const geo::Weights& weights, const std::vector<double>& values);

/// Moran's I (Cliff and Ord 1981, pp. 17–21 and 42–46), on the scale n / S0 times cross products over squares.
GlobalStatistic moran(const AutocorrelationData& data);
/// Geary's c (Cliff and Ord 1981, pp. 17–21).
GlobalStatistic geary(const AutocorrelationData& data);
/// The general G (Getis and Ord 1992, with the correction of 1993). Throws Error for negative values.
GlobalStatistic generalG(const geo::Weights& weights, const std::vector<double>& values);

/// Rates standardised by empirical Bayes (Assunção and Reis 1999): (rate - mean rate) / standard deviation under a
/// constant risk. Throws Error for a population that is not positive or fewer than 0 events.
std::vector<double> standardizedRates(const std::vector<double>& events, const std::vector<double>& population);

}  // namespace kapok::spatial
