#include "sdk/chart_text.h"

#include <array>
#include <charconv>

namespace kapok {
namespace {

// The filter and the title stand first, so that a chart can be narrowed without reading JSON.
constexpr std::string_view filterKey = "{\"filter\":\"";
constexpr std::string_view titleKey = "\",\"title\":\"";

std::string doubled(std::string_view text, char quote) {
    std::string result;
    for (const char c : text) result += c == quote ? std::string(2, c) : std::string(1, c);
    return result;
}

/// What stands between the quotes of a JSON string.
std::string jsonBody(std::string_view text) {
    std::string body;
    for (const char c : text) {
        if (c == '"' || c == '\\') body += '\\';
        body += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return body;
}

}  // namespace

std::string jsonText(std::string_view text) { return '"' + jsonBody(text) + '"'; }

std::string ChartText::json() const {
    std::string text(filterKey);
    text += jsonBody(filter);
    text += titleKey;
    text += jsonBody(title) + "\",\"dataset\":" + jsonText(dataset) + ",\"mark\":" + jsonText(mark) + ",\"encoding\":{";
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const ChartChannel& channel = channels[i];
        if (i > 0) text += ',';
        text += jsonText(channel.channel) + ":{\"field\":" + jsonText(channel.field);
        if (channel.channel != "x2" && channel.channel != "y2") text += ",\"type\":" + jsonText(channel.type);
        if (!channel.title.empty()) text += ",\"title\":" + jsonText(channel.title);
        if (!channel.further.empty()) text += ',' + channel.further;
        text += '}';
    }
    text += '}';
    if (!further.empty()) text += ',' + further;
    return text + '}';
}

std::string lineNotes(std::string_view axis, const std::vector<double>& values, const std::vector<std::string>& words) {
    std::string text = "\"notes\":[";
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::array<char, 32> number{};
        const auto end = std::to_chars(number.data(), number.data() + number.size(), values[i]).ptr;
        if (text.back() != '[') text += ',';
        text += "{\"kind\":\"line\",\"axis\":" + jsonText(axis) + ",\"value\":";
        text.append(number.data(), end).append(",\"strokeDash\":[4,4]");
        if (i < words.size()) text += ",\"text\":" + jsonText(words[i]);
        text += '}';
    }
    return text + ']';
}

std::string equalsCondition(std::string_view column, std::string_view value, bool isText) {
    std::string condition = '[' + doubled(column, ']') + "] = ";
    if (isText) return condition + '\'' + doubled(value, '\'') + '\'';
    return condition + std::string(value);
}

std::string narrowedChart(const std::string& json, std::string_view condition, std::string_view name) {
    const std::size_t title = json.find(titleKey);
    if (!json.starts_with(filterKey) || title == std::string::npos) return json;
    const std::string old = json.substr(filterKey.size(), title - filterKey.size());
    std::string narrowed(filterKey);
    narrowed += jsonBody(condition);
    if (!old.empty()) narrowed += " and (" + old + ")";
    narrowed += titleKey;
    const std::string_view rest = std::string_view(json).substr(title + titleKey.size());
    narrowed += jsonBody(name);
    if (!rest.starts_with('"')) narrowed += " · ";
    return narrowed.append(rest);
}

}  // namespace kapok
