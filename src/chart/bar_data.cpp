#include "chart/bar_data.h"

#include "spec/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace kapok::chart {
namespace {

constexpr double barShare = 0.78;  // of the space from one category to the next

bool addsUp(const Channel& y) {
    return !y.aggregate || *y.aggregate == AggregateOp::Count || *y.aggregate == AggregateOp::Sum ||
           *y.aggregate == AggregateOp::Missing;
}

Stack stackOf(const Channel& y, const Colors& colors) {
    if (colors.names.size() < 2) return Stack::None;
    if (y.stack != Stack::Automatic) return y.stack;
    return addsUp(y) ? Stack::Zero : Stack::None;
}

/// The space that one bar may take on a continuous axis: the smallest distance of two positions.
double spacing(std::vector<double> positions, const Axis& axis) {
    std::erase_if(positions, [](double p) { return !std::isfinite(p); });
    std::sort(positions.begin(), positions.end());
    double smallest = HUGE_VAL;
    for (std::size_t i = 1; i < positions.size(); ++i) {
        if (positions[i] > positions[i - 1]) smallest = std::min(smallest, positions[i] - positions[i - 1]);
    }
    if (std::isfinite(smallest)) return smallest;
    return axis.kind == AxisKind::Time ? 86400 : 1;
}

using Key = std::pair<double, int>;

/// y of the selected rows by position and colour.
std::map<Key, double> selectedValues(const ChartSpec& spec, const Table& selected, const Positions& all,
                                     const Colors& colors) {
    const auto& x = *spec.encoding.x;
    const auto positions = readPositions(x, needed(selected, "x", spec.mark), &all.axis);
    const auto selectedColors = readColors(spec, selected, &colors);
    const auto values = readNumbers(needed(selected, "y", spec.mark));
    std::map<Key, double> found;
    for (std::size_t row = 0; row < selected.rows(); ++row) {
        if (std::isfinite(positions.at[row]) && std::isfinite(values[row])) {
            found.emplace(Key{positions.at[row], selectedColors.at[row]}, values[row]);
        }
    }
    return found;
}

struct Edges {
    double low;
    double high;
};

/// Stacks bars of one position on each other, positive values upwards and negative ones downwards.
void stackBars(std::vector<Bar>& bars, bool normalize) {
    std::map<double, std::pair<double, double>> ends;
    std::map<double, double> totals;
    for (const auto& bar : bars) totals[bar.low] += std::abs(bar.value);
    for (auto& bar : bars) {
        const double scale = normalize && totals[bar.low] > 0 ? 1 / totals[bar.low] : 1;
        auto& [up, down] = ends[bar.low];
        double& end = bar.value < 0 ? down : up;
        if (std::isfinite(bar.selected)) bar.selected = end + bar.selected * scale;
        bar.base = end;
        end += bar.value * scale;
        bar.value = end;
    }
}

}  // namespace

void addLegend(ChartData& chart, const Colors& colors) {
    chart.legendTitle = colors.title;
    if (colors.ramp) {
        chart.rampTitle = colors.title;
        chart.rampMinimum = colors.minimum;
        chart.rampMaximum = colors.maximum;
        return;
    }
    if (colors.names.size() < 2) return;
    const bool others = colors.names.size() > categoricalColors.size();
    const std::size_t single = others ? categoricalColors.size() - 1 : colors.names.size();
    for (std::size_t i = 0; i < single; ++i) chart.legend.push_back({colors.names[i], colors.color(i)});
    if (others) {
        const auto rest = static_cast<int>(colors.names.size() - single);
        const auto words = QCoreApplication::translate("chart", "%n others", nullptr, rest);
        chart.legend.push_back({words, colors.color(single)});
    }
}

void buildBars(ChartData& chart, const ChartSpec& spec, const Table& answer, const Table* selected) {
    const auto& x = *spec.encoding.x;
    const auto& y = *spec.encoding.y;
    auto positions = readPositions(x, needed(answer, "x", spec.mark));
    const auto values = readNumbers(needed(answer, "y", spec.mark));
    sortCategories(positions, values, x.sort);
    const auto colors = readColors(spec, answer);
    const Stack stack = stackOf(y, colors);
    const bool grouped = stack == Stack::None && colors.names.size() > 1;
    const bool histogram = x.bin.has_value() && answer.has("x2");
    std::vector<double> ends;
    if (histogram) {
        for (std::size_t row = 0; row < answer.rows(); ++row) ends.push_back(positionOf(*answer.column("x2"), row));
    }
    std::map<Key, double> part;
    if (selected) part = selectedValues(spec, *selected, positions, colors);

    const bool discrete = positions.axis.kind == AxisKind::Category;
    const double step = discrete ? 1 : spacing(positions.at, positions.axis);
    const auto edges = [&](std::size_t row) -> Edges {
        if (histogram) return {positions.at[row], ends[row]};
        const double width = step * barShare;
        const double low = positions.at[row] - width / 2;
        if (!grouped) return {low, low + width};
        const double slot = width / static_cast<double>(colors.count());
        return {low + slot * colors.at[row], low + slot * (colors.at[row] + 1)};
    };
    chart.x = positions.axis;
    chart.y.title = titleOf(y, *answer.column("y"));
    chart.y.format = toQString(y.format);
    chart.y.scale = y.scale.type;
    bool anyX = false;
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        const auto [low, high] = edges(row);
        if (!std::isfinite(low) || !std::isfinite(high) || !std::isfinite(values[row])) {
            ++chart.missing;
            continue;
        }
        Bar bar{low, high, 0, values[row], noValue, true, colors.color(static_cast<std::size_t>(colors.at[row])), row};
        if (const auto found = part.find({positions.at[row], colors.at[row]}); found != part.end()) {
            bar.selected = found->second;
            bar.part = addsUp(y) || bar.selected == bar.value;
        }
        chart.bars.push_back(bar);
        if (!discrete) {
            include(chart.x, low, anyX);
            include(chart.x, high, anyX);
        }
    }
    if (stack == Stack::Zero || stack == Stack::Normalize) {
        std::stable_sort(chart.bars.begin(), chart.bars.end(), [&](const Bar& a, const Bar& b) {
            return a.low != b.low ? a.low < b.low : colors.at[a.row] < colors.at[b.row];
        });
        stackBars(chart.bars, stack == Stack::Normalize);
        if (stack == Stack::Normalize && chart.y.format.isEmpty()) chart.y.format = QStringLiteral("%");
    }
    bool anyY = false;
    for (const auto& bar : chart.bars) {
        include(chart.y, bar.value, anyY);
        if (chart.y.scale == ScaleType::Log) continue;
        include(chart.y, bar.base, anyY);
    }
    finishRange(chart.x, x, anyX, histogram ? 0.01 : 0.02, false);
    finishRange(chart.y, y, anyY, spec.labels ? (spec.horizontal ? 0.18 : 0.12) : 0.05, true);
    addLegend(chart, colors);
}

}  // namespace kapok::chart
