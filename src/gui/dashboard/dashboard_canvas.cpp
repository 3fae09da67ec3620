#include "gui/dashboard/dashboard_canvas.h"

#include "gui/common/export_view.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/action_runner.h"
#include "gui/dashboard/put_on_dashboard.h"
#include "gui/dashboard/tile_grid.h"
#include "gui/dashboard/tile_widget.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace kapok::gui {
namespace {

constexpr int narrowWidth = 620;
constexpr int wideWidth = 2200;
constexpr QSize smallestTile{120, 60};
constexpr int lowestRow = 60;  ///< in a presentation, where rows share the height
constexpr int turn = 8;        ///< milliseconds that tiles are made in one turn of the event loop

double pageWidth(LayoutKind kind) { return kind == LayoutKind::A4 ? 794 : 1280; }

void sayNoNesting(Session& session, const Id& dashboard) {
    session.messages().add(
        {Severity::Note,
         DashboardCanvas::tr("A container cannot lie in another one."),
         DashboardCanvas::tr("It stays on the dashboard itself: put it beside the other, or give that one more tabs."),
         {},
         dashboard});
}

}  // namespace

DashboardCanvas::DashboardCanvas(Session& session, Id dashboard, QWidget* parent)
    : QWidget(parent), session_(session), dashboard_(std::move(dashboard)) {
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setMinimumWidth(320);
    fillLater();  // when it stands in its page: a style sheet is worked out anew for each parent
}

const Dashboard& DashboardCanvas::board() const {
    static const Dashboard none;
    return session_.state().has(dashboard_) ? session_.state().dashboard(dashboard_) : none;
}

void DashboardCanvas::refresh(bool dataChanged) {
    const std::size_t count = board().tiles.size();
    while (widgets_.size() > count) {
        widgets_.back()->hide();
        widgets_.back()->deleteLater();
        widgets_.pop_back();
    }
    for (std::size_t i = 0; i < widgets_.size(); ++i) {
        widgets_[i]->setTile(board(), i);
        if (dataChanged) widgets_[i]->refresh();
    }
    filling_ ? placeTiles(currentPlaces()) : fill(turn);
    if (std::any_of(chosen_.begin(), chosen_.end(), [&](std::size_t tile) { return tile >= count; })) setCurrent(-1);
}

void DashboardCanvas::fillLater() {
    if (std::exchange(filling_, true)) return;
    QTimer::singleShot(0, this, [this] {
        filling_ = false;
        fill(turn);
    });
}

/// Makes the tiles that are not there yet, for about so long; the window stays awake between.
void DashboardCanvas::fill(std::optional<int> milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (widgets_.size() < board().tiles.size()) {
        if (milliseconds && clock.elapsed() >= *milliseconds) {
            fillLater();
            break;
        }
        const std::size_t next = widgets_.size();
        widgets_.push_back(makeWidget());
        widgets_[next]->setTile(board(), next);
    }
    placeTiles(currentPlaces());
}

const std::vector<TileWidget*>& DashboardCanvas::tiles() {
    if (widgets_.size() < board().tiles.size()) fill(std::nullopt);
    return widgets_;
}

TileWidget* DashboardCanvas::makeWidget() {
    auto* widget = new TileWidget(session_, this);
    connect(widget, &TileWidget::picked, this, [this, widget](bool add) {
        const int tile = indexOf(widget);
        if (add) return toggleChosen(tile);
        if (chosen_.size() < 2 || std::count(chosen_.begin(), chosen_.end(), tile) == 0) setCurrent(tile);
    });
    connect(widget, &TileWidget::dragged, this,
            [this, widget](const QPoint& at, bool done) { drag(widget, at, done); });
    connect(widget, &TileWidget::stretched, this,
            [this, widget](const QSize& size, bool done) { stretch(widget, size, done); });
    connect(widget, &TileWidget::opened, this, [this, widget] {
        if (session_.state().has(widget->tile().item)) emit session_.openRequested(widget->tile().item);
    });
    connect(widget, &TileWidget::menuFilled, this, [this, widget](QMenu* menu) { fillMenu(widget, menu); });
    TileContent& content = widget->content();
    connect(&content, &TileContent::chosen, this,
            [this, widget](const TileControl& control) { choose(widget, control); });
    connect(&content, &TileContent::tabShown, this, [this] { placeTiles(currentPlaces()); });
    connect(&content, &TileContent::pressed, this,
            [this, widget] { emit actionRequested(static_cast<std::size_t>(indexOf(widget)), std::size_t{0}); });
    connect(&content, &TileContent::selectedHere, this,
            [this, widget] { emit actionRequested(static_cast<std::size_t>(indexOf(widget)), std::nullopt); });
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

void DashboardCanvas::fillMenu(const TileWidget* widget, QMenu* menu) {
    const auto tile = static_cast<std::size_t>(indexOf(widget));
    const auto& actions = widget->tile().actions;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        menu->addAction(actionWords(session_, actions[i]), this, [this, tile, i] { emit actionRequested(tile, i); });
    }
    if (presenting_) return;
    if (!menu->isEmpty()) menu->addSeparator();
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy as a picture"), this,
                    [widget] { QApplication::clipboard()->setPixmap(widget->content().picture()); });
    if (const auto shown = widget->content().data())
        menu->addAction(tr("Copy the data"), this, [this, table = *shown] { copyData(session_, table); });
    // Not while the tile is still handling its menu.
    menu->addAction(icon(QStringLiteral("trash")), tr("Remove from the dashboard"), this, [this, tile] {
        QMetaObject::invokeMethod(
            this, [this, tile] { removeTile(static_cast<int>(tile)); }, Qt::QueuedConnection);
    });
}

void DashboardCanvas::setCurrent(int tile) {
    chosen_.clear();
    toggleChosen(tile);
}

void DashboardCanvas::toggleChosen(int tile) {
    if (tile >= 0) {
        const auto index = static_cast<std::size_t>(tile);
        if (std::erase(chosen_, index) == 0) chosen_.push_back(index);
    }
    const auto& all = tile < 0 ? widgets_ : tiles();
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i]->setCurrent(std::count(chosen_.begin(), chosen_.end(), i) > 0);
    }
    emit currentChanged(current());
}

void DashboardCanvas::removeTile(int tile) {
    if (tile < 0) return;
    session_.apply(workbook::removeTile(session_.state(), dashboard_, static_cast<std::size_t>(tile)));
}

void DashboardCanvas::choose(const TileWidget* widget, const TileControl& control) {
    const int index = indexOf(widget);
    if (index < 0) return;
    Dashboard dashboard = board();
    dashboard.tiles[static_cast<std::size_t>(index)].control = control;
    // What is chosen in one control, one after the other, is one step back.
    session_.replace(dashboard_, dashboard, KAPOK_TR("gui", "Choose rows by %1").arg(control.field),
                     dashboard_ + "-control" + std::to_string(index));
}

// --- arrangement ----------------------------------------------------------------------------------------------------

void DashboardCanvas::setLayoutKind(std::optional<LayoutKind> kind) {
    wanted_ = kind;
    placeTiles(currentPlaces());
    update();
}

LayoutKind DashboardCanvas::layoutKind() const {
    return wanted_.value_or(width() >= wideWidth ? LayoutKind::Wide : LayoutKind::Screen);
}

bool DashboardCanvas::isNarrow() const { return !wanted_ && !presenting_ && width() < narrowWidth; }

void DashboardCanvas::setPresenting(bool presenting) {
    presenting_ = presenting;
    placeTiles(currentPlaces());
}

TilePlaces DashboardCanvas::currentPlaces() const {
    return isNarrow() ? oneColumn(board()) : arrangement(board(), layoutKind());
}

/// What the cells of the dashboard itself fill.
QRectF DashboardCanvas::pageArea(const TilePlaces& places) const {
    const QRectF all = QRectF(rect()).adjusted(gridMargin, gridMargin, -gridMargin, -gridMargin);
    const double aspect = isNarrow() ? 0 : layoutAspect(layoutKind());
    if (aspect > 0) {
        const double wide = std::min(all.width(), pageWidth(layoutKind()));
        const QRectF page(all.center().x() - wide / 2, all.top(), wide, wide / aspect);
        return page.adjusted(tileGap, tileGap, -tileGap, -tileGap);
    }
    const int rows = std::max(1, rowsOf(places, tilesOn(board())));
    const double natural = static_cast<double>(rows) * (presenting_ ? lowestRow : gridRowHeight) - tileGap;
    return {all.left(), all.top(), all.width(), presenting_ ? std::max(all.height(), natural) : natural};
}

TileGrid DashboardCanvas::gridOf(std::size_t tile, const TilePlaces& places) const {
    const auto rows = rowsOf(places, siblingsOf(board(), tile));
    if (const auto container = containerOf(board(), tile))
        return TileGrid::filling(widgets_[*container]->innerRect(), dashboardColumns, rows);
    const int columns = isNarrow() ? dashboardColumns : layoutColumns(layoutKind());
    return TileGrid::filling(pageArea(places), columns, rows);
}

void DashboardCanvas::placeTiles(const TilePlaces& places, int except) {
    const Dashboard& dashboard = board();
    if (places.size() != dashboard.tiles.size() || widgets_.size() > places.size()) return;
    const bool fixed = presenting_ || isNarrow();
    for (auto* widget : widgets_) widget->setFixed(fixed);
    for (const std::size_t i : tilesOn(dashboard)) {
        if (i >= widgets_.size()) continue;  // not made yet
        widgets_[i]->setVisible(true);
        if (static_cast<int>(i) != except) widgets_[i]->setGeometry(gridOf(i, places).pixels(places[i]));
        if (dashboard.tiles[i].kind == TileKind::Container) placeHeld(i, places, except);
    }
    const int rows = rowsOf(places, tilesOn(dashboard));
    setMinimumHeight(presenting_ ? rows * lowestRow + 2 * gridMargin
                                 : static_cast<int>(pageArea(places).bottom()) + gridMargin + tileGap);
}

/// The tiles of a container over it; those on other tabs are hidden.
void DashboardCanvas::placeHeld(std::size_t container, const TilePlaces& places, int except) {
    widgets_[container]->lower();
    const int open = widgets_[container]->content().tab();
    const int tabs = std::max<int>(1, static_cast<int>(board().tiles[container].tabs.size()));
    for (int tab = 0; tab < tabs; ++tab) {
        for (const std::size_t i : tilesOn(board(), container, tab)) {
            if (i >= widgets_.size()) continue;
            widgets_[i]->setVisible(tab == open);
            if (static_cast<int>(i) != except) widgets_[i]->setGeometry(gridOf(i, places).pixels(places[i]));
        }
    }
}

QSize DashboardCanvas::sizeHint() const { return {960, dashboardRows(board()) * gridRowHeight + 2 * gridMargin}; }

void DashboardCanvas::resizeEvent(QResizeEvent*) { placeTiles(currentPlaces()); }

std::map<std::string, int> DashboardCanvas::openTabs() const {
    std::map<std::string, int> tabs;
    for (const auto* widget : widgets_) {
        const Tile& tile = widget->tile();
        if (tile.kind == TileKind::Container && !tile.id.empty()) tabs[tile.id] = widget->content().tab();
    }
    return tabs;
}

void DashboardCanvas::showTile(const std::string& tile) {
    const auto place = tileOfId(board(), tile);
    if (!place || *place >= tiles().size()) return;
    if (const auto container = containerOf(board(), *place)) showTab(*container, board().tiles[*place].tab);
    emit tileSought(widgets_[*place]->geometry());
}

void DashboardCanvas::showTab(std::size_t container, int tab) { tiles().at(container)->content().setTab(tab); }

// --- gestures -------------------------------------------------------------------------------------------------------

void DashboardCanvas::drag(TileWidget* widget, const QPoint& topLeft, bool done) {
    const int index = indexOf(widget);
    if (index < 0) return;
    const auto tile = static_cast<std::size_t>(index);
    if (board().tiles[tile].kind != TileKind::Container) widget->raise();
    widget->move(topLeft);
    const TilePlaces places = currentPlaces();
    const auto to = containerAt(topLeft + QPoint(widget->width() / 2, gridMargin), places);
    const bool changesGrid = board().tiles[tile].kind != TileKind::Container && to != containerOf(board(), tile);
    if (!changesGrid) {
        const bool refused = done && board().tiles[tile].kind == TileKind::Container && to && *to != tile;
        if (refused) sayNoNesting(session_, dashboard_);
        return propose(tile, gridOf(tile, places).movedTo(topLeft, places[tile]), done, KAPOK_TR("gui", "Move a tile"));
    }
    placeTiles(places, index);
    shadow_ = done || !to ? QRect() : heldArea(*to, places);
    update();
    if (done) dropInto(tile, to, topLeft);
}

/// Where the tiles of a container lie when nothing makes way for a drag.
QRect DashboardCanvas::heldArea(std::size_t container, const TilePlaces& places) const {
    const TileWidget& widget = *widgets_[container];
    const QPoint home = gridOf(container, places).pixels(places[container]).topLeft();
    return widget.innerRect().translated(home - widget.geometry().topLeft());
}

std::optional<std::size_t> DashboardCanvas::containerAt(const QPoint& at, const TilePlaces& places) const {
    for (std::size_t i = 0; i < widgets_.size(); ++i) {
        if (widgets_[i]->tile().kind == TileKind::Container && heldArea(i, places).contains(at)) return i;
    }
    return {};
}

/// Let go over another container, or outside its own, the tile changes grids.
void DashboardCanvas::dropInto(std::size_t tile, std::optional<std::size_t> to, const QPoint& at) {
    Dashboard dashboard = movedInto(board(), tile, to, to ? widgets_[*to]->content().tab() : 0);
    const Tile moved = dashboard.tiles[tile];
    const auto siblings = siblingsOf(dashboard, tile);
    const QRectF area = to ? QRectF(widgets_[*to]->innerRect()) : pageArea(currentPlaces());
    TilePlaces places = arrangement(dashboard, layoutKind());
    const int rows = rowsOf(places, siblings);
    const int columns = to ? dashboardColumns : layoutColumns(layoutKind());
    places[tile] = TileGrid::filling(area, columns, rows).movedTo(at, {moved.x, moved.y, moved.width, moved.height});
    places = settled(std::move(places), siblings, tile);
    session_.replace(
        dashboard_, withArrangement(dashboard, layoutKind(), places),
        to ? KAPOK_TR("gui", "Put a tile into a container") : KAPOK_TR("gui", "Take a tile out of its container"));
}

void DashboardCanvas::moveInto(std::size_t tile, std::optional<std::size_t> container, int tab) {
    session_.guarded([&] {
        session_.replace(dashboard_, movedInto(board(), tile, container, tab),
                         container ? KAPOK_TR("gui", "Put a tile into a container")
                                   : KAPOK_TR("gui", "Take a tile out of its container"));
    });
}

void DashboardCanvas::stretch(TileWidget* widget, const QSize& size, bool done) {
    const int index = indexOf(widget);
    if (index < 0) return;
    const auto tile = static_cast<std::size_t>(index);
    widget->resize(size.expandedTo(smallestTile));
    const TilePlaces places = currentPlaces();
    propose(tile, gridOf(tile, places).resizedTo(size, places[tile]), done, KAPOK_TR("gui", "Resize a tile"));
}

void DashboardCanvas::propose(std::size_t tile, const TilePlace& place, bool done, Text label) {
    TilePlaces places = currentPlaces();
    const TileGrid grid = gridOf(tile, places);
    places[tile] = place;
    places = settled(std::move(places), siblingsOf(board(), tile), tile);
    if (!done) {
        shadow_ = grid.pixels(places[tile]);
        placeTiles(places, static_cast<int>(tile));
        return update();
    }
    shadow_ = {};
    commit(places, std::move(label));
    update();
}

void DashboardCanvas::commit(const TilePlaces& places, Text label) {
    if (places == currentPlaces()) return placeTiles(places);
    session_.replace(dashboard_, withArrangement(board(), layoutKind(), places), std::move(label));
}

void DashboardCanvas::align(Alignment alignment) {
    if (chosen_.size() < 2 || isNarrow()) return;
    const auto siblings = siblingsOf(board(), chosen_.front());
    std::vector<std::size_t> together;
    for (const std::size_t tile : chosen_) {
        if (std::count(siblings.begin(), siblings.end(), tile) > 0) together.push_back(tile);
    }
    const bool inContainer = containerOf(board(), chosen_.front()).has_value();
    const int columns = inContainer ? dashboardColumns : layoutColumns(layoutKind());
    TilePlaces places = aligned(currentPlaces(), together, alignment, columns);
    commit(settled(std::move(places), siblings, together.front()), KAPOK_TR("gui", "Line up tiles"));
}

void DashboardCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isNarrow() && layoutAspect(layoutKind()) > 0) {
        painter.setPen(QPen(color(currentTheme().line), 1));
        painter.drawRect(pageArea(currentPlaces()).adjusted(-tileGap, -tileGap, tileGap, tileGap));
    }
    if (shadow_.isNull()) return;
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
    if (current() < 0 || (dx == 0 && dy == 0) || isNarrow() || presenting_) return QWidget::keyPressEvent(event);
    const auto tile = static_cast<std::size_t>(current());
    TilePlace place = currentPlaces()[tile];
    const int columns = containerOf(board(), tile) ? dashboardColumns : layoutColumns(layoutKind());
    const bool resize = event->modifiers().testFlag(Qt::ShiftModifier);
    if (resize) {
        place.width = std::clamp(place.width + dx, 1, columns - place.x);
        place.height = std::max(1, place.height + dy);
    } else {
        place.x = std::clamp(place.x + dx, 0, columns - place.width);
        place.y = std::max(0, place.y + dy);
    }
    propose(tile, place, true, resize ? KAPOK_TR("gui", "Resize a tile") : KAPOK_TR("gui", "Move a tile"));
}

void DashboardCanvas::dragEnterEvent(QDragEnterEvent* event) {
    if (!presenting_ && canBePut(event->mimeData())) event->acceptProposedAction();
}

void DashboardCanvas::dropEvent(QDropEvent* event) {
    const Tile fresh;
    const TilePlaces places = currentPlaces();
    const int rows = rowsOf(places, tilesOn(board()));
    const TilePlace at = TileGrid::filling(pageArea(places), layoutColumns(layoutKind()), rows)
                             .movedTo(event->position().toPoint(), {fresh.x, fresh.y, fresh.width, fresh.height});
    event->acceptProposedAction();
    putDropped(session_, dashboard_, event->mimeData(), at);
}

}  // namespace kapok::gui
