// The map page in the real window.
#include "gui/data/formula_box.h"
#include "gui/map/map_page.h"
#include "gui/map/map_presenter.h"
#include "gui/map/map_selection_menu.h"
#include "gui/shell/select_rows_dialog.h"
#include "map/map_view.h"
#include "window_fixture.h"

#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

/// A map of 25 square cells named 0 … 24, row by row from the south.
struct Mapped {
    WindowFixture fixture;
    Id dataset;
    MapPage* page = nullptr;

    Mapped() {
        QFile file(fixture.folder() + "/cells.geojson");
        if (!file.open(QIODevice::WriteOnly)) qFatal("the file cannot be written");
        QByteArray features;
        for (int i = 0; i < 25; ++i) {
            const double x = 113 + 0.1 * (i % 5);
            const double y = 23 + 0.1 * int(i / 5);
            const QString ring = QStringLiteral("[[%1,%2],[%3,%2],[%3,%4],[%1,%4],[%1,%2]]")
                                     .arg(x, 0, 'f', 1)
                                     .arg(y, 0, 'f', 1)
                                     .arg(x + 0.1, 0, 'f', 1)
                                     .arg(y + 0.1, 0, 'f', 1);
            features += (i ? "," : "") + QStringLiteral(
                                             "{\"type\":\"Feature\",\"properties\":{\"code\":\"c%1\",\"number\":%1},"
                                             "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%2]}}")
                                             .arg(i)
                                             .arg(ring)
                                             .toUtf8();
        }
        file.write("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
        file.close();
        dataset = fixture.openFile(file.fileName());
        fixture.settleSoon();
        fixture.trigger("insert.map");
        fixture.settle();
        page = fixture.page<MapPage>();
    }

    std::vector<RowIndex> rows() {
        const Selection selection = fixture.session().selections().selection(dataset);
        if (selection.empty()) return {};
        return fixture.session().pipeline().selected(fixture.state(), selection).indexes();
    }
};

}  // namespace

class MapTest : public QObject {
    Q_OBJECT

private slots:
    void aSelectionGrowsToItsNeighbours() {
        Mapped t;
        QVERIFY(t.page && t.page->presenter().scene());
        t.page->presenter().pick({12}, SelectionMode::Replace);
        t.fixture.settle();
        QCOMPARE(t.rows(), (std::vector<RowIndex>{12}));
        selectNeighbours(t.fixture.session(), t.page->presenter(), t.page->view(), true);
        t.fixture.settle();
        QCOMPARE(t.rows(), (std::vector<RowIndex>{6, 7, 8, 11, 12, 13, 16, 17, 18}));
        selectNeighbours(t.fixture.session(), t.page->presenter(), t.page->view(), false);
        t.fixture.settle();
        QCOMPARE(t.rows().size(), std::size_t(16));
        QCOMPARE(t.page->view().selected().size(), std::size_t(16));
    }

    void rowsAreSelectedByACondition() {
        Mapped t;
        t.fixture.trigger("selection.condition");
        t.fixture.settle();
        auto* dialog = t.fixture.dialog<SelectRowsDialog>();
        QVERIFY(dialog);
        dialog->formula().setText("number >");
        dialog->accept();  // not while it is wrong
        QVERIFY(dialog->isVisible());
        dialog->formula().setText("number >= 20");
        dialog->accept();
        t.fixture.settle();
        QCOMPARE(t.rows(), (std::vector<RowIndex>{20, 21, 22, 23, 24}));
        QCOMPARE(t.page->view().selected(), (std::vector<int>{20, 21, 22, 23, 24}));

        t.fixture.trigger("selection.condition");
        t.fixture.settle();
        dialog = t.fixture.dialog<SelectRowsDialog>();
        dialog->setMode(SelectionMode::Subtract);
        dialog->formula().setText("code = 'c22'");
        dialog->accept();
        t.fixture.settle();
        QCOMPARE(t.rows(), (std::vector<RowIndex>{20, 21, 23, 24}));
    }
};

QTEST_MAIN(MapTest)
#include "map_test.moc"
