#include "spec/map_parts.h"

#include "expression/calendar.h"
#include "sdk/error.h"
#include "spec/chart_expression.h"

#include <algorithm>
#include <cmath>

namespace kapok {
namespace {

constexpr std::size_t mostPeriods = 20'000;
constexpr double daySeconds = 86400;

bool isTime(const Table& table, const std::string& field) {
    const Type type = table.column(field)->type();
    return type == Type::Date || type == Type::DateTime;
}

void requireField(const Table& table, const std::string& field) {
    if (table.has(field)) return;
    throw Error(KAPOK_TR("spec", "The map is divided by the field \"%1\", which is not there.").arg(field),
                KAPOK_TR("spec", "Choose another field for the time or the panels of the map."));
}

/// The columns of cutsQuery are named after the panels' and numbered.
std::string cutName(std::size_t axis, int number) { return facetColumns[axis] + std::to_string(number); }

int classesOf(const MapParts& parts) { return std::clamp(parts.classes, 2, 12); }

void askForCuts(Query& query, const std::string& field, std::size_t axis, int classes) {
    query.derive.push_back({facetColumns[axis], "number(" + fieldReference(field) + ")"});
    for (int i = 0; i <= classes; ++i) {
        const AggregateOp op = i == 0 ? AggregateOp::Min : i == classes ? AggregateOp::Max : AggregateOp::Quantile;
        query.aggregates.push_back({.op = op,
                                    .field = facetColumns[axis],
                                    .name = cutName(axis, i),
                                    .probability = static_cast<double>(i) / classes});
        query.select.push_back(cutName(axis, i));
    }
}

/// The bounds of classes with equally many rows, ascending; equal ones are one.
std::vector<double> boundsIn(const Table& cuts, const std::string& field, std::size_t axis, int classes) {
    std::vector<double> bounds;
    for (int i = 0; i <= classes; ++i) {
        const std::string name = cutName(axis, i);
        if (!cuts.has(name) || cuts.rows() == 0 || cuts.column(name)->isMissing(0)) continue;
        const double bound = cuts.column(name)->number(0);
        if (bounds.empty() || bound > bounds.back()) bounds.push_back(bound);
    }
    if (bounds.empty())
        throw Error(KAPOK_TR("spec", "The field \"%1\" has no value to divide the map by.").arg(field),
                    KAPOK_TR("spec", "Choose another field for the time or the panels of the map."));
    if (bounds.size() == 1) bounds.push_back(bounds.front());
    return bounds;
}

/// For each value the bound of its class: below it (`edge` 0) or above (1).
std::string classBound(const std::string& field, const std::vector<double>& bounds, std::size_t edge) {
    const std::string x = "number(" + fieldReference(field) + ")";
    std::string expression = "if(" + x + " is missing, missing";
    for (std::size_t i = 0; i + 2 < bounds.size(); ++i)
        expression += ", " + x + " <= " + shortest(bounds[i + 1]) + ", number(" + shortest(bounds[i + edge]) + ")";
    return expression + ", number(" + shortest(bounds[bounds.size() - 2 + edge]) + "))";
}

/// Adds a column by which rows are told apart.
void divideBy(Query& query, const std::string& expression, const char* column) {
    query.derive.push_back({column, expression});
    query.select.push_back(column);
    if (!query.groupBy.empty()) query.groupBy.push_back(column);
}

const std::string& fieldOf(const MapParts& parts, std::size_t axis) { return axis == 0 ? parts.column : parts.row; }

bool isCut(const Table& table, const std::string& field) {
    if (field.empty()) return false;
    requireField(table, field);
    const Type type = table.column(field)->type();
    return type == Type::Int64 || type == Type::Float64;
}

void addFacet(Query& query, const Table& table, const MapParts& parts, std::size_t axis, const Table& cuts) {
    const std::string& field = fieldOf(parts, axis);
    if (field.empty()) return;
    requireField(table, field);
    if (isTime(table, field))
        return divideBy(query, timeExpression(fieldReference(field), parts.dateUnit, 1), facetColumns[axis]);
    if (!isCut(table, field)) return divideBy(query, "text(" + fieldReference(field) + ")", facetColumns[axis]);
    const auto bounds = boundsIn(cuts, field, axis, classesOf(parts));
    divideBy(query, classBound(field, bounds, 0), facetColumns[axis]);
    divideBy(query, classBound(field, bounds, 1), facetUpperEdges[axis]);
}

/// Can sums up to a period be made of those of each period?
void requireCumulative(const MapLayer& layer) {
    switch (layer.aggregate) {
        case AggregateOp::Sum:
        case AggregateOp::Count:
        case AggregateOp::Mean:
        case AggregateOp::Min:
        case AggregateOp::Max:
        case AggregateOp::First:
        case AggregateOp::Last: return;
        default:
            throw Error(KAPOK_TR("spec", "A map of all rows up to a period cannot combine them in this way."),
                        KAPOK_TR("spec",
                                 "Combine the rows of a shape by sum, mean, count, minimum, maximum, first or last, or "
                                 "show the periods one by one."));
    }
}

void addPeriod(Query& query, const MapLayer& layer, const Table& table, const MapParts& parts) {
    if (parts.unit == TimeUnit::None) return;
    requireField(table, layer.time);
    if (!isTime(table, layer.time))
        throw Error(KAPOK_TR("spec", "The time \"%1\" of the map layer holds neither dates nor times.").arg(layer.time),
                    KAPOK_TR("spec", "Choose a date field, or change its type in the data."));
    divideBy(query, timeExpression(fieldReference(layer.time), parts.unit, 1), periodColumn);
    if (!parts.cumulative || query.groupBy.empty() || layer.value.empty()) return;
    requireCumulative(layer);
    if (layer.aggregate != AggregateOp::Mean) return;
    query.aggregates.push_back({AggregateOp::Count, "value", countColumn});
    query.select.push_back(countColumn);
}

/// The unit whose steps lead through the starts of `unit`: recurring ones lie in 2012.
TimeUnit stepOf(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::QuarterOfYear: return TimeUnit::Quarter;
        case TimeUnit::MonthOfYear: return TimeUnit::Month;
        case TimeUnit::WeekOfYear: return TimeUnit::Week;
        case TimeUnit::DayOfWeek:
        case TimeUnit::DayOfMonth:
        case TimeUnit::DayOfYear:
        case TimeUnit::None:
        case TimeUnit::MonthDay: return TimeUnit::Day;
        case TimeUnit::HourOfDay: return TimeUnit::Hour;
        case TimeUnit::MinuteOfDay:
        case TimeUnit::MinuteOfHour: return TimeUnit::Minute;
        case TimeUnit::SecondOfDay:
        case TimeUnit::SecondOfMinute: return TimeUnit::Second;
        default: return unit;
    }
}

double secondsOf(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::Week: return 7 * daySeconds;
        case TimeUnit::Hour: return 3600;
        case TimeUnit::Minute: return 60;
        case TimeUnit::Second: return 1;
        default: return daySeconds;
    }
}

/// Months in a unit of the calendar; 0: it has a fixed length.
std::int64_t monthsOf(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::Year: return 12;
        case TimeUnit::Quarter: return 3;
        case TimeUnit::Month: return 1;
        default: return 0;
    }
}

double afterMonths(double first, std::int64_t months) {
    auto date = expression::civilFromDays(static_cast<std::int64_t>(std::floor(first / daySeconds)));
    const std::int64_t month = date.year * 12 + date.month - 1 + months;
    date.year = expression::floorDivide(month, 12);
    date.month = static_cast<int>(month - date.year * 12) + 1;
    return static_cast<double>(expression::daysFromCivil(date)) * daySeconds;
}

}  // namespace

MapParts partsOf(const MapSpec& map, std::size_t layer) {
    MapParts parts;
    const MapLayer& own = map.layers[layer];
    // Base maps and rasters have no rows.
    const auto last =
        std::find_if(map.layers.rbegin(), map.layers.rend(), [](const MapLayer& one) { return !one.dataset.empty(); });
    if (own.dataset.empty() || last == map.layers.rend()) return parts;
    const MapLayer& topmost = *last;
    const MapFacets& facets = map.facets;
    const bool panelsOfTime = !topmost.time.empty() && (facets.column == topmost.time || facets.row == topmost.time);
    if (!own.time.empty() && !panelsOfTime) {
        parts.unit = map.time.unit;
        parts.cumulative = map.time.cumulative;
    }
    if (own.dataset != topmost.dataset) return parts;
    parts.column = facets.column;
    parts.row = facets.row;
    parts.classes = facets.classes;
    parts.dateUnit = map.time.unit;
    return parts;
}

std::optional<Query> cutsQuery(const MapLayer& layer, const Table& table, const MapParts& parts) {
    Query query{.filter = layer.filter};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const std::string& field = fieldOf(parts, axis);
        if (isCut(table, field)) askForCuts(query, field, axis, classesOf(parts));
    }
    if (query.derive.empty()) return std::nullopt;
    return query;
}

Query mapPartsQuery(const MapLayer& layer, const Table& table, const MapParts& parts, const Table& cuts) {
    Query query = mapLayerQuery(layer, table);
    addPeriod(query, layer, table, parts);
    for (std::size_t axis = 0; axis < 2; ++axis) addFacet(query, table, parts, axis, cuts);
    return query;
}

std::vector<double> periodsBetween(double first, double last, TimeUnit unit) {
    const TimeUnit step = stepOf(unit);
    const std::int64_t months = monthsOf(step);
    std::vector<double> periods;
    for (std::int64_t i = 0;; ++i) {
        const double start =
            months > 0 ? afterMonths(first, i * months) : first + static_cast<double>(i) * secondsOf(step);
        if (start > last) return periods;
        if (periods.size() == mostPeriods)
            throw Error(KAPOK_TR("spec", "The time of the map has more than %1 steps.").arg(mostPeriods),
                        KAPOK_TR("spec", "Choose a longer unit of time, or restrict the rows by a filter."));
        periods.push_back(start);
    }
}

std::size_t periodAt(const std::vector<double>& periods, const std::string& at) {
    if (periods.empty()) return 0;
    if (at.empty()) return periods.size() - 1;
    const auto microseconds = expression::parseDateTime(at);
    if (!microseconds)
        throw Error(KAPOK_TR("spec", "The time \"%1\" of the map is no date.").arg(at),
                    KAPOK_TR("spec", "Write it as 2024-03-01 or 2024-03-01T08:00."));
    const double seconds = static_cast<double>(*microseconds) / 1e6;
    const auto after = std::upper_bound(periods.begin(), periods.end(), seconds);
    return after == periods.begin() ? 0 : static_cast<std::size_t>(after - periods.begin()) - 1;
}

std::string isoText(double seconds) {
    const auto microseconds = static_cast<std::int64_t>(std::llround(seconds * 1e6));
    const std::int64_t day = expression::dayOf(microseconds);
    const bool midnight = day * expression::dayMicroseconds == microseconds;
    return midnight ? expression::dateText(day) : expression::dateTimeText(microseconds);
}

}  // namespace kapok
