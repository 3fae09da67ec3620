#include "host/jobs.h"
#include "host/plugin_host.h"
#include "report/film.h"
#include "report/item_picture.h"
#include "report/layout.h"
#include "report/pdf.h"
#include "sdk/error.h"
#include "table/column_builder.h"
#include "workbook/edit.h"
#include "workbook/pipeline.h"

#include <QApplication>
#include <QImageReader>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kapok;
using namespace kapok::report;

namespace {

Table manyRows(int rows) {
    OutputTable table;
    auto& city = table.text("city");
    auto& year = table.integer("year");
    auto& output = table.column({.name = "output", .type = Type::Float64, .unit = "亿元", .label = "产值"});
    for (int i = 0; i < rows; ++i) {
        city.add("城市" + std::to_string(i));
        year.add(std::int64_t{2015 + i % 10});
        output.add(1234.5 + i);
    }
    return toTable(table);
}

PictureContent redBox(double millimetres) {
    return {[](QPainter& painter, const QRectF& area) { painter.fillRect(area, Qt::red); }, "箱", millimetres};
}

QImage painted(const Layout& layout, std::size_t page) {
    QImage image((layout.setup.millimetres * pixelsPerMillimetre).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, layout, page);
    return image;
}

QString textOf(const QString& pdf, const QStringList& options = {}) {
    QProcess process;
    process.start("pdftotext", QStringList{"-enc", "UTF-8"} + options + QStringList{pdf, "-"});
    if (!process.waitForFinished(60'000)) return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

const QString chinese =
    QStringLiteral("广东省食品、金属和金融业：车辆、齿轮、龙头企业的见长之处，面向长远（2024年）。");

}  // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void headingsAreNumberedAndListed() {
        const Report report{.title = "T"};
        const auto layout = layoutReport(
            report,
            {HeadingContent{"a", 1}, MarkdownContent{"text"}, HeadingContent{"b", 2}, MarkdownContent{"text"},
             PageBreakContent{}, HeadingContent{"c", 1}, HeadingContent{"d", 2}, MarkdownContent{"text"}},
            lightTheme, QLocale::c());
        QStringList words;
        QList<int> pages;
        for (const auto& heading : layout.headings) {
            words << heading.text;
            pages << heading.page;
        }
        QCOMPARE(words, (QStringList{"1  a", "1.1  b", "2  c", "2.1  d"}));
        QCOMPARE(pages, (QList<int>{2, 2, 3, 3}));  // after title page and contents
        QCOMPARE(layout.pages.size(), std::size_t{4});
    }

    void frontMatterCanBeLeftOut() {
        const Report report{.title = "T", .titlePage = false, .contents = false};
        QCOMPARE(layoutReport(report, {HeadingContent{"a", 1}}, lightTheme).pages.size(), std::size_t{1});
        QCOMPARE(layoutReport(report, {}, lightTheme).pages.size(), std::size_t{1});
    }

    void longHeadingsAreListedWhole() {
        const QString heading = QString("各市规模以上工业企业产值、就业与投资的变化及其原因").repeated(6);
        QTemporaryDir folder;
        const QString pdf = folder.filePath("a.pdf");
        const auto layout = layoutReport({.title = "T"}, {HeadingContent{heading, 2}}, lightTheme);
        writePdf(pdf, layout, "T");
        const QString contents = textOf(pdf, {"-f", "2", "-l", "2"}).remove('\n').remove(' ');
        QVERIFY2(contents.contains(heading), qPrintable(contents));
        QVERIFY(!contents.contains("…"));
    }

    void pictureOfATableSaysWhatItLeavesOut_data() {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("all is shown") << 3 << 5 << QStringList{};
        QTest::newRow("rows") << 3 << 500 << QStringList{"more rows"};
        QTest::newRow("columns") << 24 << 5 << QStringList{"Columns not shown", "field23"};
        QTest::newRow("many columns") << 60 << 500 << QStringList{"more rows", "Columns not shown", "more"};
    }

    void pictureOfATableSaysWhatItLeavesOut() {
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(QStringList, said);
        OutputTable table;
        for (int i = 0; i < columns; ++i) {
            auto& column = table.integer("field" + std::to_string(i));
            for (int row = 0; row < rows; ++row) column.add(std::int64_t{row} * 1000);
        }
        QTemporaryDir folder;
        const QString pdf = folder.filePath("table.pdf");
        writePicture(pdf, tablePicture(toTable(table), lightTheme));
        const QString words = textOf(pdf).simplified();
        for (const QString& part : said) QVERIFY2(words.contains(part), qPrintable(words));
        if (said.isEmpty()) QVERIFY2(!words.contains("more") && !words.contains("not shown"), qPrintable(words));
        const int named = int(words.count(QRegularExpression("\\bfield\\d+\\b")));
        QVERIFY2(columns > 30 || named == columns, qPrintable(words));  // each is shown or named
    }

    void manyHeadingsNeedMoreContentsPages() {
        std::vector<Content> contents;
        for (int i = 0; i < 90; ++i) contents.push_back(HeadingContent{QString::number(i), 1});
        const auto layout = layoutReport({.title = "T"}, contents, lightTheme);
        QCOMPARE(layout.headings.front().page, 4);  // title, three pages of contents
        QVERIFY(layout.headings.back().page > 4);
    }

    void nothingStandsOutsideThePage() {
        std::vector<Content> contents{MarkdownContent{QString("很长的文字。").repeated(600)},
                                      TableContent{manyRows(120), "t"},
                                      redBox(90),
                                      HeadingContent{"h", 2},
                                      redBox(200),
                                      TableContent{manyRows(3), "u"}};
        const auto layout = layoutReport({.title = "T"}, contents, lightTheme);
        const double bottom = (layout.setup.millimetres.height() - layout.setup.bottom) * pixelsPerMillimetre;
        for (std::size_t page = 1; page < layout.pages.size(); ++page) {
            const auto& parts = layout.pages[page].parts;
            for (std::size_t i = 0; i + 1 < parts.size(); ++i) {  // the last is the footer
                QVERIFY(parts[i].topLeft.y() + parts[i].atom.height <= bottom + 1);
                if (i > 0) QVERIFY(parts[i].topLeft.y() >= parts[i - 1].topLeft.y());
            }
        }
    }

    void tablesRepeatTheirHeader() {
        const auto layout = layoutReport({.title = "T", .titlePage = false, .contents = false},
                                         {TableContent{manyRows(100), "t"}}, lightTheme);
        QVERIFY(layout.pages.size() >= 3);
        QTemporaryDir folder;
        const QString path = folder.filePath("t.pdf");
        writePdf(path, layout, "t");
        for (int page = 1; page <= int(layout.pages.size()); ++page) {
            const QString text = textOf(path, {"-f", QString::number(page), "-l", QString::number(page), "-layout"});
            QVERIFY2(text.contains("产值 (亿元)"), qPrintable(text));
            const QString number = QString("%1/%2").arg(page).arg(layout.pages.size());
            QVERIFY2(QString(text).remove(' ').contains(number), qPrintable(text));
        }
        QVERIFY(textOf(path).contains("城市99"));
        QVERIFY(textOf(path).contains("2024"));  // years are not grouped: no 2,024
        QVERIFY(!textOf(path).contains("2,024"));
    }

    void headingStaysWithWhatFollows() {
        for (int lines = 30; lines < 60; ++lines) {
            std::vector<Content> contents;
            for (int i = 0; i < lines; ++i) contents.push_back(MarkdownContent{"line"});
            contents.push_back(HeadingContent{"h", 1});
            contents.push_back(redBox(60));
            const auto layout =
                layoutReport({.title = "T", .titlePage = false, .contents = false}, contents, lightTheme);
            const auto page = static_cast<std::size_t>(layout.headings.front().page);
            const QImage image = painted(layout, page);
            bool red = false;
            for (int y = 0; y < image.height() && !red; ++y)
                red = image.pixelColor(image.width() / 2, y) == QColor(Qt::red);
            QVERIFY2(red, "the heading is on another page than its picture");
        }
    }

    void chineseComesBackAsItWentIn() {
        QTemporaryDir folder;
        const QString path = folder.filePath("报告.pdf");
        const auto layout =
            layoutReport({.title = "广东省食品工业"}, {HeadingContent{"金属与食品", 1}, MarkdownContent{chinese}},
                         lightTheme, QLocale(QLocale::Chinese));
        writePdf(path, layout, "广东省食品工业");
        QString text = textOf(path);
        text.remove('\n');
        QVERIFY2(text.contains(chinese), qPrintable(text));
        QVERIFY(text.contains("广东省食品工业"));
        QProcess fonts;
        fonts.start("pdffonts", {path});
        QVERIFY(fonts.waitForFinished());
        const auto lines = QString::fromUtf8(fonts.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines)
            QVERIFY2(line.contains(" yes yes yes "), qPrintable(line));  // embedded, subset, unicode
    }

    void markdownKeepsListsAndEmphasis() {
        QTemporaryDir folder;
        const QString path = folder.filePath("m.pdf");
        const auto layout = layoutReport(
            {.title = "T", .titlePage = false, .contents = false},
            {MarkdownContent{"Some **bold** words.\n\n- one\n- two\n\n1. first\n2. second\n"}}, lightTheme);
        writePdf(path, layout, "m");
        const QString text = textOf(path, {"-layout"});
        for (const char* words : {"Some bold words.", "• one", "• two", "1. first", "2. second"}) {
            QVERIFY2(QString(text).simplified().contains(words), qPrintable(text));
        }
    }

    /// As another program reads it, Qt's GIF plugin: pictures of few colours exactly, of many ones nearly.
    void filmsPlay() {
        QTemporaryDir folder;
        const QString path = folder.filePath("film.gif");
        constexpr QSize size(301, 200);
        QImage flat(size, QImage::Format_RGB32);
        flat.fill(QColor(0x1F, 0x6F, 0xEB));
        QImage moved = flat;
        QPainter(&moved).fillRect(20, 30, 40, 50, QColor(0xF5, 0x9E, 0x0B));
        QImage colourful(size, QImage::Format_RGB32);
        std::uint32_t noise = 1;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                noise = noise * 1664525U + 1013904223U;
                colourful.setPixel(x, y, qRgb(255 * x / size.width(), 255 * y / size.height(), int(noise >> 28)));
            }
        }
        const std::vector<QImage> pictures{flat, moved, moved, colourful, flat};
        const Film film{pictures.size(), [&](std::size_t i) { return pictures[i]; }, {}, 0.25};
        QCOMPARE(writeFilm(path, film), pictures.size());
        QImageReader reader(path);
        QCOMPARE(reader.loopCount(), -1);
        QCOMPARE(reader.imageCount(), int(pictures.size()));
        for (const QImage& picture : pictures) {
            const QImage read = reader.read().convertToFormat(QImage::Format_RGB32);
            QCOMPARE(reader.nextImageDelay(), 250);
            if (picture != colourful) {
                QCOMPARE(read, picture);
                continue;
            }
            int worst = 0;
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x)
                    worst = std::max(worst, std::abs(qRed(read.pixel(x, y)) - qRed(picture.pixel(x, y))));
            }
            QVERIFY2(worst <= 20, qPrintable(QString::number(worst)));
        }
        QVERIFY_EXCEPTION_THROWN(writeFilm("/nowhere/film.gif", film), Error);
        QCOMPARE(writeFrames(folder.filePath("new"), "map", film), pictures.size());
        QCOMPARE(QImage(folder.filePath("new/map-0004.png")).convertToFormat(QImage::Format_RGB32), colourful);
    }

    void aPartThatCannotBeShownIsNamed() {
        host::Jobs jobs;
        host::PluginHost plugins;
        workbook::Pipeline pipeline(jobs, plugins);
        workbook::State state;
        Id map;
        state = workbook::apply(state, workbook::addItem(state, MapSpec{}, "Map without layers", &map));
        Report report;
        report.blocks.push_back({.kind = BlockKind::Map, .item = map});
        try {
            (void)resolveReport(state, pipeline, report, lightTheme, QLocale(), nullptr);
            QFAIL("it has nothing to show");
        } catch (const Error& error) {
            QVERIFY2(english(error.message()).find("\"Map without layers\" cannot be shown") == 0, error.what());
        }
    }

    void aPathThatCannotBeWrittenSaysSo() {
        QVERIFY_EXCEPTION_THROWN(writePdf("/nowhere/at/all.pdf", layoutReport({}, {}, lightTheme), "t"), Error);
    }
};

int main(int count, char** words) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, words);
    ReportTest test;
    return QTest::qExec(&test, count, words);
}

#include "report_test.moc"
