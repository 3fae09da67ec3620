// The mark of a chart and its properties. Names are Vega-Lite v5's wherever the meaning is the same.
#pragma once

#include "sdk/parameter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kapok {

/// What is drawn for each row or group. Composition does the rest, as in Vega-Lite: a histogram is a bar with x.bin, a
/// bubble chart is a point with a size, stacked and 100 % bars are channels' `stack`, grouped bars an `xOffset`, a
/// step line is `interpolate`, a heat map is a rect, a ring an arc with an innerRadius, a strip plot a tick, small
/// multiples of any are row, column and facet channels.
enum class Mark : std::uint8_t {
    Line,
    Area,
    Bar,
    Point,
    Fan,      ///< history and forecast with its intervals: y the actual values, `forecast` the mean, `levels` the bands
    Tick,     ///< a short line a row: strip plot
    Rect,     ///< cells between two discrete or binned axes: heat map; with x2, y2 any rectangle
    Arc,      ///< pie and ring: theta the value, color the slice
    Rule,     ///< straight lines
    Text,     ///< the text channel written at x and y
    Boxplot,  ///< rows of y for each x; `extent` sets the whiskers
    Violin,   ///< kernel density of y for each x
    Density,  ///< kernel density of x for each color
    ErrorBar,   ///< centre and `extent` of y for each x
    ErrorBand,  ///< the same as a band along x
    // What the grammar has no composition for:
    Lollipop,       ///< a stem from zero and a head
    Hexbin,         ///< counts (or an aggregate in color) of x and y in hexagons
    Calendar,       ///< days (x) as cells of weeks and months, color the value
    Treemap,        ///< dimensions from the coarse to the fine, size the value
    Pareto,         ///< bars of y falling, the cumulative share as a line
    Waterfall,      ///< y as steps from one x to the next; `totals` adds the sum
    Slope,          ///< y at few x, a line a detail or color, labelled at both ends
    Radar,          ///< x the spokes, y the value, a ring a color
    Parallel,       ///< dimensions as upright axes, a line a row
    ScatterMatrix,  ///< dimensions against each other
    Candlestick,    ///< open, high, low, close along x
    Control,        ///< y along x (or the row's order) with mean and limits of `sigma` standard deviations
    Correlogram,    ///< autocorrelation (`partial`: partial) of y in the order of x up to `lags`, with 95 % limits
    Qq,             ///< quantiles of y against those of `distribution`
    Lorenz,         ///< cumulative share of y (weighted by size) over the cumulative share of rows, with its Gini
    Pyramid,        ///< y (age) upright, x to the left for the first color and to the right for the second
    Sankey,         ///< flows of `size` from `source` to `target`
    Gauge,          ///< one number on a scale up to `target`
    Tile,           ///< one number in words with its change from the period before and a year ago, and a traffic light
    CrossTable,     ///< x columns, y and dimensions rows, text the value, color the condition; `totals`, `dataBars`
};

enum class Interpolate : std::uint8_t { Linear, Step, StepBefore, StepAfter, Monotone, Basis, Cardinal };
enum class Shape : std::uint8_t { Circle, Square, Cross, Diamond, TriangleUp, TriangleDown };
enum class TextAlign : std::uint8_t { Automatic, Left, Center, Right };
/// What a traffic light, a change or a control chart calls good.
enum class Better : std::uint8_t { Higher, Lower };

/// The mark and how it is drawn. It reads as its type: `spec.mark == Mark::Bar`, `spec.mark = Mark::Bar`.
struct MarkDef {
    Mark type = Mark::Line;
    Interpolate interpolate = Interpolate::Linear;
    bool point = false;                  ///< line and area: the points too
    bool line = false;                   ///< area: its upper edge too
    std::optional<bool> filled = {};     ///< points; unless given hollow, but full when the JSON says circle or square
    std::optional<Shape> shape = {};     ///< points without a shape channel
    std::string color = {};              ///< "#1f6feb", a CSS name, or empty: the theme's
    std::optional<double> opacity = {};  ///< 0 … 1
    std::optional<double> size = {};     ///< area of a point in square pixels, length of a tick, font size of a text
    std::optional<double> strokeWidth = {};
    std::vector<double> strokeDash = {};
    std::optional<double> width = {};  ///< of bars, in pixels
    std::optional<double> band = {};   ///< of bars, as a share of their slot
    std::optional<double> cornerRadius = {};
    std::optional<double> innerRadius = {};  ///< arc: above 0 a ring; up to 1 a share of the outer radius, else pixels
    std::optional<double> outerRadius = {};  ///< pixels
    std::optional<double> padAngle = {};     ///< radians
    TextAlign align = TextAlign::Automatic;
    std::optional<double> angle = {};  ///< of texts, degrees clockwise
    double dx = 0;
    double dy = 0;
    /// Boxplot: "min-max" or the whiskers' reach in interquartile ranges (missing: 1.5). Error bars and bands: "ci"
    /// (95 % of the mean, by Student's t), "stderr" (missing: that), "stdev", "iqr".
    ParameterValue extent = {};
    bool median = false;  ///< error bars and bands: about the median instead of the mean (always with "iqr")
    bool ticks = false;   ///< error bars: caps at the ends
    std::optional<double> bandwidth = {};  ///< Density, Violin; unless given Scott's rule (1992)
    double sigma = 3;                      ///< Control
    int lags = 24;                         ///< Correlogram
    bool partial = false;                  ///< Correlogram
    std::string distribution = "normal";   ///< Qq: normal, uniform, exponential
    bool totals = false;                   ///< Waterfall, CrossTable
    bool dataBars = false;                 ///< CrossTable: bars behind the numbers
    Better better = Better::Higher;        ///< Tile, Gauge
    std::vector<double> thresholds = {};   ///< Tile, Gauge: [red to yellow, yellow to green] in shares of the target

    MarkDef() = default;
    MarkDef(Mark mark) : type(mark) {}  // NOLINT(google-explicit-constructor): a mark is its type
    operator Mark() const { return type; }

    bool operator==(const MarkDef&) const = default;
    friend bool operator==(const MarkDef& a, Mark b) { return a.type == b; }
};

}  // namespace kapok
