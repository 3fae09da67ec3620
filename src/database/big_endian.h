// Numbers in network byte order.
#pragma once

#include <bit>
#include <cstdint>
#include <type_traits>

namespace kapok::database {

/// Reads sizeof(T) bytes, the highest first.
template <class T>
T bigEndian(const char* bytes) {
    std::make_unsigned_t<T> value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        value = static_cast<std::make_unsigned_t<T>>((value << 8U) | static_cast<unsigned char>(bytes[i]));
    }
    return static_cast<T>(value);
}

inline double bigEndianDouble(const char* bytes) { return std::bit_cast<double>(bigEndian<std::uint64_t>(bytes)); }
inline float bigEndianFloat(const char* bytes) { return std::bit_cast<float>(bigEndian<std::uint32_t>(bytes)); }

}  // namespace kapok::database
