// Bars (stacked, grouped, lying, histograms) and lollipops.
#include "chart/marks/bars.h"

#include "chart/marks/builders.h"
#include "chart/marks/chosen.h"
#include "chart/number_format.h"

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

Stack stackOf(const Build& build) {
    const Channel& y = build.channel(build.yName);
    if (build.spec.encoding.y2 || build.colors().names.size() < 2) return Stack::None;
    if (y.stack != Stack::Automatic) return y.stack;
    return addsUp(y) ? Stack::Zero : Stack::None;
}

/// Which part of its slot a bar has.
struct Slots {
    std::vector<std::uint32_t> of = {};  ///< a row; empty: the whole slot
    std::size_t count = 1;
};

bool oneColorAPlace(const Build& build, const Rows& rows) {
    std::map<double, std::size_t> colors;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t color = build.colors().of(rows[i]);
        if (colors.emplace(build.x().at[rows[i]], color).first->second != color) return false;
    }
    return true;
}

Slots slotsOf(const Build& build, const Facet& facet, Stack stack) {
    if (build.has("xOffset")) {
        auto read = readCategories(build.answer, "xOffset", &build.channel("xOffset"));
        const std::size_t count = std::max<std::size_t>(1, read.size());
        return {std::move(read.of), count};
    }
    if (stack != Stack::None || build.colors().names.size() < 2 || oneColorAPlace(build, facet.rows)) return {};
    return {build.colors().at, build.colors().count()};
}

/// Stacks bars of one place on each other, positive values upwards and negative ones downwards.
void stackBars(std::vector<Rect>& bars, std::vector<double>& chosen, Stack stack) {
    std::map<double, std::pair<double, double>> ends;
    std::map<double, double> totals;
    for (const auto& bar : bars) totals[bar.x0] += std::abs(bar.y1);
    if (stack == Stack::Center) {
        for (const auto& [x, total] : totals) ends[x] = {-total / 2, -total / 2};
    }
    for (std::size_t i = 0; i < bars.size(); ++i) {
        Rect& bar = bars[i];
        const double total = totals[bar.x0];
        const double scale = stack == Stack::Normalize && total > 0 ? 1 / total : 1;
        auto& [up, down] = ends[bar.x0];
        double& end = bar.y1 < 0 ? down : up;
        chosen[i] = end + chosen[i] * scale;
        bar.y0 = end;
        end += bar.y1 * scale;
        bar.y1 = end;
    }
}

void addSelected(const Build& build, std::vector<Rect>& bars, const std::vector<double>& values,
                 const std::vector<double>& ends) {
    const std::size_t count = bars.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!std::isfinite(ends[i])) continue;
        const bool whole = values[i] == bars[i].y1 - bars[i].y0;
        auto part = selectedPart(bars[i], ends[i] - bars[i].y0, whole || addsUp(build.channel(build.yName)));
        part->y1 = ends[i];  // without rounding
        bars.push_back(*part);
    }
}

QString labelOf(const Build& build, double value) {
    const QString format = toQString(build.channel(build.yName).format);
    return format.isEmpty() ? compactNumber(value) : formattedNumber(value, format);
}

std::vector<Rect> plainBars(const Build& build, const Facet& facet, const BarSlots& places, const Slots& shares) {
    std::vector<Rect> bars;
    const Values& y = build.y().at;
    const auto base = build.spec.encoding.y2 ? build.column("y2") : nullptr;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        auto [low, high] = places.edges(row);
        const bool placed = std::isfinite(low) && std::isfinite(high) && std::isfinite(y[row]);
        if (!placed) {
            build.countMissing(1);
            continue;
        }
        if (!shares.of.empty()) {
            const double slot = (high - low) / static_cast<double>(shares.count);
            low += slot * shares.of[row];
            high = low + slot;
        }
        Rect bar{low, high, base ? positionOf(*base, row) : 0, y[row], build.rowInk(row), row};
        bar.ink.alpha = build.opacity(1);
        bar.corner = build.spec.mark.cornerRadius.value_or(0);
        bar.cornersAll = false;
        bars.push_back(std::move(bar));
    }
    return bars;
}

}  // namespace

double spacing(const Values& positions, const Axis& axis) {
    std::vector<double> sorted;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (std::isfinite(positions[i])) sorted.push_back(positions[i]);
    }
    std::sort(sorted.begin(), sorted.end());
    double smallest = HUGE_VAL;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i] > sorted[i - 1]) smallest = std::min(smallest, sorted[i] - sorted[i - 1]);
    }
    if (std::isfinite(smallest)) return smallest;
    return axis.kind == AxisKind::Time ? 86400 : 1;
}

BarSlots::BarSlots(const Build& build) : x_(&build.x().at) {
    discrete_ = build.x().axis.kind == AxisKind::Category;
    const auto& channel = build.channel("x");
    if ((channel.bin || build.spec.encoding.x2) && build.has("x2") && !discrete_) {
        upper_ = Values(build.column("x2"), Rows(build.answer.rows()));
    }
    const double step = discrete_ ? 1 : upper_.empty() ? spacing(*x_, build.x().axis) : 0;
    width_ = step * build.spec.mark.band.value_or(barShare);
}

std::pair<double, double> BarSlots::edges(std::size_t row) const {
    if (!upper_.empty()) return {(*x_)[row], upper_[row]};
    return {(*x_)[row] - width_ / 2, (*x_)[row] + width_ / 2};
}

void buildBar(Build& build, const Facet& facet, Panel& panel) {
    build.needX();
    build.needY();
    const Stack stack = stackOf(build);
    const BarSlots places(build);
    auto bars = plainBars(build, facet, places, slotsOf(build, facet, stack));
    std::map<PlaceKey, double> chosen;
    if (build.chosen()) chosen = valuesByPlace(*build.chosen(), facet.chosen, build.yName);
    if (stack != Stack::None) {
        std::stable_sort(bars.begin(), bars.end(), [&](const Rect& a, const Rect& b) {
            return a.x0 != b.x0 ? a.x0 < b.x0 : build.colors().of(a.row) < build.colors().of(b.row);
        });
    }
    std::vector<double> values(bars.size(), noValue);
    for (std::size_t i = 0; i < bars.size() && !chosen.empty(); ++i) {
        const auto found = chosen.find({build.x().at[bars[i].row], build.colors().of(bars[i].row)});
        if (found != chosen.end()) values[i] = found->second;
    }
    auto ends = values;
    for (std::size_t i = 0; i < bars.size() && build.spec.labels; ++i) {
        bars[i].label = labelOf(build, bars[i].y1);
        bars[i].labelInside = stack != Stack::None;
    }
    if (stack != Stack::None) stackBars(bars, ends, stack);
    if (stack == Stack::Normalize && panel.y.format.isEmpty()) panel.y.format = QStringLiteral("%");
    if (stack != Stack::None) {
        for (auto& bar : bars) bar.corner = 0;  // only the outer end of a stack could be round
    }
    addSelected(build, bars, values, ends);
    panel.rects = std::move(bars);
    if (build.spec.labels) panel.y.grid = panel.y.grid && stack != Stack::None;
    build.margins.x = places.discrete() ? 0 : build.channel("x").bin ? 0.01 : 0.02;
    build.margins.zero = !build.spec.encoding.y2;
    build.margins.y = build.spec.labels && stack == Stack::None ? (build.spec.horizontal ? 0.18 : 0.12) : 0.05;
    if (stack == Stack::Normalize) build.margins.y = 0;
}

namespace {

/// Stems as far as the selected rows reach.
void addSelectedLollipops(const Build& build, const Facet& facet, Panel& panel) {
    const Chosen chosen(build, facet);
    Points heads;
    std::vector<double> x, y;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const double at = build.x().at[facet.rows[i]];
        const double value = chosen.value(facet.rows[i], build.yName);
        if (!std::isfinite(at) || !std::isfinite(value)) continue;
        Rule stem{at, 0, at, value, build.ink(0), 2.5};
        stem.selected = true;
        panel.rules.push_back(stem);
        x.push_back(at);
        y.push_back(value);
    }
    if (x.empty()) return;
    heads.x = std::move(x);
    heads.y = std::move(y);
    heads.radius = 5;
    heads.opacity = 1;
    heads.selected = true;
    panel.points.push_back(std::move(heads));
}

}  // namespace

void buildLollipop(Build& build, const Facet& facet, Panel& panel) {
    build.needX();
    const Values& y = build.needY().at;
    for (const auto& group : build.groups(facet.rows, false)) {
        Points heads;
        heads.name = build.colors().name(group.color);
        heads.ink = build.ink(group.color);
        heads.x = build.x().at.at(group.rows);
        heads.y = y.at(group.rows);
        heads.rows = group.rows;
        heads.radius = 5;
        heads.opacity = 1;
        for (std::size_t i = 0; i < group.rows.size(); ++i) {
            if (!std::isfinite(heads.y[i])) {
                build.countMissing(1);
                continue;
            }
            panel.rules.push_back({heads.x[i], 0, heads.x[i], heads.y[i], heads.ink, 1.75});
            if (!build.spec.labels) continue;
            Label label;
            label.x = heads.x[i];
            label.y = heads.y[i];
            label.text = labelOf(build, heads.y[i]);
            label.ink = Ink::of(Token::Muted);
            if (panel.transposed) {
                label.across = Anchor::Start;
                label.offset = {9, 0};
            } else {
                label.upright = Anchor::End;
                label.offset = {0, -7};
            }
            panel.labels.push_back(label);
        }
        panel.points.push_back(std::move(heads));
    }
    addSelectedLollipops(build, facet, panel);
    build.margins.x = build.x().axis.kind == AxisKind::Category ? 0 : 0.04;
    build.margins.y = build.spec.labels ? (build.spec.horizontal ? 0.24 : 0.14) : 0.06;
    build.margins.zero = true;
}

}  // namespace kapok::chart
