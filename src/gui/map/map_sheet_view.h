// A page of maps on the desk: its elements are chosen, moved and resized by the mouse.
#pragma once

#include "gui/map/sheet_snap.h"
#include "map/sheet.h"
#include "spec/theme.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

namespace kapok::gui {

/// A click chooses an element, a drag moves it, its handles resize it; it comes to rest at edges and margins, with Alt
/// anywhere. A drag beside all elements moves the page. Keys: arrows move by a millimetre, with Shift by five, Tab
/// walks over the elements, Del removes, + − zoom, 0 shows the whole page, Esc lets go. The page is painted in the
/// background.
class MapSheetView : public QWidget {
    Q_OBJECT
public:
    explicit MapSheetView(QWidget* parent = nullptr);

    void setPage(std::shared_ptr<const map::SheetPage> page);
    void setThemes(const Theme& paper, const Theme& desk);

    int selected() const { return selected_; }
    void select(int element);  ///< -1: none
    void zoomBy(double factor, std::optional<QPointF> about = {});
    void showAll();

    /// Of an element, or of the page for -1, in the widget.
    QRectF placeOnScreen(int element) const;

    QSize sizeHint() const override { return {640, 480}; }

signals:
    void chosen(int element);
    /// A drag or a key has moved or resized an element; `key`: by a key, several of which are one step of undo.
    void placed(int element, const QRectF& millimetres, bool key);
    void removeAsked(int element);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Drag {
        QPointF from = {};
        MovingEdges edges = {};
        bool page = false;
        QPointF offset = {};  ///< of the page when it began
        bool moved = false;
    };

    double scale() const;  ///< pixels for a millimetre
    QPointF origin() const;
    QRectF onScreen(const QRectF& millimetres) const;
    std::optional<MovingEdges> handleAt(QPointF at) const;
    int elementAt(QPointF at) const;
    void drag(QPointF at, bool freely);
    void nudge(double dx, double dy);
    void updateCursor(QPointF at);
    void render();
    void paintFrames(QPainter& painter);

    std::shared_ptr<const map::SheetPage> page_;
    Theme paper_ = printTheme;
    Theme desk_ = lightTheme;
    int selected_ = -1;
    int hovered_ = -1;
    double zoom_ = 1;  ///< times what shows the whole page
    QPointF offset_;
    std::optional<Drag> drag_;
    Snapped moving_;
    QImage image_;
    QFutureWatcher<QImage> painting_;
    bool busy_ = false;
    bool again_ = false;  ///< something was asked meanwhile
};

}  // namespace kapok::gui
