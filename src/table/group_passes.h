// The rows of a table with the slots of their groups, in an order that does not depend on the threads. Private to the
// layer.
#pragma once

#include "table/accumulator.h"
#include "table/key_codes.h"

namespace kapok {

/// Few slots: each stripe of chunks has a state of its own, and the stripes are joined in order. Many slots: there is
/// one state; the rows of some chunks at a time are sorted by lanes of slots, and each lane goes on in order of rows.
class GroupPasses {
public:
    /// `slotBytes`: state of one slot. `where` may be null.
    GroupPasses(const KeyCodes& codes, std::size_t rows, std::size_t slotBytes, const RowMask* where);

    const GroupSizes& sizes() const { return sizes_; }
    /// Calls body for all rows that take part. Any thread; within a stripe and slot in order of rows.
    void run(const Control& control, const std::function<void(const GroupedRows&)>& body) const;

private:
    using Body = std::function<void(const GroupedRows&)>;
    struct SortedChunk;

    std::size_t rowsOf(std::size_t chunk) const;
    template <class Take>
    void eachSlice(std::size_t chunk, Take take) const;
    void runStripes(const Control& control, const Body& body) const;
    void runLanes(const Control& control, const Body& body) const;
    void sortByLane(std::size_t chunk, SortedChunk& sorted) const;

    const KeyCodes& codes_;
    std::size_t rows_;
    std::size_t chunks_;
    const RowMask* where_;
    GroupSizes sizes_;
    bool byLanes_ = false;
};

}  // namespace kapok
