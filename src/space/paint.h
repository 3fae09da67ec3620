// A map in space with its texts: for files, reports and dashboards, and the texts for the view.
#pragma once

#include "map/legends.h"
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
    bool legendBeside = false;  ///< where it stays while the map moves; else in a corner, if there is a quiet one
    bool background = false;    ///< fill with the theme's panel colour
    QLocale locale = {};
};

/// Draws into `area` as map::paintMap does: title, map, legend, names, source. The map is a picture, as sharp as the
/// device; texts stay texts. Throws Error as makePicture does.
void paintSpace(QPainter& painter, const QRectF& area, const std::shared_ptr<const Model>& model,
                const PaintOptions& options);

/// What is left of `area` for the map between title, source and a legend beside it.
QRectF mapArea(const QRectF& area, const Model& model, const PaintOptions& options);

/// What the heights of a form stand for, such as "Height: population, up to 1.2M"; empty where they say nothing.
QString heightWords(const map::Scene& scene, MapForm form, const QLocale& locale);

/// What all layers have to explain, and what heights stand for.
map::Legends legendsOf(const Model& model, const QLocale& locale);

/// Names that are not hidden and do not meet, the heaviest first, and the marks of the axis of time. Nothing is
/// written over `taken`.
void paintWords(QPainter& painter, const QRectF& area, const Model& model, const Pose& pose,
                const std::vector<QRectF>& taken);

/// The corner of a picture for something of `size` where most is background; `hidden` gets the part that is not, 0
/// to 1.
QRectF quietCorner(const QImage& picture, Rgb background, const QRectF& area, QSizeF size, double* hidden = nullptr);

}  // namespace kapok::space
