// The forecasting methods against R (see data/make_method_references.R); the digits reached are printed.
#include "forecast/arima_auto.h"
#include "forecast/arma_polynomial.h"
#include "forecast/backtest.h"
#include "forecast/change_points.h"
#include "forecast/filters.h"
#include "forecast/methods.h"
#include "forecast/stl.h"
#include "forecast/theta.h"
#include "reference_data.h"
#include "sdk/error.h"

#include <QTest>

#include <cmath>

using namespace kapok;
using namespace kapok::forecast;
using namespace kapok::test;

namespace {

/// Decimal digits that agree, at most 16, by the greatest difference relative to the greatest value.
double digits(const std::vector<double>& ours, const std::vector<double>& expected) {
    if (ours.size() != expected.size()) return 0;
    double difference = 0;
    double size = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        difference = std::max(difference, std::abs(ours[i] - expected[i]));
        size = std::max(size, std::abs(expected[i]));
    }
    return difference == 0 ? 16 : std::min(16.0, -std::log10(difference / size));
}

class Digits {
public:
    explicit Digits(const char* what) : what_(what) {}
    ~Digits() { qInfo("%s: at least %.1f digits", what_, least_); }
    double add(double reached) {
        least_ = std::min(least_, reached);
        return reached;
    }

private:
    const char* what_;
    double least_ = 16;
};

std::vector<double> logsIf(bool take, std::vector<double> values) {
    if (take) {
        for (double& value : values) value = std::log(value);
    }
    return values;
}

Outcome run(const std::string& id, const std::vector<double>& y, int period, int horizon) {
    const Method& method = methodOf(id);
    return method.forecast({.values = y, .period = period, .horizon = horizon}, standardParameters(method));
}

ArimaOrders ordersOf(const QStringList& row, int period) {
    ArimaOrders orders;
    orders.d = row[2].toInt();
    orders.seasonalD = row[3].toInt();
    orders.p = row[4].toInt();
    orders.q = row[5].toInt();
    orders.seasonalP = row[6].toInt();
    orders.seasonalQ = row[7].toInt();
    orders.period = period;
    return orders;
}

std::vector<double> coefficientsOf(const ArimaFit& fit) {
    std::vector<double> all = fit.ar;
    for (const auto* part : {&fit.ma, &fit.seasonalAr, &fit.seasonalMa})
        all.insert(all.end(), part->begin(), part->end());
    for (const ArimaEffect& effect : fit.effects) all.push_back(effect.estimate);
    return all;
}

}  // namespace

class ForecastMethodsTest : public QObject {
    Q_OBJECT

private:
    std::map<QString, ReferenceSeries> series_ = referenceSeries();

private slots:
    void simpleMethods() {
        Digits reached("mean, naive, drift: means and intervals");
        for (const QStringList& row : referenceRows("forecasts.csv")) {
            const ReferenceSeries& series = series_.at(row[0]);
            const Outcome outcome = run("forecast." + row[1].toStdString(), series.values, series.period, 15);
            QVERIFY2(reached.add(digits(outcome.forecast.mean, referenceNumbers(row[2]))) > 12, qPrintable(row[0]));
            std::vector<double> upper;
            if (outcome.quantiles) {
                upper = outcome.quantiles(0.9);
            } else {
                for (std::size_t h = 0; h < 15; ++h) {
                    upper.push_back(outcome.forecast.mean[h] + 1.2815515655446004 * outcome.forecast.sd[h]);
                }
            }
            QVERIFY2(reached.add(digits(upper, referenceNumbers(row[3]))) > 11, qPrintable(row[0] + row[1]));
        }
    }

    void theta() {
        Digits sums("Theta: least sum of squares");
        Digits means("Theta: forecasts");
        Digits thetaf("Theta: forecasts of thetaf, whose own search is coarse");
        for (const QStringList& row : referenceRows("theta.csv")) {
            const ReferenceSeries& series = series_.at(row[0]);
            const ThetaKind kind = row[1] == "standard"    ? ThetaKind::Standard
                                   : row[1] == "optimised" ? ThetaKind::Optimised
                                                           : ThetaKind::Dynamic;
            const ThetaFit fit = fitTheta(series.values, series.period, kind);
            double sum = 0;
            for (std::size_t t = kind == ThetaKind::Dynamic ? 2 : 0; t < series.values.size(); ++t) {
                const double scale = fit.season ? fit.season->at(t) : 1;
                sum += std::pow((series.values[t] - fit.fitted[t]) / scale, 2);
            }
            // Never worse; the reference search stops at the ninth digit or so.
            QVERIFY2(sum < row[2].toDouble() * (1 + 1e-9), qPrintable(row[0] + row[1] + QString::number(sum, 'g', 12)));
            sums.add(digits({sum}, {row[2].toDouble()}));
            // The variance is that of the errors that were minimised, and of no others.
            const double lost = kind == ThetaKind::Standard ? 2 : kind == ThetaKind::Dynamic ? 5 : 3;
            QVERIFY(std::abs(fit.sigma2 * (static_cast<double>(series.values.size()) - lost) / sum - 1) < 1e-9);
            const std::vector<double> mean = fit.forecast(15).mean;
            const double agreed = means.add(digits(mean, referenceNumbers(row[5])));
            QVERIFY2(agreed > 6, qPrintable(row[0] + " " + row[1] + " " + QString::number(agreed)));
            if (!row[6].isEmpty()) QVERIFY(thetaf.add(digits(mean, referenceNumbers(row[6]))) > 3);
        }
    }

    /// The spread of errors of the past, written out in R (make_theta_spread.R).
    void thetaSpread() {
        Digits reached("Theta: standard deviations");
        for (const QStringList& row : referenceRows("theta_spread.csv")) {
            const ReferenceSeries& series = series_.at(row[0]);
            const ThetaKind kind = row[1] == "standard"    ? ThetaKind::Standard
                                   : row[1] == "optimised" ? ThetaKind::Optimised
                                                           : ThetaKind::Dynamic;
            const ThetaFit fit = fitTheta(series.values, series.period, kind);
            const double agreed =
                reached.add(digits(fit.deviations(series.values, fit.forecast(15)), referenceNumbers(row[2])));
            QVERIFY2(agreed > 5, qPrintable(row[0] + " " + row[1] + " " + QString::number(agreed)));
        }
    }

    /// A gap in a series does not count as a forecast that was right.
    void missingValuesAreNoErrors() {
        std::vector<double> y = series_.at("Nile").values;
        const ThetaFit whole = fitTheta(y, 1, ThetaKind::Standard);
        const double before = whole.deviations(y, whole.forecast(1))[0];
        for (std::size_t t = 20; t < 60; ++t) y[t] = std::nan("");
        const ThetaFit gappy = fitTheta(y, 1, ThetaKind::Standard);
        const double after = gappy.deviations(y, gappy.forecast(1))[0];
        QVERIFY2(std::abs(after / before - 1) < 0.3, qPrintable(QString::number(after / before)));
    }

    /// Far from 0 the errors are tiny beside the values: intervals are as those of the series without the offset.
    void intervalsFarFromZero() {
        std::vector<double> y = series_.at("Nile").values;
        for (double& value : y) value += 1e10;
        for (const char* id : {"forecast.ets", "forecast.theta", "forecast.structural"}) {
            const Bounds bounds = boundsAt(run(id, y, 1, 5), 95);
            QVERIFY2(bounds.upper[4] - bounds.lower[4] > 200 && bounds.upper[4] - bounds.lower[4] < 2000, id);
        }
        const Method& ets = methodOf("forecast.ets");
        for (const char* model : {"MNN", "MAM"}) {
            ParameterValues given;
            given.set("model", std::string(model));
            std::vector<double> seasonal;
            for (int t = 0; t < 60; ++t) seasonal.push_back(1e10 + (t * 37 % 101) + 50.0 * (t % 4));
            const Outcome outcome =
                ets.forecast({.values = seasonal, .period = 4, .horizon = 8}, validated(ets.info.parameters, given));
            for (const double sd : outcome.forecast.sd) QVERIFY2(sd > 1 && sd < 1000, model);
        }
    }

    void shortSeries_data() {
        QTest::addColumn<QString>("method");
        for (const char* id :
             {"ets", "ses", "holt", "theta", "structural", "tbats", "arima", "naive", "drift", "auto"}) {
            QTest::newRow(id) << "forecast." + QString(id);
        }
    }
    /// R forecasts them too: two values are enough for a forecast that lies among the values or near.
    void shortSeries() {
        QFETCH(QString, method);
        const std::vector<double> all{3, 5, 4, 7, 6, 9, 8, 11};
        for (std::size_t n = 2; n <= all.size(); ++n) {
            const Outcome outcome =
                run(method.toStdString(), {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(n)}, 1, 3);
            const Bounds bounds = boundsAt(outcome, 95);
            for (std::size_t h = 0; h < 3; ++h) {
                const double mean = outcome.forecast.mean[h];
                QVERIFY2(mean > 2 && mean < 20, qPrintable(QString("%1 values: %2").arg(n).arg(mean)));
                QVERIFY2(bounds.lower[h] <= mean && mean <= bounds.upper[h], qPrintable(QString::number(n)));
                QVERIFY2(bounds.upper[h] - bounds.lower[h] < 100, qPrintable(QString::number(n)));
            }
        }
    }

    void arima() {
        Digits likelihoods("ARIMA: log-likelihood");
        Digits coefficients("ARIMA: coefficients");
        Digits forecasts("ARIMA: forecasts of the differenced series");
        Digits deviations("ARIMA: standard deviations over sigma");
        for (const QStringList& row : referenceRows("arima.csv")) {
            const ReferenceSeries& series = series_.at(row[0]);
            const std::vector<double> y = logsIf(row[1] == "TRUE", series.values);
            ArimaOrders orders = ordersOf(row, series.period);
            const std::vector<double> polynomial = differencePolynomial(orders.d, orders.seasonalD, orders.period);
            const ArimaFit whole = fitArima(y, orders);
            // With a mean the reference is a model of the differenced series.
            orders.d = orders.seasonalD = 0;
            orders.constant = row[8] == "TRUE";
            const ArimaFit fit = fitArima(differenced(y, polynomial), orders);
            const QByteArray name = (row[0] + " " + QString::fromStdString(arimaName(orders))).toUtf8();
            QVERIFY2(likelihoods.add(digits({fit.loglik}, {row[9].toDouble()})) > 8, name);
            // The reference's likelihood at its own optimum, by Newton steps.
            QVERIFY2(fit.loglik > row[9].toDouble() - 1e-9 * std::abs(fit.loglik), name);
            QVERIFY2(coefficients.add(digits(coefficientsOf(fit), referenceNumbers(row[10]))) > 6, name);
            const Forecast forecast = fit.forecast(15, {});
            QVERIFY2(forecasts.add(digits(forecast.mean, referenceNumbers(row[11]))) > 6, name);
            std::vector<double> sds = forecast.sd;
            for (double& sd : sds) sd /= std::sqrt(fit.sigma2);
            QVERIFY2(deviations.add(digits(sds, referenceNumbers(row[12]))) > 6, name);
            if (orders.constant) continue;
            // The differences put back give the same model.
            QVERIFY(std::abs(whole.loglik - fit.loglik) < 1e-9 * std::abs(fit.loglik));
            std::vector<double> path = y;
            for (const double mean : whole.forecast(15, {}).mean) path.push_back(mean);
            std::vector<double> changes = differenced(path, polynomial);
            changes.erase(changes.begin(), changes.end() - 15);
            QVERIFY(digits(changes, forecast.mean) > 7);
        }
    }

    /// Box & Jenkins' model of the airline passengers: the published optimum of the exact likelihood.
    void airlineModel() {
        const std::vector<double> y = logsIf(true, series_.at("AirPassengers").values);
        ArimaOrders orders{.p = 0, .d = 1, .q = 1, .seasonalP = 0, .seasonalD = 1, .seasonalQ = 1, .period = 12};
        const ArimaFit fit = fitArima(y, orders);
        qInfo("theta %.6f, Theta %.6f, log-likelihood %.5f", fit.ma[0], fit.seasonalMa[0], fit.loglik);
        QVERIFY(std::abs(fit.ma[0] + 0.4018) < 1e-4);
        QVERIFY(std::abs(fit.seasonalMa[0] + 0.5569) < 1e-4);
        QVERIFY(std::abs(fit.loglik - 244.6965) < 1e-3);
    }

    /// With missing values: R's Arima, whose diffuse prior moves the likelihood by 0.003 and estimates by 1e-5.
    void arimaWithMissingValues() {
        std::vector<double> y = logsIf(true, series_.at("AirPassengers").values);
        y[20] = y[50] = y[51] = std::nan("");
        ArimaOrders orders{.p = 0, .d = 1, .q = 1, .seasonalP = 0, .seasonalD = 1, .seasonalQ = 1, .period = 12};
        const ArimaFit fit = fitArima(y, orders);
        QVERIFY(std::abs(fit.loglik - 241.4249) < 0.004);
        QVERIFY(std::abs(fit.ma[0] + 0.43993) < 5e-5);
        QVERIFY(std::abs(fit.seasonalMa[0] + 0.54055) < 5e-5);
        QVERIFY(digits(fit.forecast(3, {}).mean, {6.111096054, 6.054162553, 6.170545672}) > 6);
    }

    void arimaWithRegressors() {
        // A step of known size is found again, and carried into the forecast.
        std::vector<double> y = series_.at("Nile").values;
        Regressors step{{"step"}, {std::vector<double>(110, 0)}};
        for (std::size_t t = 60; t < 110; ++t) step.values[0][t] = 1;
        const ArimaOrders orders{.p = 1, .constant = true};
        const ArimaFit plain = fitArima(y, orders, step);
        for (std::size_t t = 60; t < 100; ++t) y[t] += 500;
        const ArimaFit fit = fitArima(y, orders, step);
        QCOMPARE(fit.effects.size(), std::size_t{2});
        QVERIFY(std::abs(fit.effects[1].estimate - plain.effects[1].estimate - 500) < 1e-3);
        QVERIFY(std::abs(fit.forecast(10, step).mean[9] - plain.forecast(10, step).mean[9] - 500) < 1e-2);
        Regressors twice{{"step", "again"}, {step.values[0], step.values[0]}};
        QVERIFY_THROWS_EXCEPTION(Error, fitArima(y, orders, twice));
    }

    void automaticArima() {
        // The models that auto.arima of forecast 8.20 chooses.
        const auto chosen = [&](const char* name, bool log) {
            const ReferenceSeries& series = series_.at(name);
            return arimaName(selectArima(logsIf(log, series.values), series.period, {}).fit.orders);
        };
        QCOMPARE(chosen("AirPassengers", true), std::string("ARIMA(0,1,1)(0,1,1)[12]"));
        QCOMPARE(chosen("USAccDeaths", false), std::string("ARIMA(0,1,1)(0,1,1)[12]"));
        QCOMPARE(chosen("Nile", false), std::string("ARIMA(1,1,1)"));
        QCOMPARE(chosen("WWWusage", false), std::string("ARIMA(1,1,1)"));
    }

    void stl() {
        Digits reached("STL: seasonal and trend");
        for (const QStringList& row : referenceRows("stl.csv")) {
            const ReferenceSeries& series = series_.at(row[0]);
            StlOptions options;
            options.seasonalWindow = row[1].toInt();
            const Stl stl = decomposeStl(series.values, series.period, options);
            QVERIFY2(reached.add(digits(stl.seasonal, referenceNumbers(row[2]))) > 11, qPrintable(row[0]));
            QVERIFY2(reached.add(digits(stl.trend, referenceNumbers(row[3]))) > 11, qPrintable(row[0]));
            const double strength = seasonalStrength(decomposeStl(series.values, series.period));
            QVERIFY(std::abs(strength - row[4].toDouble()) < 1e-10);
            const ArimaSelection selection = selectArima(series.values, series.period, {});
            QCOMPARE(selection.fit.orders.d, row[5].toInt());
            QCOMPARE(selection.fit.orders.seasonalD, row[6].toInt());
        }
    }

    void robustStl() {
        Digits reached("STL, robust: seasonal and trend");
        for (const QStringList& row : referenceRows("stl_robust.csv")) {
            const ReferenceSeries& series = series_.at(row[0]);
            StlOptions options;
            options.seasonalWindow = row[1].toInt();
            options.robust = true;
            const Stl stl = decomposeStl(series.values, series.period, options);
            QVERIFY2(reached.add(digits(stl.seasonal, referenceNumbers(row[3]))) > 9, qPrintable(row[0]));
            QVERIFY2(reached.add(digits(stl.trend, referenceNumbers(row[4]))) > 9, qPrintable(row[0]));
        }
    }

    void filters() {
        Digits reached("HP, BK, CF: cycles");
        for (const QStringList& row : referenceRows("filters.csv")) {
            const std::vector<double>& y = series_.at(row[0]).values;
            const double a = row[2].toDouble();
            const double b = row[3].toDouble();
            const TrendCycle parts = row[1] == "hp"   ? hodrickPrescott(y, a)
                                     : row[1] == "bk" ? baxterKing(y, a, b, row[4].toInt())
                                                      : christianoFitzgerald(y, a, b, true);
            std::vector<double> cycle = parts.cycle;
            std::erase_if(cycle, [](double value) { return std::isnan(value); });
            QVERIFY2(reached.add(digits(cycle, referenceNumbers(row[5]))) > 8, qPrintable(row[0] + row[1]));
        }
    }

    /// The optimum among all segmentations, tried one by one.
    void levelChangesAreTheOptimum() {
        const std::vector<double> y{1, 1.2, 0.9, 1.1, 5, 5.2, 4.7, 5.1, 5, 2, 2.3, 1.9, 2.1};
        for (const double penalty : {0.05, 0.5, 3.0, 100.0}) {
            double best = 1e9;
            std::vector<std::size_t> expected;
            for (unsigned cuts = 0; cuts < 1U << 12; ++cuts) {
                std::vector<std::size_t> starts{0};
                for (std::size_t t = 1; t < y.size(); ++t) {
                    if (cuts >> (t - 1) & 1U) starts.push_back(t);
                }
                double total = 0;
                bool allowed = true;
                for (std::size_t i = 0; i < starts.size(); ++i) {
                    const std::size_t stop = i + 1 < starts.size() ? starts[i + 1] : y.size();
                    allowed = allowed && stop - starts[i] >= 2;
                    double mean = 0;
                    for (std::size_t t = starts[i]; t < stop; ++t) mean += y[t] / static_cast<double>(stop - starts[i]);
                    for (std::size_t t = starts[i]; t < stop; ++t) total += (y[t] - mean) * (y[t] - mean);
                    total += penalty;
                }
                if (allowed && total < best) {
                    best = total;
                    expected = starts;
                }
            }
            QCOMPARE(levelChanges(y, penalty), expected);
        }
        QCOMPARE(levelChanges(y, 3), (std::vector<std::size_t>{0, 4, 9}));
    }

    void refuses() {
        const std::vector<double> y{1, 2, 4, 3};
        const ArimaOrders orders{.p = 3, .d = 1, .q = 2};
        QVERIFY_THROWS_EXCEPTION(Error, fitArima(y, orders));
        QVERIFY_THROWS_EXCEPTION(Error, decomposeStl(y, 2));
        QVERIFY_THROWS_EXCEPTION(Error, fitTheta({1, 2, 3}, 1, ThetaKind::Standard));
        QVERIFY_THROWS_EXCEPTION(Error, methodOf("forecast.none"));
    }
};

QTEST_GUILESS_MAIN(ForecastMethodsTest)
#include "forecast_methods_test.moc"
