// The stable, untranslated names of the enumerations: one table each, used by JSON, the command line and messages.
#pragma once

#include "spec/item.h"

#include <span>
#include <string_view>

namespace kapok {

/// All names of an enumeration, in the order of its values.
template <class Enum>
std::span<const std::string_view> enumNames();

template <class Enum>
std::string_view enumName(Enum value) {
    return enumNames<Enum>()[static_cast<std::size_t>(value)];
}

template <class Enum>
std::optional<Enum> enumFromName(std::string_view name) {
    const auto names = enumNames<Enum>();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

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
std::span<const std::string_view> enumNames<KeyMatch>();
template <>
std::span<const std::string_view> enumNames<SourceKind>();
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
std::span<const std::string_view> enumNames<Classification>();
template <>
std::span<const std::string_view> enumNames<TileKind>();
template <>
std::span<const std::string_view> enumNames<LinkAction>();
template <>
std::span<const std::string_view> enumNames<BlockKind>();
template <>
std::span<const std::string_view> enumNames<ItemKind>();
/// The steps of StepAction, in its order.
std::span<const std::string_view> stepNames();

}  // namespace kapok
