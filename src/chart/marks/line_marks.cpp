// Lines, areas and fans: what runs along x.
#include "chart/marks/builders.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::chart {
namespace {

Curve curveOf(Interpolate interpolate) {
    switch (interpolate) {
        case Interpolate::Linear: return Curve::Linear;
        case Interpolate::Step: return Curve::StepCentre;
        case Interpolate::StepBefore: return Curve::StepBefore;
        case Interpolate::StepAfter: return Curve::StepAfter;
        case Interpolate::Monotone:
        case Interpolate::Basis:
        case Interpolate::Cardinal: return Curve::Monotone;
    }
    return Curve::Linear;
}

Dash dashOf(const std::vector<double>& pattern) {
    if (pattern.empty()) return Dash::Solid;
    return pattern.front() <= 2 ? Dash::Dotted : Dash::Dashed;
}

Line lineOf(const Build& build, const Build::Group& group, const Values& y) {
    Line line;
    line.name = build.colors().name(group.color);
    line.ink = build.ink(group.color);
    line.ink.alpha = build.opacity(1);
    line.x = build.x().at.at(group.rows);
    line.y = y.at(group.rows);
    line.rows = group.rows;
    line.width = build.spec.mark.strokeWidth.value_or(1.75);
    line.dash = dashOf(build.spec.mark.strokeDash);
    line.curve = curveOf(build.spec.mark.interpolate);
    return line;
}

bool hasValue(const Values& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i])) return true;
    }
    return false;
}

/// The same line over the selected rows alone, a gap where none are selected.
std::optional<Line> selectedLine(const Line& line, std::size_t color, const std::map<PlaceKey, double>& chosen) {
    if (chosen.empty()) return std::nullopt;
    std::vector<double> y(line.x.size(), noValue);
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (const auto found = chosen.find({line.x[i], color}); found != chosen.end()) y[i] = found->second;
    }
    Line selected = line;
    selected.y = std::move(y);
    selected.rows = {};
    selected.width = 2.5;
    selected.selected = true;
    if (!hasValue(selected.y)) return std::nullopt;
    return selected;
}

void addLines(Build& build, const Facet& facet, Panel& panel, const std::string& column) {
    const Values y(needed(build.answer, column, build.mark), Rows(build.answer.rows()));
    std::map<PlaceKey, double> chosen;
    if (build.chosen()) chosen = valuesByPlace(*build.chosen(), facet.chosen, column);
    std::vector<Line> selected;
    for (const auto& group : build.groups(facet.rows)) {
        auto line = lineOf(build, group, y);
        line.forecast = column == "forecast";
        if (line.forecast) line.dash = Dash::Dashed;
        if (!hasValue(line.y)) continue;
        if (auto part = selectedLine(line, group.color, chosen)) selected.push_back(std::move(*part));
        panel.lines.push_back(std::move(line));
    }
    for (auto& line : selected) panel.lines.push_back(std::move(line));
}

void addPoints(const Build& build, Panel& panel) {
    for (const auto& line : panel.lines) {
        if (line.selected) continue;
        Points points;
        points.ink = line.ink;
        points.x = line.x;
        points.y = line.y;
        points.rows = line.rows;
        points.radius = build.spec.mark.size ? std::sqrt(*build.spec.mark.size / 3.14159) : 2.75;
        points.opacity = 1;
        panel.points.push_back(std::move(points));
    }
}

// --- areas -----------------------------------------------------------------------------------------------------------

struct Layer {
    Build::Group group;
    std::map<double, std::size_t> rowAt = {};  ///< by place on x
};

bool centred(const Build& build) { return build.channel(build.yName).stack == Stack::Center; }

/// What each x adds up to. A share of a total with a missing part is a gap, so that its total is one too.
std::map<double, double> totalsOf(const std::vector<Layer>& layers, const Values& y, bool normalize) {
    std::map<double, double> totals;
    for (const auto& layer : layers) {
        for (const auto& [x, row] : layer.rowAt) totals[x] += normalize || std::isfinite(y[row]) ? y[row] : 0;
    }
    return totals;
}

/// Areas lie on each other. An area without a row at some x is zero thick there; one whose value is missing is a gap,
/// and so are those above it.
void stackAreas(const Build& build, const std::vector<Layer>& layers, const std::map<PlaceKey, double>& chosen,
                bool normalize, Panel& panel) {
    const Values& y = build.y().at;
    const auto totals = totalsOf(layers, y, normalize);
    std::map<double, double> ends;
    if (centred(build)) {
        for (const auto& [x, total] : totals) ends[x] = -total / 2;
    }
    for (const auto& layer : layers) {
        Area area;
        area.name = build.colors().name(layer.group.color);
        area.ink = build.ink(layer.group.color);
        area.ink.alpha = build.opacity(0.85);
        area.curve = curveOf(build.spec.mark.interpolate);
        std::vector<double> xs, low, high, part;
        std::vector<std::uint32_t> rows;
        for (const auto& [x, total] : totals) {
            const auto place = layer.rowAt.find(x);
            const double own = place == layer.rowAt.end() ? 0 : y[place->second];
            const double scale = normalize && total != 0 ? 1 / total : 1;
            double& end = ends[x];
            xs.push_back(x);
            low.push_back(end);
            const auto found = chosen.find({x, layer.group.color});
            part.push_back(found == chosen.end() ? noValue : end + found->second * scale);
            end += own * scale;
            high.push_back(end);
            const bool real = place != layer.rowAt.end() && std::isfinite(own);
            rows.push_back(real ? static_cast<std::uint32_t>(place->second) : Categories::unknown);
        }
        area.x = std::move(xs);
        area.low = std::move(low);
        area.high = std::move(high);
        area.rows = Rows(std::move(rows));
        Area selected = area;
        selected.high = std::move(part);
        selected.rows = {};
        selected.selected = true;
        panel.areas.push_back(std::move(area));
        if (!chosen.empty()) panel.areas.push_back(std::move(selected));
    }
}

void plainArea(const Build& build, const Layer& layer, const std::map<PlaceKey, double>& chosen, Panel& panel) {
    auto line = lineOf(build, layer.group, build.y().at);
    Area area;
    area.name = line.name;
    area.ink = line.ink;
    area.ink.alpha = build.opacity(0.3);
    area.curve = line.curve;
    area.x = line.x;
    area.high = line.y;
    const auto lower = build.column("y2");
    const bool ranged = lower && build.spec.encoding.y2;
    area.low = ranged ? Values(lower, Rows(build.answer.rows())).at(layer.group.rows)
                      : Values(std::vector<double>(line.x.size(), 0));
    area.rows = line.rows;
    if (auto part = selectedLine(line, layer.group.color, chosen)) {
        Area selected = area;
        selected.high = part->y;
        selected.rows = {};
        selected.selected = true;
        selected.ink.alpha = 0.85;
        panel.areas.push_back(area);
        panel.areas.push_back(std::move(selected));
    } else {
        panel.areas.push_back(area);
    }
    line.rows = {};
    if (!ranged) panel.lines.push_back(std::move(line));
}

// --- fans ------------------------------------------------------------------------------------------------------------

void addBands(const Build& build, const Facet& facet, Panel& panel) {
    auto levels = build.spec.encoding.levels;
    std::sort(levels.rbegin(), levels.rend());
    const Rows all(build.answer.rows());
    for (const double level : levels) {
        const Values lower(needed(build.answer, "lower_" + shortest(level), build.mark), all);
        const Values upper(needed(build.answer, "upper_" + shortest(level), build.mark), all);
        for (const auto& group : build.groups(facet.rows)) {
            Area band;
            band.level = level;
            band.ink = build.ink(group.color);
            band.ink.alpha = level >= 90 ? 0.18 : 0.26;  // they lie on each other: the inner one is darker
            band.x = build.x().at.at(group.rows);
            band.low = lower.at(group.rows);
            band.high = upper.at(group.rows);
            panel.areas.push_back(std::move(band));
        }
    }
}

/// "dashed: forecast, with its 80 % and 95 % intervals".
QString bandWords(std::vector<double> levels) {
    std::sort(levels.begin(), levels.end());
    QStringList names;
    for (const double level : levels) names += QString::number(level) + QStringLiteral(" %");
    return QCoreApplication::translate("chart", "dashed: forecast; bands: %1 intervals")
        .arg(names.join(QCoreApplication::translate("chart", ", ")));
}

std::size_t firstValue(const Values& values) {
    std::size_t place = 0;
    while (place < values.size() && !std::isfinite(values[place])) ++place;
    return place;
}

std::size_t behindLastValue(const Values& values) {
    std::size_t place = values.size();
    while (place > 0 && !std::isfinite(values[place - 1])) --place;
    return place;
}

/// A forecast begins at its history's last point: a stroke between them.
void joinForecasts(Panel& panel) {
    std::vector<Line> joints;
    for (const auto& forecast : panel.lines) {
        const std::size_t first = firstValue(forecast.y);
        if (!forecast.forecast || forecast.selected || first == forecast.y.size()) continue;
        for (const auto& history : panel.lines) {
            if (history.forecast || history.selected || history.name != forecast.name) continue;
            const std::size_t last = behindLastValue(history.y);
            if (last == 0 || history.x[last - 1] >= forecast.x[first]) continue;
            Line joint = forecast;
            joint.rows = {};
            joint.x = std::vector<double>{history.x[last - 1], forecast.x[first]};
            joint.y = std::vector<double>{history.y[last - 1], forecast.y[first]};
            joints.push_back(std::move(joint));
        }
    }
    for (auto& joint : joints) panel.lines.push_back(std::move(joint));
}

}  // namespace

void buildLine(Build& build, const Facet& facet, Panel& panel) {
    build.needX();
    build.needY();
    addLines(build, facet, panel, build.yName);
    if (build.spec.mark.point) addPoints(build, panel);
}

void buildArea(Build& build, const Facet& facet, Panel& panel) {
    build.needX();
    const Values& y = build.needY().at;
    build.margins.zero = !build.spec.encoding.y2;
    std::vector<Layer> layers;
    for (auto& group : build.groups(facet.rows)) {
        if (!hasValue(y.at(group.rows))) continue;
        layers.push_back({group});
        for (std::size_t i = 0; i < group.rows.size(); ++i) {
            layers.back().rowAt.emplace(build.x().at[group.rows[i]], group.rows[i]);
        }
    }
    std::map<PlaceKey, double> chosen;
    if (build.chosen()) chosen = valuesByPlace(*build.chosen(), facet.chosen, build.yName);
    const Stack stack = build.channel(build.yName).stack;
    if (layers.size() > 1 && stack != Stack::None && !build.spec.encoding.y2) {
        stackAreas(build, layers, chosen, stack == Stack::Normalize, panel);
        if (stack == Stack::Normalize && panel.y.format.isEmpty()) panel.y.format = QStringLiteral("%");
        if (stack == Stack::Normalize) build.margins.y = 0;
        return;
    }
    for (const auto& layer : layers) plainArea(build, layer, chosen, panel);
}

void buildFan(Build& build, const Facet& facet, Panel& panel) {
    build.needX();
    build.needY();
    addLines(build, facet, panel, "y");
    const std::size_t missing = build.scene.missing;
    addLines(build, facet, panel, "forecast");
    joinForecasts(panel);
    addBands(build, facet, panel);
    build.scene.missing = missing;  // each row is counted once
    if (!build.spec.encoding.levels.empty()) build.scene.hint = bandWords(build.spec.encoding.levels);
}

}  // namespace kapok::chart
