#include "multivariate/cluster_tables.h"

#include "sdk/chart_text.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::multivariate {

std::vector<double> silhouettes(const stats::Matrix& values, const std::vector<std::uint32_t>& labels,
                                std::size_t clusters, RunContext& context, Metric metric) {
    const std::size_t rows = values.rows;
    std::vector<double> sizes(clusters, 0.0);
    for (const std::uint32_t label : labels) ++sizes[label];
    std::vector<double> result(rows, 0.0);
    context.parallelFor(rows, [&](std::size_t i) {
        if (i % 256 == 0) context.check();
        std::vector<double> sums(clusters, 0.0);
        for (std::size_t k = 0; k < rows; ++k) {
            sums[labels[k]] += distance(values, i, k, metric);
        }
        const std::uint32_t own = labels[i];
        if (sizes[own] < 2) return;
        double other = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < clusters; ++c) {
            if (c != own && sizes[c] > 0) other = std::min(other, sums[c] / sizes[c]);
        }
        const double inside = sums[own] / (sizes[own] - 1);
        const double greater = std::max(inside, other);
        if (greater > 0 && std::isfinite(other)) result[i] = (other - inside) / greater;
    });
    return result;
}

std::vector<double> silhouettesOf(const DataMatrix& data, const std::vector<std::uint32_t>& labels,
                                  std::size_t clusters, RunContext& context, Metric metric) {
    constexpr std::size_t mostRows = 5'000;
    if (clusters < 2 || data.rows.size() > mostRows) return {};
    return silhouettes(data.values, labels, clusters, context, metric);
}

double meanOf(const std::vector<double>& values) {
    if (values.empty()) return std::numeric_limits<double>::quiet_NaN();
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

void writeClusters(const InputTable& input, const DataMatrix& data, const std::vector<std::uint32_t>& labels,
                   const RowMeasure& measure, Result& result) {
    Schema fields{{.name = "row", .type = Type::Int64}, {.name = "cluster", .type = Type::Int64}};
    if (!measure.values.empty()) fields.push_back({.name = measure.name, .type = Type::Float64});
    std::vector<std::string> names;
    std::vector<const ColumnView*> columns;
    for (const std::string& name : data.names) {
        const bool taken =
            std::any_of(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
        names.push_back(taken ? "column_" + name : name);
        columns.push_back(&input.column(name));
    }
    for (std::size_t j = 0; j < names.size(); ++j) {
        Field field = columns[j]->field();
        field.name = names[j];
        field.type = Type::Float64;
        fields.push_back(std::move(field));
    }
    RowWriter writer(result.addTable("clusters", KAPOK_TR("multivariate", "Rows and their clusters")), fields);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const std::int64_t cluster = labels[i] == UINT32_MAX ? 0 : std::int64_t{labels[i]} + 1;
        std::vector<Cell> cells{data.rows[i] + 1, cluster};
        if (!measure.values.empty()) cells.emplace_back(measure.values[i]);
        for (const ColumnView* column : columns) cells.emplace_back(column->number(data.rows[i]));
        writer.row(cells);
    }
    if (names.size() < 2) return;
    const ChartText chart{.dataset = "clusters",
                          .mark = "point",
                          .title = "",
                          .channels = {{"x", names[0]}, {"y", names[1]}, {"color", "cluster", "nominal"}}};
    result.charts.push_back({"clusters", KAPOK_TR("multivariate", "Clusters"), chart.json()});
}

}  // namespace kapok::multivariate
