#include "geo/natural_breaks.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace kapok::geo {
namespace {

// So many values are summed with extended digits, which keep equally good splits equal; of more values double digits
// are as sure as the sums of squares themselves, and twice as fast.
constexpr std::size_t mostExtended = 100'000;

/// Different values with prefix sums of weight, value and square, moved to their mean to keep digits.
template <class Number>
class Runs {
public:
    explicit Runs(std::span<const double> values) {
        long double total = 0;
        for (const double value : values) total += value / static_cast<long double>(values.size());
        const auto mean = static_cast<double>(total);
        long double sum = 0;
        long double squares = 0;
        sums_.push_back({});
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (distinct_.empty() || values[i] != distinct_.back()) {
                distinct_.push_back(values[i]);
                sums_.push_back({});
            }
            const double centred = values[i] - mean;
            sum += centred;
            squares += static_cast<long double>(centred) * centred;
            sums_.back() = {static_cast<Number>(i + 1), static_cast<Number>(sum), static_cast<Number>(squares)};
        }
    }

    std::size_t size() const { return distinct_.size(); }
    double value(std::size_t i) const { return distinct_[i]; }

    /// Sum of squared deviations of the different values [begin, end).
    double cost(std::size_t begin, std::size_t end) const {
        if (end - begin < 2) return 0;
        const Sums& a = sums_[begin];
        const Sums& b = sums_[end];
        const Number sum = b.value - a.value;
        return std::max(0.0, static_cast<double>(b.square - a.square - sum * sum / (b.weight - a.weight)));
    }

private:
    struct Sums {
        Number weight = 0;
        Number value = 0;
        Number square = 0;
    };

    std::vector<double> distinct_;
    std::vector<Sums> sums_;
};

/// Fills row k of the dynamic programme from row k - 1: best[j] = min over i of previous[i] + cost(i, j).
template <class Number>
class Row {
public:
    Row(const Runs<Number>& runs, const std::vector<double>& previous, std::size_t classes)
        : best(previous.size(), 0), split(previous.size(), 0), runs_(runs), previous_(previous), classes_(classes) {
        fill(classes, previous.size() - 1, classes - 1, previous.size() - 2);
    }

    std::vector<double> best;
    std::vector<std::uint32_t> split;  ///< where the last of the classes begins

private:
    void fill(std::size_t low, std::size_t high, std::size_t splitLow, std::size_t splitHigh) {
        if (low > high || high >= best.size()) return;
        const std::size_t middle = low + (high - low) / 2;
        double least = std::numeric_limits<double>::infinity();
        std::size_t at = splitLow;
        for (std::size_t i = std::max(splitLow, classes_ - 1); i <= std::min(splitHigh, middle - 1); ++i) {
            const double total = previous_[i] + runs_.cost(i, middle);
            if (total < least) {
                least = total;
                at = i;
            }
        }
        best[middle] = least;
        split[middle] = static_cast<std::uint32_t>(at);
        if (middle > low) fill(low, middle - 1, splitLow, at);
        fill(middle + 1, high, at, splitHigh);
    }

    const Runs<Number>& runs_;
    const std::vector<double>& previous_;
    std::size_t classes_;
};

template <class Number>
std::vector<double> breaksOf(std::span<const double> values, int count) {
    const Runs<Number> runs(values);
    const std::size_t classes = std::min(static_cast<std::size_t>(std::max(count, 1)), runs.size());
    if (classes == 0) return {};

    std::vector<double> best(runs.size() + 1, 0);
    for (std::size_t j = 1; j <= runs.size(); ++j) best[j] = runs.cost(0, j);
    std::vector<std::vector<std::uint32_t>> splits;
    for (std::size_t k = 2; k <= classes; ++k) {
        Row<Number> row(runs, best, k);
        best = std::move(row.best);
        splits.push_back(std::move(row.split));
    }

    std::vector<double> highest(classes);
    std::size_t end = runs.size();
    for (std::size_t k = classes; k-- > 0;) {
        highest[k] = runs.value(end - 1);
        if (k > 0) end = splits[k - 1][end];
    }
    return highest;
}

}  // namespace

std::vector<double> naturalBreaks(std::span<const double> values, int count) {
    return values.size() <= mostExtended ? breaksOf<long double>(values, count) : breaksOf<double>(values, count);
}

}  // namespace kapok::geo
