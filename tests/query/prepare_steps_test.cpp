// The steps of preparation on small tables: a step as JSON, the table before and after as text.
#include "../table/small_table.h"
#include "query/steps.h"
#include "sdk/error.h"
#include "spec/json.h"
#include "table/take.h"

// Before Qt, which has a macro "emit".
#include <tbb/global_control.h>
#include <tbb/task_arena.h>

#include <QFile>
#include <QTest>

#include <bit>
#include <cmath>

using namespace kapok;
using namespace kapok::query;

namespace {

Table table(const QString& text) {
    std::vector<std::string> lines;
    for (const auto& line : text.split(';')) lines.push_back(line.toStdString());
    return smallTable(lines);
}

QString shown(const Table& table) {
    QStringList all;
    for (const auto& line : lines(table)) all << QString::fromStdString(line);
    return all.join(';');
}

std::vector<Step> stepsOf(const QString& json) {
    const Item item = itemFromJson(R"({"id":"d1","kind":"dataset","spec":{"steps":[)" + json.toStdString() + "]}}");
    return std::get<Dataset>(item.value).steps;
}

Prepared run(const QString& before, const QString& json, const QString& other = {}) {
    return applySteps(table(before), stepsOf(json), [&](const Id&) { return table(other); });
}

/// The lines of a file of reference values, cut at commas.
std::vector<QStringList> reference(const char* name) {
    QFile file(QString(KAPOK_SOURCE_DIR "/tests/query/data/") + name);
    std::vector<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly)) return lines;
    for (const auto& line : file.readAll().split('\n')) {
        if (!line.isEmpty()) lines.push_back(QString::fromUtf8(line).split(','));
    }
    return lines;
}

/// Three chunks and a bit: groups, days, doubles of which some are missing, whole numbers, names.
Table manyRows() {
    ColumnBuilder g(Field{"g"});
    ColumnBuilder t(Field{"t", Type::Date});
    ColumnBuilder x(Field{"x", Type::Float64});
    ColumnBuilder n(Field{"n", Type::Int64});
    ColumnBuilder s(Field{"s"});
    for (std::size_t row = 0; row < 3 * chunkRows + 100; ++row) {
        const auto mixed = static_cast<std::int64_t>(row * 2'654'435'761 % 1'000'003);
        g.addText("g" + std::to_string(mixed % 50));
        t.addInteger(18'262 + mixed % 1000);
        mixed % 7 == 0 ? x.addMissing() : x.addNumber(std::sin(static_cast<double>(row)) * 1e6);
        n.addInteger(mixed);
        s.addText("a" + std::to_string(mixed % 997) + ",b");
    }
    return Table({g.finish(), t.finish(), x.finish(), n.finish(), s.finish()});
}

/// Every cell to the last bit.
std::size_t digest(const Table& table) {
    std::size_t digest = table.rows();
    const auto add = [&](std::size_t part) { digest = digest * 1'099'511'628'211 ^ part; };
    for (const auto& column : table.columns()) {
        const bool number = column->type() == Type::Float64;
        add(std::hash<std::string>{}(column->field().name));
        for (std::size_t row = 0; row < column->rows(); ++row) {
            if (column->isMissing(row)) {
                add(1);
            } else if (column->type() == Type::Text) {
                add(std::hash<std::string_view>{}(column->text(row)));
            } else {
                add(number ? std::bit_cast<std::size_t>(column->number(row))
                           : static_cast<std::size_t>(column->integer(row)));
            }
        }
    }
    return digest;
}

const char* const sales =
    "g:text|t:date|x:float64|n:int64;"
    "a|2023-01-01|1|10;b|2023-01-01|2|20;a|2024-01-01|4|-;b|2024-01-01|-|40";

}  // namespace

class PrepareStepsTest : public QObject {
    Q_OBJECT

private slots:
    void steps_data();
    void steps();
    void notes_data();
    void notes();
    void refused_data();
    void refused();
    void samplesAreOfTheAskedSize();
    void unpivotUndoesPivot();
    void fillsAsPandasDoes_data();
    void fillsAsPandasDoes();
    void matchesAsPandasDoes();
    void sameOnAnyNumberOfThreadsAndStoppable_data();
    void sameOnAnyNumberOfThreadsAndStoppable();
};

void PrepareStepsTest::steps_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("after");
    const auto line = [](const char* name, const QString& before, const char* step, const char* after) {
        QTest::newRow(name) << before << QString::fromUtf8(step) << QString::fromUtf8(after);
    };
    line(
        "window: cumulative sum by group", sales,
        R"({"step":"window","groups":["g"],"order":[{"field":"t"}],"fields":[{"op":"cumulative-sum","field":"n","name":"c"},{"op":"rank"}]})",
        "g:text|t:date|x:float64|n:int64|c:int64|rank:int64;"
        "a|2023-01-01|1|10|10|1;b|2023-01-01|2|20|20|1;a|2024-01-01|4|-|10|2;b|2024-01-01|-|40|60|2");
    line("window: pinyin order", "s:text;广州;安庆;珠海",
         R"({"step":"window","order":[{"field":"s","collation":"pinyin"}],"fields":[{"name":"n"}]})",
         "s:text|n:int64;广州|2;安庆|1;珠海|3");
    line(
        "period: year on year", sales,
        R"({"step":"period","time":"t","groups":["g"],"fields":[{"field":"x"},{"field":"n","measure":"base","name":"old"}]})",
        "g:text|t:date|x:float64|n:int64|x_year-ago_rate:float64|old:int64;"
        "a|2023-01-01|1|10|-|-;b|2023-01-01|2|20|-|-;a|2024-01-01|4|-|3|10;b|2024-01-01|-|40|-|20");
    line("pivot: all values", sales,
         R"({"step":"pivot","keys":["g"],"column":"t","values":[{"op":"sum","field":"x"}]})",
         "g:text|2023-01-01:float64|2024-01-01:float64;a|1|4;b|2|-");
    line(
        "pivot: two aggregates, named values", sales,
        R"({"step":"pivot","keys":["t"],"column":"g","values":[{"op":"sum","field":"n","name":"s"},{"op":"count"}],"columns":["b","c"]})",
        "t:date|b_s:int64|b_count:int64|c_s:int64|c_count:int64;2023-01-01|20|1|-|-;2024-01-01|40|1|-|-");
    line("pivot: no keys, missing value", "k:text|v:int64;x|1;-|2;x|3",
         R"({"step":"pivot","column":"k","values":[{"op":"max","field":"v"}]})", "x:int64|missing:int64;3|2");
    line("pivot: no rows", "k:text|v:int64",
         R"({"step":"pivot","keys":["v"],"column":"k","values":[{"op":"max","field":"v"}]})", "v:int64");
    line("unpivot", "id:text|a:int64|b:float64;p|1|2.5;q|-|3", R"({"step":"unpivot","fields":["a","b"]})",
         "id:text|name:text|value:float64;p|a|1;p|b|2.5;q|a|-;q|b|3");
    line("unpivot without missing", "id:text|a:int64|b:text;p|1|x;q|-|y",
         R"({"step":"unpivot","fields":["b","a"],"nameField":"n","valueField":"v","dropMissing":true})",
         "id:text|n:text|v:text;p|b|x;p|a|1;q|b|y");
    line("fill: previous by group and limit", "g:text|x:int64;a|1;b|5;a|-;a|-;b|-;-|-",
         R"({"step":"fill","fields":["x"],"groups":["g"],"limit":1})", "g:text|x:int64;a|1;b|5;a|1;a|-;b|5;-|-");
    line("fill: next, texts", "s:text;-;-;a;-", R"({"step":"fill","fields":["s"],"method":"next"})", "s:text;a;a;a;-");
    line("fill: previous along a time", "t:date|x:int64;2024-03-01|-;2024-01-01|1;-|-",
         R"({"step":"fill","fields":["x"],"along":"t"})", "t:date|x:int64;2024-03-01|1;2024-01-01|1;-|-");
    line("fill: linear by row", "x:float64;-;1;-;-;4;-", R"({"step":"fill","fields":["x"],"method":"linear"})",
         "x:float64;-;1;2;3;4;-");
    line("fill: linear in time", "t:date|x:int64;2024-01-01|0;2024-01-02|-;2024-01-11|20",
         R"({"step":"fill","fields":["x"],"method":"linear","along":"t"})",
         "t:date|x:float64;2024-01-01|0;2024-01-02|2;2024-01-11|20");
    line("fill: constants of several types", "x:int64|s:text|d:date;-|-|-;1|a|2024-01-01",
         R"({"step":"fill","fields":["x","s"],"method":"constant","value":"0"})",
         "x:int64|s:text|d:date;0|0|-;1|a|2024-01-01");
    line("fill: mean and median", "g:text|x:int64;a|1;a|2;a|6;a|-;b|-",
         R"({"step":"fill","fields":["x"],"method":"mean","groups":["g"]})", "g:text|x:float64;a|1;a|2;a|6;a|3;b|-");
    line("fill: median", "x:float64;1;2;6;-;7", R"({"step":"fill","fields":["x"],"method":"median"})",
         "x:float64;1;2;6;4;7");
    line("convert a unit", "x:int64;120000;-;5", R"({"step":"convert-unit","field":"x","from":"元","to":"万元"})",
         "x:float64;12;-;5e-04");
    line("bin: equal width", "x:int64;0;5;10;-;3", R"({"step":"bin","field":"x","count":2})",
         "x:int64|x_class:text;0|[0, 5);5|[5, 10];10|[5, 10];-|-;3|[0, 5)");
    line("bin: breaks and labels", "x:float64;-1;0;9.5;20;21",
         R"({"step":"bin","field":"x","name":"c","method":"breaks","breaks":[0,10,20],"labels":["low","high"]})",
         "x:float64|c:text;-1|-;0|low;9.5|low;20|high;21|-");
    line("bin: quantiles", "x:int64;1;2;3;4;5",
         R"({"step":"bin","field":"x","name":"c","method":"quantile","count":2})",
         "x:int64|c:text;1|[1, 3);2|[1, 3);3|[3, 5];4|[3, 5];5|[3, 5]");
    line("bin: short edges", "x:float64;0;1", R"({"step":"bin","field":"x","name":"c","count":3})",
         "x:float64|c:text;0|[0, 0.333333);1|[0.666667, 1]");
    line("bin: one value", "x:int64;7;7", R"({"step":"bin","field":"x","name":"c"})",
         "x:int64|c:text;7|[7, 7];7|[7, 7]");
    line("bin: nothing", "x:int64;-", R"({"step":"bin","field":"x","name":"c"})", "x:int64|c:text;-|-");
    line("recode: text", "s:text;m;f;-;x",
         R"({"step":"recode","field":"s","mapping":[{"from":"m","to":"男"},{"from":"f","to":"女"},{"to":"未知"}]})",
         "s:text;男;女;未知;x");
    line("recode: numbers stay numbers", "n:int64;1;2;99;-",
         R"({"step":"recode","field":"n","mapping":[{"from":"99"},{"from":"1","to":"10"}]})", "n:int64;10;2;-;-");
    line("recode: numbers to text, a new field", "n:float64;1;2.5;-",
         R"({"step":"recode","field":"n","name":"s","mapping":[{"from":"1.0","to":"one"}]})",
         "n:float64|s:text;1|one;2.5|2.5;-|-");
    line(
        "recode: others", "n:int64;1;2;-",
        R"({"step":"recode","field":"n","name":"k","mapping":[{"from":"1","to":"0"}],"others":"value","otherValue":"9"})",
        "n:int64|k:int64;1|0;2|9;-|9");
    line("recode: others missing", "d:date;2024-01-01;2024-01-02",
         R"({"step":"recode","field":"d","mapping":[{"from":"2024-01-01","to":"2025-01-01"}],"others":"missing"})",
         "d:date;2025-01-01;-");
    line("split: columns", "s:text;广东省-广州市;a - b - c;-;x",
         R"({"step":"split","field":"s","delimiter":"-","names":["p","c"]})",
         "s:text|p:text|c:text;广东省-广州市|广东省|广州市;a - b - c|a|b - c;-|-|-;x|x|-");
    line("split: as many as needed", "s:text|n:int64;a,b,c|1;,d|2", R"({"step":"split","field":"s","keep":false})",
         "n:int64|s_1:text|s_2:text|s_3:text;1|a|b|c;2|-|d|-");
    line("split: widths of characters", "s:text;粤A12345;b",
         R"({"step":"split","field":"s","mode":"widths","widths":[1,1,9],"names":["p","q","s"]})",
         "s:text|p:text|q:text;12345|粤|A;-|b|-");
    line("split: rows", "s:text|n:int64;a、b|1;-|2;、|3;c|4",
         R"({"step":"split","field":"s","mode":"rows","delimiter":"、"})", "s:text|n:int64;a|1;b|1;-|2;-|3;c|4");
    line("split: rows untrimmed", "s:text;a;, b", R"({"step":"split","field":"s","mode":"rows","trim":false})",
         "s:text;a;; b");
    line("date parts", "t:datetime;2024-03-05T08:30:15;-",
         R"({"step":"date-parts","field":"t","parts":["year","quarter","yearday","minute"]})",
         "t:datetime|t_year:int64|t_quarter:int64|t_yearday:int64|t_minute:int64;"
         "2024-03-05T08:30:15|2024|1|65|30;-|-|-|-|-");
    line("as-of join", "g:text|t:int64;a|5;a|1;b|7;-|3",
         R"({"step":"join","right":"d2","kind":"as-of","keys":[{"left":"g","right":"k"},{"left":"t","right":"t"}]})",
         "g:text|t:int64|t_right:int64|v:text;a|5|5|q;a|1|-|-;b|7|2|r;-|3|-|-");
    line(
        "as-of join: nearest, within", "g:text|t:int64;a|5;a|1;b|7;-|3",
        R"({"step":"join","right":"d2","kind":"as-of","keys":[{"left":"g","right":"k"},{"left":"t","right":"t"}],"fields":["v"],"side":"nearest","within":1.0})",
        "g:text|t:int64|v:text;a|5|q;a|1|p;b|7|-;-|3|-");
}

void PrepareStepsTest::steps() {
    QFETCH(QString, before);
    QFETCH(QString, step);
    QFETCH(QString, after);
    const Prepared prepared = run(before, step, "k:text|t:int64|v:text;a|2|p;a|5|q;b|2|r;-|3|z");
    QCOMPARE(shown(prepared.table), after);
    QCOMPARE(prepared.steps[0].rowsAfter, prepared.table.rows());
}

void PrepareStepsTest::notes_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("expected");
    const auto line = [](const char* before, const char* step, const char* expected) {
        QTest::newRow(expected) << QString::fromUtf8(before) << QString::fromUtf8(step) << QString::fromUtf8(expected);
    };
    line("x:int64;1;-;-;2", R"({"step":"fill","fields":["x"],"limit":1})", "1 of 2 missing values of x were filled.");
    line("x:int64;1;5;9", R"({"step":"bin","field":"x","name":"c","method":"breaks","breaks":[0,6]})",
         "1 values of x lie outside of the classes and are missing in c.");
    line("x:int64;1;1;1;9", R"({"step":"bin","field":"x","method":"quantile","count":4})",
         "Equal values leave 2 classes instead of 4.");
    line("s:text;a;b", R"({"step":"recode","field":"s","mapping":[{"from":"a","to":"c"},{"from":"z","to":"y"}]})",
         "1 values of s were recoded. 1 of 2 old values do not occur.");
    line("s:text;a,b,c;d", R"({"step":"split","field":"s","names":["p","q"]})",
         "1 rows of s have more than 2 parts; the last column keeps the rest.");
    line("a:int64|b:text;1|x", R"({"step":"unpivot","fields":["a","b"]})",
         "Column value becomes text, since its types differ.");
    line("k:text|v:int64;x|1;y|2",
         R"({"step":"pivot","column":"k","values":[{"op":"sum","field":"v"}],"columns":["y"]})",
         "1 values of k are not among the columns asked for and are left out, such as x.");
}

void PrepareStepsTest::notes() {
    QFETCH(QString, before);
    QFETCH(QString, step);
    QFETCH(QString, expected);
    QStringList notes;
    const Prepared prepared = run(before, step);
    for (const auto& note : prepared.steps[0].notes) notes << QString::fromStdString(english(note));
    QCOMPARE(notes.join(' '), expected);
}

void PrepareStepsTest::refused_data() {
    QTest::addColumn<QString>("step");
    const auto line = [](const char* step) { QTest::newRow(step) << QString::fromUtf8(step); };
    line(R"({"step":"window","fields":[{"op":"cumulative-sum","field":"g"}]})");
    line(R"({"step":"window","fields":[{"op":"lag"}]})");
    line(R"({"step":"window","groups":["nothing"],"fields":[{"op":"rank"}]})");
    line(R"({"step":"period","time":"g","fields":[{"field":"x"}]})");
    line(R"({"step":"period","time":"t","fields":[{"field":"x"}]})");
    line(R"({"step":"pivot","keys":["g"],"column":"t"})");
    line(R"({"step":"pivot","keys":["g"],"column":"t","values":[{"op":"sum","field":"g"}]})");
    line(R"({"step":"convert-unit","field":"x","from":"元","to":"人"})");
    line(R"({"step":"convert-unit","field":"x","to":"万元"})");
    line(R"({"step":"convert-unit","field":"g","from":"元","to":"万元"})");
    line(R"({"step":"unpivot","fields":[]})");
    line(R"({"step":"unpivot","fields":["x"],"nameField":"g"})");
    line(R"({"step":"sample","size":"share","share":1.5})");
    line(R"({"step":"fill","fields":["t"],"method":"mean"})");
    line(R"({"step":"fill","fields":["x"],"along":"g"})");
    line(R"({"step":"fill","fields":["t"],"method":"constant","value":"soon"})");
    line(R"({"step":"bin","field":"g"})");
    line(R"({"step":"bin","field":"x","count":0})");
    line(R"({"step":"bin","field":"x","method":"breaks","breaks":[2,1]})");
    line(R"({"step":"bin","field":"x","count":2,"labels":["one"]})");
    line(R"({"step":"recode","field":"n","mapping":[{"from":"ten","to":"1"}]})");
    line(R"({"step":"split","field":"n"})");
    line(R"({"step":"split","field":"g","delimiter":""})");
    line(R"({"step":"date-parts","field":"g","parts":["year"]})");
    line(R"({"step":"aggregate","keys":[],"aggregates":[{"op":"weighted-mean","field":"x"}]})");
    line(R"({"step":"join","right":"d2","kind":"as-of","keys":[{"left":"g","right":"g"}]})");
    line(R"({"step":"join","right":"d2","kind":"as-of"})");
}

void PrepareStepsTest::refused() {
    QFETCH(QString, step);
    try {
        run(sales, step, sales);
        QFAIL("accepted");
    } catch (const StepError& error) {
        QVERIFY2(!error.message().empty() && !error.remedy().empty(), error.what());
    }
}

void PrepareStepsTest::samplesAreOfTheAskedSize() {
    QString many = "g:text|n:int64";
    for (int i = 0; i < 1000; ++i) many += QString(";%1|%2").arg(i % 10 == 0 ? "a" : "b").arg(i);
    const auto rows = [&](const char* step) { return lines(run(many, step).table); };
    QCOMPARE(rows(R"({"step":"sample","count":30})").size(), std::size_t{31});
    QCOMPARE(rows(R"({"step":"sample","count":5000})").size(), std::size_t{1001});
    QCOMPARE(rows(R"({"step":"sample","size":"share","share":0.1234})").size(), std::size_t{124});
    QCOMPARE(rows(R"({"step":"sample","count":30,"seed":5})"), rows(R"({"step":"sample","count":30,"seed":5})"));
    QVERIFY(rows(R"({"step":"sample","count":30,"seed":5})") != rows(R"({"step":"sample","count":30,"seed":6})"));
    const auto grouped = rows(R"({"step":"sample","size":"share","share":0.5,"groups":["g"]})");
    QCOMPARE(std::count_if(grouped.begin(), grouped.end(), [](const auto& line) { return line.starts_with("a|"); }),
             50);
    QCOMPARE(grouped.size(), std::size_t{501});
    // Every row has the same chance: over many seeds each of 10 rows is drawn about as often as the others.
    std::vector<int> drawn(10);
    for (int seed = 0; seed < 2000; ++seed) {
        for (const auto& line :
             lines(run("n:int64;0;1;2;3;4;5;6;7;8;9", QString(R"({"step":"sample","count":3,"seed":%1})").arg(seed))
                       .table)) {
            if (line.size() == 1) ++drawn[static_cast<std::size_t>(line[0] - '0')];
        }
    }
    // Binomial (2000, 0.3): 600 with a standard deviation of 20.5.
    for (const int count : drawn) QVERIFY2(count > 500 && count < 700, qPrintable(QString::number(count)));
}

void PrepareStepsTest::unpivotUndoesPivot() {
    const QString before = "k:int64|m:text|v:float64;1|a|0.5;1|b|-2;1|c|-;2|a|-;2|b|7;2|c|8;3|a|1;3|b|1;3|c|1";
    const QString pivot = R"({"step":"pivot","keys":["k"],"column":"m","values":[{"op":"first","field":"v"}]})";
    const QString unpivot = R"({"step":"unpivot","fields":["a","b","c"],"nameField":"m","valueField":"v"})";
    QCOMPARE(shown(run(before, pivot + "," + unpivot).table), before);
    const QString wide = "k:int64|a:float64|b:float64|c:float64;1|0.5|-2|-;2|-|7|8;3|1|1|1";
    QCOMPARE(shown(run(wide, unpivot + "," + pivot).table), wide);
}

void PrepareStepsTest::fillsAsPandasDoes_data() {
    QTest::addColumn<QString>("options");
    const QString groups = R"(,"groups":["g"])";
    QTest::newRow("previous") << groups;
    QTest::newRow("previous_2") << R"(,"limit":2)" + groups;
    QTest::newRow("next") << R"(,"method":"next")" + groups;
    QTest::newRow("next_1") << R"(,"method":"next","limit":1)" + groups;
    QTest::newRow("linear_row") << R"(,"method":"linear")" + groups;
    QTest::newRow("linear_row_2") << R"(,"method":"linear","limit":2)" + groups;
    QTest::newRow("linear_time") << R"(,"method":"linear","along":"t")" + groups;
    QTest::newRow("mean") << R"(,"method":"mean")" + groups;
    QTest::newRow("median") << R"(,"method":"median")" + groups;
    QTest::newRow("all_mean") << R"(,"method":"mean")";
}

void PrepareStepsTest::fillsAsPandasDoes() {
    QFETCH(QString, options);
    const auto lines = reference("fill.csv");
    const auto expected = lines.at(0).indexOf(QTest::currentDataTag());
    QString before = "g:text|t:date|x:float64";
    for (std::size_t i = 1; i < lines.size(); ++i) before += ";" + lines[i].mid(0, 3).join('|');
    const Prepared filled = run(before, R"({"step":"fill","fields":["x"])" + options + "}");
    const Column& x = *filled.table.column("x");
    for (std::size_t row = 0; row < x.rows(); ++row) {
        const QString cell = lines[row + 1][expected];
        QCOMPARE(x.isMissing(row), cell == "-");
        if (cell != "-") QVERIFY2(std::abs(x.number(row) - cell.toDouble()) < 1e-12, qPrintable(cell));
    }
}

void PrepareStepsTest::matchesAsPandasDoes() {
    QString left = "g:text|t:int64";
    QString right = "g:text|t:int64|row:int64";
    int rights = 0;
    int compared = 0;
    for (const auto& line : reference("asof.csv")) {
        if (line[0] == "left") {
            left += ";" + line[1] + "|" + line[2];
        } else if (line[0] == "right") {
            right += QString(";%1|%2|%3").arg(line[1], line[2]).arg(rights++);
        } else {
            const QString within = line[1].isEmpty() ? QString() : R"(,"within":)" + line[1] + ".0";
            const Prepared joined = run(
                left,
                R"({"step":"join","right":"d2","kind":"as-of","keys":[{"left":"g","right":"g"},{"left":"t","right":"t"}],"fields":["row"],"side":")" +
                    line[0] + "\"" + within + "}",
                right);
            QStringList rows;
            for (const auto& cell : lines(joined.table.select({"row"}))) rows << QString::fromStdString(cell);
            QCOMPARE(rows.mid(1).join(' '), line[2]);
            ++compared;
        }
    }
    QCOMPARE(compared, 9);
}

void PrepareStepsTest::sameOnAnyNumberOfThreadsAndStoppable_data() {
    QTest::addColumn<QString>("step");
    const auto line = [](const char* step) { QTest::newRow(step) << QString(step); };
    line(R"({"step":"filter","expression":"x > 0 and g <> 'g3'"})");
    line(R"({"step":"derive","name":"y","expression":"length(s) + x / mean(x) * 2"})");
    line(
        R"({"step":"aggregate","keys":[{"name":"g"}],"aggregates":[{"op":"sum","field":"x"},{"op":"sd","field":"x"},{"op":"median","field":"x"}]})");
    line(R"({"step":"join","right":"d2","kind":"full","keys":[{"left":"n","right":"n"}]})");
    line(
        R"({"step":"join","right":"d2","kind":"as-of","keys":[{"left":"g","right":"g"},{"left":"t","right":"t"}],"side":"nearest"})");
    line(R"({"step":"union","others":["d2"]})");
    line(R"({"step":"sort","keys":[{"field":"g","collation":"pinyin"},{"field":"x","descending":true}]})");
    line(R"({"step":"top","count":1000,"keys":[{"field":"x"}]})");
    line(
        R"({"step":"window","groups":["g"],"order":[{"field":"t"}],"fields":[{"op":"rank"},{"op":"lag","field":"x"},{"op":"moving-mean","field":"x"},{"op":"share","field":"n"}]})");
    line(R"({"step":"pivot","keys":["t"],"column":"g","values":[{"op":"sum","field":"x"}]})");
    line(R"({"step":"unpivot","fields":["x","n"]})");
    line(R"({"step":"sample","count":5000,"groups":["g"]})");
    line(R"({"step":"fill","fields":["x"],"method":"linear","groups":["g"],"along":"t"})");
    line(R"({"step":"bin","field":"x","method":"quantile","count":7})");
    line(R"({"step":"recode","field":"g","mapping":[{"from":"g1","to":"G"}]})");
    line(R"({"step":"split","field":"s","mode":"rows"})");
    line(R"({"step":"date-parts","field":"t","parts":["year","week","month"]})");
    line(R"({"step":"convert-unit","field":"x","from":"元","to":"万元"})");
}

void PrepareStepsTest::sameOnAnyNumberOfThreadsAndStoppable() {
    QFETCH(QString, step);
    static const Table table = manyRows();
    static const Table other = slice(table, 0, 5000);
    const auto steps = stepsOf(step);
    const auto apply = [&](const Control& control) {
        return applySteps(
                   table, steps, [](const Id&) { return other; }, control)
            .table;
    };
    std::vector<std::size_t> digests;
    for (const int threads : {1, 3}) {
        const tbb::global_control allowed(tbb::global_control::max_allowed_parallelism,
                                          static_cast<std::size_t>(threads));
        tbb::task_arena(threads).execute([&] { digests.push_back(digest(apply({}))); });
    }
    QCOMPARE(digests[0], digests[1]);
    QVERIFY_EXCEPTION_THROWN(apply({[] { return true; }, {}}), Cancelled);
}

QTEST_GUILESS_MAIN(PrepareStepsTest)
#include "prepare_steps_test.moc"
