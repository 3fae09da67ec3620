#include "multivariate/loading_tables.h"

#include "multivariate/terms.h"
#include "sdk/chart_text.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <cmath>

namespace kapok::multivariate {
namespace {

void writeList(const Loadings& from, Result& result) {
    RowWriter writer(result.addTable("loading_list", KAPOK_TR("multivariate", "Loadings, one a row")),
                     {"variable:text", "component:term", "loading"}, componentTerms());
    const stats::Matrix& loadings = *from.loadings;
    double reach = 1;
    for (std::size_t i = 0; i < loadings.rows; ++i) {
        for (std::size_t c = 0; c < loadings.columns; ++c) {
            writer.row({from.names[i], from.prefix + std::to_string(c + 1), loadings(i, c)});
            reach = std::max(reach, std::abs(loadings(i, c)));
        }
    }
    const std::string domain = '[' + shortest(-reach) + ',' + shortest(reach) + ']';
    const bool small = loadings.rows <= 30 && loadings.columns <= 12;
    const ChartText chart{
        .dataset = "loading_list",
        .mark = "rect",
        .title = "",
        .channels = {{.channel = "x", .field = "component", .type = "nominal", .further = "\"sort\":null"},
                     {.channel = "y", .field = "variable", .type = "nominal", .further = "\"sort\":null"},
                     {.channel = "color",
                      .field = "loading",
                      .further = "\"scale\":{\"scheme\":\"blue-red\",\"domain\":" + domain + "},\"format\":\".2f\""}},
        .further = small ? "\"labels\":true" : ""};
    result.charts.push_back({"loadings", KAPOK_TR("multivariate", "Loadings"), chart.json()});
}

}  // namespace

void writeLoadings(const Loadings& from, const Text& title, Result& result) {
    const stats::Matrix& loadings = *from.loadings;
    Schema fields{{.name = "variable", .type = Type::Text}};
    for (std::size_t c = 0; c < loadings.columns; ++c) {
        fields.push_back({.name = from.prefix + std::to_string(c + 1), .type = Type::Float64});
    }
    for (const auto& [name, values] : from.extra) fields.push_back({.name = name, .type = Type::Float64});
    RowWriter writer(result.addTable("loadings", title), fields);
    for (std::size_t i = 0; i < loadings.rows; ++i) {
        std::vector<Cell> cells{from.names[i]};
        for (std::size_t c = 0; c < loadings.columns; ++c) cells.emplace_back(loadings(i, c));
        for (const auto& [name, values] : from.extra) cells.emplace_back(values[i]);
        writer.row(cells);
    }
    writeList(from, result);
}

void writeScores(const DataMatrix& data, const stats::Matrix& scores, const std::string& prefix, Result& result) {
    Schema fields{{.name = "row", .type = Type::Int64}};
    for (std::size_t c = 0; c < scores.columns; ++c) {
        fields.push_back({.name = prefix + std::to_string(c + 1), .type = Type::Float64});
    }
    RowWriter writer(result.addTable("scores", KAPOK_TR("multivariate", "Scores of the rows")), fields);
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        std::vector<Cell> cells{data.rows[i] + 1};
        for (std::size_t c = 0; c < scores.columns; ++c) cells.emplace_back(scores(i, c));
        writer.row(cells);
    }
    if (scores.columns < 2) return;
    const ChartText chart{
        .dataset = "scores", .mark = "point", .title = "", .channels = {{"x", prefix + "1"}, {"y", prefix + "2"}}};
    result.charts.push_back({"scores", KAPOK_TR("multivariate", "Scores of the rows"), chart.json()});
}

}  // namespace kapok::multivariate
