// Ranges of axes.
#include "chart/build.h"

#include "chart/long_marks.h"
#include "sdk/error.h"

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

bool logarithmic(const Axis& axis) { return axis.law.type == ScaleType::Log; }

struct Bounds {
    Axis axis;
    bool any = false;
};

/// A column that stands as it is has its bounds already.
void includeAll(Bounds& bounds, const Values& values) {
    const auto placed = placedColumn(values);
    if (placed && placed->column->rows() == values.size() && !logarithmic(bounds.axis)) {
        const ChunkSummary summary = placed->column->summary();
        const bool finite = std::isfinite(summary.minimum) && std::isfinite(summary.maximum);
        if (finite && summary.minimum <= summary.maximum) {
            include(bounds.axis, summary.minimum * placed->factor, bounds.any);
            include(bounds.axis, summary.maximum * placed->factor, bounds.any);
            return;
        }
    }
    for (std::size_t i = 0; i < values.size(); ++i) include(bounds.axis, values[i], bounds.any);
}

void includePoints(Bounds& bounds, const Points& points, const Values& values) {
    if (!points.among) return includeAll(bounds, values);
    for (const auto row : points.among->indexes()) include(bounds.axis, values[row], bounds.any);
}

/// What is selected never moves the axes.
void includeX(Bounds& x, const Panel& panel) {
    for (const auto& line : panel.lines) {
        if (!line.selected) includeAll(x, line.x);
    }
    for (const auto& area : panel.areas) {
        if (!area.selected) includeAll(x, area.x);
    }
    for (const auto& points : panel.points) {
        if (!points.selected) includePoints(x, points, points.x);
    }
    for (const auto* rects : {&panel.rects, &panel.bands}) {
        for (const auto& rect : *rects) {
            include(x.axis, rect.x0, x.any);
            include(x.axis, rect.x1, x.any);
        }
    }
    for (const auto& rule : panel.rules) {
        if (rule.selected) continue;
        include(x.axis, rule.x0, x.any);
        include(x.axis, rule.x1, x.any);
    }
    for (const auto& polygon : panel.polygons) {
        if (polygon.selected) continue;
        for (const auto& point : polygon.points) include(x.axis, point.x(), x.any);
    }
    for (const auto& label : panel.labels) include(x.axis, label.x, x.any);
}

void includeY(Bounds& y, const Panel& panel, bool secondary) {
    for (const auto& line : panel.lines) {
        if (line.secondary == secondary && !line.selected) includeAll(y, line.y);
    }
    for (const auto& area : panel.areas) {
        if (area.secondary != secondary || area.selected) continue;
        includeAll(y, area.low);
        includeAll(y, area.high);
    }
    for (const auto& points : panel.points) {
        if (points.secondary == secondary && !points.selected) includePoints(y, points, points.y);
    }
    for (const auto& rect : panel.rects) {
        if (rect.secondary != secondary || rect.selected) continue;
        include(y.axis, rect.y0, y.any);
        include(y.axis, rect.y1, y.any);
    }
    for (const auto& rule : panel.rules) {
        if (rule.secondary != secondary || rule.selected) continue;
        include(y.axis, rule.y0, y.any);
        include(y.axis, rule.y1, y.any);
    }
    if (secondary) return;
    for (const auto& polygon : panel.polygons) {
        if (polygon.selected) continue;
        for (const auto& point : polygon.points) include(y.axis, point.y(), y.any);
    }
    for (const auto& label : panel.labels) include(y.axis, label.y, y.any);
}

void includeZero(Axis& axis) {
    axis.minimum = std::min(axis.minimum, 0.0);
    axis.maximum = std::max(axis.maximum, 0.0);
}

void addMargin(Axis& axis, double part, bool zero) {
    if (logarithmic(axis)) {
        const double factor = axis.minimum == axis.maximum
                                  ? 2.0
                                  : std::pow(10.0, (std::log10(axis.maximum) - std::log10(axis.minimum)) * part);
        axis.minimum = std::max(axis.minimum / factor, std::numeric_limits<double>::min());
        axis.maximum = std::min(axis.maximum * factor, std::numeric_limits<double>::max());
        return;
    }
    double margin = axis.maximum * part - axis.minimum * part;
    if (axis.maximum == axis.minimum) {
        margin = axis.kind == AxisKind::Time ? 43200.0 : std::abs(axis.minimum) * 0.1;
        if (margin == 0) margin = 0.5;
    }
    constexpr double largest = std::numeric_limits<double>::max();
    if (!(zero && axis.minimum == 0)) axis.minimum = std::max(axis.minimum - margin, -largest);
    if (!(zero && axis.maximum == 0)) axis.maximum = std::min(axis.maximum + margin, largest);
}

void applyDomain(Axis& axis, const Scale& scale) {
    if (const auto* numbers = std::get_if<std::vector<double>>(&scale.domain); numbers && numbers->size() == 2) {
        axis.minimum = numbers->front();
        axis.maximum = numbers->back();
    }
    if (const auto* texts = std::get_if<std::vector<std::string>>(&scale.domain); texts && texts->size() == 2) {
        const double low = placeOf(texts->front(), axis);
        const double high = placeOf(texts->back(), axis);
        if (std::isfinite(low) && std::isfinite(high)) {
            axis.minimum = low;
            axis.maximum = high;
        }
    }
    if (scale.domainMin) axis.minimum = *scale.domainMin;
    if (scale.domainMax) axis.maximum = *scale.domainMax;
}

struct PanelBounds {
    Bounds x, y, second;
};

PanelBounds boundsOf(const Panel& panel) {
    PanelBounds bounds{{panel.x}, {panel.y}, {}};
    includeX(bounds.x, panel);
    includeY(bounds.y, panel, false);
    if (panel.second) {
        bounds.second.axis = *panel.second;
        includeY(bounds.second, panel, true);
    }
    return bounds;
}

void share(std::vector<PanelBounds>& all, Bounds PanelBounds::*part) {
    Bounds merged = all.front().*part;
    for (const auto& one : all) {
        if (!(one.*part).any) continue;
        include(merged.axis, (one.*part).axis.minimum, merged.any);
        include(merged.axis, (one.*part).axis.maximum, merged.any);
    }
    for (auto& one : all) {
        (one.*part).axis.minimum = merged.axis.minimum;
        (one.*part).axis.maximum = merged.axis.maximum;
        (one.*part).any = merged.any;
    }
}

}  // namespace

void include(Axis& axis, double value, bool& any) {
    if (!std::isfinite(value) || (logarithmic(axis) && value <= 0)) return;
    axis.minimum = any ? std::min(axis.minimum, value) : value;
    axis.maximum = any ? std::max(axis.maximum, value) : value;
    any = true;
}

void finishRange(Axis& axis, const Channel& channel, bool any, double part, bool zeroByMark) {
    if (axis.kind == AxisKind::Category) {
        axis.minimum = -0.5;
        axis.maximum = std::max(0.5, static_cast<double>(axis.categories.size()) - 0.5);
        return;
    }
    if (!any) {
        axis.minimum = logarithmic(axis) ? 1 : 0;
        axis.maximum = logarithmic(axis) ? 10 : 1;
    }
    const bool number = !logarithmic(axis) && axis.kind == AxisKind::Number;
    const bool zero = number && channel.scale.zero.value_or(zeroByMark);
    if (zero) includeZero(axis);
    addMargin(axis, part, zero);
    axis.zeroLine = number && axis.minimum <= 0 && axis.maximum >= 0;
    applyDomain(axis, channel.scale);
    if (!(axis.minimum < axis.maximum) || (logarithmic(axis) && axis.minimum <= 0)) {
        throw Error(KAPOK_TR("chart", "The bounds of an axis leave nothing to show: %1 to %2.")
                        .arg(axis.minimum)
                        .arg(axis.maximum),
                    KAPOK_TR("chart", "Set the lower bound below the upper one; logarithmic axes start above zero."));
    }
}

void finishAxes(const Build& build, Scene& scene) {
    std::vector<PanelBounds> all;
    for (const auto& panel : scene.panels) all.push_back(boundsOf(panel));
    if (all.empty()) return;
    if (scene.sharedX) share(all, &PanelBounds::x);
    if (scene.sharedY) {
        share(all, &PanelBounds::y);
        share(all, &PanelBounds::second);
    }
    const Margins& margins = build.margins;
    for (std::size_t i = 0; i < all.size(); ++i) {
        Panel& panel = scene.panels[i];
        if (panel.frame != Frame::Axes) continue;
        finishRange(all[i].x.axis, build.channel("x"), all[i].x.any, margins.x, false);
        finishRange(all[i].y.axis, build.channel("y"), all[i].y.any, margins.y, margins.zero);
        panel.x = all[i].x.axis;
        panel.y = all[i].y.axis;
        if (!panel.second) continue;
        finishRange(all[i].second.axis, build.channel("ySecond"), all[i].second.any, 0.05, true);
        panel.second = all[i].second.axis;
    }
}

}  // namespace kapok::chart
