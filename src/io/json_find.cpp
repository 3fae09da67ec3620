#include "io/json_find.h"

#include "sdk/error.h"
#include "sdk/list.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace kapok::io {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::size_t mostMembers = 1000;  // of a list that is looked into

bool holdsObjects(const array& list) {
    bool any = false;
    for (const element member : list) {
        if (!member.is_object()) return false;
        any = true;
    }
    return any;
}

void look(const element& value, const std::string& path, std::vector<JsonList>& found) {
    const auto inside = [&](std::string_view name) {
        return path.empty() ? std::string(name) : path + "." + std::string(name);
    };
    array list;
    object members;
    if (value.get(list) == simdjson::SUCCESS) {
        if (holdsObjects(list)) {
            found.push_back({path, list, 0});
            // The size that is stored with a list ends at 2^24: its members are counted.
            for ([[maybe_unused]] const element member : list) ++found.back().size;
            return;
        }
        std::size_t place = 0;
        for (const element member : list) {
            if (place == mostMembers) break;
            look(member, inside(std::to_string(place++)), found);
        }
    } else if (value.get(members) == simdjson::SUCCESS) {
        for (const auto& [key, member] : members) look(member, inside(key), found);
    }
}

std::optional<element> child(const element& value, std::string_view name) {
    element found;
    array list;
    if (value.get(list) == simdjson::SUCCESS) {
        std::size_t place = 0;
        const auto [end, failed] = std::from_chars(name.data(), name.data() + name.size(), place);
        if (failed != std::errc() || end != name.data() + name.size()) return std::nullopt;
        return list.at(place).get(found) == simdjson::SUCCESS ? std::optional(found) : std::nullopt;
    }
    if (!value.is_object()) return std::nullopt;
    return value[name].get(found) == simdjson::SUCCESS ? std::optional(found) : std::nullopt;
}

std::optional<element> follow(const element& value, std::string_view path) {
    if (path.empty()) return value;
    // The longest name first: it may hold dots.
    for (std::size_t end = path.size(); end != std::string_view::npos && end > 0; end = path.rfind('.', end - 1)) {
        const auto next = child(value, path.substr(0, end));
        if (!next) continue;
        if (const auto found = follow(*next, end < path.size() ? path.substr(end + 1) : std::string_view{}))
            return found;
    }
    return std::nullopt;
}

}  // namespace

std::vector<JsonList> objectLists(const element& top) {
    std::vector<JsonList> found;
    look(top, "", found);
    std::stable_sort(found.begin(), found.end(), [](const JsonList& a, const JsonList& b) { return a.size > b.size; });
    return found;
}

element jsonAt(element top, const std::string& path) {
    if (const auto found = follow(top, path)) return *found;
    std::string known;
    for (const auto& list : objectLists(top)) addToList(known, list.path);
    throw Error(KAPOK_TR("io", "There is no member \"%1\" in the JSON file.").arg(path),
                known.empty() ? KAPOK_TR("io", "Check its content.")
                              : KAPOK_TR("io", "Lists of records are at: %1.").arg(known));
}

}  // namespace kapok::io
