// Writes the parts of an expression as SQL. Private to the layer.
#pragma once

#include "expression/sql_text.h"
#include "expression/typed.h"

namespace kapok::expression {

class BinScale;

/// A part that has no equal; caught by sqlText.
struct NoSql {
    Text reason;
    Span place;
};

class SqlWriter {
public:
    SqlWriter(const Expression& expression, const Schema& fields, SqlDialect dialect)
        : text_(expression.text()), fields_(fields), dialect_(dialect) {}

    std::string part(const NodePtr& node);
    bool hasWindows() const { return hasWindows_; }

    bool isSqlite() const { return dialect_ == SqlDialect::Sqlite; }
    [[noreturn]] void refuse(const Node& node, Text reason) const { throw NoSql{std::move(reason), node.span}; }
    /// "%1 has no equal in this database."
    [[noreturn]] void refuse(const Node& node) const;

    ValueType typeOf(const NodePtr& node) const;
    /// A part that is used as a value of this type, as the checker converts it.
    std::string as(const NodePtr& node, const ValueType& type);
    std::string real(const NodePtr& node) { return as(node, {Type::Float64}); }
    std::string asText(const NodePtr& node);
    /// The type that several parts have in common.
    ValueType common(const std::vector<NodePtr>& nodes) const;
    std::string comparison(const std::string& sign, const NodePtr& a, const NodePtr& b);
    /// A date or time, as the local time where a zone is known.
    std::string local(const NodePtr& node);

private:
    std::string constant(const Node& node, const Typed& typed) const;
    std::string call(const NodePtr& node);
    std::string operation(const Node& node);
    std::string logic(const Node& node);
    std::string number(const Node& node);
    std::optional<double> constantReal(const NodePtr& node) const;
    std::string lowerEdge(const std::string& x, const BinScale& bins) const;
    std::string textFunction(const Node& node);
    std::string time(const Node& node);
    std::string conversion(const Node& node);
    std::string aggregate(const Node& node);
    std::string choice(const Node& node);
    std::string membership(const Node& node);
    std::string truncated(const Node& node, const std::string& date, const std::string& unit);
    std::string shiftedDate(const Node& node, const NodePtr& date, const NodePtr& days, const std::string& sign);

    const std::string& text_;
    const Schema& fields_;
    SqlDialect dialect_;
    bool hasWindows_ = false;
};

std::string sqlQuoted(const std::string& name, char quote);
std::string realLiteral(double value, bool sqlite);

}  // namespace kapok::expression
