// Keys as dense codes: each distinct value of a column has a number below `cardinality`.
#pragma once

#include "table/control.h"
#include "table/row_mask.h"
#include "table/table.h"

namespace kapok {

/// Codes of one column or of several together. Missing is a value of its own.
class KeyCodes {
public:
    virtual ~KeyCodes() = default;
    virtual std::uint64_t cardinality() const = 0;
    /// Codes of the rows [offset, offset + count) of a chunk.
    virtual void read(std::size_t chunk, std::size_t offset, std::size_t count, std::uint32_t* codes) const = 0;
    /// Codes of some rows of a chunk.
    virtual void readAt(std::size_t chunk, std::span<const std::uint16_t> rows, std::uint32_t* codes) const = 0;
};

/// Text by its dictionary, small ranges of whole numbers, days and evenly spaced times by their distance from the
/// least, others through a hash table (codes then number the values in order of first appearance). Throws Error for
/// geometry. O(rows).
std::unique_ptr<KeyCodes> keyCodes(const ColumnPtr& column, const Control& control);

/// Codes of the combinations of several keys over `rows` rows; no more than rows + 65,536 of them. Without
/// keys there is one code.
std::unique_ptr<KeyCodes> keyCodes(const std::vector<ColumnPtr>& columns, std::size_t rows, const Control& control);
std::unique_ptr<KeyCodes> combinedCodes(std::vector<std::unique_ptr<KeyCodes>> keys, std::size_t rows,
                                        const Control& control);

}  // namespace kapok
