// The fonts of charts, maps and reports.
#pragma once

#include <QFont>

namespace kapok::chart {

inline constexpr double tickPixels = 11;
inline constexpr double legendPixels = 11.5;

/// The application's font, then a Chinese one with Chinese glyph forms.
QFont drawingFont(double pixels, bool bold = false);

}  // namespace kapok::chart
