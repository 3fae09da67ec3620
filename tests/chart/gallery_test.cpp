// Every mark is drawn in every theme, on one sheet each, and none fails on odd data. The sheets are kept in the build
// folder to be looked at.
#include "gallery_charts.h"

#include "chart/layout.h"
#include "chart/mark_places.h"
#include "chart/paint.h"
#include "chart/painter.h"
#include "sdk/error.h"
#include "spec/names.h"
#include "table/take.h"

#include <QDir>
#include <QPainter>
#include <QSvgGenerator>
#include <QtTest>

#include <set>

using namespace kapok;
using namespace kapok::chart;

namespace {

constexpr QSizeF tile(480, 320);
constexpr int perSheet = 12;

std::vector<View> wholeViews(const Scene& scene) {
    std::vector<View> views;
    for (const auto& panel : scene.panels) views.push_back(wholeView(panel));
    return views;
}

Layout layoutOf(const Scene& scene, QSizeF size = tile) { return layOut(scene, wholeViews(scene), size, {}); }

std::vector<PlacedText> wordsOf(const Layout& layout) {
    auto words = layout.texts;
    for (const auto& panel : layout.panels) words.insert(words.end(), panel.texts.begin(), panel.texts.end());
    return words;
}

/// Covered by more than a hair's breadth.
bool overlap(const PlacedText& a, const PlacedText& b) {
    if (a.text.isEmpty() || b.text.isEmpty() || (a.angle != 0 && a.angle == b.angle)) return false;
    const QRectF shared = a.outline().boundingRect() & b.outline().boundingRect();
    return shared.width() > 2 && shared.height() > 3 && a.outline().intersects(b.outline());
}

/// The same answer with other numbers in its columns of numbers.
Table refilled(const Table& answer, const std::function<double(std::size_t)>& value, std::size_t rows) {
    std::vector<ColumnPtr> columns;
    for (const auto& column : answer.columns()) {
        ColumnBuilder builder(column->field());
        const bool order = column->field().name.find("_order") != std::string::npos;
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t from = answer.rows() ? row % answer.rows() : 0;
            if (column->type() == Type::Text) {
                builder.addText(std::string(column->text(from)));
            } else if (column->type() == Type::Date) {
                builder.addInteger(column->integer(from) + static_cast<std::int64_t>(row / answer.rows()));
            } else {
                builder.addNumber(order ? column->number(from) : value(row));
            }
        }
        columns.push_back(builder.finish());
    }
    return Table(columns);
}

void paintInto(const ChartSpec& spec, const Table& answer) {
    QImage image(tile.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(), tile), spec, answer, nullptr, lightTheme, {});
}

bool showsSelection(const Scene& scene) {
    const auto any = [](const auto& marks) {
        return std::any_of(marks.begin(), marks.end(), [](const auto& mark) { return mark.selected; });
    };
    const auto bold = [](const Label& label) { return label.bold && label.row != kapok::chart::noRow; };
    const auto says = [](const Label& label) { return label.text.contains(QStringLiteral("selected")); };
    if (scene.grid && any(scene.grid->cells)) return true;
    return std::any_of(scene.panels.begin(), scene.panels.end(), [&](const Panel& panel) {
        return any(panel.rects) || any(panel.polygons) || any(panel.wedges) || any(panel.rules) || any(panel.lines) ||
               any(panel.points) || any(panel.areas) ||
               std::any_of(panel.labels.begin(), panel.labels.end(),
                           [&](const Label& label) { return bold(label) || says(label); });
    });
}

/// Where things stand and how large they are, against the sheet kept in data/: both much smaller and in greys, so that
/// the edges of letters and other such differences do not matter. With KAPOK_NEW_BASELINES it is written instead.
void compareWithBaseline(const QImage& sheet, std::size_t number) {
    const auto grey = QImage::Format_Grayscale8;
    const QImage small = sheet.scaled(sheet.size() / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage now = small.convertToFormat(grey);
    const QString path = QStringLiteral(KAPOK_SOURCE_DIR "/tests/chart/data/gallery-%1.png").arg(number);
    if (qEnvironmentVariableIsSet("KAPOK_NEW_BASELINES")) QVERIFY(now.save(path));
    const QImage kept = QImage(path).convertToFormat(grey);
    QCOMPARE(now.size(), kept.size());
    constexpr int shade = 40;        // of 255 that a place may differ
    constexpr double share = 0.003;  // of the places that may differ by more: a thirtieth of one of the twelve charts
    int changed = 0;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            changed += std::abs(now.constScanLine(y)[x] - kept.constScanLine(y)[x]) > shade;
        }
    }
    QVERIFY2(changed <= share * now.width() * now.height(),
             qPrintable(QStringLiteral("%1 places of sheet %2 have changed").arg(changed).arg(number)));
}

}  // namespace

class ChartGalleryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMarkIsThere();
    void sheets_data();
    void sheets();
    void selection_data();
    void selection();
    void legible_data();
    void legible();
    void oddData_data();
    void oddData();
    void manyCategories();
    void longNames();
};

void ChartGalleryTest::initTestCase() { QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China)); }

void ChartGalleryTest::everyMarkIsThere() {
    std::set<Mark> drawn;
    for (const auto& sample : gallery::all()) drawn.insert(sample.spec.mark);
    for (std::size_t i = 0; i < enumNames<Mark>().size(); ++i) {
        const auto mark = static_cast<Mark>(i);
        QVERIFY2(drawn.contains(mark), std::string(enumName(mark)).c_str());
    }
}

void ChartGalleryTest::sheets_data() {
    QTest::addColumn<int>("theme");
    for (std::size_t i = 0; i < themes().size(); ++i) QTest::newRow(std::string(themes()[i].name).c_str()) << int(i);
}

void ChartGalleryTest::sheets() {
    QFETCH(int, theme);
    const Theme& shown = themes()[static_cast<std::size_t>(theme)];
    const QDir folder(QStringLiteral(KAPOK_BINARY_DIR "/screenshots"));
    folder.mkpath(QStringLiteral("."));
    const auto all = gallery::all();
    for (std::size_t first = 0, sheet = 1; first < all.size(); first += perSheet, ++sheet) {
        QImage image(int(tile.width() + 8) * 3, int(tile.height() + 8) * 4, QImage::Format_RGB32);
        image.fill(toColor(shown.window));
        QPainter painter(&image);
        for (std::size_t i = first; i < std::min(all.size(), first + perSheet); ++i) {
            const auto place = static_cast<int>(i - first);
            const QRectF area(QPointF(4 + (place % 3) * (tile.width() + 8), 4 + (place / 3) * (tile.height() + 8)),
                              tile);
            painter.fillRect(area, toColor(shown.panel));
            paintChart(painter, area.adjusted(6, 6, -6, -6), all[i].spec, all[i].answer, all[i].selection(), shown, {});
        }
        painter.end();
        const QString name = QStringLiteral("chart_gallery-%1-%2.png")
                                 .arg(QString::fromUtf8(shown.name.data(), qsizetype(shown.name.size())))
                                 .arg(sheet);
        QVERIFY(image.save(folder.filePath(name)));
        if (theme == 0) compareWithBaseline(image, sheet);
    }
}

void ChartGalleryTest::selection_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto& sample : gallery::all()) QTest::newRow(qPrintable(sample.name)) << index++;
}

/// Whatever stands behind the selected rows is seen in every mark, and moves nothing.
void ChartGalleryTest::selection() {
    QFETCH(int, index);
    const auto sample = gallery::all()[std::size_t(index)];
    if (sample.spec.mark == Mark::Correlogram || sample.spec.mark == Mark::Lorenz) {
        return;  // of some rows alone they are another chart, no part of this one
    }
    std::vector<RowIndex> rows;
    for (std::size_t row = 0; row < sample.answer.rows(); row += 3) rows.push_back(RowIndex(row));
    const Table chosen = take(sample.answer, rows);
    const auto scene = buildScene(sample.spec, sample.answer, &chosen);
    const auto plain = buildScene(sample.spec, sample.answer);
    QVERIFY(showsSelection(scene));
    QVERIFY(!showsSelection(plain));
    for (std::size_t i = 0; i < plain.panels.size(); ++i) {
        QCOMPARE(scene.panels[i].x, plain.panels[i].x);
        QCOMPARE(scene.panels[i].y, plain.panels[i].y);
    }
    const QDir folder(QStringLiteral(KAPOK_BINARY_DIR "/screenshots"));
    QImage image(tile.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(), tile), sample.spec, sample.answer, &chosen, lightTheme, {});
    painter.end();
    QVERIFY(image.save(folder.filePath(QStringLiteral("chart_selected-%1.png").arg(sample.name))));
}

void ChartGalleryTest::legible_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto& sample : gallery::all()) QTest::newRow(qPrintable(sample.name)) << index++;
}

/// No word lies over another or leaves the picture; every mark with a row can be found under the mouse.
void ChartGalleryTest::legible() {
    QFETCH(int, index);
    const auto sample = gallery::all()[std::size_t(index)];
    const auto scene = buildScene(sample.spec, sample.answer, sample.selection());
    QVERIFY(!scene.empty());
    for (const QSizeF size : {tile, QSizeF(260, 180), QSizeF(900, 600)}) {
        const auto layout = layoutOf(scene, size);
        const auto words = wordsOf(layout);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const QRectF box = words[i].outline().boundingRect();
            const bool inside = QRectF(QPointF(), size).adjusted(-2, -2, 2, 2).contains(box);
            QVERIFY2(inside,
                     qPrintable(QStringLiteral("%1 leaves the picture of %2").arg(words[i].text).arg(size.width())));
            for (std::size_t k = 0; k < i; ++k) {
                QVERIFY2(!overlap(words[i], words[k]),
                         qPrintable(words[i].text + " over " + words[k].text + QString(" at %1").arg(size.width())));
            }
        }
        const auto places = markPlaces(scene, layout);
        for (std::size_t i = 0; i < places.size(); i += std::max<std::size_t>(1, places.size() / 20)) {
            QVERIFY(places[i].row < sample.answer.rows());
            QVERIFY(!markText(scene, sample.answer, places[i].row).isEmpty());
        }
    }
}

void ChartGalleryTest::oddData_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto& sample : gallery::all()) QTest::newRow(qPrintable(sample.name)) << index++;
}

/// Charts of data that say little: drawn or refused with a clear error, never a crash.
void ChartGalleryTest::oddData() {
    QFETCH(int, index);
    const auto sample = gallery::all()[std::size_t(index)];
    const double inf = HUGE_VAL;
    const std::vector<std::pair<std::size_t, std::function<double(std::size_t)>>> cases{
        {0, [](std::size_t) { return 1.0; }},
        {1, [](std::size_t) { return 7.0; }},
        {30, [](std::size_t) { return samples::none; }},
        {30, [](std::size_t) { return 5.0; }},
        {30, [](std::size_t) { return 0.0; }},
        {30, [inf](std::size_t row) { return row % 3 == 0   ? inf
                                             : row % 3 == 1 ? -inf
                                                            : 2.0; }},
        {30, [](std::size_t row) { return std::pow(10.0, -300.0 + 20.0 * double(row)); }},
        {30, [](std::size_t row) { return (row % 2 ? 1 : -1) * 1e300; }},
        {30, [](std::size_t row) { return 1e9 + 1e-6 * double(row); }},
    };
    for (const auto& [rows, value] : cases) {
        const auto answer = refilled(sample.answer, value, rows);
        try {
            paintInto(sample.spec, answer);
        } catch (const Error& problem) {
            QVERIFY(!problem.message().empty() && !problem.remedy().empty());
        }
    }
}

void ChartGalleryTest::manyCategories() {
    for (const Mark mark : {Mark::Bar, Mark::Lollipop, Mark::Point, Mark::Line, Mark::Pareto, Mark::Boxplot}) {
        for (const bool horizontal : {false, true}) {
            std::vector<std::string> names;
            std::vector<double> values;
            for (int i = 0; i < 10000; ++i) {
                names.push_back("类别" + std::to_string(i));
                values.push_back(i % 97);
            }
            ChartSpec spec;
            spec.mark = mark;
            spec.horizontal = horizontal;
            spec.encoding.x = samples::channel("a");
            spec.encoding.y = samples::channel("b");
            const auto scene = buildScene(spec, Table({samples::texts("x", names), samples::numbers("y", values)}));
            const auto layout = layoutOf(scene);
            QVERIFY2(!layout.notes.empty(), "names are left out without a word");
            const auto words = wordsOf(layout);
            QVERIFY(words.size() < 200);
            for (std::size_t i = 0; i < words.size(); ++i) {
                for (std::size_t k = 0; k < i; ++k) {
                    QVERIFY2(!overlap(words[i], words[k]), qPrintable(words[i].text + " over " + words[k].text));
                }
            }
        }
    }
}

void ChartGalleryTest::longNames() {
    std::string name;
    for (int i = 0; i < 200; ++i) name += "长";
    for (const bool horizontal : {false, true}) {
        std::vector<std::string> names;
        for (int i = 0; i < 12; ++i) names.push_back(std::to_string(i) + name);
        ChartSpec spec;
        spec.mark = Mark::Bar;
        spec.title = name;
        spec.horizontal = horizontal;
        spec.encoding.x = samples::channel("a");
        spec.encoding.y = samples::channel("b");
        spec.encoding.color = samples::channel("c");
        const Table answer({samples::texts("x", names), samples::texts("color", names),
                            samples::numbers("y", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})});
        const auto scene = buildScene(spec, answer);
        const auto layout = layoutOf(scene);
        QVERIFY(layout.panels.front().plot().width() > tile.width() * 0.4);
        QVERIFY(layout.panels.front().plot().height() > 30);
        for (const auto& text : wordsOf(layout)) {
            const QRectF box = text.outline().boundingRect();
            QVERIFY2(QRectF(QPointF(), tile).adjusted(-2, -2, 2, 2).contains(box), qPrintable(text.text.left(20)));
        }
    }
}

QTEST_MAIN(ChartGalleryTest)
#include "gallery_test.moc"
