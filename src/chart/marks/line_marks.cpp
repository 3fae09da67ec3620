// Lines, areas and fans: what runs along x.
#include "chart/long_marks.h"
#include "chart/marks/builders.h"
#include "chart/marks/stack.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
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
    needed(build.answer, column);
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

/// Of the selected rows.
Values chosenY(const Build& build) { return build.chosen()->positions(build.yName).at; }

/// Where any of the groups has rows, rising.
std::vector<double> placesOf(const Values& x, const std::vector<Build::Group>& groups) {
    std::vector<double> places;
    for (const auto& group : groups) {
        std::vector<double> own;
        for (std::size_t i = 0; i < group.rows.size(); ++i) {
            if (const double at = x[group.rows[i]]; std::isfinite(at)) own.push_back(at);
        }
        std::sort(own.begin(), own.end());
        own.erase(std::unique(own.begin(), own.end()), own.end());
        if (own == places) continue;
        std::vector<double> both;
        std::set_union(places.begin(), places.end(), own.begin(), own.end(), std::back_inserter(both));
        places = std::move(both);
    }
    return places;
}

/// The row at each place; noRow: none. The first row of each place counts.
Rows rowsAt(const Values& x, const Rows& rows, const Values& places) {
    std::vector<std::uint32_t> at(places.size(), static_cast<std::uint32_t>(noRow));
    std::size_t place = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double here = x[rows[i]];
        if (!std::isfinite(here)) continue;
        while (place < places.size() && places[place] < here) ++place;  // both come in the order of x
        if (place >= places.size() || places[place] != here) continue;
        if (at[place] == noRow) at[place] = static_cast<std::uint32_t>(rows[i]);
    }
    return Rows(std::move(at));
}

/// Every group has one row at each place of the first one: their lists are what rowsAt() would find.
bool haveOnePlaces(const Values& x, const std::vector<Build::Group>& groups) {
    const Rows& first = groups.front().rows;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const double at = x[first[i]];
        if (!std::isfinite(at) || (i > 0 && at <= x[first[i - 1]])) return false;
        for (const auto& group : groups) {
            if (group.rows.size() != first.size() || x[group.rows[i]] != at) return false;
        }
    }
    return true;
}

/// Without those whose value is missing.
Rows withValues(const Rows& rows, const Values& y) {
    std::vector<std::uint32_t> kept(rows.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const bool here = rows[i] != noRow && std::isfinite(y[rows[i]]);
        kept[i] = static_cast<std::uint32_t>(here ? rows[i] : noRow);
    }
    return Rows(std::move(kept));
}

/// Areas lie on each other (see StackedRows). `chosen`: the groups of the selected rows. O(rows).
void stackAreas(const Build& build, const std::vector<Build::Group>& groups, const std::vector<Build::Group>& chosen,
                Stack how, Panel& panel) {
    const Values& x = build.x().at;
    auto stack = std::make_shared<StackedRows>();
    stack->y = build.y().at;
    stack->normalize = how == Stack::Normalize;
    stack->centred = how == Stack::Center;
    const bool onePlaces = haveOnePlaces(x, groups);
    const Values places = onePlaces ? x.at(groups.front().rows) : Values(placesOf(x, groups));
    stack->places = places.size();
    for (const auto& group : groups) stack->layers.push_back(onePlaces ? group.rows : rowsAt(x, group.rows, places));
    const auto edges = edgesOf(stack);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        Area area;
        area.name = build.colors().name(groups[i].color);
        area.ink = build.ink(groups[i].color);
        area.ink.alpha = build.opacity(0.85);
        area.curve = curveOf(build.spec.mark.interpolate);
        area.x = places;
        area.low = edges[i];
        area.high = edges[i + 1];
        area.rows = places.size() > longMark ? stack->layers[i] : withValues(stack->layers[i], stack->y);
        panel.areas.push_back(area);
        if (!build.chosen()) continue;
        const auto* part = sameGroup(chosen, groups[i]);
        const Rows rows = rowsAt(build.chosen()->x().at, part ? part->rows : Rows(), places);
        area.high = chosenEdge(stack, i, chosenY(build), rows);
        area.rows = {};
        area.selected = true;
        panel.areas.push_back(std::move(area));
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
    area.low = ranged ? Values(lower, Rows(build.answer.rows())).at(group.rows) : Values::constant(0, line.x.size());
    area.rows = line.rows;
    panel.areas.push_back(area);
    if (chosen) {
        auto stretches = stretchesOf(build, area.x, *chosen);
        area.high = stretches.of(chosenValues(build, *chosen, build.yName));
        area.low =
            ranged ? Values(stretches.of(chosenValues(build, *chosen, "y2"))) : Values::constant(0, stretches.x.size());
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
        const Values lower(needed(build.answer, "lower_" + shortest(level)), all);
        const Values upper(needed(build.answer, "upper_" + shortest(level)), all);
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
    std::vector<Build::Group> chosen;
    if (build.chosen()) chosen = build.chosen()->groups(facet.chosen);
    const Stack stack = build.channel(build.yName).stack;
    if (groups.size() > 1 && stack != Stack::None && !build.spec.encoding.y2) {
        stackAreas(build, groups, chosen, stack, panel);
        if (stack == Stack::Normalize && panel.y.format.isEmpty()) panel.y.format = QStringLiteral("%");
        if (stack == Stack::Normalize) build.margins.y = 0;
        return;
    }
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
