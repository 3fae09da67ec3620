#include "spec/names.h"

#include <array>

namespace kapok {
namespace {

template <class... Names>
constexpr auto table(Names... names) {
    return std::array<std::string_view, sizeof...(Names)>{names...};
}

constexpr auto aggregateOpNames = table("count", "distinct", "missing", "sum", "mean", "median", "quantile", "min",
                                        "max", "sd", "first", "last", "weighted-mean", "share");
constexpr auto textCollationNames = table("code-points", "pinyin");
constexpr auto joinKindNames = table("inner", "left", "right", "full", "semi", "anti", "as-of");
constexpr auto asOfSideNames = table("before", "after", "nearest");
constexpr auto windowOpNames =
    table("row-number", "rank", "dense-rank", "lag", "lead", "cumulative-sum", "cumulative-mean", "cumulative-min",
          "cumulative-max", "moving-sum", "moving-mean", "moving-min", "moving-max", "share");
constexpr auto periodUnitNames = table("automatic", "year", "quarter", "month", "week", "day", "hour");
constexpr auto periodBaseNames = table("previous", "year-ago");
constexpr auto periodMeasureNames = table("rate", "difference", "base");
constexpr auto sampleSizeNames = table("count", "share");
constexpr auto splitModeNames = table("columns", "widths", "rows");
constexpr auto fillMethodNames = table("previous", "next", "linear", "constant", "mean", "median");
constexpr auto binMethodNames = table("equal-width", "quantile", "breaks");
constexpr auto recodeOthersNames = table("keep", "missing", "value");
constexpr auto datePartNames =
    table("year", "quarter", "month", "week", "day", "weekday", "yearday", "hour", "minute", "second");
constexpr auto fieldRoleNames = table("none", "key", "time", "region", "measure");
constexpr auto updateFrequencyNames =
    table("unknown", "continuous", "daily", "weekly", "biweekly", "semimonthly", "monthly", "bimonthly", "quarterly",
          "semiannual", "annual", "biennial", "triennial", "irregular");
constexpr auto keyMatchNames = table("exact", "ignore-leading-zeros");
constexpr auto sourceKindNames = table("file", "result", "embedded", "database", "sql");
constexpr auto classificationNames = table("quantile", "equal-interval", "natural-breaks", "standard-deviation",
                                           "pretty", "manual", "box-map", "box-map-wide", "percentiles", "head-tail");
constexpr auto mapMarkNames =
    table("shapes", "symbols", "heat", "hexagons", "squares", "flows", "dots", "tracks", "raster", "contours", "tiles");
constexpr auto mapRateNames = table("none", "raw", "excess-risk", "empirical-bayes", "spatial-bayes");
constexpr auto mapFormNames = table("flat", "prisms", "bars", "terrain", "cube", "globe");
constexpr auto sheetPartNames =
    table("map", "legend", "scale-bar", "north-arrow", "title", "text", "source", "overview");
constexpr auto trackColorNames = table("track", "value", "speed", "time");
constexpr auto swipeSideNames = table("both", "before", "beyond");
constexpr auto mapDatumNames = table("wgs84", "gcj02", "bd09");
constexpr auto tileKindNames = table("item", "number", "text", "control", "image", "button", "container");
constexpr auto layoutKindNames = table("screen", "wide", "a4", "16:9");
constexpr auto actionKindNames = table("filter", "highlight", "go-to", "address", "bookmark");
constexpr auto linkActionNames = table("highlight", "filter", "none");
constexpr auto blockKindNames = table("heading", "text", "table", "chart", "map", "result-text", "page-break");
constexpr auto itemKindNames = table("dataset", "analysis", "chart", "map", "dashboard", "report", "variable");
constexpr auto stepActionNames =
    table("filter", "derive", "select", "rename", "aggregate", "join", "union", "sort", "top", "edit", "window",
          "period", "pivot", "unpivot", "sample", "fill", "bin", "recode", "split", "date-parts", "convert-unit");

static_assert(stepActionNames.size() == std::variant_size_v<StepAction>);
static_assert(itemKindNames.size() == std::variant_size_v<ItemValue>);

}  // namespace

template <>
std::span<const std::string_view> enumNames<AggregateOp>() {
    return aggregateOpNames;
}
template <>
std::span<const std::string_view> enumNames<JoinKind>() {
    return joinKindNames;
}
template <>
std::span<const std::string_view> enumNames<TextCollation>() {
    return textCollationNames;
}
template <>
std::span<const std::string_view> enumNames<AsOfSide>() {
    return asOfSideNames;
}
template <>
std::span<const std::string_view> enumNames<WindowOp>() {
    return windowOpNames;
}
template <>
std::span<const std::string_view> enumNames<PeriodUnit>() {
    return periodUnitNames;
}
template <>
std::span<const std::string_view> enumNames<PeriodBase>() {
    return periodBaseNames;
}
template <>
std::span<const std::string_view> enumNames<PeriodMeasure>() {
    return periodMeasureNames;
}
template <>
std::span<const std::string_view> enumNames<SampleSize>() {
    return sampleSizeNames;
}
template <>
std::span<const std::string_view> enumNames<SplitMode>() {
    return splitModeNames;
}
template <>
std::span<const std::string_view> enumNames<FillMethod>() {
    return fillMethodNames;
}
template <>
std::span<const std::string_view> enumNames<BinMethod>() {
    return binMethodNames;
}
template <>
std::span<const std::string_view> enumNames<RecodeOthers>() {
    return recodeOthersNames;
}
template <>
std::span<const std::string_view> enumNames<DatePart>() {
    return datePartNames;
}
template <>
std::span<const std::string_view> enumNames<FieldRole>() {
    return fieldRoleNames;
}
template <>
std::span<const std::string_view> enumNames<UpdateFrequency>() {
    return updateFrequencyNames;
}
template <>
std::span<const std::string_view> enumNames<KeyMatch>() {
    return keyMatchNames;
}
template <>
std::span<const std::string_view> enumNames<SourceKind>() {
    return sourceKindNames;
}
template <>
std::span<const std::string_view> enumNames<Classification>() {
    return classificationNames;
}
template <>
std::span<const std::string_view> enumNames<MapMark>() {
    return mapMarkNames;
}
template <>
std::span<const std::string_view> enumNames<MapRate>() {
    return mapRateNames;
}
template <>
std::span<const std::string_view> enumNames<MapForm>() {
    return mapFormNames;
}
template <>
std::span<const std::string_view> enumNames<SheetPart>() {
    return sheetPartNames;
}
template <>
std::span<const std::string_view> enumNames<TrackColor>() {
    return trackColorNames;
}
template <>
std::span<const std::string_view> enumNames<SwipeSide>() {
    return swipeSideNames;
}
template <>
std::span<const std::string_view> enumNames<MapDatum>() {
    return mapDatumNames;
}
template <>
std::span<const std::string_view> enumNames<TileKind>() {
    return tileKindNames;
}
template <>
std::span<const std::string_view> enumNames<LayoutKind>() {
    return layoutKindNames;
}
template <>
std::span<const std::string_view> enumNames<ActionKind>() {
    return actionKindNames;
}
template <>
std::span<const std::string_view> enumNames<LinkAction>() {
    return linkActionNames;
}
template <>
std::span<const std::string_view> enumNames<BlockKind>() {
    return blockKindNames;
}
template <>
std::span<const std::string_view> enumNames<ItemKind>() {
    return itemKindNames;
}

std::span<const std::string_view> stepNames() { return stepActionNames; }

}  // namespace kapok
