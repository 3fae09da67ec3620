// Dots scattered over areas, one for so many of a value.
#pragma once

#include "map/features.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QPainter>

#include <span>
#include <vector>

namespace kapok::map {

struct SceneLayer;

struct ScatteredDot {
    geo::Point at = {};
    std::uint32_t feature = 0;
};

struct DotScatter {
    double perDot = 1;
    std::vector<ScatteredDot> dots = {};
    std::size_t most = 0;  ///< of any map that shares the scale: dots are as large in all of them
};

/// 1, 2 or 5 times a power of ten that gives about 5,000 dots for the total; at least 1 for totals of 5,000 and more.
double roundPerDot(double total);

/// How many dots each value has: whole ones first, then one more for the largest remainders, until all together are as
/// many as the total has (Hamilton's rule). NaN and values that are not positive have none.
std::vector<std::size_t> dotCounts(std::span<const double> values, double perDot);

/// Dots placed uniformly over the areas of a set that is already projected. A feature's dots depend on its key,
/// category and shape alone: they are the same whenever it is drawn, and with a greater value the first ones stay where
/// they are. They come in an order that no category covers another. Features without an area have none; they are
/// counted in the warnings. Throws Error without a value, without any area, and for more than two million dots.
DotScatter scatterDots(const LayerInput& input, FeatureSet& set);

void paintDotDensity(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme);

}  // namespace kapok::map
