// The kernels on tables small enough to be worked out by hand.
#include "table/edit.h"
#include "table/evaluate.h"
#include "table/join.h"
#include "table/profile.h"
#include "table/sort.h"
#include "table/take.h"
#include "table/union.h"
#include "test_tables.h"

#include <QTest>

#include <cmath>

using namespace kapok;
using Lines = std::vector<std::string>;

class KernelsTest : public QObject {
    Q_OBJECT

private slots:
    void risingColumns_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<bool>("rising");
        QTest::newRow("rising") << "float64" << QStringList{"-1", "0", "0", "2.5"} << true;
        QTest::newRow("falling") << "int64" << QStringList{"1", "2", "1"} << false;
        QTest::newRow("missing") << "int64" << QStringList{"1", "-", "2"} << false;
        QTest::newRow("days") << "date" << QStringList{"2024-01-31", "2024-02-01"} << true;
        QTest::newRow("texts") << "text" << QStringList{"a", "b"} << false;
        QTest::newRow("one") << "boolean" << QStringList{"true"} << true;
        QTest::newRow("none") << "float64" << QStringList{} << true;
    }
    void risingColumns() {
        QFETCH(QString, type);
        QFETCH(QStringList, values);
        std::vector<std::string> lines{"a:" + type.toStdString()};
        for (const auto& value : values) lines.push_back(value.toStdString());
        const Table table = smallTable(lines);
        QTEST(isRising(*table.column(0), table.rows()), "rising");
    }
    void risingOverChunks() {
        ColumnBuilder builder({.name = "a", .type = Type::Int64});
        for (std::int64_t row = 0; row < 200'000; ++row) builder.addInteger(row == 131'072 ? row - 2 : row);
        const ColumnPtr column = builder.finish();
        QVERIFY(isRising(*column, 131'072));
        QVERIFY(!isRising(*column, 131'073));  // the first row of the third chunk
    }

    void filters_data();
    void filters();
    void masks();
    void chunksAreSkippedByBounds();
    void derives();
    void sorts_data();
    void sorts();
    void pinyin();
    void joins_data();
    void joins();
    void joinReport();
    void joinWithNoMatch();
    void matchingKeys_data();
    void matchingKeys();
    void unions();
    void edits();
    void profiles();
    void samples();
    void cancels();
    void errorOfTheFirstRow();
};

void KernelsTest::filters_data() {
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("rows");
    QTest::newRow("text") << "code = 'b'"
                          << "0 3";
    QTest::newRow("missing is not true") << "code <> 'b'"
                                         << "1 4";
    QTest::newRow("empty text") << "code = ''"
                                << "4";
    QTest::newRow("number") << "n >= 3 and x < 3"
                            << "0 3";
    QTest::newRow("or with missing") << "n > 4 or flag"
                                     << "0 2 3 4";
    QTest::newRow("date") << "day >= '2024-03-01'"
                          << "0 1 4";
    QTest::newRow("none") << "n > 100"
                          << "";
    QTest::newRow("all") << "true"
                         << "0 1 2 3 4";
    QTest::newRow("missing") << "missing"
                             << "";
    QTest::newRow("row") << "row() between 2 and 3"
                         << "1 2";
}

void KernelsTest::filters() {
    QFETCH(QString, condition);
    QFETCH(QString, rows);
    QStringList found;
    for (const RowIndex row : where(people(), condition.toStdString()).indexes()) found << QString::number(row);
    QCOMPARE(found.join(' '), rows);
    QCOMPARE(filter(people(), condition.toStdString()).rows(), static_cast<std::size_t>(found.size()));
}

void KernelsTest::masks() {
    constexpr std::size_t rows = 3 * chunkRows + 100;
    RowMask even(rows);
    RowMask third(rows);
    for (std::size_t i = 0; i < rows; i += 2) even.set(i);
    for (std::size_t i = 0; i < rows; i += 3) third.set(i);
    QCOMPARE((RowMask(even) &= third).count(), rows / 6 + 1);
    QCOMPARE((RowMask(even) |= third).count(), even.count() + third.count() - (rows / 6 + 1));
    QCOMPARE((~even).count(), rows - even.count());
    QCOMPARE(RowMask(rows, true).count(), rows);
    QVERIFY(RowMask(rows, true).all());
    QVERIFY((RowMask(even) ^= even).none());
    QCOMPARE(even.count(3), std::size_t{50});
    QVERIFY(!even.test(rows + 5));
    QCOMPARE(third.indexes()[2], RowIndex{6});
}

void KernelsTest::chunksAreSkippedByBounds() {
    std::vector<ChunkSummary> summaries;
    for (int i = 0; i < 4; ++i) summaries.push_back({chunkRows, 0, i * 10.0, i * 10.0 + 9});
    int loads = 0;
    const auto column =
        std::make_shared<Column>(Field{.name = "n", .type = Type::Int64}, summaries, [&](std::size_t i) {
            ++loads;
            Buffer<std::int64_t> values(chunkRows);
            for (std::size_t row = 0; row < chunkRows; ++row)
                values[row] = static_cast<std::int64_t>(i * 10 + row % 10);
            return makeChunk(Type::Int64, std::move(values), {});
        });
    const Table table({column});
    QCOMPARE(where(table, "n >= 10 and n < 20").count(), chunkRows);
    QCOMPARE(loads, 0);
    QCOMPARE(where(table, "n = 25").count(), chunkRows / 10 + 1);
    QCOMPARE(loads, 1);
    QCOMPARE(where(table, "n between 0 and 100 or n = 3").count(), 4 * chunkRows);
    QCOMPARE(loads, 1);
}

void KernelsTest::derives() {
    const Table table = people();
    QCOMPARE(lines(Table({derive(table, "upper(code) & n", "k")})), (Lines{"k:text", "B3", "-", "-", "B5", "5"}));
    QCOMPARE(lines(Table({derive(table, "n / x", "r")})), (Lines{"r:float64", "6", "-", "-", "2", "1.25"}));
    QCOMPARE(lines(Table({derive(table, "if(flag, 'y', code)", "k")})), (Lines{"k:text", "y", "a", "y", "b", ""}));
    QCOMPARE(lines(Table({derive(table, "code", "copy")})), (Lines{"copy:text", "b", "a", "-", "b", ""}));
    const Table many = large();
    const ColumnPtr upper = derive(many, "coalesce(upper(region), 'NONE')", "u");
    QCOMPARE(upper->dictionary()->size(), std::size_t{22});
    for (std::size_t row = 0; row < many.rows(); row += 777) {
        const std::string_view old = many.column("region")->text(row);
        QCOMPARE(std::string(upper->text(row)), old.empty() ? "NONE" : "R" + std::string(old.substr(1)));
    }
    const ColumnPtr row = derive(many, "row()", "row");
    QCOMPARE(row->integer(150'000), std::int64_t{150'001});
}

void KernelsTest::sorts_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("rows");
    QTest::newRow("text") << "code" << false << "4 1 0 3 2";
    QTest::newRow("text down") << "code" << true << "0 3 1 4 2";
    QTest::newRow("whole") << "n" << false << "2 0 3 4 1";
    QTest::newRow("whole down") << "n" << true << "3 4 0 2 1";
    QTest::newRow("real") << "x" << false << "0 1 3 4 2";
    QTest::newRow("date down") << "day" << true << "4 0 1 3 2";
    QTest::newRow("boolean") << "flag" << false << "1 4 0 2 3";
}

void KernelsTest::sorts() {
    QFETCH(QString, key);
    QFETCH(bool, descending);
    QFETCH(QString, rows);
    const Table table = people();
    const std::vector<SortKey> keys{{table.column(key.toStdString()), descending}};
    QStringList found;
    const auto sorted = sortedRows(keys);
    for (const RowIndex row : sorted) found << QString::number(row);
    QCOMPARE(found.join(' '), rows);
    const auto top = topRows(keys, 3);
    QCOMPARE(top, std::vector<RowIndex>(sorted.begin(), sorted.begin() + 3));
}

void KernelsTest::pinyin() {
    // Bāotóu, Chóngqìng, Guǎngzhōu, Shēnzhèn, Zhūhǎi
    const Table table = smallTable({"city:text", "珠海", "深圳", "重庆", "-", "包头", "广州"});
    const Table sorted = sort(table, {{table.column(0), false, TextOrder::Pinyin}});
    QCOMPARE(lines(sorted), (Lines{"city:text", "包头", "重庆", "广州", "深圳", "珠海", "-"}));
}

void KernelsTest::joins_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("expected");
    const auto line = [](const char* name, JoinMode mode, const char* expected) {
        QTest::newRow(name) << static_cast<int>(mode) << QString::fromUtf8(expected);
    };
    line("inner", JoinMode::Inner, "k:text|v:int64|w:int64;a|1|10;b|2|20;b|2|21");
    line("left", JoinMode::Left, "k:text|v:int64|w:int64;a|1|10;b|2|20;b|2|21;-|3|-;c|4|-");
    line("right", JoinMode::Right, "k:text|v:int64|w:int64;a|1|10;b|2|20;b|2|21;-|-|30;d|-|40");
    line("full", JoinMode::Full, "k:text|v:int64|w:int64;a|1|10;b|2|20;b|2|21;-|3|-;c|4|-;-|-|30;d|-|40");
    line("semi", JoinMode::Semi, "k:text|v:int64;a|1;b|2");
    line("anti", JoinMode::Anti, "k:text|v:int64;-|3;c|4");
}

void KernelsTest::joins() {
    QFETCH(int, mode);
    QFETCH(QString, expected);
    const Table left = smallTable({"k:text|v:int64", "a|1", "b|2", "-|3", "c|4"});
    const Table right = smallTable({"k:text|w:int64", "b|20", "a|10", "b|21", "-|30", "d|40"});
    const Joined joined = join(left, right, {.mode = static_cast<JoinMode>(mode), .keys = {{"k", "k"}}});
    QStringList all;
    for (const auto& line : lines(joined.table)) all << QString::fromStdString(line);
    QCOMPARE(all.join(';'), expected);
    QCOMPARE(joined.report.resultRows, joined.table.rows());
    QCOMPARE(joined.report.leftMatched, std::size_t{2});
    QCOMPARE(joined.report.rightMatched, std::size_t{3});
    QCOMPARE(joined.report.leftUnmatchedKeys, (Lines{"", "c"}));
    QCOMPARE(joined.report.rightUnmatchedKeys, (Lines{"", "d"}));
    QCOMPARE(joined.report.duplicatedRightKeys, std::size_t{1});
    QCOMPARE(joined.report.duplicatedRightExamples, Lines{"b"});
}

void KernelsTest::joinReport() {
    const Table left = smallTable({"fips:text|name:text", "01001|Autauga", "06037|Los Angeles", "x1|Nowhere"});
    const Table right = smallTable({"id:int64|name:text|rate:float64", "1001|A|5.1", "6037|L|10.1", "2|Z|1"});
    const JoinOptions exact{.keys = {{"fips", "id"}}};
    QVERIFY_EXCEPTION_THROWN(join(left, right, exact), Error);
    JoinOptions loose = exact;
    loose.comparison = KeyComparison::IgnoreLeadingZeros;
    const Joined joined = join(left, right, loose);
    QCOMPARE(lines(joined.table), (Lines{"fips:text|name:text|name_right:text|rate:float64", "01001|Autauga|A|5.1",
                                         "06037|Los Angeles|L|10.1", "x1|Nowhere|-|-"}));
    QCOMPARE(joined.report.renamed.front().second, std::string("name_right"));
    loose.mode = JoinMode::Full;
    loose.rightColumns = Lines{"rate"};
    QCOMPARE(lines(join(left, right, loose).table), (Lines{"fips:text|name:text|rate:float64", "01001|Autauga|5.1",
                                                           "06037|Los Angeles|10.1", "x1|Nowhere|-", "2|-|1"}));
    const Joined turned =
        join(right, left, {.comparison = KeyComparison::IgnoreLeadingZeros, .keys = {{"id", "fips"}}});
    QCOMPARE(turned.report.leftMatched, std::size_t{2});
    QVERIFY_EXCEPTION_THROWN(join(left, right, {.keys = {}}), Error);
    QVERIFY_EXCEPTION_THROWN(join(left, right, {.keys = {{"nokey", "id"}}}), Error);
}

void KernelsTest::joinWithNoMatch() {
    const Table left = smallTable({"k:text", "a", "b"});
    const Table right = smallTable({"k:text", "x"});
    const Joined joined = join(left, right, {.mode = JoinMode::Inner, .keys = {{"k", "k"}}});
    QVERIFY(joined.report.nothingMatched());
    QCOMPARE(joined.table.rows(), std::size_t{0});
    QVERIFY(english(joined.report.sentences().front()).starts_with("No row found a partner"));
}

void KernelsTest::matchingKeys_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto line = [](const char* text, const char* key) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(key);
    };
    line("01001", "1001");
    line(" 1001 ", "1001");
    line("\xE3\x80\x80１００１", "1001");
    line("1001.00", "1001");
    line("1001.50", "1001.50");
    line("000", "0");
    line("-007", "-7");
    line("0A1", "0A1");
    line("广州 市 ", "广州 市");
    line("ＡＢｃ", "ABc");
    line("", "");
    line("1.", "1.");
    line("12 34", "12 34");
}

void KernelsTest::matchingKeys() {
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(QString::fromStdString(matchingKey(text.toStdString())), key);
}

void KernelsTest::unions() {
    const Table a = smallTable({"k:text|n:int64|only:boolean", "x|1|true"});
    const Table b = smallTable({"n:float64|k:int64", "2.5|7", "-|8"});
    const United united = unionByName({a, b});
    QCOMPARE(lines(united.table), (Lines{"k:text|n:float64|only:boolean", "x|1|true", "7|2.5|-", "8|-|-"}));
    QCOMPARE(united.notes.size(), std::size_t{3});
    const Table geometry = smallTable({"k:geometry", "w"});
    QVERIFY_EXCEPTION_THROWN(unionByName({a, geometry}), Error);
}

void KernelsTest::edits() {
    const Table table = people();
    QCOMPARE(lines(withCell(table, 1, "n", "42", false))[2], std::string("a|42|1.5|2024-03-01|false"));
    QCOMPARE(lines(withCell(table, 1, "code", "新", false))[2], std::string("新|-|1.5|2024-03-01|false"));
    QCOMPARE(lines(withCell(table, 0, "day", "", true))[1], std::string("b|3|0.5|-|true"));
    QCOMPARE(lines(withCell(table, 2, "day", "2020-02-29", false))[3], std::string("-|2|-|2020-02-29|true"));
    QCOMPARE(lines(table)[2], std::string("a|-|1.5|2024-03-01|false"));
    QVERIFY_EXCEPTION_THROWN(withCell(table, 0, "n", "4.5", false), Error);
    QVERIFY_EXCEPTION_THROWN(withCell(table, 0, "flag", "yes", false), Error);
    QVERIFY_EXCEPTION_THROWN(withCell(table, 5, "n", "4", false), Error);
    const Table many = large();
    const Table changed = withCell(many, 70'000, "value", "-1.5", false);
    QCOMPARE(changed.column("value")->number(70'000), -1.5);
    QCOMPARE(changed.column("value")->sharedChunk(0), many.column("value")->sharedChunk(0));
}

void KernelsTest::profiles() {
    const Table table = people();
    const ColumnProfile x = profile(table.column("x"), {.bins = 7});
    QCOMPARE(x.missing, std::size_t{1});
    QCOMPARE(x.distinct, std::size_t{4});
    QCOMPARE(x.minimum, 0.5);
    QCOMPARE(x.maximum, 4.0);
    QCOMPARE(x.mean, 2.125);
    QCOMPARE(x.histogram, (std::vector<std::size_t>{1, 0, 1, 0, 1, 0, 1}));
    const ColumnProfile code = profile(table.column("code"));
    QCOMPARE(code.distinct, std::size_t{3});
    QCOMPARE(code.top.front().value, std::string("b"));
    QCOMPARE(code.top.front().count, std::size_t{2});
    const ColumnProfile id = profile(large().column("id"), {.mostDistinct = 1000});
    QVERIFY(!id.distinctExact);
    const ColumnProfile empty = profile(smallTable({"x:float64", "-"}).column(0));
    QVERIFY(std::isnan(empty.minimum) && empty.histogram.empty());
    const ColumnProfile infinite = profile(smallTable({"x:float64", "inf", "1", "1"}).column(0));
    QVERIFY(std::isinf(infinite.maximum));
    QCOMPARE(infinite.mean, 1.0);
}

void KernelsTest::samples() {
    const Table table = large();
    const Table some = sample(table, 1000, 5);
    QCOMPARE(some.rows(), std::size_t{1000});
    QCOMPARE(lines(some), lines(sample(table, 1000, 5)));
    QVERIFY(lines(some) != lines(sample(table, 1000, 6)));
    QCOMPARE(sample(table, 300'000, 1).rows(), table.rows());
}

void KernelsTest::cancels() {
    const Table table = large();
    const Control control{[] { return true; }, {}};
    QVERIFY_EXCEPTION_THROWN(where(table, "value > 0", control), Cancelled);
    QVERIFY_EXCEPTION_THROWN(group({table.column("region")}, everyMeasure(table), table.rows(), {}, control),
                             Cancelled);
    QVERIFY_EXCEPTION_THROWN(sort(table, {{table.column("value")}}, control), Cancelled);
    QVERIFY_EXCEPTION_THROWN(topRows({{table.column("value")}}, 10, control), Cancelled);
    QVERIFY_EXCEPTION_THROWN(join(table, table, {.keys = {{"id", "id"}}}, control), Cancelled);
}

void KernelsTest::errorOfTheFirstRow() {
    const Table table = large();
    try {
        derive(table, "number(if(row() > 70000, region, '1'))", "n");
        QFAIL("no error");
    } catch (const Error& error) {
        QVERIFY(error.place().row == 70'001 || table.column("region")->isMissing(70'000));
        QVERIFY(error.place().row >= 70'001 && error.place().row < 70'010);
    }
}

QTEST_GUILESS_MAIN(KernelsTest)
#include "kernels_test.moc"
