#include "io/field_unit.h"

#include "io/cell_parse.h"
#include "table/units.h"

#include <array>

namespace kapok::io {
namespace {

std::string withoutWideSigns(std::string_view text) {
    std::string narrow(text);
    constexpr std::array<std::array<std::string_view, 2>, 2> signs{{{"％", "%"}, {"／", "/"}}};
    for (const auto& [wide, sign] : signs) {
        const auto at = narrow.find(wide);
        if (at != std::string::npos) narrow.replace(at, wide.size(), sign);
    }
    return narrow;
}

/// What stands in the last brackets, when nothing follows them.
std::string_view lastBrackets(std::string_view name) {
    constexpr std::array<std::array<std::string_view, 2>, 4> brackets{
        {{"（", "）"}, {"(", ")"}, {"[", "]"}, {"【", "】"}}};
    for (const auto& [open, close] : brackets) {
        if (!name.ends_with(close)) continue;
        const auto at = name.rfind(open);
        if (at == std::string_view::npos || at == 0) return {};
        return name.substr(at + open.size(), name.size() - at - open.size() - close.size());
    }
    return {};
}

}  // namespace

std::string unitOfName(std::string_view name) {
    std::string_view inside = lastBrackets(trimmed(name));
    for (const std::string_view lead : {"单位：", "单位:", "單位：", "單位:"}) {
        if (inside.starts_with(lead)) inside.remove_prefix(lead.size());
    }
    const std::string unit = withoutWideSigns(trimmed(inside));
    if (unit.empty()) return {};
    if (findUnit(unit)) return unit;
    const auto slash = unit.find('/');
    if (slash == std::string::npos) return {};
    const bool ratio =
        findUnit(std::string_view(unit).substr(0, slash)) && findUnit(std::string_view(unit).substr(slash + 1));
    return ratio ? unit : std::string();
}

}  // namespace kapok::io
