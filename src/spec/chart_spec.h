// What a chart shows. Names are Vega-Lite v5's wherever the meaning is the same.
#pragma once

#include "spec/selection.h"

namespace kapok {

enum class Mark : std::uint8_t {
    Line,
    Area,
    Bar,  ///< with x.bin: a histogram
    Point,
    Fan,  ///< history and forecast with its intervals: y the actual values, `forecast` the mean, `levels` the bands
};

enum class FieldKind : std::uint8_t { Automatic, Quantitative, Temporal, Ordinal, Nominal };
enum class TimeUnit : std::uint8_t { None, Year, Quarter, Month, Week, Day, Hour };
enum class ScaleType : std::uint8_t { Linear, Log, SymmetricLog };
enum class Stack : std::uint8_t { Automatic, None, Zero, Normalize };

/// Order of a discrete axis.
enum class ChannelSort : std::uint8_t { Automatic, Ascending, Descending, ByY, ByYDescending };

struct Bin {
    int maxbins = 20;
    double step = 0;  ///< width; 0: a round one that gives at most `maxbins`
    bool operator==(const Bin&) const = default;
};

struct Scale {
    ScaleType type = ScaleType::Linear;
    bool zero = false;  ///< the axis includes zero (bars and areas always do)
    std::optional<double> domainMin = {};
    std::optional<double> domainMax = {};
    bool operator==(const Scale&) const = default;
};

/// One encoding: a field, what is done to it, and how it is drawn.
struct Channel {
    std::string field = {};
    FieldKind type = FieldKind::Automatic;
    std::optional<AggregateOp> aggregate = {};
    TimeUnit timeUnit = TimeUnit::None;
    std::optional<Bin> bin = {};
    std::string title = {};  ///< empty: the field's label with its unit
    std::string format = {};
    ChannelSort sort = ChannelSort::Automatic;
    Scale scale = {};
    Stack stack = Stack::Automatic;
    bool operator==(const Channel&) const = default;
};

struct Encoding {
    std::optional<Channel> x = {};
    std::optional<Channel> y = {};
    std::optional<Channel> x2 = {};
    std::optional<Channel> y2 = {};
    std::optional<Channel> color = {};
    std::optional<Channel> size = {};
    std::optional<Channel> text = {};
    std::optional<Channel> forecast = {};
    std::vector<double> levels = {};  ///< Fan: bands lower_L, upper_L for each L
    bool operator==(const Encoding&) const = default;
};

struct ChartSpec {
    Id dataset = {};
    std::string title = {};
    Mark mark = Mark::Line;
    Encoding encoding = {};
    std::string filter = {};
    bool horizontal = false;               ///< bars lie: categories on the vertical axis
    std::optional<std::int64_t> top = {};  ///< keep the n largest categories by y
    bool labels = false;                   ///< values written at the marks
    std::string source = {};               ///< a line below: where the data come from
    bool operator==(const ChartSpec&) const = default;
};

}  // namespace kapok
