// Groups and their measures.
#include "table/evaluate.h"
#include "table/join.h"
#include "table/sort.h"
#include "table/take.h"
#include "test_tables.h"

// Before Qt, whose macro `emit` is a name in oneTBB.
#include <tbb/global_control.h>
#include <tbb/task_arena.h>

#include <QTest>

#include <algorithm>
#include <array>

using namespace kapok;
using Lines = std::vector<std::string>;

class GroupTest : public QObject {
    Q_OBJECT

private slots:
    void groups();
    void groupsWithoutKeys();
    void sumsKeepSmallParts();
    void sumThatDoesNotFit();
    void shares();
    void weightedMeans();
    void quantilesOfManyValues();
    void evenlySpacedKeys();
    void sumsCarryTheirRoundingError();
    void sameAnswerOnAnyNumberOfThreads();
};

void GroupTest::groups() {
    const Table table = people();
    const auto c = [&](const char* name) { return table.column(name); };
    const Table answer = group({c("code")},
                               {{MeasureKind::Rows, nullptr, "rows"},
                                {MeasureKind::Present, c("n"), "n"},
                                {MeasureKind::Sum, c("n"), "sum"},
                                {MeasureKind::Mean, c("x"), "mean"},
                                {MeasureKind::Sd, c("x"), "sd"},
                                {MeasureKind::Max, c("day"), "latest"},
                                {MeasureKind::Distinct, c("flag"), "flags"},
                                {MeasureKind::First, c("x"), "first"},
                                {MeasureKind::Median, c("n"), "median"}},
                               table.rows());
    QCOMPARE(lines(answer),
             (Lines{"code:text|rows:int64|n:int64|sum:int64|mean:float64|sd:float64|latest:date|flags:int64|"
                    "first:float64|median:float64",
                    "b|2|2|8|1.5|1.4142135623730951|2024-03-05|1|0.5|4",  //
                    "a|1|0|-|1.5|-|2024-03-01|1|1.5|-",                   //
                    "-|1|1|2|-|-|-|1|-|2",                                //
                    "|1|1|5|4|-|2024-03-31|1|4|5"}));
    const Table sorted = group({c("code"), c("flag")}, {{MeasureKind::Rows, nullptr, "rows"}}, table.rows(),
                               {.sortedByKey = true, .where = nullptr});
    QCOMPARE(lines(sorted),
             (Lines{"code:text|flag:boolean|rows:int64", "|false|1", "a|false|1", "b|true|1", "b|-|1", "-|true|1"}));
    const RowMask mask = where(table, "x < 3");
    const Table masked = group({c("flag")}, {{MeasureKind::Sum, c("x"), "x"}}, table.rows(), {.where = &mask});
    QCOMPARE(lines(masked), (Lines{"flag:boolean|x:float64", "true|0.5", "false|1.5", "-|2.5"}));
}

void GroupTest::groupsWithoutKeys() {
    const Table none = smallTable({"x:float64"});
    const Table answer =
        group({}, {{MeasureKind::Rows, nullptr, "rows"}, {MeasureKind::Sum, none.column(0), "sum"}}, 0);
    QCOMPARE(lines(answer), (Lines{"rows:int64|sum:float64", "0|-"}));
    QCOMPARE(group({none.column(0)}, {{MeasureKind::Rows, nullptr, "rows"}}, 0).rows(), std::size_t{0});
}

void GroupTest::sumsKeepSmallParts() {
    const Table table = smallTable({"x:float64", "1e100", "1", "-1e100", "1e-3"});
    const Table answer = group({}, {{MeasureKind::Sum, table.column(0), "sum"}}, table.rows());
    QCOMPARE(answer.column(0)->number(0), 1.001);
}

void GroupTest::sumThatDoesNotFit() {
    const Table table = smallTable({"n:int64", "9223372036854775807", "9223372036854775807", "-9223372036854775807"});
    const ColumnPtr n = table.column(0);
    const Table all = group({}, {{MeasureKind::Sum, n, "sum"}, {MeasureKind::Mean, n, "mean"}}, table.rows());
    QCOMPARE(all.column(0)->integer(0), std::int64_t{9223372036854775807});
    QCOMPARE(all.column(1)->number(0), 9223372036854775807.0 / 3);
    const RowMask two = where(table, "n > 0");
    QVERIFY_EXCEPTION_THROWN(group({}, {{MeasureKind::Sum, n, "sum"}}, table.rows(), {.where = &two}), Error);
}

void GroupTest::shares() {
    const Table table = smallTable({"k:text|x:float64|n:int64", "a|1|1", "b|2|-", "a|4|3", "c|-|5", "b|1|-"});
    const auto c = [&](const char* name) { return table.column(name); };
    const Table answer = group({c("k")}, {{MeasureKind::Share, c("x"), "x"}, {MeasureKind::Share, c("n"), "n"}}, 5);
    QCOMPARE(lines(answer), (Lines{"k:text|x:float64|n:float64", "a|0.625|0.4444444444444444", "b|0.375|-",
                                   "c|-|0.5555555555555556"}));
    const RowMask some = where(table, "x >= 2");
    const Table masked = group({c("k")}, {{MeasureKind::Share, c("x"), "x"}}, 5, {.where = &some});
    QCOMPARE(lines(masked), (Lines{"k:text|x:float64", "b|0.3333333333333333", "a|0.6666666666666666"}));
    const Table zero = smallTable({"x:float64", "1", "-1"});
    QCOMPARE(lines(group({}, {{MeasureKind::Share, zero.column(0), "x"}}, 2)), (Lines{"x:float64", "-"}));
    QVERIFY_EXCEPTION_THROWN(group({}, {{MeasureKind::Share, c("k"), "x"}}, 5), Error);
}

void GroupTest::weightedMeans() {
    const Table table = smallTable(
        {"k:text|x:float64|w:int64", "a|1|1", "a|4|2", "a|-|9", "a|7|-", "b|5|0", "c|2|-1", "c|3|2", "d|1e300|3"});
    const auto c = [&](const char* name) { return table.column(name); };
    const Measure mean{.kind = MeasureKind::WeightedMean, .column = c("x"), .name = "m", .weight = c("w")};
    QCOMPARE(lines(group({c("k")}, {mean}, table.rows())),
             (Lines{"k:text|m:float64", "a|3", "b|-", "c|4", "d|1e+300"}));
    QVERIFY_EXCEPTION_THROWN(group({}, {{MeasureKind::WeightedMean, c("x"), "m"}}, table.rows()), Error);
    Measure wrong = mean;
    wrong.weight = c("k");
    QVERIFY_EXCEPTION_THROWN(group({}, {wrong}, table.rows()), Error);
}

/// Against sorting, for a group so large that its values are selected by their bits.
void GroupTest::quantilesOfManyValues() {
    constexpr std::size_t rows = 1'300'000;
    std::mt19937_64 random(11);
    ColumnBuilder part({.name = "part", .type = Type::Boolean});
    ColumnBuilder value({.name = "value", .type = Type::Float64});
    std::array<std::vector<double>, 2> values;
    for (std::size_t i = 0; i < rows; ++i) {
        const std::size_t small = random() % 64 == 0 ? 1 : 0;
        const double x =
            small ? static_cast<double>(random() % 5) - 2.5 : std::ldexp(1.0 + 1e-9 * (random() % 1000), 3);
        part.addInteger(static_cast<std::int64_t>(small));
        value.addNumber(i == 7 ? std::numeric_limits<double>::infinity() : x);
        values[small].push_back(i == 7 ? std::numeric_limits<double>::infinity() : x);
    }
    const Table table({part.finish(), value.finish()});
    const std::vector<double> probabilities{0, 0.1, 0.5, 0.9, 1};
    std::vector<Measure> measures;
    for (const double p : probabilities) {
        measures.push_back({MeasureKind::Quantile, table.column(1), "q" + std::to_string(p), p});
    }
    const Table answer = group({table.column(0)}, measures, rows, {.sortedByKey = true});
    for (std::size_t g = 0; g < 2; ++g) {
        std::sort(values[g].begin(), values[g].end());
        for (std::size_t p = 0; p < probabilities.size(); ++p) {
            const double at = probabilities[p] * static_cast<double>(values[g].size() - 1);
            const auto low = static_cast<std::size_t>(at);
            const double next = values[g][std::min(low + 1, values[g].size() - 1)];
            const double fraction = at - static_cast<double>(low);
            const double expected =
                fraction == 0 ? values[g][low] : values[g][low] + fraction * (next - values[g][low]);
            QCOMPARE(answer.column(p + 1)->number(g), expected);
        }
    }
}

/// Times a minute apart are counted in minutes; one that is off by a microsecond is not lost.
void GroupTest::evenlySpacedKeys() {
    constexpr std::int64_t minute = 60'000'000;
    for (const bool even : {true, false}) {
        ColumnBuilder time({.name = "time", .type = Type::DateTime});
        for (std::int64_t i = 0; i < 150'000; ++i) {
            if (i % 10 == 9) {
                time.addMissing();
            } else {
                time.addInteger(1'700'000'000'000'000 + i % 1000 * minute + (i == 100'000 && !even ? 1 : 0));
            }
        }
        const ColumnPtr keys = time.finish();
        const Table answer = group({keys}, {{MeasureKind::Rows, nullptr, "n"}}, keys->rows());
        QCOMPARE(answer.rows(), std::size_t{even ? 901U : 902U});
        QCOMPARE(answer.column(0)->integer(1), 1'700'000'000'000'000 + minute);
        QCOMPARE(answer.column(1)->integer(1), std::int64_t{150});
        QVERIFY(answer.column(0)->isMissing(9));
        QCOMPARE(answer.column(1)->integer(9), std::int64_t{15'000});
    }
}

/// A tenth is not a whole number of bits: plain sums of a million of them are wrong in the eleventh digit.
void GroupTest::sumsCarryTheirRoundingError() {
    constexpr std::size_t rows = 1'000'000;
    ColumnBuilder few({.name = "few", .type = Type::Int64});
    ColumnBuilder many({.name = "many", .type = Type::Int64});
    ColumnBuilder value({.name = "value", .type = Type::Float64});
    for (std::size_t i = 0; i < rows; ++i) {
        few.addInteger(static_cast<std::int64_t>(i % 2));
        many.addInteger(static_cast<std::int64_t>(i % 2 ? 0 : i));
        value.addNumber(0.1);
    }
    const Table table({few.finish(), many.finish(), value.finish()});
    const auto sum = [&](const std::vector<ColumnPtr>& keys) {
        return group(keys, {{MeasureKind::Sum, table.column("value"), "sum"}}, rows).column("sum");
    };
    QCOMPARE(sum({})->number(0), 100'000.0);
    QCOMPARE(sum({table.column("few")})->number(1), 50'000.0);
    QCOMPARE(sum({table.column("many")})->number(1), 0.1);
    const ColumnPtr lanes = sum({table.column("many")});
    QCOMPARE(lanes->rows(), rows / 2);
    QCOMPARE(lanes->number(0), 50'000.1);
}

void GroupTest::sameAnswerOnAnyNumberOfThreads() {
    const Table table = large();
    const auto answers = [&] {
        Lines all = lines(group({table.column("region")}, everyMeasure(table), table.rows()));
        const auto more = lines(
            slice(group({table.column("id"), table.column("region")}, everyMeasure(table), table.rows()), 0, 2000));
        all.insert(all.end(), more.begin(), more.end());
        const auto keep = [&](const std::vector<RowIndex>& rows) {
            all.push_back(std::to_string(std::hash<std::string_view>{}(
                {reinterpret_cast<const char*>(rows.data()), rows.size() * sizeof(RowIndex)})));
        };
        keep(sortedRows({{table.column("region"), true}, {table.column("value")}}));
        keep(topRows({{table.column("region")}, {table.column("value"), true}}, 100));
        keep(where(table, "value > 0 and region <> 'r3' or id % 7 = 2").indexes());
        const Joined joined = join(table, slice(table, 500, 20), {.mode = JoinMode::Full, .keys = {{"id", "id"}}});
        for (const auto& line : lines(slice(joined.table, 0, 1000))) all.push_back(line);
        return all;
    };
    Lines expected;
    for (const int threads : {1, 2, 3, 8}) {
        const tbb::global_control allowed(tbb::global_control::max_allowed_parallelism,
                                          static_cast<std::size_t>(threads));
        Lines found;
        tbb::task_arena(threads).execute([&] { found = answers(); });
        if (expected.empty()) expected = found;
        QCOMPARE(found, expected);
    }
}

QTEST_GUILESS_MAIN(GroupTest)
#include "group_test.moc"
