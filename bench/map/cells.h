// Layers of many features for the benchmarks of maps.
#pragma once

#include "geo/wkb.h"
#include "map/features.h"
#include "table/column_builder.h"

#include <cmath>
#include <functional>
#include <random>

namespace kapok::bench {

/// Cells of a distorted grid in degrees whose borders meet exactly.
inline geo::Geometry cell(int column, int row) {
    const auto corner = [](double x, double y) {
        return geo::Point{100 + 0.05 * (x + 0.1 * std::sin(3 * y)), 20 + 0.05 * (y + 0.1 * std::sin(4 * x))};
    };
    constexpr int corners = 20;
    std::vector<geo::Point> ring;
    for (int i = 0; i < corners; ++i) {
        const double t = 4.0 * i / corners;
        const double part = t - std::floor(t);
        const double x[] = {part, 1, 1 - part, 0};
        const double y[] = {0, part, 1, 1 - part};
        const auto edge = static_cast<std::size_t>(t);
        ring.push_back(corner(column + x[edge], row + y[edge]));
    }
    geo::Geometry shape;
    shape.add(geo::PartKind::Outer, ring);
    return shape;
}

/// Named features have a code for key, others the number of their row.
inline map::LayerInput layerOf(const std::function<geo::Geometry(int)>& shapeOf, int count, bool named) {
    ColumnBuilder key({.name = "key", .type = named ? Type::Text : Type::Int64});
    ColumnBuilder label({.name = "label", .type = Type::Text});
    ColumnBuilder value({.name = "value", .type = Type::Float64});
    ColumnBuilder geometry({.name = "geometry", .type = Type::Geometry, .crs = "EPSG:4326"});
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal;
    for (int i = 0; i < count; ++i) {
        if (named)
            key.addText(std::to_string(440000000 + i));
        else
            key.addInteger(i + 1);
        label.addText(std::to_string(i + 1));
        value.addNumber(std::exp(normal(random)));
        geometry.addWkb(geo::writeWkb(shapeOf(i)));
    }
    MapLayer layer;
    layer.dataset = "cells";
    layer.key = named ? "key" : "";
    layer.value = "value";
    return {layer, Table({key.finish(), value.finish(), label.finish(), geometry.finish()}), {}};
}

/// So many named cells, `side` in a row.
inline map::LayerInput cellLayer(int side, int count) {
    return layerOf([side](int i) { return cell(i % side, i / side); }, count, true);
}

}  // namespace kapok::bench
