// The 1,001 series of the M1 competition: no method worse than the same method of R's forecast 8.20 by more than 0.1.
// TBATS takes every eighth series, on which R's was run, and Auto every fourth, or all where KAPOK_ALL_SERIES is set.
#include "forecast/backtest.h"
#include "forecast/methods.h"
#include "reference_data.h"

#include <QTest>

#include <zlib.h>

#include <cmath>

using namespace kapok::forecast;
using namespace kapok::test;

namespace {

struct Competitor {
    int period = 1;
    std::vector<double> past;
    std::vector<double> future;
};

/// Lines "series,period,type,horizon,part,t,value".
std::map<QString, Competitor> readCompetition(const QByteArray& path) {
    std::map<QString, Competitor> all;
    gzFile file = gzopen(path.constData(), "rb");
    char buffer[256];
    while (file && gzgets(file, buffer, sizeof buffer)) {
        const QStringList row = QString::fromLatin1(buffer).trimmed().split(',');
        if (row[0] == "series") continue;
        Competitor& series = all[row[0]];
        series.period = row[1].toInt();
        (row[4] == "train" ? series.past : series.future).push_back(row[6].toDouble());
    }
    if (file) gzclose(file);
    return all;
}

double smape(const std::vector<double>& actual, const std::vector<double>& forecast) {
    double sum = 0;
    for (std::size_t h = 0; h < actual.size(); ++h) {
        sum += 200 * std::abs(actual[h] - forecast[h]) / (std::abs(actual[h]) + std::abs(forecast[h]));
    }
    return sum / static_cast<double>(actual.size());
}

/// The percentage of values within the bounds.
double coverage(const std::vector<double>& actual, const Bounds& bounds) {
    double inside = 0;
    for (std::size_t h = 0; h < actual.size(); ++h) {
        inside += bounds.lower[h] <= actual[h] && actual[h] <= bounds.upper[h] ? 1 : 0;
    }
    return 100 * inside / static_cast<double>(actual.size());
}

kapok::ParameterValues settingsOf(const Method& method, const QString& settings) {
    kapok::ParameterValues given;
    for (const QString& setting : settings.split(' ', Qt::SkipEmptyParts)) {
        const std::string id = setting.section('=', 0, 0).toStdString();
        for (const kapok::Parameter& parameter : method.info.parameters) {
            if (parameter.id == id) given.set(id, parseParameter(parameter, setting.section('=', 1).toStdString()));
        }
    }
    return validated(method.info.parameters, given);
}

}  // namespace

class M1Test : public QObject {
    Q_OBJECT

private:
    std::map<QString, Competitor> competition_;

private slots:
    void initTestCase() {
        if (!QFile::exists(KAPOK_SOURCE_DIR "/../shared/data")) QSKIP("../shared/data is absent");
        competition_ = readCompetition(QByteArrayLiteral(KAPOK_SOURCE_DIR "/../shared/data/m1.csv.gz"));
        QCOMPARE(competition_.size(), std::size_t{1001});
    }

    void asGoodAsReference_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("settings");
        QTest::addColumn<double>("leastCoverage");
        const auto row = [](const char* name, int column, const char* method, const char* settings, double least) {
            QTest::newRow(name) << column << "forecast." + QString(method) << QString(settings) << least;
        };
        row("ETS", 1, "ets", "", 0);
        row("seasonal naive", 2, "snaive", "", 0);
        row("mean", 3, "mean", "", 0);
        row("naive", 4, "naive", "", 0);
        row("drift", 5, "drift", "", 0);
        row("simple exponential smoothing", 6, "ses", "", 0);
        row("Holt", 7, "holt", "", 0);
        row("Holt, damped", 8, "holt", "damped=true", 0);
        row("Holt-Winters", 9, "holt_winters", "", 0);
        row("Theta", 10, "theta", "", 88);
        row("Dynamic Theta against Theta", 10, "theta", "variant=dynamic", 86);
        row("Optimised Theta against Theta", 10, "theta", "variant=optimised", 88);
        row("STL and ETS", 11, "stl", "", 0);
        row("ARIMA", 12, "arima", "", 0);
        row("TBATS", 13, "tbats", "", 79);
    }
    /// Mean sMAPE over the series that the reference could forecast, and the share of their values that intervals of
    /// 95 % held.
    void asGoodAsReference() {
        QFETCH(int, column);
        QFETCH(QString, method);
        QFETCH(QString, settings);
        QFETCH(double, leastCoverage);
        const Method& tested = methodOf(method.toStdString());
        const kapok::ParameterValues parameters = settingsOf(tested, settings);
        double ours = 0;
        double reference = 0;
        double held = 0;
        int count = 0;
        for (const QStringList& row : referenceRows("m1_smape.csv")) {
            if (row[column].isEmpty()) continue;
            const Competitor& series = competition_.at(row[0]);
            const Problem problem{
                .values = series.past, .period = series.period, .horizon = static_cast<int>(series.future.size())};
            const Outcome outcome = tested.forecast(problem, parameters);
            ours += smape(series.future, outcome.forecast.mean);
            held += coverage(series.future, boundsAt(outcome, 95));
            reference += row[column].toDouble();
            ++count;
        }
        qInfo("mean sMAPE of %d series: %.3f (R %.3f); intervals of 95 %% held %.1f %%", count, ours / count,
              reference / count, held / count);
        QVERIFY(ours / count < reference / count + 0.1);
        QVERIFY(held / count > leastCoverage);
    }

    void automatic_data() {
        QTest::addColumn<QString>("settings");
        QTest::newRow("with a backtest of 4 origins") << "";
        QTest::newRow("without backtest") << "origins=0";
    }
    /// Better than every single method of the reference on the same series.
    void automatic() {
        QFETCH(QString, settings);
        const Method& tested = methodOf("forecast.auto");
        const kapok::ParameterValues parameters = settingsOf(tested, settings);
        const int stride = qEnvironmentVariableIsSet("KAPOK_ALL_SERIES") ? 1 : 4;
        std::map<int, double> references;
        double ours = 0;
        int count = 0;
        int number = 0;
        for (const QStringList& row : referenceRows("m1_smape.csv")) {
            if (number++ % stride != 0) continue;
            ++count;
            const Competitor& series = competition_.at(row[0]);
            const Problem problem{
                .values = series.past, .period = series.period, .horizon = static_cast<int>(series.future.size())};
            ours += smape(series.future, tested.forecast(problem, parameters).forecast.mean);
            for (const int column : {1, 2, 3, 4, 5, 6, 7, 8, 10, 12}) references[column] += row[column].toDouble();
        }
        double best = references.begin()->second;
        for (const auto& [column, mean] : references) best = std::min(best, mean);
        qInfo("mean sMAPE of %d series: %.3f (best single method of R %.3f)", count, ours / count, best / count);
        QVERIFY(ours < best);
    }
};

QTEST_GUILESS_MAIN(M1Test)
#include "m1_test.moc"
