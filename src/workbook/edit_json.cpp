#include "workbook/edit.h"

#include "sdk/error.h"
#include "spec/json.h"

#include <nlohmann/json.hpp>

namespace kapok::workbook {
namespace {

using Json = nlohmann::ordered_json;

Json changeJson(const Put& put) {
    Json json{{"put", Json::parse(kapok::toJson(put.item))}};
    if (put.position) json["position"] = *put.position;
    return json;
}

Json changeJson(const Remove& remove) {
    Json json{{"remove", remove.id}};
    if (remove.dependents) json["dependents"] = true;
    return json;
}

Json changeJson(const Set& set) { return {{"set", set.setting}, {"value", set.value}}; }

[[noreturn]] void refuse(const Text& what) {
    throw Error(what, KAPOK_TR("workbook",
                               "An edit is one line such as {\"label\":\"Rename\",\"changes\":[{\"put\":"
                               "{…}},{\"remove\":\"c1\"}]}."));
}

std::string textMember(const Json& json, const char* name) {
    if (!json.at(name).is_string()) {
        refuse(KAPOK_TR("workbook", "In an edit, \"%1\" must be a text, but it is %2.")
                   .arg(name)
                   .arg(json.at(name).dump().substr(0, 80)));
    }
    return json.at(name).get<std::string>();
}

void checkMembers(const Json& json, std::initializer_list<std::string_view> known) {
    for (const auto& [key, value] : json.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end()) {
            refuse(KAPOK_TR("workbook", "An edit has a member \"%1\" that is not supported.").arg(key));
        }
    }
}

Change changeFromJson(const Json& json) {
    if (json.is_object() && json.contains("put")) {
        checkMembers(json, {"put", "position"});
        Put put{itemFromJson(json.at("put").dump()), {}};
        if (json.contains("position")) {
            if (!json.at("position").is_number_unsigned()) {
                refuse(KAPOK_TR("workbook", "In an edit, \"position\" must be a whole number, but it is %1.")
                           .arg(json.at("position").dump().substr(0, 80)));
            }
            put.position = json.at("position").get<std::size_t>();
        }
        return put;
    }
    if (json.is_object() && json.contains("remove")) {
        checkMembers(json, {"remove", "dependents"});
        return Remove{textMember(json, "remove"), json.value("dependents", Json(false)) == Json(true)};
    }
    if (json.is_object() && json.contains("set")) {
        checkMembers(json, {"set", "value"});
        return Set{textMember(json, "set"), json.contains("value") ? textMember(json, "value") : std::string{}};
    }
    refuse(KAPOK_TR("workbook", "A change of an edit must have \"put\", \"remove\" or \"set\", but it is %1.")
               .arg(json.dump().substr(0, 80)));
}

}  // namespace

std::string toJson(const Edit& edit) {
    Json changes = Json::array();
    for (const auto& change : edit.changes) {
        changes.push_back(std::visit([](const auto& one) { return changeJson(one); }, change));
    }
    const Json json{{"label", english(edit.label)}, {"changes", std::move(changes)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Edit editFromJson(std::string_view line) {
    Json json;
    try {
        json = Json::parse(line);
    } catch (const Json::parse_error& error) {
        refuse(KAPOK_TR("workbook", "The line is not JSON: an error at byte %1.").arg(error.byte));
    }
    if (!json.is_object()) refuse(KAPOK_TR("workbook", "The line is JSON, but not an edit."));
    checkMembers(json, {"label", "changes"});
    Edit edit;
    if (json.contains("label")) edit.label = verbatim(textMember(json, "label"));
    if (!json.contains("changes") || !json.at("changes").is_array()) {
        refuse(KAPOK_TR("workbook", "An edit must have a list of \"changes\"."));
    }
    for (const auto& change : json.at("changes")) edit.changes.push_back(changeFromJson(change));
    return edit;
}

}  // namespace kapok::workbook
