// Where tiles lie, and the addresses that actions open.
#include "sdk/error.h"
#include "spec/dashboard_layout.h"
#include "spec/json.h"

#include <QRegularExpression>
#include <QTest>

using namespace kapok;

namespace {

/// "x,y widthxheight" of each tile, parted by spaces.
QString text(const TilePlaces& places) {
    QStringList words;
    for (const auto& p : places) words << QStringLiteral("%1,%2 %3x%4").arg(p.x).arg(p.y).arg(p.width).arg(p.height);
    return words.join("; ");
}

Dashboard board(const QString& places) {
    Dashboard dashboard;
    for (const QString& place : places.split("; ")) {
        const QStringList numbers = place.split(QRegularExpression("[, x]"));
        Tile tile;
        tile.kind = TileKind::Text;
        tile.x = numbers[0].toInt();
        tile.y = numbers[1].toInt();
        tile.width = numbers[2].toInt();
        tile.height = numbers[3].toInt();
        dashboard.tiles.push_back(tile);
    }
    return dashboard;
}

TilePlaces places(const QString& text) { return arrangement(board(text), LayoutKind::Screen); }

std::vector<std::size_t> firstTiles(std::size_t count) {
    std::vector<std::size_t> tiles(count);
    for (std::size_t i = 0; i < count; ++i) tiles[i] = i;
    return tiles;
}

/// Two tiles on the second tab of a container, one on the dashboard.
Dashboard nested() {
    Dashboard dashboard = board("0,0 12x6; 0,0 6x4; 6,0 6x4; 0,6 4x2");
    dashboard.tiles[0].kind = TileKind::Container;
    dashboard.tiles[0].tabs = {"One", "Two"};
    dashboard.tiles[0].id = "t1";
    for (const std::size_t i : {1U, 2U}) {
        dashboard.tiles[i].in = "t1";
        dashboard.tiles[i].tab = 1;
    }
    return dashboard;
}

}  // namespace

class DashboardTest : public QObject {
    Q_OBJECT

private slots:
    void tilesGiveWayAndFall_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("nothing above") << "0,0 6x4; 6,9 6x4"
                                       << "0,0 6x4; 6,0 6x4";
        QTest::newRow("dragged below") << "0,4 6x4; 0,0 6x4"
                                       << "0,4 6x4; 0,0 6x4";
        QTest::newRow("dragged onto") << "0,0 6x4; 0,0 6x4; 0,4 12x1"
                                      << "0,0 6x4; 0,4 6x4; 0,8 12x1";
    }
    void tilesGiveWayAndFall() {
        QFETCH(QString, before);
        const TilePlaces given = places(before);
        QTEST(text(settled(given, firstTiles(given.size()), 0)), "after");
    }

    void layoutsFollowFromTheScreen_data() {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("derived");
        const QString four = "0,0 6x4; 6,0 6x4; 0,4 6x4; 6,4 6x4";
        QTest::newRow("wide") << four << int(LayoutKind::Wide) << "0,0 6x4; 6,0 6x4; 12,0 6x4; 0,4 18x4";
        QTest::newRow("upright") << four << int(LayoutKind::A4) << "0,0 12x4; 0,4 12x4; 0,8 12x4; 0,12 12x4";
        QTest::newRow("slide") << four << int(LayoutKind::Slide) << four;
        QTest::newRow("low tiles stay side by side")
            << "0,0 3x2; 3,0 3x2; 6,0 3x2; 9,0 3x2; 0,2 8x5; 8,2 4x5" << int(LayoutKind::A4)
            << "0,0 3x2; 3,0 3x2; 6,0 3x2; 9,0 3x2; 0,2 12x5; 0,7 12x5";
        QTest::newRow("one tile") << "3,2 4x4" << int(LayoutKind::Wide) << "0,0 18x4";
    }
    void layoutsFollowFromTheScreen() {
        QFETCH(QString, screen);
        QFETCH(int, kind);
        QTEST(text(arrangement(board(screen), static_cast<LayoutKind>(kind))), "derived");
    }

    void anEditedLayoutIsKept() {
        Dashboard dashboard = board("0,0 6x4; 6,0 6x4");
        const TilePlaces edited = places("6,0 6x4; 0,0 6x2");
        dashboard = withArrangement(dashboard, LayoutKind::A4, edited);
        QVERIFY(isEdited(dashboard, LayoutKind::A4));
        QCOMPARE(text(arrangement(dashboard, LayoutKind::A4)), text(edited));
        QCOMPARE(text(arrangement(dashboard, LayoutKind::Screen)), QString("0,0 6x4; 6,0 6x4"));
        dashboard.tiles.push_back(board("0,0 12x3").tiles.front());  // added since: below
        QCOMPARE(text(arrangement(dashboard, LayoutKind::A4)), QString("6,0 6x4; 0,0 6x2; 0,4 12x3"));
        dashboard = withoutTile(dashboard, 0);
        QCOMPARE(text(arrangement(dashboard, LayoutKind::A4)), QString("0,0 6x2; 0,2 12x3"));
        QVERIFY(!isEdited(withoutArrangement(dashboard, LayoutKind::A4), LayoutKind::A4));
    }

    void aNarrowWindowHasOneColumn() {
        QCOMPARE(text(oneColumn(board("6,0 6x4; 0,0 6x2; 0,4 4x3"))), QString("0,2 12x4; 0,0 12x2; 0,6 12x3"));
    }

    void tilesAreLinedUp_data() {
        QTest::addColumn<int>("alignment");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, Alignment alignment, const char* after) {
            QTest::newRow(name) << int(alignment) << after;
        };
        row("left", Alignment::Left, "1,1 2x2; 1,4 3x3; 1,0 2x5");
        row("right", Alignment::Right, "1,1 2x2; 0,4 3x3; 1,0 2x5");
        row("top", Alignment::Top, "1,1 2x2; 4,1 3x3; 10,1 2x5");
        row("bottom", Alignment::Bottom, "1,1 2x2; 4,0 3x3; 10,0 2x5");
        row("width", Alignment::SameWidth, "1,1 2x2; 4,4 2x3; 10,0 2x5");
        row("height", Alignment::SameHeight, "1,1 2x2; 4,4 3x2; 10,0 2x2");
        row("spread", Alignment::SpreadAcross, "1,1 2x2; 5,4 3x3; 10,0 2x5");
    }
    void tilesAreLinedUp() {
        QFETCH(int, alignment);
        QTEST(text(aligned(places("1,1 2x2; 4,4 3x3; 10,0 2x5"), firstTiles(3), static_cast<Alignment>(alignment), 12)),
              "after");
    }

    void containersHoldTiles() {
        Dashboard dashboard = nested();
        QCOMPARE(tilesOn(dashboard), (std::vector<std::size_t>{0, 3}));
        QCOMPARE(tilesOn(dashboard, 0, 1), (std::vector<std::size_t>{1, 2}));
        QVERIFY(tilesOn(dashboard, 0, 0).empty());
        dashboard.tiles[0].tabs = {"One"};  // the tab is gone: they are on the last one
        QCOMPARE(tilesOn(dashboard, 0, 0), (std::vector<std::size_t>{1, 2}));
        dashboard = movedInto(dashboard, 3, 0, 0);
        QCOMPARE(dashboard.tiles[3].y, 4);
        QCOMPARE(tilesOn(dashboard), (std::vector<std::size_t>{0}));
        dashboard = withoutTile(dashboard, 0);
        QCOMPARE(tilesOn(dashboard).size(), 3U);
        const Item item{"b1", "Board", nested()};
        QVERIFY(itemFromJson(toJson(item)) == item);
    }

    void bookmarksAndActionsComeBackFromJson() {
        Dashboard dashboard = nested();
        Bookmark mark{.name = "2024年", .selections = {{"d1", "year = 2024", "2024"}}};
        mark.controls["t2"].values = {"'A'"};
        mark.tabs["t1"] = 1;
        mark.ranges["t2"] = {0, -1.5, 10, 1e300};
        mark.variables["v1"] = std::int64_t{7};
        dashboard.bookmarks = {mark};
        dashboard.filters = {{"d1", "x > 1", "x"}};
        dashboard.tiles[1].actions = {{.kind = ActionKind::Address, .address = "https://example.org/{city}"},
                                      {.kind = ActionKind::GoTo, .target = "b1", .tile = "t1", .keepSelection = false}};
        const Item item{"b1", "Board",
                        withArrangement(dashboard, LayoutKind::Slide,
                                        places("0,0 1x1; 0,0 6x4; 6,0 "
                                               "6x4; 2,2 2x2"))};
        QVERIFY2(itemFromJson(toJson(item)) == item, toJson(item, 1).c_str());
        QCOMPARE(dashboardFilter(dashboard, "d1"), std::string("x > 1"));
    }

    void addresses_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("filled");  // empty: refused
        QTest::newRow("plain") << "https://example.org"
                               << "https://example.org";
        QTest::newRow("value") << "https://example.org/?q={city}&y=1"
                               << "https://example.org/?q=%E5%B9%BF%E5%B7%9E%26%20%22%2F&y=1";
        QTest::newRow("unreserved") << "http://example.org/{plain}"
                                    << "http://example.org/A-z.0_~";
        QTest::newRow("twice") << "HTTPS://e.org/{plain}/{plain}"
                               << "HTTPS://e.org/A-z.0_~/A-z.0_~";
        for (const char* refused : {"file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/",
                                    "https://{plain}/", "https://example.org{plain}/", "{plain}", "https:///x",
                                    "https://e.org/{none}", "https://e.org/{plain", ""}) {
            QTest::newRow(refused) << refused << "";
        }
    }
    void addresses() {
        QFETCH(QString, address);
        QString filled;
        try {
            filled = QString::fromStdString(
                filledAddress(address.toStdString(), [](const std::string& field) -> std::optional<std::string> {
                    if (field == "city") return "广州& \"/";
                    if (field == "plain") return "A-z.0_~";
                    return {};
                }));
        } catch (const Error&) {
        }
        QTEST(filled, "filled");
    }
};

QTEST_GUILESS_MAIN(DashboardTest)
#include "dashboard_test.moc"
