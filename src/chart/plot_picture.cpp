#include "chart/plot_picture.h"

#include "chart/painter.h"

#include <algorithm>

namespace kapok::chart {
namespace {

/// Milliseconds for so many marks of one kind, drawn one by one, at so many microseconds each.
double each(std::size_t count, double microseconds) { return static_cast<double>(count) * microseconds / 1000; }

double costOf(const Line& line) { return line.longLine ? 5 : each(line.x.size(), 0.5); }

double costOf(const Points& points) {
    const bool counted = points.x.size() >= (points.size.empty() ? longMark : longSized);
    return counted ? 5 + each(points.x.size(), 0.004) : each(points.x.size(), 1.5);
}

double costOf(const Panel& panel) {
    double cost = 2;  // its axes
    for (const auto& area : panel.areas) cost += area.bounds ? 8 : each(area.x.size(), 1);
    for (const auto& line : panel.lines) cost += costOf(line);
    for (const auto& points : panel.points) cost += costOf(points);
    cost += each(panel.rects.size() + panel.rules.size(), 2);
    return cost + each(panel.polygons.size() + panel.wedges.size() + panel.labels.size(), 20);
}

}  // namespace

PlotPicture makePicture(PictureOrder order) {
    const QSize pixels = order.size * order.ratio;
    QImage image = std::move(order.memory);
    if (image.size() != pixels) image = QImage(pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(order.ratio);
    image.fill(toColor(order.theme.panel));
    if (!order.layout) {
        order.layout =
            std::make_shared<const Layout>(layOut(*order.scene, order.views, QSizeF(order.size), order.options));
    }
    QPainter painter(&image);
    ScenePainter(painter, *order.scene, *order.layout, order.theme).paint();
    painter.end();
    return {std::move(image), std::move(order.layout), order.number};
}

double paintingCost(const Scene& scene) {
    double cost = 2;  // legends and titles
    for (const auto& panel : scene.panels) cost += costOf(panel);
    return cost + (scene.grid ? each(std::min<std::size_t>(scene.grid->cells.size(), 2000), 10) : 0);
}

}  // namespace kapok::chart
