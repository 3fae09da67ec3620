#include "spec/drill.h"

#include "spec/chart_expression.h"
#include "spec/chart_query.h"
#include "table/format.h"

#include <algorithm>
#include <array>

namespace kapok {
namespace {

constexpr std::array<const char*, 3> drillable{"x", "color", "y"};

std::optional<Channel>* channelOf(Encoding& encoding, const std::string& name) {
    if (name == "x") return &encoding.x;
    return name == "color" ? &encoding.color : &encoding.y;
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

std::string fieldBelow(const std::vector<Hierarchy>& hierarchies, const std::string& field) {
    for (const auto& hierarchy : hierarchies) {
        const auto& fields = hierarchy.fields;
        const auto found = std::find(fields.begin(), fields.end(), field);
        if (found != fields.end() && found + 1 != fields.end()) return *(found + 1);
    }
    return {};
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

std::optional<DrillTarget> drillTarget(const ChartSpec& chart, const std::vector<Hierarchy>& hierarchies,
                                       const Table& answer) {
    Encoding encoding = chart.encoding;
    for (const char* name : drillable) {
        const auto& channel = *channelOf(encoding, name);
        if (!channel || channel->isCounted() || channel->isConstant() || channel->bin || !answer.has(name)) continue;
        const TimeUnit unit = below(channel->timeUnit, answer.column(name)->type());
        if (unit != TimeUnit::None && channel->timeStep == 1) return DrillTarget{name, channel->field, unit};
        if (channel->timeUnit != TimeUnit::None) continue;
        if (const auto field = fieldBelow(hierarchies, channel->field); !field.empty()) {
            return DrillTarget{name, field, TimeUnit::None};
        }
    }
    return std::nullopt;
}

ChartSpec drilledDown(const ChartSpec& chart, const DrillTarget& target, const Table& answer, std::size_t row) {
    ChartSpec down = chart;
    auto& channel = *channelOf(down.encoding, target.channel);
    ChartSpec alone = chart;  // a question about this channel alone
    alone.filter.clear();
    alone.encoding = {};
    *channelOf(alone.encoding, target.channel) = channel;
    const Table shown = answer.select({target.channel});
    const Column& column = *shown.column(0);
    const std::string predicate = selectionOfMarks(alone, shown, {row}).predicate;
    const std::string label = timeLabel(cellText(column, row), channel->timeUnit);
    down.drilled.push_back({label, target.channel, channel->field, channel->timeUnit, chart.filter});
    down.filter = bothHold(chart.filter, predicate);
    channel->field = target.field;
    channel->timeUnit = target.timeUnit;
    channel->legend.hidden.clear();
    return down;
}

ChartSpec drilledUp(ChartSpec chart, std::size_t depth) {
    while (chart.drilled.size() > depth) {
        const Drill last = chart.drilled.back();
        chart.drilled.pop_back();
        auto& channel = *channelOf(chart.encoding, last.channel);
        if (!channel) continue;
        channel->field = last.field;
        channel->timeUnit = last.timeUnit;
        channel->legend.hidden.clear();
        chart.filter = last.filter;
    }
    return chart;
}

}  // namespace kapok
