// A text table as records of cells (RFC 4180, read leniently): where each cell stands, without copying.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::io {

/// How cells and records are written. A quote opens only at the start of a cell; doubled inside, it stands for itself;
/// what follows a closing quote up to the delimiter belongs to the cell.
struct Dialect {
    char delimiter = ',';
    char quote = '"';       ///< '\0': none
    char recordEnd = '\n';  ///< '\n' (a '\r' before it is dropped) or '\r'
    bool skipBlank = true;  ///< records without a single character are no rows; false for tables of one column
};

/// Text tables are scanned 16 bytes at a time: so many bytes after the end must be readable.
inline constexpr std::size_t scanPadding = 64;

/// A cell as offset and length relative to the start of its batch.
struct Cell {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
    std::uint32_t quoting = 0;  ///< 0: as it stands; 1: was enclosed in quotes (they are not part of it);
                                ///< 2: as 1, and doubled quotes or text after the closing one are to be resolved
};

/// Some consecutive records.
struct CellBatch {
    const char* origin = nullptr;
    std::vector<Cell> cells;
    std::vector<std::uint32_t> rowStarts;  ///< first cell of each row, and the number of cells at the end
    bool regular = true;                   ///< every row has `expected` cells

    std::size_t rows() const { return rowStarts.empty() ? 0 : rowStarts.size() - 1; }
    std::size_t cellsOf(std::size_t row) const { return rowStarts[row + 1] - rowStarts[row]; }
    std::string_view raw(const Cell& cell) const { return {origin + cell.begin, cell.length}; }
};

/// The text of a cell of quoting 2, which begins with its opening quote.
std::string unquoted(std::string_view raw, char quote);

/// Reads records one batch after another.
class CellReader {
public:
    /// `text` starts at the start of a record, and scanPadding bytes after it are readable.
    CellReader(std::string_view text, const Dialect& dialect, std::size_t expectedCells);

    /// Up to `rows` records or about 1 MiB, whichever is less; false at the end. A quote that is never closed ends with
    /// the text. Throws Error for a record of 4 GiB.
    bool next(CellBatch& batch, std::size_t rows);

    std::size_t position() const { return position_; }

private:
    void readRecord(CellBatch& batch);
    std::size_t readQuoted(CellBatch& batch, std::size_t begin);
    std::size_t cellEnd(std::size_t at) const;
    bool skipBlankRecord();
    void addCell(CellBatch& batch, std::size_t begin, std::size_t end, std::uint32_t quoting) const;

    std::string_view text_;
    Dialect dialect_;
    std::size_t expected_;
    std::size_t position_ = 0;
    std::size_t origin_ = 0;
};

}  // namespace kapok::io
