#include "gui/map/map_sheet_view.h"

#include "host/translate.h"
#include "sdk/error.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kapok::gui {
namespace {

constexpr double deskMargin = 28;  ///< pixels around the page
constexpr double handleSize = 7;
constexpr double snapReach = 7;  ///< pixels
constexpr double mostZoom = 8;
constexpr double mostPixels = 24e6;  ///< of the painted page
constexpr double smallest = 3;       ///< millimetres of an element

QColor colorOf(Rgb rgb) { return QColor::fromRgb(rgb); }

QRectF boxOf(const SheetElement& element) { return {element.x, element.y, element.width, element.height}; }

/// The handles of a rectangle: corners and middles of its sides.
std::vector<std::pair<QPointF, MovingEdges>> handlesOf(const QRectF& box) {
    std::vector<std::pair<QPointF, MovingEdges>> handles;
    for (const int row : {0, 1, 2}) {
        for (const int column : {0, 1, 2}) {
            if (row == 1 && column == 1) continue;
            const QPointF at(box.left() + box.width() * column / 2, box.top() + box.height() * row / 2);
            handles.emplace_back(at, MovingEdges{column == 0, row == 0, column == 2, row == 2});
        }
    }
    return handles;
}

Qt::CursorShape cursorOf(const MovingEdges& edges) {
    if (edges.left == edges.right) return Qt::SizeVerCursor;
    if (edges.top == edges.bottom) return Qt::SizeHorCursor;
    return edges.left == edges.top ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

}  // namespace

MapSheetView::MapSheetView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(160, 120);
    connect(&painting_, &QFutureWatcher<QImage>::finished, this, [this] {
        busy_ = false;
        image_ = painting_.result();
        update();
        if (std::exchange(again_, false)) render();
    });
}

void MapSheetView::setPage(std::shared_ptr<const map::SheetPage> page) {
    page_ = std::move(page);
    drag_.reset();
    const int count = page_ ? static_cast<int>(page_->sheet.elements.size()) : 0;
    if (selected_ >= count) select(-1);
    hovered_ = -1;
    render();
    update();
}

void MapSheetView::setThemes(const Theme& paper, const Theme& desk) {
    paper_ = paper;
    desk_ = desk;
    render();
    update();
}

void MapSheetView::select(int element) {
    if (element == selected_) return;
    selected_ = element;
    if (page_ && element >= 0)
        setAccessibleDescription(map::partName(page_->sheet.elements[static_cast<std::size_t>(element)].part));
    update();
    emit chosen(element);
}

// --- where things are --------------------------------------------------------------------------------------------

double MapSheetView::scale() const {
    if (!page_) return 1;
    const double fit =
        std::min((width() - 2 * deskMargin) / page_->sheet.width, (height() - 2 * deskMargin) / page_->sheet.height);
    return std::max(0.1, fit) * zoom_;
}

QPointF MapSheetView::origin() const {
    const QSizeF size = QSizeF(page_->sheet.width, page_->sheet.height) * scale();
    return QPointF((width() - size.width()) / 2, (height() - size.height()) / 2) + offset_;
}

QRectF MapSheetView::onScreen(const QRectF& millimetres) const {
    return {origin() + millimetres.topLeft() * scale(), millimetres.size() * scale()};
}

QRectF MapSheetView::placeOnScreen(int element) const {
    if (!page_) return {};
    if (element < 0) return onScreen({0, 0, page_->sheet.width, page_->sheet.height});
    return onScreen(boxOf(page_->sheet.elements[static_cast<std::size_t>(element)]));
}

std::optional<MovingEdges> MapSheetView::handleAt(QPointF at) const {
    if (selected_ < 0) return {};
    for (const auto& [place, edges] : handlesOf(placeOnScreen(selected_))) {
        const QPointF away = at - place;
        if (std::max(std::abs(away.x()), std::abs(away.y())) <= handleSize) return edges;
    }
    return {};
}

/// The smallest one, so that what lies on a map can be had.
int MapSheetView::elementAt(QPointF at) const {
    int found = -1;
    double least = 0;
    for (int i = 0; page_ && i < static_cast<int>(page_->sheet.elements.size()); ++i) {
        const QRectF box = placeOnScreen(i);
        const double area = box.width() * box.height();
        if (!box.contains(at) || (found >= 0 && area > least)) continue;
        found = i;
        least = area;
    }
    return found;
}

void MapSheetView::zoomBy(double factor, std::optional<QPointF> about) {
    if (!page_) return;
    const QPointF fixed = about.value_or(QRectF(rect()).center());
    const QPointF onPage = (fixed - origin()) / scale();
    zoom_ = std::clamp(zoom_ * factor, 0.25, mostZoom);
    offset_ += fixed - (origin() + onPage * scale());
    render();
    update();
}

void MapSheetView::showAll() {
    zoom_ = 1;
    offset_ = {};
    render();
    update();
}

// --- painting ----------------------------------------------------------------------------------------------------

/// Paints the page as large as it is seen, in the background; of what is asked meanwhile only the last counts.
void MapSheetView::render() {
    if (!page_ || width() < 2) return;
    if (busy_) {
        again_ = true;
        return;
    }
    busy_ = true;
    QSizeF size = QSizeF(page_->sheet.width, page_->sheet.height) * scale() * devicePixelRatioF();
    const double pixels = size.width() * size.height();
    if (pixels > mostPixels) size *= std::sqrt(mostPixels / pixels);
    auto promise = std::make_shared<QPromise<QImage>>();
    painting_.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, page = page_, theme = paper_, size = size.toSize()] {
        promise->start();
        QImage image(size.expandedTo({1, 1}), QImage::Format_RGB32);
        image.fill(colorOf(theme.panel));
        QPainter painter(&image);
        const double pixel = image.width() / (page->sheet.width * map::pixelsPerMillimetre);
        painter.scale(pixel, pixel);
        const QRectF area(QPointF(), QSizeF(image.size()) / pixel);
        try {
            map::paintSheet(painter, area, *page, theme);
        } catch (const Error& error) {  // a map in space
            painter.setPen(colorOf(theme.text));
            painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, host::shownString(error.message()));
        }
        painter.end();
        promise->addResult(image);
        promise->finish();
    });
}

void MapSheetView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), colorOf(desk_.window));
    if (!page_) return;
    const QRectF page = placeOnScreen(-1);
    painter.setPen(Qt::NoPen);
    for (int i = 6; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 7));
        painter.drawRoundedRect(page.translated(0, 2).adjusted(-i, -i, i, i), i, i);
    }
    painter.fillRect(page, colorOf(paper_.panel));
    if (!image_.isNull()) painter.drawImage(page, image_);
    paintFrames(painter);
}

void MapSheetView::paintFrames(QPainter& painter) {
    const QColor accent = colorOf(desk_.accent);
    painter.setBrush(Qt::NoBrush);
    if (hovered_ >= 0 && hovered_ != selected_ && !drag_) {
        painter.setPen(QPen(accent, 1, Qt::DotLine));
        painter.drawRect(placeOnScreen(hovered_));
    }
    if (selected_ < 0) return;
    const bool dragged = drag_ && drag_->moved && !drag_->page;
    const QRectF box = dragged ? onScreen(moving_.place) : placeOnScreen(selected_);
    if (dragged) {
        const QRectF page = placeOnScreen(-1);
        painter.setPen(QPen(colorOf(desk_.selection), 1, Qt::DashLine));
        for (const double x : moving_.xs) {
            const double at = onScreen({x, 0, 0, 0}).left();
            painter.drawLine(QPointF(at, page.top()), QPointF(at, page.bottom()));
        }
        for (const double y : moving_.ys) {
            const double at = onScreen({0, y, 0, 0}).top();
            painter.drawLine(QPointF(page.left(), at), QPointF(page.right(), at));
        }
    }
    painter.setPen(QPen(accent, 1.5));
    painter.drawRect(box);
    painter.setBrush(colorOf(desk_.panel));
    for (const auto& [at, edges] : handlesOf(box))
        painter.drawRect(QRectF(at.x() - handleSize / 2, at.y() - handleSize / 2, handleSize, handleSize));
}

void MapSheetView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    render();
}

// --- mouse and keys ----------------------------------------------------------------------------------------------

void MapSheetView::mousePressEvent(QMouseEvent* event) {
    if (!page_ || event->button() == Qt::RightButton) return;
    const QPointF at = event->position();
    Drag drag{at, {}, false, offset_, false};
    if (const auto handle = handleAt(at); handle && event->button() == Qt::LeftButton) {
        drag.edges = *handle;
    } else {
        const int element = event->button() == Qt::LeftButton ? elementAt(at) : -1;
        if (event->button() == Qt::LeftButton) select(element);
        drag.page = element < 0;
    }
    drag_ = drag;
}

void MapSheetView::drag(QPointF at, bool freely) {
    const QPointF way = at - drag_->from;
    if (!drag_->moved && way.manhattanLength() < QApplication::startDragDistance()) return;
    drag_->moved = true;
    if (drag_->page) {
        offset_ = drag_->offset + way;
        return update();
    }
    const QPointF shift = way / scale();
    const auto& edges = drag_->edges;
    const QRectF before = boxOf(page_->sheet.elements[static_cast<std::size_t>(selected_)]);
    const QRectF place = before.adjusted(edges.left ? shift.x() : 0, edges.top ? shift.y() : 0,
                                         edges.right ? shift.x() : 0, edges.bottom ? shift.y() : 0);
    moving_ = freely ? Snapped{place} : snapped(place, edges, page_->sheet, selected_, snapReach / scale());
    QRectF& made = moving_.place;
    if (made.width() < smallest) edges.left ? made.setLeft(made.right() - smallest) : made.setWidth(smallest);
    if (made.height() < smallest) edges.top ? made.setTop(made.bottom() - smallest) : made.setHeight(smallest);
    update();
}

void MapSheetView::mouseMoveEvent(QMouseEvent* event) {
    if (drag_) return drag(event->position(), event->modifiers().testFlag(Qt::AltModifier));
    updateCursor(event->position());
}

void MapSheetView::updateCursor(QPointF at) {
    const auto handle = handleAt(at);
    const int under = elementAt(at);
    setCursor(handle ? cursorOf(*handle) : under >= 0 ? Qt::SizeAllCursor : Qt::ArrowCursor);
    if (std::exchange(hovered_, under) != under) update();
}

void MapSheetView::mouseReleaseEvent(QMouseEvent*) {
    if (!drag_) return;
    const Drag ended = *std::exchange(drag_, std::nullopt);
    update();
    if (ended.moved && !ended.page && selected_ >= 0) emit placed(selected_, moving_.place, false);
}

void MapSheetView::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void MapSheetView::nudge(double dx, double dy) {
    if (selected_ < 0) return;
    emit placed(selected_, boxOf(page_->sheet.elements[static_cast<std::size_t>(selected_)]).translated(dx, dy), true);
}

/// Tab walks over the elements before it leaves the widget; Delete is for the element, not for the item in the window.
bool MapSheetView::event(QEvent* event) {
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (asked && selected_ >= 0 && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && page_) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int count = static_cast<int>(page_->sheet.elements.size());
        if ((key == Qt::Key_Tab && selected_ + 1 < count) || (key == Qt::Key_Backtab && selected_ > 0)) {
            select(selected_ + (key == Qt::Key_Tab ? 1 : -1));
            return true;
        }
    }
    return QWidget::event(event);
}

void MapSheetView::keyPressEvent(QKeyEvent* event) {
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 5 : 1;
    switch (event->key()) {
        case Qt::Key_Left: return nudge(-step, 0);
        case Qt::Key_Right: return nudge(step, 0);
        case Qt::Key_Up: return nudge(0, -step);
        case Qt::Key_Down: return nudge(0, step);
        case Qt::Key_Plus:
        case Qt::Key_Equal: return zoomBy(1.25);
        case Qt::Key_Minus: return zoomBy(0.8);
        case Qt::Key_0: return showAll();
        case Qt::Key_Delete:
            if (selected_ >= 0) emit removeAsked(selected_);
            return;
        case Qt::Key_Escape:
            if (selected_ >= 0) return select(-1);
            break;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace kapok::gui
