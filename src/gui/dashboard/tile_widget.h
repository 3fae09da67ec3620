// A tile on a dashboard: its title, its view, and handles to move and resize it.
#pragma once

#include "gui/common/session.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace kapok::gui {

class ChartPresenter;
class ControlTile;
class MapPresenter;
class NumberTile;
class TableTile;

class TileWidget : public QFrame {
    Q_OBJECT
public:
    TileWidget(Session& session, QWidget* parent);

    /// The content is made anew only when another item is shown. `index`: of the tile in the dashboard, whose controls
    /// filter what is shown.
    void setTile(const Dashboard& dashboard, std::size_t index);
    const Tile& tile() const { return tile_; }
    /// The data may have changed.
    void refresh();
    void retranslate();
    void setCurrent(bool current);
    QWidget* content() const { return content_; }

signals:
    void picked();
    /// Pixels in the parent; `done` at the end of the drag.
    void dragged(const QPoint& topLeft, bool done);
    void stretched(const QSize& size, bool done);
    void opened();
    void removed();
    /// The reader has chosen in a control.
    void chosen(const kapok::TileControl& control);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Drag { None, Move, Resize };
    void makeContent();
    void makeItemContent(const Item& item);
    void showSpec();
    void showHeading();
    bool onCorner(const QPoint& at) const;

    Session& session_;
    Tile tile_;
    Dashboard dashboard_;
    std::size_t index_ = 0;
    bool made_ = false;
    bool current_ = false;
    QLabel* heading_;
    QLabel* detail_;
    QWidget* head_;
    QVBoxLayout* layout_;
    QWidget* content_ = nullptr;
    ChartPresenter* chart_ = nullptr;
    MapPresenter* map_ = nullptr;
    TableTile* table_ = nullptr;
    NumberTile* number_ = nullptr;
    ControlTile* control_ = nullptr;
    Drag drag_ = Drag::None;
    QPoint from_;
    QRect before_;
};

}  // namespace kapok::gui
