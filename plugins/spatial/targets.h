// Where surfaces are computed: the places of a second table, or a grid over the data.
#pragma once

#include "spatial/locations.h"

namespace kapok::spatial {

/// The parameter `cells`.
Parameter cellsParameter();

struct Targets {
    std::vector<geo::Point> points;
    const InputTable* table = nullptr;  ///< null: a grid
    std::vector<std::size_t> rows;      ///< of the table
    double cell = 0;                    ///< width of a square of the grid
    std::string crs;
};

/// The rows of `table` that have a place (from columns named as the data's x and y, else its geometry), or, when it is
/// null, the middles of squares over the data's extent, `cells` along its longer side.
Targets targetsOf(const InputTable* table, const Locations& data, const ParameterValues& parameters, Result& result);

/// Begins the table `surface` with the row numbers or x and y; finishSurface adds the geometry, squares of a grid.
OutputTable& surfaceTable(const Targets& targets, Result& result);
void finishSurface(const Targets& targets, OutputTable& table);

}  // namespace kapok::spatial
