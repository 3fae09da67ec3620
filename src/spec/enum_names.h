// The stable, untranslated name of each value of an enumeration. The tables are in names.h and chart_names.h.
#pragma once

#include <optional>
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

}  // namespace kapok
