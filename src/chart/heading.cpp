#include "chart/heading.h"

#include "chart/marks.h"
#include "chart/number_format.h"
#include "chart/paint.h"

#include <algorithm>

namespace kapok::chart {

Heading::Heading(QCustomPlot* plot) : QCPLayoutElement(plot) { setMargins({}); }

void Heading::clear() { parts_.clear(); }

void Heading::addText(const QString& text, double pixels, bool bold, bool muted, bool newRow) {
    if (text.isEmpty()) return;
    Part part{text, drawingFont(pixels, bold), muted};
    part.newRow = newRow;
    parts_.push_back(part);
}

void Heading::addLegend(const ChartData& chart) {
    const QFont font = drawingFont(11.5);
    bool first = true;
    if (!chart.legendTitle.isEmpty() && !chart.legend.empty()) {
        parts_.push_back({chart.legendTitle, font, true});
        first = false;
    }
    for (const auto& entry : chart.legend) {
        Part part{entry.name, font};
        part.swatch = true;
        part.color = entry.color;
        part.newRow = first;
        first = false;
        parts_.push_back(part);
    }
}

void Heading::addRamp(const ChartData& chart) {
    if (chart.rampTitle.isEmpty()) return;
    const QFont font = drawingFont(11.5);
    parts_.push_back({chart.rampTitle + QStringLiteral("  ") + compactNumber(chart.rampMinimum), font, true});
    Part part{compactNumber(chart.rampMaximum), font, true};
    part.ramp = true;
    part.newRow = false;
    parts_.push_back(part);
}

void Heading::setWidth(double width) {
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    for (auto& part : parts_) {
        const QFontMetricsF metrics(part.font);
        const double wanted = swatchWidth(part) + metrics.horizontalAdvance(part.text) + 1;
        const double height = std::ceil(metrics.height()) + 3;
        if (x > 0 && (part.newRow || x + wanted > width)) {
            x = 0;
            y += rowHeight;
            rowHeight = 0;
        }
        const double space = std::max(width - x, 1.0);
        part.shown = metrics.elidedText(part.text, Qt::ElideRight, space - swatchWidth(part));
        part.place = QRectF(x, y, std::min(wanted, space), height);
        x += part.place.width() + (part.ramp ? 16 : 12);
        rowHeight = std::max(rowHeight, height);
    }
    const int total = parts_.empty() ? 0 : static_cast<int>(std::ceil(y + rowHeight)) + 2;
    setMinimumSize(0, total);
    setMaximumSize(QWIDGETSIZE_MAX, total);
}

void Heading::draw(QCPPainter* painter) {
    const QPointF origin = mRect.topLeft();
    for (const auto& part : parts_) {
        const QRectF place = part.place.translated(origin);
        if (part.swatch) {
            painter->fillRect(QRectF(place.left(), place.center().y() - 5, 10, 10), markColor(part.color, theme_));
        }
        if (part.ramp) {
            for (int i = 0; i < 20; ++i) {
                painter->fillRect(QRectF(place.left() + i * 3, place.center().y() - 5, 3, 10),
                                  toColor(rampColor("viridis", i / 19.0)));
            }
        }
        painter->setFont(part.font);
        painter->setPen(toColor(part.muted ? theme_.mutedText : theme_.text));
        const QRectF text = place.adjusted(swatchWidth(part), 0, 0, 0);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, part.shown);
    }
}

}  // namespace kapok::chart
