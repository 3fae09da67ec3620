// Sets of values for `in`, and exact comparison of whole and real numbers. Private to the layer.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace kapok::expression {

/// -1, 0, 1. No rounding, however large the numbers.
inline int compareExactly(std::int64_t whole, double real) {
    constexpr double limit = 9223372036854775808.0;  // 2^63
    if (!(real < limit)) return -1;                  // also NaN, which only missing rows hold
    if (real < -limit) return 1;
    const double floor = std::floor(real);
    const auto floored = static_cast<std::int64_t>(floor);
    if (whole != floored) return whole < floored ? -1 : 1;
    return real > floor ? -1 : 0;
}

/// Open addressing over 64-bit keys; one probe as a rule.
class KeySet {
public:
    explicit KeySet(const std::vector<std::uint64_t>& keys) {
        std::size_t size = 16;
        while (size < keys.size() * 3) size *= 2;
        slots_.resize(size);
        used_.resize(size);
        shift_ = 64;
        for (std::size_t s = size; s > 1; s /= 2) --shift_;
        for (const std::uint64_t key : keys) {
            std::size_t slot = first(key);
            while (used_[slot] && slots_[slot] != key) slot = (slot + 1) & (slots_.size() - 1);
            slots_[slot] = key;
            used_[slot] = 1;
        }
    }

    bool has(std::uint64_t key) const {
        std::size_t slot = first(key);
        while (used_[slot]) {
            if (slots_[slot] == key) return true;
            slot = (slot + 1) & (slots_.size() - 1);
        }
        return false;
    }

    static std::uint64_t key(std::int64_t value) { return static_cast<std::uint64_t>(value); }
    static std::uint64_t key(std::int32_t value) { return key(std::int64_t{value}); }
    static std::uint64_t key(std::uint8_t value) { return value; }
    static std::uint64_t key(double value) {
        value += 0.0;  // -0 becomes 0
        std::uint64_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        return bits;
    }

private:
    /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    std::size_t first(std::uint64_t key) const {
        return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> shift_);
    }

    std::vector<std::uint64_t> slots_;
    std::vector<std::uint8_t> used_;
    int shift_ = 64;
};

}  // namespace kapok::expression
