// Dates, times and periods from the text of one cell, in the notations that tables use.
#pragma once

#include <cstdint>
#include <string_view>

namespace kapok::io {

enum class TimeNotation : std::uint8_t {
    Ymd,      ///< 2024-03-05, 2024/3/5, 2024.3.5, 2024年3月5日, 5 March 2024, Mar 5, 2024; with or without a clock
    Dmy,      ///< 5/3/2024, 05.03.2024, 5-3-2024; with or without a clock
    Mdy,      ///< 3/5/2024, 3-5-2024; with or without a clock
    Compact,  ///< 20240305
    CompactMonth,  ///< 202403
    Month,         ///< 2024-03, 2024/3, 2024年3月, Mar 2024
    Quarter,       ///< 2024Q1, 2024年一季度, 2024年第1季度
    Year,          ///< 2024年
    Excel,         ///< days since 1899-12-30 (ECMA-376, part 1, 18.17.4.1)
    Excel1904,     ///< days since 1904-01-01
};

/// A day or a point in time; of a period, its first day.
struct CellTime {
    std::int64_t microseconds = 0;  ///< since 1970-01-01T00:00, in UTC when zoned
    bool clock = false;             ///< the cell names a time of day
    bool zoned = false;
    int east = 0;  ///< zoned: minutes east of Greenwich

    std::int32_t days() const;
};

// Each returns false and leaves its result alone when the whole cell is no such value.
/// `shortYears`: 5/3/24 is of 2024, 5/3/69 of 1969 (POSIX); only where the user has named the order.
bool parseTime(std::string_view cell, TimeNotation notation, CellTime& time, bool shortYears = false);
/// The usual notations of Ymd alone, quickly: 2024-03-05, 2024/3/5, 2024年3月5日.
bool parseDate(std::string_view cell, std::int32_t& days);
/// As parseDate, with 08:30, 08:30:00 or 08:30:00.123456 after a blank or T, and Z or an offset after that; a date
/// alone is its midnight.
bool parseDateTime(std::string_view cell, CellTime& time);
/// `zoned`: the value is UTC.
bool parseDateTime(std::string_view cell, std::int64_t& microseconds, bool& zoned);

}  // namespace kapok::io
