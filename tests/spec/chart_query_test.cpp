// What charts ask and what is answered: one line a case, the answer as rows of text.
#include "sales_table.h"
#include "sdk/error.h"
#include "spec/chart_suggestion.h"
#include "table/format.h"

#include <QTest>
#include <algorithm>

using namespace kapok;

namespace {

QByteArray written(const Table& table) {
    QByteArrayList lines;
    QByteArrayList names;
    for (const auto& column : table.columns()) names.append(QByteArray::fromStdString(column->field().name));
    lines.append(names.join(','));
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QByteArrayList cells;
        for (const auto& column : table.columns()) {
            cells.append(column->isMissing(row) ? QByteArray("-") : QByteArray::fromStdString(cellText(*column, row)));
        }
        lines.append(cells.join(','));
    }
    return lines.join(" | ");
}

}  // namespace

class ChartQueryTest : public QObject {
    Q_OBJECT

private slots:
    void answers_data() {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("answer");
        const auto add = [](const char* name, const char* encoding, const char* answer) {
            QTest::newRow(name) << QByteArray(encoding) << QByteArray(answer);
        };
        add("count", R"("mark":"bar","encoding":{"x":{"field":"kind"},"y":{"aggregate":"count"}})", "x,y | p,3 | q,3");
        add("rows", R"("mark":"point","filter":"v > 2","encoding":{"x":{"field":"v"},"y":{"field":"n"}})",
            "x,y,row | 4,2,3 | 8,3,4 | 16,4,5");
        add("year", R"("mark":"line","encoding":{"x":{"field":"day","timeUnit":"year"},"y":{"aggregate":"count"}})",
            "x,y | 2023-01-01,2 | 2024-01-01,3 | 2025-01-01,1");
        add("yearquarter",
            R"("mark":"line","encoding":{"x":{"field":"day","timeUnit":"yearquarter"},"y":{"aggregate":"count"}})",
            "x,y | 2023-01-01,2 | 2024-01-01,1 | 2024-10-01,2 | 2025-01-01,1");
        add("yearmonth",
            R"("mark":"line","encoding":{"x":{"field":"at","timeUnit":"yearmonth"},"y":{"aggregate":"count"}})",
            "x,y | 2023-01-01T00:00:00,1 | 2023-02-01T00:00:00,1 | 2024-02-01T00:00:00,1 | 2024-12-01T00:00:00,2 | "
            "2025-01-01T00:00:00,1");
        add("yearweek starts on Monday",
            R"("mark":"line","encoding":{"x":{"field":"day","timeUnit":"yearweek"},"y":{"aggregate":"count"}})",
            "x,y | 2023-01-30,1 | 2023-02-27,1 | 2024-02-26,1 | 2024-12-30,3");
        add("yearmonthdatehoursminutes",
            R"("mark":"line","filter":"n < 2","encoding":{"x":{"field":"at","timeUnit":"yearmonthdatehoursminutes"},)"
            R"("y":{"field":"v","aggregate":"sum"}})",
            "x,y | 2023-01-31T08:59:00,1 | 2023-02-28T09:00:00,2");
        add("month", R"("mark":"bar","encoding":{"x":{"field":"day","timeUnit":"month"},"y":{"aggregate":"count"}})",
            "x,y | 2012-01-01,2 | 2012-02-01,2 | 2012-12-01,2");
        add("quarter",
            R"("mark":"bar","encoding":{"x":{"field":"day","timeUnit":"quarter"},"y":{"aggregate":"count"}})",
            "x,y | 2012-01-01,4 | 2012-10-01,2");
        add("day: Sunday is 2012-01-01",
            R"("mark":"bar","encoding":{"x":{"field":"day","timeUnit":"day"},"y":{"aggregate":"count"}})",
            "x,y | 2012-01-02,1 | 2012-01-03,3 | 2012-01-04,1 | 2012-01-05,1");
        add("date", R"("mark":"bar","encoding":{"x":{"field":"day","timeUnit":"date"},"y":{"aggregate":"count"}})",
            "x,y | 2012-01-01,1 | 2012-01-28,1 | 2012-01-29,1 | 2012-01-30,1 | 2012-01-31,2");
        add("monthdate of a leap day",
            R"("mark":"bar","filter":"n = 2","encoding":{"x":{"field":"day","timeUnit":"monthdate"},)"
            R"("y":{"aggregate":"count"}})",
            "x,y | 2012-02-29,1");
        add("hours", R"("mark":"bar","encoding":{"x":{"field":"at","timeUnit":"hours"},"y":{"aggregate":"count"}})",
            "x,y | 2012-01-01T00:00:00,1 | 2012-01-01T08:00:00,1 | 2012-01-01T09:00:00,1 | 2012-01-01T12:00:00,2 | "
            "2012-01-01T23:00:00,1");
        add("hoursminutes in steps",
            R"("mark":"bar","encoding":{"x":{"field":"at","timeUnit":{"unit":"hoursminutes","step":30}},)"
            R"("y":{"aggregate":"count"}})",
            "x,y | 2012-01-01T00:00:00,1 | 2012-01-01T08:30:00,1 | 2012-01-01T09:00:00,1 | 2012-01-01T12:30:00,2 | "
            "2012-01-01T23:30:00,1");
        add("months in steps",
            R"("mark":"bar","encoding":{"x":{"field":"day","timeUnit":{"unit":"yearmonth","step":6}},)"
            R"("y":{"aggregate":"count"}})",
            "x,y | 2023-01-01,2 | 2024-01-01,1 | 2024-07-01,2 | 2025-01-01,1");
        add("bins", R"("mark":"bar","encoding":{"x":{"field":"n","bin":{"step":2}},"y":{"aggregate":"count"}})",
            "x,x2,y | 0,2,2 | 2,4,2 | 4,6,2");
        add("bins with an anchor",
            R"("mark":"bar","encoding":{"x":{"field":"n","bin":{"step":2,"anchor":1}},"y":{"aggregate":"count"}})",
            "x,x2,y | -1,1,1 | 1,3,2 | 3,5,2 | 5,7,1");
        add("colour in bins",
            R"("mark":"rect","encoding":{"x":{"field":"kind"},"y":{"field":"city"},"color":{"field":"n",)"
            R"("aggregate":"max"}})",
            "x,y,color | p,a,1 | p,b,4 | q,a,3 | q,c,2 | q,d,5");
        add("sorted by y",
            R"("mark":"bar","encoding":{"x":{"field":"city","sort":"-y"},)"
            R"("y":{"field":"n","aggregate":"sum"}})",
            "x,x_order,y | d,-5,5 | a,-4,4 | b,-4,4 | c,-2,2");
        add("sorted by another field, over all colours",
            R"("mark":"bar","encoding":{"x":{"field":"city","sort":{"field":"n","op":"max","order":"descending"}},)"
            R"("y":{"aggregate":"count"},"color":{"field":"kind"}})",
            "x,x_order,y,color | d,-5,1,q | b,-4,2,p | a,-3,1,p | a,-3,1,q | c,-2,1,q");
        add("sorted as listed",
            R"("mark":"bar","encoding":{"x":{"field":"city","sort":["c","a"]},"y":{"aggregate":"count"}})",
            "x,x_order,y | c,1,1 | a,2,2 | b,-,2 | d,-,1");
        add("sorted as in the data",
            R"("mark":"bar","encoding":{"x":{"field":"city","sort":null},"y":{"aggregate":"count"}})",
            "x,x_order,y | b,1,2 | a,2,2 | c,3,1 | d,6,1");
        add("descending",
            R"("mark":"bar","encoding":{"x":{"field":"city","sort":"descending"},)"
            R"("y":{"aggregate":"count"}})",
            "x,y | d,1 | c,1 | b,2 | a,2");
        add("top with others",
            R"("mark":"bar","encoding":{"x":{"field":"city","top":2},"y":{"field":"n","aggregate":"mean"}})",
            "x,x_order,y | d,1,5 | a,2,2 | Others,3,2");
        add("top without others",
            R"("mark":"bar","encoding":{"x":{"field":"city","top":{"count":2,"others":false}},)"
            R"("y":{"field":"n","aggregate":"mean"}})",
            "x,x_order,y | d,1,5 | a,2,2");
        add("top of a colour",
            R"("mark":"bar","encoding":{"x":{"field":"kind"},"y":{"aggregate":"count"},"color":{"field":"city",)"
            R"("top":{"count":1,"label":"其他"}}})",
            "x,y,color,color_order | p,1,a,1 | p,2,其他,2 | q,1,a,1 | q,2,其他,2");
        add("facets",
            R"("mark":"bar","encoding":{"row":{"field":"kind"},"x":{"field":"city"},)"
            R"("y":{"aggregate":"count"}})",
            "x,y,facetRow | a,1,p | b,2,p | a,1,q | c,1,q | d,1,q");
        add("quantile", R"("mark":"bar","encoding":{"y":{"field":"n","aggregate":"q1"}})", "y | 1.25");
        add("box of extremes",
            R"("mark":{"type":"boxplot","extent":"min-max"},"encoding":{"x":{"field":"kind"},"y":{"field":"n"}})",
            "x,y_min,y_q1,y_median,y_q3,y_max,y_count | p,0,0.5,1,2.5,4,3 | q,2,2.5,3,4,5,3");
        add("box of rows", R"("mark":"boxplot","filter":"n < 2","encoding":{"x":{"field":"kind"},"y":{"field":"n"}})",
            "x,y,row | p,0,1 | p,1,2");
        add("error bars",
            R"("mark":"errorbar","filter":"kind = 'q'","encoding":{"x":{"field":"kind"},"y":{"field":"v"}})",
            "x,y,y_sd,y_count,y_q1,y_q3 | q,6,2.8284271247461903,2,5,7");
        add("fan", R"("mark":"fan","encoding":{"x":{"field":"n"},"y":{"field":"v"},"forecast":{"field":"v"}})",
            "x,y,forecast,row | 0,1,1,1 | 1,2,2,2 | 2,4,4,3 | 3,8,8,4 | 4,16,16,5 | 5,-,-,6");
        add("pie", R"("mark":"arc","encoding":{"theta":{"field":"n","aggregate":"sum"},"color":{"field":"kind"}})",
            "color,theta | p,5 | q,10");
        add("flows",
            R"("mark":"sankey","encoding":{"source":{"field":"city"},"target":{"field":"kind"},)"
            R"("size":{"field":"n","aggregate":"sum"}})",
            "size,source,target | 4,b,p | 1,a,p | 2,c,q | 3,a,q | 5,d,q");
        add("cross table with totals",
            R"("mark":{"type":"crossTable","totals":true},"encoding":{"x":{"field":"kind"},"y":{"field":"city"},)"
            R"("text":{"field":"n","aggregate":"mean"}})",
            "x,y,text,text_x,text_y,text_all | p,a,1,1.6666666666666667,2,2.5 | p,b,2,1.6666666666666667,2,2.5 | "
            "q,a,3,3.3333333333333335,2,2.5 | q,c,2,3.3333333333333335,2,2.5 | q,d,5,3.3333333333333335,5,2.5");
    }

    void answers() {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, answer);
        QCOMPARE(written(answered(chartOf("{" + encoding + "}"), salesTable())), answer);
    }

    /// Picking every mark of the answer, one by one, selects each row that the chart shows once.
    void everyMarkSelectsItsRows_data() {
        QTest::addColumn<QByteArray>("encoding");
        const auto add = [](const char* name, const char* encoding) { QTest::newRow(name) << QByteArray(encoding); };
        add("rows", R"("mark":"point","encoding":{"x":{"field":"v"},"y":{"field":"n"}})");
        add("bars", R"("mark":"bar","encoding":{"x":{"field":"city"},"y":{"aggregate":"count"}})");
        add("months", R"("mark":"bar","encoding":{"x":{"field":"day","timeUnit":"month"},"y":{"aggregate":"count"}})");
        add("minutes", R"("mark":"bar","encoding":{"x":{"field":"at","timeUnit":"hoursminutes"},)"
                       R"("y":{"aggregate":"count"}})");
        add("bins on both axes", R"("mark":"rect","encoding":{"x":{"field":"n","bin":{"step":2}},)"
                                 R"("y":{"field":"v","bin":{"step":4}},"color":{"aggregate":"count"}})");
        add("bins of some rows", R"("mark":"bar","filter":"n <> 3","encoding":{"x":{"field":"v","bin":{"step":4}},)"
                                 R"("y":{"aggregate":"count"}})");
        add("stacked", R"("mark":"bar","encoding":{"x":{"field":"city"},"y":{"aggregate":"count"},)"
                       R"("color":{"field":"kind"}})");
        add("missing values", R"("mark":"bar","encoding":{"x":{"field":"v"},"y":{"aggregate":"count"}})");
        add("top with others", R"("mark":"bar","encoding":{"x":{"field":"city","top":2},"y":{"aggregate":"count"},)"
                               R"("column":{"field":"kind"}})");
        add("hexagons", R"("mark":"hexbin","filter":"v is not missing","encoding":{"x":{"field":"v"},)"
                        R"("y":{"field":"n"}})");
        add("pie", R"("mark":"arc","encoding":{"theta":{"aggregate":"count"},"color":{"field":"kind"}})");
        add("flows", R"("mark":"sankey","encoding":{"source":{"field":"city"},"target":{"field":"kind"},)"
                     R"("size":{"aggregate":"count"}})");
        add("treemap", R"("mark":"treemap","encoding":{"dimensions":[{"field":"kind"},{"field":"city"}],)"
                       R"("size":{"aggregate":"count"}})");
        add("one number", R"("mark":"tile","encoding":{"y":{"aggregate":"count"}})");
        add("density", R"("mark":"density","filter":"v < 99","encoding":{"x":{"field":"v"},"color":{"field":"kind"}})");
        add("errors", R"("mark":"errorbar","encoding":{"x":{"field":"kind"},"y":{"field":"n"}})");
    }

    void everyMarkSelectsItsRows() {
        QFETCH(QByteArray, encoding);
        const ChartSpec chart = chartOf("{" + encoding + "}");
        const Table table = salesTable();
        const Table answer = answered(chart, table);
        QVERIFY(answer.rows() > 0);
        std::size_t selected = 0;
        const Query all{.filter = chart.filter, .derive = {{"row", "row()"}}, .select = {"row"}};
        std::vector<int> times(table.rows() + 1, 0);
        for (std::size_t mark = 0; mark < answer.rows(); ++mark) {
            Query query = all;
            query.filter = bothHold(chart.filter, selectionOfMarks(chart, answer, {mark}).predicate);
            const Table rows = query::answer(table, query);
            for (std::size_t row = 0; row < rows.rows(); ++row)
                ++times[static_cast<std::size_t>(rows.column("row")->integer(row))];
            selected += rows.rows();
        }
        QCOMPARE(selected, query::answer(table, all).rows());
        QVERIFY(*std::max_element(times.begin(), times.end()) == 1);
    }

    /// Tenths in bins of a fifth: two in each, and a bin ends where the next begins, to the last digit.
    void binsOfDecimals() {
        ColumnBuilder values(Field{.name = "v", .type = Type::Float64});
        for (int i = -40; i < 40; ++i) values.addNumber(i / 10.0);
        const Table table({values.finish()});
        const auto chart =
            chartOf(R"({"mark":"bar","encoding":{"x":{"field":"v","bin":{"step":0.2}},"y":{"aggregate":"count"}}})");
        const Table answer = query::answer(table, chartQuery(chart, table));
        QCOMPARE(answer.rows(), 40u);
        for (std::size_t row = 0; row < answer.rows(); ++row) {
            QCOMPARE(answer.column("y")->number(row), 2.0);
            QCOMPARE(answer.column("x")->number(row), (static_cast<int>(row) * 2 - 40) / 10.0);
            QCOMPARE(answer.column("x2")->number(row), (static_cast<int>(row) * 2 - 38) / 10.0);
            const Selection chosen = selectionOfMarks(chart, answer, {row});
            Query counted;
            counted.filter = chosen.predicate;
            QCOMPARE(query::answer(table, counted).rows(), 2u);
        }
    }

    void aSelectionKeepsBinsAndTopValues() {
        const ChartSpec chart =
            chartOf(R"({"mark":"bar","encoding":{"x":{"field":"city","top":2},"y":{"aggregate":"count"}}})");
        QCOMPARE(written(answered(chart, salesTable())), QByteArray("x,x_order,y | a,1,2 | b,2,2 | Others,3,2"));
        QCOMPARE(written(answered(chart, salesTable(), "city in ('d', 'b')")),
                 QByteArray("x,x_order,y | b,2,2 | Others,3,1"));
    }

    void suggests_data() {
        QTest::addColumn<QByteArray>("x");
        QTest::addColumn<QByteArray>("y");
        QTest::addColumn<QByteArray>("json");
        const auto add = [](const char* name, const char* x, const char* y, const char* json) {
            QTest::newRow(name) << QByteArray(x) << QByteArray(y) << QByteArray(json);
        };
        add("histogram", "v", "",
            R"({"mark":"bar","encoding":{"x":{"field":"v","bin":true},"y":{"aggregate":"count"}}})");
        add("bars", "city", "",
            R"({"mark":"bar","encoding":{"y":{"field":"city","sort":"-x"},"x":{"aggregate":"count"}}})");
        add("points", "n", "v", R"({"mark":"point","encoding":{"x":{"field":"n"},"y":{"field":"v"}}})");
        add("line", "v", "day",
            R"({"mark":"line","encoding":{"x":{"field":"day","timeUnit":"yearmonth"},"y":{"field":"v","aggregate":"mean"}}})");
        add("means", "n", "kind",
            R"({"mark":"bar","encoding":{"y":{"field":"kind","sort":"-x"},"x":{"field":"n","aggregate":"mean"}}})");
        add("heat map", "city", "kind",
            R"({"mark":"rect","encoding":{"x":{"field":"city"},"y":{"field":"kind"},"color":{"aggregate":"count"}}})");
        add("areas", "kind", "day",
            R"({"mark":"area","encoding":{"x":{"field":"day","timeUnit":"yearmonth"},"y":{"aggregate":"count"},)"
            R"("color":{"field":"kind"}}})");
        add("no such column", "town", "", R"({"mark":"line"})");
    }

    void suggests() {
        QFETCH(QByteArray, x);
        QFETCH(QByteArray, y);
        QFETCH(QByteArray, json);
        const ChartSpec chart = suggestedFor({}, salesTable(), x.toStdString(), y.toStdString());
        QVERIFY2(chart == chartOf(json), toJson(chart).c_str());
        if (chart.encoding.x) QVERIFY(answered(chart, salesTable()).rows() > 0);
    }

    void hexagonsCountEveryPoint() {
        const ChartSpec chart = chartOf(R"({"mark":"hexbin","encoding":{"x":{"field":"v"},"y":{"field":"n"}}})");
        const Table answer = answered(chart, salesTable());
        double count = 0;
        for (std::size_t row = 0; row < answer.rows(); ++row) count += answer.column("count")->number(row);
        QCOMPARE(count, 5.0);  // one v is missing
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("words");
        const auto add = [](const char* name, const char* encoding, const char* words) {
            QTest::newRow(name) << QByteArray(encoding) << QByteArray(words);
        };
        add("nothing", R"("mark":"bar")", "no field to show");
        add("no such field", R"("encoding":{"x":{"field":"cty"}})", "cty");
        add("bins of texts", R"("encoding":{"x":{"field":"city","bin":true}})", "\"city\" holds text");
        add("months of numbers", R"("encoding":{"x":{"field":"n","timeUnit":"month"}})", "\"n\" holds");
        add("density of texts", R"("mark":"density","encoding":{"x":{"field":"city"}})", "field of numbers");
    }

    void refuses() {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, words);
        try {
            answered(chartOf("{" + encoding + "}"), salesTable());
            QFAIL("nothing was refused");
        } catch (const Error& error) {
            QVERIFY2(QByteArray(error.what()).contains(words), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(ChartQueryTest)
#include "chart_query_test.moc"
