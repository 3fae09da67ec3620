// Lines, areas and fans: what runs along x.
#include "chart/marks/builders.h"

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

/// The rows of one area.
struct Layer {
    Build::Group group;
    std::vector<std::size_t> rowAt = {};  ///< at each place on x; noRow: none
};

bool centred(const Build& build) { return build.channel(build.yName).stack == Stack::Center; }

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

/// The first row of each place counts.
Layer layerOf(const Values& x, const Build::Group& group, const std::vector<double>& places) {
    Layer layer{group, std::vector<std::size_t>(places.size(), noRow)};
    std::size_t place = 0;
    for (std::size_t i = 0; i < group.rows.size(); ++i) {
        const double at = x[group.rows[i]];
        if (!std::isfinite(at)) continue;
        if (place < places.size() && places[place] < at) ++place;  // rows come in the order of x
        if (place >= places.size() || places[place] != at) {
            place = static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), at) - places.begin());
        }
        if (layer.rowAt[place] == noRow) layer.rowAt[place] = group.rows[i];
    }
    return layer;
}

/// What each x adds up to. A share of a total with a missing part is a gap, so that its total is one too.
std::vector<double> totalsOf(const std::vector<Layer>& layers, std::size_t places, const Values& y, bool normalize) {
    std::vector<double> totals(places, 0);
    for (const auto& layer : layers) {
        for (std::size_t i = 0; i < places; ++i) {
            const std::size_t row = layer.rowAt[i];
            if (row != noRow && (normalize || std::isfinite(y[row]))) totals[i] += y[row];
        }
    }
    return totals;
}

/// Areas lie on each other. An area without a row at some x is zero thick there; one whose value is missing is a gap,
/// and so are those above it. O(rows).
void stackAreas(const Build& build, const std::vector<double>& places, const std::vector<Layer>& layers,
                const std::map<PlaceKey, double>& chosen, bool normalize, Panel& panel) {
    const Values& y = build.y().at;
    const auto totals = totalsOf(layers, places.size(), y, normalize);
    std::vector<double> ends(places.size(), 0);
    if (centred(build)) std::transform(totals.begin(), totals.end(), ends.begin(), [](double t) { return -t / 2; });
    for (const auto& layer : layers) {
        Area area;
        area.name = build.colors().name(layer.group.color);
        area.ink = build.ink(layer.group.color);
        area.ink.alpha = build.opacity(0.85);
        area.curve = curveOf(build.spec.mark.interpolate);
        std::vector<double> low = ends;
        std::vector<double> part(chosen.empty() ? 0 : places.size(), noValue);
        std::vector<std::uint32_t> rows(places.size(), Categories::unknown);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::size_t row = layer.rowAt[i];
            const double own = row == noRow ? 0 : y[row];
            const double scale = normalize && totals[i] != 0 ? 1 / totals[i] : 1;
            if (!chosen.empty()) {
                const auto found = chosen.find({places[i], layer.group.color});
                if (found != chosen.end()) part[i] = ends[i] + found->second * scale;
            }
            ends[i] += own * scale;
            if (row != noRow && std::isfinite(own)) rows[i] = static_cast<std::uint32_t>(row);
        }
        area.x = places;
        area.low = std::move(low);
        area.high = ends;
        area.rows = Rows(std::move(rows));
        if (chosen.empty()) {
            panel.areas.push_back(std::move(area));
            continue;
        }
        Area selected = area;
        selected.high = std::move(part);
        selected.rows = {};
        selected.selected = true;
        panel.areas.push_back(std::move(area));
        panel.areas.push_back(std::move(selected));
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
        const std::vector<double> places = placesOf(build.x().at, groups);
        std::vector<Layer> layers;
        for (const auto& group : groups) layers.push_back(layerOf(build.x().at, group, places));
        stackAreas(build, places, layers, chosen, stack == Stack::Normalize, panel);
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
