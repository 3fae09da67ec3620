// A map in space with its texts: for files, reports and dashboards, and the texts for the view.
#pragma once

#include "map/legend.h"
#include "space/drawing.h"

#include <QPainter>

namespace kapok::space {

struct PaintOptions {
    MapCamera camera = {};
    std::optional<Pose> pose = {};  ///< instead of the camera
    std::vector<int> selected = {};
    bool title = true;
    bool source = true;
    bool legend = true;
    bool legendBeside = false;  ///< in a column of its own, where it stays while the map moves; else where it is empty
    bool background = false;    ///< fill with the theme's panel colour
    QLocale locale = {};
};

/// Draws into `area` as map::paintMap does: title, map, legend, names, source. The map is a picture, as sharp as the
/// device; texts stay texts. Throws Error as makePicture does.
void paintSpace(QPainter& painter, const QRectF& area, const std::shared_ptr<const Model>& model,
                const PaintOptions& options);

/// What the heights of a form stand for, such as "Height: population, up to 1.2M"; empty where they say nothing.
QString heightWords(const map::Scene& scene, MapForm form, const QLocale& locale);

/// The classes' legend, and what heights stand for.
map::Legend legendOf(const Model& model, const QLocale& locale);

/// Names that are not hidden and do not meet, the heaviest first, and the marks of the axis of time. Nothing is
/// written over `taken`.
void paintWords(QPainter& painter, const QRectF& area, const Model& model, const Pose& pose,
                const std::vector<QRectF>& taken);

/// The corner of a picture for something of `size` where most is background.
QRectF quietCorner(const QImage& picture, Rgb background, const QRectF& area, QSizeF size);

}  // namespace kapok::space
