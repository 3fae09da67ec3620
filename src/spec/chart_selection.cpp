#include "sdk/error.h"
#include "spec/chart_channels.h"
#include "spec/chart_expression.h"
#include "spec/chart_query.h"
#include "spec/chart_top.h"
#include "spec/selection_text.h"
#include "table/format.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kapok {
namespace {

/// One end of a range, for the formula language and for people.
struct Bound {
    std::string literal;
    std::string words;
};

struct Bounds {
    Bound low;
    Bound high;
};

/// Both ends lie inside the range. Numbers are rounded to a thousandth of it, which is finer than a pixel, so that the
/// predicate can be read.
Bounds boundsOf(Type type, const BrushRange& range) {
    const auto bound = [type](double value) -> Bound {
        if (type == Type::Date) {
            const std::string words = dateText(static_cast<std::int64_t>(value));
            return {"date('" + words + "')", words};
        }
        if (type == Type::DateTime) {
            const std::string words = dateTimeText(static_cast<std::int64_t>(value));
            return {"datetime('" + words + "')", words};
        }
        return {shortest(value), shortest(value)};
    };
    double unit = 1;
    if (type != Type::Date && type != Type::DateTime && range.high > range.low) {
        unit = std::pow(10.0, std::floor(std::log10((range.high - range.low) / 1000)));
    }
    const auto scaled = [unit](double value, double (*round)(double)) {
        return unit < 1 ? round(value * std::round(1 / unit)) / std::round(1 / unit) : round(value / unit) * unit;
    };
    return {bound(scaled(range.low, std::ceil)), bound(scaled(range.high, std::floor))};
}

/// The expression behind a grouping channel of the answer, as the query asked it; edges of bins are no part of it.
std::string groupingReference(const Channel& channel) {
    return timeExpression(fieldReference(channel.field), channel.timeUnit, channel.timeStep);
}

struct Interval {
    double low = 0;
    double high = 0;
    bool closed = false;  ///< holds its upper edge
};

/// The rows' intervals from low to high, each once; those that meet are one, which is as quickly answered as each.
/// A closed one stays alone where `alone`.
std::vector<Interval> intervalsOf(const Column& low, const Column& high, const std::vector<std::size_t>& rows,
                                  bool alone) {
    const double last = high.summary().maximum;
    std::map<double, Interval> each;
    for (const std::size_t row : rows) {
        if (low.isMissing(row)) continue;
        each[low.number(row)] = {low.number(row), high.number(row), high.number(row) == last};
    }
    std::vector<Interval> met;
    for (const auto& [from, one] : each) {
        const bool meets = !met.empty() && met.back().high == one.low && !(alone && one.closed);
        meets ? void(met.back() = {met.back().low, one.high, one.closed}) : met.push_back(one);
    }
    return met;
}

/// The rows' intervals between two columns of the answer. The last one holds its upper edge too: rows there that belong
/// to a next bin are none of the filter's.
std::string isOneOfIntervals(const std::string& reference, const Column& low, const Column& high,
                             const std::string& filter, const std::vector<std::size_t>& rows) {
    std::string predicate;
    const auto add = [&](const std::string& one) { predicate += (predicate.empty() ? "(" : " or (") + one + ")"; };
    for (const auto& [from, to, closed] : intervalsOf(low, high, rows, !filter.empty())) {
        const std::string one = isBetween(reference, shortest(from), shortest(to), closed);
        add(closed ? bothHold(filter, one) : one);
    }
    const auto isMissing = [&](std::size_t row) { return low.isMissing(row); };
    if (std::any_of(rows.begin(), rows.end(), isMissing)) add("is_missing(" + reference + ")");
    return predicate;
}

/// The rows of "others" are those whose value is none of the answer's.
std::string isOneOfTop(const Channel& channel, const Column& column, const std::vector<std::size_t>& rows) {
    const std::string own = groupingReference(channel);
    if (!channel.top->others) return isOneOfRows(own, column, rows);
    const std::string label = othersLabel(*channel.top);
    const auto isOther = [&](std::size_t row) { return !column.isMissing(row) && column.text(row) == label; };
    std::vector<std::size_t> kept;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), [&](std::size_t row) { return !isOther(row); });
    const std::string text = "text(" + own + ")";
    const std::string predicate = isOneOfRows(text, column, kept);
    if (kept.size() == rows.size()) return predicate;
    std::vector<std::size_t> shown;
    for (std::size_t row = 0; row < column.rows(); ++row) {
        if (!isOther(row)) shown.push_back(row);
    }
    if (shown.empty()) return "true";
    const std::string others = "coalesce(not " + isOneOfRows(text, column, shown) + ", true)";
    return predicate.empty() ? others : predicate + " or " + others;
}

/// The hexagons' six corners: within half the width, and below the slanted edges.
std::string isOneOfHexagons(const ChartSpec& chart, const Table& answer, const std::vector<std::size_t>& rows) {
    const std::string x = fieldReference(chart.encoding.x->field);
    const std::string y = fieldReference(chart.encoding.y->field);
    std::string predicate;
    for (const std::size_t row : rows) {
        const auto at = [&](const char* name) { return answer.column(name)->number(row); };
        const std::string u = "abs(" + x + " - " + shortest(at("x")) + ") / " + shortest(at("x2") - at("x"));
        const std::string v = "abs(" + y + " - " + shortest(at("y")) + ") / " + shortest(at("y2") - at("y"));
        predicate +=
            std::string(predicate.empty() ? "" : " or ") + "(" + u + " <= 1 and " + v + " + " + u + " / 2 <= 1)";
    }
    return predicate;
}

/// One channel's part of the predicate.
std::string predicateOf(const ChartSpec& chart, const NamedChannel& named, const Table& answer,
                        const std::vector<std::size_t>& rows) {
    const Channel& channel = *named.channel;
    const Column& column = *answer.column(named.name);
    const bool counts = answer.has("count");  // of a density's narrow bins
    const bool edges = answer.has(named.name + "2") && ((channel.bin && !channel.bin->binned) || counts);
    if (edges) {
        return isOneOfIntervals(fieldReference(channel.field), column, *answer.column(named.name + "2"), chart.filter,
                                rows);
    }
    if (channel.top) return isOneOfTop(channel, column, rows);
    return isOneOfRows(groupingReference(channel), column, rows);
}

using ChannelSpan = std::vector<NamedChannel>;

/// All channels' parts: one after the other, rows that share the value of one together.
std::string predicateOver(const ChartSpec& chart, const ChannelSpan& channels, std::size_t from, const Table& answer,
                          const std::vector<std::size_t>& rows) {
    if (from + 1 == channels.size()) return predicateOf(chart, channels[from], answer, rows);
    std::map<std::string, std::vector<std::size_t>> parts;
    const Column& column = *answer.column(channels[from].name);
    for (const std::size_t row : rows)
        parts[(column.isMissing(row) ? "m" : "v") + cellText(column, row)].push_back(row);
    std::string predicate;
    for (const auto& [value, members] : parts) {
        const std::string one = "(" + predicateOf(chart, channels[from], answer, {members.front()}) + " and (" +
                                predicateOver(chart, channels, from + 1, answer, members) + "))";
        predicate += (predicate.empty() ? "" : " or ") + one;
    }
    return predicate;
}

/// The channels that a grouped answer is grouped by; x last, because its values make the longest lists.
ChannelSpan groupingChannels(const ChartSpec& chart, const Table& answer) {
    ChannelSpan channels;
    const bool errorBars = chart.mark == Mark::ErrorBar || chart.mark == Mark::ErrorBand;
    for (auto& named : channelsOf(chart.encoding)) {
        if (named.channel->isCounted() || !answer.has(named.name)) continue;
        if (errorBars && named.name == "y" && answer.has("y_sd")) continue;
        if (named.channel->bin && named.channel->bin->binned) continue;
        channels.push_back(named);
    }
    std::stable_partition(channels.begin(), channels.end(), [](const auto& named) { return named.name != "x"; });
    return channels;
}

/// A side of a polygon as y = start + slope * (x - from).
struct Edge {
    double from = 0;
    double start = 0;
    double slope = 0;
    double at(double x) const { return start + slope * (x - from); }
    std::string written(const std::string& x) const {
        return shortest(start) + " + " + shortest(slope) + " * (" + x + " - " + shortest(from) + ")";
    }
};

std::vector<Edge> edgesOver(const std::vector<BrushPoint>& area, double x) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < area.size(); ++i) {
        const BrushPoint& a = area[i];
        const BrushPoint& b = area[(i + 1) % area.size()];
        if ((a.x < x) == (b.x < x)) continue;
        edges.push_back({a.x, a.y, (b.y - a.y) / (b.x - a.x)});
    }
    return edges;
}

}  // namespace

Selection selectionOfMarks(const ChartSpec& chart, const Table& answer, const std::vector<std::size_t>& rows) {
    if (rows.empty()) return {chart.dataset, {}, {}};
    if (answer.has("row")) {
        std::vector<std::size_t> numbers;
        for (const std::size_t row : rows) {
            numbers.push_back(static_cast<std::size_t>(answer.column("row")->integer(row)) - 1);
        }
        return selectionOfRows(chart.dataset, numbers);
    }
    if (chart.mark == Mark::Hexbin) {
        const Channel& x = *chart.encoding.x;
        return {chart.dataset, isOneOfHexagons(chart, answer, rows), labelOf(x.field, *answer.column("x"), rows)};
    }
    const ChannelSpan channels = groupingChannels(chart, answer);
    if (channels.empty()) return {chart.dataset, chart.filter.empty() ? "true" : chart.filter, "*"};
    const auto& last = channels.back();
    return {chart.dataset, predicateOver(chart, channels, 0, answer, rows),
            labelOf(last.channel->field, *answer.column(last.name), rows)};
}

Selection selectionOfRange(const ChartSpec& chart, const Table& answer, const std::optional<BrushRange>& x,
                           const std::optional<BrushRange>& y) {
    Selection selection{chart.dataset, {}, {}};
    const auto add = [&](const std::optional<Channel>& channel, const char* name,
                         const std::optional<BrushRange>& range) {
        if (!channel || !range || channel->isCounted() || channel->isConstant()) return;
        const Bounds bounds = boundsOf(answer.column(name)->type(), *range);
        const bool first = selection.predicate.empty();
        selection.predicate += (first ? "" : " and ") +
                               isBetween(groupingReference(*channel), bounds.low.literal, bounds.high.literal, true);
        selection.label += (first ? "" : ", ") + channel->field + ": " + bounds.low.words + " – " + bounds.high.words;
    };
    add(chart.encoding.x, "x", x);
    add(chart.encoding.y, "y", y);
    selection.predicate = bothHold(chart.filter, selection.predicate);
    return selection;
}

Selection selectionOfArea(const ChartSpec& chart, const std::vector<BrushPoint>& area) {
    Selection selection{chart.dataset, {}, {}};
    if (!chart.encoding.x || !chart.encoding.y) return selection;
    const std::string x = groupingReference(*chart.encoding.x);
    const std::string y = groupingReference(*chart.encoding.y);
    std::vector<double> places;
    for (const auto& corner : area) places.push_back(corner.x);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        const double middle = places[i] + (places[i + 1] - places[i]) / 2;
        std::vector<Edge> edges = edgesOver(area, middle);
        std::sort(edges.begin(), edges.end(),
                  [&](const Edge& a, const Edge& b) { return a.at(middle) < b.at(middle); });
        for (std::size_t k = 0; k + 1 < edges.size(); k += 2) {
            const bool last = i + 2 == places.size();
            selection.predicate += (selection.predicate.empty() ? "(" : " or (") +
                                   isBetween(x, shortest(places[i]), shortest(places[i + 1]), last) + " and " + y +
                                   " >= " + edges[k].written(x) + " and " + y + " <= " + edges[k + 1].written(x) + ")";
        }
    }
    if (selection.predicate.empty()) return selection;
    selection.predicate = bothHold(chart.filter, selection.predicate);
    selection.label = chart.encoding.x->field + ", " + chart.encoding.y->field;
    return selection;
}

Selection selectionOfRows(const Id& dataset, const std::vector<std::size_t>& rows) {
    if (rows.empty()) return {dataset, {}, {}};
    std::vector<std::size_t> numbers;
    for (const std::size_t row : rows) numbers.push_back(row + 1);
    const std::string label =
        rows.size() == 1 ? "# " + std::to_string(numbers.front()) : "# × " + std::to_string(rows.size());
    return {dataset, isRowNumberOf(std::move(numbers)), label};
}

}  // namespace kapok
