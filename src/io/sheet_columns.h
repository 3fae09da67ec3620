// Columns from the cells of a sheet: each gets the type that all its cells fit.
#pragma once

#include "io/sheet_layout.h"

namespace kapok::io {

struct SheetColumns {
    std::vector<ColumnPtr> columns;
    Table exceptions;  ///< see Opened: errors of formulas, cells that do not fit a chosen type
};

/// Texts are looked at as those of text tables are; numbers, dates and booleans are what the sheet says. Texts of cells
/// that are merged over several rows are filled down. Notes and problems go to `report`. Runs on every core; O(cells).
/// Throws Error or Cancelled.
SheetColumns makeSheetColumns(const SheetValues& values, const SheetLayout& layout, const OpenOptions& options,
                              ImportReport& report, const Progress& progress);

}  // namespace kapok::io
