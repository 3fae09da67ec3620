// Bits that rise with the value: what sorting, selection and top rows compare. Private to the layer.
#pragma once

#include "table/hash.h"

namespace kapok {

inline std::uint64_t rising(double value) {
    constexpr std::uint64_t signBit = std::uint64_t{1} << 63;
    const std::uint64_t bits = numberBits(value);
    return bits ^ (static_cast<std::uint64_t>(static_cast<std::int64_t>(bits) >> 63) | signBit);
}
inline std::uint64_t rising(std::int64_t value) { return static_cast<std::uint64_t>(value) ^ std::uint64_t{1} << 63; }
inline std::uint64_t rising(std::int32_t value) { return rising(std::int64_t{value}); }
inline std::uint64_t rising(std::uint8_t value) { return value; }

}  // namespace kapok
