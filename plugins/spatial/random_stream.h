// Random numbers that depend on a seed, a place and a count alone, not on threads.
#pragma once

#include <cstdint>

namespace kapok::spatial {

/// SplitMix64 (Steele, Lea and Flood 2014, OOPSLA): the k-th number of a stream is a mix of its start plus k steps. A
/// stream of its own for each cell or permutation makes results independent of how the work is shared out.
class RandomStream {
public:
    RandomStream(std::uint64_t seed, std::uint64_t place) : state_(mixed(mixed(seed + step) ^ (place * step + 1))) {}

    std::uint64_t next() { return mixed(state_ += step); }

    /// A whole number in [0, bound), each equally likely (Lemire 2019); bound is not 0.
    std::uint32_t below(std::uint32_t bound) { return bounded(half(), bound); }

private:
    static constexpr std::uint64_t step = 0x9E3779B97F4A7C15U;

    static std::uint64_t mixed(std::uint64_t value) {
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
        return value ^ (value >> 31U);
    }
    std::uint32_t half() {
        hasSpare_ = !hasSpare_;
        if (!hasSpare_) return spare_;
        const std::uint64_t both = next();
        spare_ = static_cast<std::uint32_t>(both >> 32U);
        return static_cast<std::uint32_t>(both);
    }
    std::uint32_t bounded(std::uint32_t random, std::uint32_t bound) {
        std::uint64_t product = std::uint64_t{random} * bound;
        if (static_cast<std::uint32_t>(product) < bound) {
            const std::uint32_t threshold = (0U - bound) % bound;
            while (static_cast<std::uint32_t>(product) < threshold) product = std::uint64_t{half()} * bound;
        }
        return static_cast<std::uint32_t>(product >> 32U);
    }

    std::uint64_t state_;
    std::uint32_t spare_ = 0;
    bool hasSpare_ = false;
};

}  // namespace kapok::spatial
