// Stable sorting of rows by 32-bit keys. Private to the layer.
#pragma once

#include "table/buffer.h"
#include "table/control.h"

namespace kapok {

/// A row with the part of its key that is being sorted by.
struct RadixEntry {
    std::uint32_t key;
    std::uint32_t row;
};

/// Sorts by `key`, entries with equal keys keep their order: least significant digit first, digits that all keys share
/// are skipped. `spare` is room to work in, kept for the next call. O(n), in parallel.
void radixSort(Buffer<RadixEntry>& entries, Buffer<RadixEntry>& spare, const Control& control);

}  // namespace kapok
