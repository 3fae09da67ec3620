#include "io/csv_cells.h"

#include "sdk/error.h"

#include <bit>
#include <cstring>
#include <limits>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace kapok::io {
namespace {

constexpr std::size_t batchBytes = 1 << 20;

}  // namespace

std::string unquoted(std::string_view raw, char quote) {
    std::string text;
    text.reserve(raw.size());
    bool inside = true;
    for (std::size_t i = 1; i < raw.size(); ++i) {
        if (!inside || raw[i] != quote) {
            text += raw[i];
        } else if (i + 1 < raw.size() && raw[i + 1] == quote) {
            text += raw[i++];
        } else {
            inside = false;
        }
    }
    return text;
}

CellReader::CellReader(std::string_view text, const Dialect& dialect, std::size_t expectedCells)
    : text_(text), dialect_(dialect), expected_(expectedCells) {}

bool CellReader::next(CellBatch& batch, std::size_t rows) {
    batch.cells.clear();
    batch.rowStarts.clear();
    batch.regular = true;
    origin_ = position_;
    batch.origin = text_.data() + origin_;
    while (batch.rowStarts.size() < rows && position_ < text_.size() && position_ - origin_ < batchBytes) {
        if (dialect_.skipBlank && skipBlankRecord()) continue;
        batch.rowStarts.push_back(static_cast<std::uint32_t>(batch.cells.size()));
        readRecord(batch);
        if (position_ - origin_ > std::numeric_limits<std::uint32_t>::max()) {
            throw Error(KAPOK_TR("io", "A row of the file is longer than 4 GB."),
                        KAPOK_TR("io", "Check the delimiter and the quotes of the file."));
        }
        if (batch.cells.size() - batch.rowStarts.back() != expected_) batch.regular = false;
    }
    batch.rowStarts.push_back(static_cast<std::uint32_t>(batch.cells.size()));
    return batch.rows() > 0;
}

bool CellReader::skipBlankRecord() {
    const char first = text_[position_];
    std::size_t length = 0;
    if (first == dialect_.recordEnd) length = 1;
    if (first == '\r' && dialect_.recordEnd == '\n') {
        if (position_ + 1 == text_.size()) length = 1;
        if (position_ + 1 < text_.size() && text_[position_ + 1] == '\n') length = 2;
    }
    position_ += length;
    return length > 0;
}

void CellReader::readRecord(CellBatch& batch) {
    for (;;) {
        const std::size_t begin = position_;
        const bool quoted = dialect_.quote != '\0' && begin < text_.size() && text_[begin] == dialect_.quote;
        const std::size_t end = quoted ? readQuoted(batch, begin) : cellEnd(begin);
        const bool last = end >= text_.size() || text_[end] == dialect_.recordEnd;
        if (!quoted) {
            const bool carriage = last && dialect_.recordEnd == '\n' && end > begin && text_[end - 1] == '\r';
            addCell(batch, begin, carriage ? end - 1 : end, 0);
        }
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
            addCell(batch, begin, text_.size(), 2);
            return text_.size();
        }
        close = static_cast<std::size_t>(static_cast<const char*>(found) - text_.data());
        if (close + 1 >= text_.size() || text_[close + 1] != dialect_.quote) break;
        doubled = true;
        close += 2;
    }
    const std::size_t end = cellEnd(close + 1);
    const bool last = end >= text_.size() || text_[end] == dialect_.recordEnd;
    const bool carriage = last && dialect_.recordEnd == '\n' && end > close + 1 && text_[end - 1] == '\r';
    const std::size_t stop = carriage ? end - 1 : end;
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
    const __m128i delimiter = _mm_set1_epi8(dialect_.delimiter);
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
        if (data[at] == dialect_.delimiter || data[at] == dialect_.recordEnd) return at;
    }
#endif
    return text_.size();
}

void CellReader::addCell(CellBatch& batch, std::size_t begin, std::size_t end, std::uint32_t quoting) const {
    batch.cells.push_back(
        {static_cast<std::uint32_t>(begin - origin_), static_cast<std::uint32_t>(end - begin), quoting});
}

}  // namespace kapok::io
