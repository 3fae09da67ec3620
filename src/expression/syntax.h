// Expressions as text and as a tree. The language is described in docs/expressions.md.
#pragma once

#include "expression/error.h"

#include <memory>
#include <variant>
#include <vector>

namespace kapok::expression {

/// A literal; monostate is `missing`.
using Literal = std::variant<std::monostate, bool, std::int64_t, double, std::string>;

enum class NodeKind : std::uint8_t { Constant, Column, Call };

struct Node;
using NodePtr = std::shared_ptr<const Node>;

/// Immutable. Operators are calls by their sign: "+", "<=", "and", "not", "negate", "in", "between"; `&` is "concat".
struct Node {
    NodeKind kind = NodeKind::Constant;
    Literal literal = {};
    std::string name = {};  ///< column name or function name (lower case)
    std::vector<NodePtr> arguments = {};
    Span span = {};                ///< the place to point at: the name, literal or operator
    std::size_t depth = 1;         ///< levels of the tree below and with this node
    bool aggregate = false;        ///< a call over the rows of a group: sum(x by region), sum(x)
    std::vector<NodePtr> by = {};  ///< what its groups are made of; empty: all rows are one
};

/// A parsed expression: its text and its tree. Cheap to copy.
class Expression {
public:
    Expression(std::string text, NodePtr root) : text_(std::move(text)), root_(std::move(root)) {}

    const std::string& text() const { return text_; }
    const Node& root() const { return *root_; }
    /// The columns it names, each once, in order of first appearance.
    std::vector<std::string> columnNames() const;
    /// Whether a part of it is computed over groups of rows.
    bool hasAggregates() const;

private:
    std::string text_;
    NodePtr root_;
};

/// Throws ExpressionError. O(length).
Expression parse(std::string_view text);

/// The name as it must be written in an expression: bare where that reads back, else in [brackets] or `backticks`.
std::string quotedName(std::string_view name);
/// The text as a literal: 'it''s'.
std::string quotedText(std::string_view text);

}  // namespace kapok::expression
