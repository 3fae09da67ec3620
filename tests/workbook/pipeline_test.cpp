// The pipeline: what is made, that it is made once, when it is made again.
#include "pipeline_bench.h"

#include "database/sqlite_file.h"
#include "spec/json.h"
#include "workbook/linked_files.h"
#include "workbook/step_words.h"

#include <QFileInfo>

using namespace kapok;
using namespace kapok::workbook;

class PipelineTest : public QObject {
    Q_OBJECT

private slots:
    void readsDatabases() {
        Bench bench;
        const std::string file = bench.scratch.path("shop.db").toStdString();
        database::SqliteFile shop(file, database::SqliteFile::Mode::Create);
        shop.execute("CREATE TABLE sales(n INTEGER); INSERT INTO sales VALUES(1), (2)");
        Dataset dataset;
        dataset.source = {.kind = SourceKind::Database, .path = "sqlite:" + file, .table = "sales"};
        Id id;
        State state = apply(State(), addItem(State(), dataset, "sales", &id));
        QCOMPARE(bench.pipeline.table(state, id).rows(), 2U);
        QVERIFY(missingFiles(state, "/").empty());
        QVERIFY(itemFromJson(toJson(state.item(id))) == state.item(id));
        QCOMPARE(english(describe(dataset.source, state)), "From the table sales of the database sqlite:" + file);
        // What happens in the database is not seen until the dataset is read again.
        shop.execute("INSERT INTO sales VALUES(3)");
        QCOMPARE(bench.pipeline.table(state, id).rows(), 2U);
        state = apply(state, readAgain(state, id, 1));
        QCOMPARE(bench.pipeline.table(state, id).rows(), 3U);
        // Kept in the workbook, and back.
        state = apply(state, embed(state, id, bench.pipeline.sourceTable(state, id)));
        QCOMPARE(int(state.dataset(id).source.kind), int(SourceKind::Embedded));
        state = apply(state, unembed(state, id));
        QCOMPARE(int(state.dataset(id).source.kind), int(SourceKind::Database));
        dataset.source.table.clear();
        dataset.source.options["sql"] = "SELECT max(n) AS most FROM sales";
        state = apply(state, replaceSpec(state, id, dataset));
        QCOMPARE(bench.pipeline.table(state, id).column("most")->integer(0), 3);
    }

    void appliesStepsAndMetadata() {
        Bench bench;
        const State state = edited(
            State(),
            dataset(
                "d1", bench.cities(),
                R"(,"steps":[{"step":"filter","expression":"output > 6"},{"step":"sort","keys":[{"field":"output","descending":true}]},{"step":"filter","expression":"false","enabled":false}],"metadata":{"fields":{"output":{"label":"产值","unit":"亿元"}}})"));
        const Table table = bench.pipeline.table(state, "d1");
        QCOMPARE(table.rows(), 4U);
        QCOMPARE(table.column("output")->number(0), 30.0);
        QCOMPARE(table.column("output")->field().label, std::string("产值"));
        QCOMPARE(table.column("output")->field().unit, std::string("亿元"));
        QCOMPARE(bench.pipeline.sourceTable(state, "d1").rows(), 5U);
        QCOMPARE(bench.pipeline.report(state, "d1").import.format, std::string("csv"));
    }

    void makesOnce() {
        Bench bench;
        const std::string file = bench.cities();
        const State state = edited(State(), dataset("d1", file));
        const Query query = queryFromJson(R"({"groupBy":["city"],"aggregates":[{"op":"sum","field":"output"}]})");
        const Table first = bench.pipeline.answer(state, "d1", query);
        QCOMPARE(first.rows(), 4U);
        QCOMPARE(first.column("sum_output")->number(0), 40.0);
        const std::size_t made = bench.pipeline.timesMade();
        QCOMPARE(made, 3U);  // source, dataset, answer
        bench.pipeline.answer(state, "d1", query);
        // What a thing is called or who else is there does not matter: the key is the same.
        State other = edited(apply(state, rename(state, "d1", "Other")), dataset("d2", file));
        bench.pipeline.answer(other, "d1", query);
        bench.pipeline.answer(other, "d2", query);
        QCOMPARE(bench.pipeline.timesMade(), made);
        QCOMPARE(bench.pipeline.key(other, "d1"), bench.pipeline.key(other, "d2"));
        QVERIFY(!bench.pipeline.isStale(state, "d1"));
    }

    void readsAFileThatHasChanged() {
        Bench bench;
        const State state = bench.citiesState();
        QCOMPARE(bench.pipeline.table(state, "d1").rows(), 5U);
        bench.scratch.write("cities.csv", "code,city,output\n440100,广州,11\n");
        QVERIFY(bench.pipeline.isStale(state, "d1"));
        QCOMPARE(bench.pipeline.table(state, "d1").rows(), 1U);
        QFile::remove(bench.scratch.path("cities.csv"));
        QVERIFY(bench.pipeline.isStale(state, "d1"));
        const std::string said = errorOf([&] { bench.pipeline.table(state, "d1"); });
        QVERIFY2(said.find("cities.csv") != std::string::npos, said.c_str());
    }

    void keyFollows_data() {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<bool>("another");
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("step") << R"(,"steps":[{"step":"filter","expression":"output > 1"}])" << true;
        QTest::newRow("step switched off")
            << R"(,"steps":[{"step":"filter","expression":"output > 1","enabled":false}])" << false;
        QTest::newRow("label of a field") << R"(,"metadata":{"fields":{"output":{"label":"x"}}})" << true;
        QTest::newRow("description") << R"(,"metadata":{"description":"x"})" << false;
    }
    void keyFollows() {
        QFETCH(QString, rest);
        QFETCH(bool, another);
        Bench bench;
        const State plain = bench.citiesState();
        const State changed = edited(State(), dataset("d1", bench.cities(), rest.toStdString()));
        QCOMPARE(bench.pipeline.key(plain, "d1") != bench.pipeline.key(changed, "d1"), another);
    }

    void joinsTheUsCounties() {
        if (!QFileInfo::exists(dataFolder)) QSKIP("the folder shared/data is not here: us-counties.geojson");
        Bench bench;
        State state = edited(State(), dataset("d1", (dataFolder + "/us-county-unemployment.tsv").toStdString()));
        const std::string join =
            R"(,"steps":[{"step":"join","right":"d1","keys":[{"left":"fips","right":"id"}],"match":"ignore-leading-zeros"}])";
        const std::string exact = R"(,"steps":[{"step":"join","right":"d1","keys":[{"left":"fips","right":"id"}]}])";
        state = edited(state, dataset("d2", (dataFolder + "/us-counties.geojson").toStdString(), join));
        const Table joined = bench.pipeline.table(state, "d2");
        QCOMPARE(joined.rows(), 3231U);
        const DatasetReport report = bench.pipeline.report(state, "d2");
        QCOMPARE(report.joins.size(), 1U);
        QCOMPARE(report.joins[0].right, Id("d1"));
        // Counted independently, see shared/data/README.md.
        QCOMPARE(report.joins[0].report.leftMatched, 3212U);
        QCOMPARE(report.joins[0].report.rightMatched, 3212U);
        QCOMPARE(report.joins[0].report.leftUnmatched(), 19U);
        QCOMPARE(report.joins[0].report.rightUnmatched(), 6U);
        QVERIFY(report.warnings.empty());
        QVERIFY(!report.notes.empty());
    }

    void warnsWhenNothingMatches() {
        Bench bench;
        State state = bench.citiesState();
        const std::string right = bench.scratch.write("right.csv", "code,x\n1,2\n3,4\n");
        state = edited(state, dataset("d2", right));
        state = edited(state,
                       dataset("d3", bench.cities(),
                               R"(,"steps":[{"step":"join","right":"d2","keys":[{"left":"code","right":"code"}]}])"));
        const DatasetReport report = bench.pipeline.report(state, "d3");
        QVERIFY(report.joins[0].report.nothingMatched());
        QCOMPARE(report.warnings.size(), 1U);
    }

    void aJoinedDatasetThatChangesChangesTheResult() {
        Bench bench;
        const std::string right = bench.scratch.write("right.csv", "city,x\n广州,2\n");
        State state =
            edited(edited(State(), dataset("d2", right)),
                   dataset("d1", bench.cities(),
                           R"(,"steps":[{"step":"join","right":"d2","keys":[{"left":"city","right":"city"}]}])"));
        QCOMPARE(bench.pipeline.table(state, "d1").column("x")->number(0), 2.0);
        const std::string key = bench.pipeline.key(state, "d1");
        state = edited(state, dataset("d2", right, R"(,"steps":[{"step":"derive","name":"x","expression":"x * 10"}])"));
        QVERIFY(bench.pipeline.key(state, "d1") != key);
        QCOMPARE(bench.pipeline.table(state, "d1").column("x")->number(0), 20.0);
    }

    void runsAnalysesAndReadsTheirTables() {
        Bench bench;
        bench.loadPlugins();
        QVERIFY(bench.plugins.find("descriptive.summary"));
        State state = bench.citiesState();
        state = edited(
            state,
            put(R"({"id":"a1","kind":"analysis","name":"S","spec":{"module":"descriptive.summary","inputs":{"data":"d1"},"parameters":{"columns":["output"]}}})"));
        state = edited(
            state,
            put(R"({"id":"d2","kind":"dataset","name":"R","spec":{"source":{"kind":"result","analysis":"a1","table":"summary"}}})"));
        QVERIFY(bench.pipeline.isStale(state, "a1"));
        const ModuleResult result = bench.pipeline.result(state, "a1");
        QCOMPARE(result.module, std::string("descriptive.summary"));
        QVERIFY(!bench.pipeline.isStale(state, "a1"));
        const Table summary = bench.pipeline.table(state, "d2");
        QCOMPARE(summary.rows(), 1U);
        QCOMPARE(summary.column("count")->number(0), 5.0);
        // A step of the input makes the result stale, a chart does not.
        const State charted = apply(state, addItem(state, ChartSpec{}, "C"));
        QVERIFY(!bench.pipeline.isStale(charted, "a1"));
        const State filtered = apply(state, addStep(state, "d1", Step{FilterStep{"output > 6"}}));
        QVERIFY(bench.pipeline.isStale(filtered, "a1"));
        QVERIFY(bench.pipeline.isStale(filtered, "d2"));
        QCOMPARE(bench.pipeline.table(filtered, "d2").column("count")->number(0), 4.0);
        // Undone, it is there at once.
        QVERIFY(!bench.pipeline.isStale(state, "d2"));
    }

    void saysWhatIsMissing_data() {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("ask");
        QTest::addColumn<QString>("words");
        QTest::newRow("no source") << R"({"id":"d2","kind":"dataset","name":"D"})"
                                   << "d2"
                                   << "no source yet";
        QTest::newRow("no such module") << R"({"id":"a1","kind":"analysis","name":"A","spec":{"module":"x.y"}})"
                                        << "a1"
                                        << "x.y";
        QTest::newRow("rows not there")
            << R"({"id":"d2","kind":"dataset","name":"D","spec":{"source":{"kind":"embedded","key":"k"}}})"
            << "d2"
            << "not in the workbook";
        QTest::newRow("no such file")
            << R"({"id":"d2","kind":"dataset","name":"D","spec":{"source":{"path":"/x/y.csv"}}})"
            << "d2"
            << "/x/y.csv";
        QTest::newRow("unknown option")
            << R"({"id":"d2","kind":"dataset","name":"D","spec":{"source":{"path":"CITIES","options":{"colour":"red"}}}})"
            << "d2"
            << "colour";
        QTest::newRow("a dataset asked as analysis") << R"({"id":"d2","kind":"dataset","name":"D"})"
                                                     << "a:d2"
                                                     << "is not an analysis";
    }
    void saysWhatIsMissing() {
        QFETCH(QString, item);
        QFETCH(QString, ask);
        QFETCH(QString, words);
        Bench bench;
        item.replace("CITIES", QString::fromStdString(bench.cities()));
        const State state = edited(State(), put(item.toStdString()));
        const bool analysis = ask.startsWith('a');
        const Id id = ask.split(':').last().toStdString();
        const std::string said = errorOf([&] {
            if (analysis)
                bench.pipeline.result(state, id);
            else
                bench.pipeline.table(state, id);
        });
        QVERIFY2(said.find(words.toStdString()) != std::string::npos, said.c_str());
    }

    void answersMapsAndSelections() {
        Bench bench;
        const State state = bench.citiesState();
        MapLayer layer;
        layer.dataset = "d1";
        layer.key = "code";
        layer.value = "output";
        layer.boundaries = {"d1", "code", "city", KeyMatch::Exact};
        // The cities have no shapes: said, not drawn wrong.
        QVERIFY(errorOf([&] { bench.pipeline.mapAnswer(state, layer); }).find("geometry") != std::string::npos);
        const Selection some{"d1", "output >= 10", "≥ 10"};
        const RowMask rows = bench.pipeline.selected(state, some);
        QCOMPARE(rows.indexes(), (std::vector<RowIndex>{0, 1, 4}));
        QVERIFY(bench.pipeline.selected(state, {"d1", "", ""}).none());
        const std::size_t made = bench.pipeline.timesMade();
        bench.pipeline.selected(state, some);
        QCOMPARE(bench.pipeline.timesMade(), made);
        const std::string said = errorOf([&] { bench.pipeline.selected(state, {"d1", "nothing > 1", ""}); });
        QVERIFY2(said.find("nothing") != std::string::npos, said.c_str());
    }

    /// The rows that a condition holds for are found once for all answers that ask for them.
    void answersShareSelectedRows() {
        Bench bench;
        const State state = bench.citiesState();
        Query query;
        query.aggregates = {{AggregateOp::Count, "", "n"}};
        query.filter = bothHold("output < 25", "output >= 10");
        QCOMPARE(bench.pipeline.answer(state, "d1", query).column("n")->integer(0), 2);
        const std::size_t made = bench.pipeline.timesMade();
        QCOMPARE(bench.pipeline.selected(state, {"d1", "output >= 10", ""}).count(), 3U);
        QCOMPARE(bench.pipeline.timesMade(), made);
        query.filter = bothHold("city <> ') and ('", "output >= 10");
        QCOMPARE(bench.pipeline.answer(state, "d1", query).column("n")->integer(0), 3);
        QCOMPARE(bench.pipeline.timesMade(), made + 3);  // the answer, its rows, those of the first half
    }

    /// A variable's new value makes what names it, and nothing else, be made again.
    void variablesAreReadWhereTheyAreNamed() {
        Bench bench;
        State state = edited(bench.citiesState(), dataset("d2", bench.cities()));
        const auto limit = [&](const std::string& value) {
            const std::string item = R"({"id":"v1","kind":"variable","name":"limit","spec":{"value":)" + value + "}}";
            state = edited(state, put(item));
        };
        limit("10");
        state = apply(state, addStep(state, "d1", Step{FilterStep{"output >= @limit"}}));
        QCOMPARE(bench.pipeline.table(state, "d1").rows(), 3U);
        Query query;
        query.filter = "output < 3 * @limit";
        query.derive = {{"more", "output - @limit"}};
        QCOMPARE(bench.pipeline.answer(state, "d2", query).rows(), 4U);
        QCOMPARE(bench.pipeline.answer(state, "d2", query).column("more")->number(1), 10.0);
        QCOMPARE(bench.pipeline.selected(state, {"d2", "output > @limit", ""}).count(), 2U);
        const std::string untouched = bench.pipeline.key(state, "d2");
        const std::string before = bench.pipeline.key(state, "d1");
        limit("20");
        QCOMPARE(bench.pipeline.key(state, "d2"), untouched);
        QVERIFY(bench.pipeline.key(state, "d1") != before);
        QCOMPARE(bench.pipeline.table(state, "d1").rows(), 2U);
        QCOMPARE(bench.pipeline.answer(state, "d2", query).rows(), 5U);
        limit(R"(["广州", "东莞"])");
        query.filter = "city in @limit";
        query.derive.clear();
        QCOMPARE(bench.pipeline.answer(state, "d2", query).rows(), 3U);
        query.filter = "output > @nothing";
        const std::string said = errorOf([&] { bench.pipeline.answer(state, "d2", query); });
        QVERIFY2(said.find("@nothing") != std::string::npos, said.c_str());
    }

    void answersTheGuangdongMap() {
        if (!QFileInfo::exists(dataFolder)) QSKIP("the folder shared/data is not here: guangdong-prefectures.geojson");
        Bench bench;
        State state = bench.citiesState();
        state = edited(state, dataset("d2", (dataFolder + "/guangdong-prefectures.geojson").toStdString()));
        MapLayer layer;
        layer.dataset = "d1";
        layer.key = "code";
        layer.value = "output";
        layer.boundaries = {"d2", "adcode", "name", KeyMatch::IgnoreLeadingZeros};
        const MapAnswer answer = bench.pipeline.mapAnswer(state, layer);
        QCOMPARE(answer.answer.rows(), 4U);
        QCOMPARE(answer.answer.column("value")->number(0), 40.0);
        QVERIFY(answer.boundaries);
        QCOMPARE(answer.boundaries->rows(), 21U);
        QVERIFY(answer.boundaries->has("geometry"));
        // Guangzhou's second row and Foshan's.
        const RowMask mask = bench.pipeline.selectedFeatures(state, layer, {"d1", "output in (30, 5)", ""});
        QCOMPARE(mask.indexes(), (std::vector<RowIndex>{0, 2}));
        QVERIFY(bench.pipeline.selectedFeatures(state, layer, {"d2", "true", ""}).none());
        // Without a key features are rows.
        MapLayer shapes;
        shapes.dataset = "d2";
        const Selection rows{"d2", "row() in (3, 5)", ""};
        QCOMPARE(bench.pipeline.selectedFeatures(state, shapes, rows).indexes(), (std::vector<RowIndex>{2, 4}));
        shapes.filter = "row() > 2";
        QCOMPARE(bench.pipeline.selectedFeatures(state, shapes, rows).indexes(), (std::vector<RowIndex>{0, 2}));
    }

    void tellsWhereItComesFrom() {
        Bench bench;
        State state = bench.citiesState();
        state = edited(state, dataset("d2", "/data/rates.tsv"));
        state = edited(
            state,
            dataset(
                "d3", "/data/a.csv",
                R"(,"steps":[{"step":"join","right":"d2","keys":[{"left":"a","right":"b"}]},{"step":"filter","expression":"x > 1"}])"));
        state = edited(
            state,
            put(R"({"id":"a1","kind":"analysis","name":"S","spec":{"module":"m.n","version":"3","inputs":{"data":"d3"},"parameters":{"horizon":14},"seed":7}})"));
        std::vector<std::string> lines;
        for (const auto& line : bench.pipeline.provenance(state, "a1")) lines.push_back(english(line));
        QCOMPARE(lines,
                 (std::vector<std::string>{"Analysis \"S\": module m.n, version 3", "Parameter horizon = 14", "Seed: 7",
                                           "Dataset \"Set d3\"", "From the file a.csv", "Path: /data/a.csv",
                                           "Join \"Set d2\" on a = b (left)", "Keep rows where x > 1",
                                           "Dataset \"Set d2\"", "From the file rates.tsv", "Path: /data/rates.tsv"}));
    }

    void describesSteps_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* json, const char* words) { QTest::newRow(words) << json << words; };
        row(R"({"step":"filter","expression":"a > 1"})", "Keep rows where a > 1");
        row(R"({"step":"derive","name":"b","expression":"a * 2"})", "Compute b = a * 2");
        row(R"({"step":"select","fields":["a","b"]})", "Keep fields a, b");
        row(R"({"step":"rename","from":"a","to":"b"})", "Rename field a to b");
        row(R"j({"step":"aggregate","keys":[{"name":"a"},{"name":"m","expression":"month(t)"
}],"aggregates":[{"op":"sum","field":"x"},{"op":"count"}]
})j",
            "Summarise by a, m = month(t): sum x, count");
        row(R"({"step":"aggregate","aggregates":[{"op":"mean","field":"x"}]})", "Summarise all rows: mean x");
        row(R"({"step":"join","right":"d2","kind":"inner","keys":[{"left":"a","right":"b"}],"match":"ignore-leading-zeros"})",
            "Join \"d2\" on a = b, leading zeros ignored (inner)");
        row(R"({"step":"union","others":["d2","d3"]})", "Append rows of d2, d3");
        row(R"({"step":"sort","keys":[{"field":"a"},{"field":"b","descending":true}]})", "Sort by a ↑, b ↓");
        row(R"({"step":"top","count":10,"keys":[{"field":"x","descending":true}]})", "Keep the first 10 rows by x ↓");
        row(R"({"step":"edit","row":3,"field":"a","value":"7"})", "Set a in row 3 to 7");
        row(R"({"step":"edit","row":3,"field":"a","missing":true})", "Clear a in row 3");
    }
    void describesSteps() {
        QFETCH(QString, json);
        QFETCH(QString, words);
        const Item item =
            itemFromJson(R"({"id":"d1","kind":"dataset","name":"","spec":{"steps":[)" + json.toStdString() + "]}}");
        QCOMPARE(QString::fromStdString(english(describe(std::get<Dataset>(item.value).steps.front()))), words);
    }
};

int main(int argc, char** argv) { return runPipelineTest<PipelineTest>(argc, argv); }
#include "pipeline_test.moc"
