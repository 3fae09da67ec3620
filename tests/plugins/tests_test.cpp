// The modules of the plugin tests against R (data/make_tests.R), and NIST's sets of analyses of variance.
#include "../stats/nist.h"
#include "module_cases.h"
#include "tests/modules.h"
#include "tests/time_series.h"

using namespace kapok;
using namespace kapok::test;

namespace {

const FunctionModule oneSampleT(tests::oneSampleTInfo(), tests::runOneSampleT);
const FunctionModule twoSampleT(tests::twoSampleTInfo(), tests::runTwoSampleT);
const FunctionModule pairedT(tests::pairedTInfo(), tests::runPairedT);
const FunctionModule variances(tests::variancesInfo(), tests::runVariances);
const FunctionModule oneWay(tests::anovaOneWayInfo(), tests::runAnovaOneWay);
const FunctionModule twoWay(tests::anovaTwoWayInfo(), tests::runAnovaTwoWay);
const FunctionModule kruskal(tests::kruskalWallisInfo(), tests::runKruskalWallis);
const FunctionModule mannWhitney(tests::mannWhitneyInfo(), tests::runMannWhitney);
const FunctionModule wilcoxon(tests::wilcoxonInfo(), tests::runWilcoxon);
const FunctionModule friedman(tests::friedmanInfo(), tests::runFriedman);
const FunctionModule chiSquare(tests::chiSquareInfo(), tests::runChiSquare);
const FunctionModule chiSquareFit(tests::chiSquareFitInfo(), tests::runChiSquareFit);
const FunctionModule fisher(tests::fisherInfo(), tests::runFisher);
const FunctionModule mcnemar(tests::mcnemarInfo(), tests::runMcNemar);
const FunctionModule binomial(tests::binomialInfo(), tests::runBinomial);
const FunctionModule kolmogorov(tests::kolmogorovInfo(), tests::runKolmogorov);
const FunctionModule normality(tests::normalityInfo(), tests::runNormality);
const FunctionModule runs(tests::runsInfo(), tests::runRuns);
const FunctionModule unitRoot(tests::unitRootInfo(), tests::runUnitRoot);
const FunctionModule seasonalRoot(tests::seasonalRootInfo(), tests::runSeasonalRoot);
const FunctionModule cointegration(tests::cointegrationInfo(), tests::runCointegration);
const FunctionModule johansen(tests::johansenInfo(), tests::runJohansen);
const FunctionModule autocorrelation(tests::autocorrelationInfo(), tests::runAutocorrelation);
const FunctionModule chow(tests::chowInfo(), tests::runChow);
const tests::PowerModule power;
const std::vector<const Module*> modules{
    &oneSampleT,  &twoSampleT,      &pairedT,   &variances, &oneWay,       &twoWay,       &kruskal,
    &mannWhitney, &wilcoxon,        &friedman,  &chiSquare, &chiSquareFit, &fisher,       &mcnemar,
    &binomial,    &kolmogorov,      &normality, &runs,      &unitRoot,     &seasonalRoot, &cointegration,
    &johansen,    &autocorrelation, &chow,      &power};

}  // namespace

class TestsTest : public QObject {
    Q_OBJECT

private slots:
    void asReference_data() { addCases("tests"); }
    void asReference() {
        QFETCH(QStringList, line);
        checkCase("tests", line, modules);
    }

    void nistAnova_data() {
        QTest::addColumn<QString>("path");
        for (const QString& path : nistFiles()) {
            const NistFile set = readNistFile(path);
            if (set.isAnova()) QTest::newRow(qPrintable(set.name)) << path;
        }
        if (nistFiles().isEmpty()) QTest::newRow("none") << QString();
    }
    void nistAnova() {
        QFETCH(QString, path);
        if (path.isEmpty()) QSKIP("../shared/data is absent");
        const NistFile set = readNistFile(path);
        std::vector<std::string> groups;
        std::vector<double> values;
        const bool table = set.name.startsWith("AtmWt") || set.name.startsWith("SiRstv") || set.name.startsWith("SmLs");
        QVERIFY(table);
        // Columns are the groups.
        for (const auto& row : set.data) {
            for (std::size_t j = 0; j < row.size(); ++j) {
                groups.push_back("g" + std::to_string(j));
                values.push_back(row[j]);
            }
        }
        const double certified = set.numbersAfter("Between").back();
        TestTable data;
        data.texts("g", groups).numbers("y", values);
        const Result result = runModule(oneWay, data, {{"response", "y"}, {"factor", "g"}});
        const double digits = nistDigits(numberAt(tableOf(result, "anova"), "f", 0), certified);
        qInfo("%s: F %.1f digits", qPrintable(set.name), digits);
        QVERIFY(digits >= 10);
    }

    /// Simon & Lesage's sets by their definition (NIST's SmLs01 to SmLs09): nine groups of values that differ by tenths
    /// behind 1, seven or thirteen constant digits. The certified F is the number of values in a group.
    void simonLesage_data() {
        QTest::addColumn<double>("constant");
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("least");
        int set = 1;
        for (const double constant : {1.0, 1e6, 1e12}) {
            for (const int size : {21, 201, 2001})
                QTest::addRow("SmLs0%d", set++) << constant << size << (constant < 1e12 ? 10.0 : 4.0);
        }
    }
    void simonLesage() {
        QFETCH(double, constant);
        QFETCH(int, size);
        QFETCH(double, least);
        const auto tenths = [](int place) { return place == 1 ? 2 : place % 2 == 0 ? 1 : 3; };
        std::vector<std::string> groups;
        std::vector<double> values;
        for (int group = 1; group <= 9; ++group) {
            for (int row = 1; row <= size; ++row) {
                groups.push_back(std::to_string(group));
                values.push_back((constant * 10 + tenths(group) + tenths(row)) / 10);
            }
        }
        TestTable data;
        data.texts("g", groups).numbers("y", values);
        const Result result = runModule(oneWay, data, {{"response", "y"}, {"factor", "g"}});
        const double digits = nistDigits(numberAt(tableOf(result, "anova"), "f", 0), size);
        qInfo("F %.1f digits", digits);
        QVERIFY(digits >= least);
    }

    void wrongDataAreRefused_data() {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("parameters");
        QTest::newRow("one value") << "tests.t_one"
                                   << "value=single";
        QTest::newRow("three groups") << "tests.t_two"
                                      << "response=x;factor=three";
        QTest::newRow("one group") << "tests.anova_oneway"
                                   << "response=x;factor=same";
        QTest::newRow("groups of one") << "tests.anova_oneway"
                                       << "response=x;factor=each";
        QTest::newRow("group of one") << "tests.variances"
                                      << "response=x;factor=each";
        QTest::newRow("constant category") << "tests.chi_square"
                                           << "first=same;second=three";
        QTest::newRow("negative counts") << "tests.chi_square"
                                         << "first=two;second=three;counts=negative";
        QTest::newRow("broken counts") << "tests.fisher"
                                       << "first=two;second=three;counts=x";
        QTest::newRow("wrong shares") << "tests.chi_square_fit"
                                      << "column=three;shares=1,2";
        QTest::newRow("one column") << "tests.friedman"
                                    << "columns=x";
        QTest::newRow("short series") << "tests.cointegration"
                                      << "response=x;predictors=negative";
        QTest::newRow("series twice") << "tests.johansen"
                                      << "columns=x,x";
        QTest::newRow("one series") << "tests.johansen"
                                    << "columns=x";
        QTest::newRow("short white noise") << "tests.autocorrelation"
                                           << "value=x;lags=6";
        QTest::newRow("no degrees of freedom") << "tests.autocorrelation"
                                               << "value=x;lags=2;fitted=2";
        QTest::newRow("break before all") << "tests.chow"
                                          << "response=x;break=7";
        QTest::newRow("short model") << "tests.chow"
                                     << "response=x;predictors=negative";
        QTest::newRow("empty cell") << "tests.anova_twoway"
                                    << "response=x;factor=two;second_factor=half;squares=type_3";
        QTest::newRow("size too small") << "tests.power"
                                        << "test=correlation;size=3;effect=0.5";
        QTest::newRow("correlation of 1") << "tests.power"
                                          << "test=correlation;size=30;effect=1";
        QTest::newRow("negative count") << "tests.chi_square_fit"
                                        << "column=three;counts=negative";
        QTest::newRow("too much") << "tests.power"
                                  << "size=10;effect=1;power=0.8";
    }
    void wrongDataAreRefused() {
        QFETCH(QString, module);
        QFETCH(QString, parameters);
        const double none = std::nan("");
        TestTable table;
        table.numbers("single", {none, 3, none, none, INFINITY, none})
            .numbers("x", {1.5, 2, 4, 3, 5, 9})
            .numbers("negative", {1, 1, -1, 2, 2, 2})
            .texts("two", {"a", "b", "a", "b", "a", "b"})
            .texts("three", {"a", "b", "c", "a", "b", "c"})
            .texts("half", {"p", "q", "p", "q", "p", "p"})
            .texts("each", {"a", "b", "c", "d", "e", "f"})
            .texts("same", {"a", "a", "a", "a", "a", "a"});
        std::map<std::string, std::string> given;
        for (const QString& part : parameters.split(';')) {
            given[part.section('=', 0, 0).toStdString()] = part.section('=', 1).toStdString();
        }
        for (const Module* each : modules) {
            if (QString::fromStdString(each->info().id) == module) {
                QVERIFY_EXCEPTION_THROWN(runModule(*each, table, given), Error);
                return;
            }
        }
        QFAIL("no such module");
    }

    void seriesArePutInOrder() {
        TestTable table;
        std::vector<double> values;
        std::vector<std::int32_t> days;
        std::vector<double> shuffled;
        std::vector<std::int32_t> shuffledDays;
        for (int i = 0; i < 40; ++i) {
            values.push_back(std::sin(i * i));
            days.push_back(100 + 7 * i);
        }
        for (std::size_t i = 0; i < 40; ++i) {
            shuffled.push_back(values[(i * 17) % 40]);
            shuffledDays.push_back(days[(i * 17) % 40]);
        }
        table.numbers("x", values).numbers("mixed", shuffled).dates("day", shuffledDays);
        const Result plain = runModule(unitRoot, table, {{"value", "x"}});
        const Result ordered = runModule(unitRoot, table, {{"value", "mixed"}, {"time", "day"}});
        for (std::size_t row = 0; row < 3; ++row) {
            QCOMPARE(numberAt(tableOf(ordered, "test"), "statistic", row),
                     numberAt(tableOf(plain, "test"), "statistic", row));
        }
        QVERIFY(columnOf(tableOf(ordered, "series"), "time").field().type == Type::Date);
        QCOMPARE(numberAt(tableOf(ordered, "series"), "time", 1), 107.0);
        TestTable twice;
        twice.numbers("x", values).dates("day", std::vector<std::int32_t>(40, 5));
        QVERIFY_EXCEPTION_THROWN(runModule(unitRoot, twice, {{"value", "x"}, {"time", "day"}}), Error);
    }

    void equalGroupsAreNoDistanceApart() {
        TestTable table;
        table.numbers("x", {-1, 0, 1, 2, -1, 0, 1, 2}).texts("g", {"a", "a", "a", "a", "b", "b", "b", "b"});
        const Result result = runModule(mannWhitney, table, {{"response", "x"}, {"factor", "g"}});
        QCOMPARE(numberAt(tableOf(result, "test"), "estimate", 0), 0.0);
        QCOMPARE(numberAt(tableOf(result, "test"), "lower", 0), -numberAt(tableOf(result, "test"), "upper", 0));
        const Result even = runModule(wilcoxon, table, {{"first", "x"}, {"median", "0.5"}});
        QCOMPARE(numberAt(tableOf(even, "test"), "estimate", 0), 0.5);
    }

    void categoriesWithoutCountsAreNone() {
        TestTable table;
        table.texts("a", {"x", "y", "z", "x", "y"}).texts("b", {"p", "q", "p", "q", "p"}).numbers("n", {3, 4, 0, 5, 6});
        const Result result = runModule(chiSquare, table, {{"first", "a"}, {"second", "b"}, {"counts", "n"}});
        QCOMPARE(numberAt(tableOf(result, "test"), "df", 0), 1.0);
        QVERIFY(!columnOf(tableOf(result, "test"), "p_value").isMissing(0));
    }

    void tablesTooLargeForExactTestsAreRefusedSoon() {
        TestTable table;
        std::vector<std::string> first;
        std::vector<std::string> second;
        for (int i = 0; i < 8; ++i) {
            first.push_back(i < 4 ? "a" : "b");
            second.push_back(std::string(1, static_cast<char>('p' + i % 4)));
        }
        table.texts("a", first)
            .texts("b", second)
            .numbers("n", {149803, 150411, 150102, 149880, 100050, 99650, 100120, 99984});
        QVERIFY_EXCEPTION_THROWN(runModule(fisher, table, {{"first", "a"}, {"second", "b"}, {"counts", "n"}}), Error);
    }

    void constantValuesGiveNoNonsense() {
        TestTable table;
        table.numbers("x", {2, 2, 2, 2, 2, 2}).texts("g", {"a", "b", "a", "b", "a", "b"});
        for (const char* id : {"tests.t_two", "tests.anova_oneway", "tests.kruskal_wallis", "tests.mann_whitney"}) {
            for (const Module* each : modules) {
                if (each->info().id != id) continue;
                const Result result = runModule(*each, table, {{"response", "x"}, {"factor", "g"}});
                QVERIFY2(columnOf(tableOf(result, "test"), "p_value").isMissing(0), id);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestsTest)
#include "tests_test.moc"
