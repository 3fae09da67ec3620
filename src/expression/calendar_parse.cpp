#include "expression/calendar.h"

#include <algorithm>
#include <array>

namespace kapok::expression {
namespace {

constexpr std::int64_t secondMicroseconds = 1'000'000;

/// Reads a text from the left; every step tells whether it fitted.
class Cursor {
public:
    explicit Cursor(std::string_view text) : rest_(text) {}

    bool done() const { return rest_.empty(); }
    bool startsWithDigit() const { return !rest_.empty() && isDigit(rest_.front()); }

    bool skip(std::string_view word) {
        if (rest_.substr(0, word.size()) != word) return false;
        rest_.remove_prefix(word.size());
        return true;
    }
    bool skipAny(std::string_view signs, char& found) {
        if (rest_.empty() || signs.find(rest_.front()) == std::string_view::npos) return false;
        found = rest_.front();
        rest_.remove_prefix(1);
        return true;
    }
    std::size_t digitsAhead() const {
        std::size_t count = 0;
        while (count < rest_.size() && isDigit(rest_[count])) ++count;
        return count;
    }
    bool number(std::size_t least, std::size_t most, int& value) {
        const std::size_t length = std::min(digitsAhead(), most);
        if (length < least) return false;
        value = 0;
        for (std::size_t i = 0; i < length; ++i) value = value * 10 + (rest_[i] - '0');
        rest_.remove_prefix(length);
        return true;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::string_view rest_;
};

std::optional<std::int64_t> checkedDays(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return std::nullopt;
    return daysFromCivil({year, month, day});
}

std::optional<std::int64_t> readDate(Cursor& cursor) {
    int year = 0;
    int month = 1;
    int day = 1;
    if (cursor.digitsAhead() == 8) {
        if (!cursor.number(4, 4, year) || !cursor.number(2, 2, month) || !cursor.number(2, 2, day)) return std::nullopt;
        return checkedDays(year, month, day);
    }
    if (cursor.digitsAhead() != 4 || !cursor.number(4, 4, year)) return std::nullopt;
    if (cursor.skip("年")) {
        if (!cursor.number(1, 2, month) || !cursor.skip("月")) return std::nullopt;
        if (cursor.startsWithDigit() && (!cursor.number(1, 2, day) || !cursor.skip("日"))) return std::nullopt;
        return checkedDays(year, month, day);
    }
    char separator = 0;
    if (!cursor.skipAny("-/.", separator) || !cursor.number(1, 2, month)) return std::nullopt;
    char second = 0;
    if (cursor.skipAny("-/.", second) && (second != separator || !cursor.number(1, 2, day))) return std::nullopt;
    return checkedDays(year, month, day);
}

std::optional<std::int64_t> readTime(Cursor& cursor) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fraction = 0;
    if (!cursor.number(1, 2, hour) || !cursor.skip(":") || !cursor.number(2, 2, minute)) return std::nullopt;
    if (cursor.skip(":") && !cursor.number(2, 2, second)) return std::nullopt;
    if (cursor.skip(".")) {
        const std::size_t digits = std::min<std::size_t>(cursor.digitsAhead(), 6);
        if (!cursor.number(1, 6, fraction)) return std::nullopt;
        for (std::size_t i = digits; i < 6; ++i) fraction *= 10;
        int finer = 0;
        while (cursor.startsWithDigit()) cursor.number(1, 1, finer);
    }
    if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
    return ((hour * 60LL + minute) * 60 + second) * secondMicroseconds + fraction;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

}  // namespace

std::optional<std::int64_t> parseDate(std::string_view text) {
    Cursor cursor(trimmed(text));
    const auto days = readDate(cursor);
    return cursor.done() ? days : std::nullopt;
}

std::optional<std::int64_t> parseDateTime(std::string_view text) {
    Cursor cursor(trimmed(text));
    const auto days = readDate(cursor);
    if (!days) return std::nullopt;
    std::int64_t microseconds = *days * dayMicroseconds;
    char separator = 0;
    if (cursor.skipAny("Tt ", separator)) {
        while (cursor.skip(" ")) continue;
        const auto time = readTime(cursor);
        if (!time) return std::nullopt;
        microseconds += *time;
        cursor.skip("Z");
    }
    return cursor.done() ? std::optional(microseconds) : std::nullopt;
}

}  // namespace kapok::expression
