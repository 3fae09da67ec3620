// Legends, reference lines, bands and annotations.
#include "chart/build.h"
#include "chart/number_format.h"

#include "spec/theme.h"
#include "stats/quantile.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::chart {
namespace {

Ink inkOf(const ChartNote& note) {
    const QColor color(toQString(note.color));
    const bool own = !note.color.empty() && color.isValid();
    return own ? Ink::fixed(static_cast<int>(color.rgb() & 0xFFFFFFU)) : Ink::of(Token::Muted);
}

/// The numbers of what a panel draws along y: heights of bars and lines.
std::vector<double> drawnValues(const Panel& panel) {
    std::vector<double> values;
    const auto add = [&](double value) {
        if (std::isfinite(value)) values.push_back(value);
    };
    for (const auto& line : panel.lines) {
        for (std::size_t i = 0; i < line.y.size() && !line.secondary; ++i) add(line.y[i]);
    }
    for (const auto& points : panel.points) {
        for (std::size_t i = 0; i < points.y.size() && !points.secondary; ++i) add(points.y[i]);
    }
    for (const auto& rect : panel.rects) {
        if (!rect.secondary && !rect.selected) add(rect.y1);
    }
    std::sort(values.begin(), values.end());
    return values;
}

double aggregateOf(const Panel& panel, AggregateOp op) {
    const auto values = drawnValues(panel);
    if (values.empty()) return noValue;
    switch (op) {
        case AggregateOp::Min: return values.front();
        case AggregateOp::Max: return values.back();
        case AggregateOp::Median: return stats::quantile(values, 0.5);
        case AggregateOp::Sum: return std::accumulate(values.begin(), values.end(), 0.0);
        default: return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    }
}

void addText(Panel& panel, const ChartNote& note, double x, double y, bool along) {
    if (note.text.empty()) return;
    Label label;
    label.x = x;
    label.y = y;
    label.text = toQString(note.text);
    label.across = along ? Anchor::End : Anchor::Start;
    label.upright = Anchor::End;
    label.ink = inkOf(note);
    label.offset = along ? QPointF(-4, -3) : QPointF(4, 0);
    label.always = true;
    label.backed = true;
    panel.labels.push_back(label);
}

void addNote(Panel& panel, const ChartNote& note) {
    if (panel.frame != Frame::Axes) return;
    if (note.kind == NoteKind::Text) {
        Label label;
        label.x = placeOf(note.x, panel.x);
        label.y = placeOf(note.y, panel.y);
        label.text = toQString(note.text);
        label.ink = note.color.empty() ? Ink::of(Token::Text) : inkOf(note);
        label.upright = Anchor::End;
        label.offset = {0, -4};
        label.always = true;
        label.backed = true;
        if (std::isfinite(label.x) && std::isfinite(label.y)) panel.labels.push_back(label);
        return;
    }
    const bool upright = note.axis == NoteAxis::X;
    const Axis& axis = upright ? panel.x : panel.y;
    const double value = note.aggregate ? aggregateOf(panel, *note.aggregate) : placeOf(note.value, axis);
    if (!std::isfinite(value)) return;
    if (note.kind == NoteKind::Band) {
        const double to = placeOf(note.to, axis);
        if (!std::isfinite(to)) return;
        Ink ink = inkOf(note);
        ink.alpha = 0.14;
        Rect band{noValue, noValue, noValue, noValue, ink};
        (upright ? band.x0 : band.y0) = value;
        (upright ? band.x1 : band.y1) = to;
        panel.bands.push_back(band);
        if (upright) return addText(panel, note, value, panel.y.maximum, false);
        return addText(panel, note, panel.x.maximum, value, true);
    }
    Rule rule;
    rule.ink = inkOf(note);
    rule.width = 1.25;
    rule.dash = note.strokeDash.empty() ? Dash::Dashed : note.strokeDash.front() <= 2 ? Dash::Dotted : Dash::Dashed;
    (upright ? rule.x0 : rule.y0) = value;
    (upright ? rule.x1 : rule.y1) = value;
    panel.rules.push_back(rule);
    if (upright) return addText(panel, note, value, panel.y.maximum, false);
    addText(panel, note, panel.x.maximum, value, true);
}

/// Bounds that a note lies beyond are moved so that it can be seen.
void widen(Axis& axis, double value) {
    if (!std::isfinite(value) || axis.kind == AxisKind::Category) return;
    const double margin = (axis.maximum - axis.minimum) * 0.03;
    if (value > axis.maximum) axis.maximum = value + margin;
    if (value < axis.minimum && (axis.law.type != ScaleType::Log || value > 0)) axis.minimum = value - margin;
}

}  // namespace

void addLegends(const Build& build, Scene& scene) {
    const auto& colors = build.colors();
    const auto& encoded = build.spec.encoding.color;
    if (encoded && (!encoded->legend.shown || encoded->scale.type == ScaleType::Identity)) return;
    if (colors.ramp) {
        if (colors.minimum <= colors.maximum)
            scene.ramp = RampLegend{colors.title, colors.minimum, colors.maximum, toQString(encoded->format)};
        return;
    }
    if (colors.names.size() < 2) return;
    const bool listed = colors.classed || std::get_if<std::vector<std::string>>(&encoded->scale.range) != nullptr;
    const bool others = colors.names.size() > categoricalColors.size() && !listed;
    const std::size_t single = others ? categoricalColors.size() - 1 : std::min<std::size_t>(colors.names.size(), 40);
    LegendBlock block{encoded->legend.titled ? colors.title : QString()};
    for (std::size_t i = 0; i < single; ++i) {
        block.entries.push_back({colors.names[i], build.ink(i)});
        block.entries.back().hidden = hides(*encoded, *build.column("color"), colors.names[i]);
    }
    block.switchable = single;
    if (others) {
        const auto rest = static_cast<int>(colors.names.size() - single);
        const auto words = QCoreApplication::translate("chart", "%n others", nullptr, rest);
        block.entries.push_back({words, build.ink(single)});
    }
    scene.legends.push_back(std::move(block));
}

void addSizeLegend(const Build& build, double full) {
    const auto column = build.column("size");
    if (!column || !(full > 0) || !std::isfinite(full)) return;
    const double power = std::pow(10.0, std::floor(std::log10(full)));
    const double lead = full / power;
    const double largest = power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    LegendBlock block{titleOf(build.channel("size"), *column)};
    for (const double part : {0.1, 0.4, 1.0}) {
        const double value = largest * part;
        const double radius = std::max(2.5, fullRadius * std::sqrt(value / full));
        block.entries.push_back({compactNumber(value), Ink::of(Token::Muted), Glyph::Circle, radius});
    }
    build.scene.legends.push_back(std::move(block));
}

void addNotes(const ChartSpec& spec, Scene& scene) {
    for (auto& panel : scene.panels) {
        for (const auto& note : spec.notes) {
            Axis& axis = note.axis == NoteAxis::X ? panel.x : panel.y;
            if (note.kind == NoteKind::Text || note.aggregate) continue;
            widen(axis, placeOf(note.value, axis));
            if (note.kind == NoteKind::Band) widen(axis, placeOf(note.to, axis));
        }
        for (const auto& note : spec.notes) addNote(panel, note);
    }
}

}  // namespace kapok::chart
