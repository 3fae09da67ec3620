// Regressors from the calendar: working days, leap years and the festivals that move.
#pragma once

#include "forecast/method.h"
#include "forecast/series.h"

#include <map>

namespace kapok::forecast {

/// Which regressors are made.
struct CalendarChoice {
    bool workingDays = false;     ///< Mondays to Fridays that are no public holiday
    bool leapYear = false;        ///< the 29th of February against its mean
    bool springFestival = false;  ///< three windows: before, during, after
    bool festivals = false;       ///< Qingming, Dragon Boat and Mid-Autumn, the day before and the festival
    bool goldenWeek = false;      ///< 1 to 7 October
    int before = 10;              ///< days of the windows of the Spring Festival
    int during = 7;               ///< from its eve
    int after = 10;
    /// Dates of a calendar of one's own by the name of the holiday: a column for each name.
    std::map<std::string, std::vector<std::int32_t>> own = {};

    bool any() const { return workingDays || leapYear || springFestival || festivals || goldenWeek || !own.empty(); }
};

/// Columns over the series' steps and `horizon` more. A step covers the days up to the next one; months are whole.
/// Windows count as the share of their days that falls into a step. Columns that only repeat with the season, such as
/// the Golden Week in months, are left out: the season has them. Throws Error for series without dates and for years
/// outside the lunar calendar. O(days).
Regressors calendarRegressors(const Series& series, int horizon, int period, const CalendarChoice& choice);

/// The choice that the shared parameters make; dates from the input "holidays" when it is given.
CalendarChoice calendarChoice(const Inputs& inputs, const ParameterValues& parameters);

/// The parameters that make it.
std::vector<Parameter> calendarParameters();

}  // namespace kapok::forecast
