#include "sdk/text.h"

#include "sdk/list.h"

#include <array>
#include <charconv>
#include <cmath>

namespace kapok {
namespace {

std::string numbered(std::string digits) { return digits.insert(0, 1, numberMark); }

/// The argument in English: digits as they are, words of a list parted by commas.
void appendPlain(std::string& filled, std::string_view argument) {
    if (argument.starts_with(numberMark)) argument.remove_prefix(1);
    for (const char c : argument) {
        if (c == listMark) {
            filled += ", ";
        } else {
            filled += c;
        }
    }
}

}  // namespace

void addToList(std::string& list, std::string_view word) {
    if (!list.empty()) list += listMark;
    list += word;
}

std::string joinList(const std::vector<std::string>& words) {
    std::string list;
    for (const auto& word : words) addToList(list, word);
    return list;
}

Text Text::arg(std::string_view value) const& {
    Text copy = *this;
    copy.arguments.emplace_back(value);
    return copy;
}

Text Text::arg(std::string_view value) && {
    arguments.emplace_back(value);
    return std::move(*this);
}

Text Text::arg(std::int64_t value) const { return arg(numbered(std::to_string(value))); }
Text Text::arg(std::size_t value) const { return arg(numbered(std::to_string(value))); }
Text Text::arg(int value) const { return arg(numbered(std::to_string(value))); }
Text Text::arg(double value) const { return arg(shortest(value)); }

std::string fillPlaces(std::string_view source, const std::vector<std::string>& arguments) {
    std::string filled;
    filled.reserve(source.size());
    for (std::size_t i = 0; i < source.size(); ++i) {
        const bool place = source[i] == '%' && i + 1 < source.size() && source[i + 1] >= '1' && source[i + 1] <= '9';
        const std::size_t index = place ? static_cast<std::size_t>(source[i + 1] - '1') : arguments.size();
        if (index < arguments.size()) {
            appendPlain(filled, arguments[index]);
            ++i;
        } else {
            filled += source[i];
        }
    }
    return filled;
}

std::string english(const Text& text) { return fillPlaces(text.source, text.arguments); }

Text verbatim(std::string_view words) { return Text{"", "%1", {std::string(words)}}; }

std::string shortest(double value) {
    if (std::isnan(value)) return "NaN";
    if (std::isinf(value)) return value > 0 ? "Infinity" : "-Infinity";
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

}  // namespace kapok
