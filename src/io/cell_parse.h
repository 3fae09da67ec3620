// Values from the text of one cell. Nothing is guessed: a cell is a value of a type or it is not.
#pragma once

#include "io/calendar_parse.h"

#include <cstdint>
#include <string_view>

namespace kapok::io {

/// What a cell can be by itself; the type of a column follows from the kinds of all its cells.
enum class CellKind : std::uint8_t {
    Empty,       ///< nothing, or blanks
    Marker,      ///< see isMissingMarker
    Boolean,     ///< true, false, in three cases
    Integer,     ///< fits 64 bits and reads back the same
    BigInteger,  ///< digits that do not fit
    Real,        ///< .097, -1.5e3, Infinity
    Code,        ///< digits with leading zeros, or a telephone number with '+'
    Date,        ///< 2024-03-05, 2024/3/5, 2024年3月5日
    LocalTime,   ///< a date and 08:30, 08:30:00 or 08:30:00.123456, after a blank or T
    ZonedTime,   ///< as LocalTime, with Z or an offset such as +08:00
    Text,
};
inline constexpr std::size_t cellKindCount = 11;

CellKind cellKind(std::string_view cell);

/// Blanks at both ends removed; for numbers and times only, text keeps its blanks.
std::string_view trimmed(std::string_view cell);
/// NA, N/A, null, -, --, …, 无, 不详 and the like: missing in a column of numbers or times, words in one of text.
bool isMissingMarker(std::string_view trimmedCell);

// Each returns false and leaves `value` alone when the whole cell is no such value.
bool parseBoolean(std::string_view cell, bool& value);
bool parseInteger(std::string_view cell, std::int64_t& value);
/// Also integers of any length; never NaN.
bool parseReal(std::string_view cell, double& value);
/// Digits with leading zeros, or a telephone number with '+': as a number it would not be the same any more.
bool isCode(std::string_view cell);

}  // namespace kapok::io
