// Whatever can be painted, as a picture file.
#pragma once

#include <QPainter>
#include <QSizeF>
#include <QString>

#include <functional>

namespace kapok::chart {

/// Paints into an area, in CSS pixels (1/96 inch).
using PaintArea = std::function<void(QPainter&, const QRectF&)>;

/// Runs `paint`; in an SVG file what it paints is a group of this name, which drawing programs show as a layer. Groups
/// may hold groups; one in which nothing is painted is left out.
void paintGroup(QPainter& painter, const QString& name, const std::function<void()>& paint);

/// Writes .png, .svg or .pdf as the path's ending says; PDF and SVG are vectors, their text is text (see PdfWriter).
/// Throws Error for another ending or when the file cannot be written; it is then as it was before.
void writePicture(const QString& path, const PaintArea& paint, QSizeF pixels, double dpi, const QString& title);

}  // namespace kapok::chart
