#include "chart/scene.h"

#include "chart/build.h"
#include "chart/long_marks.h"
#include "spec/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

/// Where the facets stand, and which rows each of them has.
struct Facets {
    int rows = 1;
    int columns = 1;
    std::vector<QString> names = {};     ///< a facet each, row by row; empty: one panel without a name
    std::vector<std::uint32_t> of = {};  ///< a facet a row of the answer
    std::vector<std::uint32_t> ofChosen = {};
};

constexpr std::size_t mostFacets = 64;

std::vector<std::uint32_t> placesIn(const Build& build, const std::string& name, const std::vector<QString>* known,
                                    std::vector<QString>& names) {
    if (!build.has(name)) return std::vector<std::uint32_t>(build.answer.rows(), 0);
    auto read = readCategories(build.answer, name, &build.channel(name), known);
    names = std::move(read.names);
    return std::move(read.of);
}

Facets facetsOf(const Build& build) {
    Facets facets;
    const auto& encoding = build.spec.encoding;
    if (encoding.facet && build.has("facet")) {
        facets.of = placesIn(build, "facet", nullptr, facets.names);
        const auto count = static_cast<int>(facets.names.size());
        facets.columns = encoding.facet->columns.value_or(static_cast<int>(std::ceil(std::sqrt(count))));
        facets.columns = std::clamp(facets.columns, 1, std::max(1, count));
        facets.rows = std::max(1, (count + facets.columns - 1) / facets.columns);
        std::vector<QString> same = facets.names;
        if (build.chosen()) facets.ofChosen = placesIn(*build.chosen(), "facet", &facets.names, same);
        return facets;
    }
    if (!build.has("facetRow") && !build.has("facetColumn")) return facets;
    const bool byRow = encoding.row && build.has("facetRow");
    const bool byColumn = encoding.column && build.has("facetColumn");
    if (!byRow && !byColumn) return facets;
    std::vector<QString> rowNames{QString()};
    std::vector<QString> columnNames{QString()};
    auto rows =
        byRow ? placesIn(build, "facetRow", nullptr, rowNames) : std::vector<std::uint32_t>(build.answer.rows());
    const auto columns = byColumn ? placesIn(build, "facetColumn", nullptr, columnNames)
                                  : std::vector<std::uint32_t>(build.answer.rows());
    facets.rows = static_cast<int>(std::max<std::size_t>(1, rowNames.size()));
    facets.columns = static_cast<int>(std::max<std::size_t>(1, columnNames.size()));
    const auto width = static_cast<std::uint32_t>(facets.columns);
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = rows[i] * width + columns[i];
    facets.of = std::move(rows);
    for (const auto& row : rowNames) {
        for (const auto& column : columnNames) {
            const bool both = !row.isEmpty() && !column.isEmpty();
            facets.names.push_back(both ? row + QStringLiteral(" · ") + column : row + column);
        }
    }
    if (const Build* chosen = build.chosen()) {
        std::vector<QString> unused;
        const auto chosenRows = byRow ? placesIn(*chosen, "facetRow", &rowNames, unused)
                                      : std::vector<std::uint32_t>(chosen->answer.rows());
        const auto chosenColumns = byColumn ? placesIn(*chosen, "facetColumn", &columnNames, unused)
                                            : std::vector<std::uint32_t>(chosen->answer.rows());
        for (std::size_t i = 0; i < chosenRows.size(); ++i) {
            facets.ofChosen.push_back(chosenRows[i] * width + chosenColumns[i]);
        }
    }
    return facets;
}

std::vector<Rows> rowsBy(const std::vector<std::uint32_t>& of, std::size_t facets) {
    std::vector<std::vector<std::uint32_t>> lists(facets);
    for (std::size_t row = 0; row < of.size(); ++row) {
        if (of[row] < facets) lists[of[row]].push_back(static_cast<std::uint32_t>(row));
    }
    std::vector<Rows> made;
    for (auto& list : lists) made.emplace_back(std::move(list));
    return made;
}

/// The marks of the second measure, against an axis of their own.
void addSecond(Build& second, const Facet& facet, Panel& panel) {
    Panel own;
    setAxes(second, own);
    builderOf(second.mark)(second, facet, own);
    own.y.grid = false;
    panel.second = own.y;
    for (auto& line : own.lines) {
        line.secondary = true;
        panel.lines.push_back(std::move(line));
    }
    for (auto& area : own.areas) {
        area.secondary = true;
        panel.areas.push_back(std::move(area));
    }
    for (auto& points : own.points) {
        points.secondary = true;
        panel.points.push_back(std::move(points));
    }
    for (auto& rect : own.rects) {
        rect.secondary = true;
        panel.rects.push_back(std::move(rect));
    }
    for (auto& rule : own.rules) {
        rule.secondary = true;
        panel.rules.push_back(std::move(rule));
    }
}

void buildPanels(Build& build, Scene& scene) {
    const bool faceted = build.spec.encoding.row || build.spec.encoding.column || build.spec.encoding.facet;
    const auto facets = faceted ? facetsOf(build) : Facets{};
    scene.panelRows = facets.rows;
    scene.panelColumns = facets.columns;
    const MarkBuilder builder = builderOf(build.mark);
    const bool doubled = build.spec.encoding.ySecond && build.has("ySecond");
    ChartSpec secondSpec = build.spec;
    secondSpec.mark = build.spec.markSecond;
    std::optional<Build> second;
    if (doubled) second.emplace(build, secondSpec);
    const auto add = [&](const Facet& whole, std::size_t index) {
        const Facet facet{build.visible(whole.rows),
                          build.chosen() ? build.chosen()->visible(whole.chosen) : whole.chosen};
        Panel panel;
        panel.row = static_cast<int>(index) / facets.columns;
        panel.column = static_cast<int>(index) % facets.columns;
        if (index < facets.names.size()) panel.name = facets.names[index];
        panel.transposed = build.spec.horizontal;
        setAxes(build, panel);
        builder(build, facet, panel);
        if (second) addSecond(*second, facet, panel);
        scene.panels.push_back(std::move(panel));
    };
    const Rows chosen(build.chosen() ? build.chosen()->answer.rows() : 0);
    if (facets.names.empty()) return add({Rows(build.answer.rows()), chosen}, 0);
    const auto rows = rowsBy(facets.of, facets.names.size());
    const auto chosenRows = rowsBy(facets.ofChosen, facets.names.size());
    for (std::size_t i = 0; i < std::min(rows.size(), mostFacets); ++i) add({rows[i], chosenRows[i]}, i);
    if (rows.size() > mostFacets) {
        const int columns = facets.columns;
        scene.panelRows = (static_cast<int>(mostFacets) + columns - 1) / columns;
        scene.notes.push_back(QCoreApplication::translate("chart", "Only the first %1 of %2 facets are shown.")
                                  .arg(mostFacets)
                                  .arg(rows.size()));
    }
}

void addTitles(const Build& build, Scene& scene) {
    const auto& encoding = build.spec.encoding;
    const auto add = [&](const std::string& name, const Channel& channel) {
        if (channel.isConstant() || !build.has(name)) return;
        scene.titles.push_back({name, titleOf(channel, *build.column(name)),
                                numberFormat(&channel, *build.column(name)), channel.timeUnit});
    };
    if (!encoding.tooltip.empty() && build.has("tooltip1")) {
        for (std::size_t i = 0; i < encoding.tooltip.size(); ++i) {
            add("tooltip" + std::to_string(i + 1), encoding.tooltip[i]);
        }
        return;
    }
    for (const char* name : {"text", "facetRow", "facetColumn", "facet", "source", "target", "x", "color", "shape", "y",
                             "ySecond", "forecast", "theta", "radius", "open", "high", "low", "close", "size"}) {
        if (build.has(name)) add(name, build.channel(name));
    }
    for (std::size_t i = 0; i < encoding.dimensions.size(); ++i) {
        add("dimension" + std::to_string(i + 1), encoding.dimensions[i]);
    }
    for (std::size_t i = 0; i < encoding.detail.size(); ++i) add("detail" + std::to_string(i + 1), encoding.detail[i]);
}

}  // namespace

namespace {

/// Nothing in it can be seen.
bool blank(const Panel& panel) {
    const auto finite = [](const Values& values) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (std::isfinite(values[i])) return true;
        }
        return false;
    };
    const bool surfaces = !panel.rects.empty() || !panel.polygons.empty() || !panel.wedges.empty();
    const bool strokes =
        !panel.labels.empty() || std::any_of(panel.rules.begin(), panel.rules.end(), [](const Rule& rule) {
            return rule.row != noRow || std::isfinite(rule.y0 + rule.y1);
        });
    return !surfaces && !strokes &&
           std::none_of(panel.areas.begin(), panel.areas.end(), [&](const Area& area) { return finite(area.high); }) &&
           std::none_of(panel.lines.begin(), panel.lines.end(), [&](const Line& line) { return finite(line.y); }) &&
           std::none_of(panel.points.begin(), panel.points.end(), [&](const Points& some) { return finite(some.y); });
}

}  // namespace

bool Scene::empty() const {
    if (grid) return grid->cells.empty();
    return std::all_of(panels.begin(), panels.end(), blank);
}

double radiusOf(const Points& points, std::size_t index) {
    if (points.size.empty()) return points.radius;
    const double size = points.size[index];
    if (!std::isfinite(size) || size <= 0 || points.sizeFull <= 0) return 2.5;
    return std::max(2.5, fullRadius * std::sqrt(size / points.sizeFull));  // the area is in proportion to the number
}

namespace {

/// The ramp that the colours ask for by name, where it is known.
std::string rampOf(const ChartSpec& spec) {
    const std::string scheme = spec.encoding.color ? spec.encoding.color->scale.scheme : std::string();
    const auto known = rampNames();
    return std::find(known.begin(), known.end(), scheme) != known.end() ? scheme : "viridis";
}

}  // namespace

Scene buildScene(const ChartSpec& asked, const Table& answer, const Table* selected) {
    ChartSpec spec = asked;  // a count needs no field of its own
    if (!spec.encoding.x && answer.has("x")) spec.encoding.x = Channel{};
    if (!spec.encoding.y && answer.has("y")) spec.encoding.y = Channel{};
    Scene scene;
    scene.mark = spec.mark;
    scene.title = toQString(spec.title);
    scene.subtitle = toQString(spec.subtitle);
    scene.source = toQString(spec.source);
    scene.hasSelection = selected != nullptr;
    scene.rows = answer.rows();
    scene.sharedX = spec.resolve.scale.x == ScaleSharing::Shared;
    scene.sharedY = spec.resolve.scale.y == ScaleSharing::Shared;
    scene.rampName = rampOf(spec);
    Build build(spec, answer, selected, scene);
    const auto sort = build.channel("x").sort.by;
    if (answer.has("y") && !answer.has("x_order") && (sort == ChannelSort::ByY || sort == ChannelSort::ByYDescending))
        build.sortX();
    buildPanels(build, scene);
    finishAxes(build, scene);
    if (build.legend) addLegends(build, scene);
    addNotes(spec, scene);
    addTitles(build, scene);
    prepareLongLines(scene);
    prepareLongAreas(scene);
    return scene;
}

}  // namespace kapok::chart
