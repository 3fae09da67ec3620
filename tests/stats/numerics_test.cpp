// Moments, quantiles, histograms and the normal distribution against R, and NIST's univariate sets.
#include "stats/bounded_least_squares.h"
#include "stats/histogram.h"
#include "stats/moments.h"
#include "stats/normal.h"
#include "stats/quantile.h"
#include "stats/smooth_minimum.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace kapok::stats;

namespace {

std::vector<QStringList> rowsOf(const QString& name) {
    QFile file(QStringLiteral(KAPOK_SOURCE_DIR "/tests/stats/data/") + name);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly)) return rows;
    file.readLine();
    while (!file.atEnd()) rows.push_back(QString::fromUtf8(file.readLine()).trimmed().split(','));
    return rows;
}

std::map<QString, std::vector<double>> samples() {
    std::map<QString, std::vector<double>> all;
    for (const QStringList& row : rowsOf("samples.csv")) all[row[0]].push_back(row[1].toDouble());
    return all;
}

/// Digits that agree: -log10 of the relative error, at most 15 as NIST counts them.
double digits(double value, double certified) {
    if (value == certified) return 15;
    return std::min(15.0, -std::log10(std::abs((value - certified) / certified)));
}

struct NistSet {
    std::vector<double> values;
    double mean = 0;
    double sd = 0;
};

/// A .dat file of the Statistical Reference Datasets, univariate: certified values stand after "ybar" and "s:".
NistSet readNist(const QString& path) {
    NistSet set;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return set;
    bool data = false;
    while (!file.atEnd()) {
        const QString line = QString::fromLatin1(file.readLine()).trimmed();
        const auto lastNumber = [&] {
            return line.mid(line.lastIndexOf(':') + 1).remove("(exact)").trimmed().split(' ').front().toDouble();
        };
        if (data && !line.isEmpty()) set.values.push_back(line.toDouble());
        if (line.startsWith("Sample Mean")) set.mean = lastNumber();
        if (line.startsWith("Sample Standard Deviation")) set.sd = lastNumber();
        if (line.startsWith("-----")) data = true;
    }
    return set;
}

/// y = b1 (1 - exp(-b2 x)): NIST's Misra1a.
class Misra1a final : public LeastSquaresProblem {
public:
    double sum(std::span<const double> b) override { return pass(b, {}, {}); }
    double linearize(std::span<const double> b, std::span<double> normal, std::span<double> gradient) override {
        return pass(b, normal, gradient);
    }

private:
    double pass(std::span<const double> b, std::span<double> normal, std::span<double> gradient) const {
        std::fill(normal.begin(), normal.end(), 0);
        std::fill(gradient.begin(), gradient.end(), 0);
        double total = 0;
        for (std::size_t i = 0; i < x_.size(); ++i) {
            const double decay = std::exp(-b[1] * x_[i]);
            const double u = b[0] * (1 - decay) - y_[i];
            const double d[2] = {1 - decay, b[0] * x_[i] * decay};
            total += u * u;
            if (normal.empty()) continue;
            for (std::size_t r = 0; r < 2; ++r) {
                gradient[r] += d[r] * u;
                for (std::size_t c = 0; c <= r; ++c) normal[r * 2 + c] += d[r] * d[c];
            }
        }
        return total;
    }

    std::vector<double> x_{77.6,  114.9, 141.1, 190.8, 239.9, 289.0, 332.8,
                           378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760.0};
    std::vector<double> y_{10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02,
                           44.82, 50.76, 55.05, 61.01, 66.40, 75.47, 81.78};
};

}  // namespace

class NumericsTest : public QObject {
    Q_OBJECT

private slots:
    /// Rosenbrock's (1960) valley, and a minimum at 0 of a function of the square.
    void smoothMinimum() {
        const auto valley = [](std::span<const double> x) {
            return 100 * std::pow(x[1] - x[0] * x[0], 2) + std::pow(1 - x[0], 2) + 7;
        };
        const SmoothMinimum found = minimizeSmooth(valley, {-1.2, 1});
        QVERIFY(found.converged);
        QVERIFY(std::abs(found.x[0] - 1) < 1e-9 && std::abs(found.x[1] - 1) < 1e-9);
        const auto bowl = [](std::span<const double> x) { return std::log(1 + x[0] * x[0]) + std::cosh(x[1] - 0.5); };
        const SmoothMinimum least = minimizeSmooth(bowl, {1, 2});
        QVERIFY(std::abs(least.x[0]) < 1e-9 && std::abs(least.x[1] - 0.5) < 1e-9);
        QVERIFY(minimizeSmooth(valley, {3, -2}, {.maximumIterations = 2, .polish = false}).value > 7.001);
    }

    void momentsAsReference() {
        const auto all = samples();
        QCOMPARE(all.size(), std::size_t{6});
        for (const QStringList& row : rowsOf("moments.csv")) {
            const Moments m = moments(all.at(row[0]));
            const std::array ours{m.mean, m.sd, m.skewness, m.kurtosis};
            for (int i = 0; i < 4; ++i) {
                const double value = ours[static_cast<std::size_t>(i)];
                if (row[i + 1].isEmpty()) {
                    QVERIFY(std::isnan(value));
                } else {
                    QVERIFY2(digits(value, row[i + 1].toDouble()) > 12,
                             qPrintable(row.join(' ') + " column " + QString::number(i)));
                }
            }
        }
    }

    void nistUnivariate_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("sdDigits");
        for (const char* name : {"Lottery", "Lew", "Mavro", "NumAcc1", "NumAcc2"}) {
            QTest::newRow(name) << QString(name) << 13.0;
        }
        QTest::newRow("NumAcc3") << QString("NumAcc3") << 9.4;
        QTest::newRow("NumAcc4") << QString("NumAcc4") << 8.2;
    }
    void nistUnivariate() {
        QFETCH(QString, name);
        QFETCH(double, sdDigits);
        NistSet set;
        // NIST defines these by a rule: a first value, then 500 pairs around it.
        if (name == "NumAcc2") set = {{1.2}, 1.2, 0.1};
        if (name == "NumAcc4") set = {{10000000.2}, 10000000.2, 0.1};
        if (!set.values.empty()) {
            for (int i = 0; i < 500; ++i) {
                set.values.push_back(name == "NumAcc2" ? 1.1 : 10000000.1);
                set.values.push_back(name == "NumAcc2" ? 1.3 : 10000000.3);
            }
        } else {
            const QDir folder(QStringLiteral(KAPOK_SOURCE_DIR "/../shared/data/nist"));
            if (!folder.exists()) QSKIP("../shared/data is absent");
            set = readNist(folder.filePath(name + ".dat"));
        }
        QVERIFY(set.values.size() > 2);
        const Moments m = moments(set.values);
        qInfo("%s: mean %.1f digits, sd %.1f digits", qPrintable(name), digits(m.mean, set.mean), digits(m.sd, set.sd));
        QVERIFY(digits(m.mean, set.mean) >= 15);
        QVERIFY(digits(m.sd, set.sd) >= sdDigits);
    }

    void momentsLeaveOutWhatIsNoNumber() {
        const Moments m = moments(std::vector<double>{1, std::nan(""), 3, INFINITY});
        QCOMPARE(m.count, std::size_t{2});
        QCOMPARE(m.mean, 2.0);
        QVERIFY(std::isnan(moments({}).mean));
        QCOMPARE(moments(std::vector<double>{4, 4, 4}).sd, 0.0);
    }

    void quantilesAsReference() {
        auto all = samples();
        for (auto& [name, values] : all) std::sort(values.begin(), values.end());
        int count = 0;
        for (const QStringList& row : rowsOf("quantiles.csv")) {
            const double value = quantile(all.at(row[0]), row[2].toDouble(), row[1].toInt());
            QVERIFY2(std::abs(value - row[3].toDouble()) < 1e-12 * (1 + std::abs(value)), qPrintable(row.join(' ')));
            ++count;
        }
        QCOMPARE(count, 540);
        QVERIFY(std::isnan(quantile({}, 0.5)));
    }

    void normalAsReference() {
        for (const QStringList& row : rowsOf("normal.csv")) {
            const double p = row[0].toDouble();
            const double z = normalQuantile(p);
            QVERIFY2(std::abs(z - row[1].toDouble()) < 1e-13 * (1 + std::abs(z)), qPrintable(row.join(' ')));
            QVERIFY(std::abs(normalCdf(z) / p - 1) < 1e-11);
        }
        QVERIFY(std::isinf(normalQuantile(0)) && std::isinf(normalQuantile(1)) && std::isnan(normalQuantile(2)));
    }

    void histograms_data() {
        QTest::addColumn<QString>("values");
        QTest::addColumn<int>("bins");
        QTest::addColumn<QString>("edges");
        QTest::addColumn<QString>("counts");
        QTest::newRow("empty") << "" << 0 << ""
                               << "";
        QTest::newRow("one") << "3" << 0 << "2.5 3.5"
                             << "1";
        QTest::newRow("constant, large") << "1e9 1e9" << 0 << "999999000 1000001000"
                                         << "2";
        QTest::newRow("whole numbers") << "1 2 2 3" << 0 << "1 2 3 4"
                                       << "1 2 1";
        QTest::newRow("upper edge") << "0 1 2 3 4" << 2 << "0 2 4"
                                    << "2 3";
        QTest::newRow("negative") << "-3 -2.5 -1 0 0.5 1" << 0 << "-4 -2 0 2"
                                  << "2 1 3";
        QTest::newRow("no quartile range") << "0 5 5 5 5 5 5 10" << 0 << "0 2 4 6 8 10 12"
                                           << "1 0 6 0 0 1";
    }
    void histograms() {
        QFETCH(QString, values);
        QFETCH(int, bins);
        QFETCH(QString, edges);
        QFETCH(QString, counts);
        std::vector<double> sorted;
        for (const QString& value : values.split(' ', Qt::SkipEmptyParts)) sorted.push_back(value.toDouble());
        const Histogram result = histogram(sorted, bins > 0 ? std::optional(bins) : std::nullopt);
        QStringList edgeTexts;
        QStringList countTexts;
        for (const double edge : result.edges) edgeTexts << QString::number(edge, 'g', 12);
        for (const auto count : result.counts) countTexts << QString::number(count);
        QCOMPARE(edgeTexts.join(' '), edges);
        QCOMPARE(countTexts.join(' '), counts);
    }

    void histogramOfManyHoldsAll() {
        std::vector<double> values;
        for (int i = 0; i < 100'000; ++i) values.push_back(normalQuantile((i + 0.5) / 100'000));
        const Histogram result = histogram(values);
        std::int64_t total = 0;
        for (const auto count : result.counts) total += count;
        QCOMPARE(total, std::int64_t{100'000});
        QVERIFY(result.counts.size() > 20 && result.counts.size() <= 201);
    }

    void leastSquaresReachesCertifiedValues_data() {
        QTest::addColumn<double>("b1");
        QTest::addColumn<double>("b2");
        QTest::newRow("start 1") << 500.0 << 0.0001;
        QTest::newRow("start 2") << 250.0 << 0.0005;
    }
    void leastSquaresReachesCertifiedValues() {
        QFETCH(double, b1);
        QFETCH(double, b2);
        Misra1a problem;
        const double lower[] = {0, 0};
        const double upper[] = {1e4, 1};
        const double start[] = {b1, b2};
        const auto minimum =
            minimizeLeastSquares(problem, start, lower, upper, {.maximumIterations = 200, .tolerance = 1e-15});
        QVERIFY(minimum.converged);
        QVERIFY(digits(minimum.x[0], 2.3894212918e+02) > 7);
        QVERIFY(digits(minimum.x[1], 5.5015643181e-04) > 7);
        QVERIFY(digits(minimum.sum, 1.2455138894e-01) > 9);
    }

    /// With b2 held at its bound the best b1 is linear regression: sum(d y) / sum(d d), d = 1 - exp(-b2 x).
    void leastSquaresStaysWithinBounds() {
        Misra1a problem;
        const double lower[] = {0, 6e-4};
        const double upper[] = {1e4, 1};
        const double start[] = {300, 7e-4};
        const auto minimum = minimizeLeastSquares(problem, start, lower, upper, {.tolerance = 1e-14});
        QCOMPARE(minimum.x[1], 6e-4);
        double normal[4];
        double gradient[2];
        problem.linearize(minimum.x, normal, gradient);
        QVERIFY(std::abs(gradient[0]) < 1e-6 * normal[0]);
        QVERIFY(gradient[1] > 0);
    }
};

QTEST_GUILESS_MAIN(NumericsTest)
#include "numerics_test.moc"
