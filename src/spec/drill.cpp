#include "spec/drill.h"

#include "spec/chart_expression.h"
#include "spec/chart_query.h"
#include "table/format.h"

#include <algorithm>

namespace kapok {
namespace {

/// In the order in which they drill.
std::vector<std::string> drillable(const ChartSpec& chart) {
    if (chart.mark != Mark::CrossTable) return {"x", "color", "y"};
    std::vector<std::string> names{"y"};
    for (std::size_t i = 1; i <= chart.encoding.dimensions.size(); ++i) {
        names.push_back("dimension" + std::to_string(i));
    }
    names.emplace_back("x");
    return names;
}

/// Null when the chart has none of this name.
Channel* channelOf(Encoding& encoding, const std::string& name) {
    constexpr std::string_view stem = "dimension";
    if (name.starts_with(stem)) {
        const std::size_t place = std::stoul(name.substr(stem.size()));
        return place <= encoding.dimensions.size() ? &encoding.dimensions[place - 1] : nullptr;
    }
    auto& channel = name == "x" ? encoding.x : name == "color" ? encoding.color : encoding.y;
    return channel ? &*channel : nullptr;
}

TimeUnit below(TimeUnit unit, Type type) {
    switch (unit) {
        case TimeUnit::Year: return TimeUnit::Quarter;
        case TimeUnit::Quarter: return TimeUnit::Month;
        case TimeUnit::Month: return TimeUnit::Day;
        case TimeUnit::Day: return type == Type::DateTime ? TimeUnit::Hour : TimeUnit::None;
        default: return TimeUnit::None;
    }
}

/// "2024", "2024-Q3", "2024-07": a time to the precision of its unit.
std::string timeLabel(std::string text, TimeUnit unit) {
    if (text.size() < 10) return text;
    if (unit == TimeUnit::Year) return text.substr(0, 4);
    if (unit == TimeUnit::Month) return text.substr(0, 7);
    if (unit == TimeUnit::Day) return text.substr(0, 10);
    if (unit != TimeUnit::Quarter) return text;
    return text.substr(0, 5) + "Q" + std::to_string((std::stoi(text.substr(5, 2)) - 1) / 3 + 1);
}

}  // namespace

std::string fieldBelow(const std::vector<Hierarchy>& hierarchies, const std::string& field) {
    for (const auto& hierarchy : hierarchies) {
        const auto& fields = hierarchy.fields;
        const auto found = std::find(fields.begin(), fields.end(), field);
        if (found != fields.end() && found + 1 != fields.end()) return *(found + 1);
    }
    return {};
}

std::optional<DrillTarget> drillTarget(const ChartSpec& chart, const std::vector<Hierarchy>& hierarchies,
                                       const Table& answer, const std::string& wanted) {
    Encoding encoding = chart.encoding;
    for (const auto& name : drillable(chart)) {
        const Channel* channel = channelOf(encoding, name);
        if (!channel || (!wanted.empty() && name != wanted)) continue;
        if (channel->isCounted() || channel->isConstant() || channel->bin || !answer.has(name)) continue;
        const TimeUnit unit = below(channel->timeUnit, answer.column(name)->type());
        if (unit != TimeUnit::None && channel->timeStep == 1) return DrillTarget{name, channel->field, unit};
        if (channel->timeUnit != TimeUnit::None) continue;
        if (const auto field = fieldBelow(hierarchies, channel->field); !field.empty()) {
            return DrillTarget{name, field, TimeUnit::None};
        }
    }
    return std::nullopt;
}

Selection rowsOfValue(const ChartSpec& chart, const std::string& channel, const Table& answer, std::size_t row) {
    return selectionOfMarks(chart, answer.select({channel}), {row});  // as if the chart had no other channel
}

ChartSpec drilledDown(const ChartSpec& chart, const DrillTarget& target, const Table& answer, std::size_t row) {
    ChartSpec down = chart;
    Channel& channel = *channelOf(down.encoding, target.channel);
    const std::string predicate = rowsOfValue(chart, target.channel, answer, row).predicate;
    const std::string label = timeLabel(cellText(*answer.column(target.channel), row), channel.timeUnit);
    down.drilled.push_back({label, target.channel, channel.field, channel.timeUnit, chart.filter});
    down.filter = bothHold(chart.filter, predicate);
    channel.field = target.field;
    channel.timeUnit = target.timeUnit;
    channel.legend.hidden.clear();
    return down;
}

ChartSpec drilledUp(ChartSpec chart, std::size_t depth) {
    while (chart.drilled.size() > depth) {
        const Drill last = chart.drilled.back();
        chart.drilled.pop_back();
        Channel* channel = channelOf(chart.encoding, last.channel);
        if (!channel) continue;
        channel->field = last.field;
        channel->timeUnit = last.timeUnit;
        channel->legend.hidden.clear();
        chart.filter = last.filter;
    }
    return chart;
}

}  // namespace kapok
