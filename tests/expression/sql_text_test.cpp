// Expressions as SQL: SQLite gives the answers of the native evaluation on random expressions and tables.
#include "expression/sql_text.h"
#include "../table/decimal_bins.h"
#include "../table/sqlite_oracle.h"
#include "sdk/error.h"
#include "table/evaluate.h"
#include "table/formula_codes.h"

#include <QTest>

#include <cmath>

using namespace kapok;
using namespace kapok::expression;

namespace {

/// Random expressions of a type over the columns of randomTable.
class Generator {
public:
    explicit Generator(std::uint64_t seed) : random_(seed) {}

    std::string of(Type type, int depth) {
        if (depth <= 0 || random_.below(6) == 0) return leaf(type);
        if (random_.below(8) == 0) return choice(type, depth);
        std::string text = random_.of(templates(type));
        for (std::size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at)) {
            const std::string inner = of(typeOf(text[at + 1]), depth - 1);
            text.replace(at, 2, inner);
            at += inner.size();
        }
        return text;
    }

private:
    static Type typeOf(char letter) {
        switch (letter) {
            case 'i': return Type::Int64;
            case 'x': return Type::Float64;
            case 's': return Type::Text;
            case 'b': return Type::Boolean;
            default: return Type::Date;
        }
    }

    std::string leaf(Type type) {
        using Words = std::vector<std::string>;
        switch (type) {
            case Type::Int64: return random_.of(Words{"i", "i", "i", "2", "-3", "0", "missing"});
            case Type::Float64: return random_.of(Words{"x", "x", "x", "0.25", "-1.5", "2.0"});
            case Type::Text: return random_.of(Words{"s", "s", "s", "'a'", "''", "'广州'", "'it''s'", "' é '"});
            case Type::Boolean: return random_.of(Words{"b", "b", "b", "true", "false", "missing"});
            default: return random_.of(Words{"d", "d", "d", "date('2024-02-29')", "date('1969-12-31')"});
        }
    }

    std::string choice(Type type, int depth) {
        const std::string a = of(type, depth - 1);
        const std::string b = of(type, depth - 1);
        const std::string condition = of(Type::Boolean, depth - 1);
        switch (random_.below(3)) {
            case 0: return "if(" + condition + ", " + a + ", " + b + ")";
            case 1: return "coalesce(" + a + ", " + b + ")";
            default: return "if(" + condition + ", " + a + ")";
        }
    }

    /// %i, %x, %s, %b and %d stand for parts of those types.
    static const std::vector<std::string>& templates(Type type) {
        static const std::vector<std::string> whole = {
            "(%i + %i)",   "(%i - %i)",        "(%i * %i)",      "(%i % %i)",      "(-%i)",           "abs(%i)",
            "sign(%x)",    "length(%s)",       "min(%i, %i)",    "max(%i, %i, 1)", "round(%i)",       "int(%x)",
            "year(%d)",    "quarter(%d)",      "month(%d)",      "week(%d)",       "day(%d)",         "weekday(%d)",
            "yearday(%d)", "hour(%d)",         "int(%d - %d)",   "sum(i by %s)",   "count(%s by %b)", "count(by %d)",
            "count()",     "max(i by %b, %s)", "min(big by all)"};
        static const std::vector<std::string> real = {
            "(%x + %x)",         "(%x - %i)",  "(%x * %x)",     "(%i / %i)",        "(%x / %x)",
            "(%x % %x)",         "(-%x)",      "abs(%x)",       "round(%x)",        "floor(%x)",
            "ceil(%x)",          "sqrt(%x)",   "exp(%x)",       "ln(%x)",           "log10(%x)",
            "log(%x, %x)",       "number(%i)", "min(%x, %i)",   "max(%x, %x)",      "bin(%x, 0.5)",
            "bin(%x, 0.2, 1.1)", "pow(%x, 2)", "mean(x by %b)", "sum(x by %s, %i)", "max(x by %d)",
            "(x / sum(x by %i))"};
        static const std::vector<std::string> text = {
            "(%s & %s)",           "(%s & %i & '-' & %b)", "concat(%d, %s)", "trim(%s)", "substring(%s, 2)",
            "substring(%s, 1, 2)", "replace(%s, %s, %s)",  "text(%i)",       "text(%d)", "text(%b)",
            "min(%s, %s)",         "max(%s, %s, 'b')",     "min(s by %b)"};
        static const std::vector<std::string> truth = {"(%i > %i)",
                                                       "(%i = %x)",
                                                       "(big < %x)",
                                                       "(big = 9007199254740993)",
                                                       "(%x <= %x)",
                                                       "(%s = %s)",
                                                       "(%s < %s)",
                                                       "(%s >= '广')",
                                                       "(%d > %d)",
                                                       "(%d = '2024-02-29')",
                                                       "(%d <> %d)",
                                                       "(%b = %b)",
                                                       "(%b and %b)",
                                                       "(%b or %b)",
                                                       "(not %b)",
                                                       "(%s is missing)",
                                                       "(%x is not missing)",
                                                       "(%i in (1, %i, missing))",
                                                       "(%s not in ('a', '广州', %s))",
                                                       "(%x between %i and %x)",
                                                       "(%s not between 'A' and %s)",
                                                       "contains(%s, %s)",
                                                       "starts_with(%s, %s)",
                                                       "ends_with(%s, %s)",
                                                       "(%i in (-1, 0.5, 2))",
                                                       "(%d in ('1970-01-01', %d))"};
        static const std::vector<std::string> date = {"truncate(%d, 'year')",
                                                      "truncate(%d, 'quarter')",
                                                      "truncate(%d, 'month')",
                                                      "truncate(%d, 'week')",
                                                      "truncate(%d, 'day')",
                                                      "(%d + %i)",
                                                      "(%d - %i)",
                                                      "min(%d, %d)",
                                                      "max(%d, '1970-01-03')",
                                                      "date(%d)",
                                                      "max(d by %s)"};
        switch (type) {
            case Type::Int64: return whole;
            case Type::Float64: return real;
            case Type::Text: return text;
            case Type::Boolean: return truth;
            default: return date;
        }
    }

    Random random_;
};

/// Dates as SQLite has them here: texts.
Table stored(const Table& table) { return table.with(derive(table, "text(d)", "d")); }

bool same(const std::string& ours, const std::string& theirs, Type type) {
    if (ours == theirs) return true;
    if (type != Type::Float64 || ours == "- " || theirs == "- ") return false;
    const double a = std::strtod(ours.c_str(), nullptr);
    const double b = std::strtod(theirs.c_str(), nullptr);
    return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(a));
}

}  // namespace

class SqlTextTest : public QObject {
    Q_OBJECT

private slots:
    void randomExpressionsAgree();
    void decimalBinsAgree_data();
    void decimalBinsAgree();
    void binsOfOtherWidthsAgree();
    void written_data();
    void written();
    void withoutEqual_data();
    void withoutEqual();
};

void SqlTextTest::randomExpressionsAgree() {
    int compared = 0;
    int without = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Random random(seed);
        const Table table = randomTable(seed, static_cast<std::size_t>(random.below(60)));
        Sqlite sqlite;
        sqlite.load("t", stored(table));
        Generator generator(seed);
        for (int i = 0; i < 60; ++i) {
            const Type type =
                random.of(std::vector<Type>{Type::Int64, Type::Float64, Type::Text, Type::Boolean, Type::Date});
            const std::string text = generator.of(type, 4);
            Lines ours;
            Type found = type;
            SqlText sql;
            try {
                const Expression expression = parse(text);
                sql = sqlText(expression, table.schema(), SqlDialect::Sqlite);
                ColumnPtr values = derive(table, text, "v");
                found = values->type();
                if (found == Type::Date) values = derive(Table({values}), "text(v)", "v");
                ours = rowsOf(Table({values}));
            } catch (const Error&) {
                continue;  // an overflow, or literals that do not go together
            }
            if (!sql.sql) {
                ++without;
                continue;
            }
            const Lines theirs = sqlite.rows("SELECT " + *sql.sql + " FROM t ORDER BY rowid");
            QVERIFY2(ours.size() == theirs.size(),
                     qPrintable(QString("seed %1, %2: %3")
                                    .arg(seed)
                                    .arg(text.c_str(), theirs.empty() ? "" : theirs.back().c_str())));
            for (std::size_t row = 0; row < ours.size(); ++row) {
                QVERIFY2(same(ours[row], theirs[row], found),
                         qPrintable(QString("seed %1, row %2: %3\n%4\nours %5 theirs %6")
                                        .arg(seed)
                                        .arg(row)
                                        .arg(text.c_str(), sql.sql->c_str(), ours[row].c_str(), theirs[row].c_str())));
            }
            ++compared;
        }
    }
    qInfo("%d expressions agree, %d have no equal", compared, without);
    QVERIFY(compared > 2000);
}

void SqlTextTest::decimalBinsAgree_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto& bins : decimalBins()) QTest::newRow(bins.formula().c_str()) << index++;
}

/// Row by row, piece by piece and in SQLite: each number lies where the decimals say.
void SqlTextTest::decimalBinsAgree() {
    QFETCH(int, index);
    const DecimalBins& bins = decimalBins()[static_cast<std::size_t>(index)];
    const Table table = decimalBinTable(bins);
    const Expression expression = parse(bins.formula());
    const auto byRow = derive(table, bins.formula(), "v");
    Sqlite sqlite;
    sqlite.load("t", table);
    const auto bySql = sqlite.rows("SELECT " + sqlText(expression, table.schema(), SqlDialect::Sqlite).sql.value() +
                                   " FROM t ORDER BY rowid");
    const Typed typed = check(expression, table.schema());
    const auto byPiece = formulaCodes(table, {&typed});
    QVERIFY(byPiece);
    std::vector<std::uint32_t> codes(table.rows());
    byPiece->read(0, 0, codes.size(), codes.data());
    std::map<std::uint32_t, double> edges;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const double expected = table.column("edge")->number(row);
        QCOMPARE(byRow->number(row), expected);
        QCOMPARE(bySql[row], shortest(expected) + " ");
        QCOMPARE(edges.try_emplace(codes[row], expected).first->second, expected);
    }
    QCOMPARE(edges.size(), table.rows() / 3 + 1);
}

/// Thirds, roots, widths that vary from row to row: an edge is not above its number, the next one is.
void SqlTextTest::binsOfOtherWidthsAgree() {
    const double infinity = std::numeric_limits<double>::infinity();
    ColumnBuilder x(Field{.name = "x", .type = Type::Float64});
    for (int i = -300; i < 300; ++i) x.addNumber(i / 7.0);
    for (const double odd : {1e300, -1e300, 1e-300, infinity, -infinity}) x.addNumber(odd);
    const Table table({x.finish()});
    Sqlite sqlite;
    sqlite.load("t", table);
    for (const double width : {1 / 3.0, std::sqrt(0.02), 1e-7 / 3}) {
        const std::string formula = "bin(x, " + shortest(width) + ", 0.1)";
        const auto native = derive(table, formula, "v");
        const auto sql = sqlText(parse(formula), table.schema(), SqlDialect::Sqlite);
        const auto theirs = sqlite.rows("SELECT " + sql.sql.value() + " FROM t ORDER BY rowid");
        for (std::size_t row = 0; row < table.rows(); ++row) {
            QVERIFY2(same(shortest(native->number(row)) + " ", theirs[row], Type::Float64), theirs[row].c_str());
            const double value = table.column("x")->number(row);
            if (std::abs(value) > 1e6) continue;
            QVERIFY(native->number(row) <= value && value < native->number(row) + width + 1e-13);
        }
    }
    const auto varied = derive(table, "bin(x, if(x < 0, 0.2, 0.1))", "v");
    QCOMPARE(varied->number(300 + 21), 3.0);   // of 21 / 7
    QCOMPARE(varied->number(300 - 21), -3.0);  // of - 21 / 7
    QVERIFY(derive(table, "bin(x, -abs(x) - 1)", "v")->isMissing(0));
    QVERIFY(!sqlText(parse("bin(x, x)"), table.schema(), SqlDialect::Sqlite).sql);
}

void SqlTextTest::written_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgres");
    const auto line = [](const char* text, const char* sqlite, const char* postgres) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sqlite) << QString::fromUtf8(postgres);
    };
    line("i + 1", "(\"i\" + (1))", "(\"i\" + '1'::int8)");
    line("x > i", "(\"x\" > \"i\")", "(\"x\"::numeric > \"i\"::numeric)");
    line("s = 'it''s'", "(\"s\" COLLATE BINARY = 'it''s')", "(\"s\" COLLATE \"C\" = 'it''s'::text)");
    line("d >= '2024-01-01'", "(\"d\" >= '2024-01-01')", "(\"d\" >= DATE '2024-01-01')");
    line("i / x", "(CAST(\"i\" AS REAL) / \"x\")", "(\"i\"::float8 / nullif(\"x\", 0))");
    line("year(d)", "CAST(strftime('%Y', \"d\") AS INTEGER)", "extract(year FROM \"d\")::int8");
    line("sum(x by s)", "sum(\"x\") OVER (PARTITION BY \"s\")", "sum(\"x\") OVER (PARTITION BY \"s\")");
    line("1 + 2 * 3", "(7)", "'7'::int8");
    line("[地区 \"名\"] & 'x'", "(\"地区 \"\"名\"\"\" || 'x')", "(\"地区 \"\"名\"\"\" || 'x'::text)");
    line("hour(t)", "", "extract(hour FROM \"t\")::int8");
    line("truncate(z, 'day')", "",
         "(date_trunc('day', (\"z\" AT TIME ZONE 'Asia/Shanghai')) AT TIME ZONE 'Asia/Shanghai')");
    line("lower(s)", "", "lower(\"s\" COLLATE \"und-x-icu\")");
    line("missing", "NULL", "NULL");
}

void SqlTextTest::written() {
    QFETCH(QString, expression);
    QFETCH(QString, sqlite);
    QFETCH(QString, postgres);
    const Schema fields = {
        {.name = "i", .type = Type::Int64},         {.name = "x", .type = Type::Float64},
        {.name = "s", .type = Type::Text},          {.name = "d", .type = Type::Date},
        {.name = "t", .type = Type::DateTime},      {.name = "z", .type = Type::DateTime, .zone = "Asia/Shanghai"},
        {.name = "地区 \"名\"", .type = Type::Text}};
    const Expression parsed = parse(expression.toStdString());
    const SqlText first = sqlText(parsed, fields, SqlDialect::Sqlite);
    QCOMPARE(QString::fromStdString(first.sql.value_or("")), sqlite);
    const SqlText second = sqlText(parsed, fields, SqlDialect::PostgreSql);
    QCOMPARE(QString::fromStdString(second.sql.value_or("")), postgres);
    QCOMPARE(second.hasWindows, expression.contains(" by "));
}

void SqlTextTest::withoutEqual_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("place");
    QTest::newRow("row") << "1 + row()" << 4;
    QTest::newRow("pattern") << "matches(s, 'a')" << 0;
    QTest::newRow("cast of a text") << "1 + number(s)" << 4;
    QTest::newRow("capitals") << "s & upper(s)" << 4;
    QTest::newRow("decimals as text") << "s & x" << 4;
    QTest::newRow("median") << "median(x by s)" << 0;
    QTest::newRow("dates far away") << "d + 1 > date(12000, 1, 1)" << 0;
}

void SqlTextTest::withoutEqual() {
    QFETCH(QString, expression);
    QFETCH(int, place);
    const Schema fields = randomTable(1, 1).schema();
    try {
        const SqlText text = sqlText(parse(expression.toStdString()), fields, SqlDialect::Sqlite);
        QVERIFY(!text.sql && !text.reason.empty());
        QCOMPARE(static_cast<int>(text.place.begin), place);
    } catch (const Error& error) {
        QVERIFY(expression.contains("12000"));  // refused before: there is no such date
    }
}

QTEST_GUILESS_MAIN(SqlTextTest)
#include "sql_text_test.moc"
