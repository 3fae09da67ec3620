// Evenly spaced times along the calendar.
#pragma once

#include "sdk/type.h"

#include <span>

namespace kapok::forecast {

/// What one step of a series is counted in.
enum class StepUnit : std::uint8_t { Number, Microsecond, Day, Weekday, Month };

/// A grid of times: found from a series, it numbers times by steps and gives the times of steps to come. Month steps
/// follow the calendar (the last day of a month stays the last day, the 31st becomes the 30th where need be), weekday
/// steps leave out Saturdays and Sundays.
class TimeAxis {
public:
    /// Finds the grid of at least two times, sorted and different: whole months when the days of the month agree, else
    /// weekdays when no time falls on a weekend, else the least distance. Values are as in columns of the type (days,
    /// microseconds, numbers). Throws Error when a distance is no multiple of the step.
    static TimeAxis find(Type type, std::span<const std::int64_t> times);

    StepUnit unit() const { return unit_; }
    std::int64_t unitsPerStep() const { return length_; }

    /// Steps from the first time of the series; the time must lie on the grid.
    std::int64_t step(std::int64_t time) const { return (units(time) - origin_) / length_; }
    std::int64_t time(std::int64_t step) const;

    /// The usual season: 12 for months, 4 for quarters, 7 for days, 5 for weekdays, 52 for weeks, a day for steps from
    /// a minute on, a minute for seconds, else 1.
    int usualPeriod() const;

private:
    TimeAxis(Type type, StepUnit unit) : type_(type), unit_(unit) {}

    bool tryMonths(std::span<const std::int64_t> days);
    std::int64_t units(std::int64_t time) const;

    Type type_;
    StepUnit unit_;
    std::int64_t length_ = 1;
    std::int64_t origin_ = 0;
    std::int64_t timeOfDay_ = 0;  ///< microseconds, the same at all times of a calendar grid
    int dayOfMonth_ = 1;          ///< 31: the last day
};

/// "2024-03-05", "2024-03-05T08:30:00" or the number.
std::string timeText(Type type, std::int64_t time);

}  // namespace kapok::forecast
