// Flows from places to places.
#include "chart/marks/builders.h"
#include "chart/marks/chosen.h"
#include "chart/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace kapok::chart {
namespace {

constexpr double nodeWidth = 0.02;
constexpr double gap = 0.02;

struct Flow {
    std::size_t from = 0;
    std::size_t to = 0;
    double size = 0;
    std::size_t row = noRow;
};

struct Place {
    QString name;
    double in = 0;
    double out = 0;
    int level = 0;
    double top = 0;
    double taken = 0;  ///< of its right side
    double given = 0;  ///< of its left side

    double size() const { return std::max(in, out); }
};

struct Network {
    std::vector<Place> places;
    std::vector<Flow> flows;
    int levels = 1;
};

std::size_t placeNamed(Network& network, std::map<QString, std::size_t>& known, const QString& name) {
    const auto [found, added] = known.emplace(name, network.places.size());
    if (added) network.places.push_back({name});
    return found->second;
}

/// A flow that would go round in a circle is not drawn.
bool reaches(const Network& network, std::size_t from, std::size_t target, std::set<std::size_t>& seen) {
    if (from == target) return true;
    if (!seen.insert(from).second) return false;
    return std::any_of(network.flows.begin(), network.flows.end(),
                       [&](const Flow& flow) { return flow.from == from && reaches(network, flow.to, target, seen); });
}

/// Each place stands right of all that flow into it.
void setLevels(Network& network) {
    for (std::size_t pass = 0; pass < network.places.size(); ++pass) {
        bool moved = false;
        for (const auto& flow : network.flows) {
            const int level = network.places[flow.from].level + 1;
            if (network.places[flow.to].level >= level) continue;
            network.places[flow.to].level = level;
            network.levels = std::max(network.levels, level + 1);
            moved = true;
        }
        if (!moved) return;
    }
}

/// Places of a level under each other, those that flow from above above.
double stack(Network& network) {
    std::vector<std::vector<std::size_t>> levels(static_cast<std::size_t>(network.levels));
    for (std::size_t i = 0; i < network.places.size(); ++i) {
        levels[static_cast<std::size_t>(network.places[i].level)].push_back(i);
    }
    double scale = HUGE_VAL;
    for (const auto& level : levels) {
        double sum = 0;
        for (const auto place : level) sum += network.places[place].size();
        const double room = std::max(0.2, 1 - gap * static_cast<double>(level.size() - (level.empty() ? 0 : 1)));
        if (sum > 0) scale = std::min(scale, room / sum);
    }
    for (auto& level : levels) {
        std::map<std::size_t, double> middle;
        for (const auto place : level) {
            double sum = 0;
            double weight = 0;
            for (const auto& flow : network.flows) {
                if (flow.to != place) continue;
                sum += flow.size * (network.places[flow.from].top + network.places[flow.from].size() * scale / 2);
                weight += flow.size;
            }
            middle[place] = weight > 0 ? sum / weight : -network.places[place].size();
        }
        std::stable_sort(level.begin(), level.end(), [&](auto a, auto b) { return middle[a] < middle[b]; });
        double height = -gap;
        for (const auto place : level) height += network.places[place].size() * scale + gap;
        const double between = height > 1 ? gap * 0.2 : gap;
        double top = std::max(0.0, (1 - height) / 2);
        for (const auto place : level) {
            network.places[place].top = top;
            top += network.places[place].size() * scale + between;
        }
    }
    return scale;
}

double leftOf(const Network& network, const Place& place) {
    return network.levels == 1 ? 0 : place.level * (1 - nodeWidth) / (network.levels - 1);
}

/// From one upper corner to the other, in a curve.
Polygon ribbon(QPointF from, QPointF to, double width) {
    Polygon ribbon;
    constexpr int parts = 24;
    const QPointF way = to - from;
    const auto at = [&](int i) {
        const double t = static_cast<double>(i) / parts;
        return from + QPointF(way.x() * t, way.y() * t * t * (3 - 2 * t));
    };
    for (int i = 0; i <= parts; ++i) ribbon.points.push_back(at(i));
    for (int i = parts; i >= 0; --i) ribbon.points.push_back(at(i) + QPointF(0, width));
    return ribbon;
}

/// `part`: what is selected of it.
void drawFlow(Network& network, const Flow& flow, double scale, double part, const Ink& ink, Panel& panel) {
    Place& from = network.places[flow.from];
    Place& to = network.places[flow.to];
    const double width = flow.size * scale;
    const double y0 = from.top + from.taken;
    const double y1 = to.top + to.given;
    from.taken += width;
    to.given += width;
    const double x0 = leftOf(network, from) + nodeWidth;
    const double x1 = leftOf(network, to);
    Polygon whole = ribbon({x0, y0}, {x1, y1}, width);
    whole.ink = ink;
    whole.ink.alpha = 0.35;
    whole.row = flow.row;
    panel.polygons.push_back(std::move(whole));
    if (!(part > 0)) return;
    Polygon selected = ribbon({x0, y0}, {x1, y1}, std::min(part * scale, width));
    selected.ink.alpha = 0.85;
    selected.selected = true;
    panel.polygons.push_back(std::move(selected));
}

Network networkOf(const Build& build, const Facet& facet) {
    Network network;
    std::map<QString, std::size_t> known;
    const ColumnPtr source = needed(build.answer, "source");
    const ColumnPtr target = needed(build.answer, "target");
    const Values sizes(needed(build.answer, "size"), Rows(build.answer.rows()));
    std::size_t circular = 0;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        if (!(sizes[row] > 0) || !std::isfinite(sizes[row])) {
            build.countMissing(1);
            continue;
        }
        const auto from = placeNamed(network, known, cellWords(*source, row, &build.channel("source")));
        const auto to = placeNamed(network, known, cellWords(*target, row, &build.channel("target")));
        std::set<std::size_t> seen;
        if (reaches(network, to, from, seen)) {
            ++circular;
            continue;
        }
        network.flows.push_back({from, to, sizes[row], row});
        network.places[from].out += sizes[row];
        network.places[to].in += sizes[row];
    }
    if (circular > 0) {
        build.scene.notes.push_back(QCoreApplication::translate(
            "chart", "%n flows that lead back in a circle are not drawn.", nullptr, static_cast<int>(circular)));
    }
    return network;
}

}  // namespace

void buildSankey(Build& build, const Facet& facet, Panel& panel) {
    panel.frame = Frame::Fill;
    build.scene.brush = Brush::Box;
    build.legend = false;
    auto network = networkOf(build, facet);
    setLevels(network);
    const double scale = stack(network);
    std::stable_sort(network.flows.begin(), network.flows.end(), [&](const Flow& a, const Flow& b) {
        return network.places[a.from].top + network.places[a.to].top <
               network.places[b.from].top + network.places[b.to].top;
    });
    const Chosen chosen(build, facet);
    for (const auto& flow : network.flows) {
        drawFlow(network, flow, scale, chosen.value(flow.row, "size"), Ink::category(Colors::color(flow.from % 8)),
                 panel);
    }
    for (std::size_t i = 0; i < network.places.size(); ++i) {
        const Place& place = network.places[i];
        if (place.size() <= 0) continue;
        const double left = leftOf(network, place);
        const double height = place.size() * scale;
        panel.rects.push_back(
            {left, left + nodeWidth, place.top, place.top + height, Ink::category(Colors::color(i % 8))});
        const bool last = place.level == network.levels - 1 && network.levels > 1;
        Label name{last ? left : left + nodeWidth, place.top + height / 2,
                   place.name + QStringLiteral("  ") + compactNumber(place.size())};
        name.across = last ? Anchor::End : Anchor::Start;
        name.offset = {last ? -5.0 : 5.0, 0};
        name.room = 0.9 / std::max(1, network.levels - 1);
        panel.labels.push_back(std::move(name));
    }
}

}  // namespace kapok::chart
