#include "chart/note.h"

#include "chart/chart_view.h"
#include "chart/colors.h"
#include "chart/fonts.h"

namespace kapok::chart {

void paintNote(QPainter& painter, double width, const QString& note, const Theme& theme) {
    painter.setFont(drawingFont(11, false));
    const QSizeF room = painter.fontMetrics().size(Qt::TextSingleLine, note);
    const QRectF chip(width - room.width() - 20, 4, room.width() + 16, room.height() + 4);
    QColor ground = toColor(theme.panel);
    ground.setAlphaF(0.9F);
    painter.setPen(QPen(toColor(theme.selection), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter.setPen(toColor(theme.text));
    painter.drawText(chip, static_cast<int>(Qt::AlignCenter), note);
    painter.setBrush(Qt::NoBrush);
}

QString sampleNote() { return ChartView::tr("\u2248 from a sample"); }

}  // namespace kapok::chart
