#include "map/paint.h"

#include "map/division.h"
#include "map/font.h"
#include "map/labels.h"
#include "map/legends.h"
#include "map/palette.h"
#include "map/panels.h"
#include "map/part_layer.h"
#include "map/shape_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <cmath>

namespace kapok::map {
namespace {

constexpr double titleHeight = 30;
constexpr double sourceHeight = 22;
constexpr double inset = 8;
constexpr double mapMargin = 10;
constexpr double longestScaleBar = 120;
/// A legend may hide this part of its own size; if every corner hides more it gets a column.
constexpr double mostHidden = 0.08;
/// Of the height that the map has.
constexpr double highestLegend = 0.8;

void paintLine(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& pen) {
    painter.setFont(font);
    painter.setPen(pen);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

/// Shapes, selection, and names where nothing is taken.
void paintBody(QPainter& painter, const Scene& scene, const Viewport& viewport, const std::vector<QRectF>& taken,
               const Theme& theme, const PaintOptions& options) {
    paintShapes(painter, scene, viewport, theme, options.exactness, options.group);
    auto selected = options.selected;
    const auto ofRows = scene.activeLayer().featuresOfRows(options.selectedRows);
    selected.insert(selected.end(), ofRows.begin(), ofRows.end());
    paintSelection(painter, scene, selected, viewport, theme, options.exactness);
    paintNames(painter, scene, viewport, theme, taken, options.group);
}

/// The features by which quiet places are chosen: of a map in time those of all periods, so that nothing jumps.
const SceneLayer& placingLayer(const Scene& scene) {
    return scene.division ? scene.division->layers[scene.active()]->whole : scene.activeLayer();
}

}  // namespace

QString titleOf(const Scene& scene, const QLocale& locale) {
    const QString title = QString::fromStdString(scene.title);
    const QString period = periodText(scene, locale);
    return title.isEmpty() || period.isEmpty() ? title + period : QStringLiteral("%1 · %2").arg(title, period);
}

void paintPanels(QPainter& painter, const QRectF& area, const Scene& scene, const Theme& theme,
                 const PaintOptions& options) {
    const Legends legends = options.legend ? legendsOf(scene, theme, options.locale) : Legends();
    const PanelLayout layout = layOutPanels(scene, area, legends.size(area.height()));
    const ViewRange range = options.view.value_or(panelRange(scene, layout));
    PaintOptions inPanel = options;
    inPanel.selected.clear();  // features differ from panel to panel
    for (std::size_t i = 0; i < scene.panels.size(); ++i) {
        const Viewport viewport{range, layout.maps[i]};
        paintGroup(options.group, painter, panelName(*scene.division, i, options.locale),
                   [&] { paintBody(painter, *scene.panels[i], viewport, {}, theme, inPanel); });
    }
    paintPanelTitles(painter, scene, layout, theme, options.locale);
    paintAttribution(painter, scene, layout.maps.back(), theme);
    if (!layout.legend.isEmpty()) legends.paint(painter, layout.legend, theme);
}

Layout layOut(const Scene& scene, const QRectF& area, QSizeF legendSize, const std::optional<ViewRange>& view) {
    const auto rangeIn = [&](const QRectF& place) {
        return view ? *view : fitted(scene.bounds, place.size(), mapMargin);
    };
    Layout layout{{rangeIn(area), area}, {}};
    if (legendSize.isEmpty()) return layout;
    double hidden = 0;
    layout.legend = quietCorner(placingLayer(scene), layout.viewport, legendSize, inset, &hidden);
    const bool room = area.width() > 2.5 * legendSize.width();
    if (hidden <= mostHidden || !room) return layout;
    QRectF left = area;
    left.setRight(area.right() - legendSize.width() - inset);
    layout.viewport = {rangeIn(left), left};
    layout.legend = QRectF({left.right() + inset, area.bottom() - legendSize.height() - inset}, legendSize);
    return layout;
}

ScaleBar scaleBarOf(double unitsPerPixel, double longest, const QLocale& locale) {
    const double most = unitsPerPixel * longest;
    if (!(most > 0)) return {};
    double length = std::pow(10.0, std::floor(std::log10(most)));
    for (const double factor : {5.0, 2.0}) {
        if (length * factor <= most) {
            length *= factor;
            break;
        }
    }
    const bool kilometres = length >= 1000;
    const double shown = kilometres ? length / 1000 : length;
    const int decimals = shown < 1 ? static_cast<int>(std::ceil(-std::log10(shown))) : 0;
    const QString number = locale.toString(shown, 'f', decimals);
    return {length / unitsPerPixel, QStringLiteral("%1 %2").arg(number, kilometres ? "km" : "m")};
}

QRectF scaleBarPlace(const Scene& scene, const Viewport& viewport, const ScaleBar& bar, const QRectF& legend) {
    const QSizeF size(bar.pixels, 22);
    const QRectF area = viewport.area.adjusted(inset, inset, -inset, -inset);
    std::vector<QPointF> places{{area.left(), area.bottom() - size.height()},
                                {area.right() - size.width(), area.bottom() - size.height()},
                                {legend.left() - size.width() - 2 * inset, area.bottom() - size.height()},
                                {area.right() - size.width(), area.top()},
                                area.topLeft()};
    const auto isFree = [&](const QRectF& place) {
        if (place.intersects(legend) || !area.contains(place)) return false;
        return std::none_of(scene.insets.begin(), scene.insets.end(),
                            [&](const auto& frame) { return viewport.toScreen(frame).intersects(place); });
    };
    for (const QPointF corner : places) {
        const QRectF place(corner, size);
        if (isFree(place) && placingLayer(scene).featuresIn(viewport.toMap(place)).empty()) return place;
    }
    for (const QPointF corner : places) {
        if (isFree({corner, size})) return {corner, size};
    }
    return {places.front(), size};
}

void paintScaleBar(QPainter& painter, QPointF lowerLeft, const ScaleBar& bar, const Theme& theme) {
    QPainterPath line;
    line.moveTo(lowerLeft + QPointF(0, -5));
    line.lineTo(lowerLeft);
    line.lineTo(lowerLeft + QPointF(bar.pixels, 0));
    line.lineTo(lowerLeft + QPointF(bar.pixels, -5));
    const QFont font = drawingFont(11);
    const QPointF base = lowerLeft + QPointF(2, -8);
    QPainterPath words;
    words.addText(base, font, bar.text);
    QColor halo = color(theme.panel);
    halo.setAlphaF(0.8F);
    painter.setBrush(Qt::NoBrush);
    for (const auto& path : {line, words})
        painter.strokePath(path, QPen(halo, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(line, QPen(color(theme.mutedText), 1.2));
    painter.setFont(font);
    painter.setPen(color(theme.mutedText));
    painter.drawText(base, bar.text);
}

void paintAttribution(QPainter& painter, const Scene& scene, const QRectF& area, const Theme& theme) {
    if (scene.attribution.empty()) return;
    const QFont font = drawingFont(10);
    const QFontMetricsF metrics(font);
    const QString text =
        metrics.elidedText(QString::fromStdString(scene.attribution), Qt::ElideRight, area.width() - 2 * inset);
    QRectF place(QPointF(), QSizeF(metrics.horizontalAdvance(text) + inset, metrics.height() + 2));
    place.moveTopRight(area.topRight());
    QColor ground = color(theme.panel);
    ground.setAlphaF(0.75F);
    painter.fillRect(place, ground);
    painter.setFont(font);
    painter.setPen(color(theme.mutedText));
    painter.drawText(place, Qt::AlignCenter, text);
}

void paintNames(QPainter& painter, const Scene& scene, const Viewport& viewport, const Theme& theme,
                const std::vector<QRectF>& taken, const GroupPainter& group) {
    paintGroup(group, painter, QCoreApplication::translate("map", "Names"), [&] {
        for (const auto& layer : scene.layers) paintNames(painter, layer, viewport, taken, theme);
    });
}

void paintMap(QPainter& painter, const QRectF& area, const Scene& scene, const Theme& theme,
              const PaintOptions& options) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (options.background) painter.fillRect(area, color(theme.panel));
    QRectF body = area;
    const QString title = options.title ? titleOf(scene, options.locale) : QString();
    if (!title.isEmpty()) {
        const QRectF line(area.left() + inset, area.top(), area.width() - 2 * inset, titleHeight);
        paintLine(painter, line, title, drawingFont(15, true), color(theme.text));
        body.setTop(line.bottom());
    }
    if (options.source && !scene.source.empty()) {
        body.setBottom(area.bottom() - sourceHeight);
        const QRectF line(area.left() + inset, body.bottom(), area.width() - 2 * inset, sourceHeight);
        paintLine(painter, line, QString::fromStdString(scene.source), drawingFont(11), color(theme.mutedText));
    }
    if (scene.layers.empty() || body.height() < 1 || body.width() < 1) return painter.restore();

    if (!scene.panels.empty()) {
        const QString period = options.title ? QString() : periodText(scene, options.locale);
        if (!period.isEmpty()) {
            const QRectF line(body.left() + inset, body.top(), body.width() - 2 * inset, titleHeight);
            paintLine(painter, line, period, drawingFont(15, true), color(theme.text));
            body.setTop(line.bottom());
        }
        paintPanels(painter, body, scene, theme, options);
        return painter.restore();
    }
    const Legends legends =
        options.legend ? legendsOf(scene, theme, options.locale, body.height() * highestLegend) : Legends();
    const Layout layout = layOut(scene, body, legends.size(), options.view);
    const Viewport& viewport = layout.viewport;
    std::vector<QRectF> taken{layout.legend};
    ScaleBar bar;
    if (options.scaleBar && scene.trueScale) {
        bar = scaleBarOf(viewport.range.unitsPerPixel, longestScaleBar, options.locale);
        taken.push_back(scaleBarPlace(scene, viewport, bar, layout.legend));
    }
    paintBody(painter, scene, viewport, taken, theme, options);
    if (bar.pixels > 0) paintScaleBar(painter, taken.back().bottomLeft(), bar, theme);
    if (!options.title) paintPeriod(painter, body, periodText(scene, options.locale), theme);
    paintAttribution(painter, scene, viewport.area, theme);
    paintGroup(options.group, painter, QCoreApplication::translate("map", "Legend"),
               [&] { legends.paintOnMap(painter, layout.legend, theme); });
    painter.restore();
}

void paintPeriod(QPainter& painter, const QRectF& area, const QString& text, const Theme& theme) {
    if (text.isEmpty()) return;
    const QFont font = drawingFont(15, true);
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(text) + 16, titleHeight - 4);
    const QRectF place(area.topLeft() + QPointF(inset, inset), size);
    QColor background = color(theme.panel);
    background.setAlphaF(0.88F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRoundedRect(place, 6, 6);
    painter.setFont(font);
    painter.setPen(color(theme.text));
    painter.drawText(place, Qt::AlignCenter, text);
}

}  // namespace kapok::map
