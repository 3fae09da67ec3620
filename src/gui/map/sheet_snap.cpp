#include "gui/map/sheet_snap.h"

#include "map/sheet.h"

#include <cmath>
#include <optional>

namespace kapok::gui {
namespace {

/// The shift that brings one of `edges` to the nearest line; empty when none is near.
std::optional<double> shiftTo(const std::vector<double>& lines, const std::vector<double>& edges, double reach,
                              std::vector<double>& met) {
    std::optional<double> best;
    double at = 0;
    for (const double edge : edges) {
        for (const double line : lines) {
            const double shift = line - edge;
            if (std::abs(shift) > (best ? std::abs(*best) - 1e-9 : reach)) continue;
            best = shift;
            at = line;
        }
    }
    if (best) met.push_back(at);
    return best;
}

std::vector<double> linesOf(const MapSheet& sheet, int element, bool across) {
    const double size = across ? sheet.width : sheet.height;
    const double margin = map::sheetMargin(sheet);
    std::vector<double> lines{margin, size / 2, size - margin};
    for (std::size_t i = 0; i < sheet.elements.size(); ++i) {
        if (static_cast<int>(i) == element) continue;
        const auto& other = sheet.elements[i];
        const double from = across ? other.x : other.y;
        const double length = across ? other.width : other.height;
        lines.insert(lines.end(), {from, from + length / 2, from + length});
    }
    return lines;
}

}  // namespace

Snapped snapped(const QRectF& place, const MovingEdges& moving, const MapSheet& sheet, int element, double reach) {
    Snapped made{place};
    const auto xs = linesOf(sheet, element, true);
    const auto ys = linesOf(sheet, element, false);
    if (moving.whole()) {
        const QPointF middle = place.center();
        const auto dx = shiftTo(xs, {place.left(), middle.x(), place.right()}, reach, made.xs);
        const auto dy = shiftTo(ys, {place.top(), middle.y(), place.bottom()}, reach, made.ys);
        made.place.translate(dx.value_or(0), dy.value_or(0));
        return made;
    }
    if (moving.left || moving.right) {
        const double edge = moving.left ? place.left() : place.right();
        const double rest = edge + shiftTo(xs, {edge}, reach, made.xs).value_or(0);
        moving.left ? made.place.setLeft(rest) : made.place.setRight(rest);
    }
    if (moving.top || moving.bottom) {
        const double edge = moving.top ? place.top() : place.bottom();
        const double rest = edge + shiftTo(ys, {edge}, reach, made.ys).value_or(0);
        moving.top ? made.place.setTop(rest) : made.place.setBottom(rest);
    }
    return made;
}

}  // namespace kapok::gui
