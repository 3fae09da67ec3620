// A scene painted as vectors: for files and reports.
#pragma once

#include "map/group_painter.h"
#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QLocale>
#include <QPainter>

#include <optional>

namespace kapok::map {

struct PaintOptions {
    std::optional<ViewRange> view = {};          ///< empty: everything
    std::vector<int> selected = {};              ///< features of the active layer
    std::vector<std::size_t> selectedRows = {};  ///< of the active layer's answer: their features are selected as well
    bool title = true;
    bool source = true;
    bool legend = true;
    bool scaleBar = true;     ///< where the projection keeps distances, nearly
    bool background = false;  ///< fill with the theme's panel colour
    double exactness = 0.15;  ///< how far outlines may be off, in pixels
    QLocale locale = {};
    GroupPainter group = {};
};

/// Where the map and its legend go: the legend in a quiet corner, else in a column on the right.
struct Layout {
    Viewport viewport = {};
    QRectF legend = {};
};
Layout layOut(const Scene& scene, const QRectF& area, QSizeF legendSize, const std::optional<ViewRange>& view = {});

/// Draws a scene into `area`: title, map, legend where it hides least, scale bar, source. One unit of the painter
/// counts as a CSS pixel (1/96 inch): scale the painter so. Text stays text, and nothing is drawn outside `area` even
/// where the device does not clip. Any thread that may paint on the device.
void paintMap(QPainter& painter, const QRectF& area, const Scene& scene, const Theme& theme,
              const PaintOptions& options = {});

/// "Unemployment · 2024-03": the title, with the period of a map in time.
QString titleOf(const Scene& scene, const QLocale& locale);

/// The panels of a scene that has them, with their titles and, where `options` has it, the legend that they share.
void paintPanels(QPainter& painter, const QRectF& area, const Scene& scene, const Theme& theme,
                 const PaintOptions& options);

/// Whose base maps are shown, in the upper right corner.
void paintAttribution(QPainter& painter, const Scene& scene, const QRectF& area, const Theme& theme);
/// The period of a map in time in the upper left corner; nothing when it has none.
void paintPeriod(QPainter& painter, const QRectF& area, const QString& text, const Theme& theme);

/// The names of all layers that show theirs, where they fit and do not meet what is taken.
void paintNames(QPainter& painter, const Scene& scene, const Viewport& viewport, const Theme& theme,
                const std::vector<QRectF>& taken, const GroupPainter& group = {});

/// A bar of a round length, at most `longest` pixels: its length in pixels and its words ("500 km").
struct ScaleBar {
    double pixels = 0;
    QString text = {};
};
ScaleBar scaleBarOf(double unitsPerPixel, double longest, const QLocale& locale = {});

/// Its place in a corner beside the legend and the frames of insets, best without shapes.
QRectF scaleBarPlace(const Scene& scene, const Viewport& viewport, const ScaleBar& bar, const QRectF& legend);

/// Draws it with its lower left corner at a point, with a halo so that it can be read on shapes.
void paintScaleBar(QPainter& painter, QPointF lowerLeft, const ScaleBar& bar, const Theme& theme);

}  // namespace kapok::map
