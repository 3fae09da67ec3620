// An expression fitted to the columns of a table: every part has a type and the code that computes it.
#pragma once

#include "expression/syntax.h"
#include "expression/vector.h"

#include <functional>

namespace kapok::expression {

/// Type of a part. `any` is the type of a bare `missing`: it becomes whatever is needed.
struct ValueType {
    Type type = Type::Boolean;
    std::string zone = {};  ///< DateTime: as Field::zone
    bool any = false;

    bool operator==(const ValueType&) const = default;
};

/// What a run of rows is evaluated with.
struct Frame {
    std::size_t rows = 0;
    std::uint64_t firstRow = 0;  ///< of the table, from 0
    bool explain = false;        ///< one row, to learn why it failed
};

/// Computes a call from the values of its arguments. Any thread, any number at once.
using Kernel = std::function<Vector(std::span<const Vector> arguments, const Frame& frame)>;

struct TypedNode;
using TypedNodePtr = std::shared_ptr<const TypedNode>;

/// Immutable.
struct TypedNode {
    NodeKind kind = NodeKind::Constant;
    ValueType type = {};
    std::string name = {};                      ///< Call: the function; empty for a conversion that was added
    Vector constant = {};                       ///< Constant: also what was computed from literals alone
    std::size_t column = 0;                     ///< Column: index into Typed::columns
    std::vector<TypedNodePtr> arguments = {};   ///< Call
    Kernel kernel = {};                         ///< Call
    std::vector<std::size_t> columnsUsed = {};  ///< sorted indexes into Typed::columns
    bool usesRow = false;                       ///< depends on the row's number
    Span span = {};
};

class Typed {
public:
    Typed(Expression source, TypedNodePtr root, std::vector<std::size_t> columns)
        : source_(std::move(source)), root_(std::move(root)), columns_(std::move(columns)) {}

    const Expression& source() const { return source_; }
    const TypedNode& root() const { return *root_; }
    /// Positions in the schema of the columns it reads, each once.
    const std::vector<std::size_t>& columns() const { return columns_; }
    Type type() const { return root_->type.type; }
    /// The field of a column that holds the results.
    Field field(std::string name) const;

private:
    Expression source_;
    TypedNodePtr root_;
    std::vector<std::size_t> columns_;
};

/// Throws ExpressionError that points at what does not fit. An expression that is only `missing` has type Text.
Typed check(const Expression& expression, const Schema& schema);

/// The same, and the result must be a boolean.
Typed checkCondition(const Expression& expression, const Schema& schema);

}  // namespace kapok::expression
