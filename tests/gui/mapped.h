// A map of cells in the real window, and the test classes that use it.
#pragma once

#include "gui/map/map_page.h"
#include "gui/map/map_presenter.h"
#include "map/map_view.h"
#include "window_fixture.h"

#include <QtTest>

#include <memory>

namespace kapok::gui {

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

std::unique_ptr<QObject> makeMapLayersTest();

}  // namespace kapok::gui
