// Where the table stands in a sheet: titles above it, rows of names, data, notes below it.
#pragma once

#include "io/open.h"
#include "io/sheet_values.h"

namespace kapok::io {

inline constexpr std::uint32_t noRow = UINT32_MAX;

struct SheetLayout {
    std::vector<std::uint32_t> columns;    ///< of the sheet, that hold anything
    std::vector<std::string> names;        ///< a column each, rows of names joined; empty where there is none
    std::vector<std::uint32_t> outputRow;  ///< by row of the sheet: its row of data, or noRow
    std::size_t rows = 0;                  ///< of data
    bool header = false;
};

/// Without a range given, rows above the table with a single text are titles, and rows below it that begin as notes do
/// ("注：", "资料来源", "Source:") are footnotes: both go to the report, not to the table. The first rows are names as
/// for text tables (guessHeader); merged cells over them, or a row of groups with gaps, make several rows of names,
/// joined by a blank. Empty columns are left out; empty rows between others are rows of missing values; both are told.
/// Throws Error when nothing is there, and when nearly all of a huge table would be empty. O(cells).
SheetLayout sheetLayout(const SheetValues& values, const OpenOptions& options, bool wholeSheet, ImportReport& report);

}  // namespace kapok::io
