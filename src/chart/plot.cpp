#include "chart/plot.h"

#include "chart/crosshair.h"
#include "chart/fonts.h"
#include "chart/painter.h"

#include <QPaintEvent>

#include <utility>

namespace kapok::chart {

Plot::Plot(QWidget* parent) : QWidget(parent) { setAttribute(Qt::WA_OpaquePaintEvent); }

void Plot::setScene(Scene scene, const Theme& theme, const PaintOptions& options, bool keepRange) {
    const bool keep = keepRange && scene.panels.size() == scene_.panels.size();
    scene_ = std::move(scene);
    theme_ = theme;
    options_ = options;
    if (!keep) resetViews();
    changed();
}

const Layout& Plot::arrangement() const {
    if (!layout_) layout_ = layOut(scene_, views_, QSizeF(size()), options_);
    return *layout_;
}

void Plot::setView(std::size_t panel, const View& view) {
    const View before = views_[panel];
    for (std::size_t i = 0; i < views_.size(); ++i) {
        const bool own = i == panel;
        if (own || (scene_.sharedX && views_[i].x == before.x)) views_[i].x = view.x;
        if (own || (scene_.sharedY && views_[i].y == before.y)) views_[i].y = view.y;
        if (own || scene_.sharedY) views_[i].second = view.second;
    }
    changed();
}

void Plot::resetViews() {
    views_.clear();
    for (const auto& panel : scene_.panels) views_.push_back(wholeView(panel));
    changed();
}

void Plot::changed() {
    layout_.reset();
    stale_ = true;
    update();
}

void Plot::resizeEvent(QResizeEvent* event) {
    changed();
    QWidget::resizeEvent(event);
}

void Plot::paintEvent(QPaintEvent* event) {
    const double ratio = devicePixelRatioF();
    // The memory is used again: new pages cost more than many a picture.
    if (picture_.size() != size() * ratio || picture_.devicePixelRatio() != ratio) {
        picture_ = QPixmap(size() * ratio);
        picture_.setDevicePixelRatio(ratio);
        stale_ = true;
    }
    if (std::exchange(stale_, false)) {
        picture_.fill(toColor(theme_.panel));
        QPainter painter(&picture_);
        ScenePainter(painter, scene_, arrangement(), theme_).paint();
    }
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, picture_);
    paintOverlay(painter);
}

void Plot::paintOverlay(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    if (!overlay.brush.isNull()) {
        QColor fill = toColor(overlay.zooming ? theme_.accent : theme_.selection);
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.15F);
        painter.setBrush(fill);
        painter.drawRect(overlay.brush);
    }
    if (overlay.lasso.size() > 1) {
        QColor fill = toColor(theme_.selection);
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.15F);
        painter.setBrush(fill);
        painter.drawPolygon(overlay.lasso);
    }
    painter.setBrush(Qt::NoBrush);
    if (overlay.crosshair) {
        paintCrosshair(painter, theme_, crosshairAt(scene_, arrangement(), *overlay.crosshair, overlay.pointed));
    }
    if (overlay.ring) {
        painter.setPen(QPen(toColor(theme_.text), 1.5));
        if (overlay.ring->outline.isEmpty()) {
            painter.drawEllipse(overlay.ring->pixel, 5, 5);
        } else {
            painter.save();
            const auto& placed = arrangement();
            if (overlay.ring->panel < placed.panels.size()) {
                painter.setClipRect(placed.panels[overlay.ring->panel].plot().adjusted(-1, -1, 1, 1));
            }
            painter.drawPolygon(overlay.ring->outline);
            painter.restore();
        }
    }
    if (!overlay.note.isEmpty()) {
        painter.setFont(drawingFont(11, false));
        const QSizeF room = painter.fontMetrics().size(Qt::TextSingleLine, overlay.note);
        const QRectF chip(width() - room.width() - 20, 4, room.width() + 16, room.height() + 4);
        QColor ground = toColor(theme_.panel);
        ground.setAlphaF(0.9F);
        painter.setPen(QPen(toColor(theme_.selection), 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
        painter.setPen(toColor(theme_.text));
        painter.drawText(chip, static_cast<int>(Qt::AlignCenter), overlay.note);
        painter.setBrush(Qt::NoBrush);
    }
    if (overlay.focused) {
        painter.setPen(QPen(toColor(theme_.accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

}  // namespace kapok::chart
