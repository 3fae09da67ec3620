// Points, ticks, texts and rules: one primitive a row.
#include "chart/marks/builders.h"

#include "chart/marks/chosen.h"

#include "chart/long_marks.h"
#include "chart/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::chart {
namespace {

Glyph glyphOf(Shape shape) {
    switch (shape) {
        case Shape::Circle: return Glyph::Circle;
        case Shape::Square: return Glyph::Square;
        case Shape::Cross: return Glyph::Cross;
        case Shape::Diamond: return Glyph::Diamond;
        case Shape::TriangleUp: return Glyph::TriangleUp;
        case Shape::TriangleDown: return Glyph::TriangleDown;
    }
    return Glyph::Circle;
}

constexpr Glyph glyphs[] = {Glyph::Circle,  Glyph::TriangleUp,   Glyph::Square,
                            Glyph::Diamond, Glyph::TriangleDown, Glyph::Cross};

/// Rows that have both places, and a size where points have sizes.
Rows placed(const Build& build, const Rows& rows, bool sized = false) {
    const Values& x = build.x().at;
    const Values& y = build.y().at;
    const Values size = sized ? Values(build.column("size"), Rows(build.answer.rows())) : Values();
    if (isComplete(x) && isComplete(y) && (!sized || isComplete(size))) return rows;
    std::vector<std::uint32_t> list;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t row = rows[i];
        if (!std::isfinite(x[row]) || !std::isfinite(y[row]) || (sized && !std::isfinite(size[row]))) continue;
        list.push_back(static_cast<std::uint32_t>(row));
    }
    return list.size() == rows.size() ? rows : Rows(std::move(list));
}

/// The number of the largest disc; 0 without sizes.
double fullSize(const Build& build) {
    const auto size = build.column("size");
    // Sizes that are drawn as they are: areas in square pixels.
    if (size && build.channel("size").scale.type == ScaleType::Identity)
        return fullRadius * fullRadius * std::numbers::pi;
    return size && !build.channel("size").isConstant() ? size->summary().maximum : 0;
}

constexpr std::size_t mostInks = 16;
constexpr std::uint8_t shades = 12;  // of a ramp, where points are too many for a colour each

/// A colour each: of their categories, or, of very many, the nearest of a few of the ramp's.
void addInks(const Build& build, const Rows& rows, Points& points) {
    const Colors& colors = build.colors();
    points.inks.resize(rows.size());
    if (colors.ramp) {
        for (int i = 0; i < shades; ++i) points.palette.push_back(Ink::ramp((i + 0.5) / shades));
        points.palette.push_back(Ink::of(Token::Missing));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double shade = colors.shade(rows[i]);
            const double place = std::clamp(std::floor(shade * shades), 0.0, shades - 1.0);
            points.inks[i] = std::isnan(shade) ? shades : static_cast<std::uint8_t>(place);
        }
        return;
    }
    const std::size_t count = std::min(colors.count(), mostInks);
    for (std::size_t i = 0; i < count; ++i) points.palette.push_back(build.ink(i));
    points.palette.push_back(Ink::of(Token::Missing));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t color = colors.of(rows[i]);
        points.inks[i] = static_cast<std::uint8_t>(color == Categories::unknown ? count : std::min(color, count - 1));
    }
}

/// Points of so many rows that they are counted by picture element: they stay where they are in the answer.
bool countedTogether(const Build& build, const Rows& rows, double full, bool shaped) {
    const auto inColumn = [](const Values& values) { return values.rows().inPlace() && placedColumn(values); };
    return rows.size() >= (full > 0 ? longSized : longMark) && !shaped && !build.has("text") &&
           inColumn(build.x().at) && inColumn(build.y().at);
}

Points pointsTogether(const Build& build, const Rows& rows, double full) {
    Points points;
    points.ink = build.ink(0);
    points.rows = Rows(build.answer.rows());
    if (!rows.inPlace()) {
        RowMask among(build.answer.rows());
        for (std::size_t i = 0; i < rows.size(); ++i) among.set(rows[i]);
        points.among = std::make_shared<const RowMask>(std::move(among));
    }
    if (build.colors().ramp || build.colors().count() > 1) addInks(build, points.rows, points);
    if (full > 0) points.size = Values(build.column("size"), points.rows);
    points.sizeFull = full;
    return points;
}

/// Discs of different sizes: small ones over large ones, each in its own colour.
Points sizedPoints(const Build& build, const Rows& rows, double full) {
    const auto column = build.column("size");
    std::vector<std::uint32_t> order;
    for (std::size_t i = 0; i < rows.size(); ++i) order.push_back(static_cast<std::uint32_t>(rows[i]));
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return column->number(a) > column->number(b); });
    Points points;
    points.rows = Rows(std::move(order));
    if (!build.colors().ramp && build.colors().count() > 1) addInks(build, points.rows, points);
    points.size = Values(column, points.rows);
    points.sizeFull = full;
    return points;
}

/// Rows by colour and shape.
struct Look {
    std::size_t color;
    std::uint32_t shape;
    bool operator<(const Look& other) const { return std::tie(color, shape) < std::tie(other.color, other.shape); }
};

std::map<Look, Rows> rowsByLook(const Build& build, const Rows& rows, const std::vector<std::uint32_t>& shapes) {
    if (build.colors().at.empty() && shapes.empty()) return {{Look{0, 0}, rows}};
    std::map<Look, std::vector<std::uint32_t>> lists;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t row = rows[i];
        lists[{build.colors().of(row), shapes.empty() ? 0 : shapes[row]}].push_back(static_cast<std::uint32_t>(row));
    }
    std::map<Look, Rows> looks;
    for (auto& [look, list] : lists) looks.emplace(look, Rows(std::move(list)));
    return looks;
}

void place(const Build& build, Points& points) {
    points.x = build.x().at.at(points.rows);
    points.y = build.y().at.at(points.rows);
    points.label = !build.channel("text").isConstant() ? build.column("text") : nullptr;
    const auto& mark = build.spec.mark;
    if (points.size.empty() && mark.size) points.radius = std::max(1.0, std::sqrt(*mark.size / 3.14159265));
    if (const auto* constant = std::get_if<double>(&build.channel("size").value)) {
        points.radius = std::max(1.0, std::sqrt(*constant / 3.14159265));
    }
    points.opacity = build.opacity(0.7);
    points.hollow = mark.filled && !*mark.filled;
    if (mark.shape) points.glyph = glyphOf(*mark.shape);
    if (build.colors().ramp) points.shade = build.colors().numbers.at(points.rows);
}

std::vector<Points> pointsOf(const Build& build, const Rows& all, double full, const Categories& shapes) {
    std::vector<Points> made;
    if (countedTogether(build, all, full, !shapes.of.empty())) {
        made.push_back(pointsTogether(build, all, full));
        place(build, made.back());
        return made;
    }
    const Rows rows = placed(build, all, full > 0);
    if (full > 0) {
        auto points = sizedPoints(build, rows, full);
        points.ink = build.ink(0);
        place(build, points);
        made.push_back(std::move(points));
        return made;
    }
    for (const auto& [look, members] : rowsByLook(build, rows, shapes.of)) {
        Points points;
        if (look.color != Categories::unknown) points.name = build.colors().name(look.color);
        points.ink = build.ink(look.color);
        points.rows = members;
        place(build, points);
        if (!shapes.of.empty()) points.glyph = glyphs[look.shape % std::size(glyphs)];
        made.push_back(std::move(points));
    }
    return made;
}

/// Points of one place on x stand on each other: a dot plot (Wilkinson 1999).
void stackPoints(Panel& panel) {
    std::map<double, double> ends;
    for (auto& points : panel.points) {
        std::vector<double> y(points.y.size());
        for (std::size_t i = 0; i < y.size(); ++i) {
            y[i] = std::isfinite(points.y[i]) ? ends[points.x[i]] += points.y[i] : noValue;
        }
        points.y = std::move(y);
    }
}

void addShapeLegend(Build& build, const Categories& shapes) {
    if (shapes.size() < 2 || !build.scene.panels.empty()) return;
    const bool sameField = build.spec.encoding.color && build.spec.encoding.shape &&
                           build.spec.encoding.color->field == build.spec.encoding.shape->field;
    LegendBlock block{titleOf(build.channel("shape"), *build.column("shape"))};
    for (std::size_t i = 0; i < std::min<std::size_t>(shapes.size(), 12); ++i) {
        const Ink ink = sameField ? build.ink(i) : Ink::of(Token::Muted);
        block.entries.push_back({shapes.names[i], ink, glyphs[i % std::size(glyphs)], 4});
    }
    if (sameField) build.legend = false;
    build.scene.legends.push_back(std::move(block));
}

}  // namespace

void buildPoint(Build& build, const Facet& facet, Panel& panel) {
    build.allowRamp();
    build.scene.brush = Brush::Box;
    const double full = fullSize(build);
    Categories shapes;
    if (build.has("shape")) shapes = readCategories(build.answer, "shape", &build.channel("shape"));
    for (auto& points : pointsOf(build, facet.rows, full, shapes)) {
        panel.points.push_back(std::move(points));
    }
    if (build.channel("y").stack == Stack::Zero && build.channel("y").isCounted()) stackPoints(panel);
    build.countMissing(facet.rows.size() - placed(build, facet.rows, full > 0).size());
    if (const Build* chosen = build.chosen()) {
        for (auto& points : pointsOf(*chosen, facet.chosen, full, {})) {
            points.selected = true;
            points.rows = {};
            points.label = nullptr;
            panel.points.push_back(std::move(points));
        }
    }
    const bool identity = build.channel("size").scale.type == ScaleType::Identity;
    if (full > 0 && build.scene.panels.empty() && !identity) addSizeLegend(build, full);
    if (full > 0 && build.scene.panels.empty() && facet.rows.size() >= longSized) {
        build.scene.notes.push_back(QCoreApplication::translate(
            "chart", "So many points are drawn without their sizes; zoom in until they separate."));
    }
    addShapeLegend(build, shapes);
    const bool wide = full > 0;
    build.margins.x = wide ? 0.1 : 0.04;
    build.margins.y = wide ? 0.12 : 0.05;
}

void buildTick(Build& build, const Facet& facet, Panel& panel) {
    build.scene.brush = Brush::Box;
    const bool upright = panel.x.kind == AxisKind::Category && panel.y.kind != AxisKind::Category;
    for (auto& points : pointsOf(build, facet.rows, 0, {})) {
        // Along the axis of categories: a tick lies across its numbers.
        points.glyph = upright != panel.transposed ? Glyph::TickAcross : Glyph::Tick;
        points.radius = build.spec.mark.size ? *build.spec.mark.size / 2 : 7;
        points.opacity = build.opacity(0.6);
        points.hollow = false;
        panel.points.push_back(std::move(points));
    }
    if (const Build* chosen = build.chosen()) {
        for (auto& points : pointsOf(*chosen, facet.chosen, 0, {})) {
            points.glyph = upright != panel.transposed ? Glyph::TickAcross : Glyph::Tick;
            points.radius = 7;
            points.rows = {};
            points.selected = true;
            panel.points.push_back(std::move(points));
        }
    }
    build.margins = {0.04, 0.05, false};
}

void buildText(Build& build, const Facet& facet, Panel& panel) {
    build.scene.brush = Brush::Box;
    const ColumnPtr text = needed(build.answer, "text");
    const Rows rows = placed(build, facet.rows);
    build.countMissing(facet.rows.size() - rows.size());
    const auto& mark = build.spec.mark;
    const Chosen chosen(build, facet);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Label label;
        label.x = build.x().at[rows[i]];
        label.y = build.y().at[rows[i]];
        label.text = cellWords(*text, rows[i], &build.channel("text"));
        label.ink = build.colors().names.empty() ? Ink::of(Token::Text) : build.ink(build.colors().of(rows[i]));
        label.pixels = mark.size.value_or(11);
        label.offset = {mark.dx, mark.dy};
        label.across = mark.align == TextAlign::Left    ? Anchor::Start
                       : mark.align == TextAlign::Right ? Anchor::End
                                                        : Anchor::Middle;
        label.row = rows[i];
        if (build.chosen()) {  // the selection's colour is too pale for words
            label.bold = chosen.has(rows[i]);
            if (!label.bold) label.ink = Ink::of(Token::Muted);
        }
        panel.labels.push_back(std::move(label));
    }
    build.margins = {0.06, 0.06, false};
}

void buildRule(Build& build, const Facet& facet, Panel& panel) {
    const auto x2 = build.column("x2");
    const auto y2 = build.column("y2");
    const bool hasX = build.has("x");
    const bool hasY = build.has(build.yName);
    const Chosen chosen(build, facet);
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        Rule rule;
        rule.ink = build.rowInk(row);
        rule.ink.alpha = build.opacity(1);
        rule.width = build.spec.mark.strokeWidth.value_or(1.25);
        rule.row = row;
        if (hasX) {
            rule.x0 = build.x().at[row];
            rule.x1 = x2 ? positionOf(*x2, row) : rule.x0;
        }
        if (hasY) {
            rule.y0 = build.y().at[row];
            rule.y1 = y2 ? positionOf(*y2, row) : rule.y0;
        }
        const bool placedX = !hasX || (std::isfinite(rule.x0) && std::isfinite(rule.x1));
        const bool placedY = !hasY || (std::isfinite(rule.y0) && std::isfinite(rule.y1));
        if (placedX && placedY) {
            panel.rules.push_back(rule);
            if (!chosen.has(row)) continue;
            rule.selected = true;
            rule.width += 1;
            panel.rules.push_back(rule);
        } else {
            build.countMissing(1);
        }
    }
    build.margins = {0.02, 0.05, false};
}

}  // namespace kapok::chart
