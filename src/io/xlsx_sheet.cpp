#include "io/xlsx_sheet.h"

#include "io/xml_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fast_float/fast_float.h>

namespace kapok::io {
namespace {

constexpr std::size_t exactDigits = 15;
constexpr std::size_t mostMerges = 1'000'000;

[[noreturn]] void refuseCell(std::string_view name) {
    throw Error(KAPOK_TR("io", "The sheet is damaged: \"%1\" is not a cell of a sheet.").arg(name),
                KAPOK_TR("io", "Open and save it with a spreadsheet program."));
}

template <class T>
T integer(std::string_view text, T otherwise) {
    T value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// An integer of more digits than a double holds; other programs than Excel write such.
bool isLongInteger(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    return text.size() > exactDigits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class SheetReader : public XmlHandler {
public:
    SheetReader(SheetCells& sheet, const SheetRange& range, std::uint32_t rows)
        : sheet_(sheet), range_(range), rows_(rows), shared_(sheet.texts.size()) {}

    /// Thrown behind the last row that is wanted.
    struct Enough {};

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "c") return startCell(attributes);
        if (name == "v") return startText();
        if (name == "t") return phonetic_ ? void() : startText();
        if (name == "row") return startRow(attributes);
        if (name == "f") formula_ = true;
        if (name == "rPh") phonetic_ = true;
        if (name == "mergeCell") addMerge(attributes["ref"]);
        if (name == "col" && attributes.isTrue("hidden")) hideColumns(attributes);
    }

    void end(std::string_view name) override {
        if (name == "c") return endCell();
        if (name == "v" || name == "t") inText_ = false;
        if (name == "rPh") phonetic_ = false;
    }

    void text(std::string_view piece) override {
        if (inText_) text_ += piece;
    }

private:
    void startRow(const XmlAttributes& attributes) {
        row_ = integer<std::uint32_t>(attributes["r"], row_ + 1);
        if (row_ == 0 || row_ > sheetRows) refuseCell(attributes["r"]);
        if (row_ > rows_) throw Enough();
        column_ = 0;
        if (attributes.isTrue("hidden") && range_.hasRow(row_ - 1)) sheet_.hiddenRows.push_back(row_ - 1);
    }

    void startCell(const XmlAttributes& attributes) {
        const std::string_view name = attributes["r"];
        std::uint32_t column = column_;
        std::uint32_t row = row_ - 1;
        if (row_ == 0 || (!name.empty() && !parseCellName(name, column, row)) || column >= sheetColumns)
            refuseCell(name);
        column_ = column + 1;
        cellColumn_ = column;
        cell_ = SheetCell{};
        cell_.row = row;
        cell_.format = integer<std::uint16_t>(attributes["s"], 0);
        type_ = typeOf(attributes["t"]);
        formula_ = false;
        filled_ = false;
        text_.clear();
    }

    enum class CellType { Number, Shared, Inline, Formula, Boolean, Error, Date };
    static CellType typeOf(std::string_view text) {
        if (text.empty() || text == "n") return CellType::Number;
        if (text == "s") return CellType::Shared;
        if (text == "str") return CellType::Formula;
        if (text == "inlineStr") return CellType::Inline;
        if (text == "b") return CellType::Boolean;
        if (text == "e") return CellType::Error;
        if (text == "d") return CellType::Date;
        return CellType::Formula;
    }

    void startText() {
        inText_ = true;
        filled_ = true;
    }

    void endCell() {
        inText_ = false;
        if (!range_.hasColumn(cellColumn_) || !range_.hasRow(cell_.row)) return;
        if (!filled_ || (text_.empty() && type_ != CellType::Inline && type_ != CellType::Formula)) {
            if (formula_) ++sheet_.unanswered;
            return;
        }
        if (setValue()) addCell();
    }

    /// False when the cell is empty.
    bool setValue() {
        using Kind = SheetCell::Kind;
        switch (type_) {
            case CellType::Number: return setNumber();
            case CellType::Boolean:
                cell_.kind = Kind::Boolean;
                cell_.number = text_ == "1" || text_ == "true" ? 1 : 0;
                return true;
            case CellType::Error: return setText(Kind::Error);
            case CellType::Date: return setText(Kind::Time);
            case CellType::Inline:
            case CellType::Formula:
                if (text_.find("_x") != std::string::npos) text_ = unescapedXlsx(text_);
                return !text_.empty() && setText(Kind::Text);
            case CellType::Shared: break;
        }
        cell_.kind = Kind::Text;
        cell_.text = integer<std::uint64_t>(text_, shared_);
        if (cell_.text >= shared_) {
            throw Error(KAPOK_TR("io", "The sheet is damaged: a cell names a text that is not there."),
                        KAPOK_TR("io", "Open and save it with a spreadsheet program."),
                        Place{"", static_cast<std::int64_t>(cell_.row) + 1, ""});
        }
        return !sheet_.texts[cell_.text].empty();
    }

    bool setNumber() {
        if (text_.size() > exactDigits && isLongInteger(text_)) return setText(SheetCell::Kind::Digits);
        double value = 0;
        const char* const last = text_.data() + text_.size();
        const auto [end, failed] = fast_float::from_chars(text_.data(), last, value);
        if (failed != std::errc() || end != last || !std::isfinite(value)) return setText(SheetCell::Kind::Text);
        cell_.kind = SheetCell::Kind::Number;
        cell_.number = value;
        return true;
    }

    bool setText(SheetCell::Kind kind) {
        cell_.kind = kind;
        cell_.text = sheet_.texts.add(text_);
        return true;
    }

    void addCell() {
        if (cellColumn_ >= sheet_.columns.size()) sheet_.columns.resize(cellColumn_ + 1);
        sheet_.columns[cellColumn_].push_back(cell_);
    }

    void addMerge(std::string_view reference) {
        const auto merge = parseSheetRange(reference);
        if (merge && reference.find(':') != std::string_view::npos && sheet_.merges.size() < mostMerges) {
            sheet_.merges.push_back(*merge);
        }
    }

    void hideColumns(const XmlAttributes& attributes) {
        const auto first = integer<std::uint32_t>(attributes["min"], 1);
        const auto last = std::min(integer<std::uint32_t>(attributes["max"], 0), sheetColumns);
        for (std::uint32_t column = std::max(first, 1U); column <= last; ++column)
            sheet_.hiddenColumns[column - 1] = true;
    }

    SheetCells& sheet_;
    SheetRange range_;
    std::uint32_t rows_;
    std::uint64_t shared_;
    std::uint32_t row_ = 0;     // counted from 1 as in the file; 0 before the first
    std::uint32_t column_ = 0;  // of the next cell
    std::uint32_t cellColumn_ = 0;
    SheetCell cell_{};
    CellType type_ = CellType::Number;
    std::string text_;
    bool inText_ = false;
    bool filled_ = false;
    bool formula_ = false;
    bool phonetic_ = false;
};

}  // namespace

SheetCells readXlsxSheet(const ZipArchive& archive, const XlsxSheet& sheet, TextPool texts, const SheetRange& range,
                         const Progress& progress, std::uint32_t rows) {
    SheetCells cells;
    cells.texts = std::move(texts);
    SheetReader reader(cells, range, rows);
    try {
        readXml(archive.open(sheet.part), reader, progress);
    } catch (const SheetReader::Enough&) {
        progress.check();
    }
    // Rows are in order in every honest file; the others are put right.
    for (auto& column : cells.columns) {
        const auto byRow = [](const SheetCell& a, const SheetCell& b) { return a.row < b.row; };
        if (!std::is_sorted(column.begin(), column.end(), byRow)) std::stable_sort(column.begin(), column.end(), byRow);
        const auto twice = [](const SheetCell& a, const SheetCell& b) { return a.row == b.row; };
        column.erase(std::unique(column.begin(), column.end(), twice), column.end());
    }
    return cells;
}

}  // namespace kapok::io
