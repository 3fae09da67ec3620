#include "gui/dashboard/dashboard_canvas.h"

#include "gui/dashboard/tile_grid.h"
#include "gui/dashboard/tile_widget.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace kapok::gui {

DashboardCanvas::DashboardCanvas(Session& session, Id dashboard, QWidget* parent)
    : QWidget(parent), session_(session), dashboard_(std::move(dashboard)) {
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(640);
    refresh(false);
}

std::vector<Tile> DashboardCanvas::specTiles() const {
    return session_.state().has(dashboard_) ? session_.state().dashboard(dashboard_).tiles : std::vector<Tile>();
}

void DashboardCanvas::refresh(bool dataChanged) {
    const auto tiles = specTiles();
    while (widgets_.size() > tiles.size()) {
        widgets_.back()->hide();
        widgets_.back()->deleteLater();
        widgets_.pop_back();
    }
    while (widgets_.size() < tiles.size()) widgets_.push_back(makeWidget());
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        widgets_[i]->setTile(session_.state().dashboard(dashboard_), i);
        if (dataChanged) widgets_[i]->refresh();
        widgets_[i]->show();
    }
    placeTiles(tiles);
    if (current_ >= static_cast<int>(tiles.size())) setCurrent(-1);
}

TileWidget* DashboardCanvas::makeWidget() {
    auto* widget = new TileWidget(session_, this);
    connect(widget, &TileWidget::picked, this, [this, widget] { setCurrent(indexOf(widget)); });
    connect(widget, &TileWidget::dragged, this,
            [this, widget](const QPoint& at, bool done) { drag(widget, at, done); });
    connect(widget, &TileWidget::stretched, this,
            [this, widget](const QSize& size, bool done) { stretch(widget, size, done); });
    connect(widget, &TileWidget::opened, this, [this, widget] {
        if (session_.state().has(widget->tile().item)) emit session_.openRequested(widget->tile().item);
    });
    connect(widget, &TileWidget::chosen, this, [this, widget](const TileControl& control) { choose(widget, control); });
    // Not while the tile is still handling its menu.
    connect(
        widget, &TileWidget::removed, this, [this, widget] { removeTile(indexOf(widget)); }, Qt::QueuedConnection);
    return widget;
}

int DashboardCanvas::indexOf(const TileWidget* widget) const {
    const auto found = std::find(widgets_.begin(), widgets_.end(), widget);
    return found == widgets_.end() ? -1 : static_cast<int>(found - widgets_.begin());
}

void DashboardCanvas::retranslate() {
    setAccessibleName(tr("Dashboard"));
    for (auto* widget : widgets_) widget->retranslate();
}

void DashboardCanvas::setCurrent(int tile) {
    current_ = tile;
    for (std::size_t i = 0; i < widgets_.size(); ++i) widgets_[i]->setCurrent(static_cast<int>(i) == tile);
    emit currentChanged(tile);
}

void DashboardCanvas::removeTile(int tile) {
    if (tile < 0) return;
    session_.apply(workbook::removeTile(session_.state(), dashboard_, static_cast<std::size_t>(tile)));
}

void DashboardCanvas::choose(const TileWidget* widget, const TileControl& control) {
    const int index = indexOf(widget);
    if (index < 0) return;
    Dashboard dashboard = session_.state().dashboard(dashboard_);
    dashboard.tiles[static_cast<std::size_t>(index)].control = control;
    // What is chosen in one control, one after the other, is one step back.
    session_.replace(dashboard_, dashboard, KAPOK_TR("gui", "Choose rows by %1").arg(control.field),
                     dashboard_ + "-control" + std::to_string(index));
}

QSize DashboardCanvas::sizeHint() const { return {960, gridRows(specTiles()) * gridRowHeight + 2 * gridMargin}; }

void DashboardCanvas::placeTiles(const std::vector<Tile>& tiles, int except) {
    const TileGrid grid(width());
    for (std::size_t i = 0; i < widgets_.size() && i < tiles.size(); ++i) {
        if (static_cast<int>(i) != except) widgets_[i]->setGeometry(grid.pixels(tiles[i]));
    }
    setMinimumHeight(gridRows(tiles) * gridRowHeight + 2 * gridMargin);
}

void DashboardCanvas::resizeEvent(QResizeEvent*) { placeTiles(specTiles()); }

void DashboardCanvas::drag(TileWidget* widget, const QPoint& topLeft, bool done) {
    const int index = indexOf(widget);
    if (index < 0) return;
    widget->move(topLeft);
    Tile tile = specTiles()[static_cast<std::size_t>(index)];
    const QPoint cell = TileGrid(width()).cellAt(topLeft);
    tile.x = std::clamp(cell.x(), 0, dashboardColumns - tile.width);
    tile.y = std::max(0, cell.y());
    propose(static_cast<std::size_t>(index), tile, done, KAPOK_TR("gui", "Move a tile"));
}

void DashboardCanvas::stretch(TileWidget* widget, const QSize& size, bool done) {
    const int index = indexOf(widget);
    if (index < 0) return;
    widget->resize(size.expandedTo({120, 60}));
    Tile tile = specTiles()[static_cast<std::size_t>(index)];
    const QSize cells = TileGrid(width()).cellsOf(size);
    tile.width = std::clamp(cells.width(), 1, dashboardColumns - tile.x);
    tile.height = std::max(1, cells.height());
    propose(static_cast<std::size_t>(index), tile, done, KAPOK_TR("gui", "Resize a tile"));
}

void DashboardCanvas::propose(std::size_t index, Tile tile, bool done, Text label) {
    auto tiles = specTiles();
    tiles[index] = tile;
    tiles = settled(std::move(tiles), index);
    if (!done) {
        shadow_ = TileGrid(width()).pixels(tiles[index]);
        placeTiles(tiles, static_cast<int>(index));
        return update();
    }
    shadow_ = {};
    Dashboard dashboard = session_.state().dashboard(dashboard_);
    dashboard.tiles = tiles;
    if (dashboard == session_.state().dashboard(dashboard_)) {
        placeTiles(tiles);
    } else {
        session_.replace(dashboard_, dashboard, std::move(label));
    }
    update();
}

void DashboardCanvas::paintEvent(QPaintEvent*) {
    if (shadow_.isNull()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(currentTheme().accent), 1, Qt::DashLine));
    painter.setBrush(color(currentTheme().accentSoft));
    painter.drawRoundedRect(QRectF(shadow_).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void DashboardCanvas::mousePressEvent(QMouseEvent*) {
    setFocus();
    setCurrent(-1);
}

/// Arrows move the tile in hand, with Shift they resize it.
void DashboardCanvas::keyPressEvent(QKeyEvent* event) {
    const int dx = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int dy = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (current_ < 0 || (dx == 0 && dy == 0)) return QWidget::keyPressEvent(event);
    Tile tile = specTiles()[static_cast<std::size_t>(current_)];
    const bool resize = event->modifiers().testFlag(Qt::ShiftModifier);
    if (resize) {
        tile.width = std::clamp(tile.width + dx, 1, dashboardColumns - tile.x);
        tile.height = std::max(1, tile.height + dy);
    } else {
        tile.x = std::clamp(tile.x + dx, 0, dashboardColumns - tile.width);
        tile.y = std::max(0, tile.y + dy);
    }
    propose(static_cast<std::size_t>(current_), tile, true,
            resize ? KAPOK_TR("gui", "Resize a tile") : KAPOK_TR("gui", "Move a tile"));
}

}  // namespace kapok::gui
