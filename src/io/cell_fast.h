// The usual notations of numbers and times, eight characters at once. Each returns false for anything that it does not
// know, which may still be a value: the functions of cell_parse.h say so. What they know they read as those do.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace kapok::io::fast {

/// So many bytes from the start of a cell must be readable, however short it is.
inline constexpr std::size_t readable = 24;

inline std::uint64_t eightBytes(const char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

inline bool areDigits(std::uint64_t word) {
    return ((word & (word + 0x0606060606060606)) & 0xF0F0F0F0F0F0F0F0) == 0x3030303030303030;
}

/// Eight digits, the first one in the lowest byte: pairs, then fours, then all (D. Lemire 2018, "Quickly parsing eight
/// digits").
inline std::uint64_t valueOfEight(std::uint64_t word) {
    word = (word & 0x0F0F0F0F0F0F0F0F) * 2561 >> 8;
    word = (word & 0x00FF00FF00FF00FF) * 6553601 >> 16;
    return (word & 0x0000FFFF0000FFFF) * 42949672960001 >> 32;
}

/// 1 to 8 digits at `at`.
inline bool upToEight(const char* at, std::size_t count, std::uint64_t& value) {
    const std::uint64_t zeros = 0x3030303030303030;
    const std::uint64_t word = eightBytes(at) << (64 - 8 * count) | (count == 8 ? 0 : zeros >> (8 * count));
    value = valueOfEight(word);
    return areDigits(word);
}

/// An optional '-' and up to 16 digits without a leading zero.
inline bool integer(std::string_view cell, std::int64_t& value) {
    if (cell.empty()) return false;
    const bool negative = cell.front() == '-';
    const char* const at = cell.data() + negative;
    const std::size_t count = cell.size() - negative;
    if (count == 0 || count > 16 || (*at == '0' && cell.size() > 1)) return false;
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    if (count > 8 && !upToEight(at, count - 8, high)) return false;
    if (!upToEight(count > 8 ? at + (count - 8) : at, count > 8 ? 8 : count, low)) return false;
    const auto read = static_cast<std::int64_t>(high * 100'000'000 + low);
    value = negative ? -read : read;
    return true;
}

/// An optional '-', up to 8 digits and, behind a point, up to 8 more: at most 15 in all, so that their integer and the
/// power of ten are exact and one division rounds correctly (W. Clinger 1990).
inline bool real(std::string_view cell, double& value) {
    static constexpr double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    static constexpr std::uint64_t scales[] = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000};
    if (cell.empty()) return false;
    const bool negative = cell.front() == '-';
    const char* const at = cell.data() + negative;
    const std::size_t count = cell.size() - negative;
    if (count == 0 || count > 16) return false;
    // The point: the lowest byte that is one, found in the first nine characters.
    const std::uint64_t marked = eightBytes(at) ^ 0x2E2E2E2E2E2E2E2E;
    const std::uint64_t zeroBytes = (marked - 0x0101010101010101) & ~marked & 0x8080808080808080;
    std::size_t whole = zeroBytes != 0 ? static_cast<std::size_t>(std::countr_zero(zeroBytes)) / 8 : 8;
    if (whole >= count) whole = count;
    if (whole == 0 || (*at == '0' && whole > 1)) return false;
    std::uint64_t units = 0;
    if (!upToEight(at, whole, units)) return false;
    std::uint64_t part = 0;
    std::size_t digits = 0;
    if (whole < count) {
        digits = count - whole - 1;
        if (at[whole] != '.' || digits == 0 || digits > 8 || whole + digits > 15) return false;
        if (!upToEight(at + whole + 1, digits, part)) return false;
    }
    const double read = static_cast<double>(units * scales[digits] + part) / powers[digits];
    value = negative ? -read : read;
    return true;
}

inline int daysOfMonth(int year, int month) {
    if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return 30 + ((month + (month >> 3)) & 1);
}

/// H. Hinnant 2013, "chrono-compatible low-level date algorithms", for years from 1 on.
inline std::int32_t daysFromCivil(int year, int month, int dayOfMonth) {
    year -= month <= 2;
    const int era = year / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

/// "2024-03-05" at `at`; days since 1970.
inline bool day(const char* at, std::int32_t& days) {
    const std::uint64_t word = eightBytes(at) ^ 0x2D30302D30303030;  // "0000-00-"
    if (((word | (word + 0x0006060006060606)) & 0xF0F0F0F0F0F0F0F0) != 0 || ((word >> 32) & 0xFF) != 0 || word >> 56) {
        return false;
    }
    const std::uint64_t pairs = word * 10 + (word >> 8);
    const auto tens = static_cast<unsigned>(at[8]) - '0';
    const auto ones = static_cast<unsigned>(at[9]) - '0';
    if (tens > 9 || ones > 9) return false;
    const auto year = static_cast<int>((pairs & 0xFF) * 100 + (pairs >> 16 & 0xFF));
    const auto month = static_cast<int>(pairs >> 40 & 0xFF);
    const auto dayOfMonth = static_cast<int>(tens * 10 + ones);
    if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysOfMonth(year, month)) return false;
    days = daysFromCivil(year, month, dayOfMonth);
    return true;
}

inline bool date(std::string_view cell, std::int32_t& days) { return cell.size() == 10 && day(cell.data(), days); }

/// "2024-03-05 08:30:00" or with a T, without a zone; microseconds since 1970.
inline bool dateTime(std::string_view cell, std::int64_t& microseconds) {
    if (cell.size() != 19 || (cell[10] != ' ' && cell[10] != 'T')) return false;
    const std::uint64_t word = eightBytes(cell.data() + 11) ^ 0x30303A30303A3030;  // "00:00:00"
    if (((word | (word + 0x0606000606000606)) & 0xF0F0F0F0F0F0F0F0) != 0 || (word & 0x0000FF0000FF0000) != 0) {
        return false;
    }
    const std::uint64_t pairs = word * 10 + (word >> 8);
    const auto hour = static_cast<std::int64_t>(pairs & 0xFF);
    const auto minute = static_cast<std::int64_t>(pairs >> 24 & 0xFF);
    const auto second = static_cast<std::int64_t>(pairs >> 48 & 0xFF);
    std::int32_t days = 0;
    if (hour > 23 || minute > 59 || second > 59 || !day(cell.data(), days)) return false;
    microseconds = (days * std::int64_t{86'400} + hour * 3600 + minute * 60 + second) * 1'000'000;
    return true;
}

}  // namespace kapok::io::fast
