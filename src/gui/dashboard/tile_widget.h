// A tile on a dashboard: its title, its content, and handles to move and resize it.
#pragma once

#include "gui/dashboard/tile_content.h"

#include <QFrame>

class QLabel;
class QMenu;
class QTimer;
class QVBoxLayout;

namespace kapok::gui {

class TileWidget : public QFrame {
    Q_OBJECT
public:
    TileWidget(Session& session, QWidget* parent);

    /// `index`: of the tile in the dashboard.
    void setTile(const Dashboard& dashboard, std::size_t index);
    const Tile& tile() const { return tile_; }
    QString title() const;
    /// The data may have changed.
    void refresh();
    void retranslate();
    void setCurrent(bool current);
    /// It cannot be moved, resized or removed: in a presentation, or where the arrangement follows by itself.
    void setFixed(bool fixed);
    TileContent& content() { return *content_; }
    const TileContent& content() const { return *content_; }
    /// Of a container: where its tiles lie, in the parent's pixels.
    QRect innerRect() const;
    /// What the badge says: the result is stale, or there is none; empty otherwise.
    QString badge() const;

signals:
    /// `add`: to the tiles in hand.
    void picked(bool add);
    /// Pixels in the parent; `done` at the end of the drag.
    void dragged(const QPoint& topLeft, bool done);
    void stretched(const QSize& size, bool done);
    void opened();
    /// The menu is about to be shown: others add to it.
    void menuFilled(QMenu* menu);

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
    void showContent();
    void showFrame();
    void showHeading();
    void showCondition();
    bool onCorner(const QPoint& at) const;

    Session& session_;
    Tile tile_;
    bool current_ = false;
    bool fixed_ = false;
    QLabel* heading_;
    QLabel* detail_;
    QLabel* badge_;
    QLabel* error_;
    QWidget* head_;
    QVBoxLayout* layout_;
    TileContent* content_;
    QTimer* slow_;  ///< what is quick needs no badge
    Drag drag_ = Drag::None;
    QPoint from_;
    QRect before_;
};

}  // namespace kapok::gui
