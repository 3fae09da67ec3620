#include "gui/dashboard/tile_widget.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

namespace kapok::gui {
namespace {

constexpr int padding = 14;
constexpr int topPadding = 10;
constexpr int headSpacing = 6;
constexpr int corner = 16;
constexpr int badgeAfter = 120;  ///< milliseconds

}  // namespace

TileWidget::TileWidget(Session& session, QWidget* parent)
    : QFrame(parent),
      session_(session),
      heading_(new ElidedLabel("strong")),
      detail_(roleLabel({}, "muted")),
      badge_(roleLabel({}, "warning")),
      error_(roleLabel({}, "warning")),
      head_(new QWidget),
      layout_(new QVBoxLayout(this)),
      content_(new TileContent(session, this)),
      slow_(new QTimer(this)) {
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    layout_->setSpacing(headSpacing);
    auto* row = new QHBoxLayout(head_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(heading_, 1);
    row->addWidget(badge_);
    row->addWidget(detail_);
    head_->installEventFilter(this);
    error_->setWordWrap(true);
    layout_->addWidget(head_);
    layout_->addWidget(error_);
    slow_->setSingleShot(true);
    slow_->setInterval(badgeAfter);
    connect(slow_, &QTimer::timeout, this, &TileWidget::showCondition);
    connect(content_, &TileContent::described, detail_, &QLabel::setText);
    connect(content_, &TileContent::conditionChanged, this, [this] {
        if (content_->isStale() && badge_->isHidden()) {
            slow_->start();
        } else {
            showCondition();
        }
    });
    showCondition();
    setFixed(false);
}

void TileWidget::setTile(const Dashboard& dashboard, std::size_t index) {
    tile_ = dashboard.tiles[index];
    if (content_->setTile(dashboard, index)) showContent();
    showFrame();
    showHeading();
}

void TileWidget::showFrame() {
    setStyleProperty(this, "role", tile_.border ? QStringLiteral("tile") : QString());
    const int side = tile_.border ? padding : 0;
    layout_->setContentsMargins(side, tile_.border ? topPadding : 0, side, side);
}

void TileWidget::refresh() {
    showHeading();
    if (content_->refresh()) showContent();
}

void TileWidget::showContent() {
    layout_->addWidget(content_->widget(), 1);
    content_->widget()->show();
}

void TileWidget::retranslate() {
    showHeading();
    showCondition();
    content_->retranslate();
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
    content_->widget()->setAccessibleName(title);
    // A tile without a title keeps its head as a place to drag it by, unless that is switched off.
    head_->setVisible(tile_.showTitle);
    setStyleProperty(heading_, "role",
                     tile_.kind == TileKind::Number ? QStringLiteral("muted") : QStringLiteral("strong"));
}

QString TileWidget::title() const { return heading_->text(); }

void TileWidget::showCondition() {
    slow_->stop();
    badge_->setVisible(content_->isStale());
    badge_->setText(tr("Stale"));
    badge_->setToolTip(
        tr("The data or a parameter has changed: this is the earlier result until the new one is there."));
    error_->setVisible(!content_->error().isEmpty());
    error_->setText(content_->error());
}

QString TileWidget::badge() const {
    if (!content_->error().isEmpty()) return content_->error();
    return badge_->isHidden() ? QString() : badge_->text();
}

QRect TileWidget::innerRect() const {
    const QMargins margins = layout_->contentsMargins();
    QRect inner = geometry().marginsRemoved(margins);
    if (tile_.showTitle) inner.setTop(inner.top() + head_->sizeHint().height() + headSpacing);
    if (tile_.tabs.size() > 1) inner.setTop(inner.top() + content_->widget()->sizeHint().height() + headSpacing);
    return inner;
}

void TileWidget::setCurrent(bool current) {
    current_ = current;
    update();
}

void TileWidget::setFixed(bool fixed) {
    fixed_ = fixed;
    head_->setCursor(fixed ? Qt::ArrowCursor : Qt::SizeAllCursor);
    setCursor(Qt::ArrowCursor);
    update();
}

bool TileWidget::onCorner(const QPoint& at) const {
    return !fixed_ && at.x() > width() - corner && at.y() > height() - corner;
}

void TileWidget::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!fixed_ && (current_ || hasFocus())) {
        painter.setPen(QPen(color(currentTheme().accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8);
    }
    if (fixed_ || (!underMouse() && !current_)) return;
    painter.setPen(QPen(color(currentTheme().mutedText), 1.5, Qt::SolidLine, Qt::RoundCap));
    for (const int step : {4, 8})
        painter.drawLine(QPointF(width() - 4 - step, height() - 4.5), QPointF(width() - 4.5, height() - 4 - step));
}

void TileWidget::mousePressEvent(QMouseEvent* event) {
    emit picked(event->modifiers().testFlag(Qt::ControlModifier));
    if (event->button() != Qt::LeftButton) return;
    drag_ = onCorner(event->pos()) ? Drag::Resize : !fixed_ && !tile_.showTitle ? Drag::Move : Drag::None;
    from_ = event->globalPosition().toPoint();
    before_ = geometry();
}

void TileWidget::mouseMoveEvent(QMouseEvent* event) {
    const QPoint by = event->globalPosition().toPoint() - from_;
    if (drag_ == Drag::Resize) emit stretched(before_.size() + QSize(by.x(), by.y()), false);
    if (drag_ == Drag::Move) emit dragged(before_.topLeft() + by, false);
    if (drag_ == Drag::None) setCursor(onCorner(event->pos()) ? Qt::SizeFDiagCursor : Qt::ArrowCursor);
    update();
}

void TileWidget::mouseReleaseEvent(QMouseEvent* event) {
    const QPoint by = event->globalPosition().toPoint() - from_;
    const Drag drag = std::exchange(drag_, Drag::None);
    if (drag == Drag::Resize) emit stretched(before_.size() + QSize(by.x(), by.y()), true);
    if (drag == Drag::Move) emit dragged(before_.topLeft() + by, true);
}

void TileWidget::mouseDoubleClickEvent(QMouseEvent*) { emit opened(); }

/// The head moves the tile.
bool TileWidget::eventFilter(QObject* watched, QEvent* event) {
    if (watched != head_) return QFrame::eventFilter(watched, event);
    auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            emit picked(mouse->modifiers().testFlag(Qt::ControlModifier));
            if (mouse->button() != Qt::LeftButton) return false;
            drag_ = fixed_ ? Drag::None : Drag::Move;
            from_ = mouse->globalPosition().toPoint();
            before_ = geometry();
            return true;
        case QEvent::MouseMove:
            if (drag_ == Drag::Move) emit dragged(before_.topLeft() + mouse->globalPosition().toPoint() - from_, false);
            return true;
        case QEvent::MouseButtonRelease:
            if (std::exchange(drag_, Drag::None) == Drag::Move)
                emit dragged(before_.topLeft() + mouse->globalPosition().toPoint() - from_, true);
            return true;
        case QEvent::MouseButtonDblClick: emit opened(); return true;
        default: return false;
    }
}

void TileWidget::contextMenuEvent(QContextMenuEvent* event) {
    emit picked(false);
    QMenu menu(this);
    if (tile_.kind == TileKind::Item)
        menu.addAction(icon(QStringLiteral("go-to")), tr("Open"), this, &TileWidget::opened);
    emit menuFilled(&menu);
    if (!menu.isEmpty()) menu.exec(event->globalPos());
}

}  // namespace kapok::gui
