#include "map/swipe.h"

#include "map/palette.h"
#include "map/scene.h"

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double reach = 8;    ///< pixels beside the edge that take it
constexpr double handle = 11;  ///< radius
constexpr double keyStep = 0.02;

}  // namespace

SwipedScene swiped(const std::shared_ptr<const Scene>& scene, SwipeSide side) {
    std::vector<SwipeSide> sides;
    for (const auto& input : scene->inputs) sides.push_back(input.layer.side);
    if (sides.empty()) return {scene};
    if (std::all_of(sides.begin(), sides.end(), [](SwipeSide one) { return one == SwipeSide::Both; }))
        sides.back() = SwipeSide::Before;
    const auto shows = [&](std::size_t layer) { return sides[layer] == SwipeSide::Both || sides[layer] == side; };
    SwipedScene made{scene, shows(scene->active())};
    bool all = true;
    for (std::size_t i = 0; i < sides.size(); ++i) all = all && shows(i);
    if (all) return made;
    auto part = std::make_shared<Scene>(*scene);
    for (std::size_t i = sides.size(); i-- > 0;) {
        if (!shows(i)) part->layers.erase(part->layers.begin() + static_cast<std::ptrdiff_t>(i));
    }
    made.scene = std::move(part);
    return made;
}

QRectF Swipe::beyond(const QRectF& area) const {
    QRectF part = area;
    if (level_)
        part.setTop(area.top() + place_ * area.height());
    else
        part.setLeft(area.left() + place_ * area.width());
    return part;
}

SwipeSide Swipe::sideAt(QPointF at, const QRectF& area) const {
    return beyond(area).contains(at) ? SwipeSide::Beyond : SwipeSide::Before;
}

QLineF Swipe::edge(const QRectF& area) const {
    const QRectF part = beyond(area);
    return level_ ? QLineF(part.topLeft(), part.topRight()) : QLineF(part.topLeft(), part.bottomLeft());
}

void Swipe::paint(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const QLineF line = edge(area);
    painter.setPen(QPen(color(theme.panel), 4));
    painter.drawLine(line);
    painter.setPen(QPen(color(theme.accent), 2));
    painter.drawLine(line);
    painter.setBrush(color(theme.panel));
    painter.drawEllipse(line.center(), handle, handle);
    const QPointF along = level_ ? QPointF(0, 1) : QPointF(1, 0);
    const QPointF across(along.y(), along.x());
    for (const double side : {-1.0, 1.0}) {
        const QPointF tip = line.center() + along * (side * 6.5);
        const QPointF back = line.center() + along * (side * 3);
        painter.drawPolyline(QPolygonF({back + across * 3.5, tip, back - across * 3.5}));
    }
}

bool Swipe::take(QPointF at, const QRectF& area) {
    const QLineF line = edge(area);
    const double away = level_ ? at.y() - line.y1() : at.x() - line.x1();
    taken_ = std::abs(away) <= reach || QLineF(at, line.center()).length() <= handle;
    return taken_;
}

void Swipe::moveTo(QPointF at, const QRectF& area) {
    const double part = level_ ? (at.y() - area.top()) / area.height() : (at.x() - area.left()) / area.width();
    place_ = std::clamp(part, 0.0, 1.0);
}

void Swipe::step(Qt::Key arrow) {
    level_ = arrow == Qt::Key_Up || arrow == Qt::Key_Down;
    const bool forward = arrow == Qt::Key_Right || arrow == Qt::Key_Down;
    place_ = std::clamp(place_ + (forward ? keyStep : -keyStep), 0.0, 1.0);
}

}  // namespace kapok::map
