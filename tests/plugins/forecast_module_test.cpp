// The modules of the plugin forecast, from rows to tables, texts and charts.
#include "forecast/forecast_module.h"
#include "expression/calendar.h"
#include "forecast/accuracy.h"
#include "forecast/breaks_module.h"
#include "forecast/methods.h"
#include "forecast/reconcile_module.h"
#include "forecast/scenario_module.h"
#include "forecast/seasonal_naive.h"
#include "forecast/var_module.h"
#include "reference_data.h"
#include "test_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace kapok;
using namespace kapok::forecast;
using namespace kapok::test;

namespace {

const ForecastModule naive(seasonalNaiveMethod());
const ForecastModule ets(etsMethod());
const std::map<std::string, std::string> valueByTime{{"value", "value"}, {"time", "time"}};

/// First days of months from January 2020.
std::vector<std::int32_t> months(std::size_t count) {
    std::vector<std::int32_t> days;
    for (std::size_t i = 0; i < count; ++i) {
        days.push_back(static_cast<std::int32_t>(
            expression::daysFromCivil({2020 + static_cast<std::int64_t>(i / 12), static_cast<int>(i % 12) + 1, 1})));
    }
    return days;
}

std::vector<double> seasonalValues(std::size_t count) {
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) {
        values.push_back(100 + static_cast<double>(i) + 10 * std::sin(static_cast<double>(i)) + (i % 12 == 1 ? 30 : 0));
    }
    return values;
}

QString errorOf(const Module& module, const TestTable& table, const std::map<std::string, std::string>& parameters) {
    try {
        runModule(module, table, parameters);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

QString warningsOf(const Result& result) {
    QStringList lines;
    for (const Text& warning : result.warnings) lines << QString::fromStdString(english(warning));
    return lines.join('\n');
}

}  // namespace

class ForecastModuleTest : public QObject {
    Q_OBJECT

private slots:
    void seasonalNaiveAsReference_data() {
        QTest::addColumn<QStringList>("row");
        for (const QStringList& row : referenceRows("snaive.csv")) QTest::newRow(qPrintable(row[0])) << row;
    }
    void seasonalNaiveAsReference() {
        QFETCH(QStringList, row);
        const ReferenceSeries series = referenceSeries().at(row[0]);
        const SeasonalNaive fit = fitSeasonalNaive(series.values, series.period);
        const std::vector<double> means = referenceNumbers(row[1]);
        const std::vector<double> sds = referenceNumbers(row[2]);
        const Forecast forecast = forecastSeasonalNaive(fit, static_cast<int>(means.size()));
        for (std::size_t h = 0; h < means.size(); ++h) {
            QVERIFY(std::abs(forecast.mean[h] - means[h]) < 1e-12 * means[h]);
            QVERIFY(std::abs(forecast.sd[h] - sds[h]) < 1e-10 * sds[h]);
        }
    }

    void accuracyAsReference_data() {
        QTest::addColumn<QStringList>("row");
        for (const QStringList& row : referenceRows("accuracy.csv")) QTest::newRow(qPrintable(row[0])) << row;
    }
    void accuracyAsReference() {
        QFETCH(QStringList, row);
        const ReferenceSeries series = referenceSeries().at(row[0]);
        const SeasonalNaive fit = fitSeasonalNaive(series.values, series.period);
        const Accuracy accuracy = accuracyOf(series.values, fit.fitted, series.period);
        const std::array ours{accuracy.me, accuracy.rmse, accuracy.mae, accuracy.mape, accuracy.mase};
        for (int i = 0; i < 5; ++i) {
            QVERIFY(std::abs(ours[static_cast<std::size_t>(i)] - row[i + 1].toDouble()) < 1e-10);
        }
    }

    void tablesOfOneSeries() {
        TestTable table;
        table.dates("time", months(36)).numbers("value", seasonalValues(36));
        const Result result = runModule(ets, table, {{"value", "value"}, {"time", "time"}, {"horizon", "6"}});
        const OutputTable& forecast = tableOf(result, "forecast");
        QStringList names;
        for (const OutputColumn& column : forecast.columns()) {
            names << QString::fromStdString(column.field().name);
            QCOMPARE(column.size(), std::size_t{6});
        }
        QCOMPARE(names.join(' '), QString("time step mean lower_80 upper_80 lower_95 upper_95"));
        QCOMPARE(columnOf(forecast, "time").field().type, Type::Date);
        QCOMPARE(expression::dateText(static_cast<std::int64_t>(numberAt(forecast, "time", 0))),
                 std::string("2023-01-01"));
        QCOMPARE(expression::dateText(static_cast<std::int64_t>(numberAt(forecast, "time", 5))),
                 std::string("2023-06-01"));
        QVERIFY(numberAt(forecast, "lower_95", 0) < numberAt(forecast, "lower_80", 0));
        QVERIFY(numberAt(forecast, "upper_80", 0) < numberAt(forecast, "upper_95", 0));

        const OutputTable& series = tableOf(result, "series");
        QCOMPARE(series.rows(), std::size_t{42});
        QVERIFY(columnOf(series, "mean").isMissing(34));
        QCOMPARE(numberAt(series, "mean", 35), numberAt(series, "actual", 35));
        QCOMPARE(numberAt(series, "lower_95", 35), numberAt(series, "actual", 35));
        QVERIFY(columnOf(series, "actual").isMissing(36));
        QCOMPARE(numberAt(series, "mean", 36), numberAt(forecast, "mean", 0));

        QCOMPARE(textAt(tableOf(result, "fit"), "parameter", 0), std::string("alpha"));
        QCOMPARE(textAt(tableOf(result, "accuracy"), "sample", 0), std::string("in-sample"));
        QVERIFY(result.warnings.empty());
        QVERIFY(english(result.texts.at(1).text).find("**ETS(") != std::string::npos);
    }

    void chartIsAFan() {
        TestTable table;
        table.dates("time", months(30)).numbers("value", seasonalValues(30));
        const Result result = runModule(naive, table, {{"value", "value"}, {"time", "time"}, {"level", "99.5,50"}});
        QCOMPARE(result.charts.size(), std::size_t{1});
        QCOMPARE(result.charts[0].id, std::string("forecast"));
        const QJsonObject chart = QJsonDocument::fromJson(QByteArray::fromStdString(result.charts[0].json)).object();
        QCOMPARE(chart["dataset"].toString(), QString("series"));
        QCOMPARE(chart["mark"].toString(), QString("fan"));
        const QJsonObject encoding = chart["encoding"].toObject();
        QCOMPARE(encoding["x"].toObject()["type"].toString(), QString("temporal"));
        QCOMPARE(encoding["levels"].toArray(), (QJsonArray{50, 99.5}));
        QCOMPARE(numberAt(tableOf(result, "series"), "upper_99.5", 29),
                 numberAt(tableOf(result, "series"), "actual", 29));
    }

    void groupsHaveTheirOwnModels() {
        TestTable table;
        std::vector<std::int32_t> days;
        std::vector<std::string> names;
        std::vector<double> values;
        for (const char* name : {"广州", "深圳", "short", ""}) {
            const std::size_t length = std::string(name) == "short" ? 1 : 30;
            for (std::size_t i = 0; i < length; ++i) {
                days.push_back(months(30)[length - 1 - i]);
                names.emplace_back(name);
                values.push_back(seasonalValues(30)[length - 1 - i] * (names.back() == "深圳" ? 2 : 1));
            }
        }
        table.dates("time", days).texts("city", names).numbers("value", values);
        const Result result =
            runModule(ets, table, {{"value", "value"}, {"time", "time"}, {"group", "city"}, {"horizon", "3"}});
        const OutputTable& forecast = tableOf(result, "forecast");
        QCOMPARE(forecast.rows(), std::size_t{6});
        QCOMPARE(textAt(forecast, "city", 0), std::string("广州"));
        QCOMPARE(textAt(forecast, "city", 3), std::string("深圳"));
        QVERIFY(std::abs(numberAt(forecast, "mean", 3) / numberAt(forecast, "mean", 0) - 2) < 1e-4);
        QCOMPARE(tableOf(result, "accuracy").rows(), std::size_t{2});
        QCOMPARE(result.charts.size(), std::size_t{2});
        QVERIFY(result.charts[1].json.find("[city] = '深圳'") != std::string::npos);
        QCOMPARE(warningsOf(result),
                 QString("Rows left out because they have no group: 30.\nGroups left out: 1 (short).\nThe "
                         "series is too short: 1 values, and a forecast needs at least 2."));
    }

    void groupNamesDoNotClash() {
        TestTable table;
        table.dates("day", months(30))
            .numbers("value", seasonalValues(30))
            .texts("time", std::vector<std::string>(30, "a"));
        const Result result =
            runModule(naive, table, {{"value", "value"}, {"time", "day"}, {"group", "time"}, {"horizon", "1"}});
        QCOMPARE(textAt(tableOf(result, "forecast"), "group_time", 0), std::string("a"));
    }

    void gapsAreSaid() {
        TestTable table;
        std::vector<std::int32_t> days = months(40);
        std::vector<double> values = seasonalValues(40);
        days.erase(days.begin() + 20);
        values.erase(values.begin() + 20);
        values[10] = values[38] = std::nan("");
        days[5] = INT32_MIN;
        table.dates("time", days).numbers("value", values);
        for (const Module* module : {static_cast<const Module*>(&ets), static_cast<const Module*>(&naive)}) {
            const Result result = runModule(*module, table, {{"value", "value"}, {"time", "time"}, {"horizon", "2"}});
            QCOMPARE(warningsOf(result),
                     QString("Rows left out because they have no time: 1.\nSteps within the series without a value: "
                             "3.\nRows without a value at the end: 1. The forecast starts after 2023-03-01."));
            QCOMPARE(result.texts.back().id, std::string("missing"));
            QCOMPARE(tableOf(result, "series").rows(), std::size_t{39 + 2});
            QVERIFY(columnOf(tableOf(result, "series"), "actual").isMissing(20));
        }
    }

    void horizonsAreUsual_data() {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("expected");
        QTest::newRow("days") << 1 << 14;
        QTest::newRow("ten days") << 10 << 10;
    }
    void horizonsAreUsual() {
        QFETCH(int, step);
        QFETCH(int, expected);
        std::vector<std::int32_t> days(40);
        for (std::size_t i = 0; i < days.size(); ++i)
            days[i] = static_cast<std::int32_t>(19000 + step * static_cast<int>(i));
        TestTable table;
        table.dates("time", days).numbers("value", seasonalValues(40));
        QCOMPARE(tableOf(runModule(naive, table, valueByTime), "forecast").rows(), static_cast<std::size_t>(expected));
    }

    void longSeasonsAreLeftOutAloud() {
        std::vector<std::int64_t> times(200);
        for (std::size_t i = 0; i < times.size(); ++i) times[i] = static_cast<std::int64_t>(i) * 1'800'000'000;
        TestTable table;
        table.integers("time", times, Type::DateTime).numbers("value", seasonalValues(200));
        const Result result = runModule(ets, table, valueByTime);
        QCOMPARE(tableOf(result, "forecast").rows(), std::size_t{96});
        QCOMPARE(warningsOf(result),
                 QString("A season of 48 steps is too long for ETS and was left out of the model."));
    }

    void constantIsRepeatedAloud() {
        TestTable table;
        table.dates("time", months(20)).numbers("value", std::vector<double>(20, 7.5));
        const Result result = runModule(ets, table, valueByTime);
        QCOMPARE(numberAt(tableOf(result, "forecast"), "mean", 23), 7.5);
        QCOMPARE(numberAt(tableOf(result, "forecast"), "upper_95", 0), 7.5);
        QVERIFY(warningsOf(result).startsWith("All values are 7.5"));
        QVERIFY(warningsOf(runModule(naive, table, valueByTime)).startsWith("The series repeats itself"));
    }

    void refuses_data() {
        QTest::addColumn<std::vector<std::int32_t>>("days");
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<QString>("message");
        const double none = std::nan("");
        using Days = std::vector<std::int32_t>;
        using Values = std::vector<double>;
        QTest::newRow("no rows") << Days{} << Values{}
                                 << "The series is too short: 0 values, and a forecast needs at least 2";
        QTest::newRow("one row") << Days{19000} << Values{1} << "The series is too short: 1 values";
        QTest::newRow("all missing") << Days{19000, 19001} << Values{none, none} << "The series is too short: 0 values";
        QTest::newRow("duplicate") << Days{19000, 19001, 19000} << Values{1, 2, 3}
                                   << "The time 2022-01-08 has more than one row. Aggregate";
        QTest::newRow("short") << Days{19000, 19001, 19002} << Values{1, 2, 3} << "a whole period of 7";
        QTest::newRow("sparse") << Days{19000, 19001, 19090} << Values{1, 2, 3}
                                << "Only 3 of the 91 steps from 2022-01-08 to 2022-04-08 have a row";
        QTest::newRow("infinite") << Days{19000, 19001, 19002} << Values{1, INFINITY, 3} << "row 2, column value";
    }
    void refuses() {
        QFETCH(std::vector<std::int32_t>, days);
        QFETCH(std::vector<double>, values);
        QFETCH(QString, message);
        TestTable table;
        table.dates("time", days).numbers("value", values);
        const QString error = errorOf(naive, table, valueByTime);
        QVERIFY2(error.contains(message), qPrintable(error));
    }

    void refusesWhenNoGroupCanBeForecast() {
        TestTable table;
        table.dates("time", months(3)).texts("g", {"a", "b", "c"}).numbers("value", {1, 2, 3});
        const QString error = errorOf(ets, table, {{"value", "value"}, {"time", "time"}, {"group", "g"}});
        QVERIFY2(error.contains("The series is too short: 1 values"), qPrintable(error));
    }

    void cancelStopsIt() {
        TestTable table;
        table.dates("time", months(30)).numbers("value", seasonalValues(30));
        SerialContext context;
        context.cancel();
        QVERIFY_THROWS_EXCEPTION(Cancelled, runModule(ets, table, valueByTime, context));
    }

    /// Bottom-up in a hierarchy of three cities: sums, and forecasts that add up, through the module.
    void hierarchyAddsUp() {
        TestTable table;
        std::vector<std::int64_t> times;
        std::vector<std::string> provinces, cities;
        std::vector<double> values;
        for (const auto& [province, city, size] :
             {std::tuple{"Guangdong", "Guangzhou", 10.0}, {"Guangdong", "Shenzhen", 8.0}, {"Fujian", "Xiamen", 3.0}}) {
            for (std::int64_t t = 0; t < 30; ++t) {
                times.push_back(t);
                provinces.emplace_back(province);
                cities.emplace_back(city);
                values.push_back(size * (10 + 0.2 * static_cast<double>(t)) +
                                 std::sin(size * static_cast<double>(t * t)));
            }
        }
        table.integers("time", times).texts("province", provinces).texts("city", cities).numbers("value", values);
        for (const std::string reconciliation : {"bottom_up", "ols", "structural", "variance", "sample", "shrinkage"}) {
            const Result result = runModule(*reconcileModule(), table,
                                            {{"value", "value"},
                                             {"time", "time"},
                                             {"levels", "province,city"},
                                             {"horizon", "3"},
                                             {"reconciliation", reconciliation}});
            const OutputTable& forecast = tableOf(result, "forecast");
            // The total, Guangdong (Fujian is its one city), three cities.
            QCOMPARE(forecast.rows(), std::size_t{5 * 3});
            for (std::size_t h = 0; h < 3; ++h) {
                const auto mean = [&](std::size_t node) { return numberAt(forecast, "mean", 3 * node + h); };
                QVERIFY(std::abs(mean(0) - mean(2) - mean(3) - mean(4)) < 1e-9 * mean(0));
                QVERIFY(std::abs(mean(1) - mean(2) - mean(3)) < 1e-9 * mean(0));
                QVERIFY(numberAt(forecast, "lower_95", h) < mean(0));
            }
        }
    }

    void scenariosSideBySide() {
        TestTable table;
        std::vector<std::int64_t> times;
        std::vector<double> values, price;
        for (int t = 0; t < 66; ++t) {
            times.push_back(t);
            price.push_back(20 + 3 * std::cos(static_cast<double>(t * t)));
            const double value = 200 - 4 * price.back() + 0.3 * std::sin(static_cast<double>(7 * t));
            values.push_back(t < 60 ? value : std::nan(""));
        }
        table.integers("time", times).numbers("value", values).numbers("price", price);
        std::map<std::string, std::string> parameters{{"value", "value"},
                                                      {"time", "time"},
                                                      {"regressors", "price"},
                                                      {"scenarios", "Dear: price + 10 %; Fixed: price = 25"}};
        const Result result = runModule(*scenarioModule(), table, parameters);
        const OutputTable& forecast = tableOf(result, "forecast");
        QCOMPARE(forecast.rows(), std::size_t{3 * 6});
        for (std::size_t h = 0; h < 6; ++h) {
            QCOMPARE(numberAt(forecast, "difference", h), 0.0);
            QCOMPARE(textAt(forecast, "scenario", 6 + h), std::string("Dear"));
            QVERIFY(std::abs(numberAt(forecast, "difference", 6 + h) + 0.4 * price[60 + h]) < 0.1);
            QVERIFY(std::abs(numberAt(forecast, "mean", 12 + h) - 100) < 1);
        }
        for (const char* wrong : {"Dear", "Dear: cost * 2", "Dear: price ^ 2", "Dear: price * x", ": price * 2", ""}) {
            parameters["scenarios"] = wrong;
            QVERIFY_THROWS_EXCEPTION(Error, runModule(*scenarioModule(), table, parameters));
        }
    }

    void breaksAndVectorsAsModules() {
        TestTable table;
        std::vector<std::int64_t> times;
        std::vector<double> a, b;
        for (int t = 0; t < 90; ++t) {
            times.push_back(t);
            const double last = b.empty() ? 0 : b.back();
            b.push_back(0.4 * last + std::sin(static_cast<double>(3 * t * t)));
            a.push_back((t < 40 ? 5 : 9) + last + 0.3 * std::cos(static_cast<double>(5 * t * t)));
        }
        b[20] = std::nan("");
        table.integers("time", times).numbers("a", a).numbers("b", b);
        const Result breaks = runModule(*breaksModule(), table, {{"value", "a"}, {"time", "time"}, {"breaks", "1"}});
        QCOMPARE(tableOf(breaks, "breaks").rows(), std::size_t{1});
        QCOMPARE(numberAt(tableOf(breaks, "breaks"), "time", 0), 39.0);
        const Result vectors = runModule(*varModule(), table, {{"values", "a,b"}, {"time", "time"}, {"horizon", "4"}});
        QCOMPARE(tableOf(vectors, "forecast").rows(), std::size_t{2 * 4});
        const OutputTable& causality = tableOf(vectors, "causality");
        QVERIFY(numberAt(causality, "p_value", 1) < 1e-6);  // b helps to forecast a
        QVERIFY_THROWS_EXCEPTION(Error, runModule(*varModule(), table, {{"values", "a"}, {"time", "time"}}));
        QVERIFY_THROWS_EXCEPTION(Error, runModule(*varModule(), table, {{"values", "a,a"}, {"time", "time"}}));
    }
};

QTEST_GUILESS_MAIN(ForecastModuleTest)
#include "forecast_module_test.moc"
