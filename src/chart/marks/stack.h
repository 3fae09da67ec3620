// Areas that lie on each other: their edges, added up from the rows of the answer.
#pragma once

#include "chart/values.h"

namespace kapok::chart {

/// Layers from the lowest up, over shared places. A layer without a row at a place is zero thick there; one whose
/// value is missing is a gap, and so are those above it.
struct StackedRows {
    Values y = {};                  ///< by row of the answer
    std::vector<Rows> layers = {};  ///< the row at each place; noRow: none
    std::size_t places = 0;
    bool normalize = false;  ///< to shares; a share of a total with a missing part is a gap
    bool centred = false;

    /// What a layer adds at a place.
    double thickness(std::size_t layer, std::size_t place) const { return own(layer, place) * scale(place); }
    double scale(std::size_t place) const;
    /// The sum of the layers below `layer`. O(layers).
    double edge(std::size_t layer, std::size_t place) const;

private:
    double own(std::size_t layer, std::size_t place) const;
    double total(std::size_t place) const;
};

/// The edges from the lowest to the upper one of the last layer. Those of very many places are worked out when they
/// are asked for and take no memory. O(layers × places) for few.
std::vector<Values> edgesOf(const std::shared_ptr<const StackedRows>& stack);

/// The upper edge of the selected rows of a layer: on the edge below it. NaN where none are. `values`: by row of the
/// selected rows' answer; `rows`: one a place.
Values chosenEdge(const std::shared_ptr<const StackedRows>& stack, std::size_t layer, const Values& values,
                  const Rows& rows);

}  // namespace kapok::chart
