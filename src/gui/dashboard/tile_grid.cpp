#include "gui/dashboard/tile_grid.h"

#include <algorithm>
#include <cmath>

namespace kapok::gui {
namespace {

int whole(double value) { return static_cast<int>(std::lround(value)); }

}  // namespace

TileGrid TileGrid::filling(const QRectF& area, int columns, int rows) {
    return {area, columns, (area.height() + tileGap) / std::max(1, rows)};
}

QRect TileGrid::pixels(const TilePlace& place) const {
    const int left = whole(area_.left() + place.x * columnWidth());
    const int right = whole(area_.left() + (place.x + place.width) * columnWidth()) - tileGap;
    const int top = whole(area_.top() + place.y * rowHeight_);
    const int bottom = whole(area_.top() + (place.y + place.height) * rowHeight_) - tileGap;
    return {left, top, right - left, bottom - top};
}

TilePlace TileGrid::movedTo(const QPoint& topLeft, TilePlace place) const {
    place.x = std::clamp(whole((topLeft.x() - area_.left()) / columnWidth()), 0, std::max(0, columns_ - place.width));
    place.y = std::max(0, whole((topLeft.y() - area_.top()) / rowHeight_));
    return place;
}

TilePlace TileGrid::resizedTo(const QSize& pixels, TilePlace place) const {
    place.width = std::clamp(whole((pixels.width() + tileGap) / columnWidth()), 1, std::max(1, columns_ - place.x));
    place.height = std::max(1, whole((pixels.height() + tileGap) / rowHeight_));
    return place;
}

}  // namespace kapok::gui
