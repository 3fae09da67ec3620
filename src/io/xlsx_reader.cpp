#include "io/xlsx_reader.h"

#include "io/sheet_columns.h"
#include "sdk/list.h"

#include <algorithm>
#include <fstream>

namespace kapok::io {
namespace {

std::string sheetNames(const XlsxWorkbook& workbook) {
    std::string names;
    for (const auto& sheet : workbook.sheets) addToList(names, sheet.name);
    return names;
}

const XlsxSheet& chosenSheet(const XlsxWorkbook& workbook, const std::string& name) {
    const auto& sheets = workbook.sheets;
    if (name.empty()) {
        const auto visible =
            std::find_if(sheets.begin(), sheets.end(), [](const auto& sheet) { return !sheet.hidden; });
        return visible == sheets.end() ? sheets.front() : *visible;
    }
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [&](const auto& sheet) { return sheet.name == name; });
    if (found != sheets.end()) return *found;
    throw Error(KAPOK_TR("io", "There is no table \"%1\" in the file.").arg(name),
                KAPOK_TR("io", "It holds: %1.").arg(sheetNames(workbook)));
}

/// The range of the options; "Sheet 2!A3:F200" may name the sheet too.
SheetRange chosenRange(const std::string& text, std::string& sheet) {
    if (text.empty()) return {};
    const auto mark = text.rfind('!');
    if (mark != std::string::npos) {
        sheet = text.substr(0, mark);
        if (sheet.size() > 1 && sheet.front() == '\'' && sheet.back() == '\'')
            sheet = sheet.substr(1, sheet.size() - 2);
    }
    const auto range = parseSheetRange(mark == std::string::npos ? text : text.substr(mark + 1));
    if (range) return *range;
    throw Error(KAPOK_TR("io", "\"%1\" is not a range of a sheet.").arg(text),
                KAPOK_TR("io", "Write it as A3:F200, A:F or 3:200."));
}

std::string columnLetters(std::uint32_t column) {
    std::string letters;
    for (std::uint32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return letters;
}

void noteHidden(const SheetCells& cells, const SheetLayout& layout, ImportReport& report) {
    const auto rows = std::count_if(cells.hiddenRows.begin(), cells.hiddenRows.end(), [&](std::uint32_t row) {
        return row < layout.outputRow.size() && layout.outputRow[row] != noRow;
    });
    if (rows > 0) {
        report.notes.push_back(
            KAPOK_TR("io", "Rows that are hidden in the sheet were read too: %1.").arg(static_cast<std::size_t>(rows)));
    }
    std::string columns;
    for (const std::uint32_t column : layout.columns) {
        if (cells.hiddenColumns[column]) addToList(columns, columnLetters(column));
    }
    if (columns.empty()) return;
    report.notes.push_back(KAPOK_TR("io", "Columns that are hidden in the sheet were read too: %1.").arg(columns));
}

void noteFormulas(const SheetCells& cells, ImportReport& report) {
    if (cells.unanswered == 0) return;
    report.warnings.push_back(KAPOK_TR("io",
                                       "Formulas without a stored result are missing values: %1. Open and save the "
                                       "file with a spreadsheet program to have them calculated.")
                                  .arg(cells.unanswered));
}

Opened readSheet(const std::string& path, std::string name, const OpenOptions& options, const Progress& progress,
                 std::uint32_t rows) {
    const ZipArchive archive(path);
    const XlsxWorkbook workbook = readXlsxWorkbook(archive, progress);
    const SheetRange range = chosenRange(options.range, name);
    const XlsxSheet& sheet = chosenSheet(workbook, name);
    Opened opened;
    ImportReport& report = opened.report;
    report.table = sheet.name;
    if (name.empty() && workbook.sheets.size() > 1) {
        report.warnings.push_back(
            KAPOK_TR("io", "The file holds several tables: %1. The first was read.").arg(sheetNames(workbook)));
    }
    const Progress most{[&](double part) { progress.done(0.7 * part); }, progress.cancelled};
    const SheetCells cells =
        readXlsxSheet(archive, sheet, readSharedStrings(archive, workbook, progress), range, most, rows);
    const SheetValues values(cells, workbook);
    const SheetLayout layout = sheetLayout(values, options, options.range.empty(), report);
    report.header = layout.header;
    const auto first = std::find(layout.outputRow.begin(), layout.outputRow.end(), 0U);
    if (first != layout.outputRow.end()) report.firstRow = first - layout.outputRow.begin() + 1;
    SheetColumns made = makeSheetColumns(values, layout, options, report, progress);
    noteHidden(cells, layout, report);
    noteFormulas(cells, report);
    for (const auto& each : workbook.sheets) report.tables.push_back(each.name);
    opened.table = Table(std::move(made.columns));
    opened.exceptions = std::move(made.exceptions);
    progress.done(1);
    return opened;
}

}  // namespace

std::vector<TableInfo> listXlsxSheets(const std::string& path) {
    try {
        const ZipArchive archive(path);
        std::vector<TableInfo> tables;
        for (const auto& sheet : readXlsxWorkbook(archive, {}).sheets) tables.push_back({sheet.name, -1, false});
        return tables;
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

Opened readXlsx(const std::string& path, const std::string& sheet, const OpenOptions& options, const Progress& progress,
                std::uint32_t rows) {
    try {
        return readSheet(path, sheet, options, progress, rows);
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

bool isEncryptedWorkbook(const std::string& path) {
    // The directory of the container names its streams in UTF-16.
    constexpr std::size_t enough = 4 << 20;
    std::ifstream file(path, std::ios::binary);
    std::string start(enough, '\0');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(file.gcount()));
    std::string wanted;
    for (const char c : std::string_view("EncryptedPackage")) {
        wanted += c;
        wanted += '\0';
    }
    return start.find(wanted) != std::string::npos;
}

}  // namespace kapok::io
