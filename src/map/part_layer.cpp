#include "map/part_layer.h"

#include "map/marks.h"
#include "map/scene_layer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace kapok::map {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

bool inPanel(const DividedLayer& layer, std::size_t row, const Part& part) {
    return (layer.column.empty() || layer.column[row] == part.column) &&
           (layer.row.empty() || layer.row[row] == part.row);
}

bool inPeriod(const DividedLayer& layer, std::size_t row, const Part& part) {
    if (layer.period.empty()) return true;
    const int period = layer.period[row];
    return period == part.period || (layer.upTo && period >= 0 && period < part.period);
}

bool isJoined(const DividedLayer& layer) { return !layer.set.keys.empty(); }

/// Which row of the answer a key has in a part; -1: none, elsewhereRow: in other panels only.
constexpr std::int64_t elsewhereRow = -2;
std::vector<std::int64_t> rowsOfKeys(const DividedLayer& layer, const Part& part) {
    const auto& keys = layer.set.rowKeys;
    std::vector<std::int64_t> rows(keys.size(), -1);
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (keys[row] < 0 || !inPeriod(layer, row, part)) continue;
        auto& found = rows[static_cast<std::size_t>(keys[row])];
        if (inPanel(layer, row, part))
            found = static_cast<std::int64_t>(row);
        else if (layer.elsewhere && found == -1)
            found = elsewhereRow;
    }
    return rows;
}

std::int64_t rowOfShape(const DividedLayer& layer, const std::vector<std::int64_t>& rows, std::size_t shape) {
    const int key = layer.set.keys[shape];
    return key < 0 ? -1 : rows[static_cast<std::size_t>(key)];
}

double valueOf(const std::vector<double>& numbers, std::int64_t row) {
    return row < 0 || numbers.empty() ? none : numbers[static_cast<std::size_t>(row)];
}

bool hasClasses(MapMark mark) { return mark != MapMark::Dots && mark != MapMark::Contours; }

/// In the class, category and size that all parts share.
void rateFeature(Feature& feature, const SceneLayer& scale, const MapLayer& spec) {
    if (scale.categories.empty() && hasClasses(spec.mark)) feature.classIndex = scale.classes.classOf(feature.value);
    if (scale.largestSize > 0) feature.size = sizeInPixels(spec, feature.amount, scale.largestSize);
}

/// Features of shapes that are all drawn in each part.
SceneLayer recolored(const DividedLayer& layer, const Part& part) {
    SceneLayer made = layer.whole;
    made.inRowOrder = false;
    const auto rows = rowsOfKeys(layer, part);
    made.missing = 0;
    for (std::size_t i = 0; i < made.features.size(); ++i) {
        Feature& feature = made.features[i];
        const std::int64_t row = rowOfShape(layer, rows, i);
        feature.row = std::max<std::int64_t>(row, -1);
        feature.value = valueOf(layer.values.values, row);
        feature.amount = valueOf(layer.values.sizes, row);
        feature.classIndex = -1;
        if (row >= 0 && !layer.values.categories.empty())
            feature.classIndex = layer.values.categories[static_cast<std::size_t>(row)];
        rateFeature(feature, layer.whole, layer.input.layer);
        if (row < 0) feature.size = 0;
        if (row == elsewhereRow) feature.classIndex = elsewhereClass;
        made.missing += feature.classIndex == -1;
    }
    if (!made.hasValues && made.categories.empty()) made.missing = 0;
    return made;
}

/// The rows of the shapes that a part has; shapes without are left out.
std::vector<std::pair<std::size_t, std::size_t>> shapesIn(const DividedLayer& layer, const Part& part) {
    std::vector<std::pair<std::size_t, std::size_t>> shapes;
    const auto rows = isJoined(layer) ? rowsOfKeys(layer, part) : std::vector<std::int64_t>();
    for (std::size_t i = 0; i < layer.set.shapes.size(); ++i) {
        const std::int64_t row = isJoined(layer) ? rowOfShape(layer, rows, i) : layer.set.rows[i];
        if (row < 0) continue;
        const auto number = static_cast<std::size_t>(row);
        if (inPeriod(layer, number, part) && inPanel(layer, number, part)) shapes.emplace_back(i, number);
    }
    return shapes;
}

FeatureSet subset(const DividedLayer& layer, const Part& part) {
    const FeatureSet& values = layer.values;
    FeatureSet made;
    made.crs = layer.set.crs;
    made.valueName = values.valueName;
    made.unit = values.unit;
    made.hasValues = values.hasValues;
    made.sizeName = values.sizeName;
    made.categoryNames = values.categoryNames;
    made.terms = values.terms;
    made.hasOthers = values.hasOthers;
    for (const auto& [shape, row] : shapesIn(layer, part)) {
        made.shapes.push_back(layer.set.shapes[shape]);
        made.labels.push_back(layer.set.labels[shape]);
        made.rows.push_back(static_cast<std::int64_t>(row));
        made.values.push_back(values.values[row]);
        if (!values.sizes.empty()) made.sizes.push_back(values.sizes[row]);
        if (!values.categories.empty()) made.categories.push_back(values.categories[row]);
    }
    return made;
}

/// Of a part without rows.
SceneLayer emptyLike(const SceneLayer& whole) {
    SceneLayer made = whole;
    made.features.clear();
    made.members.clear();
    made.missing = 0;
    made.outlines = std::make_shared<const Outlines>(Outlines{{std::make_shared<const Level>()}, geo::BoxIndex()});
    if (whole.heat) {
        HeatGrid grid = *whole.heat;
        std::fill(grid.density.begin(), grid.density.end(), 0.0F);
        made.heat = std::make_shared<const HeatGrid>(std::move(grid));
    }
    return made;
}

SceneLayer madeAnew(const DividedLayer& layer, const Part& part, RunContext* context) {
    FeatureSet set = subset(layer, part);
    if (set.shapes.empty()) return emptyLike(layer.whole);
    return buildLayer(layer.input, set, layer.projection, layer.extent, context);
}

/// Do the marks stand for single rows, whose values are known without making them?
bool showsRows(MapMark mark) { return mark == MapMark::Shapes || mark == MapMark::Symbols || mark == MapMark::Flows; }

/// The sum of the values of the part that has most.
double largestTotal(const DividedLayer& layer, const std::vector<Part>& parts) {
    double largest = 0;
    for (const Part& part : parts) {
        double total = 0;
        for (std::size_t row = 0; row < layer.values.values.size(); ++row) {
            const double value = layer.values.values[row];
            if (value > 0 && inPeriod(layer, row, part) && inPanel(layer, row, part)) total += value;
        }
        largest = std::max(largest, total);
    }
    return largest;
}

/// Of symbols and flows: they shrink with the panels, up to a point.
double largestInPanels(MapMark mark, const std::vector<Part>& parts) {
    constexpr double smallest = 0.25;  ///< of the standard size
    std::set<std::pair<int, int>> panels;
    for (const Part& part : parts) panels.emplace(part.column, part.row);
    return standardLargest(mark) * std::max(smallest, 1 / std::sqrt(static_cast<double>(panels.size())));
}

/// The same cells, the same reach and the same worth of a dot in all parts.
void fixMeasures(DividedLayer& layer, const std::vector<Part>& parts) {
    MapLayer& spec = layer.input.layer;
    const bool cells = spec.mark == MapMark::Hexagons || spec.mark == MapMark::Squares;
    if (spec.cell == 0 && layer.whole.heat) spec.cell = layer.whole.heat->bandwidth;
    if (spec.cell == 0 && cells && !layer.whole.features.empty())
        spec.cell = layer.whole.features.front().bounds.width();
    const bool sized = spec.mark == MapMark::Symbols || spec.mark == MapMark::Flows;
    if (sized && spec.largest == 0) spec.largest = largestInPanels(spec.mark, parts);
    if (!layer.whole.scatter) return;
    const double total = largestTotal(layer, parts);
    if (spec.perDot == 0) spec.perDot = roundPerDot(total);
    const auto most = static_cast<std::size_t>(total / spec.perDot);
    layer.whole.scatter = std::make_shared<const DotScatter>(DotScatter{spec.perDot, {}, most});
}

struct Pool {
    std::vector<double> values = {};
    double largestSize = 0;
    double largestPixels = 0;
    double largestAmount = 0;  ///< of what raises features in space, too
    double highest = 0;        ///< density

    void add(const SceneLayer& layer) {
        for (const auto& feature : layer.features) values.push_back(feature.value);
        largestSize = std::max(largestSize, layer.largestSize);
        largestPixels = std::max(largestPixels, layer.largestPixels);
        if (layer.heat) highest = std::max(highest, layer.heat->highest);
    }
};

double highestOf(const std::vector<double>& numbers) {
    double highest = 0;
    for (const double number : numbers) {
        if (std::isfinite(number)) highest = std::max(highest, number);
    }
    return highest;
}

Pool poolOfRows(const DividedLayer& layer) {
    Pool pool;
    std::vector<bool> drawn(layer.input.answer.rows(), false);
    for (const int key : layer.set.keys) {
        if (key >= 0) drawn[static_cast<std::size_t>(key)] = true;
    }
    const std::array codes{&layer.period, &layer.column, &layer.row};
    const auto isDrawn = [&](std::size_t row) {
        if (!isJoined(layer)) return true;
        const int key = layer.set.rowKeys[row];
        return key >= 0 && drawn[static_cast<std::size_t>(key)];
    };
    const auto isInSome = [&](std::size_t row) {
        return std::all_of(codes.begin(), codes.end(),
                           [&](const std::vector<int>* one) { return one->empty() || (*one)[row] >= 0; });
    };
    for (std::size_t row = 0; row < layer.values.values.size(); ++row) {
        if (!isDrawn(row) || !isInSome(row)) continue;
        pool.values.push_back(layer.values.values[row]);
        if (layer.values.sizes.empty() || !std::isfinite(layer.values.sizes[row])) continue;
        pool.largestSize = std::max(pool.largestSize, layer.values.sizes[row]);
    }
    pool.largestAmount = pool.largestSize;
    const bool sized = layer.input.layer.mark != MapMark::Shapes;
    if (!sized) pool.largestSize = 0;
    pool.largestPixels = sized ? sizeInPixels(layer.input.layer, pool.largestSize, pool.largestSize) : 0;
    return pool;
}

}  // namespace

bool DividedLayer::joinsShapes() const {
    return !set.keys.empty() && (input.layer.mark == MapMark::Shapes || input.layer.mark == MapMark::Symbols);
}

void shareScale(DividedLayer& layer, const std::vector<Part>& parts, RunContext* context) {
    if (!layer.divides()) return;
    fixMeasures(layer, parts);
    const bool classed = hasClasses(layer.input.layer.mark);
    Pool pool;
    if (showsRows(layer.input.layer.mark)) {
        pool = poolOfRows(layer);
    } else if (classed) {
        for (const Part& part : parts) pool.add(madeAnew(layer, part, context));
    }
    SceneLayer& whole = layer.whole;
    whole.shared = true;
    for (auto& category : whole.categories) category.count = 0;
    if (classed && (whole.hasValues || whole.counts)) whole.classes = classesOf(layer.input.layer, pool.values);
    whole.largestSize = pool.largestSize;
    whole.largestPixels = pool.largestPixels;
    whole.highest = pool.largestAmount > 0 ? pool.largestAmount : highestOf(pool.values);
    if (whole.heat) {
        HeatGrid grid = *whole.heat;
        grid.highest = pool.highest;
        whole.heat = std::make_shared<const HeatGrid>(std::move(grid));
    }
    const std::size_t complete = layer.whole.features.size() * (layer.elsewhere ? 1 : parts.size());
    const bool sparse = layer.joinsShapes() && pool.values.size() < complete;
    whole.missingSomewhere = sparse || whole.classes.missing > 0 || whole.missing > 0;
}

SceneLayer layerOf(const DividedLayer& layer, const Part& part, RunContext* context) {
    if (!layer.divides()) return layer.whole;
    if (layer.joinsShapes()) return recolored(layer, part);
    SceneLayer made = madeAnew(layer, part, context);
    const SceneLayer& whole = layer.whole;
    made.shared = true;
    made.missingSomewhere = whole.missingSomewhere;
    made.classes = whole.classes;
    made.largestSize = whole.largestSize;
    made.largestPixels = whole.largestPixels;
    made.highest = whole.highest;
    for (auto& feature : made.features) rateFeature(feature, whole, layer.input.layer);
    if (made.scatter) {
        DotScatter scatter = *made.scatter;
        scatter.most = whole.scatter->most;
        made.scatter = std::make_shared<const DotScatter>(std::move(scatter));
    }
    if (made.heat) {
        HeatGrid grid = *made.heat;
        grid.highest = whole.heat->highest;
        made.heat = std::make_shared<const HeatGrid>(std::move(grid));
    }
    return made;
}

}  // namespace kapok::map
