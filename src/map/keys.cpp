#include "map/keys.h"

#include "sdk/text.h"
#include "table/name_form.h"

#include <algorithm>
#include <map>

namespace kapok::map {
namespace {

bool isNumber(std::string_view key) {
    return std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The next UTF-8 character of `text` from `at` on, full-width ASCII and the ideographic space made narrow.
std::string narrowCharacter(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned first = byte(at);
    std::size_t length = 1;
    if (first >= 0xF0)
        length = 4;
    else if (first >= 0xE0)
        length = 3;
    else if (first >= 0xC0)
        length = 2;
    const std::string_view whole = text.substr(at, length);
    at += length;
    if (length != 3) return std::string(whole);
    const unsigned code = (first & 15U) << 12 | (byte(at - 2) & 63U) << 6 | (byte(at - 1) & 63U);
    if (code == 0x3000) return " ";
    if (code >= 0xFF01 && code <= 0xFF5E) return std::string(1, static_cast<char>(code - 0xFEE0));
    return std::string(whole);
}

}  // namespace

std::string keyText(const Column& column, std::size_t row) {
    if (column.isMissing(row)) return {};
    switch (column.type()) {
        case Type::Text: return std::string(column.text(row));
        case Type::Float64: return shortest(column.number(row));
        case Type::Geometry: return {};
        default: return std::to_string(column.integer(row));
    }
}

std::string comparedKey(std::string_view key, KeyMatch match) {
    if (match == KeyMatch::Exact) return std::string(key);
    std::string narrow;
    for (std::size_t i = 0; i < key.size();) narrow += narrowCharacter(key, i);
    const auto first = narrow.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    narrow = narrow.substr(first, narrow.find_last_not_of(" \t\r\n") - first + 1);
    if (!isNumber(narrow)) return narrow;
    return narrow.substr(std::min(narrow.find_first_not_of('0'), narrow.size() - 1));
}

std::vector<KeyPair> namesWrittenOtherwise(const std::vector<std::string>& boundaries,
                                           const std::vector<std::string>& data) {
    if (boundaries.empty() || data.empty()) return {};
    const NameForm form({.simplified = true, .companyEndings = false, .placeEndings = true});
    const auto byForm = [&](const std::vector<std::string>& keys) {
        std::map<std::string, std::vector<const std::string*>> forms;
        for (const auto& key : keys) {
            if (!isNumber(key)) forms[form.text(key)].push_back(&key);
        }
        return forms;
    };
    const auto known = byForm(boundaries);
    const auto asked = byForm(data);
    std::vector<KeyPair> pairs;
    for (const auto& key : data) {
        if (isNumber(key)) continue;
        const std::string name = form.text(key);
        const auto found = known.find(name);
        const bool alone = found != known.end() && found->second.size() == 1 && asked.at(name).size() == 1;
        if (alone && !name.empty()) pairs.push_back({*found->second.front(), key});
    }
    return pairs;
}

}  // namespace kapok::map
