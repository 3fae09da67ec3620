#include "spec/chart_expression.h"

#include "expression/bins.h"
#include "sdk/error.h"
#include "spec/chart_names.h"
#include "spec/names.h"
#include "table/format.h"

#include <optional>

namespace kapok {
namespace {

using expression::BinScale;

/// floor(part / step) * step, from `first` on.
std::string stepped(const std::string& part, int step, int first = 0) {
    if (step <= 1) return part;
    const std::string n = std::to_string(step);
    if (first == 0) return "int(floor(" + part + " / " + n + ") * " + n + ")";
    return "int(floor((" + part + " - 1) / " + n + ") * " + n + " + 1)";
}

std::string call(const std::string& function, const std::string& argument) { return function + "(" + argument + ")"; }

std::string truncated(const std::string& t, const char* unit) { return "truncate(" + t + ", '" + unit + "')"; }

/// Several units of a calendar together: from the start of the year, month, day or hour above them.
std::string truncatedBy(const std::string& t, TimeUnit unit, int step) {
    switch (unit) {
        case TimeUnit::Year: return "date(" + stepped(call("year", t), step) + ", 1, 1)";
        case TimeUnit::Quarter:
            return "date(year(" + t + "), (" + stepped(call("quarter", t), step, 1) + " - 1) * 3 + 1, 1)";
        case TimeUnit::Month: return "date(year(" + t + "), " + stepped(call("month", t), step, 1) + ", 1)";
        case TimeUnit::Week: {
            const std::string weeks = stepped(call("week", t), step, 1);
            return truncated(t, "week") + " - 7 * (week(" + t + ") - " + weeks + ")";
        }
        case TimeUnit::Day: return "date(year(" + t + "), month(" + t + "), " + stepped(call("day", t), step, 1) + ")";
        case TimeUnit::Hour: return truncated(t, "day") + " + " + stepped(call("hour", t), step) + " / 24";
        case TimeUnit::Minute: return truncated(t, "hour") + " + " + stepped(call("minute", t), step) + " / 1440";
        default:
            return truncated(t, "hour") + " + (minute(" + t + ") * 60 + " + stepped(call("second", t), step) +
                   ") / 86400";
    }
}

std::string recurring(const std::string& t, TimeUnit unit, int step) {
    const std::string midnight = "datetime(date(2012, 1, 1)) + ";
    switch (unit) {
        case TimeUnit::QuarterOfYear:
            return "date(2012, (" + stepped(call("quarter", t), step, 1) + " - 1) * 3 + 1, 1)";
        case TimeUnit::MonthOfYear: return "date(2012, " + stepped(call("month", t), step, 1) + ", 1)";
        case TimeUnit::WeekOfYear: return "date(2012, 1, 2) + 7 * (" + stepped(call("week", t), step, 1) + " - 1)";
        case TimeUnit::DayOfWeek: return "date(2012, 1, 1) + " + stepped("weekday(" + t + ") % 7", step);
        case TimeUnit::DayOfMonth: return "date(2012, 1, " + stepped(call("day", t), step, 1) + ")";
        case TimeUnit::DayOfYear: return "date(2012, 1, 1) + " + stepped(call("yearday", t), step, 1) + " - 1";
        case TimeUnit::MonthDay: return "date(2012, month(" + t + "), " + stepped(call("day", t), step, 1) + ")";
        case TimeUnit::HourOfDay: return midnight + stepped(call("hour", t), step) + " / 24";
        case TimeUnit::MinuteOfDay:
            return midnight + "(hour(" + t + ") * 60 + " + stepped(call("minute", t), step) + ") / 1440";
        case TimeUnit::SecondOfDay:
            return midnight + "(hour(" + t + ") * 3600 + minute(" + t + ") * 60 + " + stepped(call("second", t), step) +
                   ") / 86400";
        case TimeUnit::MinuteOfHour: return midnight + stepped(call("minute", t), step) + " / 1440";
        default: return midnight + stepped(call("second", t), step) + " / 86400";
    }
}

const Column& fieldOf(const Channel& channel, const Table& table) { return *table.column(channel.field); }

void requireType(const Channel& channel, const Table& table, bool fits, const Text& needed) {
    if (fits) return;
    throw Error(
        KAPOK_TR("spec", "The field \"%1\" holds %2.").arg(channel.field).arg(typeName(fieldOf(channel, table).type())),
        needed);
}

/// The lower edge of the last bin where the greatest number stands on its upper edge: such a bin holds both its edges
/// instead of leaving that number to a bin of its own. Few whole numbers to a bin keep their own: one more
/// would be seen as a peak.
std::optional<double> closedBin(const Column& column, const BinGrid& grid) {
    const ChunkSummary bounds = column.summary();
    const BinScale bins(grid.width, grid.origin);
    const double place = bins.number(bounds.maximum);
    const bool onEdge = bounds.minimum < bounds.maximum && place >= 1 && bins.edge(place) == bounds.maximum;
    if (!onEdge || (column.type() == Type::Int64 && grid.width < 10)) return std::nullopt;
    return bins.edge(place - 1);
}

}  // namespace

std::string timeExpression(const std::string& t, TimeUnit unit, int step) {
    if (unit == TimeUnit::None) return t;
    if (isRecurring(unit)) return recurring(t, unit, step);
    if (step > 1 || unit >= TimeUnit::Minute) return truncatedBy(t, unit, step);
    constexpr const char* names[] = {"", "year", "quarter", "month", "week", "day", "hour"};
    return truncated(t, names[static_cast<std::size_t>(unit)]);
}

BinGrid gridOf(const Channel& channel, const Table& table) {
    const ChunkSummary bounds = fieldOf(channel, table).summary();
    const Bin& bin = *channel.bin;
    if (bounds.minimum > bounds.maximum) return {0, bin.step > 0 ? bin.step : 1};
    BinGrid grid = binGrid(bounds.minimum, bounds.maximum, bin.maxbins);
    if (bin.step > 0) grid.width = bin.step;
    if (bin.step > 0 || bin.anchor)
        grid.origin = expression::lowerEdge(bounds.minimum, grid.width, bin.anchor.value_or(0));
    return grid;
}

std::string channelExpression(const Channel& channel, const Table& table) {
    const Type type = fieldOf(channel, table).type();  // throws a clear error when it is not there
    const std::string reference = fieldReference(channel.field);
    if (channel.bin && !channel.bin->binned) {
        requireType(channel, table, isNumeric(type), KAPOK_TR("spec", "Choose a field of numbers to make bins of."));
        const BinGrid grid = gridOf(channel, table);
        const std::string bin = "bin(" + reference + ", " + shortest(grid.width) + ", " + shortest(grid.origin) + ")";
        const auto last = closedBin(*table.column(channel.field), grid);
        if (!last) return bin;
        return "if(" + bin + " > " + shortest(*last) + ", " + shortest(*last) + ", " + bin + ")";
    }
    if (channel.timeUnit == TimeUnit::None) return reference;
    requireType(channel, table, isTime(type), KAPOK_TR("spec", "Choose a field of dates or times for a time unit."));
    return timeExpression(reference, channel.timeUnit, channel.timeStep);
}

std::string upperEdgeExpression(const Channel& channel, const Table& table) {
    const std::string lower = channelExpression(channel, table);
    const BinGrid grid = gridOf(channel, table);
    const BinScale bins(grid.width, grid.origin);
    if (bins.unit() == 1) return lower + " + " + shortest(grid.width);
    const std::string unit = shortest(bins.unit());  // 0.4 + 0.2 is more than 0.6 in binary numbers
    return "(floor(" + lower + " * " + unit + " + 0.5) + " + shortest(bins.steps()) + ") / " + unit;
}

std::string overGroup(const Channel& measure, const std::string& group, const std::string& filter) {
    const bool rows = measure.field.empty();
    std::string value = rows ? "1" : fieldReference(measure.field);
    if (!filter.empty()) value = "if(" + filter + ", " + value + ", missing)";
    const std::string by = group.empty() ? " by all" : " by " + group;
    if (rows) return "count(" + value + by + ")";
    switch (measure.aggregate.value_or(AggregateOp::Sum)) {
        case AggregateOp::Missing: return "sum(if(is_missing(" + value + "), 1, 0)" + by + ")";
        case AggregateOp::Quantile: return "quantile(" + value + ", " + shortest(measure.probability) + by + ")";
        case AggregateOp::Sum:
        case AggregateOp::Share:
        case AggregateOp::WeightedMean: return "sum(" + value + by + ")";
        default: return std::string(enumName(*measure.aggregate)) + "(" + value + by + ")";
    }
}

std::string cellLiteral(const Column& column, std::size_t row) {
    switch (column.type()) {
        case Type::Text: return textLiteral(std::string(column.text(row)));
        case Type::Date: return "date('" + cellText(column, row) + "')";
        case Type::DateTime: return "datetime('" + cellText(column, row) + "')";
        default: return cellText(column, row);
    }
}

}  // namespace kapok
