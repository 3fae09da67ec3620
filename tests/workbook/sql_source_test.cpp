// Datasets that are SQL over other datasets: they follow what they read, and are kept, undone and explained like
// others.
#include "pipeline_bench.h"

#include "spec/json.h"
#include "workbook/history.h"
#include "workbook/kapok_file.h"
#include "workbook/sql_source.h"
#include "workbook/step_words.h"

using namespace kapok;
using namespace kapok::workbook;

namespace {

const std::string totals = "SELECT city, sum(output) AS total FROM \"Set d1\" GROUP BY city ORDER BY total DESC";

State withVariable(const State& state, const std::string& name, ParameterValue value) {
    return apply(state, addItem(state, Variable{std::move(value), {}}, name));
}

/// The cities, and their totals as the dataset d2.
State withTotals(const Bench& bench, const std::string& sql = totals) {
    const State state = bench.citiesState();
    return apply(state, addSql(state, sql, sqlInputs(state, {"Set d1"}), "Totals"));
}

}  // namespace

class SqlSourceTest : public QObject {
    Q_OBJECT

private slots:
    void isTheAnswer() {
        Bench bench;
        const State state = withTotals(bench);
        const Table table = bench.pipeline.table(state, "d2");
        QCOMPARE(table.rows(), 4U);
        QCOMPARE(table.column("city")->text(0), std::string_view("广州"));
        QCOMPARE(table.column("total")->integer(0), 40);
    }

    void followsWhatItReads() {
        Bench bench;
        State state = withTotals(bench);
        const std::string key = bench.pipeline.key(state, "d2");
        (void)bench.pipeline.table(state, "d2");
        QVERIFY(!bench.pipeline.isStale(state, "d2"));
        // A name is only a name: the statement keeps the one it was written with.
        QCOMPARE(bench.pipeline.key(apply(state, rename(state, "d1", "Cities")), "d2"), key);
        state = apply(state, addStep(state, "d1", {FilterStep{"output > 6"}, true}));
        QVERIFY(bench.pipeline.key(state, "d2") != key);
        QVERIFY(bench.pipeline.isStale(state, "d2"));
        QCOMPARE(bench.pipeline.table(state, "d2").rows(), 3U);
        bench.scratch.write("cities.csv", "code,city,output\n440100,广州,11\n");
        QVERIFY(bench.pipeline.isStale(state, "d2"));
        QCOMPARE(bench.pipeline.table(state, "d2").rows(), 1U);
    }

    void readsVariables() {
        Bench bench;
        State state =
            withVariable(withTotals(bench, "SELECT city FROM \"Set d1\" WHERE output > :low"), "low", std::int64_t{15});
        QCOMPARE(bench.pipeline.table(state, "d2").rows(), 2U);
        const Item variable = *state.findByName("low");
        const State changed = apply(state, replaceSpec(state, variable.id, Variable{5.5, {}}));
        QVERIFY(bench.pipeline.isStale(changed, "d2"));
        QCOMPARE(bench.pipeline.table(changed, "d2").rows(), 4U);
        const State without = apply(changed, removeItem(changed, variable.id));
        const std::string said = errorOf([&] { bench.pipeline.table(without, "d2"); });
        QVERIFY2(said.find("There is no variable \"low\"") != std::string::npos, said.c_str());
    }

    void isReadByOthers() {
        Bench bench;
        State state = withTotals(bench);
        state = apply(state, addSql(state, "SELECT max(total) m FROM totals t", sqlInputs(state, {"Totals"}), "Most"));
        QCOMPARE(bench.pipeline.table(state, "d3").column("m")->integer(0), 40);
        QVERIFY((state.dependents("d1") == std::vector<Id>{"d2"}));
        QVERIFY((state.allDependents("d1") == std::vector<Id>{"d2", "d3"}));
        const std::string said = errorOf([&] { (void)apply(state, removeItem(state, "d1")); });
        QVERIFY2(said.find("is used by \"Totals\"") != std::string::npos, said.c_str());
        QCOMPARE(apply(state, removeItem(state, "d1", true)).items().size(), 0U);
    }

    void circlesAreRefused() {
        Bench bench;
        const State state = withTotals(bench);
        const std::string itself = errorOf([&] {
            (void)apply(state, changeSql(state, "d2", "SELECT * FROM Totals", {{"Totals", "d2"}}));
        });
        QVERIFY2(itself.find("\"Totals\" would be made from itself") != std::string::npos, itself.c_str());
        const std::string round = errorOf([&] {
            (void)apply(state, addStep(state, "d1", {JoinStep{"d2", {}, {{"city", "city"}}}, true}));
        });
        QVERIFY2(round.find("would be made from itself") != std::string::npos, round.c_str());
    }

    void isAnEditLikeOthers() {
        Bench bench;
        History history;
        history.apply(editFromJson(dataset("d1", bench.cities())));
        history.apply(editFromJson(
            R"({"changes":[{"put":{"id":"d2","kind":"dataset","name":"Totals","spec":{"source":{"kind":"sql",)"
            R"("sql":"SELECT count(*) n FROM cities","inputs":{"cities":"d1"}}}}}]})"));
        QCOMPARE(bench.pipeline.table(history.state(), "d2").column("n")->integer(0), 5);
        history.apply(changeSql(history.state(), "d2", "SELECT 1 AS one", {}));
        QCOMPARE(history.undoLabel(), KAPOK_TR("workbook", "Change the SQL of \"%1\"").arg("Totals"));
        QVERIFY(bench.pipeline.table(history.state(), "d2").has("one"));
        history.undo();
        QVERIFY(bench.pipeline.table(history.state(), "d2").has("n"));
        const Item item = history.state().item("d2");
        QVERIFY(itemFromJson(toJson(item)) == item);
        QCOMPARE(errorOf([&] { (void)changeSql(history.state(), "d1", "SELECT 1", {}); }),
                 std::string("\"Set d1\" does not come from an SQL statement."));
        QVERIFY(errorOf([&] { (void)addSql(history.state(), " -- nothing", {}, "x"); }).find("no SQL statement") !=
                std::string::npos);
    }

    void isKeptInTheFile() {
        Bench bench;
        const State state = withTotals(bench);
        const std::string path = bench.scratch.text("totals.kapok");
        writeKapokFile(state, path);
        const State loaded = readKapokFile(path).state;
        QVERIFY(loaded == state);
        QCOMPARE(bench.pipeline.table(loaded, "d2").rows(), 4U);
        const State kept = apply(state, embed(state, "d2", bench.pipeline.sourceTable(state, "d2")));
        QVERIFY(kept.dataset("d2").source.inputs.empty());
        QCOMPARE(bench.pipeline.table(kept, "d2").rows(), 4U);
    }

    void isToldInWords() {
        Bench bench;
        const State state = withVariable(withTotals(bench, "SELECT :low AS low FROM \"Set d1\""), "low", 2.5);
        QCOMPARE(english(describe(state.dataset("d2").source, state)), std::string("From SQL over \"Set d1\""));
        std::string told;
        for (const auto& line : bench.pipeline.provenance(state, "d2")) told += english(line) + '\n';
        for (const char* line : {"Statement: SELECT :low", "Variable low = 2.5", "Dataset \"Set d1\"", "cities.csv"})
            QVERIFY2(told.find(line) != std::string::npos, told.c_str());
    }

    void errorsOfTheStatementAreShown() {
        Bench bench;
        const std::string said =
            errorOf([&] { bench.pipeline.table(withTotals(bench, "SELECT town FROM \"Set d1\""), "d2"); });
        QVERIFY2(said.find("no such column: town") != std::string::npos, said.c_str());
    }

    void namesOfDatasets() {
        State state;
        for (const char* name : {"sales 2024", "Sales_2024", "客户", "客户"})
            state = edited(state, put(R"({"id":")" + state.freshId(ItemKind::Dataset) +
                                      R"(","kind":"dataset","name":")" + name + R"(","spec":{}})"));
        const auto datasets = sqlDatasets(state);
        QVERIFY((datasets[0].names == std::vector<std::string>{"sales 2024"}));
        QVERIFY((datasets[1].names == std::vector<std::string>{"Sales_2024"}));
        QVERIFY((datasets[3].names == std::vector<std::string>{"d4"}));
        const auto named = sqlDatasetsIn(state, "select x from SALES_2024 join [客户] -- sales 2024");
        QCOMPARE(named.size(), 2U);
        QCOMPARE(named[0].id, Id("d2"));
        QCOMPARE(named[1].id, Id("d3"));
        // A statement keeps the names it was written with.
        const auto known = sqlDatasetsIn(state, "select x from sales_2024", {{"sales_2024", "d1"}});
        QCOMPARE(known.size(), 1U);
        QCOMPARE(known[0].id, Id("d1"));
    }
};

int main(int argc, char** argv) { return runPipelineTest<SqlSourceTest>(argc, argv); }

#include "sql_source_test.moc"
