// Vega-Lite documents as steps and charts: one line a case.
#include "query/answer.h"
#include "query/steps.h"
#include "sales_table.h"
#include "sdk/error.h"
#include "spec/vega_expression.h"
#include "spec/vega_lite.h"
#include "table/format.h"

#include <QTest>

using namespace kapok;

namespace {

std::string_view view(const QByteArray& text) { return {text.data(), static_cast<std::size_t>(text.size())}; }

Table steppedSales(const std::vector<Step>& steps) {
    const auto none = [](const Id& id) -> Table { throw Error(verbatim(id)); };
    return query::applySteps(salesTable(), steps, none).table;
}

/// The answer of the document's chart over the sales, as text.
QByteArray answerOf(const QByteArray& document) {
    const VegaLiteView read = vegaLiteView(view(document), steppedSales);
    const Table answer = answered(read.chart, steppedSales(read.steps));
    QByteArrayList lines;
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        QByteArrayList cells;
        for (const auto& column : answer.columns())
            cells.append(column->isMissing(row) ? QByteArray("-") : QByteArray::fromStdString(cellText(*column, row)));
        lines.append(cells.join(','));
    }
    return lines.join(" | ");
}

}  // namespace

class VegaImportTest : public QObject {
    Q_OBJECT

private slots:
    void expressions_data() {
        QTest::addColumn<QByteArray>("vega");
        QTest::addColumn<QByteArray>("formula");
        const auto add = [](const char* vega, const char* formula) {
            QTest::newRow(vega) << QByteArray(vega) << QByteArray(formula);
        };
        add("datum.v * 2 + 1", "(([v] * 2) + 1)");
        add("datum.city === 'it\\'s'", "([city] = 'it''s')");
        add("datum.city + '!'", "([city] & '!')");
        add("datum['two words'] != null", "([two words] is not missing)");
        add("datum.v > 1 && !(datum.n <= 2 || datum.n == 3)", "(([v] > 1) and (not (([n] <= 2) or ([n] = 3))))");
        add("datum.v > 1 ? 'x' : 'y'", "if(([v] > 1), 'x', 'y')");
        add("if(datum.v > 1, -1, +datum.n)", "if(([v] > 1), (-1), number([n]))");
        add("month(datum.day)", "(month([day]) - 1)");
        add("substring(datum.city, 0, 2)", "substring([city], 0 + 1, 2 - 0)");
        add("datum.city[0]", "substring([city], 0 + 1, 1)");
        add("{'a': 1, 'b': 2}[datum.city]", "if([city] = 'a', 1, [city] = 'b', 2, missing)");
        add("inrange(datum.v, [1, 5])", "([v] between 1 and 5)");
        add("pow(10, datum.v) / log(2)", "(pow(10, [v]) / ln(2))");
        add("1e-3 + .5", "");
    }

    void expressions() {
        QFETCH(QByteArray, vega);
        QFETCH(QByteArray, formula);
        const auto translate = [&] { return formulaOfVega(vega.toStdString(), salesTable().schema()); };
        if (formula.isEmpty()) {
            QVERIFY_EXCEPTION_THROWN(translate(), Error);
        } else {
            QCOMPARE(QByteArray::fromStdString(translate()), formula);
        }
    }

    void views_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("answer");
        const auto add = [](const char* name, const char* document, const char* answer) {
            QTest::newRow(name) << QByteArray("{\"data\":{\"url\":\"x.csv\"},") + document + "}" << QByteArray(answer);
        };
        const char* counted = R"("mark":"bar","encoding":{"x":{"field":"kind"},"y":{"aggregate":"count"}})";
        const auto with = [&](const char* name, const QByteArray& transform, const char* answer) {
            add(name, ("\"transform\":[" + transform + "]," + counted).constData(), answer);
        };
        add("bar", counted, "p,3 | q,3");
        with("filter", R"({"filter":"datum.v >= 4"})", "p,1 | q,2");
        with("filter by a range", R"({"filter":{"field":"n","range":[1,3]}})", "p,1 | q,2");
        with("filter by one of", R"({"filter":{"field":"city","oneOf":["a","d"]}})", "p,1 | q,2");
        with("filter by a year", R"({"filter":{"timeUnit":"year","field":"day","equal":2024}})", "p,1 | q,2");
        with("filter by months", R"({"filter":{"timeUnit":"month","field":"day","range":[2,12]}})", "p,2 | q,2");
        with("filter by both", R"({"filter":{"and":["datum.n > 0",{"not":{"field":"city","equal":"a"}}]}})",
             "p,1 | q,2");
        with("filter by valid", R"({"filter":{"field":"v","valid":true}})", "p,3 | q,2");
        add("calculate",
            R"("transform":[{"calculate":"datum.n % 2 == 0 ? 'even' : 'odd'","as":"parity"}],"mark":"bar",)"
            R"("encoding":{"x":{"field":"parity"},"y":{"aggregate":"sum","field":"n"}})",
            "even,6 | odd,9");
        add("aggregate",
            R"("transform":[{"aggregate":[{"op":"max","field":"n","as":"m"}],"groupby":["kind"]}],"mark":"point",)"
            R"("encoding":{"x":{"field":"kind"},"y":{"field":"m","type":"quantitative"}})",
            "p,4,1 | q,5,2");
        add("joinaggregate",
            R"("transform":[{"joinaggregate":[{"op":"sum","field":"n","as":"t"}],"groupby":["kind"]},)"
            R"({"filter":"datum.n == datum.t / 2"}],"mark":"point",)"
            R"("encoding":{"x":{"field":"n","type":"quantitative"},"y":{"field":"t","type":"quantitative"}})",
            "5,10,1");
        add("window",
            R"("transform":[{"window":[{"op":"rank","as":"rank"}],"sort":[{"field":"n","order":"descending"}],)"
            R"("groupby":["kind"]},{"filter":"datum.rank == 1"}],"mark":"bar",)"
            R"("encoding":{"x":{"field":"kind"},"y":{"field":"n","type":"quantitative"}})",
            "p,4,1 | q,5,2");
        add("fold",
            R"("transform":[{"fold":["n","v"],"as":["what","much"]}],"mark":"bar",)"
            R"("encoding":{"x":{"field":"what"},"y":{"aggregate":"sum","field":"much"}})",
            "n,15 | v,31");
        add("bin",
            R"("transform":[{"bin":{"step":3},"field":"n","as":["low","high"]}],"mark":"bar",)"
            R"("encoding":{"x":{"field":"low","type":"ordinal"},"y":{"aggregate":"count"}})",
            "0,3 | 3,3");
        add("timeUnit",
            R"("transform":[{"timeUnit":"yearmonth","field":"day","as":"m"}],"mark":"line",)"
            R"("encoding":{"x":{"field":"m","type":"temporal"},"y":{"aggregate":"count"}})",
            "2023-01-01,1 | 2023-02-01,1 | 2024-02-01,1 | 2024-12-01,2 | 2025-01-01,1");
        add("stack",
            R"("transform":[{"stack":"n","groupby":["kind"],"sort":[{"field":"n"}],"as":["a","b"]},)"
            R"({"filter":"datum.city == 'b'"}],"mark":"bar","encoding":{"x":{"field":"kind"},)"
            R"("y":{"field":"a","type":"quantitative"},"y2":{"field":"b"}})",
            "p,0,0,1 | p,1,5,2");
        add("horizontal",
            R"("mark":"bar","encoding":{"y":{"field":"city","sort":"-x"},"x":{"aggregate":"sum","field":"n"}})",
            "d,-5,5 | a,-4,4 | b,-4,4 | c,-2,2");
        add("one bar", R"("mark":"bar","encoding":{"x":{"aggregate":"sum","field":"n"}})", ",15");
        add("facets",
            R"("facet":{"row":{"field":"kind"}},"spec":{"mark":"bar","encoding":{"x":{"field":"city"},)"
            R"("y":{"aggregate":"count"}}})",
            "a,1,p | b,2,p | a,1,q | c,1,q | d,1,q");
        add("bins are Vega's", R"("mark":"bar","encoding":{"x":{"field":"v","bin":true},"y":{"aggregate":"count"}})",
            "0,2,1 | 2,4,1 | 4,6,1 | 8,10,1 | 14,16,1 | -,-,1");
        add("rows without an order are no ties",
            R"("transform":[{"window":[{"op":"rank","as":"id"}]}],"mark":"circle","encoding":{"x":{"field":"kind"},)"
            R"("y":{"aggregate":"count"},"detail":{"field":"id"}})",
            "p,1,1 | p,1,2 | p,1,5 | q,1,3 | q,1,4 | q,1,6");
        add("boxes keep their rows beside what is told of them",
            R"("mark":"boxplot","encoding":{"x":{"field":"kind"},"y":{"field":"n","type":"quantitative"},)"
            R"("tooltip":{"field":"v","aggregate":"max"}})",
            "p,0,16,1 | p,1,16,2 | p,4,16,5 | q,2,8,3 | q,3,8,4 | q,5,8,6");
        add("texts as numbers",
            R"("transform":[{"calculate":"datum.kind == 'p' ? '7' : 'x'","as":"t"}],"mark":"point",)"
            R"("encoding":{"x":{"field":"t","type":"quantitative"},"y":{"field":"n","type":"quantitative"}})",
            "7,0,1 | 7,1,2 | -,2,3 | -,3,4 | 7,4,5 | -,5,6");
        add("sectors of an order are as wide",
            R"("mark":"arc","encoding":{"theta":{"field":"city","type":"ordinal"},)"
            R"("radius":{"field":"n","type":"quantitative"}})",
            "1,1,1 | 1,3,2 | 1,0,3 | 1,4,4 | 1,2,5 | 1,5,6");
        add("condition",
            R"("mark":"point","encoding":{"x":{"field":"n","type":"quantitative"},)"
            R"("color":{"condition":{"test":"datum.n > 4","value":"red"},"value":"grey"}})",
            "0,grey,1 | 1,grey,2 | 2,grey,3 | 3,grey,4 | 4,grey,5 | 5,red,6");
    }

    // "invalid": null of one mark or of all: zeros, in a step and with a note; of counted numbers it is a note alone.
    void missingIsZeroWhereTheDocumentAsks() {
        const QByteArray encoding =
            R"("encoding":{"x":{"field":"n","type":"quantitative"},"y":{"field":"v","type":"quantitative"}})";
        for (const char* asked :
             {R"("mark":{"type":"point","invalid":null})", R"("mark":{"type":"point","invalid":"show"})",
              R"("mark":"point","config":{"mark":{"invalid":null}})"}) {
            const QByteArray document = QByteArray("{\"data\":{\"url\":\"x.csv\"},") + asked + "," + encoding + "}";
            QCOMPARE(answerOf(document), QByteArray("0,1,1 | 1,2,2 | 2,4,3 | 3,8,4 | 4,16,5 | 5,0,6"));
            const VegaLiteView read = vegaLiteView(view(document), steppedSales);
            QCOMPARE(read.notes.size(), std::size_t{1});
            QVERIFY(english(read.notes[0]).find("Missing values of v are drawn as 0") == 0);
            QCOMPARE(read.chart.encoding.y->title, std::string("v"));
        }
        const VegaLiteView counted = vegaLiteView(
            R"({"mark":{"type":"bar","invalid":null},"encoding":{"x":{"field":"v","bin":true,"type":"quantitative"},)"
            R"("y":{"aggregate":"count"}}})",
            steppedSales);
        QCOMPARE(counted.notes.size(), std::size_t{1});
        QCOMPARE(english(counted.notes[0]), std::string("Drawn without mark.invalid."));
    }

    void views() {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, answer);
        QCOMPARE(answerOf(document), answer);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("words");
        const auto add = [](const char* document, const char* words) {
            QTest::newRow(document) << QByteArray(document) << QByteArray(words);
        };
        add(R"({"layer":[]})", "Part layer");
        add(R"({"mark":"geoshape"})", "geoshape");
        add(R"({"mark":"bar","params":[{"name":"a"}]})", "Part params");
        add(R"({"mark":"bar","transform":[{"filter":"datum.n > 1"},{"loess":"v","on":"n"}]})", "Part transform[1]");
        add(R"x({"mark":"bar","transform":[{"calculate":"sin(datum.v)","as":"s"}]})x", "sin()");
        add(R"({"mark":"bar","encoding":{"x":{"field":"n","timeUnit":"fortnight"}}})", "Part encoding.x.timeUnit");
        add(R"({"mark":"bar","encoding":{"y":{"aggregate":"variance","field":"n"}}})", "Part encoding.y.aggregate");
        add(R"({"mark":"bar","transform":[{"impute":"v","key":"city","groupby":["kind"],"value":0}]})",
            "Part transform[0]");
        add(R"({"mark":"bar","encoding":{"longitude":{"field":"n"}}})", "Part encoding.longitude");
        add(R"({"mark":"bar","encoding":{"x":{"field":"n","impute":{"value":0}}}})", "\"impute\"");
    }

    void refuses() {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, words);
        try {
            answerOf(document);
            QFAIL("nothing was refused");
        } catch (const Error& error) {
            QVERIFY2(QByteArray(error.what()).contains(words), error.what());
        }
    }

    // The curve runs over the extent that is told, else over the numbers; areas of several colours lie on each other.
    void densitiesKeepTheirExtent() {
        const auto chartOfDensity = [](const std::string& extent) {
            return vegaLiteView(R"({"transform":[{"density":"v","groupby":["kind"],"counts":true)" + extent +
                                    R"(}],"mark":"area","encoding":{"x":{"field":"value"},"color":{"field":"kind"},)" +
                                    R"("y":{"field":"density"}}})",
                                steppedSales)
                .chart;
        };
        const ChartSpec told = chartOfDensity(R"(,"extent":[0,20])");
        QCOMPARE(told.mark.type, Mark::Density);
        QCOMPARE(std::get<std::vector<double>>(told.encoding.x->scale.domain), (std::vector<double>{0, 20}));
        QCOMPARE(told.encoding.y->stack, Stack::Zero);
        QCOMPARE(told.encoding.y->aggregate.value(), AggregateOp::Count);
        const ChartSpec found = chartOfDensity("");
        QCOMPARE(std::get<std::vector<double>>(found.encoding.x->scale.domain), (std::vector<double>{1, 16}));
    }

    void dressingIsNamed() {
        const VegaLiteView read = vegaLiteView(
            R"({"mark":{"type":"bar","cornerRadiusTopLeft":3},"config":{},"encoding":{"x":{"field":"kind","axis":{"labelPadding":2}}}})",
            steppedSales);
        QCOMPARE(read.notes.size(), std::size_t{3});
    }

    void dataAreFound() {
        QCOMPARE(vegaLiteData(R"({"data":{"url":"a/b.csv"}})").url, std::string("a/b.csv"));
        QCOMPARE(vegaLiteData(R"({"data":{"values":[{"a":1}]}})").values, std::string(R"([{"a":1}])"));
        QCOMPARE(vegaLiteData(R"({"data":{"values":[3]}})").values, std::string(R"([{"data":3}])"));
        QCOMPARE(vegaLiteData(R"({"data":{"name":"t"},"datasets":{"t":[{"a":2}]}})").values,
                 std::string(R"([{"a":2}])"));
        QVERIFY(isVegaLite(R"({"data":{"url":"a.csv"},"mark":"bar"})"));
        QVERIFY(!isVegaLite(R"({"mark":"bar"})"));
    }
};

QTEST_GUILESS_MAIN(VegaImportTest)
#include "vega_import_test.moc"
