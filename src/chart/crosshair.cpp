#include "chart/crosshair.h"

#include "chart/colors.h"
#include "chart/fonts.h"
#include "chart/number_format.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr std::size_t mostValues = 8;
constexpr double fontPixels = 11;
constexpr double lineHeight = 15;

/// Places are in rising order, as those of lines are.
std::size_t nearest(const Values& at, double wanted) {
    std::size_t low = 0;
    std::size_t high = at.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (at[middle] < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == at.size()) return low - 1;
    return low > 0 && wanted - at[low - 1] < at[low] - wanted ? low - 1 : low;
}

QString named(const QString& name, double value, const Axis& axis) {
    const QString number = axis.format.isEmpty() ? compactNumber(value) : formattedNumber(value, axis.format);
    return name.isEmpty() ? number : name + QStringLiteral("  ") + number;
}

class Reader {
public:
    Reader(const Panel& panel, const Projection& projection, double seconds)
        : panel_(panel), projection_(projection), seconds_(seconds), near_(projection.view().x.size() / 50) {}

    std::vector<CrosshairValue> read() {
        for (const auto& line : panel_.lines) {
            if (!line.selected) add(line.name, line.x, line.y, line.ink, line.secondary);
        }
        for (const auto& area : panel_.areas) {
            if (!area.selected && area.level == 0) add(area.name, area.x, area.high, area.ink, area.secondary);
        }
        for (const auto& rect : panel_.rects) {
            const bool over = !rect.selected && rect.row != noRow && rect.x0 <= seconds_ && seconds_ <= rect.x1;
            if (over) add({}, (rect.x0 + rect.x1) / 2, rect.y1, rect.y1 - rect.y0, rect.ink, rect.secondary);
        }
        return std::move(values_);
    }

private:
    void add(const QString& name, const Values& x, const Values& y, Ink ink, bool secondary) {
        if (x.empty()) return;
        const std::size_t i = nearest(x, seconds_);
        if (std::abs(x[i] - seconds_) <= near_) add(name, x[i], y[i], y[i], ink, secondary);
    }
    void add(const QString& name, double x, double y, double value, Ink ink, bool secondary) {
        if (!std::isfinite(y) || values_.size() == mostValues) return;
        const QPointF pixel = projection_.at(x, y, secondary);
        if (!projection_.plot().adjusted(-1, -1, 1, 1).contains(pixel)) return;
        ink.alpha = 1;
        values_.push_back({pixel, ink, named(name, value, secondary ? *panel_.second : panel_.y)});
    }

    const Panel& panel_;
    const Projection& projection_;
    double seconds_;
    double near_;
    std::vector<CrosshairValue> values_;
};

/// Beside the line, on the side with more room.
QRectF boxFor(const CrosshairLine& line, double width, double height) {
    const double x = line.from.x();
    const bool right = line.plot.right() - x > width + 8 || x - line.plot.left() < width + 8;
    return {right ? x + 6 : x - 6 - width, line.plot.top() + 4, width, height};
}

}  // namespace

std::vector<CrosshairLine> crosshairAt(const Scene& scene, const Layout& layout, double seconds,
                                       std::optional<std::size_t> pointed) {
    std::vector<CrosshairLine> lines;
    for (std::size_t i = 0; i < std::min(scene.panels.size(), layout.panels.size()); ++i) {
        const Panel& panel = scene.panels[i];
        const Projection& projection = layout.panels[i].projection;
        const View& view = projection.view();
        const bool timed = panel.frame == Frame::Axes && panel.x.kind == AxisKind::Time;
        if (!timed || seconds < view.x.low || seconds > view.x.high) continue;
        CrosshairLine line;
        line.plot = projection.plot();
        line.from = line.to = projection.at(seconds, view.y.low);
        panel.transposed ? line.from.setX(line.plot.left()) : line.from.setY(line.plot.top());
        panel.transposed ? line.to.setX(line.plot.right()) : line.to.setY(line.plot.bottom());
        const TimeUnit unit =
            panel.x.unit == TimeUnit::None && view.x.size() > 5 * 86400 ? TimeUnit::Day : panel.x.unit;
        line.moment = timeText(seconds, unit);
        if (pointed != i) line.values = Reader(panel, projection, seconds).read();
        lines.push_back(std::move(line));
    }
    return lines;
}

void paintCrosshair(QPainter& painter, const Theme& theme, const std::vector<CrosshairLine>& lines) {
    const Palette palette(theme, {});
    const QFont font = drawingFont(fontPixels);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (const auto& line : lines) {
        painter.setPen(QPen(toColor(theme.mutedText), 1, Qt::DashLine));
        painter.drawLine(line.from, line.to);
        if (line.values.empty()) continue;
        double width = metrics.horizontalAdvance(line.moment);
        for (const auto& value : line.values) width = std::max(width, metrics.horizontalAdvance(value.words) + 12);
        const double rows = static_cast<double>(line.values.size()) + 1;
        const QRectF box = boxFor(line, width + 16, rows * lineHeight + 8);
        QColor fill = toColor(theme.panel);
        fill.setAlphaF(0.92F);
        painter.setPen(QPen(toColor(theme.line), 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(box, 6, 6);
        QRectF row(box.left() + 8, box.top() + 4, width, lineHeight);
        painter.setPen(toColor(theme.mutedText));
        painter.drawText(row, Qt::AlignVCenter, line.moment);
        for (const auto& value : line.values) {
            row.translate(0, lineHeight);
            painter.setPen(QPen(toColor(theme.panel), 1));
            painter.setBrush(palette.color(value.ink));
            painter.drawEllipse(value.pixel, 3.5, 3.5);
            painter.drawEllipse(QPointF(row.left() + 3, row.center().y()), 3.5, 3.5);
            painter.setPen(toColor(theme.text));
            painter.drawText(row.adjusted(12, 0, 0, 0), Qt::AlignVCenter, value.words);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

}  // namespace kapok::chart
