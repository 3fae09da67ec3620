#include "io/csv_dialect.h"

#include "io/column_type.h"

#include <algorithm>
#include <map>
#include <set>

namespace kapok::io {
namespace {

constexpr std::size_t sampleBytes = 1 << 18;
constexpr std::size_t sampleRows = 200;
constexpr std::string_view candidates = ",\t;|";

char guessRecordEnd(std::string_view text) {
    const std::string_view sample = text.substr(0, sampleBytes);
    if (sample.find('\n') != std::string_view::npos) return '\n';
    return sample.find('\r') != std::string_view::npos ? '\r' : '\n';
}

struct Fit {
    double consistency = 0;        ///< part of the records that have the most usual number of cells
    std::size_t cells = 1;         ///< that number
    std::size_t brokenQuotes = 0;  ///< closing quotes that text follows
};

Fit fitOf(std::string_view text, const Dialect& dialect) {
    const std::string_view sample = text.substr(0, sampleBytes);
    CellReader reader(sample, dialect, 0);
    CellBatch batch;
    reader.next(batch, sampleRows);
    Fit fit;
    const bool cut = reader.position() >= sample.size() && sample.size() < text.size();
    const std::size_t rows = batch.rows() - (cut && batch.rows() > 1 ? 1 : 0);
    if (rows == 0) return fit;
    std::map<std::size_t, std::size_t> counts;
    for (std::size_t row = 0; row < rows; ++row) ++counts[batch.cellsOf(row)];
    std::size_t most = 0;
    for (const auto& [cells, count] : counts) {
        if (count < most) continue;
        most = count;
        fit.cells = cells;
    }
    fit.consistency = static_cast<double>(most) / static_cast<double>(rows);
    for (const Cell& cell : batch.cells) {
        if (cell.quoting != 2) continue;
        const std::string_view raw = batch.raw(cell);
        if (raw.size() < 2 || raw.back() != dialect.quote) ++fit.brokenQuotes;
    }
    return fit;
}

/// More records alike count most; then more cells, up to a point: 2 cells everywhere beat 9 in half of the records.
double scoreOf(const Fit& fit) {
    if (fit.cells < 2) return 0;
    const double width = static_cast<double>(std::min<std::size_t>(fit.cells, 12));
    return fit.consistency * fit.consistency * (1 + 0.02 * width);
}

char guessDelimiter(std::string_view text, Dialect dialect, bool tabLikely) {
    char best = tabLikely ? '\t' : ',';
    double bestScore = 0;
    for (const char candidate : candidates) {
        if (candidate == dialect.quote) continue;
        dialect.delimiter = candidate;
        double score = scoreOf(fitOf(text, dialect));
        if (tabLikely && candidate == '\t') score *= 1.5;
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

/// Single quotes only where double ones are not used and cells do begin with single ones that also close.
char guessQuote(std::string_view text, Dialect dialect) {
    const std::string_view sample = text.substr(0, sampleBytes);
    if (sample.find('"') != std::string_view::npos || sample.find('\'') == std::string_view::npos) return '"';
    dialect.quote = '\'';
    CellReader reader(sample, dialect, 0);
    CellBatch batch;
    reader.next(batch, sampleRows);
    std::size_t quoted = 0;
    std::size_t broken = 0;
    for (const Cell& cell : batch.cells) {
        const std::string_view raw = batch.raw(cell);
        quoted += cell.quoting != 0;
        broken += cell.quoting == 2 && (raw.size() < 2 || raw.back() != '\'');
    }
    return quoted * 2 > batch.rows() && broken == 0 ? '\'' : '"';
}

bool isYear(std::string_view cell) {
    std::int64_t year = 0;
    return parseInteger(trimmed(cell), year) && year >= 1800 && year <= 2100;
}

/// A year or date names a column of a wide table ("region,2015,2016") when what stands below it is something else.
bool namesPeriod(const std::vector<std::vector<std::string>>& records, std::size_t column) {
    const bool date = cellKind(records.front()[column]) == CellKind::Date;
    if (!date && !isYear(records.front()[column])) return false;
    for (std::size_t row = 1; row < records.size(); ++row) {
        if (column >= records[row].size() || cellKind(records[row][column]) == CellKind::Empty) continue;
        const bool alike = date ? cellKind(records[row][column]) == CellKind::Date : isYear(records[row][column]);
        if (!alike) return true;
    }
    return records.size() == 1;
}

bool isWord(CellKind kind) { return kind == CellKind::Text || kind == CellKind::Code; }

KindCounts kindsBelow(const std::vector<std::vector<std::string>>& records, std::size_t column) {
    KindCounts counts;
    for (std::size_t row = 1; row < records.size(); ++row) {
        if (column < records[row].size()) ++counts[cellKind(records[row][column])];
    }
    return counts;
}

}  // namespace

Dialect guessDialect(std::string_view text, const OpenOptions& options, bool tabLikely) {
    Dialect dialect;
    dialect.recordEnd = guessRecordEnd(text);
    if (options.quote) dialect.quote = *options.quote;
    dialect.delimiter = options.delimiter ? *options.delimiter : guessDelimiter(text, dialect, tabLikely);
    if (!options.quote) dialect.quote = guessQuote(text, dialect);
    const Fit fit = fitOf(text, dialect);
    dialect.skipBlank = fit.cells > 1;
    return dialect;
}

std::vector<std::vector<std::string>> firstRecords(std::string_view text, const Dialect& dialect, std::size_t rows) {
    const std::string_view sample = text.substr(0, sampleBytes);
    CellReader reader(sample, dialect, 0);
    CellBatch batch;
    reader.next(batch, rows);
    std::vector<std::vector<std::string>> records;
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        auto& record = records.emplace_back();
        for (std::uint32_t i = batch.rowStarts[row]; i < batch.rowStarts[row + 1]; ++i) {
            const Cell& cell = batch.cells[i];
            record.push_back(cell.quoting < 2 ? std::string(batch.raw(cell))
                                              : unquoted(batch.raw(cell), dialect.quote));
        }
    }
    const bool cut = reader.position() >= sample.size() && sample.size() < text.size();
    if (cut && records.size() > 1) records.pop_back();
    return records;
}

bool guessHeader(const std::vector<std::vector<std::string>>& records) {
    if (records.empty()) return false;
    const auto& first = records.front();
    std::size_t words = 0;
    std::size_t values = 0;
    std::size_t wordsOverValues = 0;
    std::set<std::string> distinct;
    for (std::size_t column = 0; column < first.size(); ++column) {
        const CellKind kind = cellKind(first[column]);
        distinct.insert(first[column]);
        if (kind == CellKind::Empty) continue;
        const bool word = isWord(kind) || kind == CellKind::Marker;
        if (word) {
            ++words;
            const KindCounts below = kindsBelow(records, column);
            if (below.present() > 0 && below[CellKind::Text] == 0 && kind != CellKind::Code) ++wordsOverValues;
        } else {
            values += namesPeriod(records, column) ? 0 : 1;
        }
    }
    if (words == 0) return false;
    if (values > 0) return false;
    if (wordsOverValues > 0) return true;
    return distinct.size() == first.size();
}

}  // namespace kapok::io
