// The stable, untranslated names of the enumerations: one table each, used by JSON, the command line and messages.
#pragma once

#include "spec/chart_names.h"
#include "spec/item.h"

namespace kapok {

template <>
std::span<const std::string_view> enumNames<AggregateOp>();
template <>
std::span<const std::string_view> enumNames<TextCollation>();
template <>
std::span<const std::string_view> enumNames<JoinKind>();
template <>
std::span<const std::string_view> enumNames<AsOfSide>();
template <>
std::span<const std::string_view> enumNames<WindowOp>();
template <>
std::span<const std::string_view> enumNames<PeriodUnit>();
template <>
std::span<const std::string_view> enumNames<PeriodBase>();
template <>
std::span<const std::string_view> enumNames<PeriodMeasure>();
template <>
std::span<const std::string_view> enumNames<SampleSize>();
template <>
std::span<const std::string_view> enumNames<SplitMode>();
template <>
std::span<const std::string_view> enumNames<FillMethod>();
template <>
std::span<const std::string_view> enumNames<BinMethod>();
template <>
std::span<const std::string_view> enumNames<RecodeOthers>();
template <>
std::span<const std::string_view> enumNames<DatePart>();
template <>
std::span<const std::string_view> enumNames<FieldRole>();
template <>
std::span<const std::string_view> enumNames<UpdateFrequency>();
template <>
std::span<const std::string_view> enumNames<KeyMatch>();
template <>
std::span<const std::string_view> enumNames<SourceKind>();
template <>
std::span<const std::string_view> enumNames<Classification>();
template <>
std::span<const std::string_view> enumNames<MapMark>();
template <>
std::span<const std::string_view> enumNames<MapRate>();
template <>
std::span<const std::string_view> enumNames<MapForm>();
template <>
std::span<const std::string_view> enumNames<SheetPart>();
template <>
std::span<const std::string_view> enumNames<TrackColor>();
template <>
std::span<const std::string_view> enumNames<SwipeSide>();
template <>
std::span<const std::string_view> enumNames<MapDatum>();
template <>
std::span<const std::string_view> enumNames<TileKind>();
template <>
std::span<const std::string_view> enumNames<LayoutKind>();
template <>
std::span<const std::string_view> enumNames<ActionKind>();
template <>
std::span<const std::string_view> enumNames<LinkAction>();
template <>
std::span<const std::string_view> enumNames<BlockKind>();
template <>
std::span<const std::string_view> enumNames<ItemKind>();
/// The steps of StepAction, in its order.
std::span<const std::string_view> stepNames();

}  // namespace kapok
