// Groups by formulas are the same whether the formulas are computed for each row or once for each piece of a column.
#include "query/answer.h"
#include "table/column_builder.h"
#include "table/evaluate.h"
#include "table/format.h"
#include "table/formula_codes.h"

#include <QtTest>

#include <random>

using namespace kapok;

namespace {

constexpr std::size_t rows = 80'000;

/// Two chunks; every value of some columns is missing now and then.
Table sample() {
    std::mt19937_64 random(17);
    const auto below = [&](std::int64_t count) { return static_cast<std::int64_t>(random() % std::uint64_t(count)); };
    std::vector<ColumnBuilder> builders;
    for (const auto& [name, type] : std::vector<std::pair<std::string, Type>>{{"region", Type::Text},
                                                                              {"flag", Type::Boolean},
                                                                              {"size", Type::Int64},
                                                                              {"id", Type::Int64},
                                                                              {"x", Type::Float64},
                                                                              {"wide", Type::Float64},
                                                                              {"day", Type::Date},
                                                                              {"at", Type::DateTime},
                                                                              {"local", Type::DateTime}}) {
        builders.emplace_back(Field{.name = name, .type = type, .zone = name == "local" ? "Asia/Shanghai" : ""});
    }
    for (std::size_t row = 0; row < rows; ++row) {
        const auto add = [&](std::size_t i, const auto& put) {
            below(19) == 0 ? builders[i].addMissing() : put(builders[i]);
        };
        add(0, [&](ColumnBuilder& b) { b.addText("r" + std::to_string(below(21))); });
        add(1, [&](ColumnBuilder& b) { b.addInteger(below(2)); });
        add(2, [&](ColumnBuilder& b) { b.addInteger(below(3000) - 700); });
        add(3, [&](ColumnBuilder& b) { b.addInteger(below(40'000'000'000'000) - 5); });
        add(4, [&](ColumnBuilder& b) { b.addNumber(static_cast<double>(below(200'000)) / 7 - 9000); });
        add(5, [&](ColumnBuilder& b) {
            b.addNumber(row == 99 ? 1e300 : row == 98 ? -std::numeric_limits<double>::infinity() : 5);
        });
        add(6, [&](ColumnBuilder& b) { b.addInteger(below(5000) - 2500); });
        const std::int64_t time = below(100'000'000) * 1'000'003 - 30'000'000'000'000;
        add(7, [&](ColumnBuilder& b) { b.addInteger(time); });
        add(8, [&](ColumnBuilder& b) { b.addInteger(time); });
    }
    std::vector<ColumnPtr> columns;
    for (auto& builder : builders) columns.push_back(builder.finish());
    return Table(std::move(columns));
}

/// The rows of the table as text, one a group, sorted.
QStringList lines(const Table& table) {
    QStringList all;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            const Column& column = *table.column(i);
            cells << (column.isMissing(row) ? QStringLiteral("-") : QString::fromStdString(cellText(column, row)));
        }
        all << cells.join('|');
    }
    return all;
}

}  // namespace

class FormulaGroupsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { table_ = sample(); }

    /// `quick`: the formulas are computed by piece.
    void sameGroups_data() {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<bool>("quick");
        const auto add = [](const QStringList& keys, bool quick = true) {
            QTest::newRow(qPrintable(keys.join("; "))) << keys << quick;
        };
        add({"region"});
        add({"upper(region)"});
        add({"if(region in ('r1', 'r2'), region, 'others')"});
        add({"if(region in ('r1', 'r2'), missing, region)"});
        add({"is_missing(region)"});
        add({"flag"});
        add({"not flag"});
        add({"size"});
        add({"size % 7"});
        add({"bin(size, 100, 0)"});
        add({"bin(size, 12.5, 3)"});
        add({"1000 / size"});  // fails for no row: a value of a piece that is 0 is missing
        add({"bin(id, 10000000000, 0)"}, false);
        add({"bin(id, 1e10, 0.0)"});
        add({"bin(x, 100, 0)", "bin(x, 100, 0) + 100"});
        add({"bin(x, 0.3, 0.1)", "bin(x, 0.3, 0.1) + 0.3", "region"});
        add({"bin(x, 100)"});
        add({"bin(x, 100, 0)", "bin(x, 50, 0)"}, false);
        add({"bin(x, 1e-9, 0)"}, false);
        add({"bin(x, 1e9, 1e22)", "flag"});
        add({"round(x)"}, false);
        add({"bin(wide, 10, 0)"}, false);
        add({"year(day)", "month(day)"});
        add({"truncate(day, 'week')"});
        add({"truncate(day, 'quarter')", "region"});
        for (const char* unit : {"year", "quarter", "month", "week", "day", "hour"}) {
            add({QStringLiteral("truncate(at, '%1')").arg(unit)});
        }
        add({"weekday(at)", "hour(at)"});
        add({"date(at)"});
        add({"month(truncate(at, 'week'))"});
        add({"minute(at)"}, false);
        add({"truncate(local, 'month')"}, false);
        add({"region & text(size)"}, false);
        add({"bin(row(), 1000, 0)"}, false);
        add({"x > mean(x)"}, false);
    }
    void sameGroups() {
        QFETCH(QStringList, keys);
        QFETCH(bool, quick);
        for (const char* filter : {"", "size > 0 and x < 10000"}) {
            Query byPiece;
            byPiece.filter = filter;
            byPiece.aggregates = {{.op = AggregateOp::Count, .name = "n"},
                                  {.op = AggregateOp::Sum, .field = "id", .name = "sum"},
                                  {.op = AggregateOp::Median, .field = "x", .name = "median"}};
            std::vector<expression::Typed> formulas;
            for (qsizetype i = 0; i < keys.size(); ++i) {
                const std::string name = "key" + std::to_string(i);
                byPiece.derive.push_back({name, keys[i].toStdString()});
                byPiece.groupBy.push_back(name);
                formulas.push_back(expression::check(expression::parse(keys[i].toStdString()), table_.schema()));
            }
            // An aggregate over a derived field makes the formulas be computed for the rows.
            Query byRow = byPiece;
            byRow.derive.push_back({"again", "id"});
            byRow.aggregates[1].field = "again";
            const QStringList expected = lines(query::answer(table_, byRow));
            QCOMPARE(lines(query::answer(table_, byPiece)), expected);
            QVERIFY(expected.size() > 1);
            bool allQuick = true;
            for (const auto& formula : formulas) {
                std::vector<const expression::Typed*> together;
                for (const auto& other : formulas) {
                    if (other.columns() == formula.columns()) together.push_back(&other);
                }
                allQuick = allQuick && formulaCodes(table_, together) != nullptr;
            }
            QCOMPARE(allQuick, quick);
        }
    }

    void withoutValues_data() {
        QTest::addColumn<int>("rowCount");
        QTest::newRow("no rows") << 0;
        QTest::newRow("missing rows") << 3;
    }
    void withoutValues() {
        QFETCH(int, rowCount);
        for (const auto& [type, formula] :
             std::vector<std::pair<Type, const char*>>{{Type::Text, "upper(a)"},
                                                       {Type::Boolean, "not a"},
                                                       {Type::Int64, "a % 2"},
                                                       {Type::Float64, "bin(a, 10, 0)"},
                                                       {Type::Date, "year(a)"},
                                                       {Type::DateTime, "truncate(a, 'month')"}}) {
            ColumnBuilder builder({.name = "a", .type = type});
            for (int row = 0; row < rowCount; ++row) builder.addMissing();
            const Table table({builder.finish()});
            Query query;
            query.derive = {{"key", formula}};
            query.groupBy = {"key"};
            query.aggregates = {{.op = AggregateOp::Count, .name = "n"}};
            QCOMPARE(lines(query::answer(table, query)), rowCount ? QStringList{"-|3"} : QStringList{});
        }
    }

private:
    Table table_;
};

QTEST_GUILESS_MAIN(FormulaGroupsTest)
#include "formula_groups_test.moc"
