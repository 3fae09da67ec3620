#include "chart/end_labels.h"

#include "chart/marks.h"
#include "chart/paint.h"

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr double dash = 14;  // of the line's colour before its name
constexpr double fontPixels = 11.5;

}  // namespace

EndLabels::EndLabels(QCustomPlot* plot, const ChartData& chart, const Theme& theme)
    : QCPLayerable(plot), chart_(chart), theme_(theme) {}

double EndLabels::width(double limit) const {
    const QFontMetricsF metrics(drawingFont(fontPixels));
    double widest = 0;
    for (const auto& series : chart_.series) widest = std::max(widest, metrics.horizontalAdvance(series.name));
    return widest == 0 ? 0 : std::min(widest + dash + 8, limit);
}

std::vector<EndLabels::Label> EndLabels::labels() const {
    const auto* rect = mParentPlot->axisRect();
    const auto* x = rect->axis(QCPAxis::atBottom);
    const auto* y = rect->axis(QCPAxis::atLeft);
    std::vector<Label> labels;
    for (const auto& series : chart_.series) {
        const bool known = std::any_of(labels.begin(), labels.end(),
                                       [&](const Label& label) { return label.series->name == series.name; });
        for (std::size_t i = series.x.size(); i-- > 0;) {
            if (!std::isfinite(series.y[i]) || series.x[i] > x->range().upper) continue;
            const double top = rect->top() + lineHeight / 2;
            const double at = std::clamp(y->coordToPixel(series.y[i]), top, rect->bottom() - lineHeight / 2);
            if (!known) labels.push_back({at, &series});
            break;
        }
    }
    std::stable_sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.y < b.y; });
    for (std::size_t i = 1; i < labels.size(); ++i) labels[i].y = std::max(labels[i].y, labels[i - 1].y + lineHeight);
    double floor = rect->bottom() - lineHeight / 2;
    for (std::size_t i = labels.size(); i-- > 0; floor -= lineHeight) labels[i].y = std::min(labels[i].y, floor);
    return labels;
}

void EndLabels::draw(QCPPainter* painter) {
    const QFont font = drawingFont(fontPixels);
    const QFontMetricsF metrics(font);
    const double left = mParentPlot->axisRect()->right() + 6;
    painter->setFont(font);
    for (const auto& label : labels()) {
        painter->setPen(QPen(markColor(label.series->color, theme_), 2.5, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QLineF(left, label.y, left + dash - 4, label.y));
        painter->setPen(toColor(theme_.text));
        const double space = limit_ - dash - 6;
        const QRectF place(left + dash, label.y - lineHeight / 2, space, lineHeight);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
                          metrics.elidedText(label.series->name, Qt::ElideRight, space));
    }
}

}  // namespace kapok::chart
