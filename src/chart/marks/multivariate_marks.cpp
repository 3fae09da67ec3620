// Many measures at once: radar, parallel coordinates, scatter matrix.
#include "chart/marks/builders.h"
#include "chart/marks/chosen.h"
#include "chart/number_format.h"

#include "sdk/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::chart {
namespace {

struct Dimension : Positions {
    std::string name = {};  ///< of its column
};

std::vector<Dimension> dimensionsOf(const Build& build) {
    std::vector<Dimension> dimensions;
    for (std::size_t i = 1; i <= build.spec.encoding.dimensions.size(); ++i) {
        const std::string name = "dimension" + std::to_string(i);
        needed(build.answer, name);
        dimensions.push_back({build.positions(name), name});
    }
    if (dimensions.size() < 2) {
        throw Error(KAPOK_TR("chart", "This chart compares at least two measures."),
                    KAPOK_TR("chart", "Choose more fields as its dimensions."));
    }
    return dimensions;
}

struct Span {
    double low = 0;
    double high = 1;
    double share(double value) const { return high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5; }
};

Span spanOf(const Positions& dimension, const Rows& rows) {
    Span span{HUGE_VAL, -HUGE_VAL};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double value = dimension.at[rows[i]];
        if (!std::isfinite(value)) continue;
        span.low = std::min(span.low, value);
        span.high = std::max(span.high, value);
    }
    return span.low <= span.high ? span : Span{};
}

QString endWords(const Positions& dimension, double value) {
    if (dimension.axis.kind == AxisKind::Time) return timeText(value, dimension.axis.unit);
    if (dimension.axis.kind == AxisKind::Number) {
        return dimension.axis.format.isEmpty() ? compactNumber(value) : formattedNumber(value, dimension.axis.format);
    }
    const auto index = static_cast<std::size_t>(value);
    return index < dimension.axis.categories.size() ? dimension.axis.categories[index] : QString();
}

// --- radar -----------------------------------------------------------------------------------------------------------

QPointF onRing(double radius, double spoke, double spokes) {
    const double angle = 2 * std::numbers::pi * spoke / spokes;
    return {radius * std::sin(angle), radius * std::cos(angle)};
}

void addWeb(const Axis& axis, double largest, Panel& panel) {
    const auto spokes = static_cast<double>(axis.categories.size());
    for (const double ring : {0.25, 0.5, 0.75, 1.0}) {
        Line line;
        line.ink = Ink::of(Token::Line);
        line.width = 1;
        line.closed = true;
        std::vector<double> x, y;
        for (double spoke = 0; spoke < spokes; ++spoke) {
            const QPointF at = onRing(ring, spoke, spokes);
            x.push_back(at.x());
            y.push_back(at.y());
        }
        line.x = std::move(x);
        line.y = std::move(y);
        panel.lines.push_back(std::move(line));
    }
    for (double spoke = 0; spoke < spokes; ++spoke) {
        const QPointF end = onRing(1, spoke, spokes);
        panel.rules.push_back({0, 0, end.x(), end.y(), Ink::of(Token::Line)});
        Label name{end.x(), end.y(), axis.categories[static_cast<std::size_t>(spoke)]};
        name.across = std::abs(end.x()) < 0.1 ? Anchor::Middle : end.x() > 0 ? Anchor::Start : Anchor::End;
        name.upright = end.y() > 0.9 ? Anchor::End : end.y() < -0.9 ? Anchor::Start : Anchor::Middle;
        name.offset = {end.x() * 6, -end.y() * 6};
        name.room = 1.2;
        panel.labels.push_back(std::move(name));
    }
    Label scale{0, 1, compactNumber(largest)};
    scale.across = Anchor::Start;
    scale.upright = Anchor::Start;
    scale.offset = {4, 2};
    scale.ink = Ink::of(Token::Muted);
    panel.labels.push_back(std::move(scale));
}

// --- scatter matrix --------------------------------------------------------------------------------------------------

constexpr std::size_t mostMatrix = 6;
constexpr std::size_t mostMatrixPoints = 20000;

Rows evenlyChosen(const Rows& rows) {
    if (rows.size() <= mostMatrixPoints) return rows;
    std::vector<std::uint32_t> kept;
    for (std::size_t i = 0; i < mostMatrixPoints; ++i) {
        kept.push_back(static_cast<std::uint32_t>(rows[i * rows.size() / mostMatrixPoints]));
    }
    return Rows(std::move(kept));
}

}  // namespace

void buildRadar(Build& build, const Facet& facet, Panel& panel) {
    const auto& spokes = build.needX();
    const Values& y = build.needY().at;
    const double largest = std::max(finiteBounds(*build.answer.column("y")).maximum, 0.0);
    panel.frame = Frame::Square;
    build.scene.brush = Brush::None;
    addWeb(spokes.axis, largest, panel);
    const auto count = static_cast<double>(spokes.axis.categories.size());
    const Chosen chosen(build, facet);
    std::vector<Line> selected;
    for (const auto& group : build.groups(facet.rows)) {
        Line line;
        line.name = build.colors().name(group.color);
        line.ink = build.ink(group.color);
        line.width = 2;
        line.closed = true;
        line.rows = group.rows;
        Polygon body;
        body.ink = line.ink;
        body.ink.alpha = 0.12;
        std::vector<double> xs, ys, partX, partY;
        for (std::size_t i = 0; i < group.rows.size(); ++i) {
            const std::size_t row = group.rows[i];
            const double value = std::isfinite(y[row]) && largest > 0 ? std::max(0.0, y[row] / largest) : 0;
            if (!std::isfinite(y[row])) build.countMissing(1);
            const QPointF at = onRing(value, spokes.at[row], count);
            xs.push_back(at.x());
            ys.push_back(at.y());
            body.points.push_back(at);
            const double some = chosen.value(row, "y");
            const QPointF part = onRing(std::max(0.0, some / largest), spokes.at[row], count);
            partX.push_back(std::isfinite(some) ? part.x() : noValue);
            partY.push_back(std::isfinite(some) ? part.y() : noValue);
        }
        line.x = std::move(xs);
        line.y = std::move(ys);
        Points corners;
        corners.ink = line.ink;
        corners.x = line.x;
        corners.y = line.y;
        corners.rows = line.rows;
        corners.radius = 2.75;
        corners.opacity = 1;
        if (std::any_of(partY.begin(), partY.end(), [](double at) { return std::isfinite(at); })) {
            Line part = line;
            part.closed = std::all_of(partY.begin(), partY.end(), [](double at) { return std::isfinite(at); });
            part.x = std::move(partX);
            part.y = std::move(partY);
            part.rows = {};
            part.selected = true;
            selected.push_back(std::move(part));
        }
        panel.polygons.push_back(std::move(body));
        panel.lines.push_back(std::move(line));
        panel.points.push_back(std::move(corners));
    }
    for (auto& line : selected) {
        panel.points.push_back(selectedPoints(line));
        panel.lines.push_back(std::move(line));
    }
}

void buildParallel(Build& build, const Facet& facet, Panel& panel) {
    const auto dimensions = dimensionsOf(build);
    std::vector<Span> spans;
    panel.x = {};
    panel.x.kind = AxisKind::Category;
    panel.y = {};
    panel.y.labels = panel.y.grid = false;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        spans.push_back(spanOf(dimensions[i], facet.rows));
        panel.x.categories.push_back(dimensions[i].axis.title);
        const auto at = static_cast<double>(i);
        panel.rules.push_back({at, 0, at, 1, Ink::of(Token::Muted)});
        for (const double end : {0.0, 1.0}) {
            Label label{at, end, endWords(dimensions[i], end == 0 ? spans[i].low : spans[i].high)};
            label.upright = end == 0 ? Anchor::Start : Anchor::End;
            label.offset = {0, end == 0 ? 2.0 : -2.0};
            label.ink = Ink::of(Token::Muted);
            panel.labels.push_back(std::move(label));
        }
    }
    const bool many = facet.rows.size() > 200;
    const Chosen chosen(build, facet);
    std::vector<Line> selected;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        std::vector<double> x, y;
        for (std::size_t k = 0; k < dimensions.size(); ++k) {
            const double value = dimensions[k].at[row];
            x.push_back(static_cast<double>(k));
            y.push_back(std::isfinite(value) ? spans[k].share(value) : noValue);
        }
        Line line;
        line.ink = build.ink(build.colors().of(row));
        line.ink.alpha = many ? 0.25 : 0.6;
        line.width = many ? 1 : 1.25;
        line.rows = Rows(std::vector<std::uint32_t>(x.size(), static_cast<std::uint32_t>(row)));
        line.x = std::move(x);
        line.y = std::move(y);
        panel.lines.push_back(line);
        if (!chosen.has(row)) continue;
        line.rows = {};
        line.ink.alpha = std::max(line.ink.alpha, 0.5);
        line.selected = true;
        selected.push_back(std::move(line));
    }
    panel.lines.insert(panel.lines.end(), selected.begin(), selected.end());
    build.scene.brush = Brush::Box;
    build.margins = {0, 0.1, false};
}

void buildScatterMatrix(Build& build, const Facet& facet, Panel& panel) {
    auto dimensions = dimensionsOf(build);
    Scene& scene = build.scene;
    if (dimensions.size() > mostMatrix) {
        scene.notes.push_back(QCoreApplication::translate("chart", "Only the first %1 of %2 measures are shown.")
                                  .arg(mostMatrix)
                                  .arg(dimensions.size()));
        dimensions.resize(mostMatrix);
    }
    const Rows rows = evenlyChosen(facet.rows);
    const Rows chosen = evenlyChosen(facet.chosen);
    if (rows.size() < facet.rows.size()) {
        scene.notes.push_back(QCoreApplication::translate("chart", "%1 of %2 rows are drawn, evenly chosen.")
                                  .arg(mostMatrixPoints)
                                  .arg(facet.rows.size()));
    }
    scene.brush = Brush::Box;
    scene.sharedX = scene.sharedY = false;
    scene.outerAxes = true;
    const auto size = static_cast<int>(dimensions.size());
    scene.panelRows = scene.panelColumns = size;
    std::map<std::size_t, std::vector<std::uint32_t>> lists;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        lists[build.colors().of(rows[i])].push_back(static_cast<std::uint32_t>(rows[i]));
    }
    for (int down = 0; down < size; ++down) {
        for (int across = 0; across < size; ++across) {
            const auto& x = dimensions[static_cast<std::size_t>(across)];
            const auto& y = dimensions[static_cast<std::size_t>(down)];
            Panel cell;
            cell.row = down;
            cell.column = across;
            cell.x = x.axis;
            cell.y = y.axis;
            cell.x.title.clear();
            cell.y.title.clear();  // the diagonal says them
            cell.x.tickCount = cell.y.tickCount = 3;
            if (down == across) {
                cell.frame = Frame::Fill;
                Label name{0.5, 0.5, y.axis.title};
                name.bold = true;
                name.room = 1;
                cell.labels.push_back(std::move(name));
            }
            for (const auto& [color, members] : lists) {
                if (down == across) break;
                Points points;
                points.ink = build.ink(color);
                points.rows = Rows(members);
                points.x = x.at.at(points.rows);
                points.y = y.at.at(points.rows);
                points.radius = 2;
                cell.points.push_back(std::move(points));
            }
            if (down != across && !chosen.empty()) {
                Points points;
                points.x = build.chosen()->positions(x.name).at.at(chosen);
                points.y = build.chosen()->positions(y.name).at.at(chosen);
                points.radius = 2;
                points.selected = true;
                cell.points.push_back(std::move(points));
            }
            if (down == 0 && across == 0) {
                panel = std::move(cell);
            } else {
                scene.panels.push_back(std::move(cell));
            }
        }
    }
    build.margins = {0.05, 0.05, false};
}

}  // namespace kapok::chart
