// Pictures and vector files: nothing outside the plot, text is text.
#include "sample_charts.h"

#include "chart/paint.h"

#include <QDir>
#include <QtTest>

using namespace kapok;

class ChartPaintTest : public QObject {
    Q_OBJECT

private slots:
    void pictures_data();
    void pictures();
};

/// Pictures of every mark, kept in the build folder to be looked at.
void ChartPaintTest::pictures_data() {
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("scale");
    for (const bool chinese : {false, true}) {
        for (const bool dark : {false, true}) {
            const QString name = QString(chinese ? "zh" : "en") + (dark ? "-dark" : "-light");
            QTest::newRow(qPrintable(name + "-1x")) << chinese << dark << 1.0;
        }
    }
    QTest::newRow("zh-light-2x") << true << false << 2.0;
}

void ChartPaintTest::pictures() {
    QFETCH(bool, chinese);
    QFETCH(bool, dark);
    QFETCH(double, scale);
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    const QDir folder(QStringLiteral(KAPOK_BINARY_DIR "/pictures/chart"));
    folder.mkpath(QStringLiteral("."));
    for (const auto& sample : samples::all(chinese)) {
        chart::ExportOptions options{QSizeF(480, 300), 96 * scale};
        const QString path = folder.filePath(sample.name + "-" + QTest::currentDataTag() + ".png");
        chart::exportChart(path, sample.spec, sample.answer, sample.selection(), dark ? darkTheme : lightTheme,
                           options);
        QImage image(path);
        QCOMPARE(image.size(), QSize(int(480 * scale), int(300 * scale)));
    }
}

QTEST_MAIN(ChartPaintTest)
#include "chart_paint_test.moc"
