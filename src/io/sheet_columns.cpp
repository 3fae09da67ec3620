#include "io/sheet_columns.h"

#include "io/csv_report.h"
#include "io/names.h"
#include "io/utf8.h"
#include "table/column_builder.h"

#include <algorithm>
#include <cmath>

#include <tbb/parallel_for.h>

namespace kapok::io {
namespace {

constexpr std::size_t cellsPerCheck = 65'536;
constexpr std::size_t shownBytes = 200;

/// A cell that is missing although something stands there.
struct Misfit {
    std::uint32_t row = 0;  ///< of the sheet, from 0
    std::string text;
    bool error = false;
};

class ColumnMaker {
public:
    ColumnMaker(const SheetValues& values, const SheetLayout& layout, std::vector<SheetCell> cells,
                const Progress& progress)
        : values_(values), layout_(layout), cells_(std::move(cells)), progress_(progress) {}

    void make(Field field, const OpenOptions& options) {
        field_ = std::move(field);
        const auto chosen = options.columnTypes.find(field_.name);
        if (chosen != options.columnTypes.end()) {
            decision_.type = chosen->second.type;
        } else if (options.types == ColumnTypes::Auto) {
            countKinds();
            decision_ = decideType(kinds_.counts);
            if (decision_.reason == TypeReason::Mixed) keepExamples();
        }
        field_.type = decision_.type;
        if (decision_.zoned) field_.zone = "UTC";
        build();
    }

    const Field& field() const { return field_; }
    const TypeDecision& decision() const { return decision_; }
    const ColumnKinds& kinds() const { return kinds_; }
    const std::vector<Misfit>& misfits() const { return misfits_; }
    ColumnPtr column() const { return column_; }

private:
    void countKinds() {
        for (const auto& cell : cells_) ++kinds_.counts[values_.kind(cell)];
    }

    void keepExamples() {
        for (const auto& cell : cells_) {
            auto& examples = kinds_.examples[static_cast<std::size_t>(values_.kind(cell))];
            if (examples.size() < keptExamples) examples.push_back({std::int64_t{cell.row} + 1, values_.text(cell)});
        }
    }

    void build() {
        ColumnBuilder builder(field_);
        std::size_t done = 0;
        for (const auto& cell : cells_) {
            if (done++ % cellsPerCheck == 0) progress_.check();
            for (const std::uint32_t row = layout_.outputRow[cell.row]; builder.rows() < row;) builder.addMissing();
            if (cell.kind == SheetCell::Kind::Error) {
                misfits_.push_back({cell.row, std::string(values_.cells().texts[cell.text]), true});
                builder.addMissing();
            } else if (!add(cell, builder)) {
                addMisfit(cell);
                builder.addMissing();
            }
        }
        while (builder.rows() < layout_.rows) builder.addMissing();
        column_ = builder.finish();
    }

    void addMisfit(const SheetCell& cell) {
        std::string text = values_.text(cell);
        const CellKind kind = cellKind(text);
        if (kind == CellKind::Empty || kind == CellKind::Marker) return;
        misfits_.push_back({cell.row, std::move(text), false});
    }

    bool add(const SheetCell& cell, ColumnBuilder& builder) const {
        switch (field_.type) {
            case Type::Boolean: return addBoolean(cell, builder);
            case Type::Int64: return addInteger(cell, builder);
            case Type::Float64: return addNumber(cell, builder);
            case Type::Date:
            case Type::DateTime: return addTime(cell, builder);
            case Type::Text:
            case Type::Geometry: break;
        }
        if (const auto text = values_.plainText(cell)) {
            trimmed(*text).empty() ? builder.addMissing() : builder.addText(*text);
        } else {
            builder.addText(values_.text(cell));
        }
        return true;
    }

    bool addBoolean(const SheetCell& cell, ColumnBuilder& builder) const {
        bool value = cell.kind == SheetCell::Kind::Boolean && cell.number != 0;
        const auto text = values_.plainText(cell);
        if (text ? !parseBoolean(trimmed(*text), value) : cell.kind != SheetCell::Kind::Boolean) return false;
        builder.addInteger(value);
        return true;
    }

    bool addInteger(const SheetCell& cell, ColumnBuilder& builder) const {
        std::int64_t value = 0;
        if (const auto text = values_.plainText(cell)) {
            if (!parseInteger(trimmed(*text), value)) return false;
        } else if (cell.kind == SheetCell::Kind::Number && cell.number == std::floor(cell.number) &&
                   std::abs(cell.number) < 9.2e18) {
            value = static_cast<std::int64_t>(cell.number);
        } else {
            return false;
        }
        builder.addInteger(value);
        return true;
    }

    bool addNumber(const SheetCell& cell, ColumnBuilder& builder) const {
        double value = cell.number;
        const auto text = values_.plainText(cell);
        if (text ? !parseReal(trimmed(*text), value) : cell.kind != SheetCell::Kind::Number) return false;
        builder.addNumber(value);
        return true;
    }

    bool addTime(const SheetCell& cell, ColumnBuilder& builder) const {
        std::int64_t microseconds = 0;
        std::int32_t days = 0;
        bool zoned = false;
        if (field_.type == Type::Date) {
            const auto text = values_.plainText(cell);
            if (text && parseDate(trimmed(*text), days)) {
                builder.addInteger(days);
                return true;
            }
        }
        if (!values_.time(cell, microseconds, zoned)) return false;
        constexpr std::int64_t day = 86'400'000'000;
        if (field_.type == Type::Date) microseconds = (microseconds - (microseconds % day + day) % day) / day;
        builder.addInteger(microseconds);
        return true;
    }

    const SheetValues& values_;
    const SheetLayout& layout_;
    std::vector<SheetCell> cells_;
    const Progress& progress_;
    Field field_;
    TypeDecision decision_;
    ColumnKinds kinds_;
    std::vector<Misfit> misfits_;
    ColumnPtr column_;
};

/// The cells of data of a column; texts that are merged downwards stand in every row with other cells.
std::vector<SheetCell> dataCells(const SheetValues& values, const SheetLayout& layout, std::uint32_t column,
                                 const std::vector<const SheetRange*>& merges, std::size_t& filled) {
    std::vector<SheetCell> cells;
    const auto& all = values.cells().columns[column];
    cells.reserve(all.size());
    std::copy_if(all.begin(), all.end(), std::back_inserter(cells),
                 [&](const SheetCell& cell) { return layout.outputRow[cell.row] != noRow; });
    const std::size_t own = cells.size();
    for (const SheetRange* merge : merges) {
        const SheetCell* first = values.at(column, merge->firstRow);
        if (!first || first->kind != SheetCell::Kind::Text || layout.outputRow[first->row] == noRow) continue;
        const auto last = std::min<std::size_t>(merge->lastRow, layout.outputRow.size() - 1);
        for (auto row = static_cast<std::uint32_t>(merge->firstRow + 1); row <= last; ++row) {
            if (layout.outputRow[row] == noRow || values.at(column, row)) continue;
            cells.push_back(*first);
            cells.back().row = row;
        }
    }
    filled = cells.size() - own;
    if (filled > 0) {
        std::sort(cells.begin(), cells.end(), [](const SheetCell& a, const SheetCell& b) { return a.row < b.row; });
        // Merged cells that overlap fill a row once.
        const auto twice = [](const SheetCell& a, const SheetCell& b) { return a.row == b.row; };
        cells.erase(std::unique(cells.begin(), cells.end(), twice), cells.end());
    }
    return cells;
}

/// Merged cells of several rows by the column they begin in.
std::vector<std::vector<const SheetRange*>> tallMerges(const SheetValues& values) {
    std::vector<std::vector<const SheetRange*>> byColumn(values.cells().columns.size());
    for (const auto& merge : values.cells().merges) {
        if (merge.lastRow > merge.firstRow && merge.firstColumn < byColumn.size()) {
            byColumn[merge.firstColumn].push_back(&merge);
        }
    }
    return byColumn;
}

class Exceptions {
public:
    Exceptions() : row_({"row", Type::Int64}), column_({"column", Type::Text}), text_({"text", Type::Text}) {}

    void add(const Misfit& misfit, const std::string& column) {
        row_.addInteger(std::int64_t{misfit.row} + 1);
        column_.addText(column);
        text_.addText(misfit.text);
    }
    Table finish() { return Table({row_.finish(), column_.finish(), text_.finish()}); }

private:
    ColumnBuilder row_;
    ColumnBuilder column_;
    ColumnBuilder text_;
};

Table reportMisfits(const std::vector<std::unique_ptr<ColumnMaker>>& makers, ImportReport& report) {
    Exceptions exceptions;
    std::size_t errors = 0;
    for (const auto& maker : makers) {
        for (const auto& misfit : maker->misfits()) {
            errors += misfit.error ? 1 : 0;
            exceptions.add(misfit, maker->field().name);
            addProblem(report, {std::int64_t{misfit.row} + 1, maker->field().name, shortened(misfit.text, shownBytes),
                                misfit.error ? KAPOK_TR("io", "an error of a formula")
                                             : KAPOK_TR("io", "does not fit the type of the column")});
        }
    }
    if (errors > 0) {
        report.warnings.push_back(
            KAPOK_TR("io", "Cells that show an error (#N/A, #DIV/0! …) are missing values: %1.").arg(errors));
    }
    return exceptions.finish();
}

}  // namespace

SheetColumns makeSheetColumns(const SheetValues& values, const SheetLayout& layout, const OpenOptions& options,
                          ImportReport& report, const Progress& progress) {
    std::vector<Text> numbered;  // without names every column is called by its number
    const auto names = distinctNames(layout.names, layout.header ? report.notes : numbered);
    const auto merges = tallMerges(values);
    std::vector<std::unique_ptr<ColumnMaker>> makers(layout.columns.size());
    std::vector<std::size_t> filled(layout.columns.size());
    tbb::parallel_for(std::size_t{0}, makers.size(), [&](std::size_t i) {
        const std::uint32_t column = layout.columns[i];
        makers[i] = std::make_unique<ColumnMaker>(
            values, layout, dataCells(values, layout, column, merges[column], filled[i]), progress);
        makers[i]->make(Field{names[i]}, options);
    });
    SheetColumns made;
    for (std::size_t i = 0; i < makers.size(); ++i) {
        reportDecision(report, names[i], makers[i]->decision(), makers[i]->kinds());
        if (filled[i] > 0) {
            report.notes.push_back(KAPOK_TR("io", "Merged cells of column \"%1\" were filled down in %2 rows.")
                                       .arg(names[i])
                                       .arg(filled[i]));
        }
        made.columns.push_back(makers[i]->column());
    }
    made.exceptions = reportMisfits(makers, report);
    return made;
}

}  // namespace kapok::io
