#include "chart/marks/chosen.h"

#include <cmath>

namespace kapok::chart {

Chosen::Chosen(const Build& build, const Facet& facet) : build_(build) {
    const Build* chosen = build.chosen();
    if (!chosen) return;
    numbered_ = build.has("row");
    if (!numbered_) {
        std::vector<std::string> names{"x", build.yName, "source", "target", "text"};
        for (std::size_t i = 1; i <= build.spec.encoding.dimensions.size(); ++i) {
            names.push_back("dimension" + std::to_string(i));
        }
        for (std::size_t i = 1; i <= build.spec.encoding.detail.size(); ++i) {
            names.push_back("detail" + std::to_string(i));
        }
        for (const auto& name : names) {
            if (build.has(name) && !build.channel(name).isCounted()) keys_.push_back(name);
        }
        colored_ = build.has("color") && !build.colors().ramp && !build.channel("color").isCounted();
    }
    for (std::size_t i = 0; i < facet.chosen.size(); ++i) {
        rows_.emplace(keyOf(*chosen, facet.chosen[i]), facet.chosen[i]);
    }
}

Chosen::Key Chosen::keyOf(const Build& build, std::size_t row) const {
    if (numbered_) return {build.column("row")->number(row)};
    Key key;
    for (const auto& name : keys_) {
        const double at = build.positions(name).at[row];
        key.push_back(std::isnan(at) ? -HUGE_VAL : at);  // NaN has no order
    }
    if (colored_) key.push_back(static_cast<double>(build.colors().of(row)));
    return key;
}

std::size_t Chosen::of(std::size_t row) const {
    if (rows_.empty()) return noRow;
    const auto found = rows_.find(keyOf(build_, row));
    return found == rows_.end() ? noRow : found->second;
}

double Chosen::value(std::size_t row, const std::string& column) const {
    const std::size_t found = of(row);
    if (found == noRow || !build()->has(column)) return noValue;
    return positionOf(*build()->column(column), found);
}

Points selectedPoints(const Line& line) {
    Points points;
    points.x = line.x;
    points.y = line.y;
    points.opacity = 1;
    points.selected = true;
    return points;
}

bool addsUp(const Channel& measure) {
    return !measure.aggregate || *measure.aggregate == AggregateOp::Count || *measure.aggregate == AggregateOp::Sum ||
           *measure.aggregate == AggregateOp::Missing;
}

std::optional<Rect> selectedPart(const Rect& bar, double value, bool addsUp) {
    if (!std::isfinite(value)) return std::nullopt;
    Rect part = bar;
    const bool whole = value == bar.y1 - bar.y0;
    part.y1 = bar.y0 + value;
    part.selected = true;
    part.row = noRow;
    part.label.clear();
    if (!addsUp && !whole) part.inset = 0.25;
    return part;
}

}  // namespace kapok::chart
