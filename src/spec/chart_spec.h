// What a chart shows. Names are Vega-Lite v5's wherever the meaning is the same.
#pragma once

#include "spec/chart_channel.h"
#include "spec/chart_mark.h"
#include "spec/selection.h"

namespace kapok {

struct Encoding {
    std::optional<Channel> x = {};
    std::optional<Channel> y = {};
    std::optional<Channel> x2 = {};
    std::optional<Channel> y2 = {};
    std::optional<Channel> xOffset = {};  ///< the place within x's band: grouped bars (along y's band when horizontal)
    std::optional<Channel> ySecond =
        {};  ///< a second measure, on an axis of its own at the right (ChartSpec::markSecond)
    std::optional<Channel> color = {};
    std::optional<Channel> size = {};
    std::optional<Channel> shape = {};
    std::optional<Channel> opacity = {};
    std::optional<Channel> strokeDash = {};
    std::optional<Channel> text = {};
    std::optional<Channel> theta = {};
    std::optional<Channel> radius = {};
    std::optional<Channel> order = {};   ///< order of stacking, and of the points of a line
    std::vector<Channel> detail = {};    ///< groups that nothing else shows
    std::vector<Channel> tooltip = {};   ///< instead of all channels
    std::optional<Channel> row = {};     ///< facets below each other
    std::optional<Channel> column = {};  ///< facets beside each other
    std::optional<Channel> facet = {};   ///< facets in lines of `columns`
    std::optional<Channel> forecast = {};
    std::vector<double> levels = {};  ///< Fan: bands lower_L, upper_L for each L
    std::optional<Channel> open = {};
    std::optional<Channel> high = {};
    std::optional<Channel> low = {};
    std::optional<Channel> close = {};
    std::optional<Channel> source = {};  ///< Sankey
    std::optional<Channel> target = {};  ///< Sankey: where to; Gauge, Tile: the number to reach
    std::vector<Channel> dimensions = {};
    bool operator==(const Encoding&) const = default;
};

enum class NoteKind : std::uint8_t { Line, Band, Text };
enum class NoteAxis : std::uint8_t { Y, X };

/// A reference line at `value`, a band from `value` to `to`, or a text at (x, y), in the units of the data: numbers,
/// dates as text, categories.
struct ChartNote {
    NoteKind kind = NoteKind::Line;
    NoteAxis axis = NoteAxis::Y;
    ParameterValue value = {};
    std::optional<AggregateOp> aggregate = {};  ///< instead of a value: of what is drawn (mean, median, min, max)
    ParameterValue to = {};
    ParameterValue x = {};
    ParameterValue y = {};
    std::string text = {};
    std::string color = {};  ///< empty: the theme's muted text
    std::vector<double> strokeDash = {};
    bool operator==(const ChartNote&) const = default;
};

enum class ScaleSharing : std::uint8_t { Shared, Independent };

/// Facets: whether they share their scales.
struct ScaleResolve {
    ScaleSharing x = ScaleSharing::Shared;
    ScaleSharing y = ScaleSharing::Shared;
    bool operator==(const ScaleResolve&) const = default;
};

struct Resolve {
    ScaleResolve scale = {};
    bool operator==(const Resolve&) const = default;
};

/// A step down a hierarchy: what was gone into, and how the chart was before.
struct Drill {
    std::string label = {};    ///< "广东省", "2024"
    std::string channel = {};  ///< "x", "color" …
    std::string field = {};
    TimeUnit timeUnit = TimeUnit::None;
    std::string filter = {};
    bool operator==(const Drill&) const = default;
};

/// `x` is the axis of what is compared (categories, times, bins), `y` that of the measure. With `horizontal` x is
/// drawn upright and y along: the JSON then says so as Vega-Lite does, the measure on "x" and "orient": "horizontal".
/// Channels that are drawn as they are on both axes (points, rects, texts) are never turned.
struct ChartSpec {
    Id dataset = {};
    std::string title = {};
    std::string subtitle = {};
    MarkDef mark = {};
    MarkDef markSecond = {};  ///< of ySecond
    Encoding encoding = {};
    std::string filter = {};
    bool horizontal = false;
    bool labels = false;              ///< values written at the marks
    std::string source = {};          ///< a line below: where the data come from
    std::vector<Drill> drilled = {};  ///< the way down to what is shown; its filters are part of `filter`
    std::vector<ChartNote> notes = {};
    std::string theme = {};  ///< empty: the window's; else the name of a theme
    Resolve resolve = {};
    std::optional<double> width = {};  ///< pixels of one facet's plot, when exported; empty: the space there is
    std::optional<double> height = {};
    bool operator==(const ChartSpec&) const = default;
};

}  // namespace kapok
