// Which boundaries belong to keys: how many of them a table of shapes knows.
#pragma once

#include "table/table.h"

namespace kapok::map {

struct BoundaryMatch {
    std::string field = {};  ///< empty: the table has no shapes, or none of the keys
    double share = 0;        ///< of the keys that the field has
};

/// The field that has most of the keys, as the join of a layer compares them without leading zeros; where that is less
/// than half of them, names that are written otherwise count too. Numbers with decimals are no keys. O(cells).
BoundaryMatch boundaryMatch(const Table& table, const Column& keys);

}  // namespace kapok::map
