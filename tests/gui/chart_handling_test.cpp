// Charts under the hand, in the real window: columns dropped, legend, lasso, menu, house style, copied pictures.
#include "linking_bench.h"

#include "chart/scene.h"
#include "gui/chart/property_tree.h"
#include "gui/common/picture_size_dialog.h"
#include "gui/common/widgets.h"
#include "gui/style/house_style_dialog.h"
#include "report/logo.h"
#include "workbook/house_style.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>

using namespace kapok;
using namespace kapok::gui;

class ChartHandlingTest : public QObject {
    Q_OBJECT

private slots:
    void aColumnIsDroppedOnThePlot() {
        Bench t;
        ChartSpec plain = t.spec();
        plain.encoding.color.reset();
        t.session().replace(t.bars, plain, {});
        ChartPage& page = t.show(t.bars);
        const auto drop = [&](const char* field, chart::ChartPart part) {
            QMimeData data;
            data.setData("application/x-kapok-field", field);
            QPointF at;
            for (int y = 0; y < page.view().height() && at.isNull(); y += 4) {
                for (int x = 4; x < page.view().width() && at.isNull(); x += 4) {
                    if (page.view().placeAt(QPointF(x, y)).part == part) at = QPointF(x, y);
                }
            }
            at = page.view().mapTo(&page, at.toPoint());
            QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page, &enter);
            QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page, &event);
            t.fixture.settleSoon();
        };
        drop("city", chart::ChartPart::XAxis);
        QCOMPARE(t.spec().encoding.x->field, std::string("city"));
        drop("region", chart::ChartPart::Plot);  // X and Y are taken
        QCOMPARE(t.spec().encoding.color->field, std::string("region"));
        t.undo();
        t.undo();
        QCOMPARE(t.spec(), plain);
    }

    void theLegendHidesAndIsolates() {
        Bench t;
        ChartPage& page = t.show(t.bars);
        const QPoint b = Bench::legend(page.view(), "B");
        QVERIFY(!b.isNull());
        QTest::mouseClick(Bench::plot(page.view()), Qt::LeftButton, {}, b);
        t.fixture.settleSoon();
        QCOMPARE(t.spec().encoding.color->legend.hidden, (std::vector<std::string>{"B"}));
        QVERIFY(page.view().positionOf(1).isNull());  // its bar is gone
        t.undo();
        QVERIFY(t.spec().encoding.color->legend.hidden.empty());
        // A double click is one step of undo.
        QTest::mouseClick(Bench::plot(page.view()), Qt::LeftButton, {}, b);
        QTest::mouseDClick(Bench::plot(page.view()), Qt::LeftButton, {}, b);
        t.fixture.settleSoon();
        QCOMPARE(t.spec().encoding.color->legend.hidden, (std::vector<std::string>{"A", "C", "D"}));
        t.undo();
        QVERIFY(t.spec().encoding.color->legend.hidden.empty());
    }

    /// The values of results are ids with words for people: they are seen, the ids are kept and selected by.
    void termsAreShownAndValuesSelected() {
        Bench t;
        const Terms terms{{"A", KAPOK_TR("test", "Alpha town")}, {"B", KAPOK_TR("test", "Beta town")}};
        std::vector<ColumnPtr> columns = t.session().pipeline().table(t.fixture.state(), t.sales).columns();
        for (ColumnPtr& column : columns) {
            Field field = column->field();
            if (field.name == "city") field.terms = terms;
            column = withField(column, std::move(field));
        }
        t.session().apply(workbook::embed(t.fixture.state(), t.sales, Table(std::move(columns))));
        ChartPage& page = t.show(t.bars);
        QTest::mouseClick(Bench::plot(page.view()), Qt::LeftButton, {}, Bench::legend(page.view(), "Beta town"));
        t.fixture.settleSoon();
        QCOMPARE(t.spec().encoding.color->legend.hidden, (std::vector<std::string>{"B"}));
        QVERIFY(!Bench::legend(page.view(), "C").isNull());  // has no term
        t.undo();

        ChartSpec named = t.spec();
        named.encoding.x = Channel{.field = "city"};
        named.encoding.color->scale.domain = std::vector<std::string>{"B", "A"};
        named.encoding.color->scale.range = std::vector<std::string>{"#ff0000", "#0000ff"};
        t.session().replace(t.bars, named, {});
        t.fixture.settleSoon();
        const chart::Scene scene = chart::buildScene(page.view().drawnSpec(), page.view().drawnAnswer());
        QCOMPARE(scene.panels[0].x.categories.front(), QStringLiteral("Alpha town"));
        QCOMPARE(chart::markText(scene, page.view().drawnAnswer(), 0).section('\n', 0, 0),
                 QStringLiteral("city: Alpha town"));
        QCOMPARE(scene.legends.front().entries.front().ink.index, 0x0000ff);

        QTest::mouseClick(Bench::plot(page.view()), Qt::LeftButton, {}, page.view().positionOf(1).toPoint());
        t.fixture.settleSoon();
        const std::string selected = t.session().selections().selection(t.sales).predicate;
        QVERIFY2(selected.find("'B'") != std::string::npos, selected.c_str());
        QCOMPARE(t.selected(t.sales), 1u);
    }

    void theLassoSelects() {
        Bench t;
        ChartSpec points{.dataset = t.sales, .mark = Mark::Point};
        points.encoding.x = Channel{.field = "output"};
        points.encoding.y = Channel{.field = "output"};
        ChartPage& page = t.show(t.add(points, "points"));
        QTest::keyClick(&page.view(), Qt::Key_L);
        QCOMPARE(page.view().tool(), chart::ChartView::Tool::Lasso);
        const auto draw = [&](std::size_t row, Qt::KeyboardModifiers keys) {
            const QPoint at = page.view().positionOf(row).toPoint();
            QWidget* plot = Bench::plot(page.view());
            QTest::mousePress(plot, Qt::LeftButton, keys, at + QPoint(-9, -9));
            for (const QPoint by : {QPoint(9, -9), QPoint(9, 9), QPoint(-9, 9)}) QTest::mouseMove(plot, at + by);
            QTest::mouseRelease(plot, Qt::LeftButton, keys, at + QPoint(-9, 9));
            t.fixture.settleSoon();
        };
        draw(0, {});
        QCOMPARE(t.selected(t.sales), 1U);
        draw(3, Qt::ControlModifier);
        QCOMPARE(t.selected(t.sales), 2U);
        draw(0, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(
            t.session().pipeline().selected(t.fixture.state(), t.session().selections().selection(t.sales)).indexes(),
            (std::vector<RowIndex>{3}));
    }

    void theMenuOfAChartFormatsIt() {
        Bench t;
        ChartPage& page = t.show(t.bars);
        using chart::ChartPart;
        t.run(page, {ChartPart::YAxis, {}, {}}, "Logarithmic");
        QCOMPARE(t.spec().encoding.y->scale.type, ScaleType::Log);
        t.run(page, {ChartPart::YAxis, {}, {}}, "Ten thousands (万)");
        QCOMPARE(t.spec().encoding.y->format, std::string("万"));
        t.run(page, {ChartPart::XAxis, {}, {}}, "Largest value first");
        QCOMPARE(t.spec().encoding.x->sort.by, ChannelSort::ByYDescending);
        t.run(page, {ChartPart::Legend, {}, "C"}, "#B07AA1");
        QCOMPARE(std::get<std::vector<std::string>>(t.spec().encoding.color->scale.range),
                 (std::vector<std::string>{"#1f6feb", "#f28e2b", "#b07aa1", "#b07aa1"}));
        for (int i = 0; i < 4; ++i) t.undo();
        QCOMPARE(t.spec().encoding.y->scale.type, ScaleType::Linear);
        t.run(page, {ChartPart::YAxis, {}, {}}, "All properties…");
        const auto* tree = t.fixture.window().findChild<PropertyTree*>();
        QVERIFY(tree->currentItem() && tree->currentItem()->text(0) == "axis");
    }

    void aHouseStyleIsSavedAndLoaded() {
        Bench t;
        HouseStyle style;
        style.categories = {"#b3261e"};
        style.footer = "Statistics Office";
        t.session().apply(workbook::setHouseStyle(style));
        ChartPage& page = t.show(t.bars);
        const QImage red = page.view().grab().toImage();
        t.fixture.trigger("view.house-style");
        auto* dialog = t.fixture.dialog<HouseStyleDialog>();
        const QString path = t.fixture.folder() + "/house.json";
        dialog->save(path);
        t.undo();
        QCOMPARE(workbook::houseStyle(t.fixture.state()), HouseStyle{});
        QVERIFY(page.view().grab().toImage() != red);
        dialog->load(path);
        QCOMPARE(workbook::houseStyle(t.fixture.state()), style);
        QCOMPARE(page.view().grab().toImage(), red);
        page.exportTo(t.fixture.folder() + "/bars.svg");
        QFile svg(t.fixture.folder() + "/bars.svg");
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray drawn = svg.readAll();
        QVERIFY(drawn.contains("#b3261e"));
        QVERIFY(drawn.contains("Statistics Office"));
        dialog->load(t.fixture.folder() + "/sales.csv");
        QCOMPARE(t.fixture.dialogs().errors.size(), 1);
        QCOMPARE(workbook::houseStyle(t.fixture.state()), style);
    }

    void theLogoStandsInItsCorner() {
        Bench t;
        QImage red(40, 20, QImage::Format_RGB32);
        red.fill(Qt::red);
        const QString logo = t.fixture.folder() + "/logo.png";
        QVERIFY(red.save(logo));
        ChartPage& page = t.show(t.bars);
        t.fixture.trigger("view.house-style");
        auto* dialog = t.fixture.dialog<HouseStyleDialog>();
        dialog->takeLogo(logo);
        const HouseStyle style = workbook::houseStyle(t.fixture.state());
        QVERIFY(!style.logo.empty());
        QCOMPARE(houseStyleFromJson(toJson(style)), style);
        dialog->takeLogo(t.fixture.folder() + "/sales.csv");
        QCOMPARE(t.fixture.dialogs().errors.size(), 1);
        QCOMPARE(workbook::houseStyle(t.fixture.state()), style);
        const QString png = t.fixture.folder() + "/bars.png";
        PictureSizeDialog::setAnswer([](const PictureSize&) { return PictureSize{{800, 500}, 144}; });
        page.exportTo(png);
        const QImage drawn(png);
        QCOMPARE(drawn.size(), QSize(1200, 750));
        const QColor corner = drawn.pixelColor(1200 - 30, 30);
        QVERIFY(corner.red() > 200 && corner.green() < 60);
        QVERIFY(drawn.pixelColor(30, 30).green() > 200);
        report::Layout layout;
        layout.pages.resize(2);
        report::addLogo(layout, style);
        QImage sheet(794, 1123, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        report::paintPage(painter, layout, 1);
        QCOMPARE(sheet.pixelColor(794 - 76 - 10, 30), QColor(Qt::red));  // the margin is 20 mm wide
        t.undo();
        QVERIFY(workbook::houseStyle(t.fixture.state()).logo.empty());
    }

    void aStyleThatCannotBeReadIsSaid() {
        Bench t;
        t.session().apply(workbook::setSetting("house-style", "{\"ramp\": 3}"));
        QVERIFY(workbook::houseStyleProblem(t.fixture.state()));
        const QString file = t.fixture.folder() + "/board.kapok";
        t.session().workbook().saveAs(file);
        t.fixture.dialogs().nextOpen = {file};
        t.fixture.trigger("file.open");
        t.fixture.settleSoon();
        const Message& said = t.session().messages().messages().back();
        QCOMPARE(said.severity, Severity::Warning);
        QVERIFY(said.title.contains("board.kapok") && said.details.contains("ramp"));
    }

    void picturesAndNumbersAreCopied() {
        Bench t;
        t.show(t.bars);
        t.fixture.trigger("edit.copy");
        QVERIFY(!QApplication::clipboard()->pixmap().isNull());
        t.fixture.trigger("edit.copy-with-names");
        const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);  // a head and four bars
        Dashboard board;
        board.tiles = {Tile{.item = t.bars}};
        const Id id = t.add(board, "board");
        t.fixture.window().tabs().open(id);
        t.fixture.settleSoon();
        QApplication::clipboard()->clear();
        t.fixture.trigger("edit.copy");  // no tile in hand: all of it
        QVERIFY(QApplication::clipboard()->pixmap().width() > 600);
    }

    void theSizeOfAPictureIsChosen() {
        PictureSizeDialog dialog({{800, 500}, 192}, true, nullptr);
        dialog.width().setValue(1600);
        QCOMPARE(dialog.height().value(), 1000);
        dialog.proportions().setChecked(false);
        dialog.height().setValue(500);
        dialog.proportions().setChecked(true);
        dialog.height().setValue(250);
        dialog.dpi().setValue(1000);  // beyond what is drawn
        QCOMPARE(dialog.size().pixels, QSizeF(800, 250));
        QCOMPARE(dialog.size().dpi, highestDpi);
        auto* write = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(write->isEnabled());
        dialog.width().setValue(8000);
        dialog.height().setValue(8000);  // 2.5 billion dots
        QVERIFY(!write->isEnabled());
    }
};

std::unique_ptr<QObject> kapok::gui::makeChartHandlingTest() { return std::make_unique<ChartHandlingTest>(); }

#include "chart_handling_test.moc"
