// The cells of a sheet as they stand in its XML.
#pragma once

#include "io/sheet_range.h"
#include "io/xlsx_workbook.h"

namespace kapok::io {

struct SheetCell {
    enum class Kind : std::uint8_t { Number, Text, Boolean, Error, Digits, Time };
    std::uint32_t row = 0;     ///< from 0
    std::uint16_t format = 0;  ///< of XlsxWorkbook::formats
    Kind kind = Kind::Number;
    union {
        double number;  ///< Number, Boolean
        std::uint64_t
            text;  ///< in SheetCells::texts: Text, Error (#N/A), Digits (an integer beyond a double's), Time (ISO)
    };
};

struct SheetCells {
    std::vector<std::vector<SheetCell>> columns;  ///< by column; present cells in the order of rows
    TextPool texts;                               ///< shared strings first, then those of this sheet
    std::vector<SheetRange> merges;
    std::vector<std::uint32_t> hiddenRows;
    std::vector<bool> hiddenColumns = std::vector<bool>(sheetColumns);
    std::size_t unanswered = 0;  ///< formulas without a stored result
};

/// Only the cells in `range`. `texts` are the shared strings. Throws Error (a damaged part, a cell beyond the limits of
/// a sheet, a string that is not there) or Cancelled. O(bytes). `rows`: reading ends behind so many of the sheet, and
/// what stands behind the cells (merges) is not seen.
SheetCells readXlsxSheet(const ZipArchive& archive, const XlsxSheet& sheet, TextPool texts, const SheetRange& range,
                         const Progress& progress, std::uint32_t rows = sheetRows);

}  // namespace kapok::io
