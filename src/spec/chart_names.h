// The names of a chart's enumerations: Vega-Lite's where it has the value.
#pragma once

#include "spec/chart_spec.h"
#include "spec/enum_names.h"

namespace kapok {

template <>
std::span<const std::string_view> enumNames<Mark>();
template <>
std::span<const std::string_view> enumNames<FieldKind>();
template <>
std::span<const std::string_view> enumNames<TimeUnit>();
template <>
std::span<const std::string_view> enumNames<ScaleType>();
template <>
std::span<const std::string_view> enumNames<Stack>();
template <>
std::span<const std::string_view> enumNames<ChannelSort>();
template <>
std::span<const std::string_view> enumNames<Interpolate>();
template <>
std::span<const std::string_view> enumNames<Shape>();
template <>
std::span<const std::string_view> enumNames<TextAlign>();
template <>
std::span<const std::string_view> enumNames<Better>();
template <>
std::span<const std::string_view> enumNames<Orient>();
template <>
std::span<const std::string_view> enumNames<NoteKind>();
template <>
std::span<const std::string_view> enumNames<NoteAxis>();
template <>
std::span<const std::string_view> enumNames<ScaleSharing>();

}  // namespace kapok
