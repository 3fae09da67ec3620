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

/// Where selected rows stand along a line: at its places, a gap where none are selected.
struct Stretches {
    std::vector<double> x = {};
    std::vector<std::size_t> chosen = {};  ///< a place among the selected rows; noRow: a gap

    std::vector<double> of(const Values& values) const {
        std::vector<double> taken;
        for (const std::size_t place : chosen) taken.push_back(place == noRow ? noValue : values[place]);
        return taken;
    }
};

/// Both come in order of x, so one pass finds them.
Stretches stretchesOf(const Values& whole, const Values& chosen) {
    Stretches made;
    std::size_t next = 0;
    bool joined = false;
    for (std::size_t i = 0; i < whole.size() && next < chosen.size(); ++i) {
        const double at = whole[i];
        while (next < chosen.size() && chosen[next] < at) ++next;
        const bool found = next < chosen.size() && chosen[next] == at;
        if (found || joined) {
            made.x.push_back(at);
            made.chosen.push_back(found ? next++ : noRow);
        }
        joined = found;
    }
    return made;
}

/// A column of the selected rows of a group.
Values chosenValues(const Build& build, const Build::Group& chosen, const std::string& column) {
    return build.chosen()->positions(column).at.at(chosen.rows);
}

Stretches stretchesOf(const Build& build, const Values& whole, const Build::Group& chosen) {
    return stretchesOf(whole, build.chosen()->x().at.at(chosen.rows));
}

}  // namespace

const Build::Group* sameGroup(const std::vector<Build::Group>& groups, const Build::Group& group) {
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Build::Group& other) {
        return other.color == group.color && other.detail == group.detail;
    });
    return found == groups.end() ? nullptr : &*found;
}

std::optional<Line> selectedLine(const Build& build, const Line& line, const Build::Group* chosen,
                                 const std::string& column) {
    if (!chosen) return std::nullopt;
    auto stretches = stretchesOf(build, line.x, *chosen);
    Line selected = line;
    selected.y = stretches.of(chosenValues(build, *chosen, column));
    selected.x = std::move(stretches.x);
    selected.rows = {};
    selected.width = 2.5;
    selected.selected = true;
    if (!hasValue(selected.y)) return std::nullopt;
    return selected;
}

namespace {

void addLines(Build& build, const Facet& facet, Panel& panel, const std::string& column) {
    needed(build.answer, column, build.mark);
    const Values y = build.positions(column).at;  // a line may run over categories
    std::vector<Build::Group> chosen;
    if (build.chosen()) chosen = build.chosen()->groups(facet.chosen);
    const auto groups = build.groups(facet.rows);
    std::vector<Line> lines;
    for (const auto& group : groups) {
        lines.push_back(lineOf(build, group, y));
        lines.back().forecast = column == "forecast";
        if (lines.back().forecast) lines.back().dash = Dash::Dashed;
        if (hasValue(lines.back().y)) panel.lines.push_back(lines.back());
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (auto part = selectedLine(build, lines[i], sameGroup(chosen, groups[i]), column)) {
            panel.lines.push_back(std::move(*part));
        }
    }
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

void plainArea(const Build& build, const Build::Group& group, const Build::Group* chosen, Panel& panel) {
    auto line = lineOf(build, group, build.y().at);
    Area area;
    area.name = line.name;
    area.ink = line.ink;
    area.ink.alpha = build.opacity(0.3);
    area.curve = line.curve;
    area.x = line.x;
    area.high = line.y;
    const auto lower = build.column("y2");
    const bool ranged = lower && build.spec.encoding.y2;
    area.low = ranged ? Values(lower, Rows(build.answer.rows())).at(group.rows)
                      : Values(std::vector<double>(line.x.size(), 0));
    area.rows = line.rows;
    panel.areas.push_back(area);
    if (chosen) {
        auto stretches = stretchesOf(build, area.x, *chosen);
        area.high = stretches.of(chosenValues(build, *chosen, build.yName));
        area.low = ranged ? Values(stretches.of(chosenValues(build, *chosen, "y2")))
                          : Values(std::vector<double>(stretches.x.size(), 0));
        area.x = std::move(stretches.x);
        area.rows = {};
        area.selected = true;
        area.ink.alpha = 0.85;
        if (hasValue(area.high)) panel.areas.push_back(std::move(area));
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
    auto groups = build.groups(facet.rows);
    std::erase_if(groups, [&](const Build::Group& group) { return !hasValue(y.at(group.rows)); });
    const Stack stack = build.channel(build.yName).stack;
    if (groups.size() > 1 && stack != Stack::None && !build.spec.encoding.y2) {
        std::map<PlaceKey, double> chosen;
        if (build.chosen()) chosen = valuesByPlace(*build.chosen(), facet.chosen, build.yName);
        std::vector<Layer> layers;
        for (auto& group : groups) {
            layers.push_back({group});
            for (std::size_t i = 0; i < group.rows.size(); ++i) {
                layers.back().rowAt.emplace(build.x().at[group.rows[i]], group.rows[i]);
            }
        }
        stackAreas(build, layers, chosen, stack == Stack::Normalize, panel);
        if (stack == Stack::Normalize && panel.y.format.isEmpty()) panel.y.format = QStringLiteral("%");
        if (stack == Stack::Normalize) build.margins.y = 0;
        return;
    }
    std::vector<Build::Group> chosen;
    if (build.chosen()) chosen = build.chosen()->groups(facet.chosen);
    for (const auto& group : groups) plainArea(build, group, sameGroup(chosen, group), panel);
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
