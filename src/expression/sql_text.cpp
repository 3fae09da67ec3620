#include "expression/sql_text.h"

#include "expression/calendar.h"
#include "expression/functions.h"
#include "expression/sql_writer.h"

#include <algorithm>
#include <cmath>

namespace kapok::expression {
namespace {

std::string dateLiteral(const Node& node, const SqlWriter& writer, std::int64_t days) {
    const auto year = civilFromDays(days).year;
    if (year < 0 || year > 9999) writer.refuse(node);
    return writer.isSqlite() ? "'" + dateText(days) + "'" : "DATE '" + dateText(days) + "'";
}

const char* postgresType(Type type) {
    switch (type) {
        case Type::Boolean: return "boolean";
        case Type::Int64: return "int8";
        case Type::Float64: return "float8";
        case Type::Date: return "date";
        case Type::DateTime: return "timestamp";
        default: return "text";
    }
}

}  // namespace

std::string realLiteral(double value, bool sqlite) {
    if (std::isinf(value)) {
        if (sqlite) return value > 0 ? "9e999" : "-9e999";
        return value > 0 ? "'Infinity'::float8" : "'-Infinity'::float8";
    }
    const std::string digits = shortest(value);
    if (!sqlite) return "'" + digits + "'::float8";
    return digits.find_first_of(".e") == std::string::npos ? digits + ".0" : digits;
}

std::string sqlQuoted(const std::string& name, char quote) {
    std::string quoted(1, quote);
    for (const char c : name) {
        quoted += c;
        if (c == quote) quoted += c;
    }
    return quoted + quote;
}

void SqlWriter::refuse(const Node& node) const {
    refuse(node, KAPOK_TR("expression", "%1 has no equal in this database.").arg(node.name.empty() ? "?" : node.name));
}

ValueType SqlWriter::typeOf(const NodePtr& node) const { return check(Expression(text_, node), fields_).root().type; }

std::string SqlWriter::part(const NodePtr& node) {
    const Typed typed = check(Expression(text_, node), fields_);
    if (typed.root().kind == NodeKind::Constant) return constant(*node, typed);
    const ValueType& type = typed.root().type;
    if (type.type == Type::Geometry) refuse(*node, KAPOK_TR("expression", "Geometry is not compared in a database."));
    if (isSqlite() && type.type == Type::DateTime) {
        refuse(*node, KAPOK_TR("expression", "SQLite has no times: they are stored in many ways."));
    }
    return node->kind == NodeKind::Column ? sqlQuoted(node->name, '"') : call(node);
}

std::string SqlWriter::constant(const Node& node, const Typed& typed) const {
    const Vector& value = typed.root().constant;
    const ValueType& type = typed.root().type;
    if (value.isMissing(0)) return isSqlite() || type.any ? "NULL" : std::string("NULL::") + postgresType(type.type);
    switch (type.type) {
        case Type::Boolean: {
            const bool truth = *value.as<std::uint8_t>();
            return isSqlite() ? (truth ? "1" : "0") : truth ? "TRUE" : "FALSE";
        }
        case Type::Int64: {
            const std::string digits = std::to_string(*value.as<std::int64_t>());
            return isSqlite() ? "(" + digits + ")" : "'" + digits + "'::int8";
        }
        case Type::Float64: return "(" + realLiteral(*value.as<double>(), isSqlite()) + ")";
        case Type::Date: return dateLiteral(node, *this, *value.as<std::int32_t>());
        case Type::Text: {
            const std::string content(value.text(0));
            if (content.find('\0') != std::string::npos) refuse(node);
            return isSqlite() ? sqlQuoted(content, '\'') : sqlQuoted(content, '\'') + "::text";
        }
        case Type::DateTime: {
            if (isSqlite()) refuse(node, KAPOK_TR("expression", "SQLite has no times: they are stored in many ways."));
            const std::string time = "'" + dateTimeText(*value.as<std::int64_t>());
            return type.zone.empty() ? time + "'::timestamp" : time + "Z'::timestamptz";
        }
        case Type::Geometry: break;
    }
    refuse(node);
}

std::string SqlWriter::as(const NodePtr& node, const ValueType& type) {
    const ValueType own = typeOf(node);
    if (own.any) return isSqlite() ? "NULL" : std::string("NULL::") + postgresType(type.type);
    if (own.type == type.type) return part(node);
    if (own.type == Type::Int64 && type.type == Type::Float64) {
        return isSqlite() ? "CAST(" + part(node) + " AS REAL)" : part(node) + "::float8";
    }
    if (own.type == Type::Text && isTime(type.type)) {  // only texts in quotes come here
        const Typed typed = check(Expression(text_, node), fields_);
        const auto time = parseDateTime(typed.root().constant.text(0));
        if (time && type.type == Type::Date) return dateLiteral(*node, *this, dayOf(*time));
        if (time && !isSqlite() && type.zone.empty()) return "'" + dateTimeText(*time) + "'::timestamp";
    }
    if (own.type == Type::Date && type.type == Type::DateTime && type.zone.empty() && !isSqlite()) {
        return part(node) + "::timestamp";
    }
    refuse(*node);
}

ValueType SqlWriter::common(const std::vector<NodePtr>& nodes) const {
    ValueType type{Type::Text, {}, true};
    for (const auto& node : nodes) {
        const ValueType one = typeOf(node);
        const bool wider = (type.type == Type::Int64 && one.type == Type::Float64) ||
                           (type.type == Type::Text && isTime(one.type)) ||
                           (type.type == Type::Date && one.type == Type::DateTime);
        if (!one.any && (type.any || wider)) type = one;
    }
    return type;
}

std::string SqlWriter::comparison(const std::string& sign, const NodePtr& a, const NodePtr& b) {
    const ValueType type = common({a, b});
    const ValueType left = typeOf(a);
    const ValueType right = typeOf(b);
    if (type.type == Type::Float64 && left.type != right.type) {  // exact, however large the numbers
        const std::string cast = isSqlite() ? "" : "::numeric";
        return "(" + part(a) + cast + " " + sign + " " + part(b) + cast + ")";
    }
    const std::string collation = type.type != Type::Text || type.any ? ""
                                  : isSqlite()                        ? " COLLATE BINARY"
                                                                      : " COLLATE \"C\"";
    return "(" + as(a, type) + collation + " " + sign + " " + as(b, type) + ")";
}

std::string SqlWriter::call(const NodePtr& node) {
    if (node->aggregate) return aggregate(*node);
    switch (findFunction(node->name)->group) {
        case FunctionGroup::Operator: return operation(*node);
        case FunctionGroup::Logic: return logic(*node);
        case FunctionGroup::Number: return number(*node);
        case FunctionGroup::Text: return textFunction(*node);
        case FunctionGroup::Time: return time(*node);
        case FunctionGroup::Conversion: return conversion(*node);
        case FunctionGroup::Row: refuse(*node, KAPOK_TR("expression", "Rows of a database have no numbers."));
        case FunctionGroup::Aggregate: break;
    }
    return aggregate(*node);
}

std::string SqlWriter::aggregate(const Node& node) {
    hasWindows_ = true;
    std::vector<NodePtr> inner = node.arguments;
    inner.insert(inner.end(), node.by.begin(), node.by.end());
    for (const auto& part : inner) {
        if (!Expression(text_, part).hasAggregates()) continue;
        refuse(*part, KAPOK_TR("expression", "SQL has no aggregates of aggregates in one expression."));
    }
    std::string over = " OVER (";
    for (const auto& key : node.by) over += (over.back() == '(' ? "PARTITION BY " : ", ") + part(key);
    over += ")";
    if (node.name == "count") return "count(" + (node.arguments.empty() ? "*" : part(node.arguments[0])) + ")" + over;
    const auto& x = node.arguments[0];
    const ValueType type = typeOf(x);
    const std::string collation = type.type != Type::Text ? "" : isSqlite() ? " COLLATE BINARY" : " COLLATE \"C\"";
    const bool boolean = type.type == Type::Boolean;
    const std::string value = boolean && !isSqlite() ? part(x) + "::int" : part(x);
    if (node.name == "sum") {
        const bool whole = type.type != Type::Float64 && !isSqlite();
        return whole ? "(sum(" + value + ")" + over + ")::int8" : "sum(" + value + ")" + over;
    }
    if (node.name == "mean") return "avg(" + value + (isSqlite() ? ")" : "::float8)") + over;
    if (!boolean && (node.name == "min" || node.name == "max")) return node.name + "(" + value + collation + ")" + over;
    if (node.name == "sd" && !isSqlite()) return "stddev_samp(" + value + "::float8)" + over;
    refuse(node);
}

SqlText sqlText(const Expression& expression, const Schema& fields, SqlDialect dialect) {
    check(expression, fields);
    SqlWriter writer(expression, fields, dialect);
    try {
        SqlText text{.sql = writer.part(std::make_shared<Node>(expression.root()))};
        text.hasWindows = writer.hasWindows();
        return text;
    } catch (const NoSql& none) {
        return {.reason = none.reason, .place = none.place};
    }
}

}  // namespace kapok::expression
