// Pictures that were brought along, with their size.
#pragma once

#include "report/picture_paint.h"

#include <QSizeF>

namespace kapok::report {

struct PictureFile {
    PaintPicture paint;  ///< as picturePainter()
    QSizeF size;         ///< its own, in any unit: only width by height counts
};

/// Throws Error when the bytes are no PNG, JPEG or SVG.
PictureFile readPictureFile(const QByteArray& file);

}  // namespace kapok::report
