// The kernels give the answers of SQLite, an independent engine, on random tables: missing values, empty and equal
// texts, Unicode, extremes. Reals are multiples of 1/4, so that sums are exact in any order.
#include "sqlite_oracle.h"
#include "table/evaluate.h"
#include "table/group.h"
#include "table/join.h"
#include "table/sort.h"
#include "table/take.h"

#include <QTest>

using namespace kapok;

namespace {

constexpr int seeds = 30;

/// Besides the fields of the oracle: reals and days at the ends of what there is.
const std::vector<Field>& fields() {
    static const std::vector<Field> all = [] {
        std::vector<Field> made = oracleFields();
        made.push_back({.name = "y", .type = Type::Float64});
        made.push_back({.name = "e", .type = Type::Date});
        return made;
    }();
    return all;
}

Table wideTable(std::uint64_t seed, std::size_t rows) { return randomTable(seed, rows, fields()); }

Lines sorted(Lines lines) {
    std::sort(lines.begin(), lines.end());
    return lines;
}

const std::vector<Lines> keySets = {
    {"s"}, {"i"}, {"x"}, {"b"}, {"d"}, {"big"}, {"s", "b", "i"}, {"big", "x", "d", "s"}, {"y"}, {"e", "y"}, {}};

std::string listed(const Lines& names) {
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "" : ", ") + name;
    return all;
}

}  // namespace

class DifferentialTest : public QObject {
    Q_OBJECT

private slots:
    void filters();
    void groups();
    void medians();
    void sorts();
    void joins();
    void manyChunks();
};

void DifferentialTest::filters() {
    // Ours and SQLite's notation of the same question.
    const std::vector<std::pair<const char*, const char*>> questions = {
        {"i > 1", "i > 1"},
        {"x <= i", "x <= i"},
        {"i = x", "i = x"},
        {"big > 9007199254740992", "big > 9007199254740992"},
        {"big = 9007199254740993", "big = 9007199254740993"},
        {"big < x", "big < x"},
        {"s = ''", "s = ''"},
        {"s < 'b'", "s < 'b'"},
        {"s >= '广'", "s >= '广'"},
        {"s in ('a', '广州', '01')", "s in ('a', '广州', '01')"},
        {"s not in ('a', missing)", "s not in ('a', null)"},
        {"i in (1, 2, -3)", "i in (1, 2, -3)"},
        {"i in (1, x, 2)", "i in (1, x, 2)"},
        {"x between -1 and i", "x between -1 and i"},
        {"b or i > 2", "b or i > 2"},
        {"not b and s <> 'a'", "not b and s <> 'a'"},
        {"not (b and x > 0)", "not (b and x > 0)"},
        {"(b or s is missing) and (i < 0 or x is not missing)", "(b or s is null) and (i < 0 or x is not null)"},
        {"i * 2 + x > 1.5", "i * 2 + x > 1.5"},
        {"i % 3 = -1", "i % 3 = -1"},
        {"i / x > 0.5", "cast(i as real) / x > 0.5"},
        {"abs(x) >= 2 and -i < 3", "abs(x) >= 2 and -i < 3"},
        {"length(s) = 2", "length(s) = 2"},
        {"substring(s, 2, 1) = '州'", "substr(s, 2, 1) = '州'"},
        {"contains(s, 'a')", "instr(s, 'a') > 0"},
        {"s & i = 'a1'", "s || i = 'a1'"},
        {"if(i > 0, x, -x) > 1", "case when i > 0 then x else -x end > 1"},
        {"coalesce(s, 'none') = 'none'", "coalesce(s, 'none') = 'none'"},
        {"trim(s) = 'a'", "trim(s) = 'a'"},
        {"replace(s, 'a', 'bb') = 'bbb'", "replace(s, 'a', 'bb') = 'bbb'"},
        {"year(d) = 1970", "cast(strftime('%Y', d * 86400, 'unixepoch') as integer) = 1970"},
        {"weekday(d) = 7", "strftime('%w', d * 86400, 'unixepoch') = '0'"},
        {"truncate(d, 'month') = date('1969-12-01')", "strftime('%Y-%m', d * 86400, 'unixepoch') = '1969-12'"},
        {"round(x) = 2", "round(x) = 2"},
        {"text(d) > '1970-01-03'", "date(d * 86400, 'unixepoch') > '1970-01-03'"},
        {"row() % 2 = 0", "rowid % 2 = 0"},
        {"y > 0.3", "y > 0.3"},
        {"y = 0.3 or y < -1e300", "y = 0.3 or y < -1e300"},
        {"y <= big", "y <= big"},
        {"y >= 5e-324 and e > d", "y >= 5e-324 and e > d"},
        {"y between 0 and 1", "y between 0 and 1"},
    };
    for (int seed = 0; seed < seeds; ++seed) {
        const Table table = wideTable(static_cast<std::uint64_t>(seed), static_cast<std::size_t>(seed) * 5);
        Sqlite sqlite;
        sqlite.load("t", table);
        for (const auto& [ours, theirs] : questions) {
            const Lines expected = sqlite.rows(std::string("SELECT * FROM t WHERE ") + theirs + " ORDER BY rowid");
            const QString found = difference(rowsOf(filter(table, ours)), expected);
            QVERIFY2(found.isEmpty(), qPrintable(QString("seed %1, %2: %3").arg(seed).arg(ours).arg(found)));
        }
    }
}

void DifferentialTest::groups() {
    for (int seed = 0; seed < seeds; ++seed) {
        const Table table = wideTable(static_cast<std::uint64_t>(seed) + 1000, static_cast<std::size_t>(seed) * 7);
        Sqlite sqlite;
        sqlite.load("t", table);
        const auto c = [&](const char* name) { return table.column(name); };
        const std::vector<Measure> measures = {
            {MeasureKind::Rows, nullptr, "m0"},
            {MeasureKind::Present, c("x"), "m1"},
            {MeasureKind::Missing, c("s"), "m2"},
            {MeasureKind::Sum, c("i"), "m3"},
            {MeasureKind::Sum, c("x"), "m4"},
            {MeasureKind::Mean, c("x"), "m5"},
            {MeasureKind::Min, c("big"), "m6"},
            {MeasureKind::Max, c("big"), "m7"},
            {MeasureKind::Min, c("s"), "m8"},
            {MeasureKind::Max, c("s"), "m9"},
            {MeasureKind::Min, c("x"), "m10"},
            {MeasureKind::Max, c("d"), "m11"},
            {MeasureKind::Distinct, c("s"), "m12"},
            {MeasureKind::Distinct, c("x"), "m13"},
            {MeasureKind::Distinct, c("big"), "m14"},
            {MeasureKind::Sum, c("b"), "m15"},
            {MeasureKind::Mean, c("i"), "m16"},
            {MeasureKind::Max, c("y"), "m17"},
            {MeasureKind::Min, c("y"), "m18"},
            {MeasureKind::Distinct, c("y"), "m19"},
            {MeasureKind::Min, c("e"), "m20"},
            {MeasureKind::Missing, c("x"), "m21"},
            {MeasureKind::Share, c("x"), "m22"},
            {.kind = MeasureKind::WeightedMean, .column = c("x"), .name = "m23", .weight = c("i")}};
        const std::string select =
            "count(*), count(x), sum(s is null), sum(i), sum(x), avg(x), min(big), max(big), min(s), max(s), min(x), "
            "max(d), count(distinct s), count(distinct x), count(distinct big), sum(b), avg(i), max(y), min(y), "
            "count(distinct y), min(e), "
            "sum(x is null), sum(x) / nullif(sum(sum(x)) OVER (), 0), "
            "cast(sum(x * i) as real) / nullif(sum(case when x is not null then i end), 0) FROM t WHERE x < 3 ";
        const RowMask mask = where(table, "x < 3");
        for (const auto& names : keySets) {
            std::vector<ColumnPtr> keys;
            for (const auto& name : names) keys.push_back(table.column(name));
            const Table ours = group(keys, measures, table.rows(), {.where = &mask});
            std::string sql = "SELECT " + listed(names) + (names.empty() ? "" : ", ") + select;
            if (!names.empty()) sql += "GROUP BY " + listed(names) + " ORDER BY min(rowid)";
            Lines expected = sqlite.rows(sql);
            if (names.empty() && mask.none())
                continue;  // sum() over no row: ours counts missing values as 0, SQLite as null
            const QString found = difference(rowsOf(ours), expected);
            QVERIFY2(found.isEmpty(),
                     qPrintable(QString("seed %1, %2: %3").arg(seed).arg(listed(names).c_str()).arg(found)));
        }
    }
}

void DifferentialTest::medians() {
    for (int seed = 0; seed < seeds; ++seed) {
        const Table table = wideTable(static_cast<std::uint64_t>(seed) + 1500, static_cast<std::size_t>(seed) * 7);
        Sqlite sqlite;
        sqlite.load("t", table);
        const Table ours = group({table.column("s")}, {{MeasureKind::Median, table.column("x"), "m"}}, table.rows());
        const Lines expected = sqlite.rows(
            "SELECT s, (SELECT avg(x) FROM (SELECT x, row_number() OVER (ORDER BY x) AS n, count(*) OVER () AS c "
            "FROM t AS u WHERE u.s IS g.s AND x IS NOT NULL) WHERE n IN ((c + 1) / 2, (c + 2) / 2)) FROM t AS g GROUP "
            "BY s ORDER BY min(rowid)");
        const QString found = difference(rowsOf(ours), expected);
        QVERIFY2(found.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(found)));
    }
}

void DifferentialTest::sorts() {
    const std::vector<std::pair<std::vector<std::pair<const char*, bool>>, const char*>> orders = {
        {{{"s", false}}, "s NULLS LAST"},
        {{{"s", true}}, "s DESC NULLS LAST"},
        {{{"big", false}}, "big NULLS LAST"},
        {{{"big", true}, {"x", false}}, "big DESC NULLS LAST, x NULLS LAST"},
        {{{"b", true}, {"s", false}, {"x", true}}, "b DESC NULLS LAST, s NULLS LAST, x DESC NULLS LAST"},
        {{{"d", false}, {"i", true}}, "d NULLS LAST, i DESC NULLS LAST"},
        {{{"y", false}, {"e", true}}, "y NULLS LAST, e DESC NULLS LAST"},
        {{{"e", false}, {"y", true}, {"s", true}}, "e NULLS LAST, y DESC NULLS LAST, s DESC NULLS LAST"}};
    for (int seed = 0; seed < seeds; ++seed) {
        const Table table = wideTable(static_cast<std::uint64_t>(seed) + 2000, static_cast<std::size_t>(seed) * 6);
        Sqlite sqlite;
        sqlite.load("t", table);
        for (const auto& [keys, order] : orders) {
            std::vector<SortKey> sortKeys;
            for (const auto& [name, descending] : keys) sortKeys.push_back({table.column(name), descending});
            const std::string sql = std::string("SELECT * FROM t ORDER BY ") + order + ", rowid";
            QString found = difference(rowsOf(sort(table, sortKeys)), sqlite.rows(sql));
            QVERIFY2(found.isEmpty(), qPrintable(QString("seed %1, %2: %3").arg(seed).arg(order).arg(found)));
            found = difference(rowsOf(take(table, topRows(sortKeys, 9))), sqlite.rows(sql + " LIMIT 9"));
            QVERIFY2(found.isEmpty(), qPrintable(QString("seed %1, top of %2: %3").arg(seed).arg(order).arg(found)));
        }
    }
}

void DifferentialTest::joins() {
    const std::vector<std::pair<JoinMode, std::string>> modes = {{JoinMode::Inner, "JOIN"},
                                                                 {JoinMode::Left, "LEFT JOIN"},
                                                                 {JoinMode::Right, "RIGHT JOIN"},
                                                                 {JoinMode::Full, "FULL JOIN"}};
    const std::vector<std::vector<std::pair<std::string, std::string>>> keySetsOfJoins = {
        {{"s", "s"}},
        {{"i", "i"}},
        {{"i", "x"}},
        {{"big", "big"}},
        {{"d", "d"}},
        {{"y", "y"}},
        {{"e", "e"}},
        {{"s", "s"}, {"i", "i"}},
        {{"b", "b"}, {"x", "x"}, {"s", "s"}}};
    for (int seed = 0; seed < seeds; ++seed) {
        const auto number = static_cast<std::uint64_t>(seed);
        const Table left = wideTable(number + 3000, number * 2);
        // Every other right side is filtered: its dictionary has texts that no row uses.
        const Table all = wideTable(number + 4000, 60 - 2 * number);
        const Table right = seed % 2 ? filter(all, "s <> 'a' and s <> '广州'") : all;
        Sqlite sqlite;
        sqlite.load("l", left);
        sqlite.load("r", right);
        for (const auto& keys : keySetsOfJoins) {
            std::string on;
            for (const auto& [a, b] : keys) on += (on.empty() ? "l." : " AND l.") + a + " = r." + b;
            for (const auto& [mode, sql] : modes) {
                std::string select;
                Lines names;
                for (const auto& field : fields()) {
                    const auto key =
                        std::find_if(keys.begin(), keys.end(), [&](const auto& k) { return k.first == field.name; });
                    if (key != keys.end() && key->second != field.name) continue;  // filled from another type
                    names.push_back(field.name);
                    select += ", " + (key == keys.end() ? "l." + field.name
                                                        : "coalesce(l." + field.name + ", r." + field.name + ")");
                }
                Lines rightNames;
                for (const auto& field : fields()) {
                    select += ", r." + field.name;
                    rightNames.push_back(field.name);
                    names.push_back(field.name + "_right");
                }
                const Joined ours = join(left, right, {.mode = mode, .keys = keys, .rightColumns = rightNames});
                const Table table = ours.table.select(names);
                const Lines expected = sqlite.rows("SELECT " + select.substr(2) + " FROM l " + sql + " r ON " + on);
                const QString found = difference(sorted(rowsOf(table)), sorted(expected));
                QVERIFY2(
                    found.isEmpty(),
                    qPrintable(QString("seed %1, %2 on %3: %4").arg(seed).arg(sql.c_str(), on.c_str()).arg(found)));
            }
            const Lines semi =
                sqlite.rows("SELECT * FROM l WHERE EXISTS (SELECT 1 FROM r WHERE " + on + ") ORDER BY rowid");
            QCOMPARE(difference(rowsOf(join(left, right, {.mode = JoinMode::Semi, .keys = keys}).table), semi),
                     QString());
            const Lines anti =
                sqlite.rows("SELECT * FROM l WHERE NOT EXISTS (SELECT 1 FROM r WHERE " + on + ") ORDER BY rowid");
            QCOMPARE(difference(rowsOf(join(left, right, {.mode = JoinMode::Anti, .keys = keys}).table), anti),
                     QString());
        }
    }
}

void DifferentialTest::manyChunks() {
    const Table table = wideTable(5000, 2 * chunkRows + 777);
    Sqlite sqlite;
    sqlite.load("t", table);
    const RowMask mask = where(table, "i > 0 and s <> 'a'");
    const Table ours = group({table.column("s"), table.column("i")},
                             {{MeasureKind::Rows, nullptr, "n"},
                              {MeasureKind::Sum, table.column("x"), "x"},
                              {MeasureKind::Max, table.column("big"), "big"},
                              {MeasureKind::Distinct, table.column("d"), "d"}},
                             table.rows(), {.where = &mask});
    QCOMPARE(difference(rowsOf(ours),
                        sqlite.rows("SELECT s, i, count(*), sum(x), max(big), count(distinct d) FROM t WHERE i > 0 "
                                    "AND s <> 'a' GROUP BY s, i ORDER BY min(rowid)")),
             QString());
    QCOMPARE(difference(rowsOf(sort(table, {{table.column("s"), true}, {table.column("big")}})),
                        sqlite.rows("SELECT * FROM t ORDER BY s DESC NULLS LAST, big NULLS LAST, rowid")),
             QString());
    // So many groups that their rows are sorted into lanes.
    const Table many = group(table.select({"big", "x", "d", "s"}).columns(),
                             {{MeasureKind::Rows, nullptr, "n"},
                              {MeasureKind::Sum, table.column("i"), "i"},
                              {MeasureKind::Min, table.column("y"), "y"},
                              {MeasureKind::Distinct, table.column("e"), "e"}},
                             table.rows(), {.where = &mask});
    QCOMPARE(difference(rowsOf(many),
                        sqlite.rows("SELECT big, x, d, s, count(*), sum(i), min(y), count(distinct e) FROM t WHERE i > "
                                    "0 AND s <> 'a' GROUP BY big, x, d, s ORDER BY min(rowid)")),
             QString());
    for (const std::size_t count : {std::size_t{20}, std::size_t{100'000}}) {
        QCOMPARE(difference(rowsOf(take(table, topRows({{table.column("y"), true}, {table.column("i")}}, count))),
                            sqlite.rows("SELECT * FROM t ORDER BY y DESC NULLS LAST, i NULLS LAST, rowid LIMIT " +
                                        std::to_string(count))),
                 QString());
    }
    const Table codes = wideTable(5001, 30);
    sqlite.load("r", codes);
    const Joined joined =
        join(table, codes, {.mode = JoinMode::Left, .keys = {{"s", "s"}, {"i", "i"}}, .rightColumns = Lines{"d"}});
    QCOMPARE(difference(sorted(rowsOf(joined.table)),
                        sorted(sqlite.rows("SELECT t.*, r.d FROM t LEFT JOIN r ON t.s = r.s AND t.i = r.i"))),
             QString());
}

QTEST_GUILESS_MAIN(DifferentialTest)
#include "differential_test.moc"
