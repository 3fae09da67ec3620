// Charts as Vega-Lite, drawn by Vega: the marks are as many as our answer's rows, and their lengths and places are our
// numbers. tests/spec/vega/install.cmake brings the packages.
#include "sales_table.h"
#include "sdk/error.h"
#include "spec/vega_lite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace kapok;

namespace {

struct Case {
    const char* name;
    const char* chart;
    const char* mark;     ///< as Vega calls it
    const char* along;    ///< the mark's pixels that are proportional to …
    const char* column;   ///< … this column of the answer; empty: only counted
    bool affine = false;  ///< proportional but for a constant (places, not lengths)
};

const Case cases[] = {
    {"bars", R"("mark":"bar","encoding":{"x":{"field":"city"},"y":{"field":"n","aggregate":"sum"}})", "rect", "height",
     "y"},
    {"bars that lie",
     R"("mark":"bar","encoding":{"y":{"field":"city","sort":"-x"},"x":{"field":"n","aggregate":"sum"}})", "rect",
     "width", "y"},
    {"stacked", R"("mark":"bar","encoding":{"x":{"field":"city"},"y":{"aggregate":"count"},"color":{"field":"kind"}})",
     "rect", "height", "y"},
    {"grouped means",
     R"("mark":"bar","encoding":{"x":{"field":"city"},"y":{"field":"n","aggregate":"mean"},"color":{"field":"kind"}})",
     "rect", "height", "y"},
    {"100 %",
     R"("mark":"bar","encoding":{"x":{"field":"kind"},"y":{"aggregate":"count","stack":"normalize"},)"
     R"("color":{"field":"city"}})",
     "rect", "height", "y"},
    {"histogram", R"("mark":"bar","encoding":{"x":{"field":"n","bin":{"step":2}},"y":{"aggregate":"count"}})", "rect",
     "height", "y"},
    {"months", R"("mark":"bar","encoding":{"x":{"field":"day","timeUnit":"yearmonth"},"y":{"aggregate":"count"}})",
     "rect", "height", "y"},
    {"month of the year",
     R"("mark":"bar","encoding":{"x":{"field":"day","timeUnit":"month"},"y":{"aggregate":"count"}})", "rect", "height",
     "y"},
    {"top with others", R"("mark":"bar","encoding":{"x":{"field":"city","top":2},"y":{"field":"n","aggregate":"sum"}})",
     "rect", "height", "y"},
    {"small multiples",
     R"("mark":"bar","encoding":{"x":{"field":"city"},"y":{"aggregate":"count"},"column":{"field":"kind"}})", "rect",
     "height", "y"},
    {"scatter", R"("mark":"point","filter":"v is not missing","encoding":{"x":{"field":"v"},"y":{"field":"n"}})",
     "symbol", "x", "x", true},
    {"bubbles",
     R"("mark":"circle","filter":"v is not missing","encoding":{"x":{"field":"v"},"y":{"field":"n"},)"
     R"("size":{"field":"n"},"color":{"field":"city"}})",
     "symbol", "y", "y", true},
    {"strip",
     R"("mark":"tick","encoding":{"x":{"field":"n","type":"quantitative"},"y":{"field":"kind","type":"nominal"}})",
     "rect", "x", "y", true},
    {"heat map",
     R"("mark":"rect","encoding":{"x":{"field":"city"},"y":{"field":"kind"},"color":{"aggregate":"count"}})", "rect",
     "width", ""},
    {"line", R"("mark":"line","encoding":{"x":{"field":"n"},"y":{"field":"v"}})", "line", "x", "x", true},
    {"steps", R"("mark":{"type":"line","interpolate":"step"},"encoding":{"x":{"field":"n"},"y":{"field":"v"}})", "line",
     "x", "x", true},
    {"area", R"("mark":"area","encoding":{"x":{"field":"n"},"y":{"field":"n","aggregate":"max"}})", "area", "x", "x",
     true},
    {"pie", R"("mark":"arc","encoding":{"theta":{"field":"n","aggregate":"sum"},"color":{"field":"city"}})", "arc",
     "angle", "theta"},
    {"ring",
     R"("mark":{"type":"arc","innerRadius":40},"encoding":{"theta":{"aggregate":"count"},"color":{"field":"kind"}})",
     "arc", "angle", "theta"},
    {"texts", R"("mark":"text","encoding":{"x":{"field":"n"},"y":{"field":"city"},"text":{"field":"kind"}})", "text",
     "x", "x", true},
    {"lollipops", R"("mark":"lollipop","encoding":{"x":{"field":"city"},"y":{"field":"n","aggregate":"sum"}})",
     "symbol", "y", "y", true},
    {"candles",
     R"("mark":"candlestick","encoding":{"x":{"field":"day","timeUnit":"yearmonth"},)"
     R"("open":{"field":"n","aggregate":"first"},"high":{"field":"n","aggregate":"max"},)"
     R"("low":{"field":"n","aggregate":"min"},"close":{"field":"n","aggregate":"last"}})",
     "rect", "height", ""},
    {"error bars", R"("mark":{"type":"errorbar","extent":"stdev"},"encoding":{"x":{"field":"kind"},"y":{"field":"v"}})",
     "rule", "length", ""},
    {"reference line",
     R"("mark":"bar","encoding":{"x":{"field":"city"},"y":{"field":"n","aggregate":"sum"}},)"
     R"("notes":[{"value":3,"strokeDash":[4,2]}])",
     "rect", "height", "y"},
};

double pixelsOf(const QJsonObject& mark, const QString& what) {
    if (what == QLatin1String("angle")) return mark["endAngle"].toDouble() - mark["startAngle"].toDouble();
    return mark[what].toDouble();
}

}  // namespace

class VegaExportTest : public QObject {
    Q_OBJECT

    std::vector<Table> answers_;
    QJsonArray drawn_;

private slots:
    void initTestCase() {
        QByteArray documents = "[";
        for (const auto& one : cases) {
            const ChartSpec chart = chartOf("{" + QByteArray(one.chart) + "}");
            answers_.push_back(answered(chart, salesTable()));
            if (documents.size() > 1) documents += ",";
            documents += QByteArray::fromStdString(vegaLiteFromChart(chart, answers_.back(), VegaLiteValues::Inline));
        }
        QTemporaryDir folder;
        QFile file(folder.filePath("documents.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(documents + "]");
        file.close();
        QProcess node;
        node.start("node", {KAPOK_SOURCE_DIR "/tests/spec/vega/marks.cjs", KAPOK_BINARY_DIR "/vega", file.fileName()});
        QVERIFY2(node.waitForStarted(), "node is not installed");
        QVERIFY(node.waitForFinished(60000));
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError());
        drawn_ = QJsonDocument::fromJson(node.readAllStandardOutput()).array();
        QCOMPARE(static_cast<std::size_t>(drawn_.size()), std::size(cases));
    }

    void draws_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(cases); ++i) QTest::newRow(cases[i].name) << static_cast<int>(i);
    }

    void draws() {
        QFETCH(int, index);
        const Case& one = cases[index];
        const Table& answer = answers_[static_cast<std::size_t>(index)];
        std::vector<QJsonObject> marks;
        for (const auto& mark : drawn_[index].toObject()["marks"].toArray()) {
            if (mark.toObject()["type"] == QLatin1String(one.mark)) marks.push_back(mark.toObject());
        }
        QCOMPARE(marks.size(), answer.rows());
        if (!*one.column) return;
        // One number of pixels for one unit, the same for all marks.
        const QString column = QLatin1String(one.column);
        std::vector<std::pair<double, double>> places;
        double sum = 0;
        for (const auto& mark : marks)
            places.emplace_back(mark["datum"][column].toDouble(), pixelsOf(mark, QLatin1String(one.along)));
        for (std::size_t row = 0; row < answer.rows(); ++row) sum += answer.column(one.column)->number(row);
        std::sort(places.begin(), places.end());
        double total = 0;
        for (const auto& [value, pixels] : places) total += value;
        QCOMPARE(total, sum);
        const auto [low, lowPixels] = one.affine ? places.front() : std::pair(0.0, 0.0);
        const auto [high, highPixels] = places.back();
        const double unit = (highPixels - lowPixels) / (high - low);
        QVERIFY(unit != 0);
        for (const auto& [value, pixels] : places)
            QVERIFY2(std::abs(pixels - (lowPixels + (value - low) * unit)) < 0.01, qPrintable(QString::number(value)));
    }

    void composedMarksThatVegaLacksAreRefused() {
        const ChartSpec chart = chartOf(
            R"({"mark":"sankey","encoding":{"source":{"field":"city"},"target":{"field":"kind"},"size":{"aggregate":"count"}}})");
        QVERIFY_EXCEPTION_THROWN(vegaLiteFromChart(chart, answered(chart, salesTable()), VegaLiteValues::Inline),
                                 Error);
    }

    void rowsMayLieElsewhere() {
        const ChartSpec chart =
            chartOf(R"({"mark":"bar","encoding":{"x":{"field":"city"},"y":{"aggregate":"count"}}})");
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(
            vegaLiteFromChart(chart, answered(chart, salesTable()), VegaLiteValues::Url, "rows.csv")));
        QCOMPARE(document["data"]["url"].toString(), QStringLiteral("rows.csv"));
        QVERIFY(document["data"]["values"].isUndefined());
    }
};

QTEST_GUILESS_MAIN(VegaExportTest)
#include "vega_export_test.moc"
