#include "expression/bins.h"
#include "spec/chart_query.h"

#include <cmath>

namespace kapok {

BinGrid binGrid(double minimum, double maximum, int maxbins) {
    const double span = maximum - minimum;
    if (!(span > 0) || !std::isfinite(span)) return {std::isfinite(minimum) ? std::floor(minimum) : 0, 1};
    const double rough = span / std::max(1, maxbins);
    const double digits = std::floor(std::log10(rough));
    const double power = std::pow(10.0, std::abs(digits));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double width = digits < 0 ? factor / power : factor * power;  // 5 / 1e6 is 5e-6, 5 * 1e-6 is not
        if (width >= rough || factor == 10) return {expression::lowerEdge(minimum, width, 0), width};
    }
    return {minimum, span};
}

FieldKind fieldKind(const Channel& channel, const Table& table) {
    if (channel.type != FieldKind::Automatic) return channel.type;
    if (channel.isConstant()) return FieldKind::Quantitative;
    if (channel.isCounted()) return FieldKind::Quantitative;
    const Type type = table.column(channel.field)->type();
    if (isTime(type)) return FieldKind::Temporal;
    return type == Type::Int64 || type == Type::Float64 ? FieldKind::Quantitative : FieldKind::Nominal;
}

namespace {

/// What a sort says of one axis, said of the other.
void turn(Sort& sort) {
    switch (sort.by) {
        case ChannelSort::ByX: sort.by = ChannelSort::ByY; break;
        case ChannelSort::ByXDescending: sort.by = ChannelSort::ByYDescending; break;
        case ChannelSort::ByY: sort.by = ChannelSort::ByX; break;
        case ChannelSort::ByYDescending: sort.by = ChannelSort::ByXDescending; break;
        default: break;
    }
}

}  // namespace

ChartSpec oriented(ChartSpec chart, const Table& table) {
    auto& e = chart.encoding;
    if (chart.horizontal || !e.x || e.x->isConstant() || e.x->isCounted() || e.x->bin) return chart;
    switch (chart.mark.type) {
        case Mark::Bar:
        case Mark::Boxplot:
        case Mark::Violin:
        case Mark::Tick:
        case Mark::Lollipop:
        case Mark::ErrorBar: break;
        default: return chart;
    }
    if (fieldKind(*e.x, table) != FieldKind::Quantitative) return chart;
    if (e.y && (e.y->isConstant() || e.y->isCounted() || fieldKind(*e.y, table) != FieldKind::Nominal)) return chart;
    std::swap(e.x, e.y);
    std::swap(e.x2, e.y2);
    if (e.x) turn(e.x->sort);
    chart.horizontal = true;
    return chart;
}

Text channelTitle(const Channel& channel, const Field& answered) {
    if (!channel.title.empty()) return verbatim(channel.title);
    const std::string label = channel.field.empty() || !answered.label.empty() ? answered.label : channel.field;
    const std::string name = answered.unit.empty() ? label : label + " (" + answered.unit + ")";
    if (channel.field.empty()) return KAPOK_TR("spec", "Number of rows");
    if (!channel.aggregate) return verbatim(name);
    switch (*channel.aggregate) {
        case AggregateOp::Count: return KAPOK_TR("spec", "Count of %1").arg(name);
        case AggregateOp::Distinct: return KAPOK_TR("spec", "Distinct values of %1").arg(name);
        case AggregateOp::Missing: return KAPOK_TR("spec", "Missing values of %1").arg(name);
        case AggregateOp::Sum: return KAPOK_TR("spec", "Sum of %1").arg(name);
        case AggregateOp::Mean: return KAPOK_TR("spec", "Mean of %1").arg(name);
        case AggregateOp::Median: return KAPOK_TR("spec", "Median of %1").arg(name);
        case AggregateOp::Quantile: return KAPOK_TR("spec", "Quantile of %1").arg(name);
        case AggregateOp::Min: return KAPOK_TR("spec", "Minimum of %1").arg(name);
        case AggregateOp::Max: return KAPOK_TR("spec", "Maximum of %1").arg(name);
        case AggregateOp::Sd: return KAPOK_TR("spec", "Standard deviation of %1").arg(name);
        case AggregateOp::First: return KAPOK_TR("spec", "First of %1").arg(name);
        case AggregateOp::Last: return KAPOK_TR("spec", "Last of %1").arg(name);
        case AggregateOp::WeightedMean: return KAPOK_TR("spec", "Weighted mean of %1").arg(name);
        case AggregateOp::Share: return KAPOK_TR("spec", "Share of %1").arg(name);
    }
    return verbatim(name);
}

}  // namespace kapok
