#include "map/division.h"

#include "chart/chart_reader.h"
#include "chart/number_format.h"
#include "chart/values.h"
#include "map/cumulated.h"
#include "map/part_layer.h"
#include "sdk/error.h"
#include "spec/map_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace kapok::map {
namespace {

/// Starts of the periods of all layers, complete.
std::vector<double> periodsOf(const MapSpec& spec, const std::vector<LayerInput>& inputs) {
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    bool divided = false;
    for (const auto& input : inputs) {
        if (!input.answer.has(periodColumn)) continue;
        divided = true;
        const Column& column = *input.answer.column(periodColumn);
        for (std::size_t row = 0; row < input.answer.rows(); ++row) {
            if (column.isMissing(row)) continue;
            first = std::min(first, chart::positionOf(column, row));
            last = std::max(last, chart::positionOf(column, row));
        }
    }
    if (!divided) return {};
    if (!(first <= last))
        throw Error(KAPOK_TR("map", "No row of the map has a time."),
                    KAPOK_TR("map", "Choose another field as the time of the layer, or show all times together."));
    return periodsBetween(first, last, spec.time.unit);
}

/// Texts or the starts of periods, and upper bounds of classes.
using Value = std::pair<std::string, std::pair<double, double>>;

Value valueAt(const Table& answer, std::size_t axis, std::size_t row) {
    const Column& column = *answer.column(facetColumns[axis]);
    if (column.type() == Type::Text) return {std::string(column.text(row)), {0, 0}};
    const double low = chart::positionOf(column, row);
    const char* upper = facetUpperEdges[axis];
    return {{}, {low, answer.has(upper) ? answer.column(upper)->number(row) : low}};
}

PanelAxis::Kind kindOf(const Table& answer, std::size_t axis) {
    const Type type = answer.column(facetColumns[axis])->type();
    if (type == Type::Text) return PanelAxis::Kind::Text;
    return answer.has(facetUpperEdges[axis]) ? PanelAxis::Kind::Number : PanelAxis::Kind::Time;
}

/// The periods between the first and the last one that are there are panels too.
std::set<Value> completed(const std::set<Value>& values, TimeUnit unit) {
    if (values.empty() || unit == TimeUnit::None) return values;
    std::set<Value> all;
    for (const double start : periodsBetween(values.begin()->second.first, values.rbegin()->second.first, unit))
        all.insert({{}, {start, start}});
    return all;
}

PanelAxis axisOf(const MapSpec& spec, const std::vector<LayerInput>& inputs, std::size_t axis) {
    PanelAxis made;
    std::set<Value> values;
    for (const auto& input : inputs) {
        if (!input.answer.has(facetColumns[axis])) continue;
        made.name = axis == 0 ? spec.facets.column : spec.facets.row;
        made.kind = kindOf(input.answer, axis);
        const Column& column = *input.answer.column(facetColumns[axis]);
        made.terms = column.field().terms;
        for (std::size_t row = 0; row < input.answer.rows(); ++row) {
            if (!column.isMissing(row)) values.insert(valueAt(input.answer, axis, row));
        }
    }
    if (made.kind == PanelAxis::Kind::Time) {
        made.unit = spec.time.unit;
        values = completed(values, made.unit);
    }
    for (const auto& [text, bounds] : values) made.values.push_back({text, bounds.first, bounds.second});
    if (made.values.empty()) made.values.emplace_back();
    return made;
}

void requireFewPanels(const Division& division) {
    if (division.panels() <= mostPanels) return;
    throw Error(
        KAPOK_TR("map", "The map would have %1 panels; %2 can be told apart.").arg(division.panels()).arg(mostPanels),
        KAPOK_TR("map",
                 "Choose a field with fewer values, a longer unit of time, or restrict the rows by a "
                 "filter."));
}

std::vector<int> periodCodes(const Table& answer, const std::vector<double>& periods) {
    if (!answer.has(periodColumn)) return {};
    const Column& column = *answer.column(periodColumn);
    std::vector<int> codes(answer.rows(), -1);
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (column.isMissing(row)) continue;
        const auto after = std::upper_bound(periods.begin(), periods.end(), chart::positionOf(column, row));
        codes[row] = static_cast<int>(after - periods.begin()) - 1;
    }
    return codes;
}

std::vector<int> facetCodes(const Table& answer, const PanelAxis& axis, std::size_t index) {
    if (!answer.has(facetColumns[index])) return {};
    std::map<Value, int> places;
    for (std::size_t i = 0; i < axis.values.size(); ++i) {
        const auto& [text, low, high] = axis.values[i];
        const bool words = axis.kind == PanelAxis::Kind::Text;
        places[words ? Value{text, {0, 0}} : Value{{}, {low, high}}] = static_cast<int>(i);
    }
    const Column& column = *answer.column(facetColumns[index]);
    std::vector<int> codes(answer.rows(), -1);
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (!column.isMissing(row)) codes[row] = places.at(valueAt(answer, index, row));
    }
    return codes;
}

/// Rows that no part shows.
void warnOfLost(const DividedLayer& layer, Scene& scene) {
    std::size_t lost = 0;
    for (std::size_t row = 0; row < layer.input.answer.rows(); ++row) {
        const auto out = [row](const std::vector<int>& codes) { return !codes.empty() && codes[row] < 0; };
        lost += out(layer.period) || out(layer.column) || out(layer.row);
    }
    if (lost > 0)
        scene.warnings.push_back(
            KAPOK_TR("map", "%1 rows have no value for the time or the panels of the map and are not drawn.")
                .arg(lost));
}

DividedLayer dividedLayer(const LayerInput& input, FeatureSet set, SceneLayer whole, const Division& division) {
    DividedLayer layer{.input = input, .set = std::move(set), .whole = std::move(whole)};
    layer.values.rows.resize(input.answer.rows());
    for (std::size_t row = 0; row < layer.values.rows.size(); ++row)
        layer.values.rows[row] = static_cast<std::int64_t>(row);
    readValues(input, layer.values);
    layer.period = periodCodes(input.answer, division.periods);
    layer.column = facetCodes(input.answer, division.columns, 0);
    layer.row = facetCodes(input.answer, division.rows, 1);
    layer.upTo = division.cumulative && !input.boundaries;
    const auto cuts = [](const PanelAxis& axis) { return axis.kind == PanelAxis::Kind::Number; };
    layer.elsewhere = cuts(division.columns) || cuts(division.rows);
    return layer;
}

std::vector<Part> partsOfPeriod(const Division& division, std::size_t period) {
    std::vector<Part> parts;
    for (std::size_t row = 0; row < division.rows.values.size(); ++row) {
        for (std::size_t column = 0; column < division.columns.values.size(); ++column)
            parts.push_back({static_cast<int>(period), static_cast<int>(column), static_cast<int>(row)});
    }
    return parts;
}

std::vector<Part> allParts(const Division& division) {
    std::vector<Part> parts;
    for (std::size_t period = 0; period < std::max<std::size_t>(1, division.periods.size()); ++period) {
        for (const Part& part : partsOfPeriod(division, period)) parts.push_back(part);
    }
    return parts;
}

std::vector<SceneLayer> layersOf(const Division& division, const Part& part, RunContext* context) {
    std::vector<SceneLayer> layers;
    for (const auto& layer : division.layers) layers.push_back(layerOf(*layer, part, context));
    return layers;
}

}  // namespace

QString panelText(const PanelAxis& axis, std::size_t value, const QLocale& locale) {
    const auto& [text, low, high] = axis.values[value];
    if (axis.kind == PanelAxis::Kind::Text) return chart::termWords(axis.terms, text);
    if (axis.kind == PanelAxis::Kind::Time) return chart::timeText(low, axis.unit, locale);
    const auto number = [&](double bound) { return chart::compactNumber(bound, locale, 4); };
    if (axis.values.size() == 1) return QStringLiteral("%1 – %2").arg(number(low), number(high));
    if (value == 0) return QStringLiteral("≤ %1").arg(number(high));
    if (value + 1 == axis.values.size()) return QStringLiteral("> %1").arg(number(low));
    return QStringLiteral("%1 – %2").arg(number(low), number(high));
}

QString panelName(const Division& division, std::size_t panel, const QLocale& locale) {
    const std::size_t columns = division.columns.values.size();
    QStringList names;
    if (division.columns.divides()) names.append(panelText(division.columns, panel % columns, locale));
    if (division.rows.divides()) names.append(panelText(division.rows, panel / columns, locale));
    return names.join(QStringLiteral(", "));
}

QString periodText(const Scene& scene, const QLocale& locale) {
    if (!scene.division || scene.division->periods.empty()) return {};
    const Division& division = *scene.division;
    const QString period = chart::timeText(division.periods[scene.period], division.unit, locale);
    return division.cumulative ? QCoreApplication::translate("map", "up to %1").arg(period) : period;
}

std::vector<LayerInput> dividedInputs(const MapSpec& spec, std::vector<LayerInput> inputs) {
    if (!spec.time.cumulative) return inputs;
    const auto periods = periodsOf(spec, inputs);
    for (auto& input : inputs) {
        if (input.boundaries && input.answer.has(periodColumn))
            input.answer = cumulated(input.answer, input.layer, periods);
    }
    return inputs;
}

void divide(Scene& scene, const MapSpec& spec, std::vector<FeatureSet> sets, RunContext* context) {
    auto division = std::make_shared<Division>();
    division->unit = spec.time.unit;
    division->cumulative = spec.time.cumulative;
    division->periods = periodsOf(spec, scene.inputs);
    division->columns = axisOf(spec, scene.inputs, 0);
    division->rows = axisOf(spec, scene.inputs, 1);
    requireFewPanels(*division);
    const auto parts = allParts(*division);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        auto layer = dividedLayer(scene.inputs[i], std::move(sets[i]), std::move(scene.layers[i]), *division);
        layer.projection = scene.projection;
        layer.extent = std::max(scene.bounds.width(), scene.bounds.height());
        warnOfLost(layer, scene);
        shareScale(layer, parts, context);
        division->layers.push_back(std::make_shared<const DividedLayer>(std::move(layer)));
    }
    scene.layers.clear();
    scene.division = division;
    scene = sceneAt(scene, periodAt(division->periods, spec.time.at), context);
}

Scene sceneAt(const Scene& scene, std::size_t period, RunContext* context) {
    const Division& division = *scene.division;
    Scene made = scene;
    made.period = std::min(period, std::max<std::size_t>(1, division.periods.size()) - 1);
    made.panels.clear();
    if (!division.hasPanels()) {
        made.layers = layersOf(division, {static_cast<int>(made.period), 0, 0}, context);
        return made;
    }
    made.layers.clear();
    Scene panel = made;
    panel.division = nullptr;
    panel.title.clear();
    panel.source.clear();
    for (const Part& part : partsOfPeriod(division, made.period)) {
        if (context) context->check();
        panel.layers = layersOf(division, part, context);
        made.panels.push_back(std::make_shared<const Scene>(panel));
    }
    made.layers = made.panels.front()->layers;
    return made;
}

}  // namespace kapok::map
