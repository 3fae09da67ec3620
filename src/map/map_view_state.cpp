#include "map/map_view_state.h"

#include "map/division.h"
#include "map/measuring.h"
#include "map/palette.h"

#include <algorithm>

namespace kapok::map {
namespace {

constexpr double longestScaleBar = 110;
constexpr double highestLegend = 0.7;         ///< of the height of the window
constexpr std::size_t slowPicture = 200'000;  ///< vertices: more take longer than the window may stand still
constexpr std::size_t heavyPicture = 30'000;  ///< vertices: more take longer than a frame
constexpr double heavyMargin = 0.15;          ///< of the shorter side

}  // namespace

void MapView::State::updateLegends(int height) {
    legends = layer() ? legendsOf(*scene, theme, QLocale(), height * highestLegend) : Legends();
}

int MapView::State::featureAt(const Viewport& viewport, QPointF position) const {
    if (tool == Tool::Swipe) {
        const bool before = swipe.sideAt(position, viewport.area) == SwipeSide::Before;
        if (!(before ? sceneBefore : sceneBeyond).active) return -1;
    }
    return layer()->featureAt(viewport.toMap(position), viewport.range.unitsPerPixel);
}

void MapView::State::updatePictures(QSize size, double ratio) {
    const Viewport viewport{range, QRectF({0, 0}, QSizeF(size))};
    PictureRequest request{scene, theme, selected, range, QSizeF(size), 0, ratio, {}};
    if (legendVisible) request.keptFree.push_back(legendArea);
    ScaleBar bar;
    request.keptFree.push_back(scaleBarArea(viewport, bar));
    if (tool != Tool::Swipe) return updatePicture(shown, std::move(request));
    if (!sceneBefore.scene) {
        sceneBefore = swiped(scene, SwipeSide::Before);
        sceneBeyond = swiped(scene, SwipeSide::Beyond);
    }
    const auto update = [&](ShownPicture& picture, const SwipedScene& side) {
        PictureRequest part = request;
        part.scene = side.scene;
        if (!side.active) part.selected.clear();
        updatePicture(picture, std::move(part));
    };
    update(shown, sceneBefore);
    update(beyond, sceneBeyond);
}

/// Light pictures are drawn at once, heavy ones in the background: until one is there the last one is shown in its
/// place.
void MapView::State::updatePicture(ShownPicture& picture, PictureRequest request) {
    const Viewport viewport{request.range, QRectF({0, 0}, request.size)};
    const bool heavy = weightOf(*request.scene, viewport) > (picture.stale ? slowPicture : heavyPicture);
    request.margin = heavy ? std::min(request.size.width(), request.size.height()) * heavyMargin : 0;
    const QSizeF margins(2 * request.margin, 2 * request.margin);
    const QSize pixels = ((request.size + margins) * request.ratio).toSize();
    if (!picture.stale && picture.askedPixels == pixels && picture.askedRange == request.range) return;
    picture.askedPixels = pixels;
    picture.askedRange = request.range;
    if (heavy) {
        // The map appears at once, the pictures and tiles on it arrive.
        if (hasRasters(*request.scene)) request.refinements = picture.picture.image.isNull() ? 2 : 1;
        if (picture.stale) picture.maker.forget();
        picture.maker.request(std::move(request));
    } else {
        picture.maker.forget();
        picture.picture = makePicture(request);
    }
    picture.stale = false;
}

/// The picture where its part of the map now is.
void MapView::State::paintPicture(QPainter& painter, const Picture& picture, const QRectF& area) const {
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

void MapView::State::paintSwiped(QPainter& painter, const QRectF& area) const {
    painter.save();
    painter.setClipRect(swipe.beyond(area));
    paintPicture(painter, beyond.picture, area);
    painter.restore();
    swipe.paint(painter, area, theme);
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
    paintPeriod(painter, viewport.area, periodText(*scene), theme);
    if (legendVisible) legends.paintOnMap(painter, legendArea, theme);
    if (!measured.empty()) paintMeasured(painter, measured, viewport, *scene, theme);
    if (selecting.drawing() && (dragged || selecting.drawsCorners()))
        selecting.paint(painter, viewport, *scene, theme);
    else if (hovered >= 0)
        paintTooltip(painter, viewport, cursor, *layer(), hovered, theme, QLocale());
}

}  // namespace kapok::map
