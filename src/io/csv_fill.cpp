#include "io/csv_fill.h"

#include "io/cell_fast.h"
#include "io/cell_parse.h"
#include "io/text_memo.h"
#include "table/control.h"

#include <algorithm>
#include <atomic>

namespace kapok::io {
namespace {

constexpr std::size_t batchRows = 512;

/// One column of one chunk in the making.
struct Piece {
    ChunkValues values;
    std::vector<MissingWord> missing;
    DictionaryBuilder dictionary;
    TextMemo memo;
    DictionaryPtr texts;
    ChunkPtr chunk;  ///< of values; text waits for the codes of the whole column
    std::vector<CellException> exceptions;
    std::vector<MarkerCount> markers;
};

struct ChunkWork {
    std::vector<Piece> pieces;
    std::vector<RaggedRow> raggedRows;
    std::size_t raggedCount = 0;
    std::size_t mostCells = 0;
};

void markMissing(Piece& piece, std::size_t row) {
    if (piece.missing.empty()) piece.missing.resize(chunkRows / 64);
    piece.missing[row / 64] |= MissingWord{1} << (row % 64);
}

/// Calls use(row in batch, text) for the cell of every row; stops when it returns false.
template <class Use>
bool forEachCell(const CellBatch& batch, std::size_t column, std::string& scratch, Use use) {
    const std::size_t rows = batch.rows();
    if (!batch.regular || (rows > 0 && column >= batch.cellsOf(0))) {
        for (std::size_t row = 0; row < rows; ++row) {
            if (!use(row, cellText(batch, row, column, scratch))) return false;
        }
        return true;
    }
    if (rows == 0) return true;
    const std::size_t stride = batch.cellsOf(0);
    const Cell* cell = batch.cells.data() + column;
    for (std::size_t row = 0; row < rows; ++row, cell += stride) {
        if (!use(row, batch.text(*cell, scratch))) return false;
    }
    return true;
}

void countMarker(std::vector<MarkerCount>& markers, std::string_view marker, std::size_t cells) {
    for (auto& known : markers) {
        if (known.marker != marker) continue;
        known.cells += cells;
        return;
    }
    markers.push_back({std::string(marker), cells});
}

/// Where a batch goes.
struct Target {
    const ColumnPlan& plan;
    std::size_t firstRow;      ///< in the chunk
    std::int64_t firstRecord;  ///< of the chunk, as it is counted in the report
    Piece& piece;
    std::string& scratch;
};

/// Values of one type; `parse(text, value)` says whether the text is one, `parseOther` knows rarer notations, too.
/// Blanks around it and missing markers are looked at only when the text as it stands is no value.
template <class T, class Parse, class ParseOther>
bool fillValues(const CellBatch& batch, const Target& target, Parse parse, ParseOther parseOther) {
    Piece& piece = target.piece;
    auto& values = std::get<Buffer<T>>(piece.values);
    values.resize(target.firstRow + batch.rows());
    T* const out = values.data() + target.firstRow;
    return forEachCell(batch, target.plan.cell, target.scratch, [&](std::size_t row, std::string_view text) {
        if (parse(text, out[row])) return true;
        const std::string_view inner = trimmed(text);
        if (!inner.empty()) {
            if (inner.size() != text.size() && parse(inner, out[row])) return true;
            if (parseOther(inner, out[row])) return true;
        }
        if (isMissingMarker(inner)) {
            countMarker(piece.markers, inner, 1);
        } else if (!inner.empty()) {
            if (!target.plan.exceptions) return false;
            const auto record = target.firstRecord + static_cast<std::int64_t>(target.firstRow + row);
            piece.exceptions.push_back({record, std::string(text)});
        }
        out[row] = T{};
        markMissing(piece, target.firstRow + row);
        return true;
    });
}

bool isPlain(const ColumnFormat& format) { return format.number == NumberNotation{}; }

bool fillIntegers(const CellBatch& batch, const Target& target) {
    const auto written = [&](std::string_view text, std::int64_t& value) {
        return parseInteger(text, target.plan.format.number, value);
    };
    const auto plain = [](std::string_view text, std::int64_t& value) {
        return fast::integer(text, value) || parseInteger(text, value);
    };
    return isPlain(target.plan.format) ? fillValues<std::int64_t>(batch, target, plain, written)
                                       : fillValues<std::int64_t>(batch, target, written, written);
}

bool fillReals(const CellBatch& batch, const Target& target) {
    const auto written = [&](std::string_view text, double& value) {
        return parseReal(text, target.plan.format.number, value);
    };
    const auto plain = [](std::string_view text, double& value) {
        return fast::real(text, value) || parseReal(text, value);
    };
    return isPlain(target.plan.format) ? fillValues<double>(batch, target, plain, written)
                                       : fillValues<double>(batch, target, written, written);
}

bool fillDays(const CellBatch& batch, const Target& target) {
    const ColumnFormat& format = target.plan.format;
    const auto written = [&](std::string_view text, std::int32_t& value) {
        CellTime time;
        if (!parseTime(text, format.time, time, format.shortYears) || time.clock || time.zoned) return false;
        value = time.days();
        return true;
    };
    const auto plain = [](std::string_view text, std::int32_t& value) {
        return fast::date(text, value) || parseDate(text, value);
    };
    return format.time == TimeNotation::Ymd ? fillValues<std::int32_t>(batch, target, plain, written)
                                            : fillValues<std::int32_t>(batch, target, written, written);
}

bool fillTimes(const CellBatch& batch, const Target& target) {
    const ColumnFormat& format = target.plan.format;
    const auto take = [&](const CellTime& time, std::int64_t& value) {
        if (time.zoned != format.zoned || (format.east && time.east != *format.east)) return false;
        value = time.microseconds;
        return true;
    };
    const auto written = [&](std::string_view text, std::int64_t& value) {
        CellTime time;
        return parseTime(text, format.time, time, format.shortYears) && take(time, value);
    };
    const auto plain = [&](std::string_view text, std::int64_t& value) {
        if (!format.zoned && fast::dateTime(text, value)) return true;
        CellTime time;
        return parseDateTime(text, time) && take(time, value);
    };
    return format.time == TimeNotation::Ymd ? fillValues<std::int64_t>(batch, target, plain, written)
                                            : fillValues<std::int64_t>(batch, target, written, written);
}

bool fillBooleans(const CellBatch& batch, const Target& target) {
    const auto parse = [](std::string_view text, std::uint8_t& value) {
        bool truth = false;
        if (!parseBoolean(text, truth)) return false;
        value = truth;
        return true;
    };
    return fillValues<std::uint8_t>(batch, target, parse, parse);
}

bool fillText(const CellBatch& batch, const Target& target) {
    Piece& piece = target.piece;
    auto& codes = std::get<Buffer<std::int32_t>>(piece.values);
    codes.resize(target.firstRow + batch.rows());
    std::int32_t* const out = codes.data() + target.firstRow;
    return forEachCell(batch, target.plan.cell, target.scratch, [&](std::size_t row, std::string_view text) {
        out[row] = text.empty() ? -1 : piece.memo.code(text, piece.dictionary);
        return true;
    });
}

bool fillBatch(const CellBatch& batch, const Target& target) {
    switch (target.plan.field.type) {
        case Type::Boolean: return fillBooleans(batch, target);
        case Type::Int64: return fillIntegers(batch, target);
        case Type::Float64: return fillReals(batch, target);
        case Type::Date: return fillDays(batch, target);
        case Type::DateTime: return fillTimes(batch, target);
        case Type::Text: return fillText(batch, target);
        case Type::Geometry: break;
    }
    return false;
}

class Filler {
public:
    Filler(const TextBody& body, const std::vector<ColumnPlan>& plans, const Progress& progress)
        : body_(body), plans_(plans), progress_(progress), failed_(plans.size()), work_(body.index.chunkCount()) {}

    FilledColumns run() {
        parallelFor(work_.size(), {progress_.cancelled, progress_.report},
                    [this](std::size_t chunk) { fillChunk(chunk); });
        FilledColumns filled;
        filled.columns.resize(plans_.size());
        parallelFor(plans_.size(), {progress_.cancelled, {}}, [&](std::size_t plan) {
            if (!failed_[plan]) filled.columns[plan] = join(plan);
        });
        for (const auto& chunk : work_) {
            filled.raggedCount += chunk.raggedCount;
            filled.mostCells = std::max(filled.mostCells, chunk.mostCells);
            for (const auto& ragged : chunk.raggedRows) {
                if (filled.raggedRows.size() < keptRagged) filled.raggedRows.push_back(ragged);
            }
        }
        return filled;
    }

private:
    void fillChunk(std::size_t chunk) {
        ChunkWork& work = work_[chunk];
        work.pieces.resize(plans_.size());
        const std::size_t rows = std::min(chunkRows, body_.index.rows - chunk * chunkRows);
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
            auto& values = work.pieces[plan].values;
            values = emptyChunkValues(plans_[plan].field.type);
            std::visit(
                [rows](auto& held) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(held)>, Blobs>) held.reserve(rows);
                },
                values);
        }
        CellReader reader(body_.index.chunk(body_.text, chunk), body_.dialect, body_.columns);
        CellBatch batch;
        std::string scratch;
        std::size_t firstRow = 0;
        const auto firstRecord = static_cast<std::int64_t>(chunk * chunkRows) + body_.firstRow;
        while (reader.next(batch, batchRows)) {
            noteRagged(batch, chunk * chunkRows + firstRow, work);
            for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
                if (failed_[plan].load(std::memory_order_relaxed)) continue;
                const Target target{plans_[plan], firstRow, firstRecord, work.pieces[plan], scratch};
                if (!fillBatch(batch, target)) {
                    failed_[plan] = true;
                }
            }
            firstRow += batch.rows();
        }
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
            Piece& piece = work.pieces[plan];
            const Type type = plans_[plan].field.type;
            piece.memo = {};
            if (type == Type::Text) {
                piece.texts = piece.dictionary.finish();
            } else if (!failed_[plan].load(std::memory_order_relaxed)) {
                piece.chunk = makeChunk(type, std::move(piece.values), std::move(piece.missing));
            }
        }
    }

    void noteRagged(const CellBatch& batch, std::size_t firstRow, ChunkWork& work) const {
        work.mostCells = std::max(work.mostCells, batch.regular ? body_.columns : 0);
        if (batch.regular) return;
        for (std::size_t row = 0; row < batch.rows(); ++row) {
            const std::size_t cells = batch.cellsOf(row);
            work.mostCells = std::max(work.mostCells, cells);
            if (cells == body_.columns) continue;
            ++work.raggedCount;
            if (work.raggedRows.size() < keptRagged) {
                work.raggedRows.push_back({static_cast<std::int64_t>(firstRow + row) + body_.firstRow, cells});
            }
        }
    }

    FilledColumn join(std::size_t plan) {
        FilledColumn filled;
        std::vector<ChunkPtr> chunks;
        const Type type = plans_[plan].field.type;
        DictionaryBuilder dictionary;
        std::vector<std::int32_t> globalCodes;
        for (auto& work : work_) {
            Piece& piece = work.pieces[plan];
            if (type == Type::Text) {
                globalCodes.clear();
                for (const auto text : piece.texts->entries()) globalCodes.push_back(dictionary.code(text));
                for (auto& code : std::get<Buffer<std::int32_t>>(piece.values)) {
                    if (code >= 0) code = globalCodes[static_cast<std::size_t>(code)];
                }
                piece.texts.reset();
            }
            for (auto& exception : piece.exceptions) filled.exceptions.push_back(std::move(exception));
            for (const auto& marker : piece.markers) countMarker(filled.markers, marker.marker, marker.cells);
            if (type == Type::Text) piece.chunk = makeChunk(type, std::move(piece.values), std::move(piece.missing));
            chunks.push_back(std::move(piece.chunk));
        }
        filled.column = std::make_shared<Column>(plans_[plan].field, std::move(chunks),
                                                 type == Type::Text ? dictionary.finish() : nullptr);
        return filled;
    }

    const TextBody& body_;
    const std::vector<ColumnPlan>& plans_;
    const Progress& progress_;
    std::vector<std::atomic<bool>> failed_;
    std::vector<ChunkWork> work_;
};

}  // namespace

FilledColumns fillColumns(const TextBody& body, const std::vector<ColumnPlan>& plans, const Progress& progress) {
    return Filler(body, plans, progress).run();
}

}  // namespace kapok::io
