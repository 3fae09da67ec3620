// Pictures and vector files: nothing outside the plot, text is text.
#include "sample_charts.h"

#include "chart/layout.h"
#include "chart/paint.h"
#include "chart/painter.h"
#include "sdk/error.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>

using namespace kapok;

namespace {

struct Shape {
    QString element;
    QRectF bounds;  ///< with half the stroke
    bool operator==(const Shape&) const = default;
};

std::vector<double> numbersIn(const QString& text) {
    static const QRegularExpression number(QStringLiteral("-?[0-9.]+(e-?[0-9]+)?"));
    std::vector<double> found;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        found.push_back(matches.next().captured().toDouble());
    return found;
}

QTransform transformOf(const QString& text) {
    const auto m = numbersIn(text);
    return m.size() == 6 ? QTransform(m[0], m[1], m[2], m[3], m[4], m[5]) : QTransform();
}

/// Corners of what an element covers before its transform.
QRectF boundsOf(const QXmlStreamAttributes& values, const QString& element) {
    const auto value = [&](const char* name) { return values.value(QLatin1String(name)).toDouble(); };
    if (element == "rect") return {value("x"), value("y"), value("width"), value("height")};
    if (element == "circle")
        return {value("cx") - value("r"), value("cy") - value("r"), 2 * value("r"), 2 * value("r")};
    if (element == "ellipse") {
        return {value("cx") - value("rx"), value("cy") - value("ry"), 2 * value("rx"), 2 * value("ry")};
    }
    const auto points = numbersIn(values.value(element == "path" ? "d" : "points").toString());
    QPolygonF polygon;
    for (std::size_t i = 0; i + 1 < points.size(); i += 2) polygon << QPointF(points[i], points[i + 1]);
    return polygon.boundingRect();
}

/// All shapes that are drawn, in the picture's coordinates; texts apart.
std::vector<Shape> shapesOf(const QByteArray& svg, int& texts) {
    std::vector<Shape> shapes;
    struct Group {
        QTransform transform;
        double stroke = 0;
        bool drawn = true;
    };
    std::vector<Group> groups{{}};
    bool definitions = false;
    for (QXmlStreamReader xml(svg); !xml.atEnd();) {
        const auto token = xml.readNext();
        const QString name = xml.name().toString();
        if (name == "defs") definitions = token == QXmlStreamReader::StartElement;
        if (token == QXmlStreamReader::EndElement && name == "g") groups.pop_back();
        if (token != QXmlStreamReader::StartElement || definitions) continue;
        const auto values = xml.attributes();
        if (name == "g") {
            Group group = groups.back();
            if (values.hasAttribute("transform")) group.transform = transformOf(values.value("transform").toString());
            if (values.hasAttribute("stroke-width")) group.stroke = values.value("stroke-width").toDouble();
            if (values.value("stroke") == QLatin1String("none")) group.stroke = 0;
            groups.push_back(group);
        } else if (name == "text") {
            ++texts;
        } else if (QStringList{"path", "rect", "circle", "ellipse", "polyline", "polygon", "line"}.contains(name)) {
            const double half = groups.back().stroke / 2;
            const QRectF bounds = boundsOf(values, name).adjusted(-half, -half, half, half);
            shapes.push_back({name, groups.back().transform.mapRect(bounds)});
        }
    }
    return shapes;
}

/// The chart without what rightly stands beside the plot: legend and names of lines.
chart::Scene withoutLegend(const samples::Sample& sample) {
    auto scene = chart::buildScene(sample.spec, sample.answer, sample.selection());
    scene.legends.clear();
    scene.ramp.reset();
    return scene;
}

std::vector<chart::View> viewsOf(const chart::Scene& scene, bool narrow = false) {
    std::vector<chart::View> views;
    for (const auto& panel : scene.panels) {
        views.push_back(chart::wholeView(panel));
        for (auto* range : {&views.back().x, &views.back().y}) {  // marks cross every edge of the plot
            const double size = range->size();
            if (narrow) *range = {range->low + size * 0.3, range->high - size * 0.37};
        }
    }
    return views;
}

}  // namespace

class ChartPaintTest : public QObject {
    Q_OBJECT

private slots:
    void longLineLightsTheSamePixels();
    void pictures_data();
    void pictures();
    void nothingOutsideThePlot_data();
    void nothingOutsideThePlot();
    void files_data();
    void files();
    void pdfPaintsInsideThePlot();
    void wrongPaths();
    void paintsIntoAnyPainter();
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

void ChartPaintTest::nothingOutsideThePlot_data() {
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("zoomed");
    int index = 0;
    for (const auto& sample : samples::all(true)) {
        QTest::newRow(qPrintable(sample.name)) << index << false;
        QTest::newRow(qPrintable(sample.name + " zoomed")) << index << true;
        ++index;
    }
}

void ChartPaintTest::nothingOutsideThePlot() {
    QFETCH(int, index);
    QFETCH(bool, zoomed);
    const auto sample = samples::all(true)[static_cast<std::size_t>(index)];
    const auto scene = withoutLegend(sample);
    const auto layout = chart::layOut(scene, viewsOf(scene, zoomed), {500, 320}, {});
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize({500, 320});
    QPainter painter(&generator);
    chart::ScenePainter(painter, scene, layout, lightTheme).paint();
    painter.end();
    const QRectF plotted = layout.panels.front().plot();
    int texts = 0;
    const auto shapes = shapesOf(buffer.data(), texts);
    QVERIFY2(shapes.size() > 3, "no shapes were read");
    QVERIFY2(texts > 3, "text is not text");
    for (const auto& shape : shapes) {
        const auto words = [](const QRectF& r) {
            return QStringLiteral("%1 %2 %3 %4").arg(r.left()).arg(r.top()).arg(r.right()).arg(r.bottom());
        };
        const QRectF& b = shape.bounds;
        const bool axisLine = std::min(b.width(), b.height()) <= 1;  // lies on the edge
        const double slack = axisLine ? 1.51 : 0.01;
        const QRectF area = plotted.adjusted(-slack, -slack, slack, slack);
        const bool inside = b.left() >= area.left() && b.right() <= area.right() && b.top() >= area.top() &&
                            b.bottom() <= area.bottom();
        QVERIFY2(inside, qPrintable(shape.element + " " + words(shape.bounds) + " outside " + words(area)));
    }
}

void ChartPaintTest::files_data() {
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << ".png" << QByteArray("\x89PNG");
    QTest::newRow("svg") << ".svg" << QByteArray("<?xml");
    QTest::newRow("pdf") << ".pdf" << QByteArray("%PDF-1.");
    QTest::newRow("upper case") << ".SVG" << QByteArray("<?xml");
}

void ChartPaintTest::files() {
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    QTemporaryDir folder;
    const QString path = folder.filePath("图表" + ending);
    const auto sample = samples::fanSample(true);
    chart::exportChart(path, sample.spec, sample.answer, nullptr, lightTheme,
                       chart::ExportOptions::millimetres(160, 90, 150));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(start));
    if (ending == ".svg") QVERIFY(content.contains("产值及预测") && !content.contains("<image"));
    if (ending == ".png") QCOMPARE(QImage(path).width(), 945);
}

/// The same file as another program paints it: no mark's colour beside the plot, and its text is text.
void ChartPaintTest::pdfPaintsInsideThePlot() {
    QTemporaryDir folder;
    const QString path = folder.filePath("chart.pdf");
    auto sample = samples::fanSample(true);
    sample.spec.encoding.y->scale.domainMin = 14000;
    sample.spec.encoding.y->scale.domainMax = 16000;
    chart::exportChart(path, sample.spec, sample.answer, nullptr, lightTheme, {QSizeF(480, 300)});
    QProcess process;
    process.start("pdftotext", {"-raw", path, "-"});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(text.contains("产值 (亿元)") && text.contains("2020年"), qPrintable(text));
    process.start("pdftoppm", {"-r", "96", "-png", path, folder.filePath("page")});
    QVERIFY(process.waitForFinished());
    const QImage image(folder.filePath("page-1.png"));
    const auto scene = chart::buildScene(sample.spec, sample.answer);
    const auto layout = chart::layOut(scene, viewsOf(scene), {480, 300}, {true, true, true});
    const QRect inside = layout.panels.front().plot().toAlignedRect().adjusted(-1, -1, 1, 1);
    int within = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.blue() - color.red() < 100) continue;
            QVERIFY2(inside.contains(x, y), qPrintable(QString("%1, %2").arg(x).arg(y)));
            ++within;
        }
    }
    QVERIFY(within > 100);
}

void ChartPaintTest::wrongPaths() {
    const auto sample = samples::fanSample(false);
    for (const char* path : {"/tmp/chart.bmp", "/nowhere/at/all.png", "/nowhere/at/all.svg", "/nowhere/at/all.pdf"}) {
        QVERIFY_EXCEPTION_THROWN(
            chart::exportChart(QString::fromLatin1(path), sample.spec, sample.answer, nullptr, lightTheme), Error);
    }
}

/// A chart in the middle of a page that is painted by someone else, clipped and scaled.
void ChartPaintTest::paintsIntoAnyPainter() {
    const auto sample = samples::barSample(false, true, false);
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.5, 0.5);
    painter.setPen(Qt::red);
    chart::paintChart(painter, QRectF(200, 100, 600, 400), sample.spec, sample.answer, sample.selection(), lightTheme);
    QCOMPARE(painter.pen().color(), QColor(Qt::red));
    QCOMPARE(painter.transform(), QTransform::fromScale(0.5, 0.5));
    painter.end();
    QRect drawn;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white)) drawn |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(QRect(100, 50, 300, 200).contains(drawn));
    QVERIFY(drawn.width() > 250 && drawn.height() > 170);
}

/// White noise of 100,000 points: every pixel column reaches as far as when each point is drawn.
void ChartPaintTest::longLineLightsTheSamePixels() {
    std::vector<double> x, y;
    unsigned state = 7;
    for (int i = 0; i < 100'000; ++i) {
        state = state * 1664525U + 1013904223U;
        x.push_back(i);
        y.push_back(double(state >> 8) / 16777216.0 * (i % 5000 == 0 ? 3 : 1));
    }
    ChartSpec spec;
    spec.mark = Mark::Line;
    spec.encoding.x = samples::channel("a");
    spec.encoding.y = samples::channel("b");
    const auto scene = chart::buildScene(spec, Table({samples::numbers("x", x), samples::numbers("y", y)}));
    QVERIFY(scene.panel().lines.front().longLine);
    const QSize size(500, 300);
    const auto layout = chart::layOut(scene, {chart::wholeView(scene.panel())}, size, {});
    const auto& projection = layout.panels.front().projection;
    const QRgb ink = chart::toColor(lightTheme.accent).rgb();
    QImage drawn(size, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QImage all = drawn;
    QPainter painter(&drawn);
    chart::ScenePainter(painter, scene, layout, lightTheme).paint();
    painter.end();
    QPolygonF points;
    for (std::size_t i = 0; i < x.size(); ++i) points << projection.at(x[i], y[i]);
    painter.begin(&all);
    painter.setPen(QPen(QColor(ink), 1));
    painter.drawPolyline(points);
    painter.end();
    const QRect plot = projection.plot().toAlignedRect().adjusted(2, 0, -2, 0);
    const auto reach = [&](const QImage& image, int column) {
        int top = size.height();
        int bottom = -1;
        for (int row = 0; row < size.height(); ++row) {
            if (image.pixel(column, row) != ink) continue;
            top = std::min(top, row);
            bottom = row;
        }
        return std::pair(top, bottom);
    };
    // Qt rounds places, columns here are cut: a stroke may stand in the column beside.
    const auto beside = [&](const QImage& image, int column, int place, auto side) {
        for (const int near : {column, column - 1, column + 1}) {
            if (std::abs(side(reach(image, near)) - place) <= 1) return true;
        }
        return false;
    };
    const auto top = [](std::pair<int, int> both) { return both.first; };
    const auto bottom = [](std::pair<int, int> both) { return both.second; };
    for (int column = plot.left(); column <= plot.right(); ++column) {
        for (const auto& [one, other] : {std::pair{&drawn, &all}, {&all, &drawn}}) {
            const auto [high, low] = reach(*one, column);
            QVERIFY2(beside(*other, column, high, top) && beside(*other, column, low, bottom),
                     qPrintable(QString("column %1: %2..%3").arg(column).arg(high).arg(low)));
        }
    }
}

QTEST_MAIN(ChartPaintTest)
#include "chart_paint_test.moc"
