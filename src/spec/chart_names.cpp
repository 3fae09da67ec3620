#include "spec/chart_names.h"

#include <array>

namespace kapok {
namespace {

template <class... Names>
constexpr auto table(Names... names) {
    return std::array<std::string_view, sizeof...(Names)>{names...};
}

constexpr auto markNames =
    table("line", "area", "bar", "point", "fan", "tick", "rect", "arc", "rule", "text", "boxplot", "violin", "density",
          "errorbar", "errorband", "lollipop", "hexbin", "calendar", "treemap", "pareto", "waterfall", "slope", "radar",
          "parallel", "scatterMatrix", "candlestick", "control", "correlogram", "qq", "lorenz", "pyramid", "sankey",
          "gauge", "tile", "crossTable");
constexpr auto fieldKindNames = table("automatic", "quantitative", "temporal", "ordinal", "nominal");
constexpr auto timeUnitNames =
    table("none", "year", "yearquarter", "yearmonth", "yearweek", "yearmonthdate", "yearmonthdatehours",
          "yearmonthdatehoursminutes", "yearmonthdatehoursminutesseconds", "quarter", "month", "week", "day", "date",
          "dayofyear", "monthdate", "hours", "hoursminutes", "hoursminutesseconds", "minutes", "seconds");
constexpr auto scaleTypeNames = table("linear", "log", "symlog", "sqrt", "pow", "time", "utc", "ordinal", "band",
                                      "point", "quantile", "quantize", "threshold", "identity");
constexpr auto stackNames = table("automatic", "none", "zero", "normalize", "center");
constexpr auto channelSortNames =
    table("automatic", "ascending", "descending", "y", "-y", "x", "-x", "color", "-color", "field", "values", "none");
constexpr auto interpolateNames = table("linear", "step", "step-before", "step-after", "monotone", "basis", "cardinal");
constexpr auto shapeNames = table("circle", "square", "cross", "diamond", "triangle-up", "triangle-down");
constexpr auto textAlignNames = table("automatic", "left", "center", "right");
constexpr auto betterNames = table("higher", "lower");
constexpr auto orientNames = table("automatic", "left", "right", "top", "bottom", "none");
constexpr auto noteKindNames = table("line", "band", "text");
constexpr auto noteAxisNames = table("y", "x");
constexpr auto scaleSharingNames = table("shared", "independent");

}  // namespace

template <>
std::span<const std::string_view> enumNames<Mark>() {
    return markNames;
}
template <>
std::span<const std::string_view> enumNames<FieldKind>() {
    return fieldKindNames;
}
template <>
std::span<const std::string_view> enumNames<TimeUnit>() {
    return timeUnitNames;
}
template <>
std::span<const std::string_view> enumNames<ScaleType>() {
    return scaleTypeNames;
}
template <>
std::span<const std::string_view> enumNames<Stack>() {
    return stackNames;
}
template <>
std::span<const std::string_view> enumNames<ChannelSort>() {
    return channelSortNames;
}
template <>
std::span<const std::string_view> enumNames<Interpolate>() {
    return interpolateNames;
}
template <>
std::span<const std::string_view> enumNames<Shape>() {
    return shapeNames;
}
template <>
std::span<const std::string_view> enumNames<TextAlign>() {
    return textAlignNames;
}
template <>
std::span<const std::string_view> enumNames<Better>() {
    return betterNames;
}
template <>
std::span<const std::string_view> enumNames<Orient>() {
    return orientNames;
}
template <>
std::span<const std::string_view> enumNames<NoteKind>() {
    return noteKindNames;
}
template <>
std::span<const std::string_view> enumNames<NoteAxis>() {
    return noteAxisNames;
}
template <>
std::span<const std::string_view> enumNames<ScaleSharing>() {
    return scaleSharingNames;
}

}  // namespace kapok
