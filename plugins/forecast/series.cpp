#include "forecast/series.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace kapok::forecast {
namespace {

std::int64_t timeOf(const ColumnView& column, std::size_t row) {
    return column.type() == Type::Date ? column.days()[row] : column.int64s()[row];
}

std::int64_t keyOf(const ColumnView& column, std::size_t row) {
    switch (column.type()) {
        case Type::Text: return column.codes()[row];
        case Type::Boolean: return column.booleans()[row];
        default: return timeOf(column, row);
    }
}

struct Observation {
    std::int64_t time;
    double value;
    std::size_t row;
};

using Observations = std::vector<Observation>;

/// Rows of each group in the order in which groups appear.
std::vector<Observations> rowsByGroup(const ColumnView& value, const ColumnView& time, const ColumnView* group,
                                      SeriesSet& set) {
    std::vector<Observations> groups;
    std::unordered_map<std::int64_t, std::size_t> places;
    if (!group) groups.emplace_back();
    for (std::size_t row = 0; row < value.size(); ++row) {
        if (time.isMissing(row)) {
            ++set.rowsWithoutTime;
            continue;
        }
        if (group && group->isMissing(row)) {
            ++set.rowsWithoutGroup;
            continue;
        }
        const double number = value.number(row);
        if (std::isinf(number)) {
            throw Error(KAPOK_TR("forecast", "An infinite value cannot be forecast from."),
                        KAPOK_TR("forecast", "Filter such rows out or make them missing."),
                        {{}, static_cast<std::int64_t>(row + 1), value.field().name});
        }
        std::size_t place = 0;
        if (group) {
            const auto [found, isNew] = places.try_emplace(keyOf(*group, row), groups.size());
            if (isNew) groups.emplace_back();
            place = found->second;
        }
        groups[place].push_back({timeOf(time, row), number, row});
    }
    return groups;
}

void sortByTime(Observations& rows, Type timeType, const std::string& name) {
    const auto earlier = [](const Observation& a, const Observation& b) { return a.time < b.time; };
    if (!std::is_sorted(rows.begin(), rows.end(), earlier)) std::stable_sort(rows.begin(), rows.end(), earlier);
    const auto same = [](const Observation& a, const Observation& b) { return a.time == b.time; };
    const auto twice = std::adjacent_find(rows.begin(), rows.end(), same);
    if (twice == rows.end()) return;
    const Text remedy = KAPOK_TR("forecast", "Aggregate the data to one row for each time first, or choose a group.");
    const std::string time = timeText(timeType, twice->time);
    if (name.empty()) throw Error(KAPOK_TR("forecast", "The time %1 has more than one row.").arg(time), remedy);
    throw Error(KAPOK_TR("forecast", "The time %1 has more than one row in the group %2.").arg(time).arg(name), remedy);
}

/// Regressors at the steps of the series and at those of the rows after it; rows off the grid there are left out.
void placeRegressors(Series& series, const Observations& rows, const Observations& after,
                     const std::vector<const ColumnView*>& columns) {
    const auto last = static_cast<std::int64_t>(series.values.size()) - 1;
    const auto onGrid = [&](const Observation& row) {
        const std::int64_t step = series.axis.step(row.time);
        return step > last && series.axis.time(step) == row.time;
    };
    for (const Observation& row : after) {
        if (onGrid(row)) series.ahead = static_cast<std::size_t>(series.axis.step(row.time) - last);
    }
    for (const ColumnView* column : columns) {
        std::vector<double>& values = series.regressors.emplace_back(series.values.size() + series.ahead, std::nan(""));
        for (const Observation& row : rows) {
            values[static_cast<std::size_t>(series.axis.step(row.time))] = column->number(row.row);
        }
        for (const Observation& row : after) {
            if (onGrid(row)) values[static_cast<std::size_t>(series.axis.step(row.time))] = column->number(row.row);
        }
    }
}

/// The rows from the first to the last value, on their axis.
Series placed(Observations rows, Type timeType, std::string name, const std::vector<const ColumnView*>& regressors) {
    const std::size_t groupRow = rows.empty() ? 0 : rows.front().row;
    const auto known = [](const Observation& row) { return !std::isnan(row.value); };
    const auto last = std::find_if(rows.rbegin(), rows.rend(), known).base();
    const auto trailing = static_cast<std::size_t>(rows.end() - last);
    const Observations after(last, rows.end());
    rows.erase(last, rows.end());
    rows.erase(rows.begin(), std::find_if(rows.begin(), rows.end(), known));
    if (rows.size() < 2) {
        throw Error(KAPOK_TR("forecast", "The series is too short: %1 values, and a forecast needs at least 2.")
                        .arg(rows.size()),
                    KAPOK_TR("forecast", "Use a longer series, or another column."));
    }
    std::vector<std::int64_t> times;
    for (const Observation& row : rows) times.push_back(row.time);
    const TimeAxis axis = TimeAxis::find(timeType, times);
    const auto steps = static_cast<std::size_t>(axis.step(times.back())) + 1;
    if (steps > 2 * rows.size() + 2) {
        throw Error(KAPOK_TR("forecast", "Only %1 of the %2 steps from %3 to %4 have a row.")
                        .arg(rows.size())
                        .arg(steps)
                        .arg(timeText(timeType, times.front()))
                        .arg(timeText(timeType, times.back())),
                    KAPOK_TR("forecast", "Aggregate the data to longer steps first, such as days or months."));
    }
    Series series{.groupRow = groupRow, .name = std::move(name), .axis = axis, .timeType = timeType};
    series.values.assign(steps, std::nan(""));
    for (const Observation& row : rows) {
        series.values[static_cast<std::size_t>(axis.step(row.time))] = row.value;
        series.missing += std::isnan(row.value) ? 1 : 0;
    }
    series.gaps = steps - rows.size();
    series.trailing = trailing;
    if (!regressors.empty()) placeRegressors(series, rows, after, regressors);
    return series;
}

}  // namespace

std::string groupText(const ColumnView& column, std::size_t row) {
    switch (column.type()) {
        case Type::Text: return std::string(column.text(row));
        case Type::Boolean: return column.booleans()[row] ? "true" : "false";
        default: return timeText(column.type(), timeOf(column, row));
    }
}

std::string recentCondition(std::size_t steps, int horizon, int period, Type type,
                            const std::function<std::int64_t(std::size_t)>& at) {
    const auto shown = static_cast<std::size_t>(std::max({5 * horizon, 4 * period, 40}));
    if (steps <= shown + shown / 2) return {};
    const std::string from = timeText(type, at(steps - shown));
    return "[time] >= " + (isTime(type) ? "'" + from + "'" : from);
}

SeriesSet gatherSeries(const ColumnView& value, const ColumnView& time, const ColumnView* group,
                       const std::vector<const ColumnView*>& regressors) {
    SeriesSet set;
    for (Observations& rows : rowsByGroup(value, time, group, set)) {
        std::string name = group ? groupText(*group, rows.front().row) : std::string();
        sortByTime(rows, time.type(), name);
        try {
            set.series.push_back(placed(std::move(rows), time.type(), name, regressors));
        } catch (const Error& error) {
            if (!group) throw;
            set.unusable.push_back(name);
            set.reasons.push_back(error);
        }
    }
    return set;
}

}  // namespace kapok::forecast
