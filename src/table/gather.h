// Contiguous copies of columns for modules: one chunk is lent as it is, several are gathered once.
#pragma once

#include "table/table.h"

namespace kapok {

/// Owns what its view shows. Move only; the view stays valid when the object is moved.
class GatheredColumn {
public:
    /// O(rows) copy when the column has more than one chunk or holds geometry.
    explicit GatheredColumn(ColumnPtr column);

    ColumnView view() const;

private:
    ColumnPtr column_;
    ChunkPtr single_;
    ChunkValues values_;
    std::vector<MissingWord> missing_;
    std::vector<std::string_view> wkb_;
};

}  // namespace kapok
