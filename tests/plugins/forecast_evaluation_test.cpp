// The Chinese calendar, backtests and the comparison of methods.
#include "expression/calendar.h"
#include "forecast/calendar_regressors.h"
#include "forecast/evaluate_module.h"
#include "forecast/forecast_module.h"
#include "forecast/lunar_calendar.h"
#include "forecast/methods.h"
#include "forecast/scores.h"
#include "reference_data.h"
#include "test_table.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace kapok;
using namespace kapok::forecast;
using namespace kapok::test;

namespace {

std::vector<std::int32_t> monthsFrom(int year, std::size_t count) {
    std::vector<std::int32_t> days;
    for (std::size_t i = 0; i < count; ++i) {
        days.push_back(static_cast<std::int32_t>(
            expression::daysFromCivil({year + static_cast<std::int64_t>(i / 12), static_cast<int>(i % 12) + 1, 1})));
    }
    return days;
}

Series monthlySeries(int year, std::size_t count) {
    std::vector<std::int64_t> times;
    for (const std::int32_t day : monthsFrom(year, count)) times.push_back(day);
    Series series{.name = {}, .axis = TimeAxis::find(Type::Date, times), .timeType = Type::Date};
    series.values.assign(count, 1);
    return series;
}

QString dateOf(std::int64_t day) { return QString::fromStdString(expression::dateText(day)); }

}  // namespace

class ForecastEvaluationTest : public QObject {
    Q_OBJECT

private:
    std::map<QString, ReferenceSeries> series_ = referenceSeries();

private slots:
    void lunarFestivalsAsTables() {
        const auto rows = referenceRows("lunar_festivals.csv");
        QCOMPARE(rows.size(), std::size_t{150});
        for (const QStringList& row : rows) {
            const LunarFestivals& festivals = lunarFestivals(row[0].toInt());
            QCOMPARE(dateOf(festivals.springFestival), row[1]);
            QCOMPARE(dateOf(festivals.dragonBoat), row[2]);
            // In 1978 the new moon fell at 00:08:53 of 3 September in China Standard Time (python3-ephem 4.1.4,
            // libastro: 1978-09-02 16:08:53 UTC), so that the 15th day is the 17th, as the almanac of the mainland had
            // it. Tables by the local time of Beijing (7:46 ahead of UTC, 23:54 of the 2nd), as used in Hong Kong then,
            // say the 16th.
            QCOMPARE(dateOf(festivals.midAutumn), row[0] == "1978" ? QString("1978-09-17") : row[3]);
        }
        QVERIFY_THROWS_EXCEPTION(Error, lunarFestivals(1949));
        QVERIFY_THROWS_EXCEPTION(Error, lunarFestivals(2101));
    }

    /// The almanac's rule: [Y D + C] - [Y / 4], D = 0.2422, C = 5.59 (20th century) or 4.81 (21st).
    void qingmingByTheAlmanac() {
        for (int year = 1950; year < 2100; ++year) {
            const int short_ = year % 100;
            const int day = static_cast<int>(short_ * 0.2422 + (year < 2000 ? 5.59 : 4.81)) - short_ / 4;
            QCOMPARE(lunarFestivals(year).qingming, expression::daysFromCivil({year, 4, day}));
        }
    }

    void springFestivalWindows() {
        CalendarChoice choice;
        choice.springFestival = choice.goldenWeek = true;
        const Regressors regressors = calendarRegressors(monthlySeries(2015, 72), 12, 12, choice);
        // The Golden Week is in every October: the season has it.
        QCOMPARE(regressors.count(), std::size_t{3});
        const auto sum = [&](std::size_t column, std::size_t year) {
            double total = 0;
            for (std::size_t month = 0; month < 12; ++month) total += regressors.values[column][12 * year + month];
            return total;
        };
        for (std::size_t year = 0; year < 7; ++year) QVERIFY(std::abs(sum(1, year) - 1) < 1e-12);
        // 2017: 28 January; its eve and three days more lie in January.
        QVERIFY(std::abs(regressors.values[1][24] - 5.0 / 7) < 1e-12);
        QVERIFY(std::abs(regressors.values[1][25] - 2.0 / 7) < 1e-12);
    }

    void workingAndLeapDays() {
        CalendarChoice choice;
        choice.workingDays = choice.leapYear = true;
        choice.own["fair"] = {static_cast<std::int32_t>(expression::daysFromCivil({2020, 3, 5}))};
        choice.own["sale"] = {static_cast<std::int32_t>(expression::daysFromCivil({2019, 6, 18})),
                              static_cast<std::int32_t>(expression::daysFromCivil({2019, 6, 19}))};
        const Regressors regressors = calendarRegressors(monthlySeries(2019, 24), 12, 12, choice);
        QCOMPARE(QString::fromStdString(regressors.names[0]), QString("working_days"));
        // February 2019: 20 weekdays less 5 to 7 February. October 2020: 22 less 1 (Mid-Autumn too) and 2.
        QCOMPARE(regressors.values[0][1], 17.0);
        QCOMPARE(regressors.values[0][21], 20.0);
        QCOMPARE(regressors.values[1][13], 0.75);
        QCOMPARE(regressors.values[1][1], -0.25);
        QCOMPARE(regressors.values[2][14], 1.0);
        QCOMPARE(QString::fromStdString(regressors.names[3]), QString("sale"));
        QCOMPARE(regressors.values[3][5], 2.0);
    }

    /// A known effect of the Spring Festival is found by ARIMA and carried ahead.
    void calendarInAMethod() {
        CalendarChoice choice;
        choice.springFestival = true;
        const Series axis = monthlySeries(2008, 144);
        const Regressors regressors = calendarRegressors(axis, 12, 12, choice);
        std::vector<double> values;
        for (std::size_t t = 0; t < 144; ++t) {
            values.push_back(100 + 0.5 * static_cast<double>(t) + 10 * std::sin(static_cast<double>(t) * 0.5236) +
                             30 * regressors.values[1][t] + std::sin(static_cast<double>(t * t)));
        }
        TestTable table;
        table.dates("time", monthsFrom(2008, 144)).numbers("value", values);
        const ForecastModule arima(arimaMethod());
        const Result result = runModule(
            arima, table, {{"value", "value"}, {"time", "time"}, {"spring_festival", "true"}, {"horizon", "12"}});
        const OutputTable& fit = tableOf(result, "fit");
        double effect = 0;
        for (std::size_t row = 0; row < fit.rows(); ++row) {
            if (textAt(fit, "parameter", row) == "spring_festival") effect = numberAt(fit, "value", row);
        }
        QVERIFY2(std::abs(effect - 30) < 3, qPrintable(QString::number(effect)));
    }

    void regressorsMustBeKnownAhead() {
        TestTable table;
        std::vector<double> values(40, std::nan(""));
        std::vector<double> known(40);
        for (std::size_t t = 0; t < 40; ++t) {
            known[t] = std::cos(static_cast<double>(t * t));
            if (t < 36) values[t] = 5 + 2 * known[t] + 0.1 * std::sin(static_cast<double>(7 * t));
        }
        table.dates("time", monthsFrom(2020, 40)).numbers("value", values).numbers("x", known);
        const ForecastModule arima(arimaMethod());
        std::map<std::string, std::string> parameters{{"value", "value"}, {"time", "time"}, {"regressors", "x"}};
        const OutputTable forecast = tableOf(runModule(arima, table, parameters), "forecast");
        QCOMPARE(forecast.rows(), std::size_t{4});  // as far as x is known
        for (std::size_t h = 0; h < 4; ++h)
            QVERIFY(std::abs(numberAt(forecast, "mean", h) - 5 - 2 * known[36 + h]) < 0.3);
        parameters.emplace("horizon", "5");
        QVERIFY_THROWS_EXCEPTION(Error, runModule(arima, table, parameters));
    }

    void backtestSeesThePastOnly() {
        std::vector<double> values = series_.at("AirPassengers").values;
        const Method& ets = methodOf("forecast.ets");
        const std::vector<std::size_t> origins = rollingOrigins(values.size(), 12, 12, 3, 4);
        QCOMPARE(origins, (std::vector<std::size_t>{132, 128, 124}));
        const auto folds = [&] {
            return backtest(ets, standardParameters(ets), {.values = values, .period = 12, .horizon = 12}, origins);
        };
        const auto before = folds();
        for (std::size_t t = 132; t < values.size(); ++t) values[t] *= 7;
        const auto after = folds();
        QCOMPARE(after[0].outcome.forecast.mean, before[0].outcome.forecast.mean);
        QCOMPARE(after[0].actual[0], 7 * before[0].actual[0]);
        QCOMPARE(after[1].outcome.forecast.mean, before[1].outcome.forecast.mean);
    }

    void conformalHoldsItsShare() {
        std::vector<Fold> folds;
        for (int i = 1; i <= 19; ++i) {
            Fold fold;
            fold.outcome.forecast.mean = {0};
            fold.actual = {i % 2 == 0 ? static_cast<double>(i) : -static_cast<double>(i)};
            folds.push_back(fold);
        }
        const auto quantiles = conformalQuantiles(folds, {100});
        QCOMPARE(quantiles(0.9)[0], 116.0);  // the 16th of 19: ceil(20 x 0.8)
        QCOMPARE(quantiles(0.1)[0], 84.0);
    }

    void intervalsByName_data() {
        QTest::addColumn<QString>("intervals");
        QTest::newRow("bootstrap") << "bootstrap";
        QTest::newRow("conformal") << "conformal";
    }
    /// Of about the width of the model's, and not the same.
    void intervalsByName() {
        QFETCH(QString, intervals);
        TestTable table;
        table.dates("time", monthsFrom(1920, 240)).numbers("value", series_.at("nottem").values);
        const ForecastModule naive(seasonalNaiveMethod());
        const auto width = [&](const std::string& kind) {
            const Result result =
                runModule(naive, table, {{"value", "value"}, {"time", "time"}, {"intervals", kind}, {"horizon", "12"}});
            double sum = 0;
            for (std::size_t h = 0; h < 12; ++h) {
                sum += numberAt(tableOf(result, "forecast"), "upper_80", h) -
                       numberAt(tableOf(result, "forecast"), "lower_80", h);
            }
            return sum;
        };
        const double ratio = width(intervals.toStdString()) / width("model");
        QVERIFY2(std::abs(ratio - 1) > 1e-6 && std::abs(ratio - 1) < 0.3, qPrintable(QString::number(ratio)));
    }

    /// Independent errors: the coefficients of a line and waves that the series is made of.
    void regressionFindsItsWaves() {
        std::vector<double> values;
        for (int t = 1; t <= 96; ++t) {
            values.push_back(3 + 0.25 * t + 5 * std::sin(t * 2 * std::numbers::pi / 12) -
                             2 * std::cos(t * 4 * std::numbers::pi / 12));
        }
        values[10] = std::nan("");
        const Method& regression = methodOf("forecast.regression");
        ParameterValues given;
        given.set("errors", std::string("independent"));
        given.set("harmonics", std::int64_t{2});
        const Outcome outcome = regression.forecast({.values = values, .period = 12, .horizon = 12},
                                                    validated(regression.info.parameters, given));
        const std::map<std::string, double> found(outcome.parameters.begin(), outcome.parameters.end());
        QVERIFY(std::abs(found.at("mean") - 3) < 1e-8);
        QVERIFY(std::abs(found.at("trend") - 0.25) < 1e-9);
        QVERIFY(std::abs(found.at("sin_1") - 5) < 1e-8);
        QVERIFY(std::abs(found.at("cos_2") + 2) < 1e-8);
        QVERIFY(std::abs(outcome.forecast.mean[11] - (3 + 0.25 * 108 - 2)) < 1e-7);
    }

    void dieboldMarianoAsReference_data() {
        QTest::addColumn<int>("steps");
        QTest::addColumn<double>("statistic");
        QTest::addColumn<double>("p");
        // dm.test(sin(1:20), 1.3 * cos((1:20)^1.5), h = h, power = 1) of R's forecast 8.20.
        QTest::newRow("1 step") << 1 << -0.207938837942349 << 0.83748940566182;
        QTest::newRow("2 steps") << 2 << -0.233555442144411 << 0.817828025946636;
        QTest::newRow("3 steps, negative variance") << 3 << -0.207938837942349 << 0.83748940566182;
    }
    void dieboldMarianoAsReference() {
        QFETCH(int, steps);
        QFETCH(double, statistic);
        QFETCH(double, p);
        std::vector<double> differences;
        for (int t = 1; t <= 20; ++t) {
            differences.push_back(std::abs(std::sin(t)) - std::abs(1.3 * std::cos(std::pow(t, 1.5))));
        }
        const DieboldMariano test = dieboldMariano(differences, steps);
        QVERIFY(std::abs(test.statistic - statistic) < 1e-10);
        QVERIFY(std::abs(test.p - p) < 1e-10);
    }

    void leaderboard() {
        TestTable table;
        const ReferenceSeries& air = series_.at("AirPassengers");
        table.dates("time", monthsFrom(1949, 144)).numbers("value", air.values);
        const EvaluateModule evaluate;
        const Result result = runModule(evaluate, table,
                                        {{"value", "value"},
                                         {"time", "time"},
                                         {"horizon", "12"},
                                         {"methods", "mean,snaive,ets"},
                                         {"origins", "5"}});
        const OutputTable& board = tableOf(result, "leaderboard");
        QCOMPARE(board.rows(), std::size_t{3});
        QCOMPARE(textAt(board, "method", 0), std::string("ets"));
        QCOMPARE(textAt(board, "method", 2), std::string("mean"));
        QCOMPARE(numberAt(board, "values", 0), 60.0);
        QVERIFY(numberAt(board, "mase", 0) < 1);
        QVERIFY(numberAt(board, "dm_p", 2) < 0.05);
        QCOMPARE(tableOf(result, "backtest").rows(), std::size_t{3 * 60});
        QCOMPARE(result.charts.size(), std::size_t{1});
        QVERIFY_THROWS_EXCEPTION(
            Error, runModule(evaluate, table, {{"value", "value"}, {"time", "time"}, {"methods", "nothing"}}));
    }

    /// Five demands by hand: sizes and intervals smoothed with 0.1 from the first of each, as croston() does.
    void crostonByHand() {
        const Method& croston = methodOf("forecast.croston");
        ParameterValues given;
        given.set("variant", std::string("croston"));
        const Outcome outcome = croston.forecast({.values = {0, 0, 3, 0, 5, 0, 0, 2, 0, 4, 0, 0, 6}, .horizon = 1},
                                                 validated(croston.info.parameters, given));
        QVERIFY2(std::abs(outcome.forecast.mean[0] - 1.217722) < 1e-6,
                 qPrintable(QString::number(outcome.forecast.mean[0], 'g', 10)));
        QCOMPARE(boundsAt(outcome, 95).lower[0], 0.0);
        // croston() in R: one demand in the fourth of six steps, and none at all.
        const auto first = [&](const std::vector<double>& y) {
            return croston.forecast({.values = y}, validated(croston.info.parameters, given)).forecast.mean[0];
        };
        QCOMPARE(first({0, 0, 0, 4, 0, 0}), 1.0);
        QCOMPARE(first({0, 0, 0, 0}), 0.0);
    }
};

QTEST_GUILESS_MAIN(ForecastEvaluationTest)
#include "forecast_evaluation_test.moc"
