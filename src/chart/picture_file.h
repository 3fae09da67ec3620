// Whatever can be painted, as a picture file.
#pragma once

#include <QPainter>
#include <QSizeF>
#include <QString>

#include <functional>

namespace kapok::chart {

/// Paints into an area, in CSS pixels (1/96 inch).
using PaintArea = std::function<void(QPainter&, const QRectF&)>;

/// Writes .png, .svg or .pdf as the path's ending says; PDF and SVG are vectors, their text is text (see PdfWriter).
/// Throws Error for another ending or when the file cannot be written; it is then as it was before.
void writePicture(const QString& path, const PaintArea& paint, QSizeF pixels, double dpi, const QString& title);

}  // namespace kapok::chart
