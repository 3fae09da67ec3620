#include "spatial/autocorrelation.h"

#include "sdk/error.h"
#include "spatial/permutation.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::spatial {
namespace {

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

double zScore(double value, const Moments& moments) {
    return moments.variance > 0 ? (value - moments.expected) / std::sqrt(moments.variance)
                                : std::numeric_limits<double>::quiet_NaN();
}

AutocorrelationData autocorrelationData(const geo::Weights& weights, const std::vector<double>& values) {
    AutocorrelationData data{weights, geo::weightSums(weights), 0, values};
    for (std::size_t i = 0; i < weights.size(); ++i) data.n += weights.degree(i) > 0;
    if (data.n < 4) {
        throw Error(KAPOK_TR("spatial", "Fewer than four regions have neighbours."),
                    KAPOK_TR("spatial", "Choose other weights, or data with more regions."));
    }
    const double centre = mean(values);
    double fourth = 0;
    double greatest = 0;
    for (double& value : data.deviations) {
        value -= centre;
        greatest = std::max(greatest, std::abs(value));
        data.squares += value * value;
        fourth += value * value * value * value;
    }
    if (!(greatest > 1e-14 * std::abs(centre))) {
        throw Error(KAPOK_TR("spatial", "All values are equal, so there is nothing to compare between neighbours."),
                    KAPOK_TR("spatial", "Choose another column."));
    }
    data.kurtosis = static_cast<double>(values.size()) * fourth / (data.squares * data.squares);
    return data;
}

GlobalStatistic moran(const AutocorrelationData& data) {
    const double n = data.n;
    const auto [s0, s1, s2] = data.sums;
    GlobalStatistic result;
    result.value = n / s0 * pairSum(data.weights, data.deviations, PairTerm::Product) / data.squares;
    const double expected = -1 / (n - 1);
    const double k = data.kurtosis;
    result.randomisation = {expected, (n * (s1 * (n * n - 3 * n + 3) - n * s2 + 3 * s0 * s0) -
                                       k * (s1 * (n * n - n) - 2 * n * s2 + 6 * s0 * s0)) /
                                              ((n - 1) * (n - 2) * (n - 3) * s0 * s0) -
                                          expected * expected};
    result.normality = {expected, (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1)) - expected * expected};
    return result;
}

GlobalStatistic geary(const AutocorrelationData& data) {
    const double n = data.n;
    const auto [s0, s1, s2] = data.sums;
    const double k = data.kurtosis;
    GlobalStatistic result;
    result.value =
        (n - 1) / (2 * s0) * pairSum(data.weights, data.deviations, PairTerm::SquaredDifference) / data.squares;
    const double variance = (n - 1) * s1 * (n * n - 3 * n + 3 - k * (n - 1)) -
                            (n - 1) * s2 * (n * n + 3 * n - 6 - k * (n * n - n + 2)) / 4 +
                            s0 * s0 * (n * n - 3 - k * (n - 1) * (n - 1));
    result.randomisation = {1, variance / (n * (n - 2) * (n - 3) * s0 * s0)};
    result.normality = {1, ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0)};
    return result;
}

GlobalStatistic generalG(const geo::Weights& weights, const std::vector<double>& values) {
    const AutocorrelationData data = autocorrelationData(weights, values);
    double m1 = 0;
    double m2 = 0;
    double m3 = 0;
    double m4 = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double x = values[i];
        if (x < 0) {
            throw Error(KAPOK_TR("spatial", "The general G needs values that are not negative."),
                        KAPOK_TR("spatial", "Use Moran's I instead, or choose another column."));
        }
        if (weights.degree(i) == 0) continue;
        m1 += x;
        m2 += x * x;
        m3 += x * x * x;
        m4 += x * x * x * x;
    }
    const double n = data.n;
    const auto [s0, s1, s2] = data.sums;
    const double w2 = s0 * s0;
    const double b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * w2;
    const double b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * w2);
    const double b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * w2);
    const double b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * w2;
    const double b4 = s1 - s2 + w2;
    const double pairs = m1 * m1 - m2;
    GlobalStatistic result;
    result.value = pairSum(weights, values, PairTerm::Product) / pairs;
    const double expected = s0 / (n * (n - 1));
    const double square = (b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 * m1 * m1 * m1) /
                          (pairs * pairs * n * (n - 1) * (n - 2) * (n - 3));
    result.randomisation = {expected, square - expected * expected};
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    result.normality = {none, none};
    return result;
}

std::vector<double> standardizedRates(const std::vector<double>& events, const std::vector<double>& population) {
    double allEvents = 0;
    double people = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!(population[i] > 0) || events[i] < 0) {
            throw Error(KAPOK_TR("spatial", "A rate needs a positive population and no negative number of events."),
                        KAPOK_TR("spatial", "Filter the rows, or choose other columns."));
        }
        allEvents += events[i];
        people += population[i];
    }
    const double rate = allEvents / people;
    double spread = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const double difference = events[i] / population[i] - rate;
        spread += population[i] * difference * difference;
    }
    const double between = spread / people - rate / (people / static_cast<double>(events.size()));
    std::vector<double> result;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const double variance = between + rate / population[i];
        const double sd = std::sqrt(variance > 0 ? variance : rate / population[i]);
        result.push_back((events[i] / population[i] - rate) / sd);
    }
    return result;
}

}  // namespace kapok::spatial
