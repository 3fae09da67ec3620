// Error bars and bands.
#include "chart/marks/builders.h"
#include "chart/marks/chosen.h"

#include "stats/distributions.h"

#include <cmath>

namespace kapok::chart {
namespace {

struct Interval {
    double middle, low, high;
};

/// Where an interval's ends come from: columns of the answer, or the mean with its deviation and count.
class Intervals {
public:
    explicit Intervals(const Build& build) : build_(build) {
        middle_ = build.column("y");
        upper_ = build.column("y2");
        sd_ = build.column("y_sd");
        count_ = build.column("y_count");
        q1_ = build.column("y_q1");
        q3_ = build.column("y_q3");
        const auto* word = std::get_if<std::string>(&build.spec.mark.extent);
        extent_ = word ? *word : "stderr";
    }

    Interval at(std::size_t row) const {
        const double middle = middle_->number(row);
        if (upper_) return {noValue, middle, upper_->number(row)};
        if (extent_ == "iqr" && q1_ && q3_) return {middle, q1_->number(row), q3_->number(row)};
        const double reach = reachAt(row);
        return {middle, middle - reach, middle + reach};
    }

private:
    double reachAt(std::size_t row) const {
        if (!sd_ || !count_) return 0;
        const double sd = sd_->number(row);
        const double count = count_->number(row);
        if (extent_ == "stdev") return sd;
        const double error = sd / std::sqrt(count);
        return extent_ == "ci" ? error * stats::tQuantile(0.975, count - 1) : error;
    }

    const Build& build_;
    ColumnPtr middle_, upper_, sd_, count_, q1_, q3_;
    std::string extent_;
};

/// The intervals of the selected rows alone.
void addSelectedBars(const Build& build, const Facet& facet, Panel& panel) {
    const Chosen chosen(build, facet);
    if (chosen.none()) return;
    const Intervals intervals(*chosen.build());
    Points middles;
    std::vector<double> x, y;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = chosen.of(facet.rows[i]);
        const double at = build.x().at[facet.rows[i]];
        if (row == noRow || !std::isfinite(at)) continue;
        const auto interval = intervals.at(row);
        x.push_back(at);
        y.push_back(interval.middle);
        if (!std::isfinite(interval.low) || !std::isfinite(interval.high)) continue;
        Rule rule{at, interval.low, at, interval.high, build.ink(0), 2.5};
        rule.selected = true;
        panel.rules.push_back(rule);
    }
    middles.x = std::move(x);
    middles.y = std::move(y);
    middles.radius = 4;
    middles.opacity = 1;
    middles.selected = true;
    panel.points.push_back(std::move(middles));
}

}  // namespace

void buildErrorBar(Build& build, const Facet& facet, Panel& panel) {
    build.needY();
    const Intervals intervals(build);
    for (const auto& group : build.groups(facet.rows, false)) {
        Points middles;
        std::vector<double> y;
        for (std::size_t i = 0; i < group.rows.size(); ++i) {
            const std::size_t row = group.rows[i];
            const auto interval = intervals.at(row);
            y.push_back(interval.middle);
            if (!std::isfinite(interval.low) || !std::isfinite(interval.high)) {
                build.countMissing(1);
                continue;
            }
            const double x = build.x().at[row];
            Rule rule{x, interval.low, x, interval.high, build.ink(group.color), 1.5};
            rule.row = row;
            rule.cap = build.spec.mark.ticks ? 5 : 0;
            panel.rules.push_back(rule);
        }
        middles.ink = build.ink(group.color);
        middles.x = build.x().at.at(group.rows);
        middles.y = std::move(y);
        middles.rows = group.rows;
        middles.radius = 3.5;
        middles.opacity = 1;
        panel.points.push_back(std::move(middles));
    }
    addSelectedBars(build, facet, panel);
    build.margins = {build.x().axis.kind == AxisKind::Category ? 0 : 0.05, 0.06, false};
}

void buildErrorBand(Build& build, const Facet& facet, Panel& panel) {
    build.needX();
    build.needY();
    const Intervals intervals(build);
    const Chosen chosen(build, facet);
    std::optional<Intervals> chosenIntervals;
    if (!chosen.none()) chosenIntervals.emplace(*chosen.build());
    for (const auto& group : build.groups(facet.rows)) {
        std::vector<double> low, high, middle;
        for (std::size_t i = 0; i < group.rows.size(); ++i) {
            const auto interval = intervals.at(group.rows[i]);
            low.push_back(interval.low);
            high.push_back(interval.high);
            middle.push_back(interval.middle);
        }
        Area band;
        band.name = build.colors().name(group.color);
        band.ink = build.ink(group.color);
        band.ink.alpha = build.opacity(0.28);
        band.x = build.x().at.at(group.rows);
        band.low = std::move(low);
        band.high = std::move(high);
        band.rows = group.rows;
        Line line;
        line.name = band.name;
        line.ink = build.ink(group.color);
        line.x = band.x;
        line.y = std::move(middle);
        line.rows = group.rows;
        panel.areas.push_back(std::move(band));
        panel.lines.push_back(line);
        if (!chosenIntervals) continue;
        std::vector<double> part(group.rows.size(), noValue);
        for (std::size_t i = 0; i < part.size(); ++i) {
            const std::size_t row = chosen.of(group.rows[i]);
            if (row != noRow) part[i] = chosenIntervals->at(row).middle;
        }
        line.y = std::move(part);
        line.rows = {};
        line.width = 2.5;
        line.selected = true;
        panel.lines.push_back(std::move(line));
    }
    build.margins = {0, 0.05, false};
}

}  // namespace kapok::chart
