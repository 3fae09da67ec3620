#include "sdk/map_text.h"

#include "sdk/chart_text.h"

#include <array>
#include <charconv>

namespace kapok {
namespace {

std::string layerText(const MapLayerText& layer) {
    std::string text = "{\"dataset\":" + jsonText(layer.dataset);
    const auto add = [&](const char* name, const std::string& member) {
        if (!member.empty()) text += std::string(",\"") + name + "\":" + jsonText(member);
    };
    add("key", layer.key);
    add("value", layer.value);
    add("category", layer.category);
    add("method", layer.method);
    add("ramp", layer.ramp);
    std::string colors;
    for (const auto& [category, color] : layer.colors) {
        colors += colors.empty() ? "" : ",";
        colors += "{\"category\":" + jsonText(category) + ",\"color\":" + jsonText(color) + "}";
    }
    if (!colors.empty()) text += ",\"colors\":[" + colors + "]";
    if (layer.opacity != 1) {
        std::array<char, 32> number{};
        const auto end = std::to_chars(number.data(), number.data() + number.size(), layer.opacity).ptr;
        text.append(",\"opacity\":").append(number.data(), end);
    }
    return text + "}";
}

}  // namespace

std::string mapText(const std::string& title, const std::vector<MapLayerText>& layers) {
    std::string text = "{\"title\":" + jsonText(title) + ",\"layers\":[";
    for (std::size_t i = 0; i < layers.size(); ++i) text += (i > 0 ? "," : "") + layerText(layers[i]);
    return text + "]}";
}

}  // namespace kapok
