#include "map/legends.h"

#include "map/palette.h"

#include <QCoreApplication>

#include <algorithm>

namespace kapok::map {
namespace {

constexpr double overlap = 8;  ///< each part has a margin of its own

/// Where the parts lie.
struct Columns {
    std::vector<QRectF> places = {};
    QSizeF size = {};
};

Columns columnsOf(const std::vector<Legend>& parts, double tallest) {
    Columns columns;
    double x = 0;
    double y = 0;
    double width = 0;
    for (const auto& part : parts) {
        const QSizeF size = part.size();
        if (y > 0 && y + size.height() - overlap > tallest) {
            x += width - overlap;
            y = width = 0;
        }
        const double top = y > 0 ? y - overlap : 0;
        columns.places.emplace_back(QPointF(x, top), size);
        y = top + size.height();
        width = std::max(width, size.width());
        columns.size = {x + width, std::max(columns.size.height(), y)};
    }
    return columns;
}

double scaleInto(QSizeF size, QSizeF room) {
    return std::min({1.0, room.width() / size.width(), room.height() / size.height()});
}

void paintParts(QPainter& painter, const Columns& columns, const std::vector<Legend>& parts, QPointF origin,
                const Theme& theme) {
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i].paint(painter, columns.places[i].translated(origin), theme);
}

}  // namespace

void Legends::addLine(const QString& text) {
    if (text.isEmpty()) return;
    LegendEntry entry{text};
    entry.heading = true;
    parts.push_back({.title = {}, .note = {}, .entries = {std::move(entry)}});
}

QSizeF Legends::size(double tallest) const { return columnsOf(parts, tallest).size; }

void Legends::paint(QPainter& painter, const QRectF& area, const Theme& theme) const {
    if (empty() || area.width() < 1 || area.height() < 1) return;
    // Of one column, and of columns as low as ever fit, the one that is drawn largest.
    Columns best = columnsOf(parts, area.height());
    for (const double factor : {1.2, 1.5, 2.0, 1e9}) {
        Columns other = columnsOf(parts, area.height() * factor);
        if (scaleInto(other.size, area.size()) > scaleInto(best.size, area.size())) best = std::move(other);
    }
    const double scale = scaleInto(best.size, area.size());
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    paintParts(painter, best, parts, {}, theme);
    painter.restore();
}

void Legends::paintOnMap(QPainter& painter, const QRectF& area, const Theme& theme) const {
    if (empty()) return;
    painter.setPen(Qt::NoPen);
    QColor background = color(theme.panel);
    background.setAlphaF(0.88F);
    painter.setBrush(background);
    painter.drawRoundedRect(area, 6, 6);
    paintParts(painter, columnsOf(parts, 1e9), parts, area.topLeft(), theme);
}

Legends legendsOf(const Scene& scene, const Theme& theme, const QLocale& locale, double tallest) {
    Legends legends;
    for (std::size_t i = scene.layers.size(); i-- > 0;) {
        Legend legend = legendOf(scene.layers[i], theme, locale);
        if (!legend.empty()) legends.parts.push_back(std::move(legend));
    }
    int leftOut = 0;
    while (legends.parts.size() > 1 && legends.size().height() > tallest) {
        legends.parts.pop_back();
        ++leftOut;
    }
    if (leftOut == 0) return legends;
    legends.addLine(QCoreApplication::translate("map", "and %n more layer(s)", nullptr, leftOut));
    return legends;
}

QString layerName(const Scene& scene, const SceneLayer& layer) {
    const auto number = static_cast<int>(&layer - scene.layers.data()) + 1;
    const QString name = valueTitle(layer).isEmpty() ? QString::fromStdString(layer.sizeName) : valueTitle(layer);
    if (name.isEmpty()) return QCoreApplication::translate("map", "Layer %1").arg(number);
    return QCoreApplication::translate("map", "Layer %1: %2").arg(number).arg(name);
}

}  // namespace kapok::map
