// How large words are.
#pragma once

#include "chart/fonts.h"

#include <QFontMetricsF>
#include <QString>

namespace kapok::chart {

inline double textWidth(const QString& text, double pixels, bool bold = false) {
    return QFontMetricsF(drawingFont(pixels, bold)).horizontalAdvance(text);
}

inline double textHeight(double pixels) { return QFontMetricsF(drawingFont(pixels)).height(); }

/// Cut with an ellipsis; empty where not even two letters fit.
inline QString cutTo(const QString& text, double width, double pixels, bool bold = false) {
    const QFontMetricsF metrics(drawingFont(pixels, bold));
    if (metrics.horizontalAdvance(text) <= width) return text;
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    return cut.size() < 2 ? QString() : cut;
}

}  // namespace kapok::chart
