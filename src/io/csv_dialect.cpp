#include "io/csv_dialect.h"

#include "io/cell_parse.h"

#include <algorithm>
#include <map>
#include <optional>

namespace kapok::io {
namespace {

constexpr std::size_t sampleRows = 200;
constexpr std::string_view usualDelimiters = ",\t;|";
/// Taken only where none of the usual ones divides the records well.
constexpr std::string_view rareDelimiters = "\x01\x1F^~:";
/// What may stand beside a delimiter and belong to it ("|~|", "::"), never part of numbers, names or quoting.
constexpr std::string_view joinedMarks = "|~^@:;,*&!\x01\x1F";

TextSample sampleOf(std::string_view text) {
    return {text.substr(0, std::min(text.size(), dialectBytes)), text.size() > dialectBytes};
}

Dialect divided(Dialect dialect, std::string delimiter) {
    dialect.delimiter = std::move(delimiter);
    return dialect;
}

struct DelimiterGuess {
    std::string delimiter;
    double score = 0;
};

DelimiterGuess bestOf(TextSample sample, const Dialect& dialect, std::string_view candidates, bool tabLikely) {
    DelimiterGuess best;
    for (const char candidate : candidates) {
        if (candidate == dialect.quote || sample.text.find(candidate) == std::string_view::npos) continue;
        double score = fitOf(sample, divided(dialect, std::string(1, candidate))).score();
        if (tabLikely && candidate == '\t') score *= 1.5;
        if (score > best.score) best = {std::string(1, candidate), score};
    }
    return best;
}

/// How often a mark that may be doubled always follows itself; 1 where that differs.
std::size_t runLength(std::string_view text, char mark) {
    constexpr std::string_view doubled = "|:~^@&";
    if (doubled.find(mark) == std::string_view::npos) return 1;
    std::size_t same = 0;
    for (auto at = text.find(mark); at != std::string_view::npos;) {
        const auto end = std::min(text.find_first_not_of(mark, at), text.size());
        if (same != 0 && end - at != same) return 1;
        same = end - at;
        at = text.find(mark, end);
    }
    return std::max<std::size_t>(1, same);
}

std::size_t countOf(std::string_view text, std::string_view mark) {
    std::size_t count = 0;
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) ++count;
    return count;
}

/// "|~|" where the character always stands on both sides of another mark; "" otherwise.
std::string enclosing(std::string_view text, char base) {
    const auto all = static_cast<std::size_t>(std::count(text.begin(), text.end(), base));
    for (const char mark : joinedMarks) {
        const std::string whole{base, mark, base};
        if (mark != base && countOf(text, whole) * 2 == all) return whole;
    }
    return {};
}

/// "||" where the character never stands alone, "|~|" where the same marks always stand beside it.
std::string extended(TextSample sample, const Dialect& dialect, const std::string& base) {
    const std::string_view text = sample.text;
    if (const std::string both = enclosing(text, base.front()); !both.empty()) return both;
    std::string whole(runLength(text, base.front()), base.front());
    const auto constantAt = [&](std::ptrdiff_t step) {  // the mark before (-1) or behind every place, or '\0'
        char same = '\0';
        for (auto at = text.find(whole); at != std::string_view::npos; at = text.find(whole, at + whole.size())) {
            const bool outside = step < 0 ? at == 0 : at + whole.size() >= text.size();
            const char beside = outside ? '\0' : text[step < 0 ? at - 1 : at + whole.size()];
            if (joinedMarks.find(beside) == std::string_view::npos || beside == dialect.quote) return '\0';
            if (same != '\0' && beside != same) return '\0';
            same = beside;
        }
        return same;
    };
    constexpr std::size_t longest = 4;
    for (bool grown = true; grown && whole.size() < longest;) {
        const char behind = constantAt(1);
        if (behind != '\0') whole += behind;
        const char before = behind == '\0' ? constantAt(-1) : '\0';
        if (before != '\0') whole.insert(whole.begin(), before);
        grown = behind != '\0' || before != '\0';
    }
    return whole;
}

/// Blanks between numbers, as programs for computing write them.
bool dividesNumbers(TextSample sample, const Dialect& dialect) {
    if (fitOf(sample, dialect).consistency < 1 || fitOf(sample, dialect).cells < 2) return false;
    const TextRecords records = firstRecords(sample.text, dialect, sampleRows);
    for (std::size_t row = 1; row < records.size(); ++row) {
        for (const auto& cell : records[row]) {
            const CellKind kind = cellKind(cell);
            if (kind != CellKind::Integer && kind != CellKind::Real && kind != CellKind::Marker) return false;
        }
    }
    return records.size() > 1;
}

std::string guessDelimiter(TextSample sample, const Dialect& dialect, bool tabLikely) {
    constexpr double wellDivided = 0.5;
    const DelimiterGuess usual = bestOf(sample, dialect, usualDelimiters, tabLikely);
    if (usual.score >= wellDivided) return extended(sample, dialect, usual.delimiter);
    const DelimiterGuess rare = bestOf(sample, dialect, rareDelimiters, false);
    if (rare.score > std::max(usual.score, wellDivided)) {
        const std::string whole = extended(sample, dialect, rare.delimiter);
        if (rare.delimiter != ":" || whole.size() > 1) return whole;  // a colon alone divides times
    }
    if (usual.score == 0 && dividesNumbers(sample, divided(dialect, " "))) return " ";
    if (usual.score > 0) return usual.delimiter;
    return tabLikely ? "\t" : ",";
}

/// Single quotes only where double ones are not used and cells do begin with single ones that also close.
char guessQuote(TextSample sample, Dialect dialect) {
    const std::string_view text = sample.text;
    if (text.find('"') != std::string_view::npos || text.find('\'') == std::string_view::npos) return '"';
    dialect.quote = '\'';
    CellReader reader(text, dialect, 0);
    CellBatch batch;
    reader.next(batch, sampleRows);
    std::size_t quoted = 0;
    std::size_t broken = 0;
    for (const Cell& cell : batch.cells) {
        const std::string_view raw = batch.raw(cell);
        quoted += cell.quoting == 1 || cell.quoting == 2;
        broken += cell.quoting == 2 && (raw.size() < 2 || raw.back() != '\'');
    }
    return quoted * 2 > batch.rows() && broken == 0 ? '\'' : '"';
}

/// A backslash where quotes or records come out whole only with it.
char guessEscape(TextSample sample, Dialect dialect) {
    if (sample.text.find('\\') == std::string_view::npos) return '\0';
    const Fit without = fitOf(sample, dialect);
    dialect.escape = '\\';
    const Fit with = fitOf(sample, dialect);
    const bool quotesHeal = with.brokenQuotes < without.brokenQuotes && with.score() >= without.score();
    const bool recordsHeal = with.brokenQuotes <= without.brokenQuotes && with.score() > without.score() * 1.001;
    return quotesHeal || recordsHeal ? '\\' : '\0';
}

/// '#' where such lines stand between the records and are divided otherwise; at the top they are a preamble.
std::string guessComment(TextSample sample, const Dialect& dialect) {
    constexpr char mark = '#';
    if (sample.text.find(mark) == std::string_view::npos) return {};
    CellReader reader(sample.text, dialect, 0);
    CellBatch batch;
    reader.next(batch, sampleRows);
    const Fit fit = fitOf(sample, dialect);
    bool records = false;
    bool between = false;
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        const Cell& first = batch.cells[batch.rowStarts[row]];
        if (first.quoting != 0 || !batch.raw(first).starts_with(mark)) {
            records = true;
            continue;
        }
        if (batch.cellsOf(row) == fit.cells && fit.cells > 1) return {};
        between = between || records;
    }
    return between && fit.cells > 1 ? std::string(1, mark) : std::string();
}

TextRecords recordsOf(const CellBatch& batch, std::size_t begin, std::size_t end) {
    TextRecords records;
    std::string scratch;
    for (std::size_t row = begin; row < end; ++row) {
        auto& record = records.emplace_back();
        for (std::uint32_t i = batch.rowStarts[row]; i < batch.rowStarts[row + 1]; ++i) {
            record.emplace_back(batch.text(batch.cells[i], scratch));
        }
    }
    return records;
}

/// The longest run of records of several cells, all alike.
std::pair<std::size_t, std::size_t> longestRun(const CellBatch& batch, std::size_t rows) {
    std::pair<std::size_t, std::size_t> longest{0, 0};
    for (std::size_t begin = 0, end = 0; begin < rows; begin = end) {
        while (end < rows && batch.cellsOf(end) == batch.cellsOf(begin)) ++end;
        if (batch.cellsOf(begin) > 1 && end - begin > longest.second - longest.first) longest = {begin, end};
    }
    return longest;
}

/// A table among titles and notes that have more lines than it. Its records must look like a header over values, or
/// they are prose with a mark in it here and there. A mark that divides every record fits better.
std::optional<Fit> fitAmongNotes(const CellBatch& batch, std::size_t rows) {
    constexpr std::size_t fewestRows = 3;
    constexpr std::size_t mostNotes = 40;
    constexpr std::size_t notesForARow = 3;
    const auto [begin, end] = longestRun(batch, rows);
    const std::size_t found = end - begin;
    if (found < fewestRows || rows - found > std::min(mostNotes, notesForARow * found)) return {};
    const TextRecords records = recordsOf(batch, begin, end);
    const HeaderEvidence evidence = headerEvidence(records);
    const bool distinctWords = records.front().size() > 2 && evidence == HeaderEvidence::Words;
    if (evidence != HeaderEvidence::WordsOverValues && !distinctWords && guessHeaderRows(records) < 2) return {};
    constexpr double consistency = 0.9;
    return Fit{rows, records.front().size(), consistency, 0};
}

/// Does text follow the closing quote of a cell that begins with a quote?
bool isBroken(std::string_view raw, const Dialect& dialect) {
    for (std::size_t i = 1; i < raw.size(); ++i) {
        const bool more = i + 1 < raw.size();
        if (dialect.escape != '\0' && raw[i] == dialect.escape) {
            ++i;
        } else if (raw[i] == dialect.quote) {
            if (!more || raw[i + 1] != dialect.quote) return more;
            ++i;
        }
    }
    return true;  // never closed
}

}  // namespace

double Fit::score() const {
    if (cells < 2) return 0;
    const double width = static_cast<double>(std::min<std::size_t>(cells, 12));
    return consistency * consistency * (1 + 0.02 * width);
}

Fit fitOf(TextSample sample, const Dialect& dialect) {
    CellReader reader(sample.text, dialect, 0);
    CellBatch batch;
    reader.next(batch, sampleRows);
    Fit fit;
    const bool cut = reader.position() >= sample.text.size() && sample.cut;
    fit.rows = batch.rows() - (cut && batch.rows() > 1 ? 1 : 0);
    if (fit.rows == 0) return fit;
    std::map<std::size_t, std::size_t> counts;
    for (std::size_t row = 0; row < fit.rows; ++row) ++counts[batch.cellsOf(row)];
    std::size_t most = 0;
    for (const auto& [cells, count] : counts) {
        if (count < most) continue;
        most = count;
        fit.cells = cells;
    }
    fit.consistency = static_cast<double>(most) / static_cast<double>(fit.rows);
    if (fit.cells == 1) fit = fitAmongNotes(batch, fit.rows).value_or(fit);
    for (const Cell& cell : batch.cells) {
        fit.brokenQuotes += cell.quoting == 2 && isBroken(batch.raw(cell), dialect);
    }
    return fit;
}

char guessRecordEnd(std::string_view text) {
    const std::string_view sample = text.substr(0, dialectBytes);
    if (sample.find('\n') != std::string_view::npos) return '\n';
    return sample.find('\r') != std::string_view::npos ? '\r' : '\n';
}

Dialect guessDialect(std::string_view text, char recordEnd, const OpenOptions& options, bool tabLikely) {
    const TextSample sample = sampleOf(text);
    Dialect dialect;
    dialect.recordEnd = recordEnd;
    if (options.quote) dialect.quote = *options.quote;
    if (options.escape) dialect.escape = *options.escape;
    if (options.comment) dialect.comment = *options.comment;
    dialect.widths = options.widths;
    dialect.delimiter = options.delimiter ? *options.delimiter : guessDelimiter(sample, dialect, tabLikely);
    if (!dialect.widths.empty()) return dialect;
    if (!options.quote) dialect.quote = guessQuote(sample, dialect);
    if (!options.escape) dialect.escape = guessEscape(sample, dialect);
    if (!options.comment) dialect.comment = guessComment(sample, dialect);
    const Fit fit = fitOf(sample, dialect);
    if (fit.cells == 1 && !options.delimiter) dialect.widths = guessWidths(sample, dialect.recordEnd);
    dialect.skipBlank = fit.cells > 1 || !dialect.widths.empty();
    return dialect;
}

TextRecords firstRecords(std::string_view text, const Dialect& dialect, std::size_t rows) {
    const TextSample sample = sampleOf(text);
    CellReader reader(sample.text, dialect, 0);
    CellBatch batch;
    reader.next(batch, rows);
    TextRecords records = recordsOf(batch, 0, batch.rows());
    const bool cut = reader.position() >= sample.text.size() && sample.cut;
    if (cut && records.size() > 1) records.pop_back();
    return records;
}

}  // namespace kapok::io
