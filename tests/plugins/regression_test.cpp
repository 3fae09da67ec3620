// The modules of the plugin regression against R (data/make_regression.R).
#include "../stats/nist.h"
#include "module_cases.h"
#include "regression/glm_module.h"
#include "regression/instrumental_module.h"
#include "regression/linear_module.h"
#include "regression/nonlinear_module.h"
#include "regression/panel_module.h"
#include "regression/penalized_module.h"
#include "regression/quantile_module.h"
#include "regression/robust_module.h"
#include "regression/stepwise_module.h"

#include <QJsonDocument>

using namespace kapok;
using namespace kapok::test;

namespace {

const regression::LinearModule linear;
const FunctionModule nonlinear(regression::nonlinearInfo(), regression::runNonlinear);
const FunctionModule logit(regression::logitInfo(), regression::runLogit);
const FunctionModule probit(regression::probitInfo(), regression::runProbit);
const FunctionModule poisson(regression::poissonInfo(), regression::runPoisson);
const FunctionModule negativeBinomial(regression::negativeBinomialInfo(), regression::runNegativeBinomial);
const FunctionModule robust(regression::robustInfo(), regression::runRobust);
const FunctionModule instrumental(regression::instrumentalInfo(), regression::runInstrumental);
const FunctionModule penalized(regression::penalizedInfo(), regression::runPenalized);
const FunctionModule quantile(regression::quantileInfo(), regression::runQuantile);
const FunctionModule panel(regression::panelInfo(), regression::runPanel);
const FunctionModule stepwise(regression::stepwiseInfo(), regression::runStepwise);
const std::vector<const Module*> modules{&linear, &nonlinear,    &logit,     &probit,   &poisson, &negativeBinomial,
                                         &robust, &instrumental, &penalized, &quantile, &panel,   &stepwise};

/// The formula of a NIST file: the lines from "y = " or "log[y] = " to "+ e".
QString formulaOf(const NistFile& set) {
    QString formula;
    for (const QString& line : set.lines) {
        static const QRegularExpression start("^(y|log\\[y\\])\\s*=");
        if (formula.isEmpty() && !start.match(line).hasMatch()) continue;
        formula += ' ' + line;
        if (line.endsWith('e')) break;
    }
    return formula.left(formula.lastIndexOf('+')).trimmed();
}

}  // namespace

class RegressionTest : public QObject {
    Q_OBJECT

private slots:
    void asReference_data() { addCases("regression"); }
    void asReference() {
        QFETCH(QStringList, line);
        checkCase("regression", line, modules);
    }

    void nistNonlinear_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("start");
        for (const QString& path : nistFiles()) {
            const NistFile set = readNistFile(path);
            if (!set.isNonlinear()) continue;
            for (const int start : {1, 2}) QTest::addRow("%s %d", qPrintable(set.name), start) << path << start;
        }
        if (nistFiles().isEmpty()) QTest::newRow("none") << QString() << 1;
    }
    void nistNonlinear() {
        QFETCH(QString, path);
        QFETCH(int, start);
        if (path.isEmpty()) QSKIP("../shared/data is absent");
        const NistFile set = readNistFile(path);
        std::vector<double> certified;
        std::vector<double> errors;
        QStringList starts;
        for (int j = 1; j < 20; ++j) {
            const auto line = set.numbersAfter(QString("b%1 =").arg(j));
            if (line.size() < 4) break;
            starts << QString("b%1=%2").arg(j).arg(line[static_cast<std::size_t>(start - 1)], 0, 'g', 17);
            certified.push_back(line[2]);
            errors.push_back(line[3]);
        }
        TestTable table;
        const std::size_t width = set.data.front().size();
        for (std::size_t j = 0; j < width; ++j) {
            std::vector<double> column;
            for (const auto& row : set.data) column.push_back(row[j]);
            table.numbers(j == 0 ? "y" : width == 2 ? "x" : "x" + std::to_string(j), std::move(column));
        }
        const Result result = runModule(
            nonlinear, table, {{"formula", formulaOf(set).toStdString()}, {"start", starts.join(", ").toStdString()}});
        const OutputTable& coefficients = tableOf(result, "coefficients");
        QCOMPARE(coefficients.rows(), certified.size());
        double digits = 15;
        double errorDigits = 15;
        for (std::size_t j = 0; j < certified.size(); ++j) {
            const std::size_t row = rowOfKey(coefficients, QString("b%1").arg(j + 1));
            digits = std::min(digits, nistDigits(numberAt(coefficients, "estimate", row), certified[j]));
            errorDigits = std::min(errorDigits, nistDigits(numberAt(coefficients, "std_error", row), errors[j]));
        }
        qInfo("%s from start %d: parameters %.1f, standard errors %.1f digits, %g evaluations", qPrintable(set.name),
              start, digits, errorDigits, numberAt(tableOf(result, "fit"), "evaluations", 0));
        QVERIFY(digits >= 6);
        // Lanczos1 has no residuals to speak of: its standard errors are of rounding.
        QVERIFY(errorDigits >= (set.name == "Lanczos1" ? 0 : 5));
    }

    void formulasAreRead_data() {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<double>("wanted");
        QTest::newRow("powers") << "y = b + 2^3^2 - 512" << 3.0;
        QTest::newRow("signs") << "y = b - -2^2 - 4" << 3.0;
        QTest::newRow("stars") << "y ~ b + x**0 - 1" << 3.0;
        QTest::newRow("functions") << "y = b + exp[0] - cos(0) + log(8, 2) - 3 + sin(pi) + tanh(0)" << 3.0;
        QTest::newRow("brackets") << "y = [the level] * sqrt(4) / 2" << 3.0;
        QTest::newRow("response") << "b" << 3.0;
        QTest::newRow("left side") << "2 * y = 2 * b" << 3.0;
    }
    void formulasAreRead() {
        QFETCH(QString, formula);
        QFETCH(double, wanted);
        TestTable table;
        table.numbers("y", {2, 3, 4, 3}).numbers("x", {1, 2, 3, 4});
        const Result result =
            runModule(nonlinear, table, {{"formula", formula.toStdString()}, {"response", "y"}, {"start", "1"}});
        QVERIFY(std::abs(numberAt(tableOf(result, "coefficients"), "estimate", 0) - wanted) < 1e-12);
    }

    /// The host hands over columns that no parameter names only where there is a formula.
    void formulasSeeAllColumns() {
        const auto kindOf = [](const Module& module, const std::string& id) {
            for (const Parameter& parameter : module.info().parameters) {
                if (parameter.id == id) return parameter.kind;
            }
            return ParameterKind::Boolean;
        };
        QVERIFY(kindOf(nonlinear, "formula") == ParameterKind::Formula);
        QVERIFY(kindOf(linear, "terms") == ParameterKind::Formula);
        QVERIFY(kindOf(logit, "terms") == ParameterKind::Formula);
    }

    void wrongFormulasAreRefused_data() {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("start");
        for (const char* formula : {"y = ", "y = b *", "y = (b", "y = b)", "y = gamma(b)", "y = exp(b, 2)", "z = b",
                                    "y = x", "b", "y = b = x", "y = b $ x", "y = g * b", "y = log(b - 5)", ""}) {
            QTest::newRow(formula) << QString(formula) << QString();
        }
        QTest::newRow("unknown start") << QString("y = b * x") << QString("c=1");
        QTest::newRow("broken start") << QString("y = b * x") << QString("b=one");
        QTest::newRow("nested") << "y = b" + QString("(").repeated(100'000) << QString();
    }
    void wrongFormulasAreRefused() {
        QFETCH(QString, formula);
        QFETCH(QString, start);
        TestTable table;
        table.numbers("y", {2, 3, 4, 3}).numbers("x", {1, 2, 3, 4}).texts("g", {"a", "b", "a", "b"});
        QVERIFY_EXCEPTION_THROWN(
            runModule(nonlinear, table, {{"formula", formula.toStdString()}, {"start", start.toStdString()}}), Error);
    }

    void wrongResponsesAreRefused() {
        TestTable table;
        table.numbers("three", {0, 1, 2, 1, 0, 1})
            .numbers("half", {0.5, 1, 2, 1, 0, 1})
            .numbers("zero", {0, 0, 0, 0, 0, 0})
            .numbers("x", {1, 2, 3, 4, 5, 7});
        for (const Module* module : {&logit, &probit}) {
            QVERIFY_EXCEPTION_THROWN(runModule(*module, table, {{"response", "three"}, {"predictors", "x"}}), Error);
        }
        for (const Module* module : {&poisson, &negativeBinomial}) {
            QVERIFY_EXCEPTION_THROWN(runModule(*module, table, {{"response", "half"}, {"predictors", "x"}}), Error);
            QVERIFY_EXCEPTION_THROWN(runModule(*module, table, {{"response", "zero"}, {"predictors", "x"}}), Error);
            QVERIFY_EXCEPTION_THROWN(
                runModule(*module, table, {{"response", "three"}, {"predictors", "x"}, {"exposure", "zero"}}), Error);
        }
    }

    /// Perfect separation: no maximum exists, and the reader is told.
    void separationIsSaid() {
        TestTable table;
        table.numbers("y", {0, 0, 0, 0, 1, 1, 1, 1}).numbers("x", {1, 2, 3, 4, 5, 6, 7, 8});
        const Result result = runModule(logit, table, {{"response", "y"}, {"predictors", "x"}});
        QVERIFY(std::any_of(result.warnings.begin(), result.warnings.end(), [](const Text& warning) {
            return warning.source.starts_with("Some rows are predicted with certainty");
        }));
    }

    /// Residuals that are rounding of the response are none: no tests, no influence, no words about them.
    void perfectFitIsSaid() {
        TestTable table;
        table.numbers("y", {0.1, 0.3, 0.5, 0.7, 0.9, 1.1})
            .numbers("x", {0, 1, 2, 3, 4, 5})
            .numbers("c", {3, 3, 3, 3, 3, 3});
        for (const char* response : {"y", "c"}) {
            const Result result = runModule(linear, table, {{"response", response}, {"predictors", "x"}});
            QCOMPARE(numberAt(tableOf(result, "fit"), "residual_sd", 0), 0.0);
            QVERIFY(columnOf(tableOf(result, "coefficients"), "p_value").isMissing(1));
            QCOMPARE(result.warnings.size(), std::size_t{1});
            QVERIFY(result.warnings[0].source.starts_with("The fit is perfect"));
            QVERIFY(!QString::fromStdString(english(result.texts[0].text)).contains("nan"));
        }
        QVERIFY_EXCEPTION_THROWN(runModule(robust, table, {{"response", "y"}, {"predictors", "x"}}), Error);
        const Result median = runModule(quantile, table, {{"response", "c"}, {"predictors", "x"}, {"tau", "0.5"}});
        QCOMPARE(numberAt(tableOf(median, "coefficients"), "estimate", 0), 3.0);
        const Result formula = runModule(nonlinear, table, {{"formula", "c = a + b * x"}});
        QVERIFY(english(formula.texts[0].text).starts_with("The formula was fitted"));
    }

    void dangersAreSaid_data() {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char* name, const char* module, const char* data, const char* parameters,
                            const char* warning) {
            QTest::newRow(name) << QString(module) << QString(data) << QString(parameters) << QString(warning);
        };
        row("time twice", "regression.panel", "cars", "response=mpg;predictors=wt;entity=gears;time=cyl",
            "Rows whose entity and time");
        row("few entities", "regression.panel", "cars", "response=mpg;predictors=wt;entity=gears", "There are only");
        row("level of an entity", "regression.panel", "cars", "response=mpg;predictors=wt,gear;entity=gears",
            "Terms left out");
        row("quantiles cross", "regression.quantile", "cars",
            "response=mpg;predictors=hp;degree=4;tau=0.4,0.45,0.5,0.55,0.6", "Rows where a higher quantile");
        row("steps", "regression.stepwise", "cars", "response=mpg;predictors=wt,hp;resamples=0",
            "The terms were chosen");
        row("no counts in a category", "regression.poisson", "flags", "response=count;predictors=g",
            "Some rows are predicted to have no counts");
        row("a row of its own", "regression.linear", "flags", "response=y;predictors=g",
            "Rows that are fitted exactly");
        row("steep start", "regression.nonlinear", "cars",
            "formula=mpg = a * exp(-b * wt) + c;start=a=1000, b=-50, c=0", "The minimum was not reached");
        row("rough Hausman", "regression.panel", "produc", "response=emp;predictors=gsp,unemp;entity=state",
            "Hausman's test is rough");
        row("no penalty", "regression.penalized", "iris", "response=Petal.Length;predictors=Petal.Width",
            "The error falls");
    }
    void dangersAreSaid() {
        QFETCH(QString, module);
        QFETCH(QString, data);
        QFETCH(QString, parameters);
        QFETCH(QString, warning);
        const auto found = std::find_if(modules.begin(), modules.end(),
                                        [&](const Module* each) { return each->info().id == module.toStdString(); });
        std::map<std::string, std::string> given;
        for (const QString& part : parameters.split(';')) {
            given[part.section('=', 0, 0).toStdString()] = part.section('=', 1).toStdString();
        }
        TestTable flags;
        flags.texts("g", {"a", "a", "b", "b", "c"}).numbers("count", {0, 0, 2, 5, 3}).numbers("y", {1, 2, 3, 5, 4});
        const Result result = runModule(**found, data == "flags" ? flags : caseTable(data), given);
        QVERIFY(std::any_of(result.warnings.begin(), result.warnings.end(),
                            [&](const Text& each) { return each.source.starts_with(warning.toStdString()); }));
    }

    void specsAreJson() {
        const Result result =
            runModule(linear, caseTable("iris"),
                      {{"response", "Sepal.Length"}, {"predictors", "Petal.Length"}, {"group", "Species"}});
        // First how many groups, then the texts of each below its name.
        QCOMPARE(result.texts.front().id, std::string("groups"));
        QCOMPARE(result.texts[1].id, std::string("group_1"));
        QCOMPARE(english(result.texts[1].text), std::string("**setosa**:"));
        QVERIFY(std::count_if(result.texts.begin(), result.texts.end(),
                              [](const ResultText& text) { return text.id.ends_with("_3"); }) > 1);
        QCOMPARE(result.charts.size(), std::size_t{12});
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
        QTest::newRow("unknown reference") << "response=y;predictors=g;reference=z";
        QTest::newRow("no clusters") << "response=y;predictors=x;errors=cluster";
        QTest::newRow("too few rows") << "response=y;predictors=x,g;terms=x:g";
        QTest::newRow("negative weight") << "response=y;predictors=x;weights=w";
        QTest::newRow("nothing left") << "response=y;predictors=empty";
        QTest::newRow("quantile of 1") << "module=quantile;response=y;predictors=x;tau=0.5,1";
        QTest::newRow("no quantile") << "module=quantile;response=y;predictors=x;tau=";
        QTest::newRow("quantiles of few rows") << "module=quantile;response=y;predictors=g";
        QTest::newRow("penalty of few rows") << "module=penalized;response=y;predictors=x";
        QTest::newRow("one entity") << "module=panel;response=y;predictors=x;entity=one";
        QTest::newRow("two ways without times") << "module=panel;response=y;predictors=x;entity=pair;effects=two_ways";
        QTest::newRow("few entities") << "module=panel;response=y;predictors=x,w;entity=pair;model=random";
        QTest::newRow("every row an entity") << "module=panel;response=y;predictors=x;entity=g";
        QTest::newRow("response as instrument") << "module=instrumental;response=y;endogenous=x;instruments=y";
        QTest::newRow("endogenous and exogenous")
            << "module=instrumental;response=y;predictors=x;endogenous=x;instruments=w";
        QTest::newRow("its own instrument") << "module=instrumental;response=y;endogenous=x;instruments=x";
        QTest::newRow("constant instrument") << "module=instrumental;response=y;endogenous=x;instruments=same";
        QTest::newRow("steps in few rows") << "module=stepwise;response=y;predictors=x,g";
    }
    void wrongModelsAreRefused() {
        QFETCH(QString, parameters);
        TestTable table;
        const double none = std::nan("");
        table.texts("g", {"a", "b", "c", "d"})
            .numbers("x", {1, 2, 3, 4})
            .numbers("y", {1, 2, 2, 3})
            .numbers("w", {1, 1, -1, 1})
            .numbers("empty", {none, none, none, INFINITY})
            .numbers("same", {5, 5, 5, 5})
            .texts("one", {"a", "a", "a", "a"})
            .texts("pair", {"a", "a", "b", "b"});
        std::map<std::string, std::string> given;
        for (const QString& part : parameters.split(';')) {
            given[part.section('=', 0, 0).toStdString()] = part.section('=', 1).toStdString();
        }
        const std::string id = "regression." + (given.contains("module") ? given["module"] : "linear");
        given.erase("module");
        const auto found =
            std::find_if(modules.begin(), modules.end(), [&](const Module* each) { return each->info().id == id; });
        QVERIFY(found != modules.end());
        QVERIFY_EXCEPTION_THROWN(runModule(**found, table, given), Error);
    }
};

QTEST_GUILESS_MAIN(RegressionTest)
#include "regression_test.moc"
