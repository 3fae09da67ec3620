// Functions of texts and dates, and conversions, as SQL.
#include "expression/sql_writer.h"

namespace kapok::expression {
namespace {

/// What Unicode counts as blank, as SQLite writes characters.
constexpr std::string_view sqliteBlanks =
    "char(9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, "
    "8232, 8233, 8239, 8287, 12288)";
constexpr std::string_view postgresBlanks =
    "U&'\\0009\\000A\\000B\\000C\\000D\\0020\\0085\\00A0\\1680\\2000\\2001\\2002\\2003\\2004\\2005\\2006\\2007\\2008"
    "\\2009\\200A\\2028\\2029\\202F\\205F\\3000'";

bool isWholeConstant(const NodePtr& node, std::int64_t least) {
    const auto* value = std::get_if<std::int64_t>(&node->literal);
    return node->kind == NodeKind::Constant && value && *value >= least;
}

}  // namespace

std::string SqlWriter::asText(const NodePtr& node) {
    const ValueType type = typeOf(node);
    if (type.any || type.type == Type::Text) return as(node, {Type::Text});
    switch (type.type) {
        case Type::Int64: return isSqlite() ? "CAST(" + part(node) + " AS TEXT)" : part(node) + "::text";
        case Type::Boolean: {
            const std::string x = part(node);
            return "CASE WHEN " + x + " THEN 'true' WHEN NOT " + x + " THEN 'false' END";
        }
        case Type::Date: return isSqlite() ? part(node) : "to_char(" + part(node) + ", 'YYYY-MM-DD')";
        default: break;
    }
    refuse(*node, KAPOK_TR("expression", "Databases write numbers with decimals and times in other ways."));
}

std::string SqlWriter::textFunction(const Node& node) {
    const auto& a = node.arguments;
    const std::string& name = node.name;
    const bool padding = name == "pad_left" || name == "pad_right";
    const std::string x = padding ? asText(a[0]) : as(a[0], {Type::Text});
    const auto text = [&](std::size_t i) { return as(a[i], {Type::Text}); };
    if (name == "length") return "length(" + x + ")";
    if (name == "trim") {
        return isSqlite() ? "trim(" + x + ", " + std::string(sqliteBlanks) + ")"
                          : "btrim(" + x + ", " + std::string(postgresBlanks) + ")";
    }
    if (name == "replace") {
        const std::string replaced = "replace(" + x + ", " + text(1) + ", " + text(2) + ")";
        // SQLite looks at the new text only where there is something to replace.
        return isSqlite() ? "CASE WHEN " + text(2) + " IS NOT NULL THEN " + replaced + " END" : replaced;
    }
    if (name == "contains") return (isSqlite() ? "(instr(" : "(strpos(") + x + ", " + text(1) + ") > 0)";
    if (name == "starts_with") {
        return isSqlite() ? "(substr(" + x + ", 1, length(" + text(1) + ")) COLLATE BINARY = " + text(1) + ")"
                          : "starts_with(" + x + ", " + text(1) + ")";
    }
    if (name == "ends_with") {
        if (!isSqlite()) return "(right(" + x + ", length(" + text(1) + ")) = " + text(1) + ")";
        return "(length(" + text(1) + ") <= length(" + x + ") AND substr(" + x + ", length(" + x + ") - length(" +
               text(1) + ") + 1) COLLATE BINARY = " + text(1) + ")";
    }
    if (name == "substring" && isWholeConstant(a[1], 1) && (a.size() < 3 || isWholeConstant(a[2], 0))) {
        std::string all = "substr(" + x + ", " + std::to_string(std::get<std::int64_t>(a[1]->literal));
        if (a.size() == 3) all += ", " + std::to_string(std::get<std::int64_t>(a[2]->literal));
        return all + ")";
    }
    if (padding && !isSqlite() && isWholeConstant(a[1], 0)) {
        const std::string width = std::to_string(std::get<std::int64_t>(a[1]->literal));
        const std::string fill = a.size() == 3 ? text(2) : name == "pad_left" ? "'0'" : "' '";
        return "CASE WHEN length(" + x + ") >= " + width + " THEN " + x + " ELSE " +
               (name == "pad_left" ? "lpad(" : "rpad(") + x + ", " + width + ", " + fill + ") END";
    }
    if (name == "lower" || name == "upper") {
        if (isSqlite()) refuse(node, KAPOK_TR("expression", "SQLite knows capitals of English letters only."));
        return name + "(" + x + " COLLATE \"und-x-icu\")";
    }
    if (name == "matches" || name == "extract") {
        refuse(node, KAPOK_TR("expression", "Patterns of databases differ from those here."));
    }
    refuse(node);
}

std::string SqlWriter::local(const NodePtr& node) {
    const ValueType type = typeOf(node);
    const std::string x = part(node);
    if (type.type != Type::DateTime || type.zone.empty()) return x;
    return "(" + x + " AT TIME ZONE " + sqlQuoted(type.zone, '\'') + ")";
}

std::string SqlWriter::time(const Node& node) {
    const auto& a = node.arguments;
    const std::string& name = node.name;
    if (name == "datetime") refuse(node);
    if (name == "date") {
        if (a.size() != 1 || !isTime(typeOf(a[0]).type)) refuse(node);
        return isSqlite() ? part(a[0]) : local(a[0]) + "::date";
    }
    const bool isDate = typeOf(a[0]).type == Type::Date;
    const std::string d = local(a[0]);
    if (name == "truncate") {
        const Typed unit = check(Expression(text_, a[1]), {});
        return truncated(node, d, std::string(unit.root().constant.text(0)));
    }
    if (isDate && (name == "hour" || name == "minute" || name == "second")) {
        return "CASE WHEN " + d + " IS NOT NULL THEN 0 END";
    }
    if (!isSqlite()) {
        if (name == "second") return "floor(extract(second FROM " + d + "))::int8";
        const std::string field = name == "weekday" ? "isodow" : name == "yearday" ? "doy" : name;
        return "extract(" + field + " FROM " + d + ")::int8";
    }
    const auto number = [&](const char* format) {
        return "CAST(strftime('" + std::string(format) + "', " + d + ") AS INTEGER)";
    };
    if (name == "year") return number("%Y");
    if (name == "month") return number("%m");
    if (name == "day") return number("%d");
    if (name == "yearday") return number("%j");
    if (name == "quarter") return "((" + number("%m") + " + 2) / 3)";
    if (name == "weekday") return "((" + number("%w") + " + 6) % 7 + 1)";
    // The week of ISO 8601 is that of its Thursday.
    if (name == "week") return "((strftime('%j', date(" + d + ", '-3 days', 'weekday 4')) - 1) / 7 + 1)";
    refuse(node);
}

std::string SqlWriter::truncated(const Node& node, const std::string& date, const std::string& unit) {
    const ValueType type = typeOf(node.arguments[0]);
    if (!isSqlite()) {
        const std::string start = "date_trunc('" + unit + "', " + date + ")";
        if (type.type == Type::Date) return start + "::date";
        return type.zone.empty() ? start : "(" + start + " AT TIME ZONE " + sqlQuoted(type.zone, '\'') + ")";
    }
    if (unit == "year" || unit == "month") return "date(" + date + ", 'start of " + unit + "')";
    if (unit == "quarter") {
        return "date(" + date + ", 'start of month', '-' || ((strftime('%m', " + date + ") - 1) % 3) || ' months')";
    }
    if (unit == "week") return "date(" + date + ", '-' || ((strftime('%w', " + date + ") + 6) % 7) || ' days')";
    return date;
}

std::string SqlWriter::conversion(const Node& node) {
    const auto& x = node.arguments[0];
    const ValueType type = typeOf(x);
    if (node.name == "text") return asText(x);
    if (node.name == "number" && (type.type == Type::Int64 || type.type == Type::Float64)) return real(x);
    if (node.name == "int" && type.type == Type::Int64) return part(x);
    if (node.name == "int" && type.type == Type::Float64) {
        return isSqlite() ? "CAST(" + part(x) + " AS INTEGER)" : "trunc(" + part(x) + ")::int8";
    }
    refuse(node, KAPOK_TR("expression", "Databases read numbers from texts in other ways."));
}

}  // namespace kapok::expression
