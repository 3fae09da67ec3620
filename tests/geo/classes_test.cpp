#include "geo/classes.h"
#include "geo/natural_breaks.h"
#include "sdk/error.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace kapok;
using namespace kapok::geo;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<double> numbers(const QByteArray& cell) {
    std::vector<double> values;
    for (const auto& word : cell.split(' ')) {
        if (!word.isEmpty()) values.push_back(word.toDouble());
    }
    return values;
}

double squaresWithin(const std::vector<double>& sorted, const std::vector<double>& highest) {
    double sum = 0;
    std::size_t begin = 0;
    for (const double high : highest) {
        const auto end =
            static_cast<std::size_t>(std::upper_bound(sorted.begin(), sorted.end(), high) - sorted.begin());
        double mean = 0;
        for (std::size_t i = begin; i < end; ++i) mean += sorted[i] / double(end - begin);
        for (std::size_t i = begin; i < end; ++i) sum += (sorted[i] - mean) * (sorted[i] - mean);
        begin = end;
    }
    return sum;
}

}  // namespace

class ClassesTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithR_data() {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("breaks");
        QTest::addColumn<QByteArray>("counts");
        QFile file(KAPOK_SOURCE_DIR "/tests/geo/data/classes.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        QByteArray values;
        while (!file.atEnd()) {
            const auto cells = file.readLine().trimmed().split(',');
            if (cells[1] == "values")
                values = cells[3];
            else
                QTest::addRow("%s %s %s", cells[0].constData(), cells[1].constData(), cells[2].constData())
                    << values << cells[1] << cells[2].toInt() << cells[3] << cells[4];
        }
    }

    void agreesWithR() {
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, method);
        QFETCH(int, count);
        QFETCH(QByteArray, breaks);
        QFETCH(QByteArray, counts);
        const auto classes = classify(numbers(values), *methodFromName(method.toStdString()), count);
        const auto expected = numbers(breaks);
        QCOMPARE(classes.breaks.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(std::abs(classes.breaks[i] - expected[i]) <= 1e-12 * std::max(1.0, std::abs(expected[i])),
                     qPrintable(QString::number(classes.breaks[i], 'g', 17)));
        QByteArray made;
        for (const auto size : classes.counts)
            made += (made.isEmpty() ? "" : " ") + QByteArray::number(qulonglong(size));
        QCOMPARE(made, counts);
    }

    void naturalBreaksAreOptimal() {
        std::mt19937 random(11);
        for (int round = 0; round < 60; ++round) {
            std::vector<double> values(9 + random() % 4);
            for (auto& value : values) value = double(random() % (round % 2 ? 1000 : 7));
            std::sort(values.begin(), values.end());
            auto distinct = values;
            distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
            for (int count = 1; count <= 4; ++count) {
                const auto found = naturalBreaks(values, count);
                QCOMPARE(found.size(), std::min<std::size_t>(std::size_t(count), distinct.size()));
                double best = infinity;  // every choice of class ends
                for (unsigned mask = 0; mask < 1U << distinct.size(); ++mask) {
                    std::vector<double> ends;
                    for (std::size_t i = 0; i < distinct.size(); ++i) {
                        if (mask >> i & 1U) ends.push_back(distinct[i]);
                    }
                    if (int(ends.size()) <= count && !ends.empty() && ends.back() == distinct.back())
                        best = std::min(best, squaresWithin(values, ends));
                }
                QVERIFY(std::abs(squaresWithin(values, found) - best) <= 1e-9 * std::max(1.0, best));
            }
        }
    }

    void naturalBreaksAreQuick() {
        std::mt19937 random(2);
        std::lognormal_distribution<double> income(0, 1);
        std::vector<double> values(100000);
        for (auto& value : values) value = income(random);
        std::sort(values.begin(), values.end());
        std::size_t size = 0;
        QBENCHMARK_ONCE { size = naturalBreaks(values, 7).size(); }
        QCOMPARE(size, std::size_t{7});
    }

    void keepsDigitsFarFromZero() {
        std::vector<double> values;
        for (int i = 0; i < 300; ++i) values.push_back(1e9 + (i / 100) * 10 + (i % 100) * 0.01);
        QCOMPARE(classify(values, ClassMethod::NaturalBreaks, 3).counts, (std::vector<std::size_t>{100, 100, 100}));
    }

    void sideOfTheBreaks() {
        const auto classes = manualClasses(std::vector<double>{0, 1, 1.5, 2, 3}, {1, 2, 0});
        QCOMPARE(classes.counts, (std::vector<std::size_t>{2, 2}));
        QCOMPARE(classes.outside, std::size_t{1});
        QCOMPARE(classes.classOf(0), 0);
        QCOMPARE(classes.classOf(1), 0);
        QCOMPARE(classes.classOf(2), 1);
        QCOMPARE(classes.classOf(2.01), -1);
        QCOMPARE(classes.classOf(missing), -1);
    }

    void countsWhatIsNotANumber() {
        for (const auto method : {ClassMethod::Quantile, ClassMethod::EqualInterval, ClassMethod::NaturalBreaks,
                                  ClassMethod::StandardDeviation, ClassMethod::Pretty}) {
            const auto classes =
                classify(std::vector<double>{1, missing, 2, infinity, -infinity, 3, missing}, method, 2);
            QCOMPARE(classes.missing, std::size_t{2});
            QCOMPARE(classes.infinite, std::size_t{2});
            QCOMPARE(classes.counts[0] + classes.counts[1], std::size_t{3});
            QCOMPARE(classes.classOf(infinity), -1);

            const auto equal = classify(std::vector<double>{4, 4, 4}, method, 5);
            QCOMPARE(equal.breaks, (std::vector<double>{4, 4}));
            QCOMPARE(equal.counts, (std::vector<std::size_t>{3}));
            QCOMPARE(equal.classOf(4), 0);

            QVERIFY(classify(std::vector<double>{missing}, method, 5).breaks.empty());
            QVERIFY(classify({}, method, 5).breaks.empty());
            QCOMPARE(classify({}, method, 5).classOf(1), -1);
        }
    }

    void extremesDoNotHang_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("neighbouring doubles") << 1.0 << std::nextafter(1.0, 2.0);
        QTest::newRow("whole range") << -1.7e308 << 1.7e308;
        QTest::newRow("denormal") << 0.0 << 5e-324;
    }

    void extremesDoNotHang() {
        QFETCH(double, low);
        QFETCH(double, high);
        for (const auto method : {ClassMethod::Quantile, ClassMethod::EqualInterval, ClassMethod::NaturalBreaks,
                                  ClassMethod::StandardDeviation, ClassMethod::Pretty}) {
            const auto classes = classify(std::vector<double>{low, high, high}, method, 5);
            QVERIFY(classes.breaks.front() <= low && classes.breaks.back() >= high);
            QVERIFY(std::is_sorted(classes.breaks.begin(), classes.breaks.end()));
            QCOMPARE(classes.outside, std::size_t{0});
        }
    }

    void fewerValuesThanClasses() {
        const std::vector<double> values{1, 1, 2, 5};
        const auto natural = classify(values, ClassMethod::NaturalBreaks, 7);
        QCOMPARE(natural.breaks, (std::vector<double>{1, 1, 2, 5}));
        QCOMPARE(natural.counts, (std::vector<std::size_t>{2, 1, 1}));
        const auto quantile = classify(values, ClassMethod::Quantile, 4);
        QVERIFY(std::is_sorted(quantile.breaks.begin(), quantile.breaks.end()));
    }

    void refuses() {
        QVERIFY_EXCEPTION_THROWN(classify(std::vector<double>{1.0}, ClassMethod::Quantile, 0), Error);
        QVERIFY_EXCEPTION_THROWN(classify(std::vector<double>{1.0}, ClassMethod::Quantile, 65), Error);
        QVERIFY_EXCEPTION_THROWN(classify(std::vector<double>{1.0}, ClassMethod::Manual, 5), Error);
        QVERIFY_EXCEPTION_THROWN(manualClasses(std::vector<double>{1.0}, {3, 3, missing}), Error);
    }
};

QTEST_GUILESS_MAIN(ClassesTest)
#include "classes_test.moc"
