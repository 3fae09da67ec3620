#include "spec/chart_mark_query.h"

#include "sdk/error.h"
#include "spec/chart_channels.h"
#include "spec/chart_expression.h"
#include "table/format.h"

#include <cmath>

namespace kapok {
namespace {

constexpr int densityBins = 512;
constexpr int hexagons = 30;  // along x

bool minMaxBox(const ChartSpec& chart) {
    const auto* extent = std::get_if<std::string>(&chart.mark.extent);
    return chart.mark == Mark::Boxplot && extent && *extent == "min-max";
}

/// Centre and spread are made here, not given.
bool errors(const ChartSpec& chart) {
    return (chart.mark == Mark::ErrorBar || chart.mark == Mark::ErrorBand) && !chart.encoding.y2 && !chart.encoding.x2;
}

void addDerived(Query& query, const std::string& name, const std::string& expression) {
    query.derive.push_back({name, expression});
    query.select.push_back(name);
}

void addGroup(Query& query, const std::string& name, const std::string& expression) {
    addDerived(query, name, expression);
    query.groupBy.push_back(name);
}

void addAggregate(Query& query, AggregateOp op, const std::string& field, const std::string& name,
                  double probability = 0.5) {
    query.aggregates.push_back({op, field, name, probability});
    query.select.push_back(name);
}

const Channel& numbersOn(const ChartSpec& chart, const char* name, const Table& table) {
    const Channel* channel = channelNamed(chart.encoding, name);
    if (!channel || channel->field.empty() || !isNumeric(table.column(channel->field)->type())) {
        throw Error(KAPOK_TR("spec", "The chart needs a field of numbers on its channel \"%1\".").arg(name),
                    KAPOK_TR("spec", "Choose a field for it."));
    }
    return *channel;
}

/// The columns that a fan's bands are drawn from lie beside the field of the mean.
void addBands(const ChartSpec& chart, Query& query) {
    for (const double level : chart.encoding.levels) {
        for (const char* side : {"lower_", "upper_"}) {
            const std::string name = side + shortest(level);
            addDerived(query, name, fieldReference(name));
        }
    }
}

/// Counts over narrow bins of the field: what a density is smoothed from.
void addCounts(const ChartSpec& chart, const char* name, const Table& table, Query& query) {
    const Channel& numbers = numbersOn(chart, name, table);
    const ChunkSummary bounds = table.column(numbers.field)->summary();
    const double span = bounds.maximum > bounds.minimum ? bounds.maximum - bounds.minimum : 1;
    const double width = span / densityBins;
    const double origin = bounds.maximum >= bounds.minimum ? bounds.minimum : 0;
    const std::string reference = fieldReference(numbers.field);
    const std::string bin = "bin(" + reference + ", " + shortest(width) + ", " + shortest(origin) + ")";
    query.filter = bothHold(query.filter, "not is_missing(" + reference + ")");
    addGroup(query, name, bin);
    addGroup(query, std::string(name) + "2", bin + " + " + shortest(width));
    addAggregate(query, AggregateOp::Count, {}, "count");
}

void addBox(const ChartSpec& chart, const Table& table, Query& query) {
    const std::string field = numbersOn(chart, "y", table).field;
    addAggregate(query, AggregateOp::Min, field, "y_min");
    addAggregate(query, AggregateOp::Quantile, field, "y_q1", 0.25);
    addAggregate(query, AggregateOp::Median, field, "y_median");
    addAggregate(query, AggregateOp::Quantile, field, "y_q3", 0.75);
    addAggregate(query, AggregateOp::Max, field, "y_max");
    addAggregate(query, AggregateOp::Count, field, "y_count");
}

void addErrors(const ChartSpec& chart, const Table& table, Query& query) {
    const std::string field = numbersOn(chart, "y", table).field;
    const auto* extent = std::get_if<std::string>(&chart.mark.extent);
    const bool median = chart.mark.median || (extent && *extent == "iqr");
    addAggregate(query, median ? AggregateOp::Median : AggregateOp::Mean, field, "y");
    addAggregate(query, AggregateOp::Sd, field, "y_sd");
    addAggregate(query, AggregateOp::Count, field, "y_count");
    addAggregate(query, AggregateOp::Quantile, field, "y_q1", 0.25);
    addAggregate(query, AggregateOp::Quantile, field, "y_q3", 0.75);
}

/// Centres of the hexagons that hold (x, y): the nearer one of two rectangular lattices (D. B. Carr et al. 1987,
/// "Scatterplot matrix techniques for large N"), rows counted in pairs.
void addHexagons(const ChartSpec& chart, const Table& table, Query& query) {
    const std::string x = fieldReference(numbersOn(chart, "x", table).field);
    const std::string y = fieldReference(numbersOn(chart, "y", table).field);
    const HexGrid grid = hexGrid(chart, table);
    const auto scaled = [](const std::string& value, double origin, double width) {
        return "(" + value + " - " + shortest(origin) + ") / " + shortest(width);
    };
    const std::string u = scaled(x, grid.originX, grid.width);
    const std::string v = scaled(y, grid.originY, 2 * grid.height);
    const std::string evenU = "floor(" + u + " + 0.5)";
    const std::string evenV = "floor(" + v + " + 0.5)";
    const std::string oddU = "(floor(" + u + ") + 0.5)";
    const std::string oddV = "(floor(" + v + ") + 0.5)";
    const auto distance = [&](const std::string& a, const std::string& b) {
        return "(" + u + " - " + a + ") ^ 2 + 3 * (" + v + " - " + b + ") ^ 2";
    };
    const std::string even = distance(evenU, evenV) + " <= " + distance(oddU, oddV);
    const auto centre = [&](const std::string& a, const std::string& b, double origin, double width) {
        return shortest(origin) + " + " + shortest(width) + " * if(" + even + ", " + a + ", " + b + ")";
    };
    query.filter = bothHold(query.filter, "not is_missing(" + x + ") and not is_missing(" + y + ")");
    const std::string atX = centre(evenU, oddU, grid.originX, grid.width);
    const std::string atY = centre(evenV, oddV, grid.originY, 2 * grid.height);
    addGroup(query, "x", atX);
    addGroup(query, "y", atY);
    addGroup(query, "x2", atX + " + " + shortest(grid.width / 2));
    addGroup(query, "y2", atY + " + " + shortest(grid.height * 2 / 3));
    addAggregate(query, AggregateOp::Count, {}, "count");
}

/// Totals stand in every row of their line: aggregates over groups, so that they are exact for means too.
void addTotals(const ChartSpec& chart, const Table& table, Query& query) {
    const Channel* text = channelNamed(chart.encoding, "text");
    if (!text || !text->isCounted()) return;
    std::string rows;
    std::string columns;
    for (const auto& [name, channel] : channelsOf(chart.encoding)) {
        if (channel->isCounted()) continue;
        const std::string expression = channelExpression(*channel, table);
        if (name == "x") columns = expression;
        if (name == "y" || name.rfind("dimension", 0) == 0) rows += (rows.empty() ? "" : ", ") + expression;
    }
    if (!columns.empty()) addGroup(query, "text_x", overGroup(*text, columns, query.filter));
    if (!rows.empty()) addGroup(query, "text_y", overGroup(*text, rows, query.filter));
    addGroup(query, "text_all", overGroup(*text, {}, query.filter));
}

}  // namespace

HexGrid hexGrid(const ChartSpec& chart, const Table& table) {
    const auto boundsOf = [&](const char* name) {
        const ChunkSummary bounds = table.column(numbersOn(chart, name, table).field)->summary();
        const double low = bounds.minimum <= bounds.maximum ? bounds.minimum : 0;
        return std::pair(low, bounds.maximum > bounds.minimum ? bounds.maximum - bounds.minimum : 1.0);
    };
    const auto [lowX, spanX] = boundsOf("x");
    const auto [lowY, spanY] = boundsOf("y");
    const int columns = chart.encoding.x->bin ? chart.encoding.x->bin->maxbins : hexagons;
    HexGrid grid;
    grid.originX = lowX;
    grid.originY = lowY;
    grid.width = spanX / columns;
    grid.height = spanY / columns * std::sqrt(0.75);
    return grid;
}

bool groupsByItself(const ChartSpec& chart) {
    return chart.mark == Mark::Violin || chart.mark == Mark::Density || chart.mark == Mark::Hexbin ||
           minMaxBox(chart) || errors(chart);
}

bool takesChannel(const ChartSpec& chart, const std::string& name) {
    if (chart.mark == Mark::Density) return name != "x" && name != "y";
    if (chart.mark == Mark::Hexbin) return name != "x" && name != "y" && name != "x2" && name != "y2";
    if (chart.mark == Mark::Violin || minMaxBox(chart) || errors(chart)) return name != "y";
    return true;
}

void addOwn(const ChartSpec& chart, const Table& table, Query& query) {
    if (chart.mark == Mark::Fan) addBands(chart, query);
    if (chart.mark == Mark::Density) addCounts(chart, "x", table, query);
    if (chart.mark == Mark::Violin) addCounts(chart, "y", table, query);
    if (chart.mark == Mark::Hexbin) addHexagons(chart, table, query);
    if (chart.mark == Mark::CrossTable && chart.mark.totals) addTotals(chart, table, query);
    if (minMaxBox(chart)) addBox(chart, table, query);
    if (errors(chart)) addErrors(chart, table, query);
}

}  // namespace kapok
