#include "spec/chart_query.h"

#include "sdk/error.h"
#include "spec/chart_channels.h"
#include "spec/chart_expression.h"
#include "spec/chart_mark_query.h"
#include "spec/chart_names.h"
#include "spec/chart_top.h"
#include "table/format.h"

#include <algorithm>

namespace kapok {
namespace {

/// Marks that join rows along x or count along it: their rows come in the order of x.
bool runsAlongX(Mark mark) {
    switch (mark) {
        case Mark::Line:
        case Mark::Area:
        case Mark::Fan:
        case Mark::ErrorBand:
        case Mark::Waterfall:
        case Mark::Slope:
        case Mark::Candlestick:
        case Mark::Control:
        case Mark::Correlogram: return true;
        default: return false;
    }
}

/// Puts a chart's question together.
class Question {
public:
    Question(const ChartSpec& chart, const Table& table, const Ask& ask)
        : chart_(chart), table_(table), ask_(ask), channels_(channelsOf(chart.encoding)) {}

    Query make(const std::string& selection) {
        query_.filter = bothHold(chart_.filter, selection);
        grouped_ = groupsByItself(chart_) ||
                   (!takesSingleRows() && std::any_of(channels_.begin(), channels_.end(),
                                                      [](const auto& named) { return named.channel->isCounted(); }));
        for (const auto& [name, channel] : channels_) {
            if (takesChannel(chart_, name)) addChannel(name, *channel);
        }
        addOwn(chart_, table_, query_);
        if (!grouped_) addColumn("row", "row()");
        addOrder();
        return std::move(query_);
    }

private:
    /// A box is made of its rows, whatever is told of them beside it.
    bool takesSingleRows() const {
        const auto& y = chart_.encoding.y;
        return chart_.mark == Mark::Boxplot && y && !y->isCounted();
    }

    /// What is counted over the rows of a box, in each of them.
    std::string overBox(const Channel& measure) const {
        std::string boxes;
        for (const auto& [name, channel] : channels_) {
            if (name == "y" || channel->isCounted()) continue;
            boxes += (boxes.empty() ? "" : ", ") + channelExpression(*channel, table_);
        }
        return overGroup(measure, boxes, chart_.filter);
    }

    void addColumn(const std::string& name, const std::string& expression) {
        query_.derive.push_back({name, expression});
        query_.select.push_back(name);
        if (grouped_) query_.groupBy.push_back(name);
    }

    void addChannel(const std::string& name, const Channel& channel) {
        if (channel.isCounted()) {
            if (!channel.field.empty()) table_.column(channel.field);
            if (!grouped_) return addColumn(name, overBox(channel));
            query_.select.push_back(name);
            query_.aggregates.push_back({channel.field.empty() ? AggregateOp::Count : *channel.aggregate, channel.field,
                                         name, channel.probability});
            return;
        }
        if (channel.top) return addTop(name, channel);
        const std::string expression = channelExpression(channel, table_);
        addColumn(name, expression);
        if (channel.bin && !channel.bin->binned && !hasOwnEnd(name)) {
            addColumn(name + "2", upperEdgeExpression(channel, table_));
        }
        if (const auto order = orderExpression(channel, expression); !order.empty()) addColumn(name + "_order", order);
    }

    bool hasOwnEnd(const std::string& name) const {
        return (name == "x" && chart_.encoding.x2) || (name == "y" && chart_.encoding.y2);
    }

    void addTop(const std::string& name, const Channel& channel) {
        const TopValues top = topValues(chart_, channel, table_, ask_);
        addColumn(name, top.expression);
        if (!top.order.empty()) addColumn(name + "_order", top.order);
        query_.filter = bothHold(query_.filter, top.filter);
    }

    /// The number of a value in an order that is not its own; empty: it is ascending or descending.
    std::string orderExpression(const Channel& channel, const std::string& own) const {
        const Encoding& e = chart_.encoding;
        const auto by = [&](const std::optional<Channel>& other, bool descending) {
            if (!other || other->isConstant()) return std::string();
            return (descending ? "-" : "") + overGroup(*other, own, chart_.filter);
        };
        switch (channel.sort.by) {
            case ChannelSort::Automatic:
            case ChannelSort::Ascending:
            case ChannelSort::Descending: return {};
            case ChannelSort::ByX:
            case ChannelSort::ByXDescending: return by(e.x, channel.sort == ChannelSort::ByXDescending);
            case ChannelSort::ByY:
            case ChannelSort::ByYDescending: return by(e.y, channel.sort == ChannelSort::ByYDescending);
            case ChannelSort::ByColor:
            case ChannelSort::ByColorDescending: return by(e.color, channel.sort == ChannelSort::ByColorDescending);
            case ChannelSort::Field: {
                Channel measure;
                measure.field = channel.sort.field;
                measure.aggregate = channel.sort.op;
                if (!measure.field.empty()) table_.column(measure.field);
                return (channel.sort.descending ? "-" : "") + overGroup(measure, own, chart_.filter);
            }
            case ChannelSort::Values: return placeAmong(channel, own);
            case ChannelSort::None: return "min(row() by " + own + ")";
        }
        return {};
    }

    /// Where the value stands in the list of the sort.
    std::string placeAmong(const Channel& channel, const std::string& own) const {
        const Type type = table_.column(channel.field)->type();
        const std::string text = type == Type::Text ? own : "text(" + own + ")";
        std::string place;
        for (std::size_t i = 0; i < channel.sort.values.size(); ++i) {
            place += (i == 0 ? "if(" : ", ") + text + " = " + textLiteral(channel.sort.values[i]) + ", " +
                     std::to_string(i + 1);
        }
        return place.empty() ? place : place + ")";
    }

    void orderBy(const std::string& name) {
        const auto has = [&](const std::string& column) {
            return std::find(query_.select.begin(), query_.select.end(), column) != query_.select.end();
        };
        if (!has(name)) return;
        if (has(name + "_order")) query_.order.push_back({name + "_order", false});
        const Channel* channel = channelNamed(chart_.encoding, name);
        query_.order.push_back({name, channel && channel->sort == ChannelSort::Descending});
    }

    void addOrder() {
        const auto& x = chart_.encoding.x;
        const bool along = runsAlongX(chart_.mark);
        if (!grouped_ && !along) {
            // Rows one by one stay as they come, but for the order that is asked for.
            for (const auto* name : {"x", "y"}) {
                const Channel* channel = channelNamed(chart_.encoding, name);
                if (channel && channel->sort != ChannelSort::Automatic) orderBy(name);
            }
            return;
        }
        for (const auto* facet : {"facetRow", "facetColumn", "facet"}) orderBy(facet);
        if (chart_.encoding.order && !chart_.encoding.order->isCounted() && along) orderBy("order");
        const bool ownOrder = !grouped_ && x && !x->isConstant() && x->sort == ChannelSort::Automatic &&
                              fieldKind(*x, table_) == FieldKind::Nominal;
        if (!ownOrder && x && !x->isCounted()) orderBy("x");
        const auto& y = chart_.encoding.y;
        if (grouped_ && y && !y->isCounted()) orderBy("y");
        const auto& color = chart_.encoding.color;
        if (grouped_ && color && !color->isCounted()) orderBy("color");
    }

    const ChartSpec& chart_;
    const Table& table_;
    const Ask& ask_;
    std::vector<NamedChannel> channels_;
    bool grouped_ = false;
    Query query_;
};

}  // namespace

Query chartQuery(const ChartSpec& chart, const Table& table, const std::string& selection, const Ask& ask) {
    if (channelsOf(chart.encoding).empty()) {
        throw Error(KAPOK_TR("spec", "The chart has no field to show."),
                    KAPOK_TR("spec", "Put a field on the horizontal or the vertical axis."));
    }
    return Question(chart, table, ask).make(selection);
}

}  // namespace kapok
