// Operators, logic and functions of numbers as SQL.
#include "expression/bins.h"
#include "expression/sql_writer.h"

namespace kapok::expression {
namespace {

std::string joined(const std::vector<std::string>& parts, const std::string& separator) {
    std::string all;
    for (const auto& part : parts) all += (all.empty() ? "" : separator) + part;
    return all;
}

}  // namespace

std::string SqlWriter::operation(const Node& node) {
    const auto& a = node.arguments;
    const std::string& name = node.name;
    if (name == "concat") {
        std::vector<std::string> parts;
        for (const auto& argument : a) parts.push_back(asText(argument));
        return "(" + joined(parts, " || ") + ")";
    }
    if (name == "in") return membership(node);
    if (name == "between") {
        return "(" + comparison(">=", a[0], a[1]) + " AND " + comparison("<=", a[0], a[2]) + ")";
    }
    if (name == "negate") return "(-" + part(a[0]) + ")";
    if (name == "/") {
        return isSqlite() ? "(" + real(a[0]) + " / " + real(a[1]) + ")"
                          : "(" + real(a[0]) + " / nullif(" + real(a[1]) + ", 0))";
    }
    if (name == "^") {
        if (isSqlite()) return "pow(" + real(a[0]) + ", " + real(a[1]) + ")";
        refuse(node);  // PostgreSQL fails where the native power is missing or infinite
    }
    const ValueType left = typeOf(a[0]);
    const ValueType right = typeOf(a[1]);
    const bool times = (isTime(left.type) && !left.any) || (isTime(right.type) && !right.any);
    if (name == "+" || name == "-") {
        if (isTime(left.type) && !left.any && !isTime(right.type) && (right.type != Type::Text || right.any)) {
            return shiftedDate(node, a[0], a[1], name);
        }
        if (times && name == "+") return shiftedDate(node, a[1], a[0], name);
        if (times) {
            const std::string x = as(a[0], {Type::Date});
            const std::string y = as(a[1], {Type::Date});
            const std::string days = isSqlite() ? "julianday(" + x + ") - julianday(" + y + ")" : x + " - " + y;
            const bool whole = typeOf(std::make_shared<Node>(node)).type == Type::Int64;
            if (isSqlite()) return "CAST(" + days + (whole ? " AS INTEGER)" : " AS REAL)");
            return "(" + days + (whole ? ")::int8" : ")::float8");
        }
    }
    if (name == "+" || name == "-" || name == "*" || name == "%") {
        const ValueType type = common(a);
        const std::string x = as(a[0], type);
        const std::string y = as(a[1], type);
        if (name != "%") return "(" + x + " " + name + " " + y + ")";
        if (type.type == Type::Int64)
            return isSqlite() ? "(" + x + " % " + y + ")" : "(" + x + " % nullif(" + y + ", 0))";
        if (isSqlite()) return "mod(" + x + ", " + y + ")";
        refuse(node);
    }
    return comparison(name, a[0], a[1]);
}

std::string SqlWriter::shiftedDate(const Node& node, const NodePtr& date, const NodePtr& days,
                                   const std::string& sign) {
    const ValueType count = typeOf(days);
    if (typeOf(date).type != Type::Date || (count.type != Type::Int64 && !count.any)) refuse(node);
    const std::string number = as(days, {Type::Int64});
    if (!isSqlite()) return "(" + part(date) + " " + sign + " " + number + "::int)";
    return "date(" + part(date) + ", " + (sign == "-" ? "(-" + number + ")" : number) + " || ' days')";
}

std::string SqlWriter::membership(const Node& node) {
    std::vector<std::string> tests;
    for (std::size_t i = 1; i < node.arguments.size(); ++i) {
        tests.push_back(comparison("=", node.arguments[0], node.arguments[i]));
    }
    constexpr std::size_t most = 200;  // SQLite takes expressions up to a depth of 1,000
    if (tests.empty() || tests.size() > most) refuse(node);
    return "(" + joined(tests, " OR ") + ")";
}

std::string SqlWriter::logic(const Node& node) {
    const auto& a = node.arguments;
    if (node.name == "if") return choice(node);
    if (node.name == "not") return "(NOT " + as(a[0], {Type::Boolean}) + ")";
    if (node.name == "is_missing") return "(" + part(a[0]) + " IS NULL)";
    std::vector<std::string> parts;
    if (node.name == "coalesce") {
        const ValueType type = common(a);
        for (const auto& argument : a) parts.push_back(as(argument, type));
        return parts.size() == 1 ? parts[0] : "coalesce(" + joined(parts, ", ") + ")";
    }
    for (const auto& argument : a) parts.push_back(as(argument, {Type::Boolean}));
    return "(" + joined(parts, node.name == "and" ? " AND " : " OR ") + ")";
}

std::string SqlWriter::choice(const Node& node) {
    const auto& a = node.arguments;
    std::vector<NodePtr> values;
    for (std::size_t i = 1; i < a.size(); i += 2) values.push_back(a[i]);
    if (a.size() % 2 == 1) values.push_back(a.back());
    const ValueType type = common(values);
    std::string text = "CASE";
    for (std::size_t i = 0; i + 1 < a.size(); i += 2) {
        text += " WHEN " + as(a[i], {Type::Boolean}) + " THEN " + as(a[i + 1], type);
    }
    if (a.size() % 2 == 1) text += " ELSE " + as(a.back(), type);
    return text + " END";
}

std::optional<double> SqlWriter::constantReal(const NodePtr& node) const {
    const Typed typed = check(Expression(text_, node), fields_);
    const Vector& value = typed.root().constant;
    if (typed.root().kind != NodeKind::Constant || value.isMissing(0)) return std::nullopt;
    return typed.type() == Type::Int64 ? static_cast<double>(*value.as<std::int64_t>()) : *value.as<double>();
}

/// The same operations as BinScale's, in the same order.
std::string SqlWriter::lowerEdge(const std::string& x, const BinScale& bins) const {
    const auto literal = [this](double value) { return realLiteral(value, isSqlite()); };
    const std::string number = "floor((" + x + " - " + literal(bins.origin()) + ") / " + literal(bins.width()) + ")";
    const auto edge = [&](double shift) {
        const std::string k = shift == 0 ? number : "(" + number + " + " + literal(shift) + ")";
        return "((" + k + " * " + literal(bins.steps()) + " + " + literal(bins.start()) + ") / " +
               literal(bins.unit()) + ")";
    };
    return "CASE WHEN " + x + " < " + edge(0) + " THEN " + edge(-1) + " WHEN " + x + " >= " + edge(1) + " THEN " +
           edge(1) + " ELSE " + edge(0) + " END";
}

std::string SqlWriter::number(const Node& node) {
    const auto& a = node.arguments;
    const std::string& name = node.name;
    const bool whole = typeOf(a[0]).type == Type::Int64;
    if (name == "min" || name == "max") {
        const ValueType type = common(a);
        if (type.type == Type::Boolean) refuse(node);
        std::vector<std::string> parts;
        for (const auto& argument : a) parts.push_back(as(argument, type));
        if (parts.size() == 1) return parts[0];
        if (!isSqlite()) {
            if (type.type == Type::Text) parts[0] += " COLLATE \"C\"";
            return (name == "min" ? "least(" : "greatest(") + joined(parts, ", ") + ")";
        }
        // SQLite's are null when one value is: each stands in for the others where it is there.
        std::vector<std::string> filled;
        for (std::size_t first = 0; first < parts.size(); ++first) {
            std::vector<std::string> order{parts[first]};
            for (std::size_t k = 0; k < parts.size(); ++k) {
                if (k != first) order.push_back(parts[k]);
            }
            filled.push_back("coalesce(" + joined(order, ", ") + ")");
        }
        return name + "(" + filled[0] + " COLLATE BINARY, " + joined({filled.begin() + 1, filled.end()}, ", ") + ")";
    }
    if (name == "abs") return "abs(" + part(a[0]) + ")";
    if (name == "sign") {
        const std::string x = part(a[0]);
        return "CASE WHEN " + x + " > 0 THEN 1 WHEN " + x + " < 0 THEN -1 WHEN " + x + " = 0 THEN 0 END";
    }
    if (name == "round" && a.size() == 1) {
        if (whole) return part(a[0]);
        const std::string x = part(a[0]);
        // The fraction is exact, so that halves are halves.
        return "(CASE WHEN " + x + " < 0 THEN -1.0 ELSE 1.0 END * (floor(abs(" + x + ")) + CASE WHEN abs(" + x +
               ") - floor(abs(" + x + ")) >= 0.5 THEN 1 ELSE 0 END))";
    }
    if (name == "floor" || name == "ceil") return whole ? part(a[0]) : name + "(" + part(a[0]) + ")";
    if (name == "sqrt" || name == "ln" || name == "log10" || name == "exp") {
        const std::string x = real(a[0]);
        const std::string function = name == "log10" && !isSqlite() ? "log" : name;
        if (name == "exp") return isSqlite() ? "exp(" + x + ")" : (refuse(node), "");
        return "CASE WHEN " + x + (name == "sqrt" ? " >= 0" : " > 0") + " THEN " + function + "(" + x + ") END";
    }
    if (name == "log") {
        const std::string x = real(a[0]);
        const std::string base = real(a[1]);
        return "CASE WHEN " + x + " > 0 AND " + base + " > 0 AND " + base + " <> 1 THEN ln(" + x + ") / ln(" + base +
               ") END";
    }
    if (name == "pow" && isSqlite()) return "pow(" + real(a[0]) + ", " + real(a[1]) + ")";
    if (name == "bin" && common(a).type == Type::Float64) {
        const auto width = constantReal(a[1]);
        const auto origin = a.size() == 3 ? constantReal(a[2]) : 0.0;
        if (!width || !origin) refuse(node);  // the decimals of an edge are found beforehand
        return lowerEdge(real(a[0]), BinScale(*width, *origin));
    }
    refuse(node);
}

}  // namespace kapok::expression
