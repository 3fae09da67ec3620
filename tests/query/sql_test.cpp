// SQL answered by the kernels is what SQLite answers: hundreds of random statements by both ways, and the statements
// that are left to SQLite with the reason.
#include "query/sql_answer.h"
#include "query/sql_names.h"
#include "query/sql_native.h"
#include "query/sql_tokens.h"
#include "table/column_builder.h"
#include "table/format.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace kapok;
using namespace kapok::query;
using database::SqlStatement;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t count) { return random() % count; }
bool chance(Random& random, std::size_t oneOf) { return below(random, oneOf) == 0; }

template <class T>
const T& one(Random& random, const std::vector<T>& values) {
    return values[below(random, values.size())];
}

const std::vector<std::string> texts{"A", "a", "Delta", "广州", "深圳", "it's", "0101", "101", "b c"};
const std::vector<double> numbers{-1.5, 0, 0.25, 1, 2, 2.5, 1e10, -7};
const std::vector<std::int64_t> wholes{-3, 0, 1, 2, 7, 9007199254740993, 100};

/// `missing`: one value of so many; 0: none.
ColumnPtr column(Random& random, Field field, std::size_t rows, std::size_t missing) {
    ColumnBuilder builder(field);
    for (std::size_t row = 0; row < rows; ++row) {
        if (missing > 0 && chance(random, missing)) {
            builder.addMissing();
            continue;
        }
        switch (field.type) {
            case Type::Boolean: builder.addInteger(static_cast<std::int64_t>(below(random, 2))); break;
            case Type::Int64: builder.addInteger(one(random, wholes)); break;
            case Type::Float64: builder.addNumber(one(random, numbers)); break;
            case Type::Date: builder.addInteger(19780 + static_cast<std::int64_t>(below(random, 5))); break;
            case Type::DateTime:
                builder.addInteger((19780 + static_cast<std::int64_t>(below(random, 3))) * 86'400'000'000 +
                                   static_cast<std::int64_t>(below(random, 4)) * 21'600'500'000);
                break;
            default: builder.addText(one(random, texts));
        }
    }
    return builder.finish();
}

Table randomTable(Random& random) {
    const std::size_t rows = chance(random, 8) ? 0 : below(random, 60);
    const auto missing = [&] { return one(random, std::vector<std::size_t>{0, 2, 5, 1}); };
    ColumnBuilder number({.name = "no", .type = Type::Int64});
    for (std::size_t row = 0; row < rows; ++row) number.addInteger(static_cast<std::int64_t>(row));
    return Table({number.finish(), column(random, {.name = "region", .type = Type::Text}, rows, missing()),
                  column(random, {.name = "City name", .type = Type::Text, .label = "City"}, rows, missing()),
                  column(random, {.name = "n", .type = Type::Int64, .unit = "persons"}, rows, missing()),
                  column(random, {.name = "产值", .type = Type::Float64, .unit = "万元"}, rows, missing()),
                  column(random, {.name = "port", .type = Type::Boolean}, rows, missing()),
                  column(random, {.name = "day", .type = Type::Date}, rows, missing()),
                  column(random, {.name = "at", .type = Type::DateTime}, rows, missing())});
}

const std::vector<std::string> columns{"no", "region", "\"City name\"", "N", "产值", "port", "t.day", "at"};

std::string literalFor(Random& random, const std::string& name) {
    const auto quoted = [](std::string text) {
        for (std::size_t i = 0; (i = text.find('\'', i)) != std::string::npos; i += 2) text.insert(i, "'");
        return "'" + text + "'";
    };
    if (name == "region" || name == "\"City name\"") return quoted(one(random, texts));
    if (name == "port") return std::to_string(below(random, 2));
    if (name == "t.day") return quoted(dateText(19780 + static_cast<std::int64_t>(below(random, 6))));
    if (name == "at") {
        const std::string day = dateText(19780 + static_cast<std::int64_t>(below(random, 4)));
        return quoted(chance(random, 2) ? day : day + "T06:00:00");
    }
    return chance(random, 2) ? shortest(one(random, numbers)) : std::to_string(one(random, wholes));
}

std::string condition(Random& random, int depth) {
    if (depth > 0 && chance(random, 2)) {
        const std::string left = condition(random, depth - 1);
        if (chance(random, 4)) return "NOT (" + left + ")";
        return "(" + left + (chance(random, 2) ? " and " : " OR ") + condition(random, depth - 1) + ")";
    }
    const std::string& name = one(random, columns);
    const std::string no = chance(random, 3) ? " not" : "";
    switch (below(random, 6)) {
        case 0: return name + " is" + no + " null";
        case 1: return name + no + " between " + literalFor(random, name) + " and " + literalFor(random, name);
        case 2: return name + no + " in (" + literalFor(random, name) + ", " + literalFor(random, name) + ")";
        case 3: return chance(random, 2) ? "region < \"City name\"" : "产值 >= n";
        default: {
            static const std::vector<std::string> signs{"=", "<>", "<", "<=", ">", ">=", "!=", "=="};
            const std::string sign = one(random, signs);
            if (chance(random, 5)) return literalFor(random, name) + " " + sign + " " + name;
            return name + " " + sign + " " + literalFor(random, name);
        }
    }
}

std::string aggregate(Random& random) {
    static const std::vector<std::string> any{"count(*)",  "COUNT( n )", "count(distinct region)",
                                              "max(day)",  "min(at)",    "max(region)",
                                              "min(port)", "sum(port)",  "avg(no)",
                                              "sum(no)",   "sum(产值)",  "avg(产值)",
                                              "min(n)",    "max(产值)"};
    return one(random, any);
}

std::string directions(Random& random) {
    static const std::vector<std::string> any{"", " asc", " desc", " desc nulls first", " nulls last", " DESC"};
    return one(random, any);
}

std::string limited(Random& random) {
    if (chance(random, 2)) return "";
    static const std::vector<std::string> any{" limit 3", " limit 5 offset 2", " limit 2, 4", " limit 0", " limit -1"};
    return one(random, any);
}

std::string rowsStatement(Random& random) {
    std::string sql = "select ";
    if (chance(random, 4)) {
        sql += "*";
    } else {
        for (std::size_t i = 0, count = 1 + below(random, 3); i < count; ++i)
            sql += (i > 0 ? ", " : "") + one(random, columns) + (chance(random, 4) ? " as x" + std::to_string(i) : "");
    }
    sql += " from t";
    if (!chance(random, 3)) sql += " where " + condition(random, 2);
    if (chance(random, 2)) {
        sql += " order by " + one(random, columns) + directions(random);
        if (chance(random, 2)) sql += ", " + one(random, columns) + directions(random);
    }
    return sql + limited(random);
}

std::string groupsStatement(Random& random) {
    std::vector<std::string> keys;
    for (std::size_t i = 0, count = below(random, 3); i < count; ++i) {
        const std::string& key = one(random, columns);
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    }
    std::string sql = "select ";
    for (const auto& key : keys) sql += key + ", ";
    const std::string first = aggregate(random);
    sql += first + " as f1, " + aggregate(random) + " from t t";
    if (chance(random, 2)) sql += " where " + condition(random, 1);
    for (std::size_t i = 0; i < keys.size(); ++i) sql += (i > 0 ? ", " : " group by ") + keys[i];
    if (chance(random, 2)) {
        const std::string by = keys.empty() || chance(random, 2) ? (chance(random, 2) ? "f1" : first) : keys.back();
        sql += " order by " + by + directions(random);
        if (chance(random, 3)) sql += ", " + aggregate(random) + directions(random);
    }
    return sql + limited(random);
}

bool sameCell(const Column& a, const Column& b, std::size_t row) {
    if (a.isMissing(row) || b.isMissing(row)) return a.isMissing(row) == b.isMissing(row);
    if (a.type() != Type::Float64) return cellText(a, row) == cellText(b, row);
    return std::abs(a.number(row) - b.number(row)) <= 1e-12 * std::abs(a.number(row));
}

/// Empty when both tables are the same; sums of float64 up to rounding.
std::string differenceOf(const Table& a, const Table& b) {
    if (a.schema() != b.schema()) {
        for (std::size_t i = 0; i < std::min(a.columnCount(), b.columnCount()); ++i) {
            const Field& left = a.column(i)->field();
            const Field& right = b.column(i)->field();
            if (!(left == right))
                return "field " + left.name + " " + std::string(typeName(left.type)) + " but " + right.name + " " +
                       std::string(typeName(right.type));
        }
        return "number of columns";
    }
    if (a.rows() != b.rows()) return std::to_string(a.rows()) + " rows but " + std::to_string(b.rows());
    for (std::size_t i = 0; i < a.columnCount(); ++i) {
        for (std::size_t row = 0; row < a.rows(); ++row) {
            if (sameCell(*a.column(i), *b.column(i), row)) continue;
            return "row " + std::to_string(row + 1) + ", " + a.column(i)->field().name + ": " +
                   cellText(*a.column(i), row) + " but " + cellText(*b.column(i), row);
        }
    }
    return {};
}

std::vector<database::SqlTable> cities() {
    Random random(7);
    return {{{"t", "my table"}, randomTable(random)}, {{"u"}, randomTable(random)}};
}

}  // namespace

class SqlTest : public QObject {
    Q_OBJECT

private slots:
    void bothEnginesAgree() {
        Random random(20240305);
        int native = 0;
        for (int i = 0; i < 3000; ++i) {
            const std::vector<database::SqlTable> tables{{{"t"}, randomTable(random)}};
            const std::string sql = chance(random, 2) ? rowsStatement(random) : groupsStatement(random);
            SqlStatement statement(tables, sql);
            const NativeChoice choice = nativePlan(tables, sql);
            if (!choice.plan) continue;
            ++native;
            const std::size_t most = chance(random, 4) ? 4 : SqlStatement::allRows;
            const auto expected = statement.answer(most);
            const auto made = answerNatively(*choice.plan, tables, statement.columns(), most);
            const std::string difference = differenceOf(made.table, expected.table);
            QVERIFY2(difference.empty(), (sql + ": " + difference).c_str());
            QVERIFY2(made.cut == expected.cut, sql.c_str());
        }
        QVERIFY2(native > 1500, qPrintable(QString::number(native)));
    }

    void kernelsAnswer_data() {
        QTest::addColumn<QString>("sql");
        for (const char* sql :
             {"select * from t", "SELECT region, count(*) FROM \"my table\" GROUP BY region;",
              "select region as r, sum(产值) s from t as x where x.n > 1 group by r order by s desc limit 3",
              "select region from t where port and not n in (1, 2) -- a comment", "select count(*) from t",
              "select region, n from t order by 2 desc, 1 limit 5", "select 产值 from t where 产值 > :low",
              "select max(day) from t where day >= '2024-02-29' and at < '2024-03-01'"})
            QTest::newRow(sql) << QString(sql);
    }

    void kernelsAnswer() {
        QFETCH(QString, sql);
        const auto outcome = answerSql(cities(), sql.toStdString(), {{"low", 1.5}});
        QVERIFY2(outcome.engine == SqlEngine::Native, english(outcome.reason).c_str());
        QVERIFY(outcome.reason.empty());
    }

    void sqliteAnswers_data() {
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* sql, const char* reason) { QTest::newRow(sql) << QString(reason); };
        row("select distinct region from t", "the kernels do not answer \"distinct\"");
        row("select t.n from t join u on t.n = u.n", "the kernels do not answer \"join\"");
        row("select t.n from t, u", "the kernels do not answer \",\"");
        row("select n + 1 from t", "the kernels do not answer \"+\"");
        row("select total(n) from t", "the kernels do not answer \"total\"");
        row("select count(*) filter (where port) from t", "the kernels do not answer \"filter\"");
        row("select rank() over (order by n) from t", "the kernels do not answer \"rank\"");
        row("select region, count(*) from t group by region having count(*) > 1",
            "the kernels do not answer \"having\"");
        row("select region, n, count(*) from t group by region", "\"n\" is neither grouped by nor aggregated");
        row("select n from t where region like 'a%'", "the kernels do not answer \"like\"");
        row("select n from t where region = 101", "SQLite has rules of its own for the values that \"region\" is");
        row("select n from t where n = '1'", "SQLite has rules of its own for the values that \"n\" is");
        row("select n from t where day = '2024-02-30'", "SQLite has rules of its own for the values that \"day\" is");
        row("select n from t where at = '2024-02-28'", "SQLite has rules of its own for the values that \"at\" is");
        row("select n from t where port = 2", "SQLite has rules of its own for the values that \"port\" is");
        row("select sum(n) from t where n", "SQLite has rules of its own for the values that \"n\" is");
        row("select n from t union select n from u", "the kernels do not answer \"union\"");
        row("with w as (select 1) select * from w", "the kernels do not answer \"with\"");
        row("select rowid from t", "the kernels do not answer \"rowid\"");
        row("select sum(region) from t", "the kernels do not answer \"sum\"");
        row("select 1", "no table is read");
    }

    void sqliteAnswers() {
        QFETCH(QString, reason);
        const auto outcome = answerSql(cities(), QTest::currentDataTag());
        QVERIFY(outcome.engine == SqlEngine::Sqlite);
        QVERIFY2(QString::fromStdString(english(outcome.reason)).contains(reason), english(outcome.reason).c_str());
    }

    void sumsThatMayOverflowAreLeftToSqlite() {
        ColumnBuilder large({.name = "n", .type = Type::Int64});
        for (int i = 0; i < 3; ++i) large.addInteger(std::int64_t{1} << 62);
        const std::vector<database::SqlTable> tables{{{"t"}, Table({large.finish()})}};
        QCOMPARE(QString::fromStdString(english(nativePlan(tables, "select sum(n) from t").reason)),
                 QString("a sum of \"n\" may be too large for a whole number"));
        QVERIFY(nativePlan(tables, "select max(n) from t").plan.has_value());
    }

    void emptyTextsAreLeftToSqlite() {
        ColumnBuilder name({.name = "name", .type = Type::Text});
        for (const char* text : {"", "x"}) name.addText(text);
        const std::vector<database::SqlTable> tables{{{"t"}, Table({name.finish()})}};
        QVERIFY(!nativePlan(tables, "select name from t").plan);
        QVERIFY(nativePlan(tables, "select count(name) from t").plan.has_value());
    }

    void errorsAreSqlites() {
        QVERIFY_EXCEPTION_THROWN(answerSql(cities(), "select nam from t"), database::SqlError);
        QVERIFY_EXCEPTION_THROWN(answerSql(cities(), "select n from t where n > :low"), Error);
        QVERIFY_EXCEPTION_THROWN(answerSql(cities(), "select order from t"), database::SqlError);
    }

    void saysWhatItReads() {
        QVERIFY((answerSql(cities(), "select count(*) from \"my table\"").tablesRead ==
                 std::vector<std::string>{"my table"}));
    }

    void namesOfTables() {
        using Names = std::vector<std::vector<std::string>>;
        QVERIFY((sqlNames({{"sales 2024"}, {"Sales"}, {"sales"}, {"sales_2024"}}) ==
                 Names{{"sales 2024"}, {"Sales"}, {}, {"sales_2024"}}));
        QVERIFY((sqlNames({{"县-市", "a.b"}, {"a_b"}}) == Names{{"县-市", "a.b", "县_市"}, {"a_b"}}));
    }

    void tokens_data() {
        QTest::addColumn<QString>("words");
        const auto row = [](const char* sql, const char* words) { QTest::newRow(sql) << QString(words); };
        row("select a,b from \"t 1\"", "select a , b from t 1");
        row("x'00' 'it''s' [a]b] `c`", "00 it's a b ] c");
        row("1.5e3 .5 0x1F 12ab 1e", "1.5e3 .5 0x1F 12ab 1e");
        row("a>=b -- end\n /* c */ <> :名 @x $y", "a >= b <> 名 x y");
        row("'open", "open");
        row("", "");
    }

    void tokens() {
        QFETCH(QString, words);
        QStringList found;
        for (const auto& token : sqlTokens(QTest::currentDataTag())) {
            if (token.kind != SqlTokenKind::End) found << QString::fromStdString(token.text);
        }
        QCOMPARE(found.join(' '), words);
    }

    void parametersAreFound() {
        QVERIFY((sqlParametersIn("select :a, ':b', @c -- :d\n, :a") == std::vector<std::string>{"a", "c"}));
    }
};

QTEST_GUILESS_MAIN(SqlTest)
#include "sql_test.moc"
