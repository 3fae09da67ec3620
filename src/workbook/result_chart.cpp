#include "workbook/result_chart.h"

#include "host/translate.h"
#include "spec/chart_channels.h"
#include "spec/json.h"

#include <algorithm>
#include <map>

namespace kapok::workbook {
namespace {

using Titles = std::map<std::string, Text, std::less<>>;

const Titles& titles() {
    static const Titles all{
        {"actual", KAPOK_TR("workbook", "Actual value")},
        {"adjusted", KAPOK_TR("workbook", "Adjusted p-value")},
        {"amount", KAPOK_TR("workbook", "Amount")},
        {"bic", KAPOK_TR("workbook", "BIC")},
        {"change", KAPOK_TR("workbook", "Change")},
        {"chosen", KAPOK_TR("workbook", "Chosen")},
        {"cluster", KAPOK_TR("workbook", "Cluster")},
        {"column", KAPOK_TR("workbook", "Column")},
        {"component", KAPOK_TR("workbook", "Component")},
        {"components", KAPOK_TR("workbook", "Number of components")},
        {"cook", KAPOK_TR("workbook", "Cook's distance")},
        {"correlation", KAPOK_TR("workbook", "Correlation")},
        {"count", KAPOK_TR("workbook", "Count")},
        {"coverage95", KAPOK_TR("workbook", "Coverage of 95 % intervals")},
        {"cumulative", KAPOK_TR("workbook", "Cumulative share")},
        {"curve", KAPOK_TR("workbook", "Curve")},
        {"density", KAPOK_TR("workbook", "Density")},
        {"deviation", KAPOK_TR("workbook", "Deviation")},
        {"distance", KAPOK_TR("workbook", "Distance")},
        {"effect", KAPOK_TR("workbook", "Effect")},
        {"eigenvalue", KAPOK_TR("workbook", "Eigenvalue")},
        {"entity", KAPOK_TR("workbook", "Entity")},
        {"error", KAPOK_TR("workbook", "Error")},
        {"estimate", KAPOK_TR("workbook", "Estimate")},
        {"f", KAPOK_TR("workbook", "F statistic")},
        {"first", KAPOK_TR("workbook", "First")},
        {"fitted", KAPOK_TR("workbook", "Fitted value")},
        {"gamma", KAPOK_TR("workbook", "Semivariance")},
        {"gap", KAPOK_TR("workbook", "Gap statistic")},
        {"height", KAPOK_TR("workbook", "Distance when joined")},
        {"impulse", KAPOK_TR("workbook", "Impulse")},
        {"k", KAPOK_TR("workbook", "Number of clusters")},
        {"kind", KAPOK_TR("workbook", "Kind")},
        {"lag", KAPOK_TR("workbook", "Lag")},
        {"level", KAPOK_TR("workbook", "Level")},
        {"leverage", KAPOK_TR("workbook", "Leverage")},
        {"line", KAPOK_TR("workbook", "Line")},
        {"loading", KAPOK_TR("workbook", "Loading")},
        {"log_lambda", KAPOK_TR("workbook", "Logarithm of the penalty λ")},
        {"mase", KAPOK_TR("workbook", "MASE")},
        {"mean", KAPOK_TR("workbook", "Mean")},
        {"measure", KAPOK_TR("workbook", "Measure")},
        {"method", KAPOK_TR("workbook", "Method")},
        {"model", KAPOK_TR("workbook", "Model")},
        {"neighbours", KAPOK_TR("workbook", "Neighbours")},
        {"number", KAPOK_TR("workbook", "Number")},
        {"outlier", KAPOK_TR("workbook", "Outlier")},
        {"p_value", KAPOK_TR("workbook", "p-value")},
        {"pair", KAPOK_TR("workbook", "Pair")},
        {"part", KAPOK_TR("workbook", "Part")},
        {"place", KAPOK_TR("workbook", "Place")},
        {"power", KAPOK_TR("workbook", "Power")},
        {"quadrant", KAPOK_TR("workbook", "Quadrant")},
        {"regions", KAPOK_TR("workbook", "Number of regions")},
        {"relation", KAPOK_TR("workbook", "Relation")},
        {"residual", KAPOK_TR("workbook", "Residual")},
        {"response", KAPOK_TR("workbook", "Response")},
        {"row", KAPOK_TR("workbook", "Row")},
        {"row_share", KAPOK_TR("workbook", "Share of the row (%)")},
        {"scenario", KAPOK_TR("workbook", "Scenario")},
        {"second", KAPOK_TR("workbook", "Second")},
        {"series", KAPOK_TR("workbook", "Series")},
        {"share", KAPOK_TR("workbook", "Share")},
        {"silhouette", KAPOK_TR("workbook", "Silhouette")},
        {"size", KAPOK_TR("workbook", "Size")},
        {"smape", KAPOK_TR("workbook", "sMAPE (%)")},
        {"standardized", KAPOK_TR("workbook", "Standardised residual")},
        {"statistic", KAPOK_TR("workbook", "Statistic")},
        {"step", KAPOK_TR("workbook", "Step")},
        {"tau", KAPOK_TR("workbook", "Quantile")},
        {"term", KAPOK_TR("workbook", "Term")},
        {"time", KAPOK_TR("workbook", "Time")},
        {"unit", KAPOK_TR("workbook", "Unit")},
        {"units", KAPOK_TR("workbook", "Units")},
        {"valid_share", KAPOK_TR("workbook", "Share of values (%)")},
        {"value", KAPOK_TR("workbook", "Value")},
        {"variable", KAPOK_TR("workbook", "Variable")},
        {"weight", KAPOK_TR("workbook", "Weight")},
        {"within", KAPOK_TR("workbook", "Sum of squares within clusters")},
    };
    return all;
}

/// The column that the channel shows and nobody has named: null when there is none.
const Field* unnamedField(const Channel& channel, const Table& table) {
    if (!channel.title.empty() || channel.field.empty() || channel.aggregate) return nullptr;
    const auto index = table.find(channel.field);
    if (!index) return nullptr;
    const Field& field = table.column(*index)->field();
    return field.label.empty() ? &field : nullptr;
}

}  // namespace

std::optional<Text> resultColumnTitle(std::string_view id) {
    const auto found = titles().find(id);
    return found == titles().end() ? std::nullopt : std::optional(found->second);
}

ChartSpec resultChart(const ResultSpec& chart, const host::ModuleResult& result) {
    ChartSpec spec = chartFromJson(chart.json);
    const auto table = std::find_if(result.tables.begin(), result.tables.end(),
                                    [&](const host::ModuleTable& each) { return each.id == spec.dataset; });
    if (table == result.tables.end()) return spec;
    Encoding& e = spec.encoding;
    for (std::optional<Channel>* channel : {&e.x, &e.y, &e.ySecond, &e.color, &e.size, &e.shape, &e.strokeDash, &e.text,
                                            &e.theta, &e.row, &e.column, &e.facet}) {
        const Field* field = *channel ? unnamedField(**channel, table->table) : nullptr;
        const auto title = field ? resultColumnTitle(field->name) : std::nullopt;
        if (title) (*channel)->title = host::shown(*title);
    }
    return spec;
}

}  // namespace kapok::workbook
