// States, edits and undo.
#include "sdk/error.h"
#include "spec/map_drill.h"
#include "table/column_builder.h"
#include "workbook/history.h"
#include "workbook/result_chart.h"

#include <QSignalSpy>
#include <QTest>

using namespace kapok;
using namespace kapok::workbook;

namespace {

Edit script(const char* line) { return editFromJson(line); }

State stateOf(std::initializer_list<const char*> lines) {
    State state;
    for (const char* line : lines) state = apply(state, script(line));
    return state;
}

/// A dataset, one joined to it, an analysis, a chart, a map, a dashboard and a report over them.
State rich() {
    return stateOf({
        R"({"label":"a","changes":[{"put":{"id":"d1","kind":"dataset","name":"Counties","spec":{"source":{"path":"/x/a.csv"}}}}]})",
        R"({"label":"b","changes":[{"put":{"id":"d2","kind":"dataset","name":"Rates","spec":{"source":{"path":"/x/b.tsv"},"steps":[{"step":"join","right":"d1","keys":[{"left":"id","right":"fips"}]}]}}}]})",
        R"({"label":"c","changes":[{"put":{"id":"a1","kind":"analysis","name":"Summary","spec":{"module":"descriptive.summary","inputs":{"data":"d2"}}}}]})",
        R"({"label":"d","changes":[{"put":{"id":"c1","kind":"chart","name":"Bars","spec":{"dataset":"d2","mark":"bar"}}}]})",
        R"({"label":"e","changes":[{"put":{"id":"b1","kind":"dashboard","name":"Board","spec":{"tiles":[{"item":"c1"},{"kind":"text","text":"hello"}]}}}]})",
        R"({"label":"f","changes":[{"put":{"id":"r1","kind":"report","name":"Report","spec":{"blocks":[{"kind":"chart","item":"c1"},{"text":"words"}]}}}]})",
    });
}

std::string refusal(const State& state, const Edit& edit) {
    try {
        apply(state, edit);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

std::vector<std::string> ids(const State& state) {
    std::vector<std::string> all;
    for (const auto& item : state.items()) all.push_back(item->id);
    return all;
}

using Ids = std::vector<std::string>;

}  // namespace

class StateTest : public QObject {
    Q_OBJECT

private slots:
    /// Ids become titles; a label of the column, a title of the chart and unknown names stay.
    void chartsOfResultsHaveTitles() {
        OutputTable table;
        table.number("residual");
        table.column({.name = "fitted", .type = Type::Float64, .label = "Output (fitted)"});
        table.text("city");
        host::ModuleResult result;
        result.tables.push_back({"observations", {}, toTable(table)});
        const auto chart = [&](const char* encoding) {
            return resultChart(
                       {"c",
                        {},
                        R"({"dataset":"observations","mark":"point","encoding":)" + std::string(encoding) + "}"},
                       result)
                .encoding;
        };
        const Encoding e = chart(R"({"x":{"field":"fitted"},"y":{"field":"residual"},"color":{"field":"city"}})");
        QCOMPARE(e.x->title, std::string());
        QCOMPARE(e.y->title, std::string("Residual"));
        QCOMPARE(e.color->title, std::string());
        QCOMPARE(chart(R"({"x":{"field":"residual","title":"e"},"y":{"field":"term"}})").x->title, std::string("e"));
        QCOMPARE(chart(R"({"x":{"field":"residual","title":"e"},"y":{"field":"term"}})").y->title, std::string());
        QVERIFY(resultColumnTitle("time") && !resultColumnTitle("residuals of mine"));
    }

    void tablesOfResultsHaveTitles() {
        OutputTable table;
        table.number("lower_80");
        table.column({.name = "mean", .type = Type::Float64, .label = "Mine"});
        table.text("city");
        const Table shown = withTitles(toTable(table));
        QCOMPARE(shown.column(0)->field().label, std::string("Lower bound (80 %)"));
        QCOMPARE(shown.column(0)->field().name, std::string("lower_80"));
        QCOMPARE(shown.column(1)->field().label, std::string("Mine"));
        QCOMPARE(shown.column(2)->field().label, std::string());
    }

    void findsItems() {
        const State state = rich();
        QCOMPARE(state.items().size(), 6U);
        QCOMPARE(state.items(ItemKind::Dataset).size(), 2U);
        QVERIFY(state.has("c1"));
        QVERIFY(!state.find("c9"));
        QCOMPARE(state.findByName("Bars")->id, Id("c1"));
        QCOMPARE(state.findByName("c1")->name, std::string("Bars"));
        QCOMPARE(state.chart("c1").dataset, Id("d2"));
        QVERIFY_EXCEPTION_THROWN(state.chart("d1"), Error);
        QVERIFY_EXCEPTION_THROWN(state.item("d9"), Error);
    }

    void knowsDependents() {
        const State state = rich();
        QCOMPARE(state.dependents("d2"), (Ids{"a1", "c1"}));
        QCOMPARE(state.dependents("r1"), Ids{});
        Ids all = state.allDependents("d1");
        std::sort(all.begin(), all.end());
        QCOMPARE(all, (Ids{"a1", "b1", "c1", "d2", "r1"}));
    }

    void neverUsesAnIdTwice() {
        State state = rich();
        QCOMPARE(state.freshId(ItemKind::Dataset), Id("d3"));
        QCOMPARE(state.freshId(ItemKind::Map), Id("m1"));
        Id added;
        state = apply(state, addItem(state, ChartSpec{}, "Bars", &added));
        QCOMPARE(added, Id("c2"));
        QCOMPARE(state.item("c2").name, std::string("Bars 2"));
        state = apply(state, removeItem(state, "c2"));
        QCOMPARE(state.freshId(ItemKind::Chart), Id("c3"));
    }

    void refuses_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("used item") << R"({"changes":[{"remove":"d1"}]})"
                                   << R"("Counties" is used by "Rates")";
        QTest::newRow("used by two") << R"({"changes":[{"remove":"c1"}]})"
                                     << R"(used by "Board", "Report")";
        QTest::newRow("nothing to remove") << R"({"changes":[{"remove":"x1"}]})"
                                           << R"(no item "x1" to remove)";
        QTest::newRow("unknown reference")
            << R"({"changes":[{"put":{"id":"c2","kind":"chart","name":"C","spec":{"dataset":"d9"}}}]})"
            << R"("C" uses the item "d9", which the workbook does not have)";
        QTest::newRow("other kind") << R"({"changes":[{"put":{"id":"d1","kind":"chart","name":"C"}}]})"
                                    << R"(belongs to "Counties", an item of another kind)";
        QTest::newRow("no id") << R"({"changes":[{"put":{"id":"","kind":"chart","name":"C"}}]})"
                               << R"(has no id)";
        QTest::newRow("made from itself")
            << R"({"changes":[{"put":{"id":"d1","kind":"dataset","name":"D","spec":{"steps":[{"step":"join","right":"d2"}]}}}]})"
            << R"(would be made from itself)";
        QTest::newRow("chart of a chart")
            << R"({"changes":[{"put":{"id":"c2","kind":"chart","name":"C","spec":{"dataset":"c1"}}}]})"
            << R"("C" cannot be made from "Bars", which is not a dataset)";
        QTest::newRow("chart on the page of a map")
            << R"({"changes":[{"put":{"id":"m2","kind":"map","name":"M","spec":{"sheet":{"elements":[{"part":"map","map":"c1"}]}}}}]})"
            << R"("M" cannot show "Bars", which is not a map)";
    }
    /// Two maps may show each other on their pages.
    void mapsShowMaps() {
        const char* page =
            R"({"put":{"id":"%1","kind":"map","name":"%1","spec":{"sheet":{"elements":[{"part":"map","map":"%2"}]}}}})";
        const QString both =
            QString("{\"changes\":[%1,%2]}").arg(QString(page).arg("p1", "p2"), QString(page).arg("p2", "p1"));
        QVERIFY(apply(rich(), script(both.toUtf8().constData())).has("p2"));
    }
    void refuses() {
        QFETCH(QString, line);
        QFETCH(QString, words);
        const std::string said = refusal(rich(), script(line.toUtf8().constData()));
        QVERIFY2(said.find(words.toStdString()) != std::string::npos, said.c_str());
    }

    void removesWithDependents() {
        const State state = rich();
        const State after = apply(state, removeItem(state, "d2", true));
        QCOMPARE(ids(after), (Ids{"d1", "b1", "r1"}));
        QCOMPARE(after.dashboard("b1").tiles.size(), 1U);
        QCOMPARE(after.dashboard("b1").tiles[0].text, std::string("hello"));
        QCOMPARE(after.report("r1").blocks.size(), 1U);
        QCOMPARE(ids(state).size(), 6U);
    }

    void readsAndWritesJson_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("put")
            << R"({"label":"l","changes":[{"put":{"id":"c1","kind":"chart","name":"n","spec":{"mark":"line"}}}]})";
        QTest::newRow("position")
            << R"({"label":"l","changes":[{"put":{"id":"c1","kind":"chart","name":"n","spec":{"mark":"line"}},"position":2}]})";
        QTest::newRow("remove") << R"({"label":"删除","changes":[{"remove":"c1"},{"remove":"d1","dependents":true}]})";
        QTest::newRow("set") << R"({"label":"l","changes":[{"set":"title","value":"年报"}]})";
    }
    void readsAndWritesJson() {
        QFETCH(QString, line);
        QCOMPARE(QString::fromStdString(toJson(script(line.toUtf8().constData()))), line);
    }

    void refusesJson_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << "{\"changes\":["
                                 << "not JSON";
        QTest::newRow("list") << "[]"
                              << "not an edit";
        QTest::newRow("no changes") << "{}"
                                    << "list of \"changes\"";
        QTest::newRow("unknown member") << R"({"change":[]})"
                                        << "member \"change\"";
        QTest::newRow("unknown change") << R"({"changes":[{"drop":"c1"}]})"
                                        << "\"put\", \"remove\" or \"set\"";
        QTest::newRow("wrong spec") << R"({"changes":[{"put":{"id":"c1","kind":"chart","spec":{"mark":"pie"}}}]})"
                                    << "spec.mark";
    }
    void refusesJson() {
        QFETCH(QString, line);
        QFETCH(QString, words);
        try {
            script(line.toUtf8().constData());
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY2(std::string(error.what()).find(words.toStdString()) != std::string::npos, error.what());
        }
    }

    void differenceLeadsFromOneToTheOther_data() {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("changed") << QStringList{R"({"changes":[{"put":{"id":"c1","kind":"chart","name":"x"}}]})"};
        QTest::newRow("removed") << QStringList{R"({"changes":[{"remove":"d1","dependents":true}]})"};
        QTest::newRow("setting") << QStringList{R"({"changes":[{"set":"title","value":"x"}]})"};
        QTest::newRow("added before") << QStringList{
            R"({"changes":[{"put":{"id":"d7","kind":"dataset","name":"x"},"position":0}]})"};
        // [d1 d2 d3 d4] -> [d4 d2 d3 d1]: the ones in the middle keep their places.
        QTest::newRow("reordered") << QStringList{
            R"({"changes":[{"put":{"id":"d3","kind":"dataset","name":"x"}},{"put":{"id":"d4","kind":"dataset","name":"y"}}]})",
            R"({"changes":[{"put":{"id":"d4","kind":"dataset","name":"y"},"position":0}]})",
            R"({"changes":[{"put":{"id":"d1","kind":"dataset","name":"z"},"position":3}]})"};
    }
    void differenceLeadsFromOneToTheOther() {
        QFETCH(QStringList, lines);
        State state = rich();
        std::vector<State> all{State(), state};
        for (const auto& line : lines) all.push_back(state = apply(state, script(line.toUtf8().constData())));
        for (const auto& before : all) {
            for (const auto& after : all) {
                const Edit edit = editFromJson(toJson(difference(before, after)));
                for (const auto kind : {ItemKind::Dataset, ItemKind::Chart, ItemKind::Report}) {
                    const auto made = apply(before, edit).items(kind);
                    const auto want = after.items(kind);
                    QCOMPARE(made.size(), want.size());
                    for (std::size_t i = 0; i < made.size(); ++i) QVERIFY(*made[i] == *want[i]);
                }
                QCOMPARE(apply(before, edit).settings(), after.settings());
            }
        }
    }

    void movesTilesWithinTheGrid() {
        State state = rich();
        state = apply(state, moveTile(state, "b1", 0, 20, -3));
        QCOMPARE(state.dashboard("b1").tiles[0].x, 6);
        QCOMPARE(state.dashboard("b1").tiles[0].y, 0);
        state = apply(state, resizeTile(state, "b1", 0, 40, 0));
        QCOMPARE(state.dashboard("b1").tiles[0].width, 6);
        QCOMPARE(state.dashboard("b1").tiles[0].height, 1);
        QVERIFY_EXCEPTION_THROWN(moveTile(state, "b1", 2, 0, 0), Error);
        state = apply(state, removeTile(state, "b1", 0));
        QCOMPARE(state.dashboard("b1").tiles.size(), 1U);
    }

    void editsTogetherAreOneStep() {
        const State state = rich();
        Id data;
        const Edit edit = together(
            state, KAPOK_TR("test", "Result"),
            {[](const State& now) {
                 return addItem(now, Dataset{{SourceKind::Result, {}, "t", {}, {}, "a1"}}, "T");
             },
             [&](const State& now) { return addItem(now, ChartSpec{datasetOfResult(now, "a1", "t")}, "C", &data); }});
        const State after = apply(state, edit);
        QCOMPARE(data, Id("c2"));
        QCOMPARE(after.chart("c2").dataset, Id("d3"));
        QCOMPARE(datasetOfResult(after, "a1", "other"), Id());
        QCOMPARE(edit.changes.size(), 2U);
    }

    /// The way down is kept beside the maps, by their ids.
    void aDuplicatedMapTakesItsWayBackAlong() {
        Id map;
        const State bare = apply(rich(), addItem(rich(), MapSpec{}, "Provinces", &map));
        QCOMPARE(duplicate(bare, map).changes.size(), 1U);
        const MapDrills drills{.maps = {{map, {{.label = "Delta", .key = "province"}}}}};
        const State drilled = apply(bare, setSetting(mapDrillSetting, toJson(drills)));
        Id copy;
        const Edit edit = duplicate(drilled, map, &copy);
        const auto all = mapDrillsFromJson(apply(drilled, edit).setting(mapDrillSetting));
        QVERIFY(copy != map && all.maps.size() == 2);
        QCOMPARE(all.maps.at(copy), drills.maps.at(map));
        const State later = apply(bare, setSetting(mapDrillSetting, "written later"));
        QCOMPARE(duplicate(later, map).changes.size(), 1U);
    }

    void undoesAndRedoes() {
        History history(rich());
        QSignalSpy changes(&history, &History::stateChanged);
        QSignalSpy modified(&history, &History::modifiedChanged);
        history.apply(rename(history.state(), "c1", "Columns"));
        history.apply(removeItem(history.state(), "d2", true));
        QCOMPARE(english(history.undoLabel()), std::string("Remove \"Rates\""));
        history.undo();
        QCOMPARE(history.state().item("c1").name, std::string("Columns"));
        QCOMPARE(english(history.redoLabel()), std::string("Remove \"Rates\""));
        history.undo();
        QVERIFY(history.state() == rich());
        QVERIFY(!history.canUndo());
        QVERIFY(!history.isModified());
        history.redo();
        history.redo();
        QVERIFY(!history.state().has("d2"));
        QVERIFY(!history.canRedo());
        QCOMPARE(changes.size(), 6);
        QCOMPARE(modified.size(), 3);
        history.goTo(0);
        history.apply(rename(history.state(), "c1", "Other"));
        QVERIFY(!history.canRedo());
        QCOMPARE(history.labels().size(), 1U);
    }

    void mergesADragIntoOneStep() {
        History history(rich());
        for (int x = 0; x < 5; ++x) history.apply(moveTile(history.state(), "b1", 0, x, 0, "drag 1"));
        QCOMPARE(history.labels().size(), 1U);
        QCOMPARE(history.state().dashboard("b1").tiles[0].x, 4);
        history.apply(moveTile(history.state(), "b1", 0, 1, 0, "drag 2"));
        QCOMPARE(history.labels().size(), 2U);
        history.undo();
        QCOMPARE(history.state().dashboard("b1").tiles[0].x, 4);
        history.undo();
        QVERIFY(history.state() == rich());
    }

    void aSaveEndsMerging() {
        History history(rich());
        history.apply(moveTile(history.state(), "b1", 0, 1, 0, "drag"));
        history.markClean();
        QVERIFY(!history.isModified());
        history.apply(moveTile(history.state(), "b1", 0, 2, 0, "drag"));
        QVERIFY(history.isModified());
        history.undo();
        QVERIFY(!history.isModified());
        history.undo();
        QVERIFY(history.isModified());
        history.apply(rename(history.state(), "c1", "x"));  // what was saved cannot be reached any more
        history.undo();
        QVERIFY(history.isModified());
    }

    void anEditThatIsRefusedChangesNothing() {
        History history(rich());
        QVERIFY_EXCEPTION_THROWN(history.apply(removeItem(history.state(), "d1")), Error);
        QVERIFY(!history.canUndo());
        history.apply(rename(history.state(), "c1", "Bars"));
        QVERIFY2(!history.canUndo(), "an edit without effect is no step");
    }
};

QTEST_GUILESS_MAIN(StateTest)
#include "state_test.moc"
