#include "spec/chart_suggestion.h"

namespace kapok {
namespace {

constexpr std::size_t manyPoints = 50000;
constexpr std::size_t rowsForBoxes = 10;  ///< a group
constexpr std::size_t mostBars = 20;

enum class Kind { Number, Time, Text };

Kind kindOf(const Column& column) {
    if (isTime(column.type())) return Kind::Time;
    return isNumeric(column.type()) && column.type() != Type::Boolean ? Kind::Number : Kind::Text;
}

std::size_t valuesOf(const Column& column) {
    return column.type() == Type::Text ? std::max<std::size_t>(1, column.dictionary()->size()) : 2;
}

/// Months for years of days, as they are for a few.
TimeUnit unitOf(const Column& time) {
    const ChunkSummary bounds = time.summary();
    const double days = (bounds.maximum - bounds.minimum) / (time.type() == Type::Date ? 1 : 86400e6);
    return days > 3650 ? TimeUnit::Year : days > 180 ? TimeUnit::Month : days > 3 ? TimeUnit::Day : TimeUnit::Hour;
}

Channel channelOf(const Column& column) {
    Channel channel;
    channel.field = column.field().name;
    return channel;
}

Channel counted() {
    Channel channel;
    channel.aggregate = AggregateOp::Count;
    return channel;
}

Channel aggregated(const Column& column, AggregateOp op) {
    Channel channel = channelOf(column);
    channel.aggregate = op;
    return channel;
}

/// Categories from the largest, the smallest ones together.
Channel ranked(const Column& column) {
    Channel channel = channelOf(column);
    channel.sort = ChannelSort::ByYDescending;
    if (valuesOf(column) > mostBars) channel.top = Top{static_cast<std::int64_t>(mostBars) - 5, true};
    return channel;
}

void suggestOne(ChartSpec& chart, const Column& x) {
    auto& e = chart.encoding;
    e.y = counted();
    chart.mark = kindOf(x) == Kind::Time ? Mark::Line : Mark::Bar;
    e.x = kindOf(x) == Kind::Text ? ranked(x) : channelOf(x);
    if (kindOf(x) == Kind::Time) e.x->timeUnit = unitOf(x);
    if (kindOf(x) == Kind::Number) e.x->bin = Bin{};
    chart.horizontal = kindOf(x) == Kind::Text;
}

void suggestWithNumber(ChartSpec& chart, const Column& x, const Column& number, std::size_t rows) {
    auto& e = chart.encoding;
    if (kindOf(x) == Kind::Time) {
        chart.mark = Mark::Line;
        e.x = channelOf(x);
        e.x->timeUnit = unitOf(x);
        e.y = aggregated(number, AggregateOp::Mean);
    } else if (kindOf(x) == Kind::Number) {
        chart.mark = rows > manyPoints ? Mark::Hexbin : Mark::Point;
        e.x = channelOf(x);
        e.y = channelOf(number);
    } else if (rows / valuesOf(x) >= rowsForBoxes && valuesOf(x) <= mostBars) {
        chart.mark = Mark::Boxplot;
        e.x = channelOf(x);
        e.y = channelOf(number);
    } else {
        chart.mark = Mark::Bar;
        e.x = ranked(x);
        e.y = aggregated(number, AggregateOp::Mean);
        chart.horizontal = true;
    }
}

void suggestWithText(ChartSpec& chart, const Column& x, const Column& text) {
    auto& e = chart.encoding;
    e.x = channelOf(x);
    if (kindOf(x) == Kind::Time) {
        chart.mark = Mark::Area;
        e.x->timeUnit = unitOf(x);
        e.y = counted();
        e.color = channelOf(text);
        if (valuesOf(text) > 8) e.color->top = Top{7, true};
        return;
    }
    chart.mark = Mark::Rect;
    e.y = channelOf(text);
    e.color = counted();
}

}  // namespace

ChartSpec suggestedFor(ChartSpec chart, const Table& table, const std::string& x, const std::string& y) {
    if (!table.has(x) || (!y.empty() && !table.has(y))) return chart;
    chart.horizontal = false;
    const Column& first = *table.column(x);
    if (y.empty()) {
        suggestOne(chart, first);
        return chart;
    }
    const Column& second = *table.column(y);
    // What is compared stands on x: the number comes second, a time first.
    const bool swap = (kindOf(first) == Kind::Number && kindOf(second) != Kind::Number) || kindOf(second) == Kind::Time;
    const Column& compared = swap ? second : first;
    const Column& measured = swap ? first : second;
    if (kindOf(measured) == Kind::Number) {
        suggestWithNumber(chart, compared, measured, table.rows());
    } else {
        suggestWithText(chart, compared, measured);
    }
    return chart;
}

}  // namespace kapok
