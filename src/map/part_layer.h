// One layer of a divided map: all its rows, and what its parts share.
#pragma once

#include "map/scene.h"

namespace kapok::map {

/// A period and a panel, by their places in a Division.
struct Part {
    int period = 0;
    int column = 0;
    int row = 0;
};

struct DividedLayer {
    LayerInput input = {};
    FeatureSet set = {};           ///< all features, projected, before their mark
    FeatureSet values = {};        ///< of all rows of the answer; rates compare with all of them
    std::vector<int> period = {};  ///< place of each row of the answer, -1: in none; empty: the layer has no time
    std::vector<int> column = {};
    std::vector<int> row = {};
    geo::Projection projection = {};
    double extent = 0;       ///< longer side of the map
    bool upTo = false;       ///< a part has the rows of all periods up to its own
    bool elsewhere = false;  ///< what lies in another panel is no missing value: panels are classes of a number
    SceneLayer whole = {};   ///< of all rows, in the scale of all parts

    bool divides() const { return !period.empty() || !column.empty() || !row.empty(); }
    /// Are shapes drawn in each part, with or without a row?
    bool joinsShapes() const;
};

/// Gives `layer.whole` the classes, sizes and densities of all parts together. Of marks that combine rows each part is
/// made for it.
void shareScale(DividedLayer& layer, const std::vector<Part>& parts, RunContext* context);

/// The layer in one part.
SceneLayer layerOf(const DividedLayer& layer, const Part& part, RunContext* context);

}  // namespace kapok::map
