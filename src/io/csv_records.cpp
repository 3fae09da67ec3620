#include "io/csv_records.h"

#include "table/chunk.h"
#include "table/control.h"

#include <algorithm>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace kapok::io {
namespace {

constexpr std::size_t blockBytes = 1 << 18;
constexpr std::size_t readRows = 1024;
constexpr std::size_t never = static_cast<std::size_t>(-1);

struct WalkState {
    std::size_t position = 0;
    bool inside = false;  ///< in a quoted cell

    bool operator==(const WalkState&) const = default;
};

struct WalkResult {
    WalkState end;
    std::size_t records = 0;  ///< record ends passed, blank records not counted where they are skipped
    std::size_t blanks = 0;
    std::size_t opened = never;  ///< where the last quoted cell opened, if it opened in this walk
};

class RecordWalker {
public:
    RecordWalker(std::string_view text, const Dialect& dialect)
        : text_(text), dialect_(dialect), delimiter_(dialect.delimiterByte()) {}

    /// Walks from `state` to `end`, or to behind the `limit`-th record end.
    WalkResult walk(WalkState state, std::size_t end, std::size_t limit = never) const {
        WalkResult result{state, 0, 0, never};
        WalkState& at = result.end;
        while (at.position < end && result.records < limit) {
            if (at.inside) {
                leaveQuotes(at, end);
                continue;
            }
            const std::size_t quote = nextOpening(at.position, end);
            const bool full = countEnds(at.position, std::min(quote, end), limit, result);
            if (full) return result;
            at.position = std::min(quote, end);
            if (quote < end) {
                at = {quote + 1, true};
                result.opened = quote;
            }
        }
        return result;
    }

    bool hasQuote(std::size_t begin, std::size_t end) const {
        return dialect_.quote != '\0' && std::memchr(text_.data() + begin, dialect_.quote, end - begin);
    }

private:
    std::size_t nextOpening(std::size_t at, std::size_t end) const {
        while (dialect_.quote != '\0' && at < end) {
            const void* found = std::memchr(text_.data() + at, dialect_.quote, end - at);
            if (!found) break;
            const auto quote = static_cast<std::size_t>(static_cast<const char*>(found) - text_.data());
            const char before = quote == 0 ? dialect_.recordEnd : text_[quote - 1];
            if (before == delimiter_ || before == dialect_.recordEnd) return quote;
            at = quote + 1;
        }
        return never;
    }

    void leaveQuotes(WalkState& at, std::size_t end) const {
        const void* found = std::memchr(text_.data() + at.position, dialect_.quote, end - at.position);
        if (!found) {
            at.position = end;
            return;
        }
        const auto quote = static_cast<std::size_t>(static_cast<const char*>(found) - text_.data());
        const bool doubled = quote + 1 < text_.size() && text_[quote + 1] == dialect_.quote;
        at = {quote + (doubled ? 2U : 1U), doubled};
    }

    bool isBlank(std::size_t recordEnd) const {
        const char* const data = text_.data();
        if (recordEnd == 0 || data[recordEnd - 1] == dialect_.recordEnd) return true;
        const bool carriage = dialect_.recordEnd == '\n' && data[recordEnd - 1] == '\r';
        return carriage && (recordEnd == 1 || data[recordEnd - 2] == '\n');
    }

    /// Counts the record ends in [begin, end), which holds no quoted cell; true when the limit was reached.
    bool countEnds(std::size_t begin, std::size_t end, std::size_t limit, WalkResult& result) const {
        if (limit == never && !dialect_.skipBlank) {
            result.records +=
                static_cast<std::size_t>(std::count(text_.data() + begin, text_.data() + end, dialect_.recordEnd));
            return false;
        }
        if (limit == never) return countAllEnds(begin, end, result), false;
        while (begin < end) {
            const void* found = std::memchr(text_.data() + begin, dialect_.recordEnd, end - begin);
            if (!found) return false;
            const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - text_.data());
            const bool blank = dialect_.skipBlank && isBlank(at);
            ++(blank ? result.blanks : result.records);
            begin = at + 1;
            if (result.records == limit) {
                result.end = {begin, false};
                return true;
            }
        }
        return false;
    }

    void countAllEnds(std::size_t begin, std::size_t end, WalkResult& result) const {
        for (; begin < end && begin < 2; ++begin) {
            if (text_[begin] == dialect_.recordEnd) ++(isBlank(begin) ? result.blanks : result.records);
        }
        begin = countWide(begin, end, result);
        for (; begin < end; ++begin) {
            if (text_[begin] == dialect_.recordEnd) ++(isBlank(begin) ? result.blanks : result.records);
        }
    }

#if defined(__SSE2__) || defined(_M_X64)
    /// Sixteen bytes at a time, as far as whole sixteens go; each byte of the sums counts up to 255 rounds.
    std::size_t countWide(std::size_t begin, std::size_t end, WalkResult& result) const {
        const char* const data = text_.data();
        const __m128i mark = _mm_set1_epi8(dialect_.recordEnd);
        const __m128i carriage = _mm_set1_epi8('\r');
        const auto load = [data](std::size_t at) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + at));
        };
        const auto sumOf = [](__m128i bytes) {
            const __m128i halves = _mm_sad_epu8(bytes, _mm_setzero_si128());
            return static_cast<std::size_t>(_mm_cvtsi128_si64(halves)) +
                   static_cast<std::size_t>(_mm_cvtsi128_si64(_mm_srli_si128(halves, 8)));
        };
        while (begin + 16 <= end) {
            const std::size_t stop = begin + std::min<std::size_t>((end - begin) / 16, 255) * 16;
            __m128i all = _mm_setzero_si128();
            __m128i blank = _mm_setzero_si128();
            for (; begin < stop; begin += 16) {
                const __m128i hit = _mm_cmpeq_epi8(load(begin), mark);
                const __m128i before = load(begin - 1);
                const __m128i afterCarriage =
                    _mm_and_si128(_mm_cmpeq_epi8(before, carriage), _mm_cmpeq_epi8(load(begin - 2), mark));
                const __m128i after = _mm_or_si128(_mm_cmpeq_epi8(before, mark), afterCarriage);
                all = _mm_sub_epi8(all, hit);
                blank = _mm_sub_epi8(blank, _mm_and_si128(hit, after));
            }
            result.records += sumOf(all) - sumOf(blank);
            result.blanks += sumOf(blank);
        }
        return begin;
    }
#else
    std::size_t countWide(std::size_t begin, std::size_t, WalkResult&) const { return begin; }
#endif

    std::string_view text_;
    Dialect dialect_;
    char delimiter_;
};

struct Block {
    std::size_t begin = 0;
    std::size_t end = 0;
    WalkResult fromOutside;
    WalkResult fromInside;
    bool quotes = false;
};

/// The chunk begins behind so many record ends from a known state on.
struct ChunkStart {
    WalkState state;
    std::size_t end = 0;
    std::size_t records = 0;
};

std::vector<Block> walkBlocks(std::string_view text, const RecordWalker& walker, const Progress& progress) {
    std::vector<Block> blocks((text.size() + blockBytes - 1) / blockBytes);
    parallelFor(blocks.size(), {progress.cancelled, {}}, [&](std::size_t i) {
        Block& block = blocks[i];
        block.begin = i * blockBytes;
        block.end = std::min(text.size(), block.begin + blockBytes);
        block.quotes = walker.hasQuote(block.begin, block.end);
        block.fromOutside = walker.walk({block.begin, false}, block.end);
        if (block.quotes) block.fromInside = walker.walk({block.begin, true}, block.end);
    });
    return blocks;
}

/// What the walk over a block gives from its true start.
WalkResult trueWalk(const Block& block, WalkState start, const RecordWalker& walker) {
    if (start == WalkState{block.begin, false}) return block.fromOutside;
    if (start == WalkState{block.begin, true} && block.quotes) return block.fromInside;
    return walker.walk(start, block.end);
}

std::int64_t rowOfOpening(std::string_view text, const RecordWalker& walker, std::size_t opened) {
    const WalkResult before = walker.walk({0, false}, std::min(opened, text.size()));
    return static_cast<std::int64_t>(before.records);
}

[[noreturn]] void refuseUnclosed(std::int64_t row) {
    throw Error(KAPOK_TR("io", "The quote that opens in row %1 is never closed.").arg(row),
                KAPOK_TR("io", "Fix that row, or open the file with the option quote=none."), Place{"", row, ""});
}

/// For dialects that are not plain: the records are read one after another.
RecordIndex indexByReading(std::string_view text, const Dialect& dialect, std::int64_t firstRow,
                           const Progress& progress) {
    RecordIndex index;
    index.chunkStarts.push_back(0);
    CellReader reader(text, dialect, 0);
    CellBatch batch;
    while (reader.next(batch, std::min(readRows, chunkRows - index.rows % chunkRows))) {
        index.rows += batch.rows();
        if (index.rows % chunkRows != 0) continue;
        progress.check();
        index.chunkStarts.push_back(reader.position());
    }
    if (reader.unclosed()) refuseUnclosed(firstRow + static_cast<std::int64_t>(index.rows) - 1);
    index.blankRecords = reader.blanks();
    index.commentRecords = reader.comments();
    if (index.rows % chunkRows == 0 && index.rows > 0) {
        index.chunkStarts.back() = text.size();
    } else {
        index.chunkStarts.push_back(text.size());
    }
    return index;
}

}  // namespace

RecordIndex indexRecords(std::string_view text, const Dialect& dialect, std::int64_t firstRow,
                         const Progress& progress) {
    RecordIndex index;
    if (text.empty()) return index;
    if (!dialect.plain()) return indexByReading(text, dialect, firstRow, progress);
    index.chunkStarts.push_back(0);
    const RecordWalker walker(text, dialect);
    WalkState state;
    std::size_t opened = never;
    std::vector<ChunkStart> starts;
    for (const Block& block : walkBlocks(text, walker, progress)) {
        const WalkResult result = trueWalk(block, state, walker);
        // Chunks that begin in this block.
        while ((index.rows + result.records) / chunkRows > starts.size()) {
            starts.push_back({state, block.end, (starts.size() + 1) * chunkRows - index.rows});
        }
        index.rows += result.records;
        index.blankRecords += result.blanks;
        if (result.opened != never) opened = result.opened;
        state = result.end;
    }
    index.chunkStarts.resize(starts.size() + 1);
    parallelFor(starts.size(), {progress.cancelled, {}}, [&](std::size_t i) {
        const ChunkStart& start = starts[i];
        index.chunkStarts[i + 1] = walker.walk(start.state, start.end, start.records).end.position;
    });
    if (state.inside) {
        refuseUnclosed(firstRow + rowOfOpening(text, walker, opened));
    }
    // A last record without its end.
    const char last = text.back();
    const bool carriage = dialect.recordEnd == '\n' && last == '\r' && dialect.skipBlank &&
                          (text.size() == 1 || text[text.size() - 2] == '\n');
    if (last != dialect.recordEnd && !carriage) ++index.rows;
    if (index.chunkStarts.size() > (index.rows + chunkRows - 1) / chunkRows) index.chunkStarts.pop_back();
    index.chunkStarts.push_back(text.size());
    return index;
}

}  // namespace kapok::io
