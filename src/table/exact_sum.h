// Sums without loss. Private to the layer.
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>

namespace kapok {

/// Sum of doubles with its rounding error carried along (Neumaier 1974, in Knuth's branch-free two-sum).
struct RealSum {
    double sum = 0;
    double error = 0;

    void add(double value) {
        const double total = sum + value;
        const double back = total - sum;
        error += (sum - (total - back)) + (value - back);
        sum = total;
    }
    void add(const RealSum& other) {
        add(other.sum);
        error += other.error;
    }
    double value() const { return std::isfinite(sum) && std::isfinite(error) ? sum + error : sum; }
};

/// Sum of whole numbers in 128 bits.
struct WholeSum {
    std::uint64_t low = 0;
    std::int64_t high = 0;

    void add(std::int64_t value) {
        low += static_cast<std::uint64_t>(value);
        high += (value < 0 ? -1 : 0) + (low < static_cast<std::uint64_t>(value) ? 1 : 0);
    }
    void add(const WholeSum& other) {
        low += other.low;
        high += other.high + (low < other.low ? 1 : 0);
    }
    /// Nothing when it does not fit.
    std::optional<std::int64_t> value() const {
        const auto narrow = static_cast<std::int64_t>(low);
        return high == (narrow < 0 ? -1 : 0) ? std::optional(narrow) : std::nullopt;
    }
    double real() const {
        if (const auto narrow = value()) return static_cast<double>(*narrow);
        return std::ldexp(static_cast<double>(high), 64) + static_cast<double>(low);
    }
};

}  // namespace kapok
