// The modules of the plugin descriptive, against R (data/make_descriptive.R).
#include "descriptive/correlation_module.h"
#include "descriptive/modules.h"
#include "descriptive/summary_module.h"
#include "module_cases.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace kapok;
using namespace kapok::test;

namespace {

const descriptive::SummaryModule summary;
const FunctionModule correlation(descriptive::correlationInfo(), descriptive::runCorrelation);
const FunctionModule frequencies(descriptive::frequenciesInfo(), descriptive::runFrequencies);
const FunctionModule crossTable(descriptive::crossTableInfo(), descriptive::runCrossTable);
const FunctionModule robust(descriptive::robustInfo(), descriptive::runRobust);
const FunctionModule weighted(descriptive::weightedInfo(), descriptive::runWeighted);
const FunctionModule density(descriptive::densityInfo(), descriptive::runDensity);
const FunctionModule outliers(descriptive::outliersInfo(), descriptive::runOutliers);
const FunctionModule concentration(descriptive::concentrationInfo(), descriptive::runConcentration);
const std::vector<const Module*> modules{&correlation, &frequencies, &crossTable, &robust,
                                         &weighted,    &density,     &outliers,   &concentration};
const double none = std::nan("");

}  // namespace

class DescriptiveTest : public QObject {
    Q_OBJECT

private slots:
    void asReference_data() { addCases("descriptive"); }
    void asReference() {
        QFETCH(QStringList, line);
        checkCase("descriptive", line, modules);
    }

    void correlationsWithoutVariationAreMissing() {
        TestTable table;
        table.numbers("x", {1, 2, 3, 4}).numbers("same", {2, 2, 2, 2}).numbers("none", {none, none, none, none});
        for (const char* method : {"pearson", "spearman", "kendall"}) {
            const Result result = runModule(correlation, table, {{"columns", "x,same,none"}, {"method", method}});
            for (std::size_t row = 0; row < 3; ++row) {
                QVERIFY(columnOf(tableOf(result, "correlations"), "correlation").isMissing(row));
                QVERIFY(columnOf(tableOf(result, "correlations"), "p_value").isMissing(row));
            }
        }
        QVERIFY_EXCEPTION_THROWN(runModule(correlation, table, {{"columns", "x"}}), Error);
        const Result partial =
            runModule(correlation, table, {{"columns", "x,same"}, {"controls", "none"}, {"method", "kendall"}});
        QVERIFY(columnOf(tableOf(partial, "correlations"), "correlation").isMissing(0));
    }

    void frequenciesCountWhatIsMissing() {
        TestTable table;
        table.texts("city", {"广州", "", "深圳", "广州", "佛山"}).numbers("times", {1, 2, 3, 4, none});
        const Result result = runModule(frequencies, table, {{"columns", "city"}, {"counts", "times"}, {"most", "1"}});
        const OutputTable& rows = tableOf(result, "frequencies");
        QCOMPARE(rows.rows(), std::size_t{3});
        QCOMPARE(textAt(rows, "value", 0), std::string("广州"));
        QCOMPARE(numberAt(rows, "count", 0), 5.0);
        QCOMPARE(numberAt(rows, "cumulative", 0), 62.5);
        QCOMPARE(textAt(rows, "value", 1), std::string("…"));
        QVERIFY(columnOf(rows, "value").isMissing(2));
        QCOMPARE(numberAt(rows, "count", 2), 2.0);
        QCOMPARE(numberAt(rows, "share", 2), 20.0);
    }

    void extremesOfConcentration() {
        TestTable table;
        table.numbers("equal", {5, 5, 5, 5}).numbers("one", {0, 0, 8, 0}).numbers("debt", {1, -2, 3, 4});
        const auto measure = [&](const char* column, const char* key) {
            const Result result = runModule(concentration, table, {{"value", column}});
            const OutputTable& measures = tableOf(result, "measures");
            const std::size_t row = rowOfKey(measures, key);
            return columnOf(measures, "value").isMissing(row) ? none : numberAt(measures, "value", row);
        };
        QCOMPARE(measure("equal", "gini"), 0.0);
        QCOMPARE(measure("equal", "equivalent_units"), 4.0);
        QCOMPARE(measure("one", "gini_unbiased"), 1.0);
        QCOMPARE(measure("one", "hhi_normalized"), 1.0);
        QVERIFY(std::isnan(measure("one", "theil_l")));
        QVERIFY_EXCEPTION_THROWN(runModule(concentration, table, {{"value", "debt"}}), Error);
    }

    /// 4,000 rows on a sloping band, 40 % of them moved together: the usual distances take the two clouds as one.
    void manyOutliersDoNotHide() {
        TestTable table;
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < 4000; ++i) {
            const bool wild = i % 5 < 2;
            x.push_back(std::cos(i * 1.7) + std::cos(i * 0.9) + (wild ? 6 : 0));
            y.push_back(2 * x.back() + 0.3 * (std::sin(i * 2.3) + std::sin(i * 1.1)) - (wild ? 12 : 0));
        }
        table.numbers("x", x).numbers("y", y).numbers("double", x);
        const auto found = [&](const char* method) {
            const Result result =
                runModule(outliers, table, {{"columns", "x,y"}, {"method", method}, {"alpha", "0.01"}});
            return columnOf(tableOf(result, "outliers"), "row").size();
        };
        QCOMPARE(found("mcd"), std::size_t{1600});
        QCOMPARE(found("mahalanobis"), std::size_t{0});
        // So few rows that their correction would be negative.
        TestTable few;
        few.numbers("a", {1, 2, 4, 7, 9, 3, 5, 8}).numbers("b", {2, 1, 4, 6, 8, 1, 7, 3});
        QVERIFY_THROWS_EXCEPTION(Error, runModule(outliers, few, {{"columns", "a,b"}, {"method", "mcd"}}));
        QVERIFY_THROWS_EXCEPTION(Error, runModule(outliers, table, {{"columns", "x,double"}, {"method", "mcd"}}));
    }

    void wrongDataAreRefused_data() {
        QTest::addColumn<const Module*>("module");
        QTest::addColumn<QString>("given");
        const auto row = [](const char* name, const Module& module, const char* given) {
            QTest::newRow(name) << &module << QString(given);
        };
        row("one category", crossTable, "first=flat;second=word");
        row("negative count", crossTable, "first=word;second=x;counts=debt");
        row("no values", robust, "columns=empty");
        row("constant density", density, "columns=flat");
        row("too few for distances", outliers, "columns=x,flat,empty;method=mahalanobis");
        row("too few for robust distances", outliers, "columns=x,flat;method=mcd");
        row("too few values", outliers, "columns=empty;method=grubbs");
        row("negative weight", weighted, "columns=x;weights=debt");
        row("weights of 0", weighted, "columns=x;weights=zero");
        row("nothing to share", concentration, "value=zero");
        row("negative counts", frequencies, "columns=word;counts=debt");
    }
    void wrongDataAreRefused() {
        QFETCH(const Module*, module);
        QFETCH(QString, given);
        TestTable table;
        table.numbers("x", {1, 2, 3, 4})
            .numbers("flat", {2, 2, 2, 2})
            .numbers("zero", {0, 0, 0, 0})
            .numbers("debt", {1, -1, 2, 3})
            .numbers("empty", {none, none, none, none})
            .texts("word", {"a", "b", "a", "b"});
        std::map<std::string, std::string> parameters;
        for (const QString& part : given.split(';')) {
            const qsizetype equals = part.indexOf('=');
            parameters[part.left(equals).toStdString()] = part.mid(equals + 1).toStdString();
        }
        QVERIFY_EXCEPTION_THROWN(runModule(*module, table, parameters), Error);
    }

    void everyTypeHasItsRow() {
        TestTable table;
        table.numbers("height", {1.5, none, 2.5, 4})
            .integers("age", {3, 3, 9, 1})
            .booleans("member", {1, 0, 1, 1})
            .texts("city", {"广州", "深圳", "广州", ""})
            .dates("born", {0, 19000, 365, INT32_MIN})
            .integers("seen", {0, 3'600'000'000, 0, 0}, Type::DateTime)
            .geometries("shape", {"point", "point", "line", ""});
        const Result result = runModule(summary, table, {});
        const OutputTable& rows = tableOf(result, "summary");
        QCOMPARE(rows.rows(), std::size_t{7});
        const auto line = [&](std::size_t row) {
            QStringList parts;
            for (const char* name : {"column", "type"}) parts << QString::fromStdString(textAt(rows, name, row));
            for (const char* name :
                 {"count", "missing", "distinct", "mean", "sd", "min", "p25", "median", "p75", "max"}) {
                parts << (columnOf(rows, name).isMissing(row) ? QString("-")
                                                              : QString::number(numberAt(rows, name, row), 'g', 4));
            }
            for (const char* name : {"earliest", "latest", "top"})
                parts << QString::fromStdString(textAt(rows, name, row));
            return parts.join(' ').trimmed();
        };
        QCOMPARE(line(0), QString("height float64 3 1 3 2.667 1.258 1.5 2 2.5 3.25 4"));
        QCOMPARE(line(1), QString("age int64 4 0 3 4 3.464 1 2.5 3 4.5 9"));
        QCOMPARE(line(2), QString("member boolean 4 0 2 0.75 0.5 0 0.75 1 1 1"));
        QCOMPARE(line(3), QString("city text 3 1 2 - - - - - - -   广州"));
        QCOMPARE(line(4), QString("born date 3 1 3 - - - - - - - 1970-01-01 2022-01-08"));
        QCOMPARE(line(5), QString("seen datetime 4 0 2 - - - - - - - 1970-01-01T00:00:00 1970-01-01T01:00:00"));
        QCOMPARE(line(6), QString("shape geometry 3 1 2 - - - - - - -"));
        QCOMPARE(numberAt(rows, "top_count", 3), 2.0);
        QCOMPARE(english(result.texts.at(0).text),
                 std::string("4 rows, 7 columns; 4 values are missing, in 4 columns."));
    }

    void chosenColumnsOnly() {
        TestTable table;
        table.numbers("a", {1, 2}).numbers("b", {3, 4});
        const Result result = runModule(summary, table, {{"columns", "b"}});
        QCOMPARE(tableOf(result, "summary").rows(), std::size_t{1});
        QCOMPARE(textAt(tableOf(result, "summary"), "column", 0), std::string("b"));
    }

    void degenerateColumns_data() {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<QString>("expected");
        // count, mean, sd, median, skewness, bins
        QTest::newRow("no rows") << std::vector<double>{} << "0 - - - - 0";
        QTest::newRow("all missing") << std::vector<double>{none, none} << "0 - - - - 0";
        QTest::newRow("one row") << std::vector<double>{3} << "1 3 - 3 - 1";
        QTest::newRow("constant") << std::vector<double>{3, 3, 3} << "3 3 0 3 - 1";
        QTest::newRow("constant 0") << std::vector<double>{0, 0, 0, 0} << "4 0 0 0 - 1";
        QTest::newRow("infinite") << std::vector<double>{1, INFINITY, 3} << "3 2 1.41421 2 - 2";
    }
    void degenerateColumns() {
        QFETCH(std::vector<double>, values);
        QFETCH(QString, expected);
        TestTable table;
        table.numbers("x", values);
        const Result result = runModule(summary, table, {{"bins", "2"}});
        const OutputTable& rows = tableOf(result, "summary");
        QStringList parts{QString::number(numberAt(rows, "count", 0))};
        for (const char* name : {"mean", "sd", "median", "skewness"}) {
            parts << (columnOf(rows, name).isMissing(0) ? QString("-") : QString::number(numberAt(rows, name, 0)));
        }
        parts << QString::number(tableOf(result, "histogram").rows());
        QCOMPARE(parts.join(' '), expected);
        QCOMPARE(result.warnings.empty(),
                 std::none_of(values.begin(), values.end(), [](double x) { return std::isinf(x); }));
    }

    void chartsShowTheNumbersThatVary() {
        TestTable table;
        table.texts("name", {"a", "b", "c"})
            .numbers("it's [x]", {1, 2, 3})
            .numbers("same", {4, 4, 4})
            .numbers("y", {4, 5, 6});
        const Result result = runModule(summary, table, {});
        QCOMPARE(result.charts.size(), std::size_t{2});
        const QJsonObject chart = QJsonDocument::fromJson(QByteArray::fromStdString(result.charts[0].json)).object();
        QCOMPARE(chart["mark"].toString(), QString("bar"));
        QCOMPARE(chart["filter"].toString(), QString("[column] = 'it''s [x]'"));
        QCOMPARE(chart["encoding"].toObject()["x2"].toObject()["field"].toString(), QString("upper"));
    }

    /// Values of R: by(iris$Sepal.Width, iris$Species, …).
    void columnsAreSummedUpByGroup() {
        const Result result = runModule(summary, caseTable("iris"), {{"columns", "Sepal.Width"}, {"group", "Species"}});
        const OutputTable& rows = tableOf(result, "summary");
        QCOMPARE(rows.rows(), std::size_t{3});
        QCOMPARE(textAt(rows, "Species", 2), std::string("virginica"));
        QCOMPARE(numberAt(rows, "sum", 2), 148.7);
        QVERIFY(agreeingDigits(numberAt(rows, "std_error", 2), 0.045607911952347265) > 12);
        QVERIFY(agreeingDigits(numberAt(rows, "variance", 0), 0.14368979591836735) > 12);
        QVERIFY(agreeingDigits(numberAt(rows, "iqr", 1), 0.475) > 12);
        const Result all = runModule(summary, caseTable("iris"), {{"group", "Species"}});
        QCOMPARE(tableOf(all, "summary").rows(), std::size_t{12});
    }

    void quantileTypeIsUsed() {
        TestTable table;
        table.numbers("x", {1, 2, 3, 4});
        const Result type7 = runModule(summary, table, {});
        const Result type6 = runModule(summary, table, {{"quantile_type", "6"}});
        QCOMPARE(numberAt(tableOf(type7, "summary"), "p25", 0), 1.75);
        QCOMPARE(numberAt(tableOf(type6, "summary"), "p25", 0), 1.25);
    }
};

QTEST_GUILESS_MAIN(DescriptiveTest)
#include "descriptive_test.moc"
