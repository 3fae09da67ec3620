#include "chart/chart_data.h"

#include "chart/bar_data.h"
#include "sdk/error.h"
#include "spec/names.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace kapok::chart {
namespace {

using Key = std::pair<double, int>;

/// Rows by colour, each in order of x.
std::vector<std::vector<std::size_t>> rowsByColor(const Positions& x, const Colors& colors, std::size_t& missing) {
    std::vector<std::vector<std::size_t>> groups(colors.count());
    for (std::size_t row = 0; row < x.at.size(); ++row) {
        if (std::isfinite(x.at[row])) {
            groups[static_cast<std::size_t>(colors.at[row])].push_back(row);
        } else {
            ++missing;
        }
    }
    for (auto& group : groups) {
        std::stable_sort(group.begin(), group.end(), [&](auto a, auto b) { return x.at[a] < x.at[b]; });
    }
    return groups;
}

/// A column's value of the selected rows, by position and colour.
std::map<Key, double> valuesByKey(const ChartSpec& spec, const Table& answer, const Positions& all,
                                  const Colors& colors, const char* column) {
    std::map<Key, double> found;
    if (!answer.has(column)) return found;
    const auto x = readPositions(*spec.encoding.x, needed(answer, "x", spec.mark), &all.axis);
    const auto color = readColors(spec, answer, &colors);
    const auto values = readNumbers(*answer.column(column));
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (std::isfinite(x.at[row]) && std::isfinite(values[row])) {
            found.emplace(Key{x.at[row], color.at[row]}, values[row]);
        }
    }
    return found;
}

Series makeSeries(const std::vector<std::size_t>& rows, const Positions& x, const std::vector<double>& y,
                  const Colors& colors, std::size_t color) {
    Series series{colors.name(color), colors.color(color)};
    for (const auto row : rows) {
        series.x.push_back(x.at[row]);
        series.y.push_back(y[row]);
        series.rows.push_back(row);
    }
    return series;
}

void addSelected(Series& series, int color, const std::map<Key, double>& values) {
    for (const double x : series.x) {
        const auto found = values.find({x, color});
        series.selected.push_back(found == values.end() ? noValue : found->second);
    }
}

bool hasValue(const Series& series) {
    return std::any_of(series.y.begin(), series.y.end(), [](double y) { return std::isfinite(y); });
}

void setAxes(ChartData& chart, const ChartSpec& spec, const Positions& x, const Column& y) {
    chart.x = x.axis;
    chart.y.title = titleOf(*spec.encoding.y, y);
    chart.y.format = toQString(spec.encoding.y->format);
    chart.y.scale = spec.encoding.y->scale.type;
}

void finishAxes(ChartData& chart, const ChartSpec& spec, double partX, double partY, bool zero) {
    bool anyX = false;
    bool anyY = false;
    for (const auto& series : chart.series) {
        for (const double x : series.x) include(chart.x, x, anyX);
        for (const double y : series.y) include(chart.y, y, anyY);
        for (const double y : series.base) include(chart.y, y, anyY);
    }
    for (const auto& band : chart.bands) {
        for (const double y : band.lower) include(chart.y, y, anyY);
        for (const double y : band.upper) include(chart.y, y, anyY);
    }
    for (const auto& point : chart.points) {
        include(chart.x, point.x, anyX);
        include(chart.y, point.y, anyY);
    }
    finishRange(chart.x, *spec.encoding.x, anyX, partX, false);
    finishRange(chart.y, *spec.encoding.y, anyY, partY, zero);
}

void buildLines(ChartData& chart, const ChartSpec& spec, const Table& answer, const Table* selected) {
    const Column& yColumn = needed(answer, "y", spec.mark);
    const auto x = readPositions(*spec.encoding.x, needed(answer, "x", spec.mark));
    const auto y = readNumbers(yColumn);
    const auto colors = readColors(spec, answer);
    setAxes(chart, spec, x, yColumn);
    std::map<Key, double> part;
    if (selected) part = valuesByKey(spec, *selected, x, colors, "y");
    const auto groups = rowsByColor(x, colors, chart.missing);
    for (std::size_t color = 0; color < groups.size(); ++color) {
        auto series = makeSeries(groups[color], x, y, colors, color);
        if (selected) addSelected(series, static_cast<int>(color), part);
        if (hasValue(series)) chart.series.push_back(std::move(series));
    }
    finishAxes(chart, spec, 0, 0.05, false);
    addLegend(chart, colors);
}

/// Areas lie on each other. An area without a row at some x is zero thick there; one whose value is missing is a gap,
/// and so are those above it. Shares of a total with a missing part are gaps altogether.
void stackAreas(ChartData& chart, bool normalize) {
    std::map<double, double> totals;
    for (const auto& series : chart.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            totals[series.x[i]] += normalize || std::isfinite(series.y[i]) ? series.y[i] : 0;
        }
    }
    std::map<double, double> ends;
    for (auto& series : chart.series) {
        std::map<double, std::size_t> places;
        for (std::size_t i = 0; i < series.x.size(); ++i) places.emplace(series.x[i], i);
        Series stacked{series.name, series.color};
        for (const auto& [x, total] : totals) {
            const auto place = places.find(x);
            const double own = place == places.end() ? noValue : series.y[place->second];
            const double scale = normalize && total != 0 ? 1 / total : 1;
            double& end = ends[x];
            stacked.x.push_back(x);
            stacked.base.push_back(end);
            if (!series.selected.empty()) {
                const double part = place == places.end() ? noValue : series.selected[place->second];
                stacked.selected.push_back(end + part * scale);
            }
            if (place != places.end()) end += own * scale;
            stacked.y.push_back(end);
            stacked.rows.push_back(std::isfinite(own) ? series.rows[place->second] : noRow);
        }
        series = std::move(stacked);
    }
}

void buildAreas(ChartData& chart, const ChartSpec& spec, const Table& answer, const Table* selected) {
    buildLines(chart, spec, answer, selected);
    const Stack stack = spec.encoding.y->stack;
    if (chart.series.size() > 1 && stack != Stack::None) {
        stackAreas(chart, stack == Stack::Normalize);
        if (stack == Stack::Normalize && chart.y.format.isEmpty()) chart.y.format = QStringLiteral("%");
    } else {
        for (auto& series : chart.series) series.base.assign(series.y.size(), 0);
    }
    finishAxes(chart, spec, 0, 0.05, true);
}

void addBands(ChartData& chart, const ChartSpec& spec, const Table& answer, const Positions& x,
              const std::vector<std::vector<std::size_t>>& groups, const Colors& colors) {
    auto levels = spec.encoding.levels;
    std::sort(levels.rbegin(), levels.rend());
    for (const double level : levels) {
        const auto lower = readNumbers(needed(answer, ("lower_" + shortest(level)).c_str(), spec.mark));
        const auto upper = readNumbers(needed(answer, ("upper_" + shortest(level)).c_str(), spec.mark));
        for (std::size_t color = 0; color < groups.size(); ++color) {
            Band band{level, colors.color(color)};
            for (const auto row : groups[color]) {
                band.x.push_back(x.at[row]);
                band.lower.push_back(lower[row]);
                band.upper.push_back(upper[row]);
            }
            chart.bands.push_back(std::move(band));
        }
    }
}

void buildFan(ChartData& chart, const ChartSpec& spec, const Table& answer, const Table* selected) {
    buildLines(chart, spec, answer, selected);
    const auto x = readPositions(*spec.encoding.x, needed(answer, "x", spec.mark));
    const auto colors = readColors(spec, answer);
    const auto forecast = readNumbers(needed(answer, "forecast", spec.mark));
    std::size_t counted = 0;
    const auto groups = rowsByColor(x, colors, counted);
    std::map<Key, double> part;
    if (selected) part = valuesByKey(spec, *selected, x, colors, "forecast");
    for (std::size_t color = 0; color < groups.size(); ++color) {
        auto series = makeSeries(groups[color], x, forecast, colors, color);
        series.forecast = true;
        if (selected) addSelected(series, static_cast<int>(color), part);
        if (hasValue(series)) chart.series.push_back(std::move(series));
    }
    addBands(chart, spec, answer, x, groups, colors);
    finishAxes(chart, spec, 0, 0.05, false);
}

double radiusOf(double size, double largest) {
    if (!std::isfinite(size) || size <= 0 || largest <= 0) return 2.5;
    return std::max(2.5, 18 * std::sqrt(size / largest));  // the area is in proportion to the number
}

std::vector<Point> makePoints(const ChartSpec& spec, const Table& answer, const Positions& x, const Colors& colors,
                              double largest, std::size_t& missing) {
    const auto y = readNumbers(needed(answer, "y", spec.mark));
    const ColumnPtr size = answer.has("size") ? answer.column("size") : nullptr;
    const ColumnPtr text = answer.has("text") ? answer.column("text") : nullptr;
    const double range = colors.maximum - colors.minimum;
    std::vector<Point> points;
    points.reserve(answer.rows());
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (!std::isfinite(x.at[row]) || !std::isfinite(y[row])) {
            ++missing;
            continue;
        }
        Point point{x.at[row], y[row]};
        point.row = row;
        point.color = colors.ramp ? 0 : colors.color(static_cast<std::size_t>(colors.at[row]));
        if (colors.ramp) point.shade = range > 0 ? (colors.numbers[row] - colors.minimum) / range : 0.5;
        if (size) point.radius = radiusOf(size->number(row), largest);
        if (text) point.label = cellWords(*text, row, spec.encoding.text ? &*spec.encoding.text : nullptr);
        points.push_back(std::move(point));
    }
    return points;
}

void buildPoints(ChartData& chart, const ChartSpec& spec, const Table& answer, const Table* selected) {
    const Column& yColumn = needed(answer, "y", spec.mark);
    const auto x = readPositions(*spec.encoding.x, needed(answer, "x", spec.mark));
    const auto colors = readColors(spec, answer, nullptr, true);
    const double largest = answer.has("size") ? answer.column("size")->summary().maximum : 0;
    setAxes(chart, spec, x, yColumn);
    chart.points = makePoints(spec, answer, x, colors, largest, chart.missing);
    if (largest > 0) {  // small points over large ones
        std::stable_sort(chart.points.begin(), chart.points.end(),
                         [](const Point& a, const Point& b) { return a.radius > b.radius; });
    }
    if (selected) {
        std::size_t counted = 0;
        auto selectedColors = readColors(spec, *selected, &colors, true);
        const auto selectedX = readPositions(*spec.encoding.x, needed(*selected, "x", spec.mark), &x.axis);
        chart.selectedPoints = makePoints(spec, *selected, selectedX, selectedColors, largest, counted);
    }
    finishAxes(chart, spec, largest > 0 ? 0.1 : 0.04, largest > 0 ? 0.12 : 0.05, false);
    addLegend(chart, colors);
}

void addTitles(ChartData& chart, const ChartSpec& spec, const Table& answer) {
    const auto add = [&](const char* name, const std::optional<Channel>& channel) {
        if (channel && answer.has(name)) chart.titles.push_back({name, titleOf(*channel, *answer.column(name))});
    };
    const auto& encoding = spec.encoding;
    add("text", encoding.text);
    add("x", encoding.x);
    add("color", encoding.color);
    add("y", encoding.y);
    add("forecast", encoding.forecast);
    add("size", encoding.size);
}

}  // namespace

ChartData buildChart(const ChartSpec& spec, const Table& answer, const Table* selected) {
    ChartSpec full = spec;  // a count needs no field of its own
    if (!full.encoding.x) full.encoding.x = Channel{};
    if (!full.encoding.y) full.encoding.y = Channel{};
    for (const auto* channel : {&full.encoding.x, &full.encoding.y}) {
        if ((*channel)->scale.type == ScaleType::SymmetricLog) {
            throw Error(KAPOK_TR("chart", "Symmetric logarithmic axes cannot be drawn yet."),
                        KAPOK_TR("chart", "Choose a linear or a logarithmic axis."));
        }
    }
    ChartData chart;
    chart.mark = full.mark;
    chart.horizontal = full.horizontal && full.mark == Mark::Bar;
    chart.title = toQString(full.title);
    chart.source = toQString(full.source);
    chart.labels = full.labels;
    chart.hasSelection = selected != nullptr;
    chart.rows = answer.rows();
    switch (full.mark) {
        case Mark::Line: buildLines(chart, full, answer, selected); break;
        case Mark::Area: buildAreas(chart, full, answer, selected); break;
        case Mark::Bar: buildBars(chart, full, answer, selected); break;
        case Mark::Point: buildPoints(chart, full, answer, selected); break;
        case Mark::Fan: buildFan(chart, full, answer, selected); break;
        default:
            throw Error(KAPOK_TR("chart", "Marks of kind \"%1\" cannot be drawn yet.").arg(enumName(full.mark.type)),
                        KAPOK_TR("chart", "Choose another mark."));
    }
    addTitles(chart, full, answer);
    return chart;
}

}  // namespace kapok::chart
