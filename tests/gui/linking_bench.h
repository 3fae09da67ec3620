// Related datasets and charts in the real window, and the test classes that use them.
#pragma once

#include "chart/chart_view.h"
#include "gui/chart/chart_menu.h"
#include "gui/chart/chart_page.h"
#include "gui/chart/chart_presenter.h"
#include "gui/shell/page_tabs.h"
#include "window_fixture.h"
#include "workbook/edit.h"
#include "workbook/selection_carrier.h"

#include <QMenu>
#include <QtTest>

#include <memory>

namespace kapok::gui {

/// Two datasets that share the column city, and charts of the first one.
struct Bench {
    WindowFixture fixture;
    Id sales;
    Id people;
    Id bars;

    Bench() {
        sales = open("sales.csv",
                     "region,city,day,output\nDelta,A,2023-02-01,12\nDelta,B,2023-05-01,7\nDelta,A,2024-02-01,9\n"
                     "West,C,2024-03-01,4\nWest,C,2024-08-01,6\nWest,D,2023-09-01,3\n");
        people = open("people.csv", "city,people\nA,100\nB,200\nC,300\nE,400\n");
        ChartSpec chart{.dataset = sales, .mark = Mark::Bar};
        chart.encoding.x = Channel{.field = "region"};
        chart.encoding.y = Channel{.field = "output", .aggregate = AggregateOp::Sum};
        chart.encoding.color = Channel{.field = "city"};
        bars = add(chart, "bars");
    }
    Id open(const char* name, const char* content) {
        QFile file(fixture.folder() + '/' + name);
        if (!file.open(QIODevice::WriteOnly)) qFatal("the file cannot be written");
        file.write(content);
        file.close();
        return fixture.openFile(file.fileName());
    }
    Id add(const ItemValue& value, const QString& name) {
        const Id id = session().add(value, name);
        fixture.settleSoon();
        return id;
    }
    Session& session() { return fixture.session(); }
    const ChartSpec& spec() { return fixture.state().chart(bars); }
    ChartPage& show(const Id& chart) {
        fixture.window().tabs().open(chart);
        fixture.settleSoon();
        return *fixture.page<ChartPage>();
    }
    std::size_t selected(const Id& dataset) {
        const Selection selection = session().selections().selection(dataset);
        return selection.empty() ? 0 : session().pipeline().selected(fixture.state(), selection).count();
    }
    void relate() {
        Linking linking;
        linking.relations = {{sales, people, {{"city", "city"}}, true}};
        session().apply(workbook::setLinking(linking));
    }
    static QWidget* plot(chart::ChartView& view) { return view.childAt(view.rect().center()); }
    /// Where the legend has this entry; the first place found by looking.
    static QPoint legend(chart::ChartView& view, const QString& name) {
        for (int y = 0; y < view.height(); y += 4) {
            for (int x = 0; x < view.width(); x += 4) {
                const auto place = view.placeAt(QPointF(x, y));
                if (place.part == chart::ChartPart::Legend && place.name == name) return {x, y};
            }
        }
        return {};
    }
    void run(ChartPage& page, const chart::ChartPlace& place, const QString& words) {
        QMenu menu;
        fillChartMenu(menu, page.presenter(), place);
        std::function<bool(QMenu*)> search = [&](QMenu* in) {
            for (QAction* action : in->actions()) {
                if (action->menu() ? search(action->menu()) : action->text() == words) {
                    if (!action->menu()) action->trigger();
                    return true;
                }
            }
            return false;
        };
        QVERIFY2(search(&menu), qPrintable("no choice " + words));
        fixture.settleSoon();
    }
    void undo() {
        session().workbook().undo();
        fixture.settleSoon();
    }
};

std::unique_ptr<QObject> makeLinkingTest();
std::unique_ptr<QObject> makeChartHandlingTest();

}  // namespace kapok::gui
