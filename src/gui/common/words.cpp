#include "gui/common/words.h"

#include <QCoreApplication>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

}  // namespace

QString words(AggregateOp op) {
    switch (op) {
        case AggregateOp::Count: return Words::tr("count");
        case AggregateOp::Distinct: return Words::tr("distinct values");
        case AggregateOp::Missing: return Words::tr("missing values");
        case AggregateOp::Sum: return Words::tr("sum");
        case AggregateOp::Mean: return Words::tr("mean");
        case AggregateOp::Median: return Words::tr("median");
        case AggregateOp::Quantile: return Words::tr("quantile");
        case AggregateOp::Min: return Words::tr("smallest");
        case AggregateOp::Max: return Words::tr("largest");
        case AggregateOp::Sd: return Words::tr("standard deviation");
        case AggregateOp::First: return Words::tr("first");
        case AggregateOp::Last: return Words::tr("last");
        case AggregateOp::WeightedMean: return Words::tr("weighted mean");
        case AggregateOp::Share: return Words::tr("share of the total");
    }
    return {};
}

QString words(JoinKind kind) {
    switch (kind) {
        case JoinKind::Inner: return Words::tr("Only rows that match");
        case JoinKind::Left: return Words::tr("All rows of this dataset");
        case JoinKind::Right: return Words::tr("All rows of the other dataset");
        case JoinKind::Full: return Words::tr("All rows of both");
        case JoinKind::Semi: return Words::tr("Rows here that have a match, no new columns");
        case JoinKind::Anti: return Words::tr("Rows here without a match");
        case JoinKind::AsOf: return Words::tr("All rows of this dataset, with the nearest before");
    }
    return {};
}

QString words(KeyMatch match) {
    switch (match) {
        case KeyMatch::Exact: return Words::tr("Exactly equal");
        case KeyMatch::IgnoreLeadingZeros: return Words::tr("Codes: leading zeros, blanks and width do not count");
    }
    return {};
}

QString words(Mark mark) {
    switch (mark) {
        case Mark::Line: return Words::tr("Line");
        case Mark::Area: return Words::tr("Area");
        case Mark::Bar: return Words::tr("Bars");
        case Mark::Point: return Words::tr("Points");
        case Mark::Fan: return Words::tr("Forecast fan");
        case Mark::Tick: return Words::tr("Strip of ticks");
        case Mark::Rect: return Words::tr("Heat map");
        case Mark::Arc: return Words::tr("Pie or ring");
        case Mark::Rule: return Words::tr("Rules");
        case Mark::Text: return Words::tr("Texts");
        case Mark::Boxplot: return Words::tr("Box plot");
        case Mark::Violin: return Words::tr("Violin plot");
        case Mark::Density: return Words::tr("Density");
        case Mark::ErrorBar: return Words::tr("Error bars");
        case Mark::ErrorBand: return Words::tr("Error band");
        case Mark::Lollipop: return Words::tr("Lollipops");
        case Mark::Hexbin: return Words::tr("Hexagons");
        case Mark::Calendar: return Words::tr("Calendar");
        case Mark::Treemap: return Words::tr("Treemap");
        case Mark::Pareto: return Words::tr("Pareto chart");
        case Mark::Waterfall: return Words::tr("Waterfall");
        case Mark::Slope: return Words::tr("Slopes");
        case Mark::Radar: return Words::tr("Radar");
        case Mark::Parallel: return Words::tr("Parallel coordinates");
        case Mark::ScatterMatrix: return Words::tr("Scatter matrix");
        case Mark::Candlestick: return Words::tr("Candlesticks");
        case Mark::Control: return Words::tr("Control chart");
        case Mark::Correlogram: return Words::tr("Autocorrelation");
        case Mark::Qq: return Words::tr("Q–Q plot");
        case Mark::Lorenz: return Words::tr("Lorenz curve");
        case Mark::Pyramid: return Words::tr("Population pyramid");
        case Mark::Sankey: return Words::tr("Sankey diagram");
        case Mark::Gauge: return Words::tr("Gauge");
        case Mark::Tile: return Words::tr("Single number");
        case Mark::CrossTable: return Words::tr("Cross table");
    }
    return {};
}

QString words(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::None: return Words::tr("as it is");
        case TimeUnit::Year: return Words::tr("year");
        case TimeUnit::Quarter: return Words::tr("quarter");
        case TimeUnit::Month: return Words::tr("month");
        case TimeUnit::Week: return Words::tr("week");
        case TimeUnit::Day: return Words::tr("day");
        case TimeUnit::Hour: return Words::tr("hour");
        case TimeUnit::Minute: return Words::tr("minute");
        case TimeUnit::Second: return Words::tr("second");
        case TimeUnit::QuarterOfYear: return Words::tr("quarter of the year");
        case TimeUnit::MonthOfYear: return Words::tr("month of the year");
        case TimeUnit::WeekOfYear: return Words::tr("week of the year");
        case TimeUnit::DayOfWeek: return Words::tr("day of the week");
        case TimeUnit::DayOfMonth: return Words::tr("day of the month");
        case TimeUnit::DayOfYear: return Words::tr("day of the year");
        case TimeUnit::MonthDay: return Words::tr("month and day");
        case TimeUnit::HourOfDay: return Words::tr("hour of the day");
        case TimeUnit::MinuteOfDay: return Words::tr("minute of the day");
        case TimeUnit::SecondOfDay: return Words::tr("second of the day");
        case TimeUnit::MinuteOfHour: return Words::tr("minute of the hour");
        case TimeUnit::SecondOfMinute: return Words::tr("second of the minute");
    }
    return {};
}

QString words(Classification method) {
    switch (method) {
        case Classification::Quantile: return Words::tr("Quantiles");
        case Classification::EqualInterval: return Words::tr("Equal intervals");
        case Classification::NaturalBreaks: return Words::tr("Natural breaks");
        case Classification::StandardDeviation: return Words::tr("Standard deviations");
        case Classification::Pretty: return Words::tr("Round numbers");
        case Classification::Manual: return Words::tr("My own limits");
        case Classification::BoxMap: return Words::tr("Box map, hinges 1.5");
        case Classification::BoxMapWide: return Words::tr("Box map, hinges 3");
        case Classification::Percentiles: return Words::tr("Percentiles");
        case Classification::HeadTail: return Words::tr("Head and tail");
    }
    return {};
}

QString words(MapMark mark) {
    switch (mark) {
        case MapMark::Shapes: return Words::tr("Coloured shapes");
        case MapMark::Symbols: return Words::tr("Symbols by size");
        case MapMark::Heat: return Words::tr("Heat map");
        case MapMark::Hexagons: return Words::tr("Hexagon cells");
        case MapMark::Squares: return Words::tr("Square cells");
        case MapMark::Flows: return Words::tr("Flows");
        case MapMark::Dots: return Words::tr("Dot density");
        case MapMark::Tracks: return Words::tr("Tracks");
        case MapMark::Raster: return Words::tr("Raster");
        case MapMark::Contours: return Words::tr("Contour lines");
        case MapMark::Tiles: return Words::tr("Base map");
    }
    return {};
}

QString words(MapRate rate) {
    switch (rate) {
        case MapRate::None: return Words::tr("the value itself");
        case MapRate::Raw: return Words::tr("raw rate");
        case MapRate::ExcessRisk: return Words::tr("excess risk");
        case MapRate::EmpiricalBayes: return Words::tr("empirical Bayes rate");
        case MapRate::SpatialBayes: return Words::tr("spatial empirical Bayes rate");
    }
    return {};
}

QString words(MapForm form) {
    switch (form) {
        case MapForm::Flat: return Words::tr("Flat");
        case MapForm::Prisms: return Words::tr("Areas raised by size");
        case MapForm::Bars: return Words::tr("Bars by size");
        case MapForm::Terrain: return Words::tr("Surface");
        case MapForm::Cube: return Words::tr("Space and time");
        case MapForm::Globe: return Words::tr("Globe");
    }
    return {};
}

QString words(MapDatum datum) {
    switch (datum) {
        case MapDatum::Wgs84: return QStringLiteral("WGS 84 / CGCS2000");
        case MapDatum::Gcj02: return QStringLiteral("GCJ-02");
        case MapDatum::Bd09: return QStringLiteral("BD-09");
    }
    return {};
}

QString words(TrackColor color) {
    switch (color) {
        case TrackColor::Track: return Words::tr("one colour a track");
        case TrackColor::Value: return Words::tr("value or category, piece by piece");
        case TrackColor::Speed: return Words::tr("speed");
        case TrackColor::Time: return Words::tr("time since the first place");
    }
    return {};
}

QString words(SwipeSide side) {
    switch (side) {
        case SwipeSide::Both: return Words::tr("on both sides");
        case SwipeSide::Before: return Words::tr("left of the edge, or above it");
        case SwipeSide::Beyond: return Words::tr("right of the edge, or below it");
    }
    return {};
}

QString words(LinkAction action) {
    switch (action) {
        case LinkAction::Highlight: return Words::tr("Highlight");
        case LinkAction::Filter: return Words::tr("Filter");
        case LinkAction::None: return Words::tr("Ignore");
    }
    return {};
}

QString words(ChannelSort sort) {
    switch (sort) {
        case ChannelSort::Automatic: return Words::tr("Automatic");
        case ChannelSort::Ascending: return Words::tr("By name, ascending");
        case ChannelSort::Descending: return Words::tr("By name, descending");
        case ChannelSort::ByY: return Words::tr("By value, smallest first");
        case ChannelSort::ByYDescending: return Words::tr("By value, largest first");
        case ChannelSort::ByX: return Words::tr("By X, smallest first");
        case ChannelSort::ByXDescending: return Words::tr("By X, largest first");
        case ChannelSort::ByColor: return Words::tr("By colour, smallest first");
        case ChannelSort::ByColorDescending: return Words::tr("By colour, largest first");
        case ChannelSort::Field: return Words::tr("By another column");
        case ChannelSort::Values: return Words::tr("As listed");
        case ChannelSort::None: return Words::tr("As in the data");
    }
    return {};
}

QString stepIcon(const Step& step) {
    static const char* icons[] = {"filter", "derive",    "columns", "rename", "aggregate", "join",    "plus",
                                  "sort",   "sort-down", "rename",  "derive", "derive",    "columns", "columns",
                                  "filter", "derive",    "derive",  "rename", "columns",   "derive",  "derive"};
    static_assert(std::size(icons) == std::variant_size_v<StepAction>);
    return QString::fromLatin1(icons[step.action.index()]);
}

}  // namespace kapok::gui
