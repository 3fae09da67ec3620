// A rectangle of a sheet: "A3:F200".
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace kapok::io {

inline constexpr std::uint32_t sheetRows = 1'048'576;
inline constexpr std::uint32_t sheetColumns = 16'384;

/// Counted from 0, both ends belong to it.
struct SheetRange {
    std::uint32_t firstRow = 0;
    std::uint32_t lastRow = sheetRows - 1;
    std::uint32_t firstColumn = 0;
    std::uint32_t lastColumn = sheetColumns - 1;

    bool hasRow(std::uint32_t row) const { return row >= firstRow && row <= lastRow; }
    bool hasColumn(std::uint32_t column) const { return column >= firstColumn && column <= lastColumn; }
    bool operator==(const SheetRange&) const = default;
};

/// "A3:F200", "A:F", "3:200", "A3:F" (to the end), "B2" (from there to the end); '$' signs are passed over. Nothing for
/// any other text.
std::optional<SheetRange> parseSheetRange(std::string_view text);

/// "B12" -> column 1, row 11; false for any other text.
bool parseCellName(std::string_view text, std::uint32_t& column, std::uint32_t& row);

}  // namespace kapok::io
