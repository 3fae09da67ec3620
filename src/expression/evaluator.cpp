#include "expression/evaluator.h"

#include "expression/kernel.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace kapok::expression {
namespace {

std::size_t valueBytes(Type type) {
    return withValueType(type, [](auto* null) { return sizeof(*null); });
}

const void* valuePointer(const ColumnView& column) { return columnVector(column).values; }

/// The rows of a per-text result by the codes of a column; the last entry stands for missing.
Vector gathered(const Vector& perText, const ColumnView& column, const Frame& frame) {
    if (perText.constant) return perText;
    Result result(perText.type, {}, frame);
    const auto codes = column.codes();
    const auto place = [&](std::size_t row) {
        const std::int32_t code = codes[row];
        return code < 0 ? perText.size - 1 : static_cast<std::size_t>(code);
    };
    withValueType(perText.type, [&](auto* null) {
        using T = std::remove_pointer_t<decltype(null)>;
        const T* from = perText.as<T>();
        T* out = result.values<T>();
        for (std::size_t i = 0; i < frame.rows; ++i) out[i] = from[place(i)];
    });
    if (perText.type == Type::Text) result.setTexts(perText.texts, perText.textsOwner);
    for (std::size_t i = 0; perText.missing && i < frame.rows; ++i) {
        const std::size_t entry = place(i);
        if (!perText.isMissing(entry)) continue;
        if (perText.isFailed(entry)) {
            result.setFailed(i);
        } else {
            result.setMissing(i);
        }
    }
    return result.finish();
}

}  // namespace

Evaluator::Evaluator(const Typed& typed, std::vector<std::span<const std::string_view>> dictionaries, std::size_t rows)
    : typed_(typed) {
    prepare(typed_.root(), dictionaries, rows);
}

void Evaluator::prepare(const TypedNode& node, const std::vector<std::span<const std::string_view>>& dictionaries,
                        std::size_t rows) {
    if (node.kind != NodeKind::Call) return;
    const bool oneColumn = node.columnsUsed.size() == 1 && !node.usesRow;
    const std::span<const std::string_view> texts =
        oneColumn ? dictionaries[node.columnsUsed.front()] : std::span<const std::string_view>{};
    constexpr std::size_t alwaysWorth = 4096;
    if (texts.empty() || texts.size() > std::max(rows, alwaysWorth)) {
        for (const auto& argument : node.arguments) prepare(*argument, dictionaries, rows);
        return;
    }
    std::vector<std::int32_t> codes(texts.size() + 1);
    std::iota(codes.begin(), codes.end(), 0);
    codes.back() = -1;
    std::vector<MissingWord> missing(missingWords(codes.size()));
    missing[texts.size() / 64] |= MissingWord{1} << (texts.size() % 64);
    const Field field{.name = {}, .type = Type::Text};
    std::vector<ColumnView> columns(dictionaries.size());
    columns[node.columnsUsed.front()] = ColumnView(field, codes.size(), codes.data(), missing.data(), texts);
    Vector result = value(node, columns, {.rows = codes.size()});
    const auto owned = std::make_shared<std::vector<std::int32_t>>();
    if (result.values == codes.data()) {  // handed through unchanged
        *owned = codes;
        result.values = owned->data();
        result.valuesOwner = owned;
    }
    if (result.missing == missing.data()) {
        const auto words = std::make_shared<std::vector<MissingWord>>(missing);
        result.missing = words->data();
        result.missingOwner = words;
    }
    perText_.emplace(&node, std::move(result));
}

Vector Evaluator::value(const TypedNode& node, std::span<const ColumnView> columns, const Frame& frame) const {
    switch (node.kind) {
        case NodeKind::Constant: return node.constant;
        case NodeKind::Column: return columnVector(columns[node.column]);
        case NodeKind::Call: break;
    }
    if (!frame.explain) {
        const auto known = perText_.find(&node);
        if (known != perText_.end()) return gathered(known->second, columns[node.columnsUsed.front()], frame);
    }
    std::vector<Vector> arguments;
    arguments.reserve(node.arguments.size());
    for (const auto& argument : node.arguments) arguments.push_back(value(*argument, columns, frame));
    return node.kernel(arguments, frame);
}

Vector Evaluator::evaluate(std::span<const ColumnView> columns, std::size_t rows, std::uint64_t firstRow) const {
    Vector result = value(typed_.root(), columns, {.rows = rows, .firstRow = firstRow});
    for (std::size_t word = 0; result.failed && rows > 0 && word < missingWords(result.size); ++word) {
        if (result.failed[word] == 0) continue;
        explain(columns, word * 64 + static_cast<std::size_t>(std::countr_zero(result.failed[word])), firstRow);
    }
    return result;
}

/// Evaluates the one row again to learn why it failed.
void Evaluator::explain(std::span<const ColumnView> columns, std::size_t row, std::uint64_t firstRow) const {
    std::vector<MissingWord> missing(columns.size());
    std::vector<ColumnView> one(columns.begin(), columns.end());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnView& column = columns[i];
        missing[i] = column.isMissing(row) ? 1 : 0;
        const auto* values = static_cast<const std::byte*>(valuePointer(column));
        one[i] = ColumnView(column.field(), 1, values ? values + row * valueBytes(column.type()) : nullptr, &missing[i],
                            column.dictionary());
    }
    const Vector result = value(typed_.root(), one, {.rows = 1, .firstRow = firstRow + row, .explain = true});
    throw Error(result.failure ? *result.failure : Text{},
                KAPOK_TR("expression", "Correct the row or the expression %1.").arg(typed_.source().text()),
                Place{.row = static_cast<std::int64_t>(firstRow + row) + 1});
}

ColumnView slice(const ColumnView& column, std::size_t offset, std::size_t count) {
    const auto* values = static_cast<const std::byte*>(valuePointer(column));
    return {column.field(), count, values ? values + offset * valueBytes(column.type()) : nullptr,
            column.missing() ? column.missing() + offset / 64 : nullptr, column.dictionary()};
}

Vector evaluateAll(const Typed& typed, std::span<const ColumnView> columns, std::size_t rows) {
    std::vector<ColumnView> used;
    std::vector<std::span<const std::string_view>> dictionaries;
    for (const std::size_t index : typed.columns()) {
        used.push_back(columns[index]);
        dictionaries.push_back(columns[index].dictionary());
    }
    return Evaluator(typed, std::move(dictionaries), rows).evaluate(used, rows, 0);
}

}  // namespace kapok::expression
