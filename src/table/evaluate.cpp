#include "table/evaluate.h"

#include "expression/bounds.h"
#include "expression/evaluator.h"
#include "table/group_values.h"
#include "table/take.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace kapok {

using expression::batchRows;
using expression::Typed;
using expression::Vector;

namespace {

/// The columns of a typed expression and its evaluator.
class Evaluation {
public:
    Evaluation(const Table& table, const Typed& typed) : rows_(table.rows()), typed_(typed) {
        std::vector<std::span<const std::string_view>> dictionaries;
        for (const std::size_t index : typed.columns()) {
            columns_.push_back(table.column(index));
            const auto& dictionary = columns_.back()->dictionary();
            dictionaries.push_back(dictionary ? dictionary->entries() : std::span<const std::string_view>{});
        }
        evaluator_.emplace(typed, std::move(dictionaries), rows_);
    }

    std::size_t chunkCount() const { return (rows_ + chunkRows - 1) / chunkRows; }
    std::size_t rowsOf(std::size_t chunk) const { return std::min(chunkRows, rows_ - chunk * chunkRows); }

    expression::Verdict judge(std::size_t chunk) const {
        std::vector<expression::Bounds> bounds;
        for (const auto& column : columns_) {
            const ChunkSummary& summary = column->summary(chunk);
            bounds.push_back(
                {summary.minimum, summary.maximum, summary.missingCount > 0, summary.missingCount == summary.rows});
        }
        return expression::judge(typed_.root(), bounds);
    }

    /// body(offset in the chunk, values of the next batch)
    template <class Body>
    void eachBatch(std::size_t chunk, Body body) const {
        std::vector<ColumnView> views;
        for (const auto& column : columns_) views.push_back(chunkView(*column, chunk));
        std::vector<ColumnView> parts(views.size());
        for (std::size_t offset = 0; offset < rowsOf(chunk); offset += batchRows) {
            const std::size_t count = std::min(batchRows, rowsOf(chunk) - offset);
            for (std::size_t i = 0; i < views.size(); ++i) parts[i] = expression::slice(views[i], offset, count);
            body(offset, count, evaluator_->evaluate(parts, count, chunk * chunkRows + offset));
        }
    }

private:
    std::size_t rows_;
    const Typed& typed_;
    std::vector<ColumnPtr> columns_;
    std::optional<expression::Evaluator> evaluator_;
};

/// Eight bytes of 0 or 1 to eight bits, the first byte lowest.
std::uint64_t packed(const std::uint8_t* bytes) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    if constexpr (std::endian::native == std::endian::big) {
        std::uint64_t turned = 0;
        for (int i = 0; i < 8; ++i) turned |= (eight >> (8 * i) & 0xFF) << (8 * (7 - i));
        eight = turned;
    }
    return eight * 0x0102040810204080U >> 56;
}

void packTruth(const Vector& truth, std::size_t count, std::uint64_t* words) {
    const auto* values = truth.as<std::uint8_t>();
    if (truth.constant) {
        const std::uint64_t word = values[0] && !truth.isMissing(0) ? ~std::uint64_t{0} : 0;
        for (std::size_t w = 0; w * 64 < count; ++w) words[w] = word;
    } else {
        const std::size_t whole = count / 64;
        for (std::size_t w = 0; w < whole; ++w) {
            std::uint64_t word = 0;
            for (std::size_t byte = 0; byte < 8; ++byte) word |= packed(values + w * 64 + byte * 8) << (byte * 8);
            words[w] = word;
        }
        if (count % 64 != 0) words[whole] = 0;
        for (std::size_t row = whole * 64; row < count; ++row) {
            words[whole] |= static_cast<std::uint64_t>(values[row] != 0) << (row % 64);
        }
        for (std::size_t w = 0; truth.missing && w * 64 < count; ++w) words[w] &= ~truth.missing[w];
    }
    if (count % 64 != 0) words[count / 64] &= (std::uint64_t{1} << (count % 64)) - 1;
}

/// Copies a batch of values and its missing rows into a chunk in the making. `offset` is a multiple of 64.
template <class T>
void copyBatch(const Vector& batch, std::size_t offset, std::size_t count, std::size_t chunkSize, Buffer<T>& values,
               std::vector<MissingWord>& missing) {
    const T* from = batch.as<T>();
    if (batch.constant) {
        std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(offset), count, from[0]);
    } else {
        std::copy_n(from, count, values.begin() + static_cast<std::ptrdiff_t>(offset));
    }
    if (!batch.missing) return;
    if (missing.empty()) missing.resize((chunkSize + 63) / 64);
    for (std::size_t w = 0; w * 64 < count; ++w) {
        missing[offset / 64 + w] = batch.constant ? ~MissingWord{0} : batch.missing[w];
    }
}

template <class T>
ColumnPtr deriveValues(const Evaluation& evaluation, Field field, const Control& control) {
    std::vector<ChunkPtr> chunks(evaluation.chunkCount());
    parallelFor(chunks.size(), control, [&](std::size_t chunk) {
        Buffer<T> values(evaluation.rowsOf(chunk));
        std::vector<MissingWord> missing;
        evaluation.eachBatch(chunk, [&](std::size_t offset, std::size_t count, const Vector& batch) {
            copyBatch(batch, offset, count, values.size(), values, missing);
        });
        chunks[chunk] = makeChunk(field.type, std::move(values), std::move(missing));
    });
    return std::make_shared<Column>(std::move(field), std::move(chunks));
}

/// Brings the texts of batches, each with its own dictionary, into one.
class TextMerger {
public:
    void append(const Vector& batch, std::size_t count, std::int32_t* out) {
        if (batch.texts.data() != texts_ || batch.texts.size() != codes_.size()) {
            texts_ = batch.texts.data();
            codes_.assign(batch.texts.size(), unseen);
        }
        for (std::size_t row = 0; row < count; ++row) out[row] = batch.isMissing(row) ? -1 : code(batch, row);
        kept_ = batch;  // while it lives no other dictionary can have its address
    }
    DictionaryPtr finish() { return builder_.finish(); }

private:
    static constexpr std::int32_t unseen = -2;

    std::int32_t code(const Vector& batch, std::size_t row) {
        const auto entry = static_cast<std::size_t>(batch.as<std::int32_t>()[batch.at(row)]);
        if (codes_[entry] == unseen) codes_[entry] = builder_.code(batch.texts[entry]);
        return codes_[entry];
    }

    DictionaryBuilder builder_;
    const std::string_view* texts_ = nullptr;
    std::vector<std::int32_t> codes_;
    Vector kept_;
};

/// Texts are computed in parallel a few chunks at a time and merged in the order of rows.
ColumnPtr deriveTexts(const Evaluation& evaluation, Field field, const Control& control) {
    struct Batch {
        std::size_t count;
        Vector values;
    };
    constexpr std::size_t together = 16;
    TextMerger merger;
    std::vector<ChunkPtr> chunks;
    while (chunks.size() < evaluation.chunkCount()) {
        const std::size_t first = chunks.size();
        std::vector<std::vector<Batch>> batches(std::min(together, evaluation.chunkCount() - first));
        parallelFor(batches.size(), {control.cancelled, {}}, [&](std::size_t i) {
            evaluation.eachBatch(first + i, [&](std::size_t, std::size_t count, Vector values) {
                batches[i].push_back({count, std::move(values)});
            });
        });
        for (std::size_t i = 0; i < batches.size(); ++i) {
            Buffer<std::int32_t> codes(evaluation.rowsOf(first + i));
            std::size_t offset = 0;
            for (const auto& batch : batches[i]) {
                merger.append(batch.values, batch.count, codes.data() + offset);
                offset += batch.count;
            }
            chunks.push_back(makeChunk(Type::Text, std::move(codes), {}));
        }
        if (control.progress) {
            control.progress(static_cast<double>(chunks.size()) / static_cast<double>(evaluation.chunkCount()));
        }
    }
    return std::make_shared<Column>(std::move(field), std::move(chunks), merger.finish());
}

}  // namespace

ColumnView chunkView(const Column& column, std::size_t index) {
    const Chunk& chunk = column.chunk(index);
    const void* values = std::visit(
        [](const auto& held) -> const void* {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, Blobs>) {
                return nullptr;
            } else {
                return held.data();
            }
        },
        chunk.values);
    const auto& dictionary = column.dictionary();
    return {column.field(), chunk.rows, values, chunk.missing.empty() ? nullptr : chunk.missing.data(),
            dictionary ? dictionary->entries() : std::span<const std::string_view>{}};
}

RowMask where(const Table& table, const Typed& condition, const Control& control) {
    if (condition.source().hasAggregates()) {
        const auto [wider, rest] = withGroupValues(table, condition.source(), control);
        return where(wider, expression::checkCondition(rest, wider.schema()), control);
    }
    RowMask mask(table.rows());
    const Evaluation evaluation(table, condition);
    parallelFor(evaluation.chunkCount(), control, [&](std::size_t chunk) {
        const auto verdict = evaluation.judge(chunk);
        if (verdict == expression::Verdict::Never) return;
        const auto words = mask.words(chunk);
        if (verdict == expression::Verdict::Always) {
            const RowMask all(evaluation.rowsOf(chunk), true);
            std::copy(all.words().begin(), all.words().end(), words.begin());
            return;
        }
        evaluation.eachBatch(chunk, [&](std::size_t offset, std::size_t count, const Vector& truth) {
            packTruth(truth, count, words.data() + offset / 64);
        });
    });
    return mask;
}

RowMask where(const Table& table, std::string_view condition, const Control& control) {
    return where(table, expression::checkCondition(expression::parse(condition), table.schema()), control);
}

Table filter(const Table& table, std::string_view condition, const Control& control) {
    return filter(table, where(table, condition, control), control);
}

ColumnPtr derive(const Table& table, const Typed& formula, std::string name, const Control& control) {
    if (formula.source().hasAggregates()) {
        const auto [wider, rest] = withGroupValues(table, formula.source(), control);
        const ColumnPtr values = derive(wider, expression::check(rest, wider.schema()), name, control);
        return withField(values, formula.field(std::move(name)));
    }
    Field field = formula.field(std::move(name));
    if (formula.root().kind == expression::NodeKind::Column) {
        const ColumnPtr& column = table.column(formula.columns().front());
        const std::string newName = field.name;
        field = column->field();
        if (field.name == newName) return column;
        field.name = newName;
        field.label = column->field().shown();
        return withField(column, std::move(field));
    }
    const Evaluation evaluation(table, formula);
    switch (field.type) {
        case Type::Boolean: return deriveValues<std::uint8_t>(evaluation, std::move(field), control);
        case Type::Int64:
        case Type::DateTime: return deriveValues<std::int64_t>(evaluation, std::move(field), control);
        case Type::Float64: return deriveValues<double>(evaluation, std::move(field), control);
        case Type::Date: return deriveValues<std::int32_t>(evaluation, std::move(field), control);
        default: return deriveTexts(evaluation, std::move(field), control);
    }
}

ColumnPtr derive(const Table& table, std::string_view formula, std::string name, const Control& control) {
    return derive(table, expression::check(expression::parse(formula), table.schema()), std::move(name), control);
}

}  // namespace kapok
