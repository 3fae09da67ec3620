// Boxes, violins, densities: how numbers are spread.
#include "chart/marks/bars.h"
#include "chart/marks/builders.h"
#include "chart/marks/chosen.h"
#include "chart/marks/density.h"

#include "stats/quantile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::chart {
namespace {

constexpr double boxShare = 0.6;  // of a category's space
constexpr double violinShare = 0.9;

struct Box {
    double low, q1, median, q3, high;
};

/// Rows that belong together: of one place on x and one colour.
struct Cluster {
    double x = 0;
    std::size_t color = 0;
    std::vector<std::uint32_t> rows = {};
};

std::vector<Cluster> clusters(const Build& build, const Rows& rows) {
    std::map<PlaceKey, std::vector<std::uint32_t>> lists;
    const Values& x = build.x().at;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t row = rows[i];
        if (std::isfinite(x[row])) lists[{x[row], build.colors().of(row)}].push_back(static_cast<std::uint32_t>(row));
    }
    std::vector<Cluster> made;
    for (auto& [key, list] : lists) made.push_back({key.first, key.second, std::move(list)});
    return made;
}

bool sideBySide(const std::vector<Cluster>& all) {
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i].x == all[i - 1].x) return true;
    }
    return false;
}

/// The middle and width of a cluster's place: colours stand beside each other when they share one.
std::pair<double, double> placeOf(const Build& build, const Cluster& cluster, double share, bool divided, double step) {
    const double width = share * step;
    if (!divided) return {cluster.x, width};
    const auto count = static_cast<double>(build.colors().count());
    const double slot = width / count;
    return {cluster.x - width / 2 + slot * (static_cast<double>(cluster.color) + 0.5), slot * 0.86};
}

double stepOf(const Build& build) {
    return build.x().axis.kind == AxisKind::Category ? 1 : spacing(build.x().at, build.x().axis);
}

/// Tukey's box (1977) as Vega-Lite draws it: quartiles by definition 7 of Hyndman and Fan (1996), whiskers to the
/// farthest numbers within `reach` interquartile ranges of the box.
Box boxOf(const std::vector<double>& sorted, double reach) {
    Box box{sorted.front(), stats::quantile(sorted, 0.25), stats::quantile(sorted, 0.5), stats::quantile(sorted, 0.75),
            sorted.back()};
    if (!std::isfinite(reach)) return box;
    const double fence = reach * (box.q3 - box.q1);
    box.low = *std::lower_bound(sorted.begin(), sorted.end(), box.q1 - fence);
    box.high = *std::prev(std::upper_bound(sorted.begin(), sorted.end(), box.q3 + fence));
    return box;
}

double reachOf(const ParameterValue& extent) {
    if (const auto* number = std::get_if<double>(&extent)) return *number;
    if (const auto* whole = std::get_if<std::int64_t>(&extent)) return static_cast<double>(*whole);
    return std::holds_alternative<std::string>(extent) ? HUGE_VAL : 1.5;
}

void drawBox(const Box& box, double middle, double width, const Ink& ink, std::size_t row, Panel& panel) {
    Rect body{middle - width / 2, middle + width / 2, box.q1, box.q3, ink, row};
    body.ink.alpha = 0.55;
    panel.rects.push_back(body);
    const auto stroke = [&](double x0, double y0, double x1, double y1, double thick) {
        Rule rule{x0, y0, x1, y1, ink, thick};
        panel.rules.push_back(rule);
    };
    stroke(middle, box.q3, middle, box.high, 1.25);
    stroke(middle, box.low, middle, box.q1, 1.25);
    for (const double end : {box.low, box.high}) stroke(middle - width / 4, end, middle + width / 4, end, 1.25);
    Rule median{middle - width / 2, box.median, middle + width / 2, box.median, Ink::of(Token::Text), 2};
    panel.rules.push_back(median);
}

/// The box of the selected rows, within that of all.
void drawSelectedBox(const Box& box, double middle, double width, Panel& panel) {
    Rect body{middle - width / 4, middle + width / 4, box.q1, box.q3};
    body.selected = true;
    panel.rects.push_back(body);
    Rule whiskers{middle, box.low, middle, box.high, {}, 1.5};
    Rule median{middle - width / 4, box.median, middle + width / 4, box.median, Ink::of(Token::Text), 2};
    whiskers.selected = true;
    panel.rules.push_back(whiskers);
    panel.rules.push_back(median);
}

/// The cluster of the selected rows at the same place and of the same colour.
const Cluster* sameCluster(const std::vector<Cluster>& all, const Cluster& cluster) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Cluster& c) { return c.x == cluster.x && c.color == cluster.color; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<Cluster> chosenClusters(const Build& build, const Facet& facet) {
    return build.chosen() ? clusters(*build.chosen(), facet.chosen) : std::vector<Cluster>();
}

/// The rows of a cluster beyond its whiskers.
void addOutliers(const Build& build, const Cluster& cluster, const Box& box, double middle, Panel& panel) {
    const Values& y = build.y().at;
    std::vector<std::uint32_t> rows;
    for (const auto row : cluster.rows) {
        if (y[row] < box.low || y[row] > box.high) rows.push_back(row);
    }
    if (rows.empty()) return;
    Points points;
    points.ink = build.ink(cluster.color);
    points.hollow = rows.size() < 500;
    points.radius = 2.5;
    points.opacity = 0.8;
    points.x = std::vector<double>(rows.size(), middle);
    points.rows = Rows(std::move(rows));
    points.y = y.at(points.rows);
    panel.points.push_back(std::move(points));
}

Box groupedBox(const Build& build, std::size_t row) {
    const auto read = [&](const char* name) { return positionOf(*needed(build.answer, name), row); };
    return {read("y_min"), read("y_q1"), read("y_median"), read("y_q3"), read("y_max")};
}

/// What has bins and counts: edges, and how many in each.
struct Binned {
    std::vector<double> middles;
    std::vector<double> counts;
};

Binned binsOf(const Values& low, const Values& high, const Values& count, const std::vector<std::uint32_t>& rows) {
    Binned bins;
    for (const auto row : rows) {
        const double middle = low[row] / 2 + high[row] / 2;
        if (!std::isfinite(middle) || !(count[row] > 0)) continue;
        bins.middles.push_back(middle);
        bins.counts.push_back(count[row]);
    }
    return bins;
}

Values numbersOf(const Build& build, const std::string& name) {
    return {needed(build.answer, name), Rows(build.answer.rows())};
}

double largestOf(const std::vector<DensityCurve>& curves) {
    double largest = 0;
    for (const auto& curve : curves) {
        for (const double y : curve.density) largest = std::max(largest, y);
    }
    return largest;
}

}  // namespace

void buildBoxplot(Build& build, const Facet& facet, Panel& panel) {
    build.margins = {0, 0.05, false};
    const bool grouped = build.has("y_min");
    if (grouped) {
        panel.y.title = titleOf(build.channel("y"), *build.column("y_median"));
        panel.y.kind = AxisKind::Number;
        panel.y.shown = true;
        panel.y.categories.clear();
    } else {
        build.needY();
    }
    const double reach = reachOf(build.spec.mark.extent);
    const auto all = clusters(build, facet.rows);
    const bool divided = sideBySide(all);
    const double step = stepOf(build);
    const auto chosen = chosenClusters(build, facet);
    for (const auto& cluster : all) {
        const auto [middle, width] = placeOf(build, cluster, boxShare, divided, step);
        const Cluster* selected = sameCluster(chosen, cluster);
        if (grouped) {
            drawBox(groupedBox(build, cluster.rows.front()), middle, width, build.ink(cluster.color),
                    cluster.rows.front(), panel);
            if (selected) drawSelectedBox(groupedBox(*build.chosen(), selected->rows.front()), middle, width, panel);
            continue;
        }
        const auto sorted = sortedValues(build.y().at, Rows(cluster.rows));
        build.countMissing(cluster.rows.size() - sorted.size());
        if (sorted.empty()) continue;
        const Box box = boxOf(sorted, reach);
        drawBox(box, middle, width, build.ink(cluster.color), noRow, panel);
        addOutliers(build, cluster, box, middle, panel);
        if (!selected) continue;
        const auto some = sortedValues(build.chosen()->y().at, Rows(selected->rows));
        if (!some.empty()) drawSelectedBox(boxOf(some, reach), middle, width, panel);
    }
    if (build.x().axis.kind != AxisKind::Category) build.margins.x = 0.05;
}

namespace {

/// The density of selected rows as a part of that of all: as smooth, and as much smaller as they are fewer.
DensityCurve partOf(const Binned& all, const DensityCurve& whole, const Binned& some,
                    std::optional<Range> over = std::nullopt) {
    auto part = kernelDensity(some.middles, some.counts, whole.bandwidth, over);
    const auto sum = [](const std::vector<double>& counts) {
        return std::accumulate(counts.begin(), counts.end(), 0.0);
    };
    const double share = sum(some.counts) / sum(all.counts);
    for (double& density : part.density) density *= share;
    return part;
}

Polygon violin(const DensityCurve& curve, double middle, double unit) {
    Polygon body;
    for (std::size_t k = 0; k < curve.at.size(); ++k) {
        body.points.emplace_back(middle + unit * curve.density[k], curve.at[k]);
    }
    for (std::size_t k = curve.at.size(); k-- > 0;) {
        body.points.emplace_back(middle - unit * curve.density[k], curve.at[k]);
    }
    return body;
}

/// Bins of the selected rows.
Binned chosenBins(const Build& build, const char* low, const char* high, const std::vector<std::uint32_t>& rows) {
    const Build& chosen = *build.chosen();
    return binsOf(numbersOf(chosen, low), numbersOf(chosen, high), numbersOf(chosen, "count"), rows);
}

}  // namespace

void buildViolin(Build& build, const Facet& facet, Panel& panel) {
    const Values low = numbersOf(build, "y");
    const Values high = numbersOf(build, "y2");
    const Values count = numbersOf(build, "count");
    const auto all = clusters(build, facet.rows);
    const bool divided = sideBySide(all);
    const double step = stepOf(build);
    std::vector<DensityCurve> curves;
    std::vector<Binned> bins;
    for (const auto& cluster : all) {
        bins.push_back(binsOf(low, high, count, cluster.rows));
        curves.push_back(kernelDensity(bins.back().middles, bins.back().counts, build.spec.mark.bandwidth));
    }
    const double largest = largestOf(curves);
    const auto chosen = chosenClusters(build, facet);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto [middle, width] = placeOf(build, all[i], violinShare, divided, step);
        const auto& curve = curves[i];
        if (curve.at.empty()) continue;
        Polygon body = violin(curve, middle, width / 2 / largest);
        body.ink = build.ink(all[i].color);
        body.ink.alpha = 0.55;
        panel.polygons.push_back(std::move(body));
        if (const Cluster* some = sameCluster(chosen, all[i])) {
            const auto part = partOf(bins[i], curve, chosenBins(build, "y", "y2", some->rows));
            Polygon inner = violin(part, middle, width / 2 / largest);
            inner.selected = true;
            if (!part.at.empty()) panel.polygons.push_back(std::move(inner));
        }
        const double q1 = weightedQuantile(bins[i].middles, bins[i].counts, 0.25);
        const double q2 = weightedQuantile(bins[i].middles, bins[i].counts, 0.5);
        const double q3 = weightedQuantile(bins[i].middles, bins[i].counts, 0.75);
        panel.rules.push_back({middle, q1, middle, q3, Ink::of(Token::Text), 3});
        panel.rules.push_back({middle - width * 0.06, q2, middle + width * 0.06, q2, Ink::of(Token::Text), 2});
    }
    panel.y.kind = AxisKind::Number;
    panel.y.law = {};
    build.scene.hint = QCoreApplication::translate("chart", "bar: quartiles, stroke: median");
    build.margins = {0, 0.04, false};
    build.scene.brush = Brush::None;
}

namespace {

/// The density of the rows of one colour, and of those of them that are selected.
struct ColoredCurve {
    std::size_t color = 0;
    DensityCurve all = {};
    DensityCurve selected = {};
};

std::map<std::size_t, std::vector<std::uint32_t>> rowsByColor(const Build& build, const Rows& rows) {
    std::map<std::size_t, std::vector<std::uint32_t>> lists;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        lists[build.colors().of(rows[i])].push_back(static_cast<std::uint32_t>(rows[i]));
    }
    return lists;
}

/// Where the curves are computed: over the domain that the axis is given; where they lie on each other over all that
/// any of them covers.
std::optional<Range> curvesRange(const Build& build, bool stacked, const std::vector<Binned>& bins) {
    const auto* domain = std::get_if<std::vector<double>>(&build.channel("x").scale.domain);
    if (domain && domain->size() == 2 && domain->front() < domain->back())
        return Range{domain->front(), domain->back()};
    if (!stacked) return std::nullopt;
    Range covered{HUGE_VAL, -HUGE_VAL};
    for (const auto& one : bins) {
        const auto curve = kernelDensity(one.middles, one.counts, build.spec.mark.bandwidth);
        if (curve.at.empty()) continue;
        covered = {std::min(covered.low, curve.at.front()), std::max(covered.high, curve.at.back())};
    }
    return covered;
}

/// Curves in numbers of rows per unit of x.
void countRows(DensityCurve& curve, const Binned& bins) {
    const double rows = std::accumulate(bins.counts.begin(), bins.counts.end(), 0.0);
    for (double& density : curve.density) density *= rows;
}

std::vector<ColoredCurve> curvesByColor(const Build& build, const Facet& facet, bool stacked) {
    const Values low = numbersOf(build, "x");
    const Values high = numbersOf(build, "x2");
    const Values count = numbersOf(build, "count");
    const auto lists = rowsByColor(build, facet.rows);
    std::map<std::size_t, std::vector<std::uint32_t>> chosen;
    if (build.chosen()) chosen = rowsByColor(*build.chosen(), facet.chosen);
    std::vector<Binned> bins;
    for (const auto& [color, rows] : lists) bins.push_back(binsOf(low, high, count, rows));
    const auto over = curvesRange(build, stacked, bins);
    const auto& y = build.spec.encoding.y;
    const bool counted = y && y->aggregate == AggregateOp::Count;
    std::vector<ColoredCurve> curves;
    std::size_t next = 0;
    for (const auto& [color, rows] : lists) {
        const Binned& all = bins[next++];
        ColoredCurve curve{color, kernelDensity(all.middles, all.counts, build.spec.mark.bandwidth, over)};
        if (curve.all.at.empty()) continue;
        if (const auto some = chosen.find(color); some != chosen.end()) {
            curve.selected = partOf(all, curve.all, chosenBins(build, "x", "x2", some->second), over);
        }
        if (counted) {
            countRows(curve.all, all);
            countRows(curve.selected, all);
        }
        curves.push_back(std::move(curve));
    }
    return curves;
}

/// The curve on what lies below it.
Area areaOn(const std::vector<double>& ground, DensityCurve curve) {
    Area area;
    area.low = std::vector<double>(curve.at.size(), 0);
    if (ground.size() == curve.at.size()) {
        area.low = ground;
        for (std::size_t i = 0; i < ground.size(); ++i) curve.density[i] += ground[i];
    }
    area.x = std::move(curve.at);
    area.high = std::move(curve.density);
    return area;
}

}  // namespace

void buildDensity(Build& build, const Facet& facet, Panel& panel) {
    const auto& y = build.spec.encoding.y;
    const bool stacked = y && y->stack == Stack::Zero;
    std::vector<Area> selected;
    std::vector<double> ground;
    const auto curves = curvesByColor(build, facet, stacked);
    for (const auto& curve : curves) {
        if (!curve.selected.at.empty()) {
            selected.push_back(areaOn(ground, curve.selected));
            selected.back().selected = true;
            selected.back().ink.alpha = 0.85;
        }
        Area area = areaOn(ground, curve.all);
        area.name = build.colors().name(curve.color);
        area.ink = build.ink(curve.color);
        area.ink.alpha = build.opacity(stacked ? 0.85 : curves.size() > 1 ? 0.25 : 0.35);
        Line line;
        line.name = area.name;
        line.ink = build.ink(curve.color);
        line.x = area.x;
        line.y = area.high;
        if (stacked) {
            for (std::size_t i = 0; i < ground.size(); ++i) ground[i] += curve.all.density[i];
            if (ground.empty()) ground = curve.all.density;
        }
        panel.areas.push_back(std::move(area));
        panel.lines.push_back(std::move(line));
    }
    panel.areas.insert(panel.areas.end(), selected.begin(), selected.end());
    panel.y = {};
    panel.y.title = y && y->aggregate ? QCoreApplication::translate("chart", "Rows per unit")
                                      : QCoreApplication::translate("chart", "Density");
    build.margins = {0, 0.05, true};
    build.scene.brush = Brush::None;
}

}  // namespace kapok::chart
