#include "spatial/result_maps.h"

#include "sdk/chart_text.h"
#include "sdk/map_text.h"
#include "sdk/row_writer.h"
#include "spatial/terms.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok::spatial {
namespace {

constexpr const char* pale = "#e4e6ea";
constexpr const char* grey = "#a3a8b0";

const CategoryColors& significanceColors() {
    static const CategoryColors colors{{"p ≤ 0.001", "#00441b"}, {"p ≤ 0.01", "#238b45"},   {"p ≤ 0.05", "#74c476"},
                                       {"p ≤ 0.1", "#c7e9c0"},   {"Not significant", pale}, {"Isolated", grey}};
    return colors;
}

/// The member `scale` of a chart's colour channel that gives categories the same colours.
std::string scaleOf(const CategoryColors& colors) {
    std::string names;
    std::string shown;
    for (const auto& [name, color] : colors) {
        names += (names.empty() ? "" : ",") + jsonText(name);
        shown += (shown.empty() ? "" : ",") + jsonText(color);
    }
    return "\"scale\":{\"domain\":[" + names + "],\"range\":[" + shown + "]}";
}

void addCategoryMap(const LocationTable& table, const char* column, const Text& words, const std::string& title,
                    const CategoryColors& colors, Result& result) {
    if (!table.placed()) return;
    const MapLayerText layer{.dataset = table.id(), .key = table.key(), .category = column, .colors = colors};
    result.maps.push_back({table.id() + "_" + column, words, mapText(title, {layer})});
}

}  // namespace

const CategoryColors& quadrantColors() {
    static const CategoryColors colors{{"High-High", "#d7191c"}, {"Low-Low", "#2c6fbb"},    {"Low-High", "#a9c9ee"},
                                       {"High-Low", "#f7a8a3"},  {"Not significant", pale}, {"Isolated", grey}};
    return colors;
}

const CategoryColors& gearyColors() {
    static const CategoryColors colors{{"High-High", "#d7191c"},      {"Low-Low", "#2c6fbb"},
                                       {"Other positive", "#e7a2c0"}, {"Negative", "#d9c36a"},
                                       {"Not significant", pale},     {"Isolated", grey}};
    return colors;
}

const CategoryColors& spotColors() {
    static const CategoryColors colors{
        {"Hot spot", "#d7191c"}, {"Cold spot", "#2c6fbb"}, {"Not significant", pale}, {"Isolated", grey}};
    return colors;
}

const CategoryColors& patternColors() {
    static const CategoryColors colors{{"New hot spot", "#fdae61"},
                                       {"Consecutive hot spot", "#f46d43"},
                                       {"Intensifying hot spot", "#a50026"},
                                       {"Persistent hot spot", "#d7191c"},
                                       {"Diminishing hot spot", "#f7a8a3"},
                                       {"Sporadic hot spot", "#fee08b"},
                                       {"Oscillating hot spot", "#e08b9b"},
                                       {"Historical hot spot", "#d2a679"},
                                       {"New cold spot", "#abd9e9"},
                                       {"Consecutive cold spot", "#74add1"},
                                       {"Intensifying cold spot", "#313695"},
                                       {"Persistent cold spot", "#2c6fbb"},
                                       {"Diminishing cold spot", "#a9c9ee"},
                                       {"Sporadic cold spot", "#cfe3e6"},
                                       {"Oscillating cold spot", "#8f9fd0"},
                                       {"Historical cold spot", "#8aa6a3"},
                                       {"No pattern", pale},
                                       {"Isolated", grey}};
    return colors;
}

std::string quadrantOf(double value, double lag) {
    return std::string(value > 0 ? "High-" : "Low-") + (lag > 0 ? "High" : "Low");
}

void addMoranScatter(const LocationTable& table, const std::string& category, const std::string& title,
                     Result& result) {
    const ChartText chart{
        .dataset = table.id(),
        .mark = "point",
        .title = title,
        .channels = {{"x", "z"}, {"y", "lag"}, {"color", category, "nominal", {}, scaleOf(quadrantColors())}},
        .further = R"("notes":[{"kind":"line","axis":"x","value":0,"strokeDash":[4,4]},)"
                   R"({"kind":"line","axis":"y","value":0,"strokeDash":[4,4]}])"};
    result.charts.push_back({"scatter", KAPOK_TR("spatial", "Moran scatter plot"), chart.json()});
}

void addQuadrantMap(const LocationTable& table, const std::string& title, Result& result) {
    addCategoryMap(table, "quadrant", KAPOK_TR("spatial", "Quadrants of the scatter plot"), title, quadrantColors(),
                   result);
}

void writeClusters(const std::vector<std::string>& clusters, const CategoryColors& colors, Result& result) {
    RowWriter writer(result.addTable("clusters", KAPOK_TR("spatial", "Clusters")), {"cluster:term", "regions:int"},
                     clusterTerms());
    for (const auto& [name, color] : colors) {
        const auto count = std::count(clusters.begin(), clusters.end(), name);
        if (count > 0) writer.row({name, static_cast<std::size_t>(count)});
    }
}

void addClusterMap(const LocationTable& table, const std::string& title, const CategoryColors& colors, Result& result) {
    addCategoryMap(table, "cluster", KAPOK_TR("spatial", "Cluster map"), title, colors, result);
}

void addSignificance(LocationTable& table, const std::vector<double>& p, double level, const std::string& title,
                     Result& result) {
    std::vector<std::string> words;
    for (const double value : p) {
        words.emplace_back(std::isnan(value) ? "Isolated"
                           : value > level   ? "Not significant"
                           : value <= 0.001  ? "p ≤ 0.001"
                           : value <= 0.01   ? "p ≤ 0.01"
                           : value <= 0.05   ? "p ≤ 0.05"
                                             : "p ≤ 0.1");
    }
    table.text("significance", words, clusterTerms());
    CategoryColors colors = significanceColors();
    if (level <= 0.05) std::erase_if(colors, [](const auto& entry) { return entry.first == "p ≤ 0.1"; });
    addCategoryMap(table, "significance", KAPOK_TR("spatial", "Significance map"), title, colors, result);
}

void addNumberMap(const LocationTable& table, const std::string& column, const Text& title, bool parted,
                  Result& result) {
    if (!table.placed()) return;
    const MapLayerText layer{.dataset = table.id(),
                             .key = table.key(),
                             .value = column,
                             .method = parted ? "standard-deviation" : "quantile",
                             .ramp = parted ? "blue-red" : "viridis"};
    result.maps.push_back({table.id() + "_" + column, title, mapText({}, {layer})});
}

void addRegionMap(const LocationTable& table, std::size_t regions, Result& result) {
    if (!table.placed()) return;
    constexpr std::array hues{"#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#b07aa1", "#edc948",
                              "#76b7b2", "#9c755f", "#ff9da7", "#8cd17d", "#86bcb6", "#d37295"};
    MapLayerText layer{.dataset = table.id(), .key = table.key(), .category = "region"};
    for (std::size_t i = 0; i < regions; ++i) layer.colors.emplace_back(std::to_string(i + 1), hues[i % hues.size()]);
    result.maps.push_back({"regions", KAPOK_TR("spatial", "Regions on the map"), mapText({}, {layer})});
}

void addShapesMap(const std::string& table, const std::string& value, Result& result) {
    const MapLayerText layer{.dataset = table, .value = value, .ramp = value.empty() ? "" : "viridis"};
    result.maps.push_back({table, KAPOK_TR("spatial", "The result on the map"), mapText({}, {layer})});
}

}  // namespace kapok::spatial
