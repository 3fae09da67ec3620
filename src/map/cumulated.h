// Answers by key and period, carried on: each period has all rows up to it.
#pragma once

#include "spec/map_spec.h"
#include "table/table.h"

namespace kapok::map {

/// The answer of a layer joined to boundaries with a row for each key (in each panel) and each of `periods` (all of
/// the map, ascending, in wall-clock seconds) from its first one on: value by the layer's aggregate, size and base
/// summed, the first category. Missing values change nothing. Rows without period are left out. O(keys × periods).
Table cumulated(const Table& answer, const MapLayer& layer, const std::vector<double>& periods);

}  // namespace kapok::map
