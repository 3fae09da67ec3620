// Numbers, times and axes in words: formats of d3, languages, marks of axes.
#include "chart_tests.h"
#include "sample_charts.h"

#include "chart/layout.h"
#include "chart/number_format.h"

#include <QtTest>

using namespace kapok;
using namespace kapok::chart;
using samples::none;

class ChartFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void timeFormats_data();
    void timeFormats();
    void ticks();
    void scales();
    void numbers_data();
    void numbers();
    void times_data();
    void times();
};

void ChartFormatsTest::formats_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* format, double value, const char* expected) {
        QTest::newRow((std::string(format) + " of " + shortest(value)).c_str())
            << QString::fromUtf8(format) << value << QString::fromUtf8(expected);
    };
    // As d3-format 3.1 writes them.
    row(".2f", 1234.567, "1234.57");
    row(",.2f", 1234.567, "1,234.57");
    row("f", 2.6, "3");
    row("d", 42.4, "42");
    row(",d", 1234567, "1,234,567");
    row(".0%", 0.123, "12%");
    row("+.1%", 0.032, "+3.2%");
    row("+.1%", -0.032, "−3.2%");
    row(".3s", 1234567, "1.23M");
    row(".2s", 42e6, "42M");
    row("s", 1500, "1.50000k");
    row("~s", 1500, "1.5k");
    row(".3s", 0.00123, "1.23m");
    row("~g", 1500.5, "1500.5");
    row(".3g", 1500.5, "1.50e+3");
    row(".3r", 1234.5, "1230");
    row(".2e", 1234, "1.23e+3");
    row(".0%", 1e280, "1e+282%");
    row("$,.2f", 3.5, "$3.50");
    row("(.1f", -3.26, "(3.3)");
    row("06d", 42, "000042");
    row(">8.1f", 3.14159, "     3.1");
    row("*^9d", 42, "***42****");
    row("x", 255, "ff");
    row("~f", 12, "12");
    row(".3~f", 1.5, "1.5");
    row(".1万", 123456, "12.3万");
    row(".2亿", 250000000, "2.50亿");
    row("k", 12500, "12.5k");
    row("nonsense", 12.5, "12.5");
}

void ChartFormatsTest::formats() {
    QFETCH(QString, format);
    QFETCH(double, value);
    QFETCH(QString, expected);
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(formattedNumber(value, format, QLocale(QLocale::English)), expected);
}

void ChartFormatsTest::timeFormats_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* format, const char* expected) { QTest::newRow(format) << format << expected; };
    row("%Y-%m", "2024-03");
    row("%Y-%m-%d %H:%M:%S", "2024-03-05 08:30:00");
    row("%b %-d, %y", "Mar 5, 24");
    row("%A", "Tuesday");
    row("%I %p", "08 AM");
    row("%j", "065");
    row("%U %W %V", "09 10 10");
    row("Q%q", "Q1");
    row("100%%", "100%");
}

void ChartFormatsTest::timeFormats() {
    QFETCH(QString, format);
    QFETCH(QString, expected);
    QCOMPARE(formattedTime(1709627400, format, QLocale(QLocale::English, QLocale::UnitedStates)), expected);
}

void ChartFormatsTest::ticks() {
    QCOMPARE(roundNumbers({0, 1}, 5), (std::vector<double>{0, 0.2, 0.4, 0.6, 0.8, 1}));
    QCOMPARE(roundNumbers({-25, 30}, 5), (std::vector<double>{-20, 0, 20}));
    QVERIFY(roundNumbers({1, 1}, 5).empty());
    QCOMPARE(logNumbers({1, 1e4}, 6), (std::vector<double>{1, 10, 100, 1000, 1e4}));
    QCOMPARE(symmetricLogNumbers({-1000, 1000}, 7), (std::vector<double>{-1000, -100, -10, 0, 10, 100, 1000}));
    // A small panel: two numbers at least, with the decimals they need.
    Axis small;
    small.kind = AxisKind::Number;
    const auto few = axisTicks(small, {0.1, 0.9}, 80, false);
    QVERIFY(few.size() >= 2);
    QVERIFY(few[0].text.startsWith(QLatin1String("0.")));
    small.tickCount = 1;
    QCOMPARE(axisTicks(small, {0.3, 0.7}, 80, false).size(), std::size_t{1});
    QCOMPARE(axisTicks(small, {0.3, 0.7}, 80, false)[0].text, QString("0.5"));
    // A time axis has between two and so many marks that their words do not touch, whatever is shown of it.
    Axis axis;
    axis.kind = AxisKind::Time;
    for (double span = 0.02; span < 4e11; span *= 3) {
        const auto marks = axisTicks(axis, {1.7e9 - span / 2, 1.7e9 + span / 2}, 500, false);
        QVERIFY2(marks.size() >= 2 && marks.size() <= 12,
                 qPrintable(QString("%1 marks in %2 s").arg(marks.size()).arg(span)));
        for (std::size_t i = 1; i < marks.size(); ++i) {  // 12:00 comes every day, but a date stands between
            QVERIFY2(marks[i].text != marks[i - 1].text, qPrintable(QString::number(span)));
        }
    }
}

void ChartFormatsTest::scales() {
    for (const auto type :
         {ScaleType::Linear, ScaleType::Log, ScaleType::SymmetricLog, ScaleType::Sqrt, ScaleType::Pow}) {
        const Law law{type, 3, 2};
        const Range range{1, 1000};
        for (const double value : {1.0, 17.0, 1000.0}) {
            QVERIFY(std::abs(fromUnit(toUnit(value, range, law), range, law) - value) < 1e-9 * value);
        }
        QVERIFY(std::abs(toUnit(1, range, law)) < 1e-12 && std::abs(toUnit(1000, range, law) - 1) < 1e-12);
    }
    QCOMPARE(toUnit(0, {-1.7e308, 1.7e308}, {}), 0.5);
}

void ChartFormatsTest::numbers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    const QLocale taiwan(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("plain", numberText(1391.9, english), "1,391.9");
    row("integer", numberText(1204118, english), "1,204,118");
    row("small", numberText(0.00123456789, english), "0.001234568");
    row("negative", numberText(-12.5, english), "\u221212.5");
    row("zero", numberText(0, english), "0");
    row("no rounding to minus zero", formattedNumber(-0.001, ".1f", english), "0.0");
    row("million", compactNumber(4560000, english), "4.56M");
    row("thousands from ten", compactNumber(9999, english), "9,999");
    row("billion", compactNumber(2.5e9, english), "2.5B");
    row("infinite", compactNumber(-HUGE_VAL, chinese), "\u2212∞");
    row("beyond words", compactNumber(1.5e300, chinese), "1.5E+300");
    row("wan", compactNumber(123456, chinese), "12.3万");
    row("yi", compactNumber(2.5e9, chinese), "25亿");
    row("trillion in Chinese", compactNumber(3e12, chinese), "3万亿");
    row("traditional", compactNumber(123456, taiwan), "12.3萬");
    row("tick", tickNumber(500000, 500000, 2000000, {}, english), "0.5M");
    row("tick in Chinese", tickNumber(500000, 500000, 2000000, {}, chinese), "50万");
    row("ticks close together", tickNumber(1e9 + 5e-6, 5e-6, 1e9, {}, chinese), "1000000000.000005");
    row("tick zero", tickNumber(0, 500000, 2000000, {}, chinese), "0");
    row("tick decimals", tickNumber(0.25, 0.25, 1, {}, english), "0.25");
    row("year", tickNumber(2020, 5, 2020, {}, english), "2020");
    row("format fixed", formattedNumber(1234.567, ".1f", english), "1234.6");
    row("format grouped", formattedNumber(1234.567, ",.0f", english), "1,235");
    row("format per cent", formattedNumber(0.1234, ".1%", english), "12.3%");
    row("missing", numberText(none, english), "");
}

void ChartFormatsTest::numbers() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text, expected);
}

void ChartFormatsTest::times_data() {
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("year") << int(TimeUnit::Year) << "2024"
                          << "2024年";
    QTest::newRow("quarter") << int(TimeUnit::Quarter) << "2024-Q1"
                             << "2024年第1季度";
    QTest::newRow("month") << int(TimeUnit::Month) << "2024-03"
                           << "2024年3月";
    QTest::newRow("day") << int(TimeUnit::Day) << "2024-03-05"
                         << "2024年3月5日";
    QTest::newRow("hour") << int(TimeUnit::Hour) << "2024-03-05 08:30"
                          << "2024年3月5日 08:30";
    QTest::newRow("all") << int(TimeUnit::None) << "2024-03-05 08:30"
                         << "2024年3月5日 08:30";
}

void ChartFormatsTest::times() {
    QFETCH(int, unit);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    constexpr double moment = 1709627400;  // 2024-03-05T08:30:00
    QCOMPARE(timeText(moment, TimeUnit(unit), QLocale(QLocale::English)), english);
    QCOMPARE(timeText(moment, TimeUnit(unit), QLocale(QLocale::Chinese)), chinese);
}

std::unique_ptr<QObject> kapok::test::makeChartFormatsTest() { return std::make_unique<ChartFormatsTest>(); }

#include "formats_test.moc"
