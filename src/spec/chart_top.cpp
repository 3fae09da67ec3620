#include "spec/chart_top.h"

#include "sdk/error.h"
#include "spec/chart_channels.h"
#include "spec/chart_expression.h"
#include "spec/selection_text.h"

#include <algorithm>
#include <numeric>

namespace kapok {
namespace {

/// The largest values, in the order of their measure, with it.
Table largest(const ChartSpec& chart, const Channel& channel, const Table& table, const Ask& ask) {
    if (!ask) {
        throw Error(KAPOK_TR("spec", "The largest values of \"%1\" have not been asked for.").arg(channel.field));
    }
    const Channel* measure = measureOf(chart.encoding);
    Query query;
    query.filter = chart.filter;
    query.derive = {{"value", channelExpression(channel, table)}};
    query.groupBy = {"value"};
    const bool rows = !measure || measure->field.empty();
    query.aggregates = {{rows ? AggregateOp::Count : *measure->aggregate, rows ? "" : measure->field, "measure",
                         rows ? 0.5 : measure->probability}};
    query.order = {{"measure", true}, {"value", false}};
    query.limit = channel.top->count;
    return ask(query);
}

/// The rows of `values` in the order in which they are drawn.
std::vector<std::size_t> drawnOrder(const Channel& channel, const Column& values) {
    std::vector<std::size_t> order(values.rows());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto less = [&](std::size_t a, std::size_t b) {
        if (values.isMissing(a) || values.isMissing(b)) return values.isMissing(b) && !values.isMissing(a);
        return values.type() == Type::Text ? values.text(a) < values.text(b) : values.number(a) < values.number(b);
    };
    const ChannelSort sort = channel.sort;
    if (sort == ChannelSort::Ascending || sort == ChannelSort::Descending) {
        std::stable_sort(order.begin(), order.end(), less);
    }
    if (sort == ChannelSort::Descending || sort == ChannelSort::ByY) std::reverse(order.begin(), order.end());
    return order;
}

}  // namespace

std::string othersLabel(const Top& top) { return top.label.empty() ? "Others" : top.label; }

TopValues topValues(const ChartSpec& chart, const Channel& channel, const Table& table, const Ask& ask) {
    const Table top = largest(chart, channel, table, ask);
    const Column& values = *top.column("value");
    TopValues made{channelExpression(channel, table), {}, {}};
    if (values.rows() == 0) return made;
    const std::string own = made.expression;
    const auto order = drawnOrder(channel, values);
    const std::string kept = isOneOfRows(own, values, order);
    std::string number = "if(";
    for (std::size_t place = 0; place < order.size(); ++place) {
        number += isOneOfRows(own, values, {order[place]}) + ", " + std::to_string(place + 1) + ", ";
    }
    made.order = number + std::to_string(order.size() + 1) + ")";
    if (!channel.top->others) {
        made.filter = kept;
        return made;
    }
    const std::string text = values.type() == Type::Text ? own : "text(" + own + ")";
    made.expression = "if(" + kept + ", " + text + ", " + textLiteral(othersLabel(*channel.top)) + ")";
    return made;
}

}  // namespace kapok
