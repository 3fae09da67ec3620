#include "io/cell_parse.h"

#include <array>
#include <cmath>
#include <limits>

#include <fast_float/fast_float.h>

namespace kapok::io {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

bool equalsIgnoringCase(std::string_view text, std::string_view lower) {
    if (text.size() != lower.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        if (c != lower[i]) return false;
    }
    return true;
}

struct Digits {
    bool negative = false;
    bool plus = false;
    bool integer = false;         ///< a sign and digits only
    std::size_t wholeDigits = 0;  ///< digits before a point or exponent
    bool leadingZero = false;     ///< more than one digit before the point, the first of them 0
};

Digits inspect(std::string_view cell) {
    Digits digits;
    std::size_t at = 0;
    if (!cell.empty() && (cell[0] == '-' || cell[0] == '+')) {
        digits.negative = cell[0] == '-';
        digits.plus = cell[0] == '+';
        at = 1;
    }
    const std::size_t first = at;
    while (at < cell.size() && isDigit(cell[at])) ++at;
    digits.wholeDigits = at - first;
    digits.integer = at == cell.size() && digits.wholeDigits > 0;
    digits.leadingZero = digits.wholeDigits > 1 && cell[first] == '0';
    return digits;
}

/// "+8613800138000" would lose its sign as a number.
bool isTelephone(const Digits& digits) { return digits.plus && digits.integer && digits.wholeDigits >= 8; }
bool isCode(const Digits& digits) { return digits.leadingZero || isTelephone(digits); }

bool parseInfinity(std::string_view cell, double& value) {
    const bool negative = !cell.empty() && cell[0] == '-';
    if (negative) cell.remove_prefix(1);
    if (!equalsIgnoringCase(cell, "infinity") && !equalsIgnoringCase(cell, "inf")) return false;
    value = negative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    return true;
}

// --- dates -----------------------------------------------------------------------------------------------------

/// Reads `least` to `most` digits at `at` and steps behind them.
bool readDigits(std::string_view text, std::size_t& at, std::size_t least, std::size_t most, int& value) {
    std::size_t count = 0;
    int read = 0;
    while (count < most && at + count < text.size() && isDigit(text[at + count])) {
        read = read * 10 + (text[at + count] - '0');
        ++count;
    }
    if (count < least) return false;
    value = read;
    at += count;
    return true;
}

bool skip(std::string_view text, std::size_t& at, std::string_view expected) {
    if (text.substr(at, expected.size()) != expected) return false;
    at += expected.size();
    return true;
}

int daysOfMonth(int year, int month) {
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// Days since 1970-01-01 of a Gregorian date (H. Hinnant 2013, "chrono-compatible low-level date algorithms").
std::int32_t daysFromCivil(int year, int month, int day) {
    year -= month <= 2;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

bool readDate(std::string_view text, std::size_t& at, std::int32_t& days) {
    int year = 0;
    int month = 0;
    int day = 0;
    std::size_t place = at;
    if (!readDigits(text, place, 4, 4, year) || place >= text.size()) return false;
    const char separator = text[place];
    if (separator == '-' || separator == '/') {
        const std::size_t least = separator == '-' ? 2 : 1;
        ++place;
        if (!readDigits(text, place, least, 2, month) || !skip(text, place, {&separator, 1})) return false;
        if (!readDigits(text, place, least, 2, day)) return false;
    } else {
        if (!skip(text, place, "年") || !readDigits(text, place, 1, 2, month)) return false;
        if (!skip(text, place, "月") || !readDigits(text, place, 1, 2, day) || !skip(text, place, "日")) return false;
    }
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return false;
    days = daysFromCivil(year, month, day);
    at = place;
    return true;
}

/// A fraction of a second to microseconds; finer digits must be zero, else something would be lost.
bool readFraction(std::string_view text, std::size_t& at, std::int64_t& micros) {
    std::int64_t scale = 100'000;
    std::size_t count = 0;
    std::int64_t read = 0;
    for (; at < text.size() && isDigit(text[at]); ++at, ++count) {
        if (scale == 0 && text[at] != '0') return false;
        read += (text[at] - '0') * scale;
        scale /= 10;
    }
    micros = read;
    return count > 0;
}

bool readClock(std::string_view text, std::size_t& at, std::int64_t& micros) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::int64_t fraction = 0;
    if (!readDigits(text, at, 1, 2, hour) || !skip(text, at, ":") || !readDigits(text, at, 2, 2, minute)) return false;
    if (at < text.size() && text[at] == ':') {
        ++at;
        if (!readDigits(text, at, 2, 2, second)) return false;
        if (at < text.size() && text[at] == '.') {
            ++at;
            if (!readFraction(text, at, fraction)) return false;
        }
    }
    if (hour > 23 || minute > 59 || second > 59) return false;
    micros = (hour * 3600 + minute * 60 + second) * std::int64_t{1'000'000} + fraction;
    return true;
}

/// "Z", "+08:00", "+0800", "+08" at the end; minutes east of Greenwich.
bool readZone(std::string_view text, std::size_t& at, int& minutes) {
    minutes = 0;
    if (skip(text, at, "Z")) return true;
    const char sign = text[at];
    if (sign != '+' && sign != '-') return false;
    ++at;
    int hour = 0;
    int minute = 0;
    if (!readDigits(text, at, 2, 2, hour)) return false;
    const bool colon = skip(text, at, ":");
    if ((colon || at < text.size()) && !readDigits(text, at, 2, 2, minute)) return false;
    if (hour > 15 || minute > 59) return false;
    minutes = (hour * 60 + minute) * (sign == '-' ? -1 : 1);
    return true;
}

}  // namespace

std::string_view trimmed(std::string_view cell) {
    while (!cell.empty() && isBlank(cell.front())) cell.remove_prefix(1);
    while (!cell.empty() && isBlank(cell.back())) cell.remove_suffix(1);
    return cell;
}

bool isMissingMarker(std::string_view cell) {
    if (cell.size() > 4) return false;
    return cell == "-" || cell == "NA" || cell == "N/A" || cell == "n/a" || equalsIgnoringCase(cell, "null") ||
           equalsIgnoringCase(cell, "nan");
}

bool parseBoolean(std::string_view cell, bool& value) {
    if (cell == "true" || cell == "True" || cell == "TRUE") return value = true, true;
    if (cell == "false" || cell == "False" || cell == "FALSE") return value = false, true;
    return false;
}

bool parseInteger(std::string_view cell, std::int64_t& value) {
    const char* at = cell.data();
    const char* const end = at + cell.size();
    if (at == end) return false;
    const bool negative = *at == '-';
    const bool plus = *at == '+';
    if (negative || plus) ++at;
    const auto digits = end - at;
    if (digits < 1 || digits > 19 || (plus && digits >= 8)) return false;
    if (*at == '0' && (digits > 1 || negative)) return false;  // a code; "-0" would lose its sign
    std::uint64_t read = 0;
    for (; at != end; ++at) {
        const auto digit = static_cast<unsigned>(static_cast<unsigned char>(*at) - '0');
        if (digit > 9) return false;
        read = read * 10 + digit;
    }
    constexpr auto limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (read > limit + (negative ? 1 : 0)) return false;
    value = negative ? static_cast<std::int64_t>(~read + 1) : static_cast<std::int64_t>(read);
    return true;
}

bool parseReal(std::string_view cell, double& value) {
    if (cell.empty()) return false;
    const char* begin = cell.data();
    const char* const end = begin + cell.size();
    const char* at = begin;
    if (*at == '+') {
        ++begin;
        ++at;
        if (at == end || *at == '-') return false;
        if (isTelephone(inspect(cell))) return false;
    } else if (*at == '-') {
        ++at;
    }
    if (at == end) return false;
    if (!isDigit(*at) && *at != '.') return parseInfinity(cell, value);
    if (*at == '0' && at + 1 != end && isDigit(at[1])) return false;  // a code
    double read = 0;
    const auto result = fast_float::from_chars(begin, end, read);
    // What overflows is left as text: it is a number, but none that we can hold.
    if (result.ec != std::errc() || result.ptr != end || !std::isfinite(read)) return false;
    value = read;
    return true;
}

bool parseDate(std::string_view cell, std::int32_t& days) {
    std::size_t at = 0;
    std::int32_t read = 0;
    if (!readDate(cell, at, read) || at != cell.size()) return false;
    days = read;
    return true;
}

bool parseDateTime(std::string_view cell, std::int64_t& microseconds, bool& zoned) {
    std::size_t at = 0;
    std::int32_t days = 0;
    std::int64_t clock = 0;
    int east = 0;
    bool hasZone = false;
    if (!readDate(cell, at, days)) return false;
    if (at < cell.size()) {
        if (cell[at] != ' ' && cell[at] != 'T') return false;
        if (!readClock(cell, ++at, clock)) return false;
        if (at < cell.size()) {
            hasZone = true;
            if (!readZone(cell, at, east) || at != cell.size()) return false;
        }
    }
    microseconds = days * std::int64_t{86'400'000'000} + clock - east * std::int64_t{60'000'000};
    zoned = hasZone;
    return true;
}

CellKind cellKind(std::string_view cell) {
    cell = trimmed(cell);
    if (cell.empty()) return CellKind::Empty;
    if (isMissingMarker(cell)) return CellKind::Marker;
    bool truth = false;
    std::int64_t integer = 0;
    double real = 0;
    std::int32_t days = 0;
    bool zoned = false;
    if (parseInteger(cell, integer)) return CellKind::Integer;
    if (parseReal(cell, real)) {
        const Digits digits = inspect(cell);
        return digits.integer && real != 0 ? CellKind::BigInteger : CellKind::Real;
    }
    if (parseDate(cell, days)) return CellKind::Date;
    if (parseDateTime(cell, integer, zoned)) return zoned ? CellKind::ZonedTime : CellKind::LocalTime;
    if (parseBoolean(cell, truth)) return CellKind::Boolean;
    const Digits digits = inspect(cell);
    if (isCode(digits)) return CellKind::Code;
    return CellKind::Text;
}

}  // namespace kapok::io
