#include "geo/clip.h"
#include "map/contours.h"
#include "map/font.h"
#include "map/legend.h"
#include "map/palette.h"
#include "map/scene.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double lineWidth = 0.9;
constexpr double indexWidth = 1.7;  ///< of each fifth line
constexpr int indexLines = 5;
constexpr double fontPixels = 10.5;
constexpr double labelDistance = 320;  ///< pixels along a line
constexpr double straightness = 0.94;  ///< chord by length where a label may lie
constexpr double haloWidth = 3;
constexpr double exactness = 0.3;

geo::Box boxOf(const QRectF& area) { return {area.left(), area.top(), area.right(), area.bottom()}; }

QColor colourOf(const SceneLayer& layer, double value, const Theme& theme) {
    if (!layer.stretch) return color(theme.mutedText);
    const auto& [low, high, beyond] = *layer.stretch;
    return rampAt(layer, high > low ? (value - low) / (high - low) : 0.5, theme);
}

/// The pieces of a feature's lines that are seen, on the screen.
std::vector<std::vector<geo::Point>> piecesOf(const geo::Geometry& shape, const Viewport& viewport) {
    std::vector<std::vector<geo::Point>> pieces;
    const geo::Geometry onScreen = viewport.toScreen(shape);
    for (const auto& part : onScreen.parts) {
        auto cut = geo::clipLine(onScreen.points(part), boxOf(viewport.area));
        std::move(cut.begin(), cut.end(), std::back_inserter(pieces));
    }
    return pieces;
}

/// Places along a line by their distance from its start.
class Walk {
public:
    explicit Walk(const std::vector<geo::Point>& line) : line_(line) {
        for (std::size_t i = 1; i < line.size(); ++i)
            sums_.push_back(length() + std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y));
    }

    double length() const { return sums_.back(); }

    QPointF at(double distance) const {
        const auto found = std::lower_bound(sums_.begin() + 1, sums_.end() - 1, distance);
        const auto i = static_cast<std::size_t>(found - sums_.begin());
        const double step = sums_[i] - sums_[i - 1];
        const double t = step > 0 ? (distance - sums_[i - 1]) / step : 0;
        return {line_[i - 1].x + t * (line_[i].x - line_[i - 1].x), line_[i - 1].y + t * (line_[i].y - line_[i - 1].y)};
    }

private:
    const std::vector<geo::Point>& line_;
    std::vector<double> sums_{0};
};

struct LineLabel {
    QPointF middle = {};
    double degrees = 0;
    QRectF area = {};
};

/// A label around a place of a line where it is nearly straight.
std::optional<LineLabel> labelAt(const Walk& walk, double middle, const QSizeF& size) {
    const QPointF from = walk.at(middle - size.width() / 2);
    const QPointF to = walk.at(middle + size.width() / 2);
    const QPointF way = to - from;
    if (std::hypot(way.x(), way.y()) < straightness * size.width()) return std::nullopt;
    double degrees = std::atan2(way.y(), way.x()) * 180 / M_PI;
    if (degrees > 90) degrees -= 180;
    if (degrees < -90) degrees += 180;
    QRectF area(QPointF(), QSizeF(std::abs(way.x()) + size.height(), std::abs(way.y()) + size.height()));
    area.moveCenter((from + to) / 2);
    return LineLabel{(from + to) / 2, degrees, area};
}

void paintLabel(QPainter& painter, const LineLabel& label, const QString& text, const QSizeF& size, const QFont& font,
                const QColor& pen, const QColor& halo) {
    painter.save();
    painter.translate(label.middle);
    painter.rotate(label.degrees);
    const QPointF base(-size.width() / 2, size.height() / 2 - QFontMetricsF(font).descent());
    QPainterPath outline;
    outline.addText(base, font, text);
    painter.strokePath(outline, QPen(halo, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(pen);
    painter.drawText(base, text);
    painter.restore();
}

}  // namespace

void paintContours(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                   double exact) {
    const auto& level = layer.level(exact * viewport.range.unitsPerPixel);
    painter.setBrush(Qt::NoBrush);
    for (const auto i : layer.outlines->index.find(viewport.visible())) {
        const double value = layer.features[i].value;
        const double steps = layer.contourStep > 0 ? std::round(value / layer.contourStep) : 1;
        const bool index = std::fmod(steps, indexLines) == 0;
        painter.setPen(QPen(colourOf(layer, value, theme), index ? indexWidth : lineWidth, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        for (const auto& piece : piecesOf(level.shapes[i], viewport)) {
            QPolygonF line;
            for (const auto point : piece) line.append({point.x, point.y});
            painter.drawPolyline(line);
        }
    }
}

void paintContourLabels(QPainter& painter, const SceneLayer& layer, const Viewport& viewport,
                        const std::vector<QRectF>& taken, const Theme& theme) {
    const QFont font = drawingFont(fontPixels);
    const QFontMetricsF metrics(font);
    const auto& level = layer.level(exactness * viewport.range.unitsPerPixel);
    std::vector<QRectF> used = taken;
    for (const auto i : layer.outlines->index.find(viewport.visible())) {
        const QString text = valueText(layer, layer.features[i].value);
        const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.height());
        for (const auto& piece : piecesOf(level.shapes[i], viewport)) {
            const Walk walk(piece);
            const double first = std::min(walk.length() / 2, labelDistance / 2);
            for (double middle = first; middle + size.width() < walk.length() && middle > size.width();
                 middle += labelDistance) {
                const auto label = labelAt(walk, middle, size);
                if (!label || !viewport.area.contains(label->area)) continue;
                const auto meets = [&](const QRectF& other) { return other.intersects(label->area); };
                if (std::any_of(used.begin(), used.end(), meets)) continue;
                used.push_back(label->area);
                paintLabel(painter, *label, text, size, font, color(theme.text), color(theme.panel));
            }
        }
    }
}

}  // namespace kapok::map
