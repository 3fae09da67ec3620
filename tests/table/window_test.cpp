// Windows and comparisons of periods give the answers of SQLite's window functions and self joins on random tables.
#include "table/window.h"
#include "sdk/error.h"
#include "sqlite_oracle.h"
#include "table/period.h"

#include <QTest>

using namespace kapok;

namespace {

constexpr int seeds = 130;

/// One measure in our words and in SQL's; {over} stands for the partition and order.
struct Question {
    WindowMeasure measure;
    std::string sql;
};

std::vector<Question> questions(const Table& table, Random& random) {
    using K = WindowKind;
    const auto c = [&](const char* name) { return table.column(name); };
    const std::int64_t far = random.below(5);
    const std::int64_t width = 1 + random.below(7);
    const std::string past = std::to_string(width - 1);
    const std::string rows = " ROWS BETWEEN " + past + " PRECEDING AND CURRENT ROW";
    const std::string around = " ROWS BETWEEN " + std::to_string(width - 1 - (width - 1) / 2) + " PRECEDING AND " +
                               std::to_string((width - 1) / 2) + " FOLLOWING";
    const std::string soFar = " ROWS UNBOUNDED PRECEDING";
    const std::string n = std::to_string(far);
    return {
        {{K::RowNumber}, "row_number() over ({over})"},
        {{K::Rank}, "rank() over ({keys})"},
        {{K::DenseRank}, "dense_rank() over ({keys})"},
        {{K::Lag, c("s"), "", far}, "lag(s, " + n + ") over ({over})"},
        {{K::Lead, c("big"), "", far}, "lead(big, " + n + ") over ({over})"},
        {{K::Lead, c("b"), "", far}, "lead(b, " + n + ") over ({over})"},
        {{K::CumulativeSum, c("i")}, "sum(i) over ({over}" + soFar + ")"},
        {{K::CumulativeSum, c("x")}, "sum(x) over ({over}" + soFar + ")"},
        {{K::CumulativeMean, c("x")}, "avg(x) over ({over}" + soFar + ")"},
        {{K::CumulativeMin, c("s")}, "min(s) over ({over}" + soFar + ")"},
        {{K::CumulativeMax, c("big")}, "max(big) over ({over}" + soFar + ")"},
        {{K::MovingSum, c("i"), "", width}, "sum(i) over ({over}" + rows + ")"},
        {{K::MovingSum, c("x"), "", width, true}, "sum(x) over ({over}" + around + ")"},
        {{K::MovingMean, c("i"), "", width}, "avg(i) over ({over}" + rows + ")"},
        {{K::MovingMin, c("x"), "", width, true}, "min(x) over ({over}" + around + ")"},
        {{K::MovingMax, c("s"), "", width}, "max(s) over ({over}" + rows + ")"},
        {{K::MovingMax, c("d"), "", width, true}, "max(d) over ({over}" + around + ")"},
        {{K::MovingSum, c("x"), "", width, false, true},
         "iif(count(*) over ({over}" + rows + ") = " + std::to_string(width) + ", sum(x) over ({over}" + rows +
             "), null)"},
        {{K::Share, c("x")}, "x / nullif(sum(x) over (PARTITION BY {groups}), 0)"},
    };
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

struct Order {
    std::vector<std::string> groups;
    std::vector<std::pair<std::string, bool>> keys;
};

const std::vector<Order> orders = {{{"s"}, {{"d", false}, {"x", true}}},
                                   {{"b", "i"}, {{"big", true}}},
                                   {{}, {{"s", false}, {"i", false}}},
                                   {{"d"}, {}}};

std::string listed(const std::vector<std::string>& names, const std::string& otherwise) {
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "" : ", ") + name;
    return all.empty() ? otherwise : all;
}

/// Rows of (group, t, v) where no group has a month twice.
Table monthly(std::uint64_t seed) {
    Random random(seed);
    std::vector<std::string> lines{"g:text|t:date|v:int64|x:float64"};
    for (const char* group : {"广州", "深圳", "-"}) {
        for (int month = 0; month < 40; ++month) {
            if (random.below(5) == 0) continue;
            char day[20];
            std::snprintf(day, sizeof day, "%04d-%02d-01", 2020 + month / 12, month % 12 + 1);
            const std::string value = random.below(7) == 0 ? "-" : std::to_string(random.below(9) - 2);
            lines.push_back(std::string(group) + "|" + day + "|" + value + "|" + value);
        }
    }
    std::shuffle(lines.begin() + 1, lines.end(), std::mt19937_64(seed));
    return smallTable(lines);
}

}  // namespace

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void agreeWithSqlite();
    void manyChunks();
    void badMeasures();
    void yearsAndMonthsAgreeWithSqlite();
    void unitsAreFound_data();
    void unitsAreFound();
    void periodValues_data();
    void periodValues();
    void periodNotes();
    void badPeriods_data();
    void badPeriods();
};

void WindowTest::agreeWithSqlite() {
    for (int seed = 0; seed < seeds; ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        const Table table = randomTable(static_cast<std::uint64_t>(seed), static_cast<std::size_t>(random.below(70)));
        Sqlite sqlite;
        sqlite.load("t", table);
        for (const auto& order : orders) {
            const auto asked = questions(table, random);
            std::vector<WindowMeasure> measures;
            std::string keys = "PARTITION BY " + listed(order.groups, "1");
            std::string by;
            WindowOptions options{columnsNamed(table, order.groups), {}};
            for (const auto& [name, descending] : order.keys) {
                options.order.push_back({table.column(name), descending});
                by += (by.empty() ? " ORDER BY " : ", ") + name + (descending ? " DESC" : "") + " NULLS LAST";
            }
            const std::string over = keys + by + (by.empty() ? " ORDER BY rowid" : ", rowid");
            std::string sql;
            for (const auto& question : asked) {
                measures.push_back(question.measure);
                measures.back().name = "m" + std::to_string(measures.size());
                const std::string one = replaced(replaced(question.sql, "{over}", over), "{keys}", keys + by);
                sql += (sql.empty() ? "SELECT " : ", ") + replaced(one, "{groups}", listed(order.groups, "1"));
            }
            const Table ours(window(measures, table.rows(), options));
            const QString found = difference(rowsOf(ours), sqlite.rows(sql + " FROM t ORDER BY rowid"));
            QVERIFY2(found.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(found)));
        }
    }
}

void WindowTest::manyChunks() {
    const Table table = randomTable(77, 2 * chunkRows + 99);
    Sqlite sqlite;
    sqlite.load("t", table);
    const WindowOptions options{{table.column("s")}, {{table.column("d")}}};
    const Table ours(window({{WindowKind::CumulativeSum, table.column("i"), "a"},
                             {WindowKind::MovingMin, table.column("x"), "b", 100},
                             {WindowKind::Rank, {}, "c"}},
                            table.rows(), options));
    QCOMPARE(
        difference(rowsOf(ours),
                   sqlite.rows("SELECT sum(i) over (w ROWS UNBOUNDED PRECEDING), min(x) over (w ROWS 99 PRECEDING), "
                               "rank() over (PARTITION BY s ORDER BY d NULLS LAST) FROM t "
                               "WINDOW w AS (PARTITION BY s ORDER BY d NULLS LAST, rowid) ORDER BY rowid")),
        QString());
}

void WindowTest::badMeasures() {
    const Table table = smallTable({"s:text|x:int64", "a|9223372036854775807", "b|1"});
    const std::vector<WindowMeasure> bad = {{WindowKind::CumulativeSum, table.column("s"), "y"},
                                            {WindowKind::CumulativeSum, table.column("x"), "y"},
                                            {WindowKind::MovingMean, table.column("x"), "y", 0},
                                            {WindowKind::Lag, table.column("x"), "y", -1},
                                            {WindowKind::Share, {}, "y"}};
    for (const auto& measure : bad) QVERIFY_EXCEPTION_THROWN(window({measure}, table.rows(), {}), Error);
}

void WindowTest::yearsAndMonthsAgreeWithSqlite() {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Table table = monthly(seed);
        Sqlite sqlite;
        sqlite.load("t", table);
        for (const auto comparison : {PeriodComparison::Previous, PeriodComparison::YearAgo}) {
            const Noted ours =
                comparePeriods(table,
                               {{table.column("v"), ChangeKind::Rate, "rate"},
                                {table.column("v"), ChangeKind::Difference, "difference"},
                                {table.column("x"), ChangeKind::Difference, "x_difference"},
                                {table.column("x"), ChangeKind::Base, "base"}},
                               {.time = table.column("t"), .groups = {table.column("g")}, .comparison = comparison});
            const std::string back = comparison == PeriodComparison::Previous ? "-1 month" : "-12 months";
            const QString found = difference(
                rowsOf(ours.table.select({"rate", "difference", "x_difference", "base"})),
                sqlite.rows("SELECT cast(a.v AS REAL) / nullif(b.v, 0) - 1, a.v - b.v, a.x - b.x, b.x FROM t a LEFT "
                            "JOIN t b ON "
                            "a.g IS b.g AND date(b.t * 86400, 'unixepoch') = date(a.t * 86400, 'unixepoch', '" +
                            back + "') ORDER BY a.rowid"));
            QVERIFY2(found.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(found)));
        }
    }
}

void WindowTest::unitsAreFound_data() {
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<QString>("note");
    const auto line = [](const char* type, QStringList times, const char* unit) {
        QTest::newRow(qPrintable(times.join(' ')))
            << (QStringList{type} + times) << QString("The periods of t are %1.").arg(unit);
    };
    line("date", {"2021-01-01", "2023-01-01"}, "years");
    line("date", {"2021-12-31", "2020-12-31"}, "years");
    line("date", {"2021-01-01", "2021-07-01"}, "quarters");
    line("date", {"2021-03-31", "2021-06-30"}, "quarters");
    line("date", {"2021-01-31", "2021-02-28"}, "months");
    line("date", {"2021-01-15", "2021-02-15"}, "months");
    line("date", {"2021-01-04", "2021-01-18"}, "weeks");
    line("date", {"2021-01-04", "2021-01-05"}, "days");
    line("datetime", {"2021-01-04T00:00", "2021-01-05T00:00"}, "days");
    line("datetime", {"2021-01-04T00:00", "2021-01-04T01:00"}, "hours");
    line("int64", {"2021", "2023"}, "years");
    line("int64", {"202112", "202201"}, "months");
}

void WindowTest::unitsAreFound() {
    QFETCH(QStringList, times);
    QFETCH(QString, note);
    std::vector<std::string> lines{"t:" + times.takeFirst().toStdString()};
    for (const auto& time : times) lines.push_back(time.toStdString());
    const Table table = smallTable(lines);
    const Noted noted = comparePeriods(table, {}, {.time = table.column("t")});
    QCOMPARE(QString::fromStdString(english(noted.notes.front())), note);
}

void WindowTest::periodValues_data() {
    QTest::addColumn<Period>("unit");
    QTest::addColumn<PeriodComparison>("comparison");
    QTest::addColumn<QString>("times");  // type, then a value each; the values are 1, 2, 4, …
    QTest::addColumn<QString>("bases");
    const auto line = [](const char* name, Period unit, PeriodComparison comparison, const char* times,
                         const char* bases) { QTest::newRow(name) << unit << comparison << times << bases; };
    using enum PeriodComparison;
    line("quarters over the year's end", Period::Quarter, Previous, "date 2020-10-01 2021-01-15 2021-06-30 2021-09-30",
         "- 1 2 4");
    line("the day before, months of every length", Period::Day, Previous,
         "date 2024-02-28 2024-02-29 2024-03-01 2024-03-03", "- 1 2 -");
    line("a year before a leap day there is none", Period::Day, YearAgo,
         "date 2023-02-28 2024-02-28 2024-02-29 2023-03-01", "- 1 - -");
    line("weeks start on Monday", Period::Week, Previous, "date 2024-01-07 2024-01-08 2024-01-21 2024-01-22",
         "- 1 2 4");
    line("52 weeks before", Period::Week, YearAgo, "date 2023-01-04 2024-01-03 2024-01-10", "- 1 -");
    line("hours over midnight", Period::Hour, Previous, "datetime 2024-01-01T23:10 2024-01-02T00:50 2024-01-02T02:00",
         "- 1 -");
    line("the same hour a year before", Period::Hour, YearAgo,
         "datetime 2023-03-01T05:00 2024-03-01T05:30 2024-03-01T06:00", "- 1 -");
    line("years as numbers", Period::Automatic, Previous, "int64 2022 2021 2019 - 2020", "2 16 - - 4");
    line("months as numbers", Period::Automatic, YearAgo, "int64 202312 202412 202411", "- 1 -");
    line("before 1970", Period::Month, Previous, "date 1969-12-31 1970-01-01 1969-10-05", "- 1 -");
}

void WindowTest::periodValues() {
    QFETCH(Period, unit);
    QFETCH(PeriodComparison, comparison);
    QFETCH(QString, times);
    QFETCH(QString, bases);
    QStringList cells = times.split(' ');
    std::vector<std::string> rows{"t:" + cells.takeFirst().toStdString() + "|v:int64"};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        rows.push_back(cells[i].toStdString() + "|" + std::to_string(std::int64_t{1} << i));
    }
    const Table table = smallTable(rows);
    const Noted noted = comparePeriods(table, {{table.column("v"), ChangeKind::Base, "base"}},
                                       {.time = table.column("t"), .unit = unit, .comparison = comparison});
    QStringList found;
    for (const auto& line : lines(noted.table.select({"base"}))) found << QString::fromStdString(line);
    QCOMPARE(found.mid(1).join(' '), bases);
}

void WindowTest::periodNotes() {
    const Table table = smallTable({"t:date|v:int64", "2024-01-01|1", "2024-02-01|2", "2024-04-01|3", "-|4"});
    const Noted noted =
        comparePeriods(table, {}, {.time = table.column("t"), .comparison = PeriodComparison::Previous});
    QStringList notes;
    for (const auto& note : noted.notes) notes << QString::fromStdString(english(note));
    QCOMPARE(notes, (QStringList{"The periods of t are months.", "1 of 4 rows have no earlier period to compare with.",
                                 "1 of 4 rows have no base, since that period is missing in the data.",
                                 "1 rows have no time."}));
}

void WindowTest::badPeriods_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("times");
    QTest::addColumn<Period>("unit");
    QTest::addColumn<QString>("words");
    QTest::newRow("two of a period") << "date"
                                     << "2024-01-01 2024-01-31" << Period::Month
                                     << "Rows 1 and 2 are of the same period";
    QTest::newRow("no unit") << "datetime"
                             << "2024-01-01T00:10 2024-01-01T00:20" << Period::Automatic << "No unit fits";
    QTest::newRow("text") << "text"
                          << "2024 2025" << Period::Year << "holds no times";
    QTest::newRow("numbers") << "int64"
                             << "202413 202401" << Period::Month << "neither years nor months";
}

void WindowTest::badPeriods() {
    QFETCH(QString, type);
    QFETCH(QString, times);
    QFETCH(Period, unit);
    QFETCH(QString, words);
    std::vector<std::string> rows{"t:" + type.toStdString()};
    for (const auto& time : times.split(' ')) rows.push_back(time.toStdString());
    const Table table = smallTable(rows);
    try {
        comparePeriods(table, {}, {.time = table.column("t"), .unit = unit});
        QFAIL("accepted");
    } catch (const Error& error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
        QVERIFY(!error.remedy().empty());
    }
}

QTEST_GUILESS_MAIN(WindowTest)
#include "window_test.moc"
