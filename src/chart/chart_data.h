// What a chart draws, as plain values: tests compare them with the answer's numbers.
#pragma once

#include "spec/chart_query.h"

#include <QString>

#include <limits>
#include <vector>

namespace kapok::chart {

inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
inline constexpr std::size_t noRow = static_cast<std::size_t>(-1);

enum class AxisKind : std::uint8_t {
    Number,
    Time,      ///< seconds of the wall clock since 1970-01-01T00:00:00 (of the field's zone, if it has one)
    Category,  ///< category i stands at i
};

struct Axis {
    AxisKind kind = AxisKind::Number;
    QString title;                         ///< with its unit
    std::vector<QString> categories = {};  ///< Category
    double minimum = 0;                    ///< what is shown at first
    double maximum = 1;
    ScaleType scale = ScaleType::Linear;
    TimeUnit unit = TimeUnit::None;
    QString format = {};
    bool zeroLine = false;  ///< zero means something and is in the range

    bool operator==(const Axis&) const = default;
};

/// A line or area of one colour. All vectors have the same length; y is NaN at a gap.
struct Series {
    QString name;
    int color = 0;  ///< place in categoricalColors
    bool forecast = false;
    std::vector<double> x = {};
    std::vector<double> y = {};         ///< areas: the upper edge
    std::vector<double> base = {};      ///< areas: the lower edge; empty for lines
    std::vector<double> selected = {};  ///< y of the selected rows, NaN where none; empty without a selection
    std::vector<std::size_t> rows = {};
};

/// A bar from `low` to `high` along the axis of categories, from `base` to `value` along the axis of values.
struct Bar {
    double low = 0;
    double high = 0;
    double base = 0;
    double value = 0;
    double selected = noValue;  ///< where the selected part ends
    bool part = true;           ///< the selected rows are a part of the bar; else (a mean, say) another number
    int color = 0;
    std::size_t row = noRow;

    bool operator==(const Bar&) const = default;
};

struct Point {
    double x = 0;
    double y = 0;
    double radius = 3.5;      ///< pixels
    int color = 0;            ///< place in categoricalColors
    double shade = noValue;   ///< 0 … 1 on a ramp when the colour is a number
    std::size_t row = noRow;  ///< row of the answer, or of the selected answer
    QString label = {};
};

/// A forecast's interval. NaN at gaps.
struct Band {
    double level = 0;
    int color = 0;
    std::vector<double> x = {};
    std::vector<double> lower = {};
    std::vector<double> upper = {};
};

struct LegendEntry {
    QString name;
    int color = 0;
    bool operator==(const LegendEntry&) const = default;
};

struct ChannelTitle {
    std::string channel;  ///< column of the answer
    QString title;
};

struct ChartData {
    Mark mark = Mark::Line;
    bool horizontal = false;  ///< x is the vertical axis
    QString title = {};
    QString source = {};
    Axis x = {};
    Axis y = {};
    std::vector<Series> series = {};
    std::vector<Bar> bars = {};
    std::vector<Band> bands = {};  ///< widest first
    std::vector<Point> points = {};
    std::vector<Point> selectedPoints = {};
    QString legendTitle = {};
    std::vector<LegendEntry> legend = {};  ///< empty with one colour
    QString rampTitle = {};                ///< set when colour is a number
    double rampMinimum = 0;
    double rampMaximum = 0;
    bool hasSelection = false;  ///< there is a selection: what is not selected is drawn paler
    bool labels = false;
    std::vector<ChannelTitle> titles = {};
    std::size_t rows = 0;     ///< of the answer
    std::size_t missing = 0;  ///< rows that cannot be placed because x or y is missing

    bool empty() const { return series.empty() && bars.empty() && points.empty() && bands.empty(); }
};

/// `answer` has the columns of chartQuery(); `selected`, when given, is the same query over the selected rows alone.
/// Axis titles are the channel's own, or else the label of the answer's column with its unit, or else the field's
/// name. Throws Error when a column that the mark needs is absent or cannot be drawn. O(rows log rows).
ChartData buildChart(const ChartSpec& spec, const Table& answer, const Table* selected = nullptr);

/// The values of one row of the answer, a line each: what a tooltip says.
QString markText(const ChartData& chart, const Table& answer, std::size_t row);

}  // namespace kapok::chart
