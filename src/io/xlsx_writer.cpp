#include "io/xlsx_writer.h"

#include "io/gdal_session.h"
#include "io/utf8.h"
#include "table/format.h"

#include <algorithm>
#include <clocale>
#include <cmath>
#include <memory>

#include <cpl_vsi.h>
#include <xlsxwriter.h>

namespace kapok::io {
namespace {

constexpr std::size_t rowsPerCheck = 1024;
constexpr double excelEpoch = 25569;  // days from 1899-12-30 to 1970-01-01
constexpr double firstSafeDay = 61;   // 1900-03-01: before it Excel believes in a 29 February 1900
constexpr double dayMicroseconds = 86'400'000'000.0;
constexpr std::int64_t exactLimit = std::int64_t{1} << 53;
constexpr lxw_color_t headerColour = 0xE8EEF4;
constexpr double aboutWidth = 100;           // characters
constexpr std::size_t longestText = 32'000;  // bytes; a cell holds 32,767 characters

/// Excel's rules: at most 31 characters, none of []:*?/\, no apostrophe at the ends.
std::string sheetName(const std::string& wanted) {
    std::string name;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < wanted.size() && characters < 31; ++characters) {
        const std::size_t length = std::max<std::size_t>(1, utf8Length(wanted, at));
        const char c = wanted[at];
        const bool forbidden = std::string_view("[]:*?/\\").find(c) != std::string_view::npos;
        forbidden || (c == '\'' && name.empty()) ? name += '_' : name += wanted.substr(at, length);
        at += length;
    }
    if (!name.empty() && name.back() == '\'') name.back() = '_';
    return name.empty() ? "Sheet1" : name;
}

/// The library prints numbers by the locale of the thread; a workbook wants points.
class PlainNumbers {
public:
#if defined(_WIN32)
    PlainNumbers() = default;
#else
    PlainNumbers() : plain_(newlocale(LC_NUMERIC_MASK, "C", nullptr)), before_(uselocale(plain_)) {}
    ~PlainNumbers() {
        uselocale(before_);
        freelocale(plain_);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t plain_;
    locale_t before_;
#endif
};

class SheetWriter {
public:
    SheetWriter(const Table& table, const std::string& path, const std::string& sheet, const std::string& provenance)
        : table_(table), path_(path) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;  // rows are written in order
        book_ = workbook_new_opt(path.c_str(), &options);
        if (!book_) fail(LXW_ERROR_MEMORY_MALLOC_FAILED);
        sheet_ = workbook_add_worksheet(book_, sheetName(sheet).c_str());
        if (!sheet_) fail(LXW_ERROR_SHEETNAME_ALREADY_USED);
        header_ = workbook_add_format(book_);
        format_set_bold(header_);
        format_set_bg_color(header_, headerColour);
        format_set_bottom(header_, LXW_BORDER_THIN);
        date_ = workbook_add_format(book_);
        format_set_num_format(date_, "yyyy-mm-dd");
        time_ = workbook_add_format(book_);
        format_set_num_format(time_, "yyyy-mm-dd hh:mm:ss");
        if (!provenance.empty()) writeAbout(provenance);
    }
    ~SheetWriter() {
        if (book_) workbook_close(book_);
    }
    SheetWriter(const SheetWriter&) = delete;
    SheetWriter& operator=(const SheetWriter&) = delete;

    void writeAll(const Progress& progress) {
        writeHeader();
        for (std::size_t row = 0; row < table_.rows(); ++row) {
            if (row % rowsPerCheck == 0) {
                progress.check();
                progress.done(static_cast<double>(row) / static_cast<double>(table_.rows()));
            }
            for (std::size_t i = 0; i < table_.columnCount(); ++i) writeCell(row, i);
        }
        lxw_workbook* book = book_;
        book_ = nullptr;
        if (const lxw_error failed = workbook_close(book); failed != LXW_NO_ERROR) fail(failed);
        requireWhole();
    }

private:
    [[noreturn]] static void fail(lxw_error code) {
        throw Error(KAPOK_TR("io", "The Excel file could not be written: %1").arg(lxw_strerror(code)),
                    KAPOK_TR("io", "Check the free space on the disk; the old file is unchanged."));
    }

    /// The library does not tell when its temporary file cannot grow: then the sheet lacks its end.
    void requireWhole() const {
        constexpr std::string_view end = "</worksheet>";
        constexpr std::size_t step = 1 << 16;
        const std::string part = "/vsizip/{" + path_ + "}/xl/worksheets/sheet1.xml";
        std::string tail;
        std::string block(step, '\0');
        if (VSILFILE* sheet = VSIFOpenL(part.c_str(), "rb")) {
            while (const std::size_t got = VSIFReadL(block.data(), 1, step, sheet)) {
                tail.append(block, 0, got);
                tail.erase(0, tail.size() - std::min(tail.size(), end.size()));
            }
            VSIFCloseL(sheet);
        }
        if (tail == end) return;
        throw Error(
            KAPOK_TR("io", "The Excel file could not be written whole."),
            KAPOK_TR(
                "io",
                "Check the free space on the disk and in the folder for temporary files; the old file is unchanged."));
    }

    /// A line of the provenance a row.
    void writeAbout(std::string_view provenance) {
        lxw_worksheet* about = workbook_add_worksheet(book_, aboutName(sheet_->name));
        if (!about) fail(LXW_ERROR_SHEETNAME_ALREADY_USED);
        worksheet_set_column(about, 0, 0, aboutWidth, nullptr);
        for (lxw_row_t row = 0; !provenance.empty() && row < LXW_ROW_MAX; ++row) {
            const std::string line(provenance.substr(0, provenance.find('\n')));
            provenance.remove_prefix(std::min(provenance.size(), line.size() + 1));
            if (!line.empty()) worksheet_write_string(about, row, 0, shortened(line, longestText).c_str(), nullptr);
        }
    }

    static const char* aboutName(std::string_view taken) { return taken == "About" ? "About this table" : "About"; }

    void writeHeader() {
        for (std::size_t i = 0; i < table_.columnCount(); ++i) {
            const Type type = table_.column(i)->type();
            if (isTime(type)) worksheet_set_column(sheet_, col(i), col(i), type == Type::Date ? 11 : 19, nullptr);
        }
        worksheet_freeze_panes(sheet_, 1, 0);
        for (std::size_t i = 0; i < table_.columnCount(); ++i) {
            putText(0, i, table_.column(i)->field().name, header_);
        }
    }

    static lxw_col_t col(std::size_t index) { return static_cast<lxw_col_t>(index); }

    void check(lxw_error code, std::size_t row, std::size_t column) const {
        if (code == LXW_NO_ERROR) return;
        const Place place{"", static_cast<std::int64_t>(row), table_.column(column)->field().name};
        if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
            throw Error(KAPOK_TR("io", "A text is longer than the 32767 characters an Excel cell holds."),
                        KAPOK_TR("io", "Write the table as CSV or GeoPackage, or leave that column out."), place);
        }
        throw Error(KAPOK_TR("io", "The Excel file could not be written: %1").arg(lxw_strerror(code)),
                    KAPOK_TR("io", "Write the table as CSV."), place);
    }

    void putText(std::size_t row, std::size_t column, const std::string& text, lxw_format* format) {
        check(worksheet_write_string(sheet_, static_cast<lxw_row_t>(row), col(column), text.c_str(), format), row,
              column);
    }

    void putNumber(std::size_t row, std::size_t column, double number, lxw_format* format) {
        check(worksheet_write_number(sheet_, static_cast<lxw_row_t>(row), col(column), number, format), row, column);
    }

    void writeCell(std::size_t row, std::size_t index) {
        const Column& column = *table_.column(index);
        const std::size_t place = row + 1;
        if (column.isMissing(row)) return;
        switch (column.type()) {
            case Type::Boolean:
                check(worksheet_write_boolean(sheet_, static_cast<lxw_row_t>(place), col(index),
                                              static_cast<int>(column.integer(row)), nullptr),
                      place, index);
                return;
            case Type::Int64:
            case Type::Float64: return writeNumber(row, index, column);
            case Type::Date:
            case Type::DateTime: return writeTime(row, index, column);
            case Type::Text:
            case Type::Geometry: return putText(place, index, cellText(column, row), nullptr);
        }
    }

    /// Excel's numbers are doubles without infinities: what would change is written as text.
    void writeNumber(std::size_t row, std::size_t index, const Column& column) {
        const double number = column.number(row);
        const bool inexact = column.type() == Type::Int64 && std::abs(number) > static_cast<double>(exactLimit);
        if (std::isfinite(number) && !inexact) return putNumber(row + 1, index, number, nullptr);
        putText(row + 1, index, cellText(column, row), nullptr);
    }

    void writeTime(std::size_t row, std::size_t index, const Column& column) {
        const bool date = column.type() == Type::Date;
        const auto value = static_cast<double>(column.integer(row));
        const double serial = (date ? value : value / dayMicroseconds) + excelEpoch;
        if (serial >= firstSafeDay) return putNumber(row + 1, index, serial, date ? date_ : time_);
        putText(row + 1, index, cellText(column, row), nullptr);
    }

    PlainNumbers plain_;
    GdalSession session_;
    const Table& table_;
    const std::string& path_;
    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    lxw_format* header_ = nullptr;
    lxw_format* date_ = nullptr;
    lxw_format* time_ = nullptr;
};

}  // namespace

void requireSheetRoom(const Table& table) {
    if (table.rows() + 1 > LXW_ROW_MAX) {
        throw Error(KAPOK_TR("io", "The table has %1 rows; an Excel sheet holds 1048575.").arg(table.rows()),
                    KAPOK_TR("io", "Write it as CSV or GeoPackage, or filter it first."));
    }
    if (table.columnCount() > LXW_COL_MAX) {
        throw Error(KAPOK_TR("io", "The table has %1 columns; an Excel sheet holds 16384.").arg(table.columnCount()),
                    KAPOK_TR("io", "Write it as CSV, or select columns first."));
    }
}

void writeSheet(const Table& table, const std::string& path, const WriteOptions& options, const Progress& progress) {
    requireSheetRoom(table);
    SheetWriter(table, path, options.table, options.provenance).writeAll(progress);
}

}  // namespace kapok::io
