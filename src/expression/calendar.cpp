#include "expression/calendar.h"

#include <array>
#include <cstdio>

namespace kapok::expression {

std::int64_t floorDivide(std::int64_t value, std::int64_t unit) { return value / unit - (value % unit < 0 ? 1 : 0); }

std::int64_t daysFromCivil(const CivilDate& date) {
    const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = floorDivide(year, 400);
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

CivilDate civilFromDays(std::int64_t days) {
    days += 719468;
    const std::int64_t era = floorDivide(days, 146097);
    const std::int64_t dayOfEra = days - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const int day = static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1);
    const int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

int daysInMonth(std::int64_t year, int month) {
    constexpr std::array<int, 12> lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

int weekday(std::int64_t days) {
    constexpr std::int64_t thursday = 3;  // 1970-01-01, counted from Monday 0
    const std::int64_t shifted = days + thursday;
    return static_cast<int>(shifted - floorDivide(shifted, 7) * 7) + 1;
}

int isoWeek(std::int64_t days) {
    const std::int64_t thursday = days - weekday(days) + 4;  // a week belongs to the year of its Thursday
    const std::int64_t newYear = daysFromCivil({civilFromDays(thursday).year, 1, 1});
    return static_cast<int>((thursday - newYear) / 7) + 1;
}

std::optional<TimeUnit> timeUnitFromName(std::string_view name) {
    constexpr std::array<std::string_view, 6> names = {"year", "quarter", "month", "week", "day", "hour"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) return static_cast<TimeUnit>(i);
    }
    return std::nullopt;
}

std::int64_t truncateDays(std::int64_t days, TimeUnit unit) {
    if (unit == TimeUnit::Day || unit == TimeUnit::Hour) return days;
    if (unit == TimeUnit::Week) return days - weekday(days) + 1;
    CivilDate date = civilFromDays(days);
    date.day = 1;
    if (unit == TimeUnit::Quarter) date.month = (date.month - 1) / 3 * 3 + 1;
    if (unit == TimeUnit::Year) date.month = 1;
    return daysFromCivil(date);
}

std::int64_t truncateMicroseconds(std::int64_t microseconds, TimeUnit unit) {
    if (unit == TimeUnit::Hour) return floorDivide(microseconds, hourMicroseconds) * hourMicroseconds;
    return truncateDays(dayOf(microseconds), unit) * dayMicroseconds;
}

std::string dateText(std::int64_t days) {
    const CivilDate date = civilFromDays(days);
    std::array<char, 48> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04lld-%02d-%02d",
                                     static_cast<long long>(date.year), date.month, date.day);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::string dateTimeText(std::int64_t microseconds) {
    const std::int64_t days = dayOf(microseconds);
    const std::int64_t rest = microseconds - days * dayMicroseconds;
    const auto seconds = static_cast<int>(rest / 1'000'000);
    const auto fraction = static_cast<int>(rest % 1'000'000);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    std::string text = dateText(days) + buffer.data();
    if (fraction != 0) {
        std::snprintf(buffer.data(), buffer.size(), ".%06d", fraction);
        text += buffer.data();
    }
    return text;
}

}  // namespace kapok::expression
