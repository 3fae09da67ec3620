// The modules of the plugin regression against R (data/make_regression.R).
#include "module_cases.h"
#include "regression/linear_module.h"

#include <QJsonDocument>

using namespace kapok;
using namespace kapok::test;

namespace {

const regression::LinearModule linear;
const std::vector<const Module*> modules{&linear};

}  // namespace

class RegressionTest : public QObject {
    Q_OBJECT

private slots:
    void asReference_data() { addCases("regression"); }
    void asReference() {
        QFETCH(QStringList, line);
        checkCase("regression", line, modules);
    }

    void specsAreJson() {
        const Result result =
            runModule(linear, caseTable("iris"),
                      {{"response", "Sepal.Length"}, {"predictors", "Petal.Length"}, {"group", "Species"}});
        QCOMPARE(result.charts.size(), std::size_t{9});
        for (const ResultSpec& chart : result.charts) {
            const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(chart.json));
            QVERIFY2(document.isObject(), chart.json.c_str());
            QVERIFY(document["filter"].toString().startsWith("[Species] = '"));
        }
    }

    void groupsThatFailAreWarnings() {
        TestTable table;
        table.texts("g", {"a", "a", "a", "a", "b", "b", "", "a"})
            .numbers("x", {1, 2, 3, 4, 1, 2, 3, 5})
            .numbers("y", {2, 4, 5, 9, 1, 2, 3, 9});
        const Result result = runModule(linear, table, {{"response", "y"}, {"predictors", "x"}, {"group", "g"}});
        QCOMPARE(tableOf(result, "fit").rows(), std::size_t{1});
        QStringList warnings;
        for (const Text& warning : result.warnings) warnings << QString::fromStdString(english(warning));
        QVERIFY(warnings.contains("Groups left out: 1 (b), for this reason:"));
        QVERIFY(warnings.contains("2 rows are too few for a model of 2 coefficients."));
        QVERIFY(warnings.contains("Rows left out because they have no group: 1."));
    }

    void wrongModelsAreRefused_data() {
        QTest::addColumn<QString>("parameters");
        QTest::newRow("response as predictor") << "response=y;predictors=x,y";
        QTest::newRow("unknown term") << "response=y;predictors=x;terms=nothing^2";
        QTest::newRow("power of text") << "response=y;predictors=g;terms=g^2";
        QTest::newRow("no clusters") << "response=y;predictors=x;errors=cluster";
        QTest::newRow("too few rows") << "response=y;predictors=x,g;terms=x:g";
        QTest::newRow("negative weight") << "response=y;predictors=x;weights=w";
        QTest::newRow("nothing left") << "response=y;predictors=empty";
    }
    void wrongModelsAreRefused() {
        QFETCH(QString, parameters);
        TestTable table;
        const double none = std::nan("");
        table.texts("g", {"a", "b", "c", "d"})
            .numbers("x", {1, 2, 3, 4})
            .numbers("y", {1, 2, 2, 3})
            .numbers("w", {1, 1, -1, 1})
            .numbers("empty", {none, none, none, INFINITY});
        std::map<std::string, std::string> given;
        for (const QString& part : parameters.split(';')) {
            given[part.section('=', 0, 0).toStdString()] = part.section('=', 1).toStdString();
        }
        QVERIFY_EXCEPTION_THROWN(runModule(linear, table, given), Error);
    }
};

QTEST_GUILESS_MAIN(RegressionTest)
#include "regression_test.moc"
