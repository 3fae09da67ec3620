// SQL over tables in memory: types come through, codes stay codes, and nothing is written.
#include "database/table_sql.h"
#include "database/sql_words.h"
#include "table/column_builder.h"
#include "table/format.h"

#include <QTest>

using namespace kapok;
using database::SqlStatement;

namespace {

ColumnPtr texts(const std::string& name, const std::vector<const char*>& values) {
    ColumnBuilder column({.name = name, .type = Type::Text});
    for (const char* value : values) value ? column.addText(value) : column.addMissing();
    return column.finish();
}

ColumnPtr integers(Field field, const std::vector<std::int64_t>& values) {
    ColumnBuilder column(std::move(field));
    for (const auto value : values) column.addInteger(value);
    return column.finish();
}

Table cities() {
    ColumnBuilder shape({.name = "shape", .type = Type::Geometry, .crs = "EPSG:4490"});
    ColumnBuilder rate({.name = "rate", .type = Type::Float64, .unit = "%"});
    for (const char* wkb : {"one", "two"}) shape.addWkb(wkb);
    shape.addMissing();
    for (const double value : {1.5, 2.0}) rate.addNumber(value);
    rate.addMissing();
    return Table({texts("code", {"0101", "101", nullptr}), texts("name", {"广州", "深圳", "佛山"}), rate.finish(),
                  integers({.name = "big", .type = Type::Int64}, {9007199254740993, -1, 0}),
                  integers({.name = "port", .type = Type::Boolean}, {1, 0, 1}),
                  integers({.name = "day", .type = Type::Date}, {19787, -1, 0}),
                  integers({.name = "at", .type = Type::DateTime}, {1709627400123456, -1, 0}), shape.finish()});
}

Table sales() {
    return Table(
        {texts("Code", {"101", "0101", "0101", "999"}), integers({.name = "n", .type = Type::Int64}, {1, 2, 3, 4})});
}

const std::vector<database::SqlTable>& tables() {
    static const std::vector<database::SqlTable> all{{{"cities"}, cities()}, {{"sales 2024", "s"}, sales()}};
    return all;
}

Table ask(const char* sql, const database::SqlValues& values = {}) {
    return SqlStatement(tables(), sql, values).answer().table;
}

QString shown(const Table& table) {
    QStringList lines;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const auto& column : table.columns())
            cells << (column->isMissing(row) ? "~" : QString::fromStdString(cellText(*column, row)));
        lines << cells.join('|');
    }
    return lines.join('/');
}

}  // namespace

class TableSqlTest : public QObject {
    Q_OBJECT

private slots:
    void answers_data() {
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* sql, const char* answer) { QTest::newRow(sql) << QString(answer); };
        row("select name from cities where code = '0101'", "广州");
        row("select name from cities where code = 101", "深圳");
        row("select name from cities where code is null", "佛山");
        row("select c.name, sum(n) from s join cities c on s.code = c.code group by 1 order by 2", "深圳|1/广州|5");
        row("select n from \"sales 2024\" where n not in (select n from s where n < 4)", "4");
        row("with w as (select n, lag(n) over (order by n) p from s) select * from w", "1|~/2|1/3|2/4|3");
        row("select big, big + 1 from cities limit 1", "9007199254740993|9007199254740994");
        row("select count(*), count(rate), avg(rate) from cities", "3|2|1.75");
        row("select day, at from cities",
            "2024-03-05|2024-03-05T08:30:00.123456/1969-12-31|1969-12-31T23:59:59.999999/"
            "1970-01-01|1970-01-01T00:00:00");
        row("select max(day), strftime('%Y', max(day)) from cities", "2024-03-05|2024");
        row("select port from cities where port", "true/true");
        row("select rowid, name from cities where rowid = 2", "2|深圳");
        row("select code, code from s limit 1", "101|101");
        row("select name from cities union select n from s order by 1 limit 2", "1/2");
        row("select rate from cities where 0", "");
        row("select n from s; ", "1/2/3/4");
    }

    void answers() {
        QFETCH(QString, answer);
        QCOMPARE(shown(ask(QTest::currentDataTag())), answer);
    }

    void fieldsComeThrough() {
        const Schema schema = ask("select shape as outline, rate, day, at, port, rate * 2 from cities").schema();
        QCOMPARE(schema[0], (Field{.name = "outline", .type = Type::Geometry, .crs = "EPSG:4490"}));
        QCOMPARE(schema[1], (Field{.name = "rate", .type = Type::Float64, .unit = "%"}));
        QCOMPARE(schema[2].type, Type::Date);
        QCOMPARE(schema[3].type, Type::DateTime);
        QCOMPARE(schema[4].type, Type::Boolean);
        QCOMPARE(schema[5], (Field{.name = "rate * 2", .type = Type::Float64}));
        QCOMPARE(ask("select code, code from s").schema()[1].name, std::string("Code_2"));
    }

    void refuses_data() {
        QTest::addColumn<QString>("line");
        const auto row = [](const char* sql, const char* line) { QTest::newRow(sql) << QString(line); };
        row("select * from city", "no such table: city. The tables are: cities, sales 2024, s.");
        row("select nam from cities", "no such column: nam.");
        row("selec 1", "near \"selec\": syntax error.");
        row("", "Only SQL that reads is possible here.");
        row("create table x(a)", "Only SQL that reads is possible here.");
        row("delete from cities", "table cities may not be modified.");
        row("select 1; select 2", "Only one SQL statement can be run at a time.");
        row("attach '/tmp/x.db' as x", "Only SQL that reads is possible here.");
        row("select shape from cities union all select 1", "The column shape mixes geometry with other values.");
    }

    void refuses() {
        QFETCH(QString, line);
        try {
            ask(QTest::currentDataTag());
            QFAIL("it was answered");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(line), error.what());
        }
    }

    void isCancelled() {
        const char* endless = "with recursive t(i) as (select 1 union all select i + 1 from t) select sum(i) from t";
        const std::vector<database::SqlTable> none;
        SqlStatement statement(none, endless);
        QVERIFY_EXCEPTION_THROWN(
            statement.answer(SqlStatement::allRows, {.report = {}, .cancelled = [] { return true; }}), Cancelled);
    }

    void columnsThatDifferOnlyInCaseAreNumbered() {
        const Table table({texts("a", {"x"}), texts("A", {"y"})});
        const std::vector<database::SqlTable> one{{{"t"}, table}};
        QCOMPARE(shown(SqlStatement(one, "select a, A_2 from t").answer().table), QString("x|y"));
    }

    void emptyAnswersKeepTheirTypes() {
        const Schema schema = ask("select rate, day, port, shape, name from cities where code = 'none'").schema();
        const std::vector<Type> types{Type::Float64, Type::Date, Type::Boolean, Type::Geometry, Type::Text};
        for (std::size_t i = 0; i < types.size(); ++i) QCOMPARE(schema[i].type, types[i]);
        QCOMPARE(schema[0].unit, std::string("%"));
    }

    void valuesStandForTheirNames() {
        const database::SqlValues values{
            {"code", std::string("0101")}, {"n", std::int64_t{2}}, {"rate", 1.5}, {"yes", true}, {"none", {}}};
        QCOMPARE(shown(ask("select n from s where code = :code and n > :n", values)), QString("3"));
        QCOMPARE(shown(ask("select name, @none from cities where rate = $rate and port = :yes", values)),
                 QString("广州|~"));
        const auto line = [&](const char* sql, const database::SqlValues& given) -> QString {
            try {
                ask(sql, given);
            } catch (const Error& error) {
                return error.what();
            }
            return "it was answered";
        };
        QVERIFY(line("select :year", values).contains("There is no variable \"year\""));
        QVERIFY(line("select ?", values).contains("has no name"));
        QVERIFY(line("select :l", {{"l", std::vector<double>{1}}}).contains("is a list"));
    }

    void saysWhatItReads() {
        const auto read = [](const char* sql) { return SqlStatement(tables(), sql).tablesRead(); };
        QVERIFY((read("select 1 as cities") == std::vector<std::string>{}));
        QVERIFY((read("select count(*) from S") == std::vector<std::string>{"s"}));
        QVERIFY((read("with s as (select * from cities) select * from s join \"sales 2024\"") ==
                 std::vector<std::string>{"cities", "sales 2024"}));
    }

    void stopsAfterTheRowsAskedFor() {
        SqlStatement statement(tables(), "select n from s");
        QCOMPARE(shown(statement.answer(2).table), QString("1/2"));
        QVERIFY(statement.answer(3).cut);
        QVERIFY(!statement.answer(4).cut);
    }

    void errorsPointIntoTheStatement_data() {
        QTest::addColumn<int>("offset");
        const auto row = [](const char* sql, int offset) { QTest::newRow(sql) << offset; };
        row("select nam from cities", 7);
        row("select 1 fro m", 13);
        row("select * from Citys", 14);
        row("select 1; select 2", -1);
    }

    void errorsPointIntoTheStatement() {
        QFETCH(int, offset);
        try {
            ask(QTest::currentDataTag());
            QFAIL("it was answered");
        } catch (const database::SqlError& error) {
            QCOMPARE(static_cast<int>(error.offset().value_or(999)), offset);
        } catch (const Error&) {
            QCOMPARE(-1, offset);
        }
    }

    void wordsOfTheDialectAreKnown() {
        QVERIFY(database::isSqlKeyword("Select"));
        QVERIFY(!database::isSqlKeyword("region"));
        const auto& functions = database::sqlFunctions();
        QVERIFY(std::binary_search(functions.begin(), functions.end(), std::string("strftime")));
        QVERIFY(std::find(functions.begin(), functions.end(), "load_extension") == functions.end());
    }
};

QTEST_GUILESS_MAIN(TableSqlTest)
#include "table_sql_test.moc"
