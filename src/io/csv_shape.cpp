#include "io/csv_shape.h"

#include "io/cell_parse.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t headerSample = 200;
constexpr std::size_t mostPreamble = 40;

std::size_t behindLines(std::string_view text, std::size_t lines, char recordEnd) {
    std::size_t at = 0;
    for (; lines > 0 && at < text.size(); --lines) {
        const auto end = text.find(recordEnd, at);
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    return at;
}

std::vector<std::string> linesOf(std::string_view text, char recordEnd) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(recordEnd, at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.emplace_back(line);
        at = end + 1;
    }
    return lines;
}

/// The delimiter that a first line "sep=;" names for Excel.
std::string namedDelimiter(std::string_view text, char recordEnd) {
    constexpr std::string_view naming = "sep=";
    std::string_view line = text.substr(0, text.find(recordEnd));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line.size() == naming.size() + 1 && line.starts_with(naming) ? std::string(1, line.back()) : std::string();
}

/// How freely records before the table are taken for a preamble: the more, the better the names behind it must be.
enum class Preamble : std::uint8_t {
    Any,   ///< whatever has fewer cells than the table
    Full,  ///< also records of as many cells, if only one of them is not empty
    Sure,  ///< records of one cell, or of few
};

/// Is a record beside those of `usual` cells a title, a unit or a remark above them?
bool isPreamble(const CellBatch& batch, std::size_t row, std::size_t usual, Preamble kind) {
    const std::size_t cells = batch.cellsOf(row);
    std::size_t present = 0;
    std::size_t place = 0;
    for (std::size_t i = 0; i < cells; ++i) {
        if (trimmed(batch.raw(batch.cells[batch.rowStarts[row] + i])).empty()) continue;
        ++present;
        place = i;
    }
    const std::string_view first = batch.raw(batch.cells[batch.rowStarts[row]]);
    if (first.starts_with('#') && cells != usual) return true;
    if (cells != usual && (cells == 1 || cells * 2 <= usual)) return true;
    if (kind == Preamble::Any && cells < usual) return true;
    if (kind == Preamble::Sure || usual < 3 || present > 1) return false;
    const std::string_view only = batch.raw(batch.cells[batch.rowStarts[row] + place]);
    return place == 0 || only.find("单位") != std::string_view::npos || only.find("nit:") != std::string_view::npos;
}

/// The offset of the first record of the table itself.
std::size_t behindPreamble(std::string_view text, const Dialect& dialect, Preamble kind) {
    if (!dialect.widths.empty()) return 0;
    const TextSample sample{text.substr(0, dialectBytes), text.size() > dialectBytes};
    const Fit fit = fitOf(sample, dialect);
    if (fit.cells < 2) return 0;
    CellReader reader(sample.text, dialect, 0);
    CellBatch batch;
    std::size_t begin = 0;
    for (std::size_t row = 0; row < mostPreamble && reader.next(batch, 1); ++row) {
        if (!isPreamble(batch, 0, fit.cells, kind)) return begin;
        begin = reader.position();
    }
    return 0;
}

/// Names, columns and the end of the header; a header may be longer than the sample.
void readHeader(std::string_view table, TextShape& shape) {
    CellReader reader(table, shape.dialect, 0);
    CellBatch batch;
    std::string scratch;
    TextRecords header;
    while (header.size() < shape.headerRows && reader.next(batch, 1)) {
        auto& record = header.emplace_back();
        for (const Cell& cell : batch.cells) record.emplace_back(batch.text(cell, scratch));
    }
    shape.bodyBegin = reader.position();
    shape.names = headerNames(header, header.size());
    shape.columns = shape.names.size();
    if (header.empty() && reader.next(batch, 1)) shape.columns = batch.cells.size();
}

}  // namespace

TextShape findShape(std::string_view text, const OpenOptions& options, bool tabLikely) {
    TextShape shape;
    const char recordEnd = guessRecordEnd(text);
    if (const std::string named = namedDelimiter(text, recordEnd); !named.empty() && !options.skip) {
        OpenOptions given = options;
        given.skip = 1;
        if (!given.delimiter) given.delimiter = named;
        return findShape(text, given, tabLikely);
    }
    std::size_t begin = options.skip ? behindLines(text, *options.skip, recordEnd) : 0;
    shape.dialect = guessDialect(text.substr(begin), recordEnd, options, tabLikely);
    TextRecords records;
    for (const Preamble kind : {Preamble::Any, Preamble::Full, Preamble::Sure}) {
        if (!options.skip) begin = behindPreamble(text, shape.dialect, kind);
        records = firstRecords(text.substr(begin), shape.dialect, headerSample);
        shape.headerRows = options.headerRows ? *options.headerRows : guessHeaderRows(records);
        const bool strong = shape.headerRows > 1 || headerEvidence(records) == HeaderEvidence::WordsOverValues;
        if (options.skip || strong || (kind == Preamble::Full && shape.headerRows > 0)) break;
    }
    shape.preamble = linesOf(text.substr(0, begin), recordEnd);
    // As it would be found without the preamble.
    const std::string_view table = text.substr(begin);
    const Fit fit = fitOf({table.substr(0, dialectBytes), table.size() > dialectBytes}, shape.dialect);
    shape.dialect.skipBlank = fit.cells > 1 || !shape.dialect.widths.empty();
    readHeader(table, shape);
    shape.tableBegin = begin;
    shape.bodyBegin += begin;
    return shape;
}

}  // namespace kapok::io
