#include "spec/vega_looks.h"

#include "spec/chart_describe.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kapok {
namespace {

using Json = nlohmann::ordered_json;

/// Keeps the members that the table of T has or that are short forms of them; notes the others.
template <class T>
void keepMembers(Json& json, const std::string& path, const std::vector<std::string>& forms, std::vector<Text>& notes) {
    if (!json.is_object()) return;
    std::vector<std::string> leaving;
    for (const auto& item : json.items()) {
        const std::string& key = item.key();
        bool known = std::find(forms.begin(), forms.end(), key) != forms.end();
        Members<T>::list([&](const char* name, auto) { known = known || key == name; });
        if (!known) leaving.push_back(key);
    }
    for (const auto& key : leaving) {
        json.erase(key);
        notes.push_back(KAPOK_TR("spec", "Drawn without %1.").arg(path + "." + key));
    }
}

void note(Json& json, const std::string& path, const char* key, std::vector<Text>& notes) {
    if (json.erase(key) > 0) notes.push_back(KAPOK_TR("spec", "Drawn without %1.").arg(path + key));
}

/// A value of another kind than we hold.
void keepKind(Json& json, const std::string& path, const char* key, bool (Json::*isKind)() const noexcept,
              std::vector<Text>& notes) {
    if (json.is_object() && json.contains(key) && !(json[key].*isKind)()) note(json, path + ".", key, notes);
}

void removeFromScale(Json& scale, const std::string& path, std::vector<Text>& notes) {
    if (!scale.is_object()) return;
    if (scale.contains("domain") && !scale["domain"].is_array()) note(scale, path + ".", "domain", notes);
    if (scale.contains("range") && scale["range"].is_object()) note(scale, path + ".", "range", notes);
    keepKind(scale, path, "domainMin", &Json::is_number, notes);
    keepKind(scale, path, "domainMax", &Json::is_number, notes);
    keepMembers<Scale>(scale, path, {"paddingInner"}, notes);
}

void removeFromGuide(Json& guide, const std::string& path, std::vector<Text>& notes) {
    if (!guide.is_object()) return;
    for (const char* flag : {"grid", "labels", "ticks", "domain"})
        keepKind(guide, path, flag, &Json::is_boolean, notes);
    keepKind(guide, path, "tickCount", &Json::is_number_integer, notes);
    keepKind(guide, path, "labelAngle", &Json::is_number, notes);
    keepKind(guide, path, "values", &Json::is_array, notes);
}

void removeFromChannel(Json& channel, const std::string& name, std::vector<Text>& notes) {
    if (!channel.is_object()) return;
    const std::string path = "encoding." + name;
    if (channel.contains("scale")) removeFromScale(channel["scale"], path + ".scale", notes);
    if (channel.contains("axis") && channel["axis"].is_object()) {
        removeFromGuide(channel["axis"], path + ".axis", notes);
        keepMembers<ChartAxis>(channel["axis"], path + ".axis", {"title", "format"}, notes);
    }
    for (const char* guide : {"legend", "header"}) {
        if (!channel.contains(guide) || !channel[guide].is_object()) continue;
        static const std::vector<std::string> sides{"left", "right", "top", "bottom", "none"};
        const Json orient = channel[guide].value("orient", Json());
        if (!orient.is_null() && std::find(sides.begin(), sides.end(), orient) == sides.end())
            note(channel[guide], path + "." + guide + ".", "orient", notes);
        keepMembers<Legend>(channel[guide], path + "." + guide, {"title", "format"}, notes);
    }
    if (channel.contains("bin") && channel["bin"].is_object())
        keepMembers<Bin>(channel["bin"], path + ".bin", {}, notes);
    for (const char* looks : {"bandPosition", "formatType", "band", "spacing", "align", "center", "title2"})
        note(channel, path + ".", looks, notes);
    if (channel.contains("format") && !channel["format"].is_string()) note(channel, path + ".", "format", notes);
    if (channel.contains("value") && channel["value"].is_object()) note(channel, path + ".", "value", notes);
}

void removeFromMark(Json& mark, std::vector<Text>& notes) {
    if (!mark.is_object()) return;
    for (const char* plain : {"width", "size", "cornerRadius", "innerRadius", "outerRadius", "opacity", "dx", "dy",
                              "strokeWidth", "angle", "cornerRadiusEnd"}) {
        const bool band = std::string(plain) == "width" && mark.contains("width") && mark["width"].is_object();
        if (!band) keepKind(mark, "mark", plain, &Json::is_number, notes);
    }
    if (mark.contains("band") && !mark["band"].is_number()) note(mark, "mark.", "band", notes);
    if (mark.contains("median") && !mark["median"].is_boolean()) note(mark, "mark.", "median", notes);
    for (const char* paint : {"fill", "stroke", "color"}) keepKind(mark, "mark", paint, &Json::is_string, notes);
    static const std::vector<std::string> shapes{"circle",  "square",      "cross",
                                                 "diamond", "triangle-up", "triangle-down"};
    if (mark.contains("shape") && std::find(shapes.begin(), shapes.end(), mark["shape"]) == shapes.end())
        note(mark, "mark.", "shape", notes);
    keepMembers<MarkDef>(mark, "mark", {"orient", "cornerRadiusEnd", "fill", "stroke", "fontSize", "thickness"}, notes);
}

}  // namespace

std::vector<Text> removeLooks(Json& view) {
    std::vector<Text> notes;
    for (const char* silent : {"$schema", "description", "name", "data", "datasets", "autosize", "padding", "bounds",
                               "usermeta", "projection"})
        view.erase(silent);
    for (const char* looks : {"config", "background", "view", "spacing", "align", "center"})
        note(view, "", looks, notes);
    removeFromMark(view["mark"], notes);
    for (auto& [name, channel] : view["encoding"].items()) {
        if (channel.is_array()) {
            for (auto& one : channel) removeFromChannel(one, name, notes);
        } else {
            removeFromChannel(channel, name, notes);
        }
    }
    return notes;
}

}  // namespace kapok
