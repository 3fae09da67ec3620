// The language as a table: an expression and its value for each row of a small table. Values are worked out by hand.
#include "expression/calendar.h"
#include "expression/evaluator.h"
#include "expression/functions.h"

#include <QFile>
#include <QTest>

#include <array>
#include <cmath>
#include <deque>
#include <random>

using namespace kapok;
using namespace kapok::expression;

namespace {

constexpr std::size_t rows = 4;

/// Four rows; missing bits are per row from the lowest bit.
class Fixture {
public:
    Fixture() {
        add({.name = "n", .type = Type::Int64}, whole_, 0b0100);
        add({.name = "x", .type = Type::Float64}, real_, 0b1000);
        add({.name = "name", .type = Type::Text}, codes_, 0b0100);
        add({.name = "flag", .type = Type::Boolean}, flag_, 0b0010);
        add({.name = "day", .type = Type::Date}, days_, 0b1000);
        add({.name = "t", .type = Type::DateTime}, times_, 0b1000);
        add({.name = "utc", .type = Type::DateTime, .zone = "Asia/Shanghai"}, times_, 0b1000);
        add({.name = "地区 名", .type = Type::Text}, codes_, 0b0100);
        add({.name = "产值", .type = Type::Float64}, real_, 0b1000);
        add({.name = "digits", .type = Type::Text}, digitCodes_, 0);
        add({.name = "big", .type = Type::Int64}, big_, 0);
    }

    Schema schema() const {
        Schema schema;
        for (const auto& column : columns_) schema.push_back(column.field());
        return schema;
    }
    std::span<const ColumnView> columns() const { return columns_; }

private:
    template <class Values>
    void add(Field field, const Values& values, MissingWord missing) {
        fields_.push_back(std::move(field));
        missing_.push_back(missing);
        std::span<const std::string_view> texts;
        if (fields_.back().type == Type::Text) texts = fields_.back().name == "digits" ? digits_ : texts_;
        columns_.emplace_back(fields_.back(), rows, values.data(), &missing_.back(), texts);
    }

    std::array<std::int64_t, rows> whole_ = {7, -2, 0, 0};
    std::array<double, rows> real_ = {1.5, -0.5, 4, std::nan("")};
    std::array<std::int32_t, rows> codes_ = {0, 1, -1, 2};
    std::array<std::uint8_t, rows> flag_ = {1, 0, 0, 1};
    // 2024-03-05, 1969-12-31, 2021-01-03 (a Sunday of ISO week 53)
    std::array<std::int32_t, rows> days_ = {19787, -1, 18630, 0};
    // 2024-03-05T08:30:15.5, 1969-12-31T23:59:59, 2024-12-31T18:00:00
    std::array<std::int64_t, rows> times_ = {1709627415500000, -1000000, 1735668000000000, 0};
    std::array<std::int32_t, rows> digitCodes_ = {0, 1, 2, 1};
    std::array<std::int64_t, rows> big_ = {9223372036854775807, 1, INT64_MIN, 9007199254740993};
    std::array<std::string_view, 3> texts_ = {"广州 Ab", "", "it's"};
    std::array<std::string_view, 3> digits_ = {"12", " 0.5 ", "-3"};
    std::deque<Field> fields_;
    std::deque<MissingWord> missing_;
    std::vector<ColumnView> columns_;
};

std::string shown(const Vector& v, std::size_t row) {
    if (v.isMissing(row)) return "-";
    const std::size_t i = v.at(row);
    switch (v.type) {
        case Type::Boolean: return v.as<std::uint8_t>()[i] ? "T" : "F";
        case Type::Int64: return std::to_string(v.as<std::int64_t>()[i]);
        case Type::Float64: return shortest(v.as<double>()[i]);
        case Type::Text: return "<" + std::string(v.text(row)) + ">";
        case Type::Date: return dateText(v.as<std::int32_t>()[i]);
        case Type::DateTime: return dateTimeText(v.as<std::int64_t>()[i]);
        case Type::Geometry: break;
    }
    return "?";
}

std::string answers(const Fixture& fixture, std::string_view text) {
    const Typed typed = check(parse(text), fixture.schema());
    const Vector result = evaluateAll(typed, fixture.columns(), rows);
    std::string line;
    for (std::size_t row = 0; row < rows; ++row) line += (row ? " | " : "") + shown(result, row);
    return line;
}

}  // namespace

class ExpressionTest : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void errors_data();
    void errors();
    void failingRows_data();
    void failingRows();
    void quoting();
    void longList();
    void deepNesting();
    void anyBytesAreReadOrRefused();
    void everyFunctionIsDocumented();
    void perTextAndPerRowAgree();
};

void ExpressionTest::values_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    const auto line = [](const char* expression, const char* expected) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
    };
    // Arithmetic
    line("n + 1", "8 | -1 | - | 1");
    line("n - x", "5.5 | -1.5 | - | -");
    line("n * n", "49 | 4 | - | 0");
    line("n / 2", "3.5 | -1 | - | 0");
    line("n / 0", "- | - | - | -");
    line("x / n", "0.21428571428571427 | 0.25 | - | -");
    line("n % 4", "3 | -2 | - | 0");
    line("n % 0", "- | - | - | -");
    line("7.5 % 2", "1.5 | 1.5 | 1.5 | 1.5");
    line("-2 ^ 2", "-4 | -4 | -4 | -4");
    line("2 ^ 3 ^ 2", "512 | 512 | 512 | 512");
    line("2 ** -1", "0.5 | 0.5 | 0.5 | 0.5");
    line("1 + 2 * 3 - 4", "3 | 3 | 3 | 3");
    line("(1 + 2) * 3", "9 | 9 | 9 | 9");
    line("- n", "-7 | 2 | - | 0");
    line("1e3 + .5", "1000.5 | 1000.5 | 1000.5 | 1000.5");
    line("-9223372036854775808",
         "-9223372036854775808 | -9223372036854775808 | -9223372036854775808 | "
         "-9223372036854775808");
    line("0 ^ -1", "- | - | - | -");
    // Names
    line("产值 * 2", "3 | -1 | 8 | -");
    line("length([地区 名])", "5 | 0 | - | 4");
    line("length(`地区 名`)", "5 | 0 | - | 4");
    line("（产值＋1）× 2", "5 | 1 | 10 | -");
    // Comparison and logic
    line("n = 7", "T | F | - | F");
    line("n == 7", "T | F | - | F");
    line("n <> 7", "F | T | - | T");
    line("n != 7", "F | T | - | T");
    line("x >= 1.5", "T | F | T | -");
    line("x < n", "T | F | - | -");
    line("big > 9007199254740992.0", "T | F | F | T");
    line("big = 9223372036854775807", "T | F | F | F");
    line("big < 9223372036854775808.0", "T | T | T | T");
    line("name = '广州 Ab'", "T | F | - | F");
    line("name = \"it's\"", "F | F | - | T");
    line("name = 'it''s'", "F | F | - | T");
    line("name < 'j'", "F | T | - | T");
    line("name = [地区 名]", "T | T | - | T");
    line("flag", "T | - | F | T");
    line("not flag", "F | - | T | F");
    line("flag and n = 7", "T | F | F | F");
    line("flag and missing", "- | - | F | -");
    line("flag or missing", "T | - | - | T");
    line("flag or n = 0", "T | - | - | T");
    line("n is missing", "F | F | T | F");
    line("n is not null", "T | T | F | T");
    line("n in (7, 0)", "T | F | - | T");
    line("n not in (7, 0)", "F | T | - | F");
    line("n in (7, missing)", "T | - | - | -");
    line("in(x, 4, n)", "F | F | T | -");
    line("name in ('', 'x')", "F | T | - | F");
    line("n in (7.0, 1.5)", "T | F | - | F");
    line("n between -2 and 0", "F | T | - | T");
    line("n not between -2 and 0", "T | F | - | F");
    line("x between 0 and missing", "- | F | - | -");
    line("NOT (n = 7 OR n = 0)", "F | T | - | F");
    // Choice
    line("if(n > 0, 'up', n < 0, 'down', 'none')", "<up> | <down> | <none> | <none>");
    line("if(n > 0, 1)", "1 | - | - | -");
    line("if(flag, n, x)", "7 | -0.5 | 4 | 0");
    line("coalesce(x, n, 9)", "1.5 | -0.5 | 4 | 0");
    line("coalesce(name, 'none')", "<广州 Ab> | <> | <none> | <it's>");
    line("min(n, x)", "1.5 | -2 | 4 | 0");
    line("max(n, x, 2)", "7 | 2 | 4 | 2");
    line("max(name, 'b')", "<广州 Ab> | <b> | <b> | <it's>");
    // Numbers
    line("abs(n)", "7 | 2 | - | 0");
    line("round(x)", "2 | -1 | 4 | -");
    line("round(2.345, 1)", "2.3 | 2.3 | 2.3 | 2.3");
    line("round(1250, -2)", "1300 | 1300 | 1300 | 1300");
    line("floor(x)", "1 | -1 | 4 | -");
    line("ceil(x)", "2 | -0 | 4 | -");
    line("sqrt(x + 2.5)", "2 | 1.4142135623730951 | 2.5495097567963922 | -");
    line("sqrt(-1)", "- | - | - | -");
    line("exp(0) + ln(1) + log10(100) + log(8, 2)", "6 | 6 | 6 | 6");
    line("ln(0)", "- | - | - | -");
    line("pow(n, 2)", "49 | 4 | - | 0");
    line("sign(x)", "1 | -1 | 1 | -");
    line("bin(n, 5)", "5 | -5 | - | 0");
    line("bin(n, 5, 2)", "7 | -3 | - | -3");
    line("bin(x, 0.5)", "1.5 | -0.5 | 4 | -");
    // Text
    line("length(name)", "5 | 0 | - | 4");
    line("upper(name)", "<广州 AB> | <> | - | <IT'S>");
    line("lower('ÀÉ')", "<àé> | <àé> | <àé> | <àé>");
    line("trim('\xE3\x80\x80 a b ')", "<a b> | <a b> | <a b> | <a b>");
    line("substring(name, 2, 2)", "<州 > | <> | - | <t'>");
    line("substring(name, 3)", "< Ab> | <> | - | <'s>");
    line("substring('abc', 0, 2)", "<a> | <a> | <a> | <a>");
    line("replace(name, 't', 'ss')", "<广州 Ab> | <> | - | <iss's>");
    line("contains(name, '州')", "T | F | - | F");
    line("starts_with(name, '广')", "T | F | - | F");
    line("ends_with(name, 's')", "F | F | - | T");
    line("n & '-' & name", "<7-广州 Ab> | <-2-> | - | <0-it's>");
    line("concat(flag, x)", "<true1.5> | - | <false4> | -");
    line("pad_right(n, 3, '·')", "<7··> | <-2·> | - | <0··>");
    line("pad_right('ab', 7, '123')", "<ab12312> | <ab12312> | <ab12312> | <ab12312>");
    line("half_width('ＡＢ（１２）　广')", "<AB(12) 广> | <AB(12) 广> | <AB(12) 广> | <AB(12) 广>");
    line("matches(name, '^[广it]')", "T | F | - | T");
    line("matches(name, '\\p{Han}{2} A')", "T | F | - | F");
    line("extract(name, '(?i)[a-z]+')", "<Ab> | - | - | <it>");
    line("extract(name, '(.)(?:州|t)', 1)", "<广> | - | - | <i>");
    line("extract('x=😀;', '=(.)', 1)", "<😀> | <😀> | <😀> | <😀>");
    line("pad_left(n, 3)", "<007> | <0-2> | - | <000>");
    line("pad_left(name, 6, '*')", "<*广州 Ab> | <******> | - | <**it's>");
    // Times
    line("year(day)", "2024 | 1969 | 2021 | -");
    line("quarter(day) * 100 + month(day)", "103 | 412 | 101 | -");
    line("week(day)", "10 | 1 | 53 | -");
    line("minute(t)", "30 | 59 | 0 | -");
    line("second(t)", "15 | 59 | 0 | -");
    line("minute(utc)", "30 | 59 | 0 | -");
    line("second(day)", "0 | 0 | 0 | -");
    line("yearday(day)", "65 | 365 | 3 | -");
    line("yearday(t)", "65 | 365 | 366 | -");
    line("weekday(day)", "2 | 3 | 7 | -");
    line("day(t)", "5 | 31 | 31 | -");
    line("hour(t)", "8 | 23 | 18 | -");
    line("hour(utc)", "16 | 7 | 2 | -");
    line("year(utc)", "2024 | 1970 | 2025 | -");
    line("hour(day)", "0 | 0 | 0 | -");
    line("truncate(day, 'month')", "2024-03-01 | 1969-12-01 | 2021-01-01 | -");
    line("truncate(day, 'week')", "2024-03-04 | 1969-12-29 | 2020-12-28 | -");
    line("truncate(t, 'quarter')", "2024-01-01T00:00:00 | 1969-10-01T00:00:00 | 2024-10-01T00:00:00 | -");
    line("truncate(t, 'hour')", "2024-03-05T08:00:00 | 1969-12-31T23:00:00 | 2024-12-31T18:00:00 | -");
    line("truncate(utc, 'day')", "2024-03-04T16:00:00 | 1969-12-31T16:00:00 | 2024-12-31T16:00:00 | -");
    line("text(utc)", "<2024-03-05T16:30:15.500000> | <1970-01-01T07:59:59> | <2025-01-01T02:00:00> | -");
    line("date(t)", "2024-03-05 | 1969-12-31 | 2024-12-31 | -");
    line("date('2024年3月5日')", "2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-05");
    line("date(2024, month(day), 1)", "2024-03-01 | 2024-12-01 | 2024-01-01 | -");
    line("datetime(day)", "2024-03-05T00:00:00 | 1969-12-31T00:00:00 | 2021-01-03T00:00:00 | -");
    line("day >= '2021-01-03'", "T | F | T | -");
    line("day = date('2024-03-05')", "T | F | F | -");
    line("t > '2024-03-05 08:30'", "T | F | T | -");
    line("utc > '2024-03-05 16:30:16'", "F | F | T | -");
    line("day < '1970-01-01 12:00'", "F | T | F | -");
    line("day between '1969-01-01' and '2021-12-31'", "F | T | T | -");
    line("day in ('2024-03-05')", "T | F | F | -");
    line("day + 30", "2024-04-04 | 1970-01-30 | 2021-02-02 | -");
    line("day - date('2024-03-01')", "4 | -19784 | -1153 | -");
    line("t - 0.5", "2024-03-04T20:30:15.500000 | 1969-12-31T11:59:59 | 2024-12-31T06:00:00 | -");
    line("datetime('2024-01-02') - datetime('2024-01-01 12:00')", "0.5 | 0.5 | 0.5 | 0.5");
    // Conversion
    line("number(digits) + 1", "13 | 1.5 | -2 | 1.5");
    line("int(x)", "1 | 0 | 4 | -");
    line("int(flag)", "1 | - | 0 | 1");
    line("text(n)", "<7> | <-2> | - | <0>");
    line("text(day)", "<2024-03-05> | <1969-12-31> | <2021-01-03> | -");
    line("is_number(name)", "F | F | - | F");
    line("is_number(digits)", "T | T | T | T");
    line("row()", "1 | 2 | 3 | 4");
    line("row() % 2 = 0", "F | T | F | T");
    line("in_ranges(row(), '1..2 4')", "T | T | F | T");
    line("in_ranges(4 - row(), '4..9 1..1 0..1 -7..-5')", "F | F | T | T");
    line("in_ranges(n, '-2..5')", "F | T | - | T");
    line("in_ranges(row(), '')", "F | F | F | F");
    line("n <> (-1) ^ 0.5", "- | - | - | -");
    // A value that cannot be computed counts only where it is used.
    line("if(is_number(name), number(name), -1)", "-1 | -1 | -1 | -1");
    line("is_number(name) and number(name) > 0", "F | F | - | F");
    line("missing", "- | - | - | -");
}

void ExpressionTest::values() {
    QFETCH(QString, expression);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(answers(Fixture(), expression.toStdString())), expected);
}

void ExpressionTest::errors_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("position");  // byte
    const auto line = [](const char* expression, int position) {
        QTest::newRow(*expression ? expression : "(empty)") << QString::fromUtf8(expression) << position;
    };
    line("", 0);
    line("1 +", 3);
    line("1 + nme", 4);
    line("产值 + nme", 9);
    line("foo(1)", 0);
    line("round()", 0);
    line("n + name", 4);
    line("not n", 4);
    line("n = 'a'", 4);
    line("name > 3", 7);
    line("n in (1, 'a')", 9);
    line("in_ranges(n, '1..')", 13);
    line("if(n, 1, 2)", 3);
    line("(1 + 2", 6);
    line("'abc", 0);
    line("[abc", 0);
    line("1 < 2 < 3", 6);
    line("n # 1", 2);
    line("n 1", 2);
    line("12abc", 0);
    line("day = '2024-13-01'", 6);
    line("date('abc')", 0);
    line("truncate(day, 'decade')", 14);
    line("truncate(day, name)", 14);
    line("bin(n, 0)", 7);
    line("and", 0);
    line("n = and", 4);
    line("n between 1", 11);
    line("9223372036854775807 + 1", 20);
    line("year(n)", 5);
    line("pad_left(name, 99999999)", 15);
    line("matches(name, '(')", 14);
    line("matches(name, name)", 14);
    line("extract(name, 'a', 1)", 19);
    line("sum(name)", 4);
    line("sum(x by)", 6);
    line("sum(x by nme)", 9);
    line("abs(x by n)", 6);
    line("quantile(x, 2 by n)", 12);
    line("quantile(x, x by n)", 12);
    line("min(n, x by n)", 0);
    line("count(n, x by n)", 0);
    line("sum(x by n) +", 13);
    line("1 - - 9223372036854775808", 2);
    line("- - 9223372036854775808", 0);
    line("length(\xFF)", 7);
}

void ExpressionTest::errors() {
    QFETCH(QString, expression);
    QFETCH(int, position);
    const Fixture fixture;
    const std::string text =
        QString(QTest::currentDataTag()).startsWith("length(") ? "length(\xFF)" : expression.toStdString();
    try {
        check(parse(text), fixture.schema());
        QFAIL("accepted");
    } catch (const ExpressionError& error) {
        QCOMPARE(static_cast<int>(error.span().begin), position);
        QVERIFY(english(error.remedy()).find("▸") != std::string::npos);
    }
}

void ExpressionTest::failingRows_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("message");
    QTest::newRow("number") << "number(name)" << 1 << QString::fromUtf8("\"广州 Ab\" is not a number.");
    QTest::newRow("int") << "int(digits)" << 2 << "\" 0.5 \" is not a whole number.";
    QTest::newRow("by row") << "number(name & row())" << 1 << QString::fromUtf8("\"广州 Ab1\" is not a number.");
    QTest::newRow("overflow") << "big * 2" << 1
                              << "The result is too large for a whole number; write number(x) to calculate with "
                                 "decimals.";
    QTest::newRow("negate") << "-big" << 3
                            << "The result is too large for a whole number; write number(x) to calculate with "
                               "decimals.";
    QTest::newRow("date") << "if(row() > 1, date(name), missing)" << 2 << " is not a date.";
    QTest::newRow("coalesce") << "coalesce(number(name), 1)" << 1 << QString::fromUtf8("\"广州 Ab\" is not a number.");
}

void ExpressionTest::failingRows() {
    QFETCH(QString, expression);
    QFETCH(int, row);
    QFETCH(QString, message);
    const Fixture fixture;
    try {
        answers(fixture, expression.toStdString());
        QFAIL("no error");
    } catch (const Error& error) {
        QCOMPARE(static_cast<int>(error.place().row), row);
        QCOMPARE(QString::fromStdString(english(error.message())), message);
    }
}

void ExpressionTest::quoting() {
    for (const char* name : {"a", "地区", "地区 名", "a]b", "in", "2024", "", "is", "产值（万元）", "x-y"}) {
        const Expression expression = parse(quotedName(name));
        QCOMPARE(expression.columnNames(), std::vector<std::string>{name});
    }
    QCOMPARE(quotedName("产值"), std::string("产值"));
    const Expression literal = parse(quotedText("it's"));
    QCOMPARE(std::get<std::string>(literal.root().literal), std::string("it's"));
}

void ExpressionTest::longList() {
    std::string text = "n in (";
    for (int i = 0; i < 10'000; ++i) text += std::to_string(i * 7 + 100) + ", ";
    const Fixture fixture;
    QCOMPARE(answers(fixture, text + "7)"), std::string("T | F | - | F"));
    QCOMPARE(answers(fixture, text + "-2)"), std::string("F | T | - | F"));
}

void ExpressionTest::deepNesting() {
    const Fixture fixture;
    std::string chain = "n = 7";
    for (int i = 0; i < 20'000; ++i) chain += " or n = 1";
    QCOMPARE(answers(fixture, chain), std::string("T | F | - | F"));
    for (const std::string piece : {"(", "not (", "-", "abs("}) {
        std::string text;
        for (int i = 0; i < 100'000; ++i) text += piece;
        QVERIFY_EXCEPTION_THROWN(parse(text), ExpressionError);
    }
    std::string sum = "1";
    for (int i = 0; i < 100'000; ++i) sum += "+1";
    QVERIFY_EXCEPTION_THROWN(parse(sum), ExpressionError);
}

/// Random strings of the language's own pieces and of any bytes: an answer or an ExpressionError, nothing else.
void ExpressionTest::anyBytesAreReadOrRefused() {
    const std::vector<std::string> pieces = {"n",         "x",         "name",      "day",         "utc",
                                             "digits",    "1",         "2.5",       "'a'",         "'2024-01-01'",
                                             "(",         ")",         ",",         "+",           "-",
                                             "*",         "/",         "%",         "^",           "&",
                                             "=",         "<",         ">=",        " and ",       " or ",
                                             "not ",      " in ",      " between ", " is missing", "missing",
                                             "true",      "if(",       "coalesce(", "round(",      "text(",
                                             "number(",   "truncate(", "year(",     "bin(",        "substring(",
                                             "pad_left(", "row()",     "[",         "]",           "（",
                                             "sum(",      " by ",      "min(",      "matches(",    "\xE4",
                                             "\xFF"};
    std::mt19937_64 random(3);
    const Fixture fixture;
    int answered = 0;
    for (int i = 0; i < 15'000; ++i) {
        std::string text;
        for (std::uint64_t k = 1 + random() % 9; k > 0; --k) {
            text += random() % 50 == 0 ? std::string(1, static_cast<char>(random())) : pieces[random() % pieces.size()];
        }
        try {
            answers(fixture, text);
            ++answered;
        } catch (const Error& error) {
            QVERIFY(!error.message().empty());
        }
    }
    QVERIFY(answered > 200);
}

void ExpressionTest::everyFunctionIsDocumented() {
    QFile file(KAPOK_SOURCE_DIR "/docs/expressions.md");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string page = file.readAll().toStdString();
    for (const auto& function : functions()) {
        QVERIFY2(!function.help.empty() && !function.signature.empty() && function.bind, function.name.data());
        QCOMPARE(findFunction(function.name), &function);
        const std::string row = "| `" + std::string(function.signature) + "` | " + function.help.source + " |";
        QVERIFY2(page.find(row) != std::string::npos, row.c_str());
    }
}

/// The same text column once with a small dictionary (computed per text) and once as part of a text that changes from
/// row to row (computed per row).
void ExpressionTest::perTextAndPerRowAgree() {
    const Fixture fixture;
    for (const std::string text : {"upper(%)", "length(%) + 1", "% in ('', 'it''s')", "contains(%, 'A')",
                                   "if(% = '', 'empty', %)", "coalesce(%, 'none')", "% is missing"}) {
        std::string perRow = text;
        std::string perText = text;
        const auto fill = [](std::string& target, const std::string& by) {
            for (std::size_t at = target.find('%'); at != std::string::npos; at = target.find('%', at + by.size())) {
                target.replace(at, 1, by);
            }
        };
        fill(perText, "name");
        fill(perRow, "if(row() > 0, name)");
        QCOMPARE(answers(fixture, perText), answers(fixture, perRow));
    }
}

QTEST_GUILESS_MAIN(ExpressionTest)
#include "expression_test.moc"
