#include "sdk/map_text.h"

#include "sdk/chart_text.h"

#include <array>
#include <charconv>

namespace kapok {
namespace {

std::string numberText(double value) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

}  // namespace

std::string MapText::json() const {
    std::string layer = "\"dataset\":" + jsonText(dataset);
    const auto add = [&](const char* name, const std::string& member) {
        if (!member.empty()) layer += std::string(",\"") + name + "\":" + jsonText(member);
    };
    add("key", key);
    add("value", value);
    add("category", category);
    add("method", method);
    add("ramp", ramp);
    const auto addList = [&](const char* name, const auto& list, const auto& textOf) {
        std::string items;
        for (const auto& item : list) items += (items.empty() ? "" : ",") + textOf(item);
        if (!items.empty()) layer += std::string(",\"") + name + "\":[" + items + "]";
    };
    addList("colors", colors, [](const auto& pair) {
        return "{\"category\":" + jsonText(pair.first) + ",\"color\":" + jsonText(pair.second) + "}";
    });
    addList("breaks", breaks, numberText);
    if (!further.empty()) layer += ',' + further;
    return "{\"title\":" + jsonText(title) + ",\"layers\":[{" + layer + "}]}";
}

}  // namespace kapok
