// A text table as records of cells (RFC 4180, read leniently): where each cell stands, without copying.
#pragma once

#include "table/buffer.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::io {

/// How cells and records are written. A quote opens only at the start of a cell; doubled inside, it stands for itself;
/// what follows a closing quote up to the delimiter belongs to the cell. A character behind an escape stands for
/// itself, wherever it is; a cell of an escape and N is empty (so MySQL and PostgreSQL write NULL).
struct Dialect {
    std::string delimiter = ",";           ///< one or more bytes; "": one cell a record
    char quote = '"';                      ///< '\0': none
    char escape = '\0';                    ///< '\0': none
    std::string comment = {};              ///< records that begin with it are left out; "": none
    std::vector<std::size_t> widths = {};  ///< not empty: cells by their width, blanks around them removed;
                                           ///< the last cell takes what is left of the line
    char recordEnd = '\n';                 ///< '\n' (a '\r' before it is dropped) or '\r'
    bool skipBlank = true;  ///< records without a single character are no rows; false for tables of one column

    /// The usual kind, which is read at full speed.
    bool plain() const { return delimiter.size() < 2 && escape == '\0' && comment.empty() && widths.empty(); }
    char delimiterByte() const { return delimiter.empty() ? recordEnd : delimiter.front(); }
};

/// Text tables are scanned 64 bytes at a time: so many bytes after the end must be readable.
inline constexpr std::size_t scanPadding = 64;

/// A cell as offset and length relative to the start of its batch.
struct Cell {
    std::uint32_t begin;
    std::uint32_t length : 30;
    std::uint32_t quoting : 2;  ///< 0: as it stands; 1: was enclosed in quotes (they are not part of it);
                                ///< 2: as 1, and doubled quotes, escapes or text after the closing one are to be
                                ///< resolved; 3: as 0, and escapes are to be resolved
};

/// Some consecutive records.
struct CellBatch {
    const char* origin = nullptr;
    Buffer<Cell> cells;
    std::vector<std::uint32_t> rowStarts;  ///< first cell of each row, and the number of cells at the end
    bool regular = true;                   ///< every row has `expected` cells
    char quote = '"';
    char escape = '\0';

    std::size_t rows() const { return rowStarts.empty() ? 0 : rowStarts.size() - 1; }
    std::size_t cellsOf(std::size_t row) const { return rowStarts[row + 1] - rowStarts[row]; }
    std::string_view raw(const Cell& cell) const { return {origin + cell.begin, cell.length}; }
    /// The text of a cell, scanPadding / 2 bytes after its beginning readable; `scratch` holds it when something must
    /// be resolved.
    std::string_view text(const Cell& cell, std::string& scratch) const;
};

/// Reads records one batch after another.
class CellReader {
public:
    /// `text` starts at the start of a record, and scanPadding bytes after it are readable.
    CellReader(std::string_view text, const Dialect& dialect, std::size_t expectedCells);

    /// Up to `rows` records or about 1 MiB, whichever is less; false at the end. A quote that is never closed ends with
    /// the text. Throws Error for a cell of 1 GiB or a record of 4 GiB.
    bool next(CellBatch& batch, std::size_t rows);

    std::size_t position() const { return position_; }
    std::size_t blanks() const { return blanks_; }      ///< records without a character passed so far
    std::size_t comments() const { return comments_; }  ///< comment lines passed so far
    bool unclosed() const { return unclosed_; }         ///< the last cell opened a quote that nothing closes

private:
    void readPlain(CellBatch& batch, std::size_t rows);
    void readRecord(CellBatch& batch);
    std::size_t readQuoted(CellBatch& batch, std::size_t begin);
    std::size_t cellEnd(std::size_t at) const;
    // Dialects that are not plain:
    void readAnyRecord(CellBatch& batch);
    std::size_t closingQuote(std::size_t at, bool& resolve);
    std::size_t anyCellEnd(std::size_t at, bool& resolve) const;
    void readFixedRecord(CellBatch& batch);
    bool skipComment();

    bool skipBlankRecord();
    bool isLast(std::size_t end) const { return end >= text_.size() || text_[end] == dialect_.recordEnd; }
    /// The end of a cell at `end` without the carriage return of its record.
    std::size_t withoutCarriage(std::size_t begin, std::size_t end) const;
    void addCell(CellBatch& batch, std::size_t begin, std::size_t end, std::uint32_t quoting) const;

    std::string_view text_;
    Dialect dialect_;
    bool plain_ = true;
    char delimiter_ = ',';
    std::array<bool, 256> stops_{};  ///< bytes that may end a cell or change its reading
    std::size_t expected_;
    std::size_t position_ = 0;
    std::size_t origin_ = 0;
    std::size_t blanks_ = 0;
    std::size_t comments_ = 0;
    bool unclosed_ = false;
};

}  // namespace kapok::io
