#include "map/map_view_state.h"

#include "map/labels.h"
#include "map/palette.h"
#include "map/shape_painter.h"

#include <QElapsedTimer>

namespace kapok::map {
namespace {

constexpr double reach = 5;  ///< pixels around points and lines that count as hit
constexpr double painterExactness = 0.3;
constexpr double longestScaleBar = 110;
constexpr double slowFrame = 40;  ///< milliseconds: slower pictures are replaced by the last one while moving

}  // namespace

int MapView::State::featureAt(const Viewport& viewport, QPointF position) const {
    return layer()->featureAt(viewport.toMap(position), reach * viewport.range.unitsPerPixel);
}

/// Draws anew what has changed, unless it is moving too fast for that.
void MapView::State::updatePicture(QSize size, double ratio) {
    const bool sameSize = picture.size() == (QSizeF(size) * ratio).toSize();
    if (!pictureStale && sameSize && pictureRange == range && (moving || !pictureFast)) return;
    if (moving && sameSize && !pictureStale && fastTime > slowFrame) return;
    QElapsedTimer clock;
    clock.start();
    const Viewport viewport{range, QRectF({0, 0}, QSizeF(size))};
    if (renderer) {
        picture = renderer->render(range, size, ratio, moving);
    } else {
        picture = QImage((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        picture.fill(color(theme.panel));
    }
    QPainter painter(&picture);
    paintDetails(painter, viewport);
    pictureRange = range;
    pictureStale = false;
    pictureFast = moving;
    frameTime = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    fastTime = moving ? frameTime : 0;
}

void MapView::State::paintDetails(QPainter& painter, const Viewport& viewport) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (renderer) {
        for (const auto& one : scene->layers) {
            if (one.missing > 0) paintHatching(painter, one, viewport, theme, painterExactness);
        }
    } else {
        paintShapes(painter, *scene, viewport, theme, painterExactness);
    }
    paintSelection(painter, *scene, selected, viewport, theme, painterExactness);
    std::vector<QRectF> taken;
    if (legendVisible) taken.push_back(legendArea);
    ScaleBar bar;
    taken.push_back(scaleBarArea(viewport, bar));
    for (const auto& one : scene->layers) {
        if (one.showLabels) paintLabels(painter, one, placeLabels(one, viewport, taken), theme);
    }
}

/// The picture where its part of the map now is.
void MapView::State::paintPicture(QPainter& painter, const QRectF& area) const {
    painter.fillRect(area, color(theme.panel));
    if (picture.isNull()) return;
    const QSizeF size = picture.deviceIndependentSize() * (pictureRange.unitsPerPixel / range.unitsPerPixel);
    QRectF target({0, 0}, size);
    target.moveCenter(Viewport{range, area}.position(pictureRange.centre));
    if (pictureRange == range)
        painter.drawImage(QPointF(0, 0), picture);
    else
        painter.drawImage(target, picture);
}

QRectF MapView::State::scaleBarArea(const Viewport& viewport, ScaleBar& bar) const {
    if (!scene->trueScale) return {};
    bar = scaleBarOf(viewport.range.unitsPerPixel, longestScaleBar);
    return scaleBarPlace(*scene, viewport, bar, legendVisible ? legendArea : QRectF());
}

void MapView::State::paintOverlay(QPainter& painter, const Viewport& viewport) {
    if (hovered >= 0) paintHoverOutline(painter, *layer(), hovered, viewport, theme);
    ScaleBar bar;
    const QRectF barArea = scaleBarArea(viewport, bar);
    if (!barArea.isEmpty()) paintScaleBar(painter, barArea.bottomLeft(), bar, theme);
    if (legendVisible) legend.paint(painter, legendArea, theme);
    if (rubber && dragged)
        paintRubberBand(painter, QRectF(pressedAt, cursor).normalized(), theme);
    else if (hovered >= 0)
        paintTooltip(painter, viewport.area, cursor, *layer(), hovered, theme, QLocale());
}

}  // namespace kapok::map
