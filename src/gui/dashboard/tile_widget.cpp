#include "gui/dashboard/tile_widget.h"

#include "chart/chart_view.h"
#include "gui/chart/chart_presenter.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/control_tile.h"
#include "gui/dashboard/number_tile.h"
#include "gui/dashboard/table_tile.h"
#include "gui/map/map_presenter.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace kapok::gui {
namespace {

constexpr int padding = 14;
constexpr int corner = 16;

}  // namespace

TileWidget::TileWidget(Session& session, QWidget* parent)
    : QFrame(parent),
      session_(session),
      heading_(new ElidedLabel("strong")),
      detail_(roleLabel({}, "muted")),
      head_(new QWidget),
      layout_(new QVBoxLayout(this)) {
    setProperty("role", QStringLiteral("tile"));
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    layout_->setContentsMargins(padding, 10, padding, padding);
    layout_->setSpacing(6);
    auto* row = new QHBoxLayout(head_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(heading_, 1);
    row->addWidget(detail_);
    head_->setCursor(Qt::SizeAllCursor);
    head_->installEventFilter(this);
    layout_->addWidget(head_);
}

void TileWidget::setTile(const Dashboard& dashboard, std::size_t index) {
    const Tile& tile = dashboard.tiles[index];
    const bool same = made_ && tile.kind == tile_.kind && tile.item == tile_.item;
    const Tile before = tile_;
    tile_ = tile;
    dashboard_ = dashboard;
    index_ = index;
    showHeading();
    if (!same) return makeContent();
    showSpec();
    if (auto* text = qobject_cast<QLabel*>(content_); text && before.text != tile.text) text->setText(toQt(tile.text));
}

/// What the tile shows, with the rows that the dashboard's controls have chosen.
void TileWidget::showSpec() {
    const auto& state = session_.state();
    if (chart_ && state.has(tile_.item)) chart_->setSpec(onDashboard(dashboard_, state.chart(tile_.item)), tile_.link);
    if (map_ && state.has(tile_.item)) map_->setSpec(onDashboard(dashboard_, state.map(tile_.item)), tile_.link);
    if (table_) table_->setShown(tile_.link, dashboardFilter(dashboard_, tile_.item));
    if (control_) control_->setTile(tile_, dashboardFilter(dashboard_, tile_.item, index_));
    if (!number_) return;
    Tile number = tile_;
    number.filter = bothHold(number.filter, dashboardFilter(dashboard_, tile_.item));
    number_->setTile(number);
}

void TileWidget::makeContent() {
    made_ = true;
    delete content_;
    content_ = nullptr;
    for (QObject* presenter : std::initializer_list<QObject*>{chart_, map_}) delete presenter;
    chart_ = nullptr;
    map_ = nullptr;
    table_ = nullptr;
    number_ = nullptr;
    control_ = nullptr;
    const auto item = session_.state().find(tile_.item);
    if (tile_.kind == TileKind::Number) {
        content_ = number_ = new NumberTile(session_);
    } else if (tile_.kind == TileKind::Control) {
        content_ = control_ = new ControlTile(session_);
        connect(control_, &ControlTile::chosen, this, &TileWidget::chosen);
    } else if (tile_.kind == TileKind::Text) {
        auto* text = new QLabel(toQt(tile_.text));
        text->setTextFormat(Qt::MarkdownText);
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        text->setOpenExternalLinks(true);
        content_ = text;
    } else if (item) {
        makeItemContent(*item);
    }
    showSpec();
    if (!content_) content_ = roleLabel(tr("What was shown here is gone."), "muted");
    content_->setAccessibleName(heading_->text());
    layout_->addWidget(content_, 1);
}

void TileWidget::makeItemContent(const Item& item) {
    if (item.kind() == ItemKind::Chart) {
        auto* view = new chart::ChartView;
        view->setPaintOptions({false, false, false});
        chart_ = new ChartPresenter(session_, view, this);
        content_ = view;
    } else if (item.kind() == ItemKind::Map) {
        auto* view = new map::MapView;
        map_ = new MapPresenter(session_, view, this);
        content_ = view;
    } else if (item.kind() == ItemKind::Dataset) {
        content_ = table_ = new TableTile(session_, item.id, tile_.link);
        connect(table_, &TableTile::described, detail_, &QLabel::setText);
    }
}

void TileWidget::refresh() {
    showHeading();
    if (control_) return control_->refresh();
    if (!session_.state().has(tile_.item)) {
        if (tile_.kind != TileKind::Text) makeContent();
        return;
    }
    if (chart_) {
        const bool same = onDashboard(dashboard_, session_.state().chart(tile_.item)) == chart_->spec();
        showSpec();
        if (same) chart_->refresh();
    }
    if (map_) {
        const bool same = onDashboard(dashboard_, session_.state().map(tile_.item)) == map_->spec();
        showSpec();
        if (same) map_->refresh();
    }
    if (table_) table_->refresh();
    if (number_) number_->refresh();
}

void TileWidget::retranslate() {
    showHeading();
    if (number_) number_->refresh();
    if (table_) table_->refresh();
    if (control_) control_->retranslate();
}

void TileWidget::showHeading() {
    QString title = toQt(tile_.title);
    if (title.isEmpty() && tile_.kind == TileKind::Control) {
        title = tile_.control.field.empty() ? session_.itemName(tile_.control.variable) : toQt(tile_.control.field);
    }
    if (title.isEmpty() && tile_.kind == TileKind::Item) {
        title = session_.itemName(tile_.item);
        const auto item = session_.state().find(tile_.item);
        if (item) {
            if (const auto* chart = std::get_if<ChartSpec>(&item->value); chart && !chart->title.empty())
                title = toQt(chart->title);
            if (const auto* map = std::get_if<MapSpec>(&item->value); map && !map->title.empty())
                title = toQt(map->title);
        }
    }
    heading_->setText(title);
    setAccessibleName(tr("Tile: %1").arg(title));
    // A text without a title needs no head, but a place to drag it by.
    heading_->setVisible(true);
    setStyleProperty(heading_, "role",
                     tile_.kind == TileKind::Number ? QStringLiteral("muted") : QStringLiteral("strong"));
}

void TileWidget::setCurrent(bool current) {
    current_ = current;
    update();
}

bool TileWidget::onCorner(const QPoint& at) const { return at.x() > width() - corner && at.y() > height() - corner; }

void TileWidget::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (current_ || hasFocus()) {
        painter.setPen(QPen(color(currentTheme().accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8);
    }
    if (!underMouse() && !current_) return;
    painter.setPen(QPen(color(currentTheme().mutedText), 1.5, Qt::SolidLine, Qt::RoundCap));
    for (const int step : {4, 8})
        painter.drawLine(QPointF(width() - 4 - step, height() - 4.5), QPointF(width() - 4.5, height() - 4 - step));
}

void TileWidget::mousePressEvent(QMouseEvent* event) {
    emit picked();
    if (event->button() != Qt::LeftButton) return;
    drag_ = onCorner(event->pos()) ? Drag::Resize : Drag::None;
    from_ = event->globalPosition().toPoint();
    before_ = geometry();
}

void TileWidget::mouseMoveEvent(QMouseEvent* event) {
    const QPoint by = event->globalPosition().toPoint() - from_;
    if (drag_ == Drag::Resize) emit stretched(before_.size() + QSize(by.x(), by.y()), false);
    if (drag_ == Drag::None) setCursor(onCorner(event->pos()) ? Qt::SizeFDiagCursor : Qt::ArrowCursor);
    update();
}

void TileWidget::mouseReleaseEvent(QMouseEvent* event) {
    const QPoint by = event->globalPosition().toPoint() - from_;
    if (drag_ == Drag::Resize) emit stretched(before_.size() + QSize(by.x(), by.y()), true);
    drag_ = Drag::None;
}

void TileWidget::mouseDoubleClickEvent(QMouseEvent*) { emit opened(); }

/// The head moves the tile.
bool TileWidget::eventFilter(QObject* watched, QEvent* event) {
    if (watched != head_) return QFrame::eventFilter(watched, event);
    auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            emit picked();
            if (mouse->button() != Qt::LeftButton) return false;
            drag_ = Drag::Move;
            from_ = mouse->globalPosition().toPoint();
            before_ = geometry();
            raise();
            return true;
        case QEvent::MouseMove:
            if (drag_ == Drag::Move) emit dragged(before_.topLeft() + mouse->globalPosition().toPoint() - from_, false);
            return true;
        case QEvent::MouseButtonRelease:
            if (drag_ == Drag::Move) emit dragged(before_.topLeft() + mouse->globalPosition().toPoint() - from_, true);
            drag_ = Drag::None;
            return true;
        case QEvent::MouseButtonDblClick: emit opened(); return true;
        default: return false;
    }
}

void TileWidget::contextMenuEvent(QContextMenuEvent* event) {
    emit picked();
    QMenu menu(this);
    if (tile_.kind == TileKind::Item)
        menu.addAction(icon(QStringLiteral("go-to")), tr("Open"), this, &TileWidget::opened);
    menu.addAction(icon(QStringLiteral("trash")), tr("Remove from the dashboard"), this, &TileWidget::removed);
    menu.exec(event->globalPos());
}

}  // namespace kapok::gui
