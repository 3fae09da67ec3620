#include "forecast/time_axis.h"

#include "expression/calendar.h"
#include "sdk/error.h"

#include <algorithm>
#include <vector>

namespace kapok::forecast {
namespace {

using expression::CivilDate;
using expression::civilFromDays;
using expression::dayMicroseconds;
using expression::daysFromCivil;
using expression::daysInMonth;

std::int64_t monthOf(const CivilDate& date) { return date.year * 12 + date.month - 1; }

// 1970-01-05 is a Monday; weekdays are counted from it.
constexpr std::int64_t firstMonday = 4;

std::int64_t weekdayNumber(std::int64_t day) {
    const std::int64_t week = expression::floorDivide(day - firstMonday, 7);
    return week * 5 + (day - firstMonday - week * 7);
}

std::vector<std::int64_t> daysOf(Type type, std::span<const std::int64_t> times) {
    std::vector<std::int64_t> days(times.begin(), times.end());
    if (type == Type::DateTime) {
        for (auto& day : days) day = expression::dayOf(day);
    }
    return days;
}

/// Daily weekdays: no weekend, some step of a single day, and a weekend left out.
bool onWeekdays(std::span<const std::int64_t> days) {
    bool single = false;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (expression::weekday(days[i]) > 5) return false;
        single = single || (i > 0 && days[i] - days[i - 1] == 1);
    }
    return single && days.back() - days.front() > 7;
}

}  // namespace

TimeAxis TimeAxis::find(Type type, std::span<const std::int64_t> times) {
    TimeAxis axis(type, type == Type::Int64 ? StepUnit::Number : StepUnit::Microsecond);
    const auto timeOfDay = [](std::int64_t time) { return time - expression::dayOf(time) * dayMicroseconds; };
    const bool calendar = type == Type::Date ||
                          (type == Type::DateTime && std::all_of(times.begin(), times.end(), [&](std::int64_t time) {
                               return timeOfDay(time) == timeOfDay(times.front());
                           }));
    if (calendar) {
        if (type == Type::DateTime) axis.timeOfDay_ = timeOfDay(times.front());
        const std::vector<std::int64_t> days = daysOf(type, times);
        if (!axis.tryMonths(days)) axis.unit_ = onWeekdays(days) ? StepUnit::Weekday : StepUnit::Day;
    }
    axis.origin_ = axis.units(times.front());
    axis.length_ = axis.units(times.back()) - axis.origin_;
    for (std::size_t i = 1; i < times.size(); ++i) {
        axis.length_ = std::min(axis.length_, axis.units(times[i]) - axis.units(times[i - 1]));
    }
    for (std::size_t i = 1; i < times.size(); ++i) {
        if ((axis.units(times[i]) - axis.units(times[i - 1])) % axis.length_ == 0) continue;
        throw Error(KAPOK_TR("forecast", "The times are not evenly spaced: %1 is followed by %2.")
                        .arg(timeText(type, times[i - 1]))
                        .arg(timeText(type, times[i])),
                    KAPOK_TR("forecast", "Aggregate the data to even steps first, such as days or months."));
    }
    return axis;
}

/// Whole months: every day of the month is the same, or the last day where the month is too short for it.
bool TimeAxis::tryMonths(std::span<const std::int64_t> days) {
    int latest = 1;
    bool allLast = true;
    for (const std::int64_t day : days) {
        const CivilDate date = civilFromDays(day);
        latest = std::max(latest, date.day);
        allLast = allLast && date.day == daysInMonth(date.year, date.month);
    }
    if (allLast) latest = 31;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const CivilDate date = civilFromDays(days[i]);
        if (date.day != std::min(latest, daysInMonth(date.year, date.month))) return false;
        if (i > 0 && monthOf(date) == monthOf(civilFromDays(days[i - 1]))) return false;
    }
    unit_ = StepUnit::Month;
    dayOfMonth_ = latest;
    return true;
}

std::int64_t TimeAxis::units(std::int64_t time) const {
    if (unit_ == StepUnit::Number || unit_ == StepUnit::Microsecond) return time;
    const std::int64_t day = type_ == Type::DateTime ? expression::dayOf(time) : time;
    if (unit_ == StepUnit::Month) return monthOf(civilFromDays(day));
    return unit_ == StepUnit::Weekday ? weekdayNumber(day) : day;
}

std::int64_t TimeAxis::time(std::int64_t step) const {
    const std::int64_t unit = origin_ + step * length_;
    if (unit_ == StepUnit::Number || unit_ == StepUnit::Microsecond) return unit;
    std::int64_t day = unit;
    if (unit_ == StepUnit::Month) {
        const std::int64_t year = expression::floorDivide(unit, 12);
        const int month = static_cast<int>(unit - year * 12) + 1;
        day = daysFromCivil({year, month, std::min(dayOfMonth_, daysInMonth(year, month))});
    } else if (unit_ == StepUnit::Weekday) {
        const std::int64_t week = expression::floorDivide(unit, 5);
        day = firstMonday + week * 7 + (unit - week * 5);
    }
    return type_ == Type::DateTime ? day * dayMicroseconds + timeOfDay_ : day;
}

int TimeAxis::usualPeriod() const {
    switch (unit_) {
        case StepUnit::Number: return 1;
        case StepUnit::Month: return length_ <= 12 && 12 % length_ == 0 ? static_cast<int>(12 / length_) : 1;
        case StepUnit::Weekday: return length_ == 1 ? 5 : 1;
        case StepUnit::Day: return length_ == 1 ? 7 : length_ == 7 ? 52 : 1;
        case StepUnit::Microsecond: break;
    }
    constexpr std::int64_t second = 1'000'000;
    for (const auto& [least, season] : {std::pair{60 * second, dayMicroseconds}, std::pair{second, 60 * second}}) {
        if (length_ >= least) return season % length_ == 0 ? static_cast<int>(season / length_) : 1;
    }
    return 1;
}

std::string timeText(Type type, std::int64_t time) {
    if (type == Type::Date) return expression::dateText(time);
    return type == Type::DateTime ? expression::dateTimeText(time) : std::to_string(time);
}

}  // namespace kapok::forecast
