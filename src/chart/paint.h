// Charts without a window: on any painter, and as files.
#pragma once

#include "chart/fonts.h"
#include "spec/chart_query.h"
#include "spec/theme.h"

#include <QPainter>
#include <QSizeF>
#include <QString>

namespace kapok::chart {

struct PaintOptions {
    bool title = true;        ///< the spec's title above the plot
    bool source = true;       ///< and its source below
    bool background = false;  ///< fill with the theme's panel colour
};

/// Draws a chart into `area`. One unit of the painter counts as a CSS pixel (1/96 inch): scale the painter so. Vectors
/// stay vectors, text stays text, and no mark is drawn outside the plot even where the device does not clip.
/// QApplication with the offscreen platform will do. The spec's own theme goes before `theme`.
void paintChart(QPainter& painter, const QRectF& area, const ChartSpec& spec, const Table& answer,
                const Table* selected, const Theme& theme, const PaintOptions& options = {});

struct ExportOptions {
    QSizeF pixels{800, 500};  ///< CSS pixels (1/96 inch)
    double dpi = 96;          ///< PNG: picture elements per inch
    PaintOptions paint = {true, true, true};

    static ExportOptions millimetres(double width, double height, double dpi = 96);
};

/// Writes .png, .svg or .pdf as the path's ending says. Throws Error for another ending or when it cannot be written;
/// the file is then as it was before.
void exportChart(const QString& path, const ChartSpec& spec, const Table& answer, const Table* selected,
                 const Theme& theme, const ExportOptions& options = {});

}  // namespace kapok::chart
