// Pictures that were brought along: PNG, JPEG, SVG.
#pragma once

#include <QByteArray>
#include <QPainter>

#include <functional>

namespace kapok::report {

using PaintPicture = std::function<void(QPainter&, const QRectF&)>;

/// Paints the picture in the middle of an area, as large as there is room for; SVG stays vectors. Throws Error when the
/// bytes are no PNG, JPEG or SVG.
PaintPicture picturePainter(const QByteArray& file);

}  // namespace kapok::report
