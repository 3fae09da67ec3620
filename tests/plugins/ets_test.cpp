// Exponential smoothing against R's forecast 8.20.
#include "forecast/ets_forecast.h"
#include "forecast/ets_likelihood.h"
#include "reference_data.h"
#include "sdk/error.h"

#include <QTest>

#include <cmath>

using namespace kapok;
using namespace kapok::forecast;
using namespace kapok::test;

namespace {

EtsSpec specOf(const QString& name) {
    // "ETS(MAdM)"
    const QString letters = name.mid(4, name.size() - 5);
    EtsSpec spec;
    spec.error = letters[0] == 'A' ? EtsError::Additive : EtsError::Multiplicative;
    if (letters[1] == 'A') spec.trend = letters.size() == 4 ? EtsTrend::Damped : EtsTrend::Additive;
    if (letters.back() == 'A') spec.season = EtsSeason::Additive;
    if (letters.back() == 'M') spec.season = EtsSeason::Multiplicative;
    return spec;
}

/// The estimates of one line of ets.csv.
EtsFit fitOf(const QStringList& row, int period) {
    EtsFit fit;
    fit.spec = specOf(row[3]);
    fit.period = fit.spec.seasonal() ? period : 1;
    fit.loglik = row[4].toDouble();
    fit.sigma2 = row[6].toDouble();
    EtsParameters& p = fit.parameters;
    p.alpha = row[7].toDouble();
    p.beta = row[8].toDouble();
    p.gamma = row[9].toDouble();
    p.phi = row[10].isEmpty() ? 1 : row[10].toDouble();
    const std::vector<double> states = referenceNumbers(row[11]);
    p.level = states[0];
    std::size_t next = 1;
    if (fit.spec.hasTrend()) p.slope = states[next++];
    p.seasons.assign(states.begin() + static_cast<std::ptrdiff_t>(next), states.end());
    return fit;
}

bool allPositive(const std::vector<double>& values) {
    return std::all_of(values.begin(), values.end(), [](double value) { return value > 0; });
}

double relativeError(double value, double expected) { return std::abs(value - expected) / std::abs(expected); }

}  // namespace

class EtsTest : public QObject {
    Q_OBJECT

private:
    std::map<QString, ReferenceSeries> series_ = referenceSeries();
    std::vector<QStringList> rows_ = referenceRows("ets.csv");

    void addFits() {
        QTest::addColumn<int>("line");
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const QStringList& row = rows_[i];
            QTest::newRow(qPrintable(row[0] + " " + row[1] + " damped " + row[2])) << static_cast<int>(i);
        }
    }

private slots:
    void initTestCase() { QVERIFY(rows_.size() > 100); }

    void likelihoodAtReferenceEstimates_data() { addFits(); }
    /// The same numbers in, the same likelihood, forecasts and standard deviations out: 9 digits.
    void likelihoodAtReferenceEstimates() {
        QFETCH(int, line);
        const QStringList& row = rows_[static_cast<std::size_t>(line)];
        const ReferenceSeries& series = series_.at(row[0]);
        EtsFit fit = fitOf(row, series.period);
        EtsPass pass = runEts(fit.spec, fit.period, fit.parameters, series.values);
        if (fit.spec.needsPositive() && !allPositive(pass.fitted)) {
            EtsLikelihood likelihood(fit.spec, series.period, series.values);
            QVERIFY(std::isinf(likelihood.sum(likelihood.pack(fit.parameters))));
            return;
        }
        EtsLikelihood likelihood(fit.spec, series.period, series.values);
        const double sum = likelihood.sum(likelihood.pack(fit.parameters));
        const double loglik = -0.5 * static_cast<double>(series.values.size()) * std::log(sum);
        QVERIFY2(relativeError(loglik, fit.loglik) < 1e-9, qPrintable(QString::number(loglik - fit.loglik)));

        fit.last = pass.last;
        const std::vector<double> means = referenceNumbers(row[12]);
        const std::vector<double> sds = referenceNumbers(row[13]);
        const Forecast forecast = forecastEts(fit, static_cast<int>(means.size()));
        for (std::size_t h = 0; h < means.size(); ++h) {
            QVERIFY2(relativeError(forecast.mean[h], means[h]) < 1e-9, qPrintable(QString("mean, step %1").arg(h + 1)));
            QVERIFY2(relativeError(forecast.sd[h], sds[h]) < 1e-7, qPrintable(QString("sd, step %1").arg(h + 1)));
        }
    }

    void estimatesAreAsLikely_data() { addFits(); }
    /// Our maximum is nowhere below R's by more than 0.001; it is often above.
    void estimatesAreAsLikely() {
        QFETCH(int, line);
        const QStringList& row = rows_[static_cast<std::size_t>(line)];
        const ReferenceSeries& series = series_.at(row[0]);
        EtsChoice choice = parseEtsChoice(row[1].toStdString());
        if (row[2] != "auto") choice.damped = row[2] == "true";
        const EtsFit fit = fitEts(series.values, series.period, choice, [] {});
        QVERIFY(fit.aicc < row[5].toDouble() + 0.002);
        if (row[2] == "auto") return;
        QCOMPARE(QString::fromStdString(etsName(fit.spec)).remove(','), row[3]);
        QVERIFY2(fit.loglik > row[4].toDouble() - 0.001, qPrintable(QString::number(fit.loglik - row[4].toDouble())));
        QVERIFY(isAdmissible(fit.spec, series.period, fit.parameters));
    }

    void jacobianIsTheDerivative_data() {
        QTest::addColumn<QString>("series");
        QTest::addColumn<QString>("model");
        for (const char* model :
             {"ETS(ANN)", "ETS(AAN)", "ETS(AAdN)", "ETS(ANA)", "ETS(AAA)", "ETS(AAdA)", "ETS(MNN)", "ETS(MAN)",
              "ETS(MAdN)", "ETS(MNA)", "ETS(MAA)", "ETS(MAdA)", "ETS(MNM)", "ETS(MAM)", "ETS(MAdM)"}) {
            QTest::newRow(model) << QString("USAccDeaths") << QString(model);
        }
    }
    void jacobianIsTheDerivative() {
        QFETCH(QString, series);
        QFETCH(QString, model);
        std::vector<double> y = series_.at(series).values;
        for (double& value : y) value /= 8000;
        y[20] = std::nan("");
        const EtsSpec spec = specOf(model);
        EtsLikelihood likelihood(spec, 12, y);
        EtsParameters p{.alpha = 0.3, .beta = 0.1, .gamma = 0.2, .phi = 0.9, .level = 1, .slope = 0.01, .seasons = {}};
        p.seasons.assign(12, spec.season == EtsSeason::Multiplicative ? 1 : 0);
        const std::vector<double> x = likelihood.pack(p);
        std::vector<double> normal(x.size() * x.size());
        std::vector<double> gradient(x.size());
        const double sum = likelihood.linearize(x, normal, gradient);
        QVERIFY(relativeError(sum, likelihood.sum(x)) < 1e-12);
        for (std::size_t i = 0; i < x.size(); ++i) {
            constexpr double step = 1e-5;
            std::vector<double> below = x;
            std::vector<double> above = x;
            below[i] -= step;
            above[i] += step;
            const double slope = (likelihood.sum(above) - likelihood.sum(below)) / (2 * step);
            QVERIFY2(std::abs(slope - 2 * gradient[i]) < 1e-6 * (1 + std::abs(slope)), qPrintable(QString::number(i)));
        }
    }

    void missingValuesDoNotCount() {
        std::vector<double> y = series_.at("USAccDeaths").values;
        const EtsFit whole = fitEts(y, 12, parseEtsChoice("ANA"), [] {});
        y[30] = y[31] = std::nan("");
        const EtsFit holed = fitEts(y, 12, parseEtsChoice("ANA"), [] {});
        QCOMPARE(holed.observed, whole.observed - 2);
        QVERIFY(std::isnan(holed.residuals[30]));
        QVERIFY(std::abs(holed.fitted[30] / series_.at("USAccDeaths").values[30] - 1) < 0.1);
        QVERIFY(std::abs(holed.last.level / whole.last.level - 1) < 0.02);
    }

    void sizeDoesNotMatter_data() {
        QTest::addColumn<double>("factor");
        QTest::newRow("tiny") << 1e-12;
        QTest::newRow("huge") << 1e15;
    }
    void sizeDoesNotMatter() {
        QFETCH(double, factor);
        const std::vector<double>& y = series_.at("ldeaths").values;
        std::vector<double> scaled = y;
        for (double& value : scaled) value *= factor;
        const Forecast plain = forecastEts(fitEts(y, 12, {}, [] {}), 12);
        const Forecast other = forecastEts(fitEts(scaled, 12, {}, [] {}), 12);
        for (std::size_t h = 0; h < 12; ++h) QVERIFY(relativeError(other.mean[h], plain.mean[h] * factor) < 1e-4);
    }

    void perfectLineIsContinued() {
        std::vector<double> y;
        for (int t = 0; t < 30; ++t) y.push_back(5 + 2 * t);
        const Forecast forecast = forecastEts(fitEts(y, 1, {}, [] {}), 5);
        for (int h = 0; h < 5; ++h) QVERIFY(std::abs(forecast.mean[static_cast<std::size_t>(h)] - (65 + 2 * h)) < 1e-6);
    }

    void refuses_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("period");
        QTest::addColumn<int>("length");
        QTest::addColumn<double>("shift");
        QTest::addColumn<QString>("message");
        QTest::newRow("too short") << "auto" << 1 << 4 << 0.0 << "4 values, and this model needs at least 5";
        QTest::newRow("too short for a season")
            << "MAM" << 12 << 20 << 0.0 << "20 values, and this model needs at least 24";
        QTest::newRow("not positive") << "MNN" << 1 << 30 << -20.0 << "Multiplicative models need positive values";
        QTest::newRow("no period") << "ANA" << 1 << 30 << 0.0 << "needs a period of at least 2";
        QTest::newRow("long period") << "ANA" << 48 << 200 << 0.0 << "A season of 48 steps is too long for ETS";
        QTest::newRow("infinite variance") << "AAM" << 12 << 60 << 0.0 << "do not go with a multiplicative season";
        QTest::newRow("unknown") << "XYZ" << 1 << 30 << 0.0 << "There is no model \"XYZ\"";
        QTest::newRow("multiplicative trend") << "MMN" << 1 << 30 << 0.0 << "There is no model \"MMN\"";
    }
    void refuses() {
        QFETCH(QString, model);
        QFETCH(int, period);
        QFETCH(int, length);
        QFETCH(double, shift);
        QFETCH(QString, message);
        std::vector<double> y;
        for (int t = 0; t < length; ++t) y.push_back(10 + shift + (t * 7) % 5);
        try {
            fitEts(y, period, parseEtsChoice(model.toStdString()), [] {});
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(message), error.what());
        }
    }

    void cancelStopsIt() {
        const auto stop = [] { throw Cancelled(); };
        QVERIFY_THROWS_EXCEPTION(Cancelled, fitEts(series_.at("co2").values, 12, {}, stop));
    }

    void automaticChoiceIsFast() {
        std::vector<double> y = series_.at("AirPassengers").values;
        y.resize(120);
        QBENCHMARK {
            fitEts(y, 12, {}, [] {});
        }
    }
};

QTEST_GUILESS_MAIN(EtsTest)
#include "ets_test.moc"
