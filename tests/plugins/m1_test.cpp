// The 1,001 series of the M1 competition: no method worse than the same method of R's forecast 8.20 by more than 0.1.
#include "forecast/ets_forecast.h"
#include "forecast/seasonal_naive.h"
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

}  // namespace

class M1Test : public QObject {
    Q_OBJECT

private slots:
    void asGoodAsReference() {
        const QString path = QStringLiteral(KAPOK_SOURCE_DIR "/../shared/data/m1.csv.gz");
        if (!QFile::exists(KAPOK_SOURCE_DIR "/../shared/data")) QSKIP("../shared/data is absent");
        const auto competition = readCompetition(path.toLocal8Bit());
        QCOMPARE(competition.size(), std::size_t{1001});
        double ets = 0;
        double etsReference = 0;
        double naive = 0;
        double naiveReference = 0;
        for (const QStringList& row : referenceRows("m1_smape.csv")) {
            const Competitor& series = competition.at(row[0]);
            const int horizon = static_cast<int>(series.future.size());
            const EtsFit fit = fitEts(series.past, series.period, {}, [] {});
            ets += smape(series.future, forecastEts(fit, horizon).mean);
            etsReference += row[1].toDouble();
            const SeasonalNaive repeated = fitSeasonalNaive(series.past, series.period);
            naive += smape(series.future, forecastSeasonalNaive(repeated, horizon).mean);
            naiveReference += row[2].toDouble();
        }
        qInfo("mean sMAPE: ETS %.3f (R %.3f), seasonal naive %.3f (R %.3f)", ets / 1001, etsReference / 1001,
              naive / 1001, naiveReference / 1001);
        QVERIFY(ets / 1001 < etsReference / 1001 + 0.1);
        QVERIFY(std::abs(naive - naiveReference) / 1001 < 1e-5);
    }
};

QTEST_GUILESS_MAIN(M1Test)
#include "m1_test.moc"
