#include "chart/marks/density.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace kapok::chart {
namespace {

double scottsBandwidth(const std::vector<double>& numbers, const std::vector<double>& counts, double total) {
    double mean = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) mean += numbers[i] * (counts[i] / total);
    double squares = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        squares += counts[i] * (numbers[i] - mean) * (numbers[i] - mean);
    }
    const double deviation = total > 1 ? std::sqrt(squares / (total - 1)) : 0;
    const double quartiles = (weightedQuantile(numbers, counts, 0.75) - weightedQuantile(numbers, counts, 0.25)) / 1.34;
    const double spread = quartiles > 0 ? std::min(deviation, quartiles) : deviation;
    return 1.06 * spread * std::pow(total, -0.2);
}

}  // namespace

double weightedQuantile(const std::vector<double>& numbers, const std::vector<double>& counts, double p) {
    if (numbers.empty()) return std::numeric_limits<double>::quiet_NaN();
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    const double place = std::max(0.0, (total - 1) * p);
    const double below = std::floor(place);
    double sum = 0;
    double lower = numbers.back();
    bool found = false;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        sum += counts[i];
        if (!found && sum > below) {
            lower = numbers[i];
            found = true;
        }
        if (sum > below + 1) return lower + (place - below) * (numbers[i] - lower);
    }
    return lower;
}

DensityCurve kernelDensity(const std::vector<double>& numbers, const std::vector<double>& counts,
                           std::optional<double> given, std::optional<Range> over) {
    DensityCurve curve;
    if (numbers.empty()) return curve;
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    curve.bandwidth = given.value_or(scottsBandwidth(numbers, counts, total));
    const double span = numbers.back() - numbers.front();
    if (!(curve.bandwidth > 0))
        curve.bandwidth = span > 0 ? span / 50 : std::max(std::abs(numbers.front()) * 0.05, 0.5);
    constexpr int places = 201;
    if (!over) over = Range{numbers.front() - 3 * curve.bandwidth, numbers.back() + 3 * curve.bandwidth};
    const double step = over->size() / (places - 1);
    const double height = 1 / (total * curve.bandwidth * std::sqrt(2 * std::numbers::pi));
    for (int i = 0; i < places; ++i) {
        const double at = over->low + step * i;
        double sum = 0;
        for (std::size_t k = 0; k < numbers.size(); ++k) {
            const double z = (at - numbers[k]) / curve.bandwidth;
            sum += counts[k] * std::exp(-z * z / 2);
        }
        curve.at.push_back(at);
        curve.density.push_back(sum * height);
    }
    return curve;
}

}  // namespace kapok::chart
