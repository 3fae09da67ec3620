#include "io/calendar_parse.h"

#include "io/cell_parse.h"

#include <array>
#include <cmath>
#include <string>

namespace kapok::io {
namespace {

constexpr std::int64_t microsOfDay = 86'400'000'000;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

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

bool toDays(int year, int month, int day, std::int32_t& days) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return false;
    days = daysFromCivil(year, month, day);
    return true;
}

bool readDate(std::string_view text, std::size_t& at, std::int32_t& days) {
    int year = 0;
    int month = 0;
    int day = 0;
    std::size_t place = at;
    if (!readDigits(text, place, 4, 4, year) || place >= text.size()) return false;
    const char separator = text[place];
    if (separator == '-' || separator == '/') {
        ++place;
        if (!readDigits(text, place, 1, 2, month) || !skip(text, place, {&separator, 1})) return false;
        if (!readDigits(text, place, 1, 2, day)) return false;
    } else {
        if (!skip(text, place, "年") || !readDigits(text, place, 1, 2, month)) return false;
        if (!skip(text, place, "月") || !readDigits(text, place, 1, 2, day) || !skip(text, place, "日")) return false;
    }
    if (!toDays(year, month, day, days)) return false;
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

/// "Z", "UTC", "+08:00", "+0800", "+08" at the end, also after a blank; minutes east of Greenwich.
bool readZone(std::string_view text, std::size_t& at, int& minutes) {
    minutes = 0;
    skip(text, at, " ");
    if (skip(text, at, "Z") || skip(text, at, "UTC") || skip(text, at, "GMT")) return true;
    const char sign = at < text.size() ? text[at] : '\0';
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

/// Clock and zone behind a date, as parseDateTime takes them; nothing is a midnight.
bool readRest(std::string_view text, std::size_t at, std::int32_t days, CellTime& time) {
    CellTime read;
    std::int64_t clock = 0;
    if (at < text.size()) {
        if (text[at] != ' ' && text[at] != 'T') return false;
        if (!readClock(text, ++at, clock)) return false;
        read.clock = true;
        if (at < text.size()) {
            read.zoned = true;
            if (!readZone(text, at, read.east) || at != text.size()) return false;
        }
    }
    read.microseconds = days * microsOfDay + clock - read.east * std::int64_t{60'000'000};
    time = read;
    return true;
}

// --- other notations -------------------------------------------------------------------------------------------

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool isLetter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

/// "Mar", "March", "sept": 3, 3, 9.
bool readMonthName(std::string_view text, std::size_t& at, int& month) {
    constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
    std::string word;
    std::size_t end = at;
    while (end < text.size() && isLetter(text[end]) && word.size() < 10) word += lower(text[end++]);
    if (word == "sept") word = "sep";
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (word != names[i] && word != names[i].substr(0, 3)) continue;
        month = static_cast<int>(i) + 1;
        at = end;
        if (at < text.size() && text[at] == '.') ++at;
        return true;
    }
    return false;
}

void skipSeparators(std::string_view text, std::size_t& at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '-' || text[at] == ',' || text[at] == '/')) ++at;
}

/// "5 March 2024", "05-Mar-2024", "Mar 5, 2024".
bool readNamedDate(std::string_view text, std::size_t& at, std::int32_t& days) {
    std::size_t place = at;
    int year = 0;
    int month = 0;
    int day = 0;
    if (readDigits(text, place, 1, 2, day)) {
        skipSeparators(text, place);
        if (!readMonthName(text, place, month)) return false;
    } else {
        if (!readMonthName(text, place, month)) return false;
        skipSeparators(text, place);
        if (!readDigits(text, place, 1, 2, day)) return false;
    }
    skipSeparators(text, place);
    if (!readDigits(text, place, 4, 4, year) || !toDays(year, month, day, days)) return false;
    at = place;
    return true;
}

/// "2024.3.5"
bool readDottedDate(std::string_view text, std::size_t& at, std::int32_t& days) {
    std::size_t place = at;
    int year = 0;
    int month = 0;
    int day = 0;
    const bool read = readDigits(text, place, 4, 4, year) && skip(text, place, ".") &&
                      readDigits(text, place, 1, 2, month) && skip(text, place, ".") &&
                      readDigits(text, place, 1, 2, day) && toDays(year, month, day, days);
    if (read) at = place;
    return read;
}

bool readOrderedDate(std::string_view text, std::size_t& at, bool monthFirst, bool shortYears, std::int32_t& days) {
    std::size_t place = at;
    int first = 0;
    int second = 0;
    int year = 0;
    if (!readDigits(text, place, 1, 2, first) || place >= text.size()) return false;
    const char separator = text[place];
    if (separator != '/' && separator != '-' && (separator != '.' || monthFirst)) return false;
    if (!skip(text, place, {&separator, 1}) || !readDigits(text, place, 1, 2, second)) return false;
    if (!skip(text, place, {&separator, 1})) return false;
    const std::size_t yearAt = place;
    if (!readDigits(text, place, shortYears ? 2 : 4, 4, year) || place - yearAt == 3) return false;
    if (place - yearAt == 2) year += year < 69 ? 2000 : 1900;
    if (!toDays(year, monthFirst ? first : second, monthFirst ? second : first, days)) return false;
    at = place;
    return true;
}

/// "2:30 PM": the clock of readRest with twelve hours.
bool takeHalfDay(std::string_view& cell, int& hours) {
    if (cell.size() < 4 || lower(cell.back()) != 'm') return false;
    const char half = lower(cell[cell.size() - 2]);
    if (half != 'a' && half != 'p') return false;
    hours = half == 'p' ? 12 : 0;
    cell.remove_suffix(2);
    cell = trimmed(cell);
    return true;
}

bool readDay(std::string_view cell, std::size_t& at, TimeNotation notation, bool shortYears, std::int32_t& days) {
    if (notation != TimeNotation::Ymd) {
        return readOrderedDate(cell, at, notation == TimeNotation::Mdy, shortYears, days);
    }
    return readDate(cell, at, days) || readDottedDate(cell, at, days) || readNamedDate(cell, at, days);
}

bool parseDay(std::string_view cell, TimeNotation notation, bool shortYears, CellTime& time) {
    int halfDay = -1;
    if (!takeHalfDay(cell, halfDay)) halfDay = -1;
    std::size_t at = 0;
    std::int32_t days = 0;
    CellTime read;
    if (!readDay(cell, at, notation, shortYears, days) || !readRest(cell, at, days, read)) return false;
    if (halfDay >= 0) {
        constexpr std::int64_t hour = 3'600'000'000;
        const std::int64_t clock = (read.microseconds - days * microsOfDay) / hour;
        if (!read.clock || read.zoned || clock < 1 || clock > 12) return false;
        read.microseconds += (halfDay - (clock == 12 ? 12 : 0)) * hour;
    }
    time = read;
    return true;
}

bool parseCompact(std::string_view cell, bool withDay, std::int32_t& days) {
    if (cell.size() != (withDay ? 8 : 6)) return false;
    std::size_t at = 0;
    int year = 0;
    int month = 0;
    int day = 1;
    if (!readDigits(cell, at, 4, 4, year) || !readDigits(cell, at, 2, 2, month)) return false;
    if (withDay && !readDigits(cell, at, 2, 2, day)) return false;
    return year >= 1900 && year < 2100 && toDays(year, month, day, days);
}

bool parseMonth(std::string_view cell, std::int32_t& days) {
    std::size_t at = 0;
    int year = 0;
    int month = 0;
    if (!cell.empty() && isLetter(cell[0])) {
        if (!readMonthName(cell, at, month)) return false;
        skipSeparators(cell, at);
        return readDigits(cell, at, 4, 4, year) && at == cell.size() && toDays(year, month, 1, days);
    }
    if (!readDigits(cell, at, 4, 4, year)) return false;
    const bool chinese = skip(cell, at, "年");
    if (!chinese && !skip(cell, at, "-") && !skip(cell, at, "/")) return false;
    if (!readDigits(cell, at, 1, 2, month)) return false;
    if (chinese) {
        if (!skip(cell, at, "月")) return false;
        skip(cell, at, "份");
    }
    return at == cell.size() && toDays(year, month, 1, days);
}

bool readQuarterNumber(std::string_view cell, std::size_t& at, int& quarter) {
    constexpr std::array<std::string_view, 4> chinese{"一", "二", "三", "四"};
    for (std::size_t i = 0; i < chinese.size(); ++i) {
        if (!skip(cell, at, chinese[i])) continue;
        quarter = static_cast<int>(i) + 1;
        return true;
    }
    return readDigits(cell, at, 1, 1, quarter);
}

bool parseQuarter(std::string_view cell, std::int32_t& days) {
    std::size_t at = 0;
    int year = 0;
    int quarter = 0;
    const auto letter = [&] { return skip(cell, at, "Q") || skip(cell, at, "q"); };
    if (letter()) {  // Q1 2024
        if (!readDigits(cell, at, 1, 1, quarter)) return false;
        skipSeparators(cell, at);
        if (!readDigits(cell, at, 4, 4, year)) return false;
    } else {
        if (!readDigits(cell, at, 4, 4, year)) return false;
        if (skip(cell, at, "年")) {
            const bool western = letter();
            skip(cell, at, "第");
            if (!readQuarterNumber(cell, at, quarter)) return false;
            if (!western && !skip(cell, at, "季度")) return false;
        } else {
            skipSeparators(cell, at);
            if (!letter() || !readDigits(cell, at, 1, 1, quarter)) return false;
        }
    }
    return at == cell.size() && quarter >= 1 && quarter <= 4 && toDays(year, quarter * 3 - 2, 1, days);
}

bool parseYear(std::string_view cell, std::int32_t& days) {
    std::size_t at = 0;
    int year = 0;
    if (!readDigits(cell, at, 4, 4, year) || !skip(cell, at, "年")) return false;
    skip(cell, at, "度");
    return at == cell.size() && toDays(year, 1, 1, days);
}

/// Serial 60 is the 29th of February 1900, which was none: below 61 the days would be wrong by one.
bool parseSerial(std::string_view cell, bool from1904, CellTime& time) {
    double serial = 0;
    if (!parseReal(cell, serial) || serial < (from1904 ? 0 : 61) || serial >= 2'958'466) return false;
    const double whole = std::floor(serial);
    const auto days = static_cast<std::int64_t>(whole) - (from1904 ? 24'107 : 25'569);
    // The fraction has some 11 good digits: whole milliseconds.
    const auto clock = std::llround((serial - whole) * 86'400'000.0) * 1000;
    time = {days * microsOfDay + clock, clock != 0, false, 0};
    return true;
}

}  // namespace

std::int32_t CellTime::days() const {
    const std::int64_t whole = microseconds / microsOfDay;
    return static_cast<std::int32_t>(whole - (microseconds % microsOfDay < 0 ? 1 : 0));
}

bool parseTime(std::string_view cell, TimeNotation notation, CellTime& time, bool shortYears) {
    std::int32_t days = 0;
    bool read = false;
    switch (notation) {
        case TimeNotation::Ymd:
        case TimeNotation::Dmy:
        case TimeNotation::Mdy: return parseDay(cell, notation, shortYears, time);
        case TimeNotation::Excel:
        case TimeNotation::Excel1904: return parseSerial(cell, notation == TimeNotation::Excel1904, time);
        case TimeNotation::Compact: read = parseCompact(cell, true, days); break;
        case TimeNotation::CompactMonth: read = parseCompact(cell, false, days); break;
        case TimeNotation::Month: read = parseMonth(cell, days); break;
        case TimeNotation::Quarter: read = parseQuarter(cell, days); break;
        case TimeNotation::Year: read = parseYear(cell, days); break;
    }
    if (read) time = {days * microsOfDay, false, false, 0};
    return read;
}

bool parseDate(std::string_view cell, std::int32_t& days) {
    std::size_t at = 0;
    std::int32_t read = 0;
    if (!readDate(cell, at, read) || at != cell.size()) return false;
    days = read;
    return true;
}

bool parseDateTime(std::string_view cell, CellTime& time) {
    std::size_t at = 0;
    std::int32_t days = 0;
    return readDate(cell, at, days) && readRest(cell, at, days, time);
}

bool parseDateTime(std::string_view cell, std::int64_t& microseconds, bool& zoned) {
    CellTime time;
    if (!parseDateTime(cell, time)) return false;
    microseconds = time.microseconds;
    zoned = time.zoned;
    return true;
}

}  // namespace kapok::io
