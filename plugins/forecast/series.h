// Series as the forecasting methods see them, cut from the rows of a table.
#pragma once

#include "forecast/time_axis.h"
#include "sdk/module.h"

#include <functional>

namespace kapok::forecast {

/// One evenly spaced series, first and last value known. Steps without a row or without a value hold NaN.
struct Series {
    std::size_t groupRow = 0;  ///< a row that names the group
    std::string name;          ///< the group's value as text; empty without groups
    TimeAxis axis;
    Type timeType = Type::Date;
    std::vector<double> values = {};
    std::size_t gaps = 0;      ///< steps without a row
    std::size_t missing = 0;   ///< steps with a row but no value
    std::size_t trailing = 0;  ///< rows after the last value
    /// Beside the values, as far as there are rows: `ahead` steps beyond the last value. NaN where there is none.
    std::vector<std::vector<double>> regressors = {};
    std::size_t ahead = 0;

    std::int64_t timeAt(std::size_t step) const { return axis.time(static_cast<std::int64_t>(step)); }
};

/// What the rows held: series, and what was left out and why.
struct SeriesSet {
    std::vector<Series> series;         ///< in the order in which groups first appear
    std::vector<std::string> unusable;  ///< groups without two values, or that are not evenly spaced
    std::vector<Error> reasons;         ///< why, for each of `unusable`
    std::size_t rowsWithoutTime = 0;
    std::size_t rowsWithoutGroup = 0;
};

/// The value that names a group, as text; the row is not missing.
std::string groupText(const ColumnView& column, std::size_t row);

/// A condition of the formula language on the column "time" that leaves of a past of `steps` what is worth seeing
/// beside a forecast: five horizons, four periods and 40 steps at least. Empty when nothing much would be left out.
/// `at` is the time of a step.
std::string recentCondition(std::size_t steps, int horizon, int period, Type type,
                            const std::function<std::int64_t(std::size_t)>& at);

/// Cuts the rows into series. `group` may be null. Rows without time or group are left out, missing values before
/// the first and after the last value too. Throws Error when one time has two rows of a group (also a lone series'
/// reason why it cannot be used). Rows after the last value count for the regressors only. O(n log n).
SeriesSet gatherSeries(const ColumnView& value, const ColumnView& time, const ColumnView* group,
                       const std::vector<const ColumnView*>& regressors = {});

}  // namespace kapok::forecast
