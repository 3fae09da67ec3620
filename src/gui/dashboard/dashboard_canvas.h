// The grid of a dashboard: tiles are dragged and resized, each drag one step of undo.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

namespace kapok::gui {

class TileWidget;

class DashboardCanvas : public QWidget {
    Q_OBJECT
public:
    DashboardCanvas(Session& session, Id dashboard, QWidget* parent = nullptr);

    /// Shows the dashboard as it is in the workbook.
    void refresh(bool dataChanged);
    void retranslate();
    int current() const { return current_; }
    void setCurrent(int tile);
    void removeTile(int tile);
    const std::vector<TileWidget*>& tiles() const { return widgets_; }

    QSize sizeHint() const override;

signals:
    void currentChanged(int tile);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TileWidget* makeWidget();
    int indexOf(const TileWidget* widget) const;
    void placeTiles(const std::vector<Tile>& tiles, int except = -1);
    void drag(TileWidget* widget, const QPoint& topLeft, bool done);
    void stretch(TileWidget* widget, const QSize& size, bool done);
    void propose(std::size_t index, Tile tile, bool done, Text label);
    void choose(const TileWidget* widget, const TileControl& control);
    std::vector<Tile> specTiles() const;

    Session& session_;
    Id dashboard_;
    std::vector<TileWidget*> widgets_;
    int current_ = -1;
    QRect shadow_;  ///< where the dragged tile would land
};

}  // namespace kapok::gui
