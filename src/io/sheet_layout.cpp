#include "io/sheet_layout.h"

#include "io/csv_dialect.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t guessRows = 200;
constexpr std::size_t mostTitles = 20;
constexpr std::size_t mostFootnotes = 20;
constexpr std::uint32_t mostHeaderRows = 10;
constexpr std::size_t mostHeaderMerges = 20'000;
constexpr std::size_t harmlessCells = 200'000'000;
constexpr std::size_t emptyPerCell = 1000;

bool beginsAsNote(std::string_view text) {
    text = trimmed(text);
    for (const std::string_view start :
         {"注", "备注", "说明", "资料来源", "数据来源", "来源", "Note", "NOTE", "Source", "SOURCE", "*", "＊"}) {
        if (text.starts_with(start)) return true;
    }
    return false;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts) all += (all.empty() ? "" : " / ") + text;
    return all;
}

class LayoutFinder {
public:
    LayoutFinder(const SheetValues& values, const OpenOptions& options, bool wholeSheet, ImportReport& report)
        : values_(values), options_(options), wholeSheet_(wholeSheet), report_(report) {}

    SheetLayout find() {
        countCells();
        const bool findTitles = wholeSheet_ && !options_.headerRows;
        if (findTitles) dropTitles();
        if (findTitles) dropFootnotes();
        headerMerges_ = mergesOfHeader();
        nameColumns(headerRowCount());
        numberRows();
        return std::move(layout_);
    }

private:
    void countCells() {
        const auto& columns = values_.cells().columns;
        for (std::uint32_t column = 0; column < columns.size(); ++column) {
            if (columns[column].empty()) continue;
            layout_.columns.push_back(column);
            cells_ += columns[column].size();
            const std::uint32_t last = columns[column].back().row;
            if (last >= cellsInRow_.size()) cellsInRow_.resize(last + 1);
            for (const auto& cell : columns[column]) ++cellsInRow_[cell.row];
        }
        if (layout_.columns.empty()) {
            throw Error(KAPOK_TR("io", "The sheet holds no cells."), KAPOK_TR("io", "Choose another sheet or range."));
        }
        first_ = nextFilled(0);
        last_ = static_cast<std::uint32_t>(cellsInRow_.size() - 1);
    }

    std::uint32_t nextFilled(std::uint32_t row) const {
        while (row < cellsInRow_.size() && cellsInRow_[row] == 0) ++row;
        return row;
    }

    const SheetCell* onlyCell(std::uint32_t row) const {
        if (cellsInRow_[row] != 1) return nullptr;
        for (const std::uint32_t column : layout_.columns) {
            if (const SheetCell* cell = values_.at(column, row)) {
                // A group of columns under one merged cell is no title; a title begins at the left edge or is unmerged.
                const SheetRange* merge = mergeAt(values_.cells().merges, column, row);
                const bool group = merge && merge->firstColumn < merge->lastColumn && column != layout_.columns.front();
                return group ? nullptr : cell;
            }
        }
        return nullptr;
    }

    void dropTitles() {
        if (layout_.columns.size() < 2) return;
        std::uint32_t row = first_;
        std::vector<std::string> titles;
        while (row <= last_ && titles.size() < mostTitles) {
            const SheetCell* cell = onlyCell(row);
            if (!cell || cell->kind != SheetCell::Kind::Text) break;
            titles.push_back(values_.text(*cell));
            row = nextFilled(row + 1);
        }
        // A sheet of such rows only is a table of one column and some stray cells.
        if (titles.empty() || row > last_ || cellsInRow_[row] < 2) return;
        first_ = row;
        report_.notes.push_back(KAPOK_TR("io", "Rows above the table were left out: %1.").arg(joined(titles)));
        report_.preamble = std::move(titles);
        dropEmptiedColumns();
    }

    void dropFootnotes() {
        if (layout_.columns.size() < 2) return;
        std::vector<std::string> notes;
        std::uint32_t row = last_;
        std::uint32_t kept = last_;
        while (row > first_ + 1 && notes.size() < mostFootnotes) {
            const SheetCell* cell = cellsInRow_[row] == 0 ? nullptr : onlyCell(row);
            if (cellsInRow_[row] != 0 && (!cell || cell->kind != SheetCell::Kind::Text)) break;
            if (cell) notes.insert(notes.begin(), values_.text(*cell));
            --row;
            // All rows from the first that begins as a note does are notes.
            if (cell && beginsAsNote(notes.front())) {
                kept = row;
                report_.footnotes = notes;
            }
        }
        if (kept == last_) return;
        last_ = kept;
        while (cellsInRow_[last_] == 0) --last_;
        report_.notes.push_back(
            KAPOK_TR("io", "Rows below the table were left out: %1.").arg(joined(report_.footnotes)));
        dropEmptiedColumns();
    }

    /// A title or a note may be all that a column holds.
    void dropEmptiedColumns() {
        std::erase_if(layout_.columns, [this](std::uint32_t column) {
            const auto& cells = values_.cells().columns[column];
            return std::none_of(cells.begin(), cells.end(),
                                [this](const SheetCell& cell) { return cell.row >= first_ && cell.row <= last_; });
        });
    }

    static const SheetRange* mergeAt(const std::vector<SheetRange>& merges, std::uint32_t column, std::uint32_t row) {
        for (const auto& merge : merges) {
            if (merge.hasRow(row) && merge.hasColumn(column)) return &merge;
        }
        return nullptr;
    }

    std::vector<SheetRange> mergesOfHeader() const {
        std::vector<SheetRange> merges;
        for (const auto& merge : values_.cells().merges) {
            const bool near = merge.lastRow >= first_ && merge.firstRow <= first_ + mostHeaderRows;
            if (near && merges.size() < mostHeaderMerges) merges.push_back(merge);
        }
        return merges;
    }

    /// The text of a cell of the rows of names: that of its merged cell.
    std::string headerText(std::uint32_t column, std::uint32_t row) const {
        const SheetRange* merge = mergeAt(headerMerges_, column, row);
        const SheetCell* cell = merge ? values_.at(merge->firstColumn, merge->firstRow) : values_.at(column, row);
        if (!cell) return {};
        std::string text = values_.text(*cell);
        std::replace_if(
            text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
        return std::string(trimmed(text));
    }

    std::vector<std::vector<std::string>> firstTexts() const {
        std::vector<std::vector<std::string>> records;
        for (std::uint32_t row = first_; row <= last_ && records.size() < guessRows; row = nextFilled(row + 1)) {
            auto& record = records.emplace_back();
            for (const std::uint32_t column : layout_.columns) {
                const SheetCell* cell = values_.at(column, row);
                record.push_back(cell ? values_.text(*cell) : std::string());
            }
        }
        return records;
    }

    bool isWordRow(const std::vector<std::string>& record) const {
        return std::all_of(record.begin(), record.end(), [](const std::string& text) {
            const CellKind kind = cellKind(text);
            const bool year = kind == CellKind::Integer && text.size() == 4;
            return year || kind == CellKind::Text || kind == CellKind::Empty;
        });
    }

    /// Groups over names without merged cells: gaps in the first row, none in the second, values below.
    bool hasGroupRow(const std::vector<std::vector<std::string>>& records) const {
        if (records.size() < 3 || !isWordRow(records[0]) || !isWordRow(records[1])) return false;
        bool gaps = false;
        bool valuesBelow = false;
        for (std::size_t i = 0; i < layout_.columns.size(); ++i) {
            if (records[1][i].empty()) return false;
            gaps = gaps || records[0][i].empty();
            const CellKind below = cellKind(records[2][i]);
            valuesBelow =
                valuesBelow || (below != CellKind::Text && below != CellKind::Empty && below != CellKind::Marker);
        }
        return gaps && valuesBelow;
    }

    std::uint32_t headerRowCount() {
        if (options_.headerRows) return static_cast<std::uint32_t>(*options_.headerRows);
        const std::uint32_t merged = mergedHeaderRows();
        if (merged > 1) return merged;
        const auto records = firstTexts();
        if (hasGroupRow(records)) {
            fillGroups_ = true;
            return 2;
        }
        return guessHeader(records) ? 1 : 0;
    }

    /// How far merged cells that begin in the first row reach: those side by side stand over a row of names.
    std::uint32_t mergedHeaderRows() const {
        std::uint32_t end = first_;  // last row of names
        bool found = false;
        for (bool grew = true; grew && end - first_ < mostHeaderRows;) {
            grew = false;
            for (const auto& merge : values_.cells().merges) {
                if (merge.firstRow < first_ || merge.firstRow > end || merge.lastRow - merge.firstRow >= mostHeaderRows)
                    continue;
                const SheetCell* cell = values_.at(merge.firstColumn, merge.firstRow);
                if (!cell || cell->kind == SheetCell::Kind::Boolean) continue;
                const bool group = merge.firstColumn < merge.lastColumn;
                // Side by side in the last row of names: the names themselves follow.
                const std::uint32_t needed = group ? merge.lastRow + 1 : merge.lastRow;
                found = found || needed > first_;
                if (needed > end) {
                    end = needed;
                    grew = true;
                }
            }
        }
        return found && end < last_ && holdsNames(first_, end) ? end - first_ + 1 : 1;
    }

    /// Words, years and dates only: where values stand, merged cells are data.
    bool holdsNames(std::uint32_t first, std::uint32_t last) const {
        for (const std::uint32_t column : layout_.columns) {
            for (std::uint32_t row = first; row <= last; ++row) {
                const SheetCell* cell = values_.at(column, row);
                if (!cell || cell->kind == SheetCell::Kind::Text) continue;
                const CellKind kind = values_.kind(*cell);
                const bool year = kind == CellKind::Integer && cell->kind == SheetCell::Kind::Number &&
                                  cell->number >= 1900 && cell->number <= 2100;
                if (!year && kind != CellKind::Date && kind != CellKind::Code) return false;
            }
        }
        return true;
    }

    void nameColumns(std::uint32_t rows) {
        layout_.names.resize(layout_.columns.size());
        layout_.header = rows > 0;
        std::uint32_t row = first_;
        for (std::uint32_t i = 0; i < rows && row <= last_; ++i, ++row) {
            if (!fillGroups_ && cellsInRow_[row] == 0 && !options_.headerRows) continue;
            std::string group;
            for (std::size_t place = 0; place < layout_.columns.size(); ++place) {
                std::string text = headerText(layout_.columns[place], row);
                if (fillGroups_ && i == 0 && text.empty()) text = group;
                group = text;
                std::string& name = layout_.names[place];
                // A cell merged over several rows is there once.
                if (text.empty() || name == text || name.ends_with(" " + text)) continue;
                name += (name.empty() ? "" : " ") + text;
            }
        }
        first_ = row;
        if (rows > 1)
            report_.notes.push_back(KAPOK_TR("io", "The names were joined from %1 rows.").arg(std::size_t{rows}));
    }

    void numberRows() {
        layout_.outputRow.assign(cellsInRow_.size(), noRow);
        std::size_t empty = 0;
        for (std::uint32_t row = nextFilled(first_); row <= last_; ++row) {
            empty += cellsInRow_[row] == 0 ? 1 : 0;
            layout_.outputRow[row] = static_cast<std::uint32_t>(layout_.rows++);
        }
        if (empty > 0) report_.notes.push_back(KAPOK_TR("io", "Empty rows between the others: %1.").arg(empty));
        const std::size_t gaps = layout_.columns.back() - layout_.columns.front() + 1 - layout_.columns.size();
        if (gaps > 0) report_.notes.push_back(KAPOK_TR("io", "Empty columns were left out: %1.").arg(gaps));
        const std::size_t area = layout_.rows * layout_.columns.size();
        if (area <= harmlessCells || area / emptyPerCell < cells_) return;
        throw Error(KAPOK_TR("io", "The sheet has cells in %1 rows and %2 columns, and nearly all others are empty.")
                        .arg(layout_.rows)
                        .arg(layout_.columns.size()),
                    KAPOK_TR("io", "Give the range of the table, such as range=A1:F200."));
    }

    const SheetValues& values_;
    const OpenOptions& options_;
    bool wholeSheet_;
    ImportReport& report_;
    SheetLayout layout_;
    std::vector<std::uint32_t> cellsInRow_;
    std::size_t cells_ = 0;
    std::uint32_t first_ = 0;
    std::uint32_t last_ = 0;
    bool fillGroups_ = false;
    std::vector<SheetRange> headerMerges_;
};

}  // namespace

SheetLayout sheetLayout(const SheetValues& values, const OpenOptions& options, bool wholeSheet, ImportReport& report) {
    return LayoutFinder(values, options, wholeSheet, report).find();
}

}  // namespace kapok::io
