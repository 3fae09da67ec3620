// What a chart view keeps between events: the chart, what is shown of it, and the gesture under way.
#pragma once

#include "chart/chart_view.h"
#include "chart/plot.h"
#include "chart/scene_maker.h"

#include <QLabel>
#include <QStackedLayout>
#include <QTimer>

class QMouseEvent;
class QWheelEvent;

namespace kapok::chart {

enum class Drag { None, Brush, Lasso, Zoom, Pan, Legend };

inline constexpr double zoomStep = 0.8;

struct ChartView::State {
    ChartView* view;
    Plot* plot;
    QLabel* message = nullptr;
    QStackedLayout* layout;
    ChartSpec spec;  // of the scene that is drawn, with its answers
    Table answer;
    std::optional<Table> selected;
    SceneOrder asked;  // what shall be drawn
    SceneMaker maker{[this](MadeScene made) { show(std::move(made)); }};
    bool hasChart = false;
    bool zoomed = false;
    Theme theme = lightTheme;
    PaintOptions options;
    QString text, remedy;
    bool error = false;

    Drag drag = Drag::None;
    QPointF press;
    QPointF last;
    bool moved = false;
    bool space = false;
    QTimer brushing;       // while a brush is dragged, what it covers is selected now and then
    bool brushed = false;  // it has moved since
    Tool tool = Tool::Brush;
    bool opensMarks = false;
    bool offersMenu = false;
    QString pressedEntry;        // of the legend, by the last click: it may have moved away since
    QStringList pressedNames;    // all of that legend
    std::size_t walked = noRow;  // place in markPlaces() that the keyboard is at

    void make(bool keepView);
    void show(MadeScene made);
    void showProblem(const Text& what, const Text& todo);
    void makeMessage();
    void showText();
    void drawOverlay() { plot->update(); }
    /// The panel that the mouse is or was pressed over; the first when it is over none.
    std::size_t panelAt(QPointF pixel) const { return plot->arrangement().panelAt(pixel).value_or(0); }
    bool hasPanels() const { return hasChart && !plot->arrangement().panels.empty(); }
    const Panel& panel(std::size_t index) const { return plot->scene().panels[index]; }
    const Projection& projection(std::size_t index) const { return plot->arrangement().panels[index].projection; }
    QRectF plotArea(std::size_t index) const { return projection(index).plot(); }
    QRectF brushTo(QPointF end) const;
    void hover(QPointF pixel, QPoint global);
    void point(QPointF pixel);
    void left();
    ChartPlace placeAt(QPointF pixel) const;
    QStringList legendNames(const QString& name) const;
    void clicked(QMouseEvent* event);
    void doubleClicked(QMouseEvent* event);
    void selectInside(const QPolygonF& pixels, SelectionMode mode);
    void brush();
    void mousePressed(QMouseEvent* event);
    void mouseMoved(QMouseEvent* event);
    void mouseReleased(QMouseEvent* event);
    void wheel(QWheelEvent* event);
    void select(const QRectF& pixels, SelectionMode mode);
    std::optional<BrushRange> range(std::size_t index, const QRectF& pixels, bool alongX) const;
    void show(std::size_t index, const QRectF& pixels);
    void zoomBy(double factor, QPointF about);
    void zoomTo(const QRectF& pixels);
    void pan(QPointF pixels);
    void viewChanged();
    void walk(int step);
    void selectWalked(Qt::KeyboardModifiers modifiers);
};

}  // namespace kapok::chart
