// What all layers of a map have to explain, on the map or on a page.
#pragma once

#include "map/legend.h"

namespace kapok::map {

/// One below the other, the topmost layer's first; in columns where they must be low.
struct Legends {
    std::vector<Legend> parts = {};

    bool empty() const { return parts.empty(); }
    /// A line in bold below all others; an empty text adds none.
    void addLine(const QString& text);
    /// Of all of them, in columns of at most this height, or as high as the highest of them.
    QSizeF size(double tallest = 1e9) const;
    /// As large as it is or smaller, in as many columns as fill `area` best.
    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const;
    /// In one column over a background that keeps it readable on shapes; `area` is of size().
    void paintOnMap(QPainter& painter, const QRectF& area, const Theme& theme) const;
};

/// Of all layers that have something to explain, drawn at most `tallest` high in one column: layers for which there is
/// no room, the lowest first, are only counted; the topmost one is always there.
Legends legendsOf(const Scene& scene, const Theme& theme, const QLocale& locale = {}, double tallest = 1e9);

/// What a layer shows, in words: its values, its sizes, or its number.
QString layerName(const Scene& scene, const SceneLayer& layer);

}  // namespace kapok::map
