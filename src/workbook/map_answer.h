// What the layers of a map draw, divided into the map's periods and panels where it has them.
#pragma once

#include "spec/map_parts.h"
#include "workbook/pipeline.h"

namespace kapok::workbook {

/// The answer of mapPartsQuery and the boundaries; see Pipeline::mapAnswer.
MapAnswer mapAnswer(Pipeline& pipeline, const State& state, const MapSpec& map, std::size_t layer,
                    RunContext* context = nullptr);

/// The same in the background. The callback does not come when `receiver` is gone.
void requestMapAnswer(Pipeline& pipeline, const State& state, const MapSpec& map, std::size_t layer, QObject* receiver,
                      const Callback<MapAnswer>& callback);

/// The features whose key is one of those chosen: two answers of a layer. O(rows).
RowMask featuresWithKeys(const Table& features, const Table& chosen);

/// The layer's rows that a condition over its dataset is true for.
MapLayer filtered(MapLayer layer, const std::string& predicate);

}  // namespace kapok::workbook
