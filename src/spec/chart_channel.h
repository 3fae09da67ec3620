// One encoding of a chart: a field, what is done to it, and how it is drawn. Names are Vega-Lite v5's.
#pragma once

#include "sdk/parameter.h"
#include "spec/query.h"

namespace kapok {

enum class FieldKind : std::uint8_t { Automatic, Quantitative, Temporal, Ordinal, Nominal };

/// Truncations (year … second: "yearmonth" is the first of the month), then the recurring ones, which give a date or
/// time of 2012 as in Vega ("month": 2012-01-01 … 2012-12-01; "day": 2012-01-01, a Sunday, … 2012-01-07; "hours":
/// 2012-01-01T00:00 …). All in the wall clock of the field's zone.
enum class TimeUnit : std::uint8_t {
    None,
    Year,
    Quarter,
    Month,
    Week,  ///< yearweek: starts on Monday (ISO 8601), where Vega's starts on Sunday
    Day,
    Hour,
    Minute,
    Second,
    QuarterOfYear,
    MonthOfYear,
    WeekOfYear,
    DayOfWeek,
    DayOfMonth,
    DayOfYear,
    MonthDay,
    HourOfDay,
    MinuteOfDay,
    SecondOfDay,
    MinuteOfHour,
    SecondOfMinute,
};
inline bool isRecurring(TimeUnit unit) { return unit >= TimeUnit::QuarterOfYear; }

enum class ScaleType : std::uint8_t {
    Linear,  ///< or what the field's type asks for
    Log,
    SymmetricLog,
    Sqrt,
    Pow,
    Time,
    Utc,
    Ordinal,
    Band,
    Point,
    Quantile,   ///< colours of classes with equally many values
    Quantize,   ///< colours of classes of equal width
    Threshold,  ///< colours of classes with the borders in `domain`
    Identity,   ///< "scale": null: the values are what is drawn with (colours, pixels)
};
enum class Stack : std::uint8_t { Automatic, None, Zero, Normalize, Center };
enum class Orient : std::uint8_t { Automatic, Left, Right, Top, Bottom, None };

/// Order of a discrete channel's values.
enum class ChannelSort : std::uint8_t {
    Automatic,  ///< ascending; of nominal rows that are not grouped their own
    Ascending,
    Descending,
    ByY,
    ByYDescending,
    ByX,
    ByXDescending,
    ByColor,
    ByColorDescending,
    Field,   ///< by an aggregate of another field
    Values,  ///< listed; what is not comes after, ascending
    None,    ///< as in the dataset
};

/// Reads as its kind: `channel.sort == ChannelSort::ByY`.
struct Sort {
    ChannelSort by = ChannelSort::Automatic;
    std::string field = {};  ///< Field; empty: rows are counted
    AggregateOp op = AggregateOp::Mean;
    bool descending = false;               ///< Field
    std::vector<std::string> values = {};  ///< Values, as they are written

    Sort() = default;
    Sort(ChannelSort kind) : by(kind) {}  // NOLINT(google-explicit-constructor): a sort is its kind
    operator ChannelSort() const { return by; }

    bool operator==(const Sort&) const = default;
    friend bool operator==(const Sort& a, ChannelSort b) { return a.by == b; }
};

struct Bin {
    int maxbins = 20;
    double step = 0;                    ///< width; 0: a round one that gives at most `maxbins`
    bool binned = false;                ///< the field and x2 (y2) hold the edges already
    std::optional<double> anchor = {};  ///< an edge stands here
    bool operator==(const Bin&) const = default;
};

/// The largest values of a discrete channel by the chart's measure (y, else theta, size, color), ties in the order of
/// the values. The rest becomes one value `label`, drawn last, or is left out.
struct Top {
    std::int64_t count = 10;
    bool others = true;
    std::string label = {};  ///< empty: "Others"
    bool operator==(const Top&) const = default;
};

struct Scale {
    ScaleType type = ScaleType::Linear;
    std::optional<bool> zero = {};  ///< the axis includes zero; unless given it does for bars and areas
    std::optional<bool> nice = {};
    bool reverse = false;
    ParameterValue domain = {};  ///< numbers [low, high], texts of times, or the values of a discrete scale
    std::optional<double> domainMin = {};
    std::optional<double> domainMax = {};
    std::optional<double> domainMid = {};  ///< the middle of a diverging ramp
    ParameterValue range = {};             ///< colours as texts, or numbers (sizes, opacities)
    std::optional<double> rangeMin = {};
    std::optional<double> rangeMax = {};
    std::string scheme = {};             ///< a ramp or palette: "blues", "viridis", "category10", …
    double exponent = 1;                 ///< Pow
    double base = 10;                    ///< Log
    double constant = 1;                 ///< SymmetricLog: linear about zero up to here
    std::optional<double> padding = {};  ///< between bands, a share of their step
    bool operator==(const Scale&) const = default;
};

struct ChartAxis {
    bool shown = true;   ///< "axis": null hides it
    bool titled = true;  ///< "title": null leaves the title out
    std::optional<bool> grid = {};
    std::optional<bool> labels = {};
    std::optional<bool> ticks = {};
    std::optional<bool> domain = {};  ///< the line of the axis
    std::optional<double> labelAngle = {};
    std::optional<int> tickCount = {};
    ParameterValue values = {};  ///< where ticks stand
    Orient orient = Orient::Automatic;
    bool operator==(const ChartAxis&) const = default;
};

struct Legend {
    bool shown = true;   ///< "legend": null hides it
    bool titled = true;  ///< "title": null leaves the title out
    Orient orient = Orient::Automatic;
    std::optional<int> columns = {};
    std::vector<std::string> hidden = {};  ///< values that are listed but not drawn, as the legend writes them
    bool operator==(const Legend&) const = default;
};

struct Channel {
    std::string field = {};  ///< empty with neither value nor datum: rows are counted
    FieldKind type = FieldKind::Automatic;
    std::optional<AggregateOp> aggregate = {};
    double probability = 0.5;  ///< of the aggregate quantile
    TimeUnit timeUnit = TimeUnit::None;
    int timeStep = 1;  ///< units together: 5 with Minute
    std::optional<Bin> bin = {};
    std::string title = {};   ///< empty: the field's label with its unit
    std::string format = {};  ///< d3-format of numbers, d3-time-format of times
    Sort sort = {};
    std::optional<Top> top = {};
    Scale scale = {};
    Stack stack = Stack::Automatic;
    ChartAxis axis = {};
    Legend legend = {};
    ParameterValue value = {};        ///< instead of a field: a constant to draw with (pixels, "#d92d20", "square")
    ParameterValue datum = {};        ///< instead of a field: a constant in the units of the data
    std::optional<int> columns = {};  ///< facet: how many beside each other
    bool operator==(const Channel&) const = default;

    /// Neither a field of each row nor a constant: a number for each group.
    bool isCounted() const { return aggregate.has_value() || (field.empty() && !isConstant()); }
    bool isConstant() const { return value.index() != 0 || datum.index() != 0; }
};

}  // namespace kapok
