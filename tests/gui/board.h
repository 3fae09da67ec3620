// A small dashboard in a window of its own, and one with a live result.
#pragma once

#include "gui/analysis/analysis_page.h"
#include "gui/dashboard/dashboard_canvas.h"
#include "gui/dashboard/dashboard_page.h"
#include "gui/dashboard/put_on_dashboard.h"
#include "gui/dashboard/tile_widget.h"
#include "window_fixture.h"

#include <QLabel>
#include <QMouseEvent>
#include <QtTest>

namespace kapok::gui {

inline const QByteArray rows = "city,output,day\nA,12,2022-03-05\nA,3,2022-12-31\nB,7,2023-06-01\nB,,2023-06-02\n";

inline void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("the file cannot be written");
    file.write(content);
}

inline Tile placed(TileKind kind, int x, int y, int width, int height) {
    return Tile{.kind = kind, .x = x, .y = y, .width = width, .height = height};
}

/// A table, a bar chart and a number beside each other, an empty container with two tabs below.
struct Board {
    enum Place : std::size_t { Rows, Bars, Count, Box };

    WindowFixture fixture{QSize(1440, 900)};
    QString file = fixture.folder() + "/sales.csv";
    Id dataset;
    Id chart;
    Id dashboard;

    Board() {
        write(file, rows);
        dataset = fixture.openFile(file);
        ChartSpec bars{.dataset = dataset, .mark = Mark::Bar};
        bars.encoding.x = Channel{.field = "city"};
        bars.encoding.y = Channel{.field = "output", .aggregate = AggregateOp::Sum};
        session().apply(workbook::addItem(state(), bars, "Bars", &chart));
        Dashboard board;
        board.tiles = {placed(TileKind::Item, 0, 0, 4, 4), placed(TileKind::Item, 4, 0, 5, 4),
                       placed(TileKind::Number, 9, 0, 3, 2), placed(TileKind::Container, 0, 4, 12, 6)};
        board.tiles[Rows].item = board.tiles[Count].item = dataset;
        board.tiles[Bars].item = chart;
        board.tiles[Box].tabs = {"One", "Two"};
        session().apply(workbook::addItem(state(), board, "Board", &dashboard));
        emit session().openRequested(dashboard);
        fixture.settleSoon();
    }

    Session& session() { return fixture.session(); }
    const workbook::State& state() { return fixture.state(); }
    const Dashboard& spec() { return state().dashboard(dashboard); }
    const Tile& tile(std::size_t place) { return spec().tiles[place]; }
    DashboardPage& page() { return *fixture.page<DashboardPage>(); }
    DashboardCanvas& canvas() { return page().canvas(); }
    TileWidget& widget(std::size_t place) { return *canvas().tiles()[place]; }
    QString number() { return widget(Count).findChild<QLabel*>("figure")->text(); }

    void change(const std::function<void(Dashboard&)>& change) {
        Dashboard board = spec();
        change(board);
        session().replace(dashboard, board, {});
        fixture.settleSoon();
    }
    /// Takes a tile by its head and lets it go with its upper left corner there.
    void drag(std::size_t place, const QPoint& to) {
        TileWidget& dragged = widget(place);
        const QPoint grip(30, 18);  // within the head
        QWidget* head = dragged.childAt(grip);
        while (head->parentWidget() != &dragged) head = head->parentWidget();
        const QPoint by = to - dragged.geometry().topLeft();
        const QPoint at = head->mapFromGlobal(dragged.mapToGlobal(grip));
        const QPoint global = dragged.mapToGlobal(grip);
        const auto send = [&](QEvent::Type type, const QPoint& moved, Qt::MouseButtons held) {
            QMouseEvent event(type, QPointF(at + moved), QPointF(global + moved), Qt::LeftButton, held, Qt::NoModifier);
            QCoreApplication::sendEvent(head, &event);
        };
        send(QEvent::MouseButtonPress, {}, Qt::LeftButton);
        send(QEvent::MouseMove, by / 2, Qt::LeftButton);
        send(QEvent::MouseMove, by, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, by, Qt::NoButton);
        fixture.settleSoon();
    }
    void undo() {
        fixture.trigger("edit.undo");
        fixture.settleSoon();
    }
    std::size_t steps() { return session().workbook().history().position(); }
    void select(const std::string& predicate, const std::string& label = {}) {
        session().selections().select({dataset, predicate, label});
        fixture.settleSoon();
    }
};

/// A summary of the rows, with its histogram and table put on the board.
struct LiveBoard : Board {
    Id analysis;
    std::size_t first;  ///< tile of the histogram; the table follows

    LiveBoard() {
        session().loadPlugins();
        Analysis summary{.module = "descriptive.summary", .inputs = {{"data", dataset}}};
        summary.parameters.set("columns", std::vector<std::string>{"output"});
        summary.parameters.set("bins", std::int64_t{3});
        analysis = session().add(summary, "Summary");
        fixture.settleSoon();
        first = spec().tiles.size();
    }
    AnalysisPage& analysisPage() { return *fixture.page<AnalysisPage>(); }
    void putBoth() {
        const auto result = analysisPage().result();
        putOnDashboard(session(), {analysis, PartKind::Chart, "histogram"}, result, dashboard);
        putOnDashboard(session(), {analysis, PartKind::Table, "histogram"}, result, dashboard);
        fixture.settleSoon();
    }
    std::size_t bins() {
        const auto table = widget(first + 1).content().data();
        return table ? table->rows() : 0;
    }
};

}  // namespace kapok::gui
