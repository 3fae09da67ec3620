// The fonts of maps.
#pragma once

#include <QFont>

namespace kapok::map {

/// The application's font, then a Chinese one with Chinese glyph forms. Size in pixels of the drawing.
QFont drawingFont(double pixels, bool bold = false);

}  // namespace kapok::map
