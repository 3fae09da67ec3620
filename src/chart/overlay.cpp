#include "chart/overlay.h"

#include "chart/marks.h"

namespace kapok::chart {

void Overlay::draw(QCPPainter* painter) {
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) return;
    if (!brush.isNull()) {
        QColor fill = toColor(zooming ? theme_.accent : theme_.selection);
        painter->setPen(QPen(fill, 1));
        fill.setAlphaF(0.15F);
        painter->setBrush(fill);
        painter->drawRect(brush);
    }
    painter->setBrush(Qt::NoBrush);
    if (ring) {
        painter->setPen(QPen(toColor(theme_.text), 1.5));
        if (ring->bar.isNull()) {
            painter->drawEllipse(ring->pixel, 5, 5);
        } else {
            painter->drawRect(ring->bar & QRectF(mParentPlot->axisRect()->rect()));
        }
    }
    if (focused) {
        painter->setPen(QPen(toColor(theme_.accent), 1.5));
        painter->drawRoundedRect(QRectF(mParentPlot->viewport()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

}  // namespace kapok::chart
