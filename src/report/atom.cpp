#include "report/atom.h"

#include "chart/paint.h"

#include <QFontMetricsF>

#include <cmath>

namespace kapok::report {

Atom textAtom(const QString& text, double pixels, bool bold, Rgb color, double width) {
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QFont font = chart::drawingFont(pixels, bold);
    Atom atom;
    atom.height = std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), flags, text).height());
    atom.paint = [=, height = atom.height](QPainter& painter, const QPointF& origin) {
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(color));
        painter.drawText(QRectF(origin, QSizeF(width, height)), flags, text);
    };
    return atom;
}

}  // namespace kapok::report
