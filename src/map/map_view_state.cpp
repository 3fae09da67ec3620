#include "map/map_view_state.h"

#include "map/measuring.h"
#include "map/palette.h"

#include <algorithm>

namespace kapok::map {
namespace {

constexpr double longestScaleBar = 110;
constexpr std::size_t slowPicture = 200'000;  ///< vertices: more take longer than the window may stand still
constexpr std::size_t heavyPicture = 30'000;  ///< vertices: more take longer than a frame
constexpr double heavyMargin = 0.15;          ///< of the shorter side

}  // namespace

int MapView::State::featureAt(const Viewport& viewport, QPointF position) const {
    return layer()->featureAt(viewport.toMap(position), viewport.range.unitsPerPixel);
}

/// Light pictures are drawn at once, heavy ones in the background: until one is there the last one is shown in its
/// place.
void MapView::State::updatePicture(QSize size, double ratio) {
    const Viewport viewport{range, QRectF({0, 0}, QSizeF(size))};
    const bool heavy = weightOf(*scene, viewport) > (pictureStale ? slowPicture : heavyPicture);
    const double margin = heavy ? std::min(size.width(), size.height()) * heavyMargin : 0;
    const QSize pixels = ((QSizeF(size) + QSizeF(2 * margin, 2 * margin)) * ratio).toSize();
    if (!pictureStale && askedPixels == pixels && askedRange == range) return;
    askedPixels = pixels;
    askedRange = range;
    PictureRequest request{scene, theme, selected, range, QSizeF(size), margin, ratio, {}};
    if (legendVisible) request.keptFree.push_back(legendArea);
    ScaleBar bar;
    request.keptFree.push_back(scaleBarArea(viewport, bar));
    if (heavy) {
        if (pictureStale) maker.forget();
        maker.request(std::move(request));
    } else {
        maker.forget();
        picture = makePicture(request);
    }
    pictureStale = false;
}

/// The picture where its part of the map now is.
void MapView::State::paintPicture(QPainter& painter, const QRectF& area) const {
    painter.fillRect(area, color(theme.panel));
    if (picture.image.isNull()) return;
    const QSizeF size = picture.image.deviceIndependentSize() * (picture.range.unitsPerPixel / range.unitsPerPixel);
    QRectF target({0, 0}, size);
    target.moveCenter(Viewport{range, area}.position(picture.range.centre));
    if (picture.range.unitsPerPixel == range.unitsPerPixel)
        painter.drawImage(target.topLeft(), picture.image);
    else
        painter.drawImage(target, picture.image);
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
    paintAttribution(painter, *scene, viewport.area, theme);
    if (legendVisible) legend.paint(painter, legendArea, theme);
    if (!measured.empty()) paintMeasured(painter, measured, viewport, *scene, theme);
    if (selecting.drawing() && (dragged || selecting.drawsCorners()))
        selecting.paint(painter, viewport, *scene, theme);
    else if (hovered >= 0)
        paintTooltip(painter, viewport, cursor, *layer(), hovered, theme, QLocale());
}

}  // namespace kapok::map
