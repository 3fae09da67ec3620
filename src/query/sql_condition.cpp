#include "query/sql_condition.h"

#include "expression/syntax.h"
#include "spec/query.h"

#include <chrono>
#include <cmath>

namespace kapok::query {
namespace {

constexpr double firstDay = -719528;  // 0000-01-01
constexpr double lastDay = 2932896;   // 9999-12-31
constexpr double dayInMicroseconds = 86400e6;
constexpr std::int64_t exactInDouble = std::int64_t{1} << 53;

std::string flipped(const std::string& sign) {
    if (sign == "<") return ">";
    if (sign == "<=") return ">=";
    if (sign == ">") return "<";
    if (sign == ">=") return "<=";
    return sign;
}

std::string written(const Column& column) { return fieldReference(column.field().name); }

std::string numberText(const SqlLiteral& literal) {
    const bool whole = std::holds_alternative<std::int64_t>(literal);
    std::string text = whole ? std::to_string(std::get<std::int64_t>(literal)) : shortest(std::get<double>(literal));
    return text.front() == '-' ? "(" + text + ")" : text;
}

bool isNumber(const SqlLiteral& literal) {
    if (const auto* value = std::get_if<double>(&literal)) return std::isfinite(*value);
    return std::holds_alternative<std::int64_t>(literal);
}

/// "2024-03-05" or, with `time`, "2024-03-05T08:30:00": the texts by which SQLite knows dates and times.
bool isTimeText(const std::string& text, bool time) {
    constexpr std::string_view shape = "0000-00-00T00:00:00";
    if (text.size() != (time ? shape.size() : std::size_t{10})) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == '0' ? !digit : text[i] != shape[i]) return false;
    }
    using namespace std::chrono;
    const auto part = [&](std::size_t at, std::size_t length) { return std::stoi(text.substr(at, length)); };
    const year_month_day date{year(part(0, 4)), month(static_cast<unsigned>(part(5, 2))),
                              day(static_cast<unsigned>(part(8, 2)))};
    if (!date.ok()) return false;
    return !time || (text.substr(11, 2) < "24" && text.substr(14, 2) < "60" && text.substr(17, 2) < "60");
}

class ConditionReader {
public:
    ConditionReader(SqlReader& reader, const SqlScope& scope) : reader_(reader), scope_(scope) {}

    std::string either() {
        std::string text = both();
        while (reader_.acceptWord("or")) text += " or " + both();
        return text;
    }

private:
    struct Operand {
        ColumnPtr column;
        SqlLiteral literal;
    };

    std::string both() {
        std::string text = negated();
        while (reader_.acceptWord("and")) text += " and " + negated();
        return text;
    }

    std::string negated() {
        if (reader_.acceptWord("not")) return "not (" + negated() + ")";
        if (reader_.acceptSign("(")) {
            std::string inner = "(" + either() + ")";
            reader_.expectSign(")");
            return inner;
        }
        return predicate();
    }

    Operand operand() {
        if (reader_.isLiteral()) return {nullptr, reader_.literal()};
        return {scope_.column(reader_), {}};
    }

    std::string predicate() {
        const Operand left = operand();
        for (const char* sign : {"=", "==", "<>", "!=", "<", "<=", ">", ">="}) {
            if (reader_.acceptSign(sign)) return comparison(left, plainSign(sign), operand());
        }
        if (!left.column) reader_.refuse();
        if (reader_.acceptWord("isnull")) return missing(*left.column, true);
        if (reader_.acceptWord("notnull")) return missing(*left.column, false);
        if (reader_.acceptWord("is")) {
            const bool no = reader_.acceptWord("not");
            reader_.expectWord("null");
            return missing(*left.column, !no);
        }
        const bool no = reader_.acceptWord("not");
        if (reader_.acceptWord("between")) return opposite(no, between(*left.column));
        if (reader_.acceptWord("in")) return opposite(no, in(*left.column));
        if (no && reader_.acceptWord("null")) return missing(*left.column, false);
        if (left.column->type() != Type::Boolean && reader_.peek().kind == SqlTokenKind::End) refuseTypes(*left.column);
        if (no || left.column->type() != Type::Boolean) reader_.refuse();
        return written(*left.column);
    }

    static std::string plainSign(const std::string& sign) {
        if (sign == "==") return "=";
        return sign == "!=" ? "<>" : sign;
    }

    static std::string opposite(bool no, const std::string& condition) {
        return no ? "not (" + condition + ")" : "(" + condition + ")";
    }

    static std::string missing(const Column& column, bool yes) {
        return opposite(!yes, written(column) + " is missing");
    }

    std::string between(const Column& column) {
        const std::string low = withLiteral(column, ">=", reader_.literal());
        reader_.expectWord("and");
        return low + " and " + withLiteral(column, "<=", reader_.literal());
    }

    std::string in(const Column& column) {
        reader_.expectSign("(");
        std::string list;
        do {
            list += (list.empty() ? "" : ", ") + element(column, reader_.literal());
        } while (reader_.acceptSign(","));
        reader_.expectSign(")");
        return written(column) + " in (" + list + ")";
    }

    static std::string element(const Column& column, const SqlLiteral& literal) {
        const auto* whole = std::get_if<std::int64_t>(&literal);
        switch (column.type()) {
            case Type::Int64:
                if (whole) return numberText(literal);
                break;
            case Type::Float64:
                if (isNumber(literal) && (!whole || std::abs(*whole) <= exactInDouble)) return numberText(literal);
                break;
            case Type::Text:
                if (std::holds_alternative<std::string>(literal)) return textOf(column, literal);
                break;
            default: break;
        }
        refuseTypes(column);
    }

    [[noreturn]] static void refuseTypes(const Column& column) {
        throw NotNative{KAPOK_TR("query", "SQLite has rules of its own for the values that \"%1\" is compared with")
                            .arg(column.field().name)};
    }

    static std::string comparison(const Operand& left, const std::string& sign, const Operand& right) {
        if (left.column && right.column) return withColumn(*left.column, sign, *right.column);
        if (left.column) return withLiteral(*left.column, sign, right.literal);
        if (right.column) return withLiteral(*right.column, flipped(sign), left.literal);
        throw NotNative{KAPOK_TR("query", "two literals are compared")};
    }

    static std::string withColumn(const Column& left, const std::string& sign, const Column& right) {
        const auto isNumeric = [](const Column& column) {
            return column.type() == Type::Int64 || column.type() == Type::Float64;
        };
        const bool alike = (isNumeric(left) && isNumeric(right)) ||
                           (left.type() == Type::Text && right.type() == Type::Text) ||
                           (left.type() == Type::Date && right.type() == Type::Date);
        if (!alike || !ordersAsText(left) || !ordersAsText(right)) refuseTypes(left);
        return written(left) + " " + sign + " " + written(right);
    }

    static std::string withLiteral(const Column& column, const std::string& sign, const SqlLiteral& literal) {
        switch (column.type()) {
            case Type::Int64:
            case Type::Float64:
                if (isNumber(literal)) return written(column) + " " + sign + " " + numberText(literal);
                break;
            case Type::Text:
                if (std::holds_alternative<std::string>(literal))
                    return written(column) + " " + sign + " " + textOf(column, literal);
                break;
            case Type::Boolean: return withFlag(column, sign, literal);
            case Type::Date:
            case Type::DateTime: return withTime(column, sign, literal);
            case Type::Geometry: break;
        }
        refuseTypes(column);
    }

    static std::string textOf(const Column& column, const SqlLiteral& literal) {
        const auto& text = std::get<std::string>(literal);
        if (text.find('\0') != std::string::npos) refuseTypes(column);
        return expression::quotedText(text);
    }

    static std::string withFlag(const Column& column, const std::string& sign, const SqlLiteral& literal) {
        const auto* value = std::get_if<std::int64_t>(&literal);
        if (!value || (*value != 0 && *value != 1) || (sign != "=" && sign != "<>")) refuseTypes(column);
        return written(column) + " " + sign + (*value == 1 ? " true" : " false");
    }

    /// SQLite compares the texts of times. Those of one length order as the times do; the text of a day stands before
    /// those of all times of that day.
    static std::string withTime(const Column& column, const std::string& sign, const SqlLiteral& literal) {
        const auto* text = std::get_if<std::string>(&literal);
        if (!text || !column.field().zone.empty() || !ordersAsText(column)) refuseTypes(column);
        if (column.type() == Type::Date) {
            if (!isTimeText(*text, false)) refuseTypes(column);
            return written(column) + " " + sign + " date('" + *text + "')";
        }
        if (isTimeText(*text, true)) return written(column) + " " + sign + " datetime('" + *text + "')";
        if (!isTimeText(*text, false) || sign == "=" || sign == "<>") refuseTypes(column);
        return written(column) + (sign.front() == '<' ? " < " : " >= ") + "datetime('" + *text + "T00:00:00')";
    }

    SqlReader& reader_;
    const SqlScope& scope_;
};

}  // namespace

SqlScope::SqlScope(const Table& table) : table_(table) {
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const std::string& name = table.column(i)->field().name;
        if (places_.emplace(sqlFolded(name), i).second) continue;
        throw NotNative{KAPOK_TR("query", "the table has more than one column \"%1\"").arg(name)};
    }
}

ColumnPtr SqlScope::find(const std::string& name) const {
    const auto place = places_.find(sqlFolded(name));
    return place == places_.end() ? nullptr : table_.column(place->second);
}

ColumnPtr SqlScope::column(SqlReader& reader) const {
    if (!reader.isName()) reader.refuse();
    if (reader.isSign(".", 1)) {
        if (sqlFolded(reader.peek().text) != qualifier_) reader.refuse();
        reader.next();
        reader.next();
    }
    const ColumnPtr found = reader.isName() ? find(reader.peek().text) : nullptr;
    if (!found || reader.isSign("(", 1)) reader.refuse();
    reader.next();
    return found;
}

std::string sqlCondition(SqlReader& reader, const SqlScope& scope) { return ConditionReader(reader, scope).either(); }

bool ordersAsText(const Column& column) {
    if (!isTime(column.type())) return true;
    const ChunkSummary all = column.summary();
    if (all.minimum > all.maximum) return true;  // no times at all
    const double day = column.type() == Type::Date ? 1 : dayInMicroseconds;
    return all.minimum >= firstDay * day && all.maximum < (lastDay + 1) * day;
}

}  // namespace kapok::query
