// Evaluates a typed expression, run of rows by run of rows.
#pragma once

#include "expression/typed.h"

#include <unordered_map>

namespace kapok::expression {

/// Rows that are evaluated together: small enough that every intermediate stays in the cache.
inline constexpr std::size_t batchRows = 8192;

/// Parts of the expression that depend on one text column alone are computed once per text of its dictionary when the
/// evaluator is made, not per row. Immutable afterwards: any thread may evaluate.
class Evaluator {
public:
    /// `dictionaries` has one entry per Typed::columns() (empty for columns that are not text); both it and what is
    /// evaluated must outlive the evaluator. `rows` tells how many rows will be asked in all.
    Evaluator(const Typed& typed, std::vector<std::span<const std::string_view>> dictionaries, std::size_t rows);

    /// The rows of `columns`, one view per Typed::columns(), all of the same length `rows`. `firstRow` is the number
    /// in the table of the first of them, from 0. Throws Error with the row when a value cannot be computed.
    /// The result may borrow from the columns and from the evaluator.
    Vector evaluate(std::span<const ColumnView> columns, std::size_t rows, std::uint64_t firstRow) const;

private:
    Vector value(const TypedNode& node, std::span<const ColumnView> columns, const Frame& frame) const;
    void prepare(const TypedNode& node, const std::vector<std::span<const std::string_view>>& dictionaries,
                 std::size_t rows);
    [[noreturn]] void explain(std::span<const ColumnView> columns, std::size_t row, std::uint64_t firstRow) const;

    Typed typed_;
    /// Per text and, last, for missing.
    std::unordered_map<const TypedNode*, Vector> perText_;
};

/// Rows [offset, offset + count) of a column. `offset` must be a multiple of 64; geometry keeps only what is missing.
ColumnView slice(const ColumnView& column, std::size_t offset, std::size_t count);

/// The whole of some contiguous columns at once, for modules. Throws Error. Constant results have one value.
Vector evaluateAll(const Typed& typed, std::span<const ColumnView> columns, std::size_t rows);

}  // namespace kapok::expression
