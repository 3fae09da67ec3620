// A map in a window: pan, zoom, tooltips and linked selection.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/selection.h"
#include "spec/theme.h"

#include <QLocale>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace kapok::map {

/// Drag pans, the wheel zooms to the cursor, a double click zooms in. A click selects a feature, Ctrl adds and Shift
/// toggles; a drag with Shift, or any drag with the select tool, selects what a rectangle meets, a circle,
/// the lasso and a polygon what they surround. Keys: arrows pan, + −
/// zoom, 0 shows all, Esc clears the selection, Ctrl+arrows walk over the features and Enter selects the one reached.
/// A scene with panels is shown as a grid of views that move together; the period of a map in time stands in the
/// corner. Features are those of the scene's active layer, by index. Small pictures are drawn at once; large ones in
/// the background, and until one is made the last one is moved and scaled.
class MapView : public QWidget {
    Q_OBJECT

public:
    enum class Tool {
        Pan,
        Select,    ///< a rectangle
        Circle,    ///< around label points, from its middle
        Lasso,     ///< a line drawn around label points
        Corners,   ///< clicks make a polygon around label points; a double click or Enter closes it
        Identify,  ///< a click asks what lies there, in all layers
        Swipe,     ///< an edge between the layers of its two sides is dragged over the map (map/swipe.h)
        Measure    ///< clicks make a path; its length on the earth is shown
    };

    explicit MapView(QWidget* parent = nullptr);
    ~MapView() override;

    /// A scene with the same bounds keeps the range seen; null shows the message. The selection is cleared when the
    /// number of features changes.
    void setScene(std::shared_ptr<const Scene> scene);
    const Scene* scene() const;

    /// Does not signal.
    void setSelected(std::vector<int> features);
    const std::vector<int>& selected() const;
    /// The same by rows of the active layer's answer, in every panel; they stay with the next scene.
    void setSelectedRows(const std::vector<std::size_t>& rows);
    const std::vector<std::size_t>& selectedRows() const;
    /// What is selected comes from a sample: a note says so until it is taken back.
    void setEstimated(bool estimated);
    bool isEstimated() const;

    void setTheme(const Theme& theme);
    void setTool(Tool tool);
    Tool tool() const;
    /// A double click on a feature opens it (featureOpened) instead of zooming.
    void setOpensFeatures(bool opens);
    /// Moves to where these features are.
    void showFeatures(const std::vector<int>& features);
    void setLegendVisible(bool visible);

    /// Words in place of the map: why there is nothing to show, and what to do.
    void showMessage(const QString& text, const QString& remedy = {}, bool error = false);
    QString message() const;  ///< empty while a map is shown

    ViewRange viewRange() const;
    void setViewRange(const ViewRange& range);

    /// Length of the measured path in metres, in units of the map where its coordinates are not on the earth.
    double measured() const;

    /// Where a feature's label point is in the widget; for tests and tooltips.
    QPointF positionOf(int feature) const;
    /// Time of the last picture in milliseconds.
    double frameTime() const;

    QSize sizeHint() const override { return {480, 360}; }
    QSize minimumSizeHint() const override { return {120, 90}; }

public slots:
    void zoomIn();
    void zoomOut();
    void resetView();

signals:
    /// Features picked; none with Replace: the selection is to be cleared.
    void featuresSelected(const std::vector<int>& features, kapok::SelectionMode mode);
    /// The rows behind them, also of a panel. None with Replace: the selection is to be cleared.
    void rowsSelected(const std::vector<std::size_t>& rows, kapok::SelectionMode mode);
    /// A click of the tool that identifies, at a place of the map.
    void identifyAsked(kapok::geo::Point at);
    void featureOpened(int feature);
    void menuRequested(int feature, const QPoint& global);  ///< -1: beside every feature
    void hovered(int feature);                              ///< -1: none
    void viewRangeChanged();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct State;

    void repaintMap();
    void showPanels();
    void moveTo(const ViewRange& range);
    void zoomBy(double factor, QPointF about);
    void showAll();
    void hover(int feature);
    void hoverAtCursor();
    void walk(Qt::Key direction);
    void select(std::vector<int> features, Qt::KeyboardModifiers modifiers);
    void endDrag(QPointF position, Qt::KeyboardModifiers modifiers);
    void endSelecting(Qt::KeyboardModifiers modifiers);
    void addCorner(QPointF position);
    void measureTo(QPointF position);
    void updateDescription();

    std::unique_ptr<State> state_;
};

}  // namespace kapok::map
