#include "io/sheet_range.h"

#include <algorithm>
#include <string>

namespace kapok::io {
namespace {

/// A corner: both parts are optional.
struct Corner {
    std::optional<std::uint32_t> column;
    std::optional<std::uint32_t> row;
};

std::optional<Corner> parseCorner(std::string_view text) {
    Corner corner;
    std::size_t at = 0;
    std::uint32_t column = 0;
    for (; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at] & ~0x20);
        if (c < 'A' || c > 'Z') break;
        column = column * 26 + (c - 'A' + 1);
        if (column > sheetColumns) return std::nullopt;
    }
    if (column > 0) corner.column = column - 1;
    std::uint32_t row = 0;
    const std::size_t digits = at;
    for (; at < text.size(); ++at) {
        if (text[at] < '0' || text[at] > '9') return std::nullopt;
        row = row * 10 + static_cast<std::uint32_t>(text[at] - '0');
        if (row > sheetRows) return std::nullopt;
    }
    if (at > digits && row == 0) return std::nullopt;
    if (row > 0) corner.row = row - 1;
    if (!corner.column && !corner.row) return std::nullopt;
    return corner;
}

}  // namespace

std::optional<SheetRange> parseSheetRange(std::string_view text) {
    std::string plain(text);
    plain.erase(std::remove(plain.begin(), plain.end(), '$'), plain.end());
    const auto colon = plain.find(':');
    const auto first = parseCorner(std::string_view(plain).substr(0, colon));
    if (!first) return std::nullopt;
    SheetRange range;
    range.firstColumn = first->column.value_or(0);
    range.firstRow = first->row.value_or(0);
    if (colon == std::string::npos) return range;
    const auto last = parseCorner(std::string_view(plain).substr(colon + 1));
    if (!last) return std::nullopt;
    if (last->column) range.lastColumn = *last->column;
    if (last->row) range.lastRow = *last->row;
    if (range.firstColumn > range.lastColumn) std::swap(range.firstColumn, range.lastColumn);
    if (range.firstRow > range.lastRow) std::swap(range.firstRow, range.lastRow);
    return range;
}

bool parseCellName(std::string_view text, std::uint32_t& column, std::uint32_t& row) {
    const auto corner = parseCorner(text);
    if (!corner || !corner->column || !corner->row) return false;
    column = *corner->column;
    row = *corner->row;
    return true;
}

}  // namespace kapok::io
