#include "io/csv_cells.h"

#include "io/display_width.h"
#include "sdk/error.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace kapok::io {
namespace {

constexpr std::size_t batchBytes = 1 << 20;

constexpr std::size_t longestCell = std::size_t{1} << 30;

/// The text of a cell that begins with its opening quote.
void appendUnquoted(std::string& text, std::string_view raw, char quote, char escape) {
    bool inside = true;
    for (std::size_t i = 1; i < raw.size(); ++i) {
        const bool more = i + 1 < raw.size();
        if (escape != '\0' && raw[i] == escape && more) {
            text += raw[++i];
        } else if (!inside || raw[i] != quote) {
            text += raw[i];
        } else if (more && raw[i + 1] == quote) {
            text += raw[i++];
        } else {
            inside = false;
        }
    }
}

void appendUnescaped(std::string& text, std::string_view raw, char escape) {
    if (raw.size() == 2 && raw[1] == 'N') return;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == escape && i + 1 < raw.size()) ++i;
        text += raw[i];
    }
}

#if defined(__SSE2__) || defined(_M_X64)
/// One bit for each of the 64 bytes at `at` that equals the mark.
std::uint64_t placesOf(const __m128i (&bytes)[4], __m128i mark) {
    std::uint64_t places = 0;
    for (int i = 0; i < 4; ++i) {
        const auto hits = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes[i], mark)));
        places |= static_cast<std::uint64_t>(hits) << (16 * i);
    }
    return places;
}
#endif

bool isBlankByte(char c) { return c == ' ' || c == '\t'; }

}  // namespace

std::string_view CellBatch::text(const Cell& cell, std::string& scratch) const {
    if (cell.quoting < 2) return raw(cell);
    scratch.clear();
    scratch.reserve(cell.length + scanPadding);
    if (cell.quoting == 2) appendUnquoted(scratch, raw(cell), quote, escape);
    if (cell.quoting == 3) appendUnescaped(scratch, raw(cell), escape);
    return scratch;
}

CellReader::CellReader(std::string_view text, const Dialect& dialect, std::size_t expectedCells)
    : text_(text),
      dialect_(dialect),
      plain_(dialect.plain()),
      delimiter_(dialect.delimiterByte()),
      expected_(expectedCells) {
    stops_[static_cast<unsigned char>(delimiter_)] = true;
    stops_[static_cast<unsigned char>(dialect.recordEnd)] = true;
    if (dialect.escape != '\0') stops_[static_cast<unsigned char>(dialect.escape)] = true;
}

bool CellReader::next(CellBatch& batch, std::size_t rows) {
    batch.cells.clear();
    batch.rowStarts.clear();
    batch.regular = true;
    batch.quote = dialect_.quote;
    batch.escape = dialect_.escape;
    origin_ = position_;
    batch.origin = text_.data() + origin_;
    const auto more = [&] {
        return batch.rowStarts.size() < rows && position_ < text_.size() && position_ - origin_ < batchBytes;
    };
    while (more()) {
        if (plain_) readPlain(batch, rows);
        if (!more()) break;
        if (dialect_.skipBlank && skipBlankRecord()) continue;
        if (!dialect_.comment.empty() && skipComment()) continue;
        batch.rowStarts.push_back(static_cast<std::uint32_t>(batch.cells.size()));
        plain_ ? readRecord(batch) : dialect_.widths.empty() ? readAnyRecord(batch) : readFixedRecord(batch);
        if (position_ - origin_ > std::numeric_limits<std::uint32_t>::max()) {
            throw Error(KAPOK_TR("io", "A row of the file is longer than 4 GB."),
                        KAPOK_TR("io", "Check the delimiter and the quotes of the file."));
        }
        if (batch.cells.size() - batch.rowStarts.back() != expected_) batch.regular = false;
    }
    batch.rowStarts.push_back(static_cast<std::uint32_t>(batch.cells.size()));
    return batch.rows() > 0;
}

#if defined(__SSE2__) || defined(_M_X64)
/// Records up to the first one with a quote, the end of the batch or the last 64 bytes of the text, whose records are
/// left to the general loop: the ends of cells are found 64 bytes at a time.
void CellReader::readPlain(CellBatch& batch, std::size_t rows) {
    const char* const data = text_.data();
    const __m128i delimiter = _mm_set1_epi8(delimiter_);
    const __m128i recordEnd = _mm_set1_epi8(dialect_.recordEnd);
    const __m128i quote = _mm_set1_epi8(dialect_.quote == '\0' ? dialect_.recordEnd : dialect_.quote);
    const bool quotes = dialect_.quote != '\0';
    const bool carriages = dialect_.recordEnd == '\n';
    std::size_t begin = position_;  // of the cell
    std::size_t count = batch.cells.size();
    std::size_t rowStart = count;
    for (std::size_t block = position_; block + 64 <= text_.size() && block - origin_ < batchBytes; block += 64) {
        __m128i bytes[4];
        for (int i = 0; i < 4; ++i) {
            bytes[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + block + 16 * i));
        }
        const std::uint64_t ends = placesOf(bytes, recordEnd);
        std::uint64_t places = ends | placesOf(bytes, delimiter);
        const std::uint64_t quoted = quotes ? placesOf(bytes, quote) : 0;
        if (quoted != 0) places &= (quoted & (0 - quoted)) - 1;  // those before the first quote
        if (batch.cells.size() < count + 64) batch.cells.resize(std::max<std::size_t>(2 * count, count + 1024));
        Cell* const cells = batch.cells.data();
        for (; places != 0; places &= places - 1) {
            const auto bit = static_cast<unsigned>(std::countr_zero(places));
            const std::size_t end = block + bit;
            if ((ends >> bit & 1) == 0) {
                cells[count++] = {static_cast<std::uint32_t>(begin - origin_), static_cast<std::uint32_t>(end - begin),
                                  0};
                begin = end + 1;
                continue;
            }
            const bool carriage = carriages && end > begin && data[end - 1] == '\r';
            const std::size_t stop = carriage ? end - 1 : end;
            const bool blank = count == rowStart && stop == begin && dialect_.skipBlank;
            if (blank) {
                ++blanks_;
            } else {
                cells[count++] = {static_cast<std::uint32_t>(begin - origin_), static_cast<std::uint32_t>(stop - begin),
                                  0};
                batch.rowStarts.push_back(static_cast<std::uint32_t>(rowStart));
                batch.regular = batch.regular && count - rowStart == expected_;
                rowStart = count;
            }
            position_ = begin = end + 1;
            if (batch.rowStarts.size() == rows) break;
        }
        if (quoted != 0 || batch.rowStarts.size() == rows) break;
    }
    batch.cells.resize(rowStart);
}
#else
void CellReader::readPlain(CellBatch&, std::size_t) {}
#endif

bool CellReader::skipBlankRecord() {
    const char first = text_[position_];
    std::size_t length = 0;
    if (first == dialect_.recordEnd) length = 1;
    if (first == '\r' && dialect_.recordEnd == '\n') {
        if (position_ + 1 == text_.size()) length = 1;
        if (position_ + 1 < text_.size() && text_[position_ + 1] == '\n') length = 2;
    }
    position_ += length;
    blanks_ += length > 0;
    return length > 0;
}

bool CellReader::skipComment() {
    if (!text_.substr(position_).starts_with(dialect_.comment)) return false;
    const auto end = text_.find(dialect_.recordEnd, position_);
    position_ = end == std::string_view::npos ? text_.size() : end + 1;
    ++comments_;
    return true;
}

std::size_t CellReader::withoutCarriage(std::size_t begin, std::size_t end) const {
    const bool carriage = dialect_.recordEnd == '\n' && isLast(end) && end > begin && text_[end - 1] == '\r';
    return carriage ? end - 1 : end;
}

void CellReader::readRecord(CellBatch& batch) {
    for (;;) {
        const std::size_t begin = position_;
        const bool quoted = dialect_.quote != '\0' && begin < text_.size() && text_[begin] == dialect_.quote;
        const std::size_t end = quoted ? readQuoted(batch, begin) : cellEnd(begin);
        const bool last = isLast(end);
        if (!quoted) addCell(batch, begin, withoutCarriage(begin, end), 0);
        position_ = end + 1;
        if (last) {
            if (position_ > text_.size()) position_ = text_.size();
            return;
        }
    }
}

/// Adds the quoted cell that begins at `begin`; returns where its delimiter or record end stands.
std::size_t CellReader::readQuoted(CellBatch& batch, std::size_t begin) {
    bool doubled = false;
    std::size_t close = begin + 1;
    for (;;) {
        const void* found =
            close < text_.size() ? std::memchr(text_.data() + close, dialect_.quote, text_.size() - close) : nullptr;
        if (!found) {  // never closed: the record scan has refused it, or this is a sample cut short
            unclosed_ = true;
            addCell(batch, begin, text_.size(), 2);
            return text_.size();
        }
        close = static_cast<std::size_t>(static_cast<const char*>(found) - text_.data());
        if (close + 1 >= text_.size() || text_[close + 1] != dialect_.quote) break;
        doubled = true;
        close += 2;
    }
    const std::size_t end = cellEnd(close + 1);
    const std::size_t stop = withoutCarriage(close + 1, end);
    if (doubled || stop != close + 1) {
        addCell(batch, begin, stop, 2);
    } else {
        addCell(batch, begin + 1, close, 1);
    }
    return end;
}

/// The first delimiter or record end at or after `at`, or the end of the text.
std::size_t CellReader::cellEnd(std::size_t at) const {
    const char* const data = text_.data();
#if defined(__SSE2__) || defined(_M_X64)
    const __m128i delimiter = _mm_set1_epi8(delimiter_);
    const __m128i recordEnd = _mm_set1_epi8(dialect_.recordEnd);
    for (; at < text_.size(); at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + at));
        const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter), _mm_cmpeq_epi8(bytes, recordEnd));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hits));
        if (mask == 0) continue;
        const std::size_t end = at + static_cast<std::size_t>(std::countr_zero(mask));
        return end < text_.size() ? end : text_.size();
    }
#else
    for (; at < text_.size(); ++at) {
        if (data[at] == delimiter_ || data[at] == dialect_.recordEnd) return at;
    }
#endif
    return text_.size();
}

void CellReader::readAnyRecord(CellBatch& batch) {
    for (;;) {
        const std::size_t begin = position_;
        const bool quoted = dialect_.quote != '\0' && begin < text_.size() && text_[begin] == dialect_.quote;
        bool resolve = false;
        const std::size_t close = quoted ? closingQuote(begin + 1, resolve) : begin;
        const std::size_t end = close < text_.size() ? anyCellEnd(quoted ? close + 1 : begin, resolve) : text_.size();
        const std::size_t stop = withoutCarriage(quoted ? close + 1 : begin, end);
        if (quoted && !resolve && stop == close + 1) {
            addCell(batch, begin + 1, close, 1);
        } else {
            addCell(batch, begin, stop, quoted ? 2 : resolve ? 3 : 0);
        }
        if (isLast(end)) {
            position_ = std::min(end + 1, text_.size());
            return;
        }
        position_ = end + dialect_.delimiter.size();
    }
}

/// Where the quote stands that closes a cell, or the end of the text.
std::size_t CellReader::closingQuote(std::size_t at, bool& resolve) {
    for (; at < text_.size(); ++at) {
        if (dialect_.escape != '\0' && text_[at] == dialect_.escape) {
            resolve = true;
            ++at;
        } else if (text_[at] == dialect_.quote) {
            if (at + 1 >= text_.size() || text_[at + 1] != dialect_.quote) return at;
            resolve = true;
            ++at;
        }
    }
    unclosed_ = true;
    resolve = true;
    return text_.size();
}

std::size_t CellReader::anyCellEnd(std::size_t at, bool& resolve) const {
    for (; at < text_.size(); ++at) {
        if (!stops_[static_cast<unsigned char>(text_[at])]) continue;
        if (dialect_.escape != '\0' && text_[at] == dialect_.escape) {
            resolve = true;
            ++at;
        } else if (text_[at] == dialect_.recordEnd || text_.substr(at).starts_with(dialect_.delimiter)) {
            return at;
        }
    }
    return text_.size();
}

/// Every record has all cells; the last ones of a short line are empty.
void CellReader::readFixedRecord(CellBatch& batch) {
    const std::size_t end = std::min(text_.find(dialect_.recordEnd, position_), text_.size());
    const std::size_t stop = withoutCarriage(position_, end);
    std::size_t at = position_;
    for (std::size_t i = 0; i < dialect_.widths.size(); ++i) {
        const bool last = i + 1 == dialect_.widths.size();
        std::size_t from = at;
        at = last ? stop : at + displayedBytes(text_.substr(at, stop - at), dialect_.widths[i]);
        std::size_t to = at;
        while (from < to && isBlankByte(text_[from])) ++from;
        while (to > from && isBlankByte(text_[to - 1])) --to;
        addCell(batch, from, to, 0);
    }
    position_ = std::min(end + 1, text_.size());
}

void CellReader::addCell(CellBatch& batch, std::size_t begin, std::size_t end, std::uint32_t quoting) const {
    if (end - begin >= longestCell) {
        throw Error(KAPOK_TR("io", "A cell of the file is longer than 1 GB."),
                    KAPOK_TR("io", "Check the delimiter and the quotes of the file."));
    }
    batch.cells.push_back(
        {static_cast<std::uint32_t>(begin - origin_), static_cast<std::uint32_t>(end - begin), quoting});
}

}  // namespace kapok::io
