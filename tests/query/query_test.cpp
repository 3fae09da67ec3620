// Queries, steps and the aggregate notation on a small table.
#include "../table/small_table.h"
#include "query/answer.h"
#include "query/compare_tables.h"
#include "query/first_answer.h"
#include "query/parse_aggregation.h"
#include "query/steps.h"
#include "table/column_builder.h"
#include "table/evaluate.h"

#include <QTest>

using namespace kapok;
using namespace kapok::query;
using Lines = std::vector<std::string>;

namespace {

Table sales() {
    return smallTable({"city:text|day:date|amount:float64|n:int64",  //
                       "广州|2024-01-15|10|1",                       //
                       "深圳|2024-01-20|20|2",                       //
                       "广州|2024-02-03|30|-",                       //
                       "-|2024-02-10|5|4",                           //
                       "深圳|2024-02-11|-|5"});
}

Table cities() { return smallTable({"city:text|code:text", "广州|440100", "珠海|440400"}); }

Step step(StepAction action) { return {std::move(action)}; }

Prepared run(const std::vector<Step>& steps) {
    return applySteps(sales(), steps, [](const Id&) { return cities(); });
}

}  // namespace

class QueryTest : public QObject {
    Q_OBJECT

private slots:
    void firstAnswers();
    void answers_data();
    void answers();
    void keys_data();
    void keys();
    void aggregates();
    void badAggregates_data();
    void badAggregates();
    void steps();
    void stepsThatAreOff();
    void stepErrors();
    void namesAreJoinedAsTheyWereReviewed();
    void differencesOfTables_data();
    void differencesOfTables();
    void namesAreNotCategories();
};

void QueryTest::answers_data() {
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("expected");
    const auto line = [](const char* name, Query query, const char* expected) {
        QTest::newRow(name) << std::move(query) << QString::fromUtf8(expected);
    };
    line("nothing asked", {.limit = 1}, "city:text|day:date|amount:float64|n:int64;广州|2024-01-15|10|1");
    line("filter", {.filter = "amount > 10", .select = {"n"}}, "n:int64;2;-");
    line("count", {.aggregates = {{}}}, "count:int64;5");
    line("count of a filter", {.filter = "city = '广州'", .aggregates = {{}}}, "count:int64;2");
    line("group", {.groupBy = {"city"}, .aggregates = {{AggregateOp::Sum, "amount"}, {AggregateOp::Count, "n", "k"}}},
         "city:text|sum_amount:float64|k:int64;广州|40|1;深圳|20|2;-|5|1");
    line("distinct values", {.groupBy = {"city"}, .order = {{"city", true}}}, "city:text;深圳;广州;-");
    line("derived key",
         {.derive = {{"month", "truncate(day, 'month')"}},
          .groupBy = {"month"},
          .aggregates = {{AggregateOp::Max, "amount", "top"}}},
         "month:date|top:float64;2024-01-01|20;2024-02-01|30");
    line("derived below a filter",
         {.filter = "n is not missing",
          .derive = {{"row", "row()"}, {"twice", "amount * 2"}},
          .order = {{"amount", true}},
          .limit = 2,
          .select = {"row", "twice"}},
         "row:int64|twice:float64;2|40;1|20");
    line("a derived field hides a field and others see the old one",
         {.derive = {{"amount", "n * 100"}, {"old", "amount"}}, .limit = 2, .select = {"amount", "old"}},
         "amount:int64|old:float64;100|10;200|20");
    line("derived only", {.filter = "n = 2", .derive = {{"one", "1"}}, .select = {"one"}}, "one:int64;1");
    line("group of derived below a filter",
         {.filter = "amount > 5",
          .derive = {{"big", "amount >= 20"}},
          .groupBy = {"big"},
          .aggregates = {{AggregateOp::Count}, {AggregateOp::Median, "amount"}}},
         "big:boolean|count:int64|median_amount:float64;false|1|10;true|2|25");
    line("top of groups",
         {.groupBy = {"city"},
          .aggregates = {{AggregateOp::Sum, "amount", "total"}},
          .order = {{"total", true}},
          .limit = 1,
          .select = {"total"}},
         "total:float64;40");
    line(
        "weighted mean and share below a filter",
        {.filter = "n is not missing",
         .derive = {{"half", "amount / 2"}},
         .groupBy = {"city"},
         .aggregates = {{.op = AggregateOp::WeightedMean, .field = "half", .name = "w", .weight = "n"},
                        {AggregateOp::Share, "amount", "p"}}},
        "city:text|w:float64|p:float64;广州|5|0.2857142857142857;深圳|10|0.5714285714285714;-|2.5|0.14285714285714285");
    line("aggregates inside of expressions",
         {.derive = {{"share", "amount / sum(amount by city)"},
                     {"over", "n - min(n by all)"},
                     {"k", "count(by month(day))"},
                     {"q", "quantile(amount, 1 / 2)"}},
          .select = {"share", "over", "k", "q"}},
         "share:float64|over:int64|k:int64|q:float64;0.25|0|2|15;1|1|2|15;0.75|-|3|15;1|3|3|15;-|4|3|15");
    line("aggregates are over all rows, whatever the filter keeps",
         {.filter = "amount = max(amount by city)",
          .derive = {{"m", "sum(n)"}, {"d", "distinct(city) & first(city) & last(n by city is missing)"}},
          .select = {"m", "d"}},
         "m:int64|d:text;12|2广州5;12|2广州5;12|2广州4");
    line("aggregates of aggregates",
         {.derive = {{"z", "sum(if(amount > mean(amount by city), 1, 0))"}}, .limit = 1, .select = {"z"}}, "z:int64;1");
    line("nothing left", {.filter = "n > 99", .groupBy = {"city"}, .aggregates = {{}}}, "city:text|count:int64");
    line("limit 0", {.limit = 0, .select = {"n"}}, "n:int64");
}

void QueryTest::answers() {
    QFETCH(Query, query);
    QFETCH(QString, expected);
    QStringList found;
    for (const auto& line : lines(answer(sales(), query))) found << QString::fromStdString(line);
    QCOMPARE(found.join(';'), expected);
}

void QueryTest::keys_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");  // name=expression, …
    QTest::newRow("names") << "a, b"
                           << "a=;b=";
    QTest::newRow("quoted") << "[a, b],`c d`"
                            << "a, b=;c d=";
    QTest::newRow("named") << "month=truncate(t,'month'),city"
                           << "month=truncate(t,'month');city=";
    QTest::newRow("bare") << "year(t)"
                          << "year(t)=year(t)";
    QTest::newRow("renamed") << "where=city"
                             << "where=city";
    QTest::newRow("condition") << "big=(x>=3)"
                               << "big=(x>=3)";
    QTest::newRow("bare condition") << "x >= 3"
                                    << "x >= 3=x >= 3";
    QTest::newRow("none") << ""
                          << "";
}

void QueryTest::keys() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const auto& key : parseKeys(text.toStdString())) {
        found << QString::fromStdString(key.name + "=" + key.expression);
    }
    QCOMPARE(found.join(';'), expected);
}

void QueryTest::aggregates() {
    const auto parsed = parseAggregates("sum:x, mean:[gross output],count,rate=quantile:y:0.9,w=weighted-mean:p:[a b]");
    const std::vector<Aggregate> expected = {
        {AggregateOp::Sum, "x"},
        {AggregateOp::Mean, "gross output"},
        {AggregateOp::Count},
        {AggregateOp::Quantile, "y", "rate", 0.9},
        {.op = AggregateOp::WeightedMean, .field = "p", .name = "w", .weight = "a b"}};
    QCOMPARE(parsed, expected);
}

void QueryTest::badAggregates_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << "total:x";
    QTest::newRow("parts") << "sum:x:1:2";
    QTest::newRow("probability") << "quantile:x:2";
    QTest::newRow("probability of a sum") << "sum:x:0.5";
}

void QueryTest::badAggregates() {
    QFETCH(QString, text);
    QVERIFY_EXCEPTION_THROWN(parseAggregates(text.toStdString()), Error);
}

void QueryTest::steps() {
    const Prepared prepared =
        run({step(FilterStep{"amount is not missing"}), step(DeriveStep{"month", "month(day)", "", "Month"}),
             step(EditStep{4, "city", "珠海"}), step(JoinStep{"d2", JoinKind::Left, {{"city", "city"}}}),
             step(RenameStep{"code", "prefecture"}),
             step(AggregateStep{{{"prefecture"}, {"q", "month * 10"}}, {{AggregateOp::Sum, "amount", "sum"}}}),
             step(SortStep{{{"sum", true}}}), step(TopStep{3}), step(UnionStep{{"d2"}}),
             step(SelectStep{{"sum", "code"}})});
    QCOMPARE(lines(prepared.table), (Lines{"sum:float64|code:text", "30|-", "20|-", "10|-", "-|440100", "-|440400"}));
    QCOMPARE(prepared.steps[0].rowsBefore, std::size_t{5});
    QCOMPARE(prepared.steps[0].rowsAfter, std::size_t{4});
    QCOMPARE(prepared.steps[3].join->leftMatched, std::size_t{3});
    QVERIFY(!prepared.steps[3].notes.empty());
    QVERIFY(!prepared.steps[8].notes.empty());
}

void QueryTest::stepsThatAreOff() {
    const Prepared prepared = run({Step{FilterStep{"false"}, false}});
    QCOMPARE(prepared.table.rows(), std::size_t{5});
    QCOMPARE(prepared.steps[0].rowsAfter, std::size_t{5});
}

void QueryTest::stepErrors() {
    const std::vector<StepAction> bad = {FilterStep{"nothing > 1"},
                                         DeriveStep{"x", "number(city)"},
                                         SelectStep{{"nothing"}},
                                         RenameStep{"nothing", "x"},
                                         RenameStep{"n", "city"},
                                         AggregateStep{{}, {{AggregateOp::Sum, "city"}}},
                                         AggregateStep{{}, {{AggregateOp::Sum, ""}}},
                                         JoinStep{"d2", JoinKind::Left, {{"n", "code"}}},
                                         SortStep{{{"nothing"}}},
                                         EditStep{0, "n", "1"},
                                         EditStep{6, "n", "1"},
                                         EditStep{1, "n", "x"}};
    for (const auto& action : bad) {
        try {
            run({step(FilterStep{"true"}), step(action)});
            QFAIL(qPrintable(QString("accepted: step %1").arg(action.index())));
        } catch (const StepError& error) {
            QCOMPARE(error.step(), std::size_t{1});
            QVERIFY(!error.message().empty() && !error.remedy().empty());
        }
    }
}

void QueryTest::namesAreJoinedAsTheyWereReviewed() {
    const Table left = smallTable({"name:text|n:int64", "华为技术|1", "广州汽车集团|2", "腾迅|3", "新公司|4",
                                   "中兴通讯|5", "老公司|6", "-|7", "华为技术|8"});
    const Table right = smallTable({"name:text|code:text", "华为技术有限公司|A", "广州汽车集团|B", "腾讯|C", "中兴|D"});
    JoinStep join{"d2", JoinKind::Left, {{"name", "name"}}};
    join.names = NameReview{.partners = {{"华为技术", "华为技术有限公司"},
                                         {"腾迅", "腾讯"},
                                         {"中兴通讯", ""},
                                         {"老公司", "没有了"},
                                         {"不在", "中兴"}}};
    const auto run = [&](const JoinStep& step) {
        return applySteps(left, {Step{step}}, [&](const Id&) { return right; });
    };
    const Prepared made = run(join);
    QCOMPARE(lines(made.table), (Lines{"name:text|n:int64|name_right:text|code:text", "华为技术|1|华为技术有限公司|A",
                                       "广州汽车集团|2|广州汽车集团|B", "腾迅|3|腾讯|C", "新公司|4|-|-",
                                       "中兴通讯|5|-|-", "老公司|6|-|-", "-|7|-|-", "华为技术|8|华为技术有限公司|A"}));
    QCOMPARE(made.steps[0].join->leftMatched, std::size_t{4});
    QCOMPARE(made.steps[0].warnings.size(), std::size_t{2});
    QCOMPARE(
        english(made.steps[0].warnings[0]),
        std::string("1 names have not been reviewed and were not matched: 新公司. Change the join to review them."));
    QCOMPARE(english(made.steps[0].warnings[1]),
             std::string("The partners of 1 reviewed names are not there any more: 老公司."));
    join.kind = JoinKind::Anti;
    QCOMPARE(lines(run(join).table), (Lines{"name:text|n:int64", "新公司|4", "中兴通讯|5", "老公司|6", "-|7"}));
    join.kind = JoinKind::Full;
    QCOMPARE(lines(run(join).table).back(), std::string("-|-|中兴|D"));
    join.kind = JoinKind::AsOf;
    QVERIFY_EXCEPTION_THROWN(run(join), StepError);
    join.kind = JoinKind::Left;
    join.keys = {{"n", "name"}};
    QVERIFY_EXCEPTION_THROWN(run(join), StepError);
    join.keys = {{"name", "name"}};
    join.fields = {"code"};
    QCOMPARE(lines(run(join).table).front(), std::string("name:text|n:int64|code:text"));
}

void QueryTest::differencesOfTables_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("sentences");
    const auto line = [](const char* name, const char* before, const char* after, const char* sentences) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(sentences);
    };
    line("the same", "a:text|n:int64;x|1;y|2", "n:int64|a:text;3|y;1|x", "");
    line("rows", "n:int64;1", "n:int64;1;2", "There were 1 rows and there are now 2.");
    line("fields", "a:text|b:int64;x|1", "b:int64|c:date;2|-", "1 fields are no longer there: a. 1 fields are new: c.");
    line("types", "n:int64;1", "n:float64;1.5", "The type of n was int64 and is now float64.");
    line("categories", "a:text;x;y;-", "a:text;z;x;x", "a has 1 new values: z. a no longer has 1 values: y.");
    line("many categories", "a:text;x", "a:text;1;2;3;4;5;6",
         "a has 6 new values: 1, 2, 3, 4, 5, …. a no longer has 1 values: x. There were 1 rows and there are now 6.");
}

void QueryTest::differencesOfTables() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, sentences);
    const auto read = [](const QString& text) {
        Lines all;
        for (const auto& line : text.split(';')) all.push_back(line.toStdString());
        return smallTable(all);
    };
    const TableDifference difference = compareTables(read(before), read(after));
    QStringList found;
    for (const auto& sentence : difference.sentences()) found << QString::fromStdString(english(sentence));
    QCOMPARE(found.join(' '), sentences);
}

void QueryTest::namesAreNotCategories() {
    Lines many{"id:text"};
    for (int i = 0; i <= 1000; ++i) many.push_back(std::to_string(i));
    const Table names = smallTable(many);
    QVERIFY(compareTables(names, smallTable({"id:text", "new"})).sameShape());
    // Only values that rows have count, not those that a filter left behind in the dictionary.
    const Table kept = filter(names, "id in ('1', '2')");
    QCOMPARE(compareTables(kept, smallTable({"id:text", "1", "2"})).categories.size(), std::size_t{0});
}

/// Whole chunks stand for all; counts and sums are raised, means are not; what a sample cannot tell is not told.
void QueryTest::firstAnswers() {
    ColumnBuilder group({.name = "g", .type = Type::Int64});
    ColumnBuilder value({.name = "v", .type = Type::Float64});
    constexpr std::size_t rows = 10 * chunkRows + 1000;
    for (std::size_t row = 0; row < rows; ++row) {
        group.addInteger(static_cast<std::int64_t>(row % 4));
        value.addNumber(static_cast<double>(row / chunkRows));
    }
    const Table table({group.finish(), value.finish()});
    QCOMPARE(chunkSample(table, 11).rows(), rows);
    const Table sample = chunkSample(table, 3);
    QCOMPARE(sample.rows(), 2 * chunkRows + 1000);
    QCOMPARE(sample.column("v")->number(0), 2.0);
    QCOMPARE(sample.column("v")->number(chunkRows), 6.0);
    QCOMPARE(sample.column("v")->number(2 * chunkRows), 10.0);
    const Query query{.filter = "v < 5",
                      .groupBy = {"g"},
                      .aggregates = {{AggregateOp::Count, {}, "n"}, {AggregateOp::Mean, "v", "m"}}};
    const auto first = firstAnswer(table, sample, query);
    QVERIFY(first && first->rows() == 4);
    // One chunk of two full ones, and a piece: a quarter of it in each group, raised to all rows.
    const double expected = chunkRows / 4.0 * static_cast<double>(rows) / static_cast<double>(sample.rows());
    QCOMPARE(first->column("n")->number(0), std::round(expected));
    QCOMPARE(first->column("m")->number(0), 2.0);
    const auto none = [&](Query asked) { return !firstAnswer(table, sample, asked); };
    QVERIFY(none({.select = {"v"}}));
    QVERIFY(none({.filter = "row() < 9", .groupBy = {"g"}}));
    QVERIFY(none({.groupBy = {"g"}, .aggregates = {{AggregateOp::Distinct, "v", "d"}}}));
}

QTEST_GUILESS_MAIN(QueryTest)
#include "query_test.moc"
