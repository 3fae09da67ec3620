// Maps as files.
#pragma once

#include "map/paint.h"

#include <QSizeF>

#include <functional>

namespace kapok::map {

struct ExportOptions {
    QSizeF pixels{800, 600};  ///< CSS pixels (1/96 inch)
    double dpi = 96;          ///< PNG: picture elements per inch
    PaintOptions paint = {.background = true};
    /// Mends the text of a finished PDF (see chart::finishPdf): gets the file and the texts drawn.
    std::function<void(const QString& path, const QString& texts)> finishPdf = {};
};

/// Writes .png, .svg or .pdf as the path's ending says; PDF and SVG are vectors, their text is text. Needs a
/// QGuiApplication, no display. Throws Error for another ending or when the file cannot be written; it is then as it
/// was before.
void exportMap(const QString& path, const Scene& scene, const Theme& theme, const ExportOptions& options = {});

}  // namespace kapok::map
