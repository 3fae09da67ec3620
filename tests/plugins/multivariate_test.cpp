// The modules of the plugin multivariate against R (data/make_multivariate.R).
#include "module_cases.h"
#include "multivariate/kmeans.h"
#include "multivariate/modules.h"

#include <algorithm>

using namespace kapok;
using namespace kapok::test;

namespace {

const FunctionModule kMeansModule(multivariate::kMeansInfo(), multivariate::runKMeans);
const FunctionModule hierarchical(multivariate::hierarchicalInfo(), multivariate::runHierarchical);
const FunctionModule pca(multivariate::pcaInfo(), multivariate::runPca);
const FunctionModule factor(multivariate::factorInfo(), multivariate::runFactor);
const FunctionModule kMedoids(multivariate::kMedoidsInfo(), multivariate::runKMedoids);
const FunctionModule dbscan(multivariate::dbscanInfo(), multivariate::runDbscan);
const FunctionModule mixture(multivariate::mixtureInfo(), multivariate::runMixture);
const FunctionModule mds(multivariate::mdsInfo(), multivariate::runMds);
const FunctionModule clusterNumber(multivariate::clusterNumberInfo(), multivariate::runClusterNumber);
const std::vector<const Module*> modules{&kMeansModule, &hierarchical, &pca, &factor,       &kMedoids,
                                         &dbscan,       &mixture,      &mds, &clusterNumber};

}  // namespace

class MultivariateTest : public QObject {
    Q_OBJECT

private slots:
    void asReference_data() { addCases("multivariate"); }
    void asReference() {
        QFETCH(QStringList, line);
        checkCase("multivariate", line, modules);
    }

    /// More rows than a task takes, and fewer distinct rows than clusters.
    void everyRowHasItsNearestCenter() {
        constexpr std::size_t rows = 40'000;
        stats::Matrix values(rows, 3);
        for (std::size_t i = 0; i < rows; ++i) {
            for (std::size_t j = 0; j < 3; ++j) {
                values(i, j) = std::sin(static_cast<double>(i * (j + 1))) + (i % 4 == j ? 5 : 0);
            }
        }
        SerialContext context;
        const multivariate::KMeans fit = multivariate::kMeans(values, {6, 2, 50}, context);
        double sum = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            std::vector<double> distances;
            for (std::size_t c = 0; c < 6; ++c) {
                double square = 0;
                for (std::size_t j = 0; j < 3; ++j) {
                    square += (values(i, j) - fit.centers(c, j)) * (values(i, j) - fit.centers(c, j));
                }
                distances.push_back(square);
            }
            const double least = *std::min_element(distances.begin(), distances.end());
            QVERIFY(distances[fit.labels[i]] <= least + 1e-9);
            sum += distances[fit.labels[i]];
        }
        QVERIFY(agreeingDigits(fit.withinSum, sum) > 11);
        QVERIFY(std::is_sorted(fit.sizes.rbegin(), fit.sizes.rend()));
    }

    void emptyClustersAreFilled() {
        TestTable table;
        table.numbers("x", {1, 1, 1, 1, 2, 2, 9});
        const Result result = runModule(kMeansModule, table, {{"columns", "x"}, {"k", "4"}});
        QCOMPARE(tableOf(result, "centers").rows(), std::size_t{4});
        for (std::size_t c = 0; c < 4; ++c) QVERIFY(numberAt(tableOf(result, "centers"), "size", c) >= 1);
        QCOMPARE(numberAt(tableOf(result, "fit"), "within_ss", 0), 0.0);
        QVERIFY(numberAt(tableOf(result, "fit"), "iterations", 0) < 10);
        QVERIFY(result.warnings.front().source.starts_with("Every row lies on the center"));
    }

    /// Values far from 0 fall into the same clusters as the same values near it.
    void farFromZeroIsAsNear() {
        const TestTable iris = caseTable("iris");
        const InputTable data = iris.inputs().at("data");
        TestTable near;
        TestTable far;
        for (const char* name : {"Petal.Length", "Petal.Width"}) {
            std::vector<double> values;
            for (const double value : data.column(name).float64s()) values.push_back(std::round(value * 8));
            near.numbers(name, values);
            for (double& value : values) value += 1e12;
            far.numbers(name, std::move(values));
        }
        const std::map<std::string, std::string> asked{{"columns", "Petal.Length,Petal.Width"}, {"k", "4"}};
        QCOMPARE(numberAt(tableOf(runModule(kMeansModule, far, asked), "fit"), "within_ss", 0),
                 numberAt(tableOf(runModule(kMeansModule, near, asked), "fit"), "within_ss", 0));
    }

    void wrongDataAreRefused() {
        TestTable table;
        const double none = std::nan("");
        table.numbers("x", {1, 2, 3, none}).numbers("same", {4, 4, 4, 4}).numbers("empty", {none, none, none, 1});
        QVERIFY_EXCEPTION_THROWN(runModule(kMeansModule, table, {{"columns", "x"}, {"k", "4"}}), Error);
        QVERIFY_EXCEPTION_THROWN(runModule(kMeansModule, table, {{"columns", "same"}, {"standardize", "true"}}), Error);
        QVERIFY_EXCEPTION_THROWN(runModule(hierarchical, table, {{"columns", "x"}, {"k", "9"}}), Error);
        QVERIFY_EXCEPTION_THROWN(runModule(hierarchical, table, {{"columns", "x,empty"}}), Error);
        QVERIFY_EXCEPTION_THROWN(runModule(clusterNumber, table, {{"columns", "same"}, {"standardize", "false"}}),
                                 Error);
        QVERIFY_EXCEPTION_THROWN(runModule(pca, table, {{"columns", "x"}}), Error);
        QVERIFY_EXCEPTION_THROWN(runModule(kMedoids, table, {{"columns", "x"}, {"k", "4"}}), Error);
        QVERIFY_EXCEPTION_THROWN(runModule(mixture, table, {{"columns", "x"}, {"components", "3"}}), Error);
        QVERIFY_EXCEPTION_THROWN(runModule(mds, table, {{"columns", "x"}, {"dimensions", "3"}}), Error);
        table.numbers("y", {1, 4, 2, 3}).numbers("sum", {2, 6, 5, none}).numbers("great", {1, 1e200, 2, -1e200});
        for (const Module* module : modules) {
            QVERIFY_EXCEPTION_THROWN(runModule(*module, table, {{"columns", "y,great,x"}}), Error);
        }
        QVERIFY_EXCEPTION_THROWN(runModule(factor, table, {{"columns", "x,y,sum"}}), Error);
    }

    void cancelStops() {
        SerialContext context;
        context.cancel();
        TestTable table;
        table.numbers("x", {1, 2, 3, 4, 7}).numbers("y", {1, 5, 3, 4, 2}).numbers("z", {2, 2, 3, 1, 4});
        for (const Module* module : modules) {
            QVERIFY_EXCEPTION_THROWN(runModule(*module, table, {{"columns", "x,y,z"}}, context), Cancelled);
        }
    }
};

QTEST_GUILESS_MAIN(MultivariateTest)
#include "multivariate_test.moc"
