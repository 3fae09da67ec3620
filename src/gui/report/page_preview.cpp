#include "gui/report/page_preview.h"

#include "gui/style/appearance.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kapok::gui {
namespace {

constexpr double gap = 20;
constexpr double margin = 24;
constexpr double pixelsPerMillimetre = 96.0 / 25.4;
constexpr double widest = 900;

}  // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

void PagePreview::setLayout(std::shared_ptr<const report::Layout> layout) {
    layout_ = std::move(layout);
    pictures_.clear();
    updateBars();
    viewport()->update();
}

void PagePreview::setZoom(double zoom) {
    zoom_ = std::clamp(zoom, 0.0, 3.0);
    pictures_.clear();
    updateBars();
    viewport()->update();
}

QSizeF PagePreview::pageSize() const {
    if (!layout_) return {};
    const QSizeF full = layout_->setup.millimetres * pixelsPerMillimetre;
    const double fitting = std::min(widest, viewport()->width() - 2 * margin) / full.width();
    return full * (zoom_ > 0 ? zoom_ : std::max(0.2, fitting));
}

QRectF PagePreview::pageRect(int page) const {
    const QSizeF size = pageSize();
    const double left = std::max(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF(left, margin + page * (size.height() + gap) - verticalScrollBar()->value()), size};
}

void PagePreview::updateBars() {
    const int pages = layout_ ? static_cast<int>(layout_->pages.size()) : 0;
    const QSizeF size = pageSize();
    const double height = 2 * margin + pages * (size.height() + gap) - gap;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(size.width() + 2 * margin) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int PagePreview::currentPage() const {
    const QSizeF size = pageSize();
    if (!layout_ || size.isEmpty()) return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - margin;
    return std::clamp(static_cast<int>(middle / (size.height() + gap)), 0,
                      std::max(0, static_cast<int>(layout_->pages.size()) - 1));
}

void PagePreview::scrollToPage(int page) {
    verticalScrollBar()->setValue(static_cast<int>(page * (pageSize().height() + gap)));
}

const QPixmap& PagePreview::picture(int page) {
    const double ratio = devicePixelRatioF();
    const double scale = pageSize().width() / (layout_->setup.millimetres.width() * pixelsPerMillimetre) * ratio;
    if (scale != pictureScale_) pictures_.clear();
    pictureScale_ = scale;
    if (const QPixmap* known = pictures_.object(page)) return *known;
    auto* made = new QPixmap((pageSize() * ratio).toSize());
    made->fill(Qt::white);
    QPainter painter(made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    report::paintPage(painter, *layout_, static_cast<std::size_t>(page));
    painter.end();
    made->setDevicePixelRatio(ratio);
    pictures_.insert(page, made);
    return *made;
}

void PagePreview::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(currentTheme().window));
    if (!layout_) return;
    for (int page = 0; page < static_cast<int>(layout_->pages.size()); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() < 0 || rect.top() > viewport()->height()) continue;
        painter.drawPixmap(rect.topLeft(), picture(page));
        painter.setPen(color(currentTheme().line));
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void PagePreview::resizeEvent(QResizeEvent*) { updateBars(); }

void PagePreview::scrollContentsBy(int, int) {
    viewport()->update();
    emit pageChanged(currentPage());
}

void PagePreview::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    const double now = pageSize().width() / (layout_ ? layout_->setup.millimetres.width() * pixelsPerMillimetre : 1);
    setZoom(now * std::pow(1.0015, event->angleDelta().y()));
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    const int page = currentPage();
    switch (event->key()) {
        case Qt::Key_PageDown: return scrollToPage(page + 1);
        case Qt::Key_PageUp: return scrollToPage(std::max(0, page - 1));
        case Qt::Key_Home: return scrollToPage(0);
        case Qt::Key_End: return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        case Qt::Key_Plus: return setZoom(std::max(0.3, zoom_) * 1.2);
        case Qt::Key_Minus: return setZoom(std::max(0.3, zoom_) / 1.2);
        case Qt::Key_0: return setZoom(0);
        default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace kapok::gui
