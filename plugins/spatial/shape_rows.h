// Rows of shapes with their attributes, for modules that make new shapes.
#pragma once

#include "spatial/locations.h"

namespace kapok::spatial {

/// `keep` (all columns unless told), `geometry`.
std::vector<Parameter> shapeParameters();

/// The rows of a table that have a shape; invalid polygons are repaired and counted in a warning.
struct ShapeRows {
    std::vector<std::size_t> rows;
    std::vector<geo::Geometry> shapes;
    const ColumnView* geometry = nullptr;
    std::string crs;
    bool geographic = false;  ///< degrees: areas and distances need a projection
};
/// `parameters` null: the table's first geometry. Throws Error when there is no geometry, or no shape in it.
ShapeRows shapeRows(const InputTable& table, const ParameterValues* parameters, Result& result);

/// Throws Error when the two tables have different coordinate systems.
void requireSameCrs(const ShapeRows& a, const ShapeRows& b);

/// The shapes in a projection of equal areas when they are in degrees, else as they are.
std::vector<geo::Geometry> equalArea(const ShapeRows& rows);

/// Begins a table with the columns of `keep` (or all but geometry) in the rows given.
void copyColumns(const InputTable& table, const ParameterValues& parameters, const std::vector<std::size_t>& rows,
                 OutputTable& output);
/// Adds the columns of `targets` but geometry, "target_" before their names: in row i those of target rows[matches[i]],
/// missing where there is no such match.
void addTargetColumns(const InputTable& targets, const std::vector<std::size_t>& rows,
                      const std::vector<std::size_t>& matches, OutputTable& output);
/// Ends it with geometry.
void addShapes(const std::vector<geo::Geometry>& shapes, const std::string& crs, OutputTable& output);

}  // namespace kapok::spatial
