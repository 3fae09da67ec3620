// What the cells of a sheet mean: kinds, texts as displayed, dates from serial numbers.
#pragma once

#include "io/cell_parse.h"
#include "io/xlsx_sheet.h"

#include <string>

namespace kapok::io {

/// The cells of one sheet with all that is needed to read them.
class SheetValues {
public:
    SheetValues(const SheetCells& cells, const XlsxWorkbook& workbook) : cells_(cells), workbook_(workbook) {}

    const SheetCells& cells() const { return cells_; }
    /// Null when the cell is empty. O(log cells of the column).
    const SheetCell* at(std::uint32_t column, std::uint32_t row) const;

    /// What the cell is by itself. Numbers are what their format says; errors are Empty; digits that are formatted as
    /// text are codes.
    CellKind kind(const SheetCell& cell) const;
    /// Numbers in their shortest exact form, codes with their zeros, dates and times as ISO 8601, errors empty.
    std::string text(const SheetCell& cell) const;
    /// The text of a cell that holds one; else nothing.
    std::optional<std::string_view> plainText(const SheetCell& cell) const;
    /// Microseconds since 1970 of a cell that is a date or time; false when it is none.
    bool time(const SheetCell& cell, std::int64_t& microseconds, bool& zoned) const;

private:
    const NumberFormat& format(const SheetCell& cell) const;
    bool isCode(const SheetCell& cell) const;
    bool serialTime(double serial, std::int64_t& microseconds) const;
    CellKind numberKind(const SheetCell& cell) const;
    std::string numberText(const SheetCell& cell) const;

    const SheetCells& cells_;
    const XlsxWorkbook& workbook_;
};

}  // namespace kapok::io
