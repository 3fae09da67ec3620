#include "io/sheet_columns.h"

#include "io/csv_report.h"
#include "io/names.h"
#include "io/sheet_column.h"
#include "io/type_notes.h"
#include "io/utf8.h"
#include "table/control.h"

#include <algorithm>
#include <memory>

namespace kapok::io {
namespace {

constexpr std::size_t shownBytes = 200;

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
        for (auto row = merge->firstRow + 1; row <= last; ++row) {
            if (layout.outputRow[row] == noRow || values.at(column, row)) continue;
            cells.push_back(*first);
            cells.back().row = row;
        }
    }
    if (cells.size() > own) {
        std::sort(cells.begin(), cells.end(), [](const SheetCell& a, const SheetCell& b) { return a.row < b.row; });
        // Merged cells that overlap fill a row once.
        const auto twice = [](const SheetCell& a, const SheetCell& b) { return a.row == b.row; };
        cells.erase(std::unique(cells.begin(), cells.end(), twice), cells.end());
    }
    filled = cells.size() - own;
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

/// Errors of formulas are problems and exceptions like other cells that are missing although something stands there.
std::size_t reportErrors(SheetColumn& column, ImportReport& report) {
    for (const auto& error : column.errors()) {
        addProblem(report, {error.row, column.field().name, shortened(error.text, shownBytes),
                            KAPOK_TR("io", "an error of a formula")});
    }
    auto& exceptions = column.filled().exceptions;
    exceptions.insert(exceptions.end(), column.errors().begin(), column.errors().end());
    std::stable_sort(exceptions.begin(), exceptions.end(),
                     [](const CellException& a, const CellException& b) { return a.row < b.row; });
    return column.errors().size();
}

/// Numbers of 16 to 19 digits, all of them: codes that a spreadsheet took for numbers and cut after 15 digits.
bool holdsCutCodes(const Column& column) {
    if (column.type() != Type::Float64) return false;
    bool any = false;
    for (std::size_t row = 0; row < column.rows(); ++row) {
        if (column.isMissing(row)) continue;
        const double value = column.number(row);
        if (value < 1e15 || value >= 1e19) return false;
        any = true;
    }
    return any;
}

}  // namespace

SheetColumns makeSheetColumns(const SheetValues& values, const SheetLayout& layout, const OpenOptions& options,
                              ImportReport& report, const Progress& progress) {
    std::vector<Text> numbered;  // without names every column is called by its number
    const auto names = distinctNames(layout.names, layout.header ? report.notes : numbered);
    const auto merges = tallMerges(values);
    std::vector<std::unique_ptr<SheetColumn>> makers(layout.columns.size());
    std::vector<std::size_t> filled(layout.columns.size());
    parallelFor(makers.size(), {progress.cancelled, {}}, [&](std::size_t i) {
        const std::uint32_t column = layout.columns[i];
        makers[i] =
            std::make_unique<SheetColumn>(values, layout, dataCells(values, layout, column, merges[column], filled[i]));
        makers[i]->make(names[i], options, progress);
    });
    SheetColumns made;
    std::vector<FilledColumn> all;
    std::size_t errors = 0;
    for (std::size_t i = 0; i < makers.size(); ++i) {
        SheetColumn& maker = *makers[i];
        reportDecision(report, names[i], maker.decision(), maker.evidence());
        reportCells(report, maker.field(), maker.filled(), layout.rows);
        errors += reportErrors(maker, report);
        if (holdsCutCodes(*maker.filled().column)) {
            report.warnings.push_back(
                KAPOK_TR("io",
                         "Column \"%1\": numbers of more than 15 digits have lost the last ones in "
                         "the spreadsheet. If they are codes, have them stored there as text.")
                    .arg(names[i]));
        }
        if (filled[i] > 0) {
            report.notes.push_back(KAPOK_TR("io", "Merged cells of column \"%1\" were filled down in %2 rows.")
                                       .arg(names[i])
                                       .arg(filled[i]));
        }
        made.columns.push_back(maker.filled().column);
        all.push_back(std::move(maker.filled()));
    }
    if (errors > 0) {
        report.warnings.push_back(
            KAPOK_TR("io", "Cells that show an error (#N/A, #DIV/0! …) are missing values: %1.").arg(errors));
    }
    made.exceptions = exceptionTable(all, names);
    return made;
}

}  // namespace kapok::io
