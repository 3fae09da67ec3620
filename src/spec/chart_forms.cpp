#include "spec/chart_forms.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace kapok {
namespace {

using Json = nlohmann::ordered_json;

bool is(const Json& json, const char* key, const char* word) {
    return json.is_object() && json.contains(key) && json.at(key) == word;
}

std::string wordOf(const Json& json) { return json.is_string() ? json.get<std::string>() : json.dump(); }

/// Renames a member in place; what has the new name already stays.
void rename(Json& json, const char* from, const char* to) {
    if (!json.contains(from)) return;
    Json value = json[from];  // a member that is added moves the others
    if (!json.contains(to)) json[to] = std::move(value);
    json.erase(from);
}

/// {"year": 2020, "month": 3} as "2020-03-01"; Vega-Lite's months are numbers from 1 or names.
Json timeOf(const Json& time) {
    if (!time.is_object()) return time;
    static constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    const auto part = [&](const char* name, int standard) {
        const auto found = time.find(name);
        return found != time.end() && found->is_number() ? found->get<int>() : standard;
    };
    int month = part("month", part("quarter", 1) * 3 - 2);
    if (time.contains("month") && time["month"].is_string()) {
        std::string name = time["month"].get<std::string>().substr(0, 3);
        std::transform(name.begin(), name.end(), name.begin(), [](char c) { return static_cast<char>(c | 0x20); });
        month = static_cast<int>(std::find(months.begin(), months.end(), name) - months.begin()) + 1;
    }
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", part("year", 2012), month, part("date", 1));
    std::string written = text;
    if (time.contains("hours") || time.contains("minutes") || time.contains("seconds")) {
        std::snprintf(text, sizeof text, "T%02d:%02d:%02d", part("hours", 0), part("minutes", 0), part("seconds", 0));
        written += text;
    }
    return written;
}

/// A list of constants: times written out; one without a value left out; texts when not all are numbers.
void canonicalValues(Json& json, const char* key) {
    if (!json.contains(key) || !json[key].is_array()) return;
    Json made = Json::array();
    bool numbers = true;
    for (const auto& entry : json[key]) {
        if (entry.is_null()) continue;
        made.push_back(timeOf(entry));
        numbers = numbers && entry.is_number();
    }
    for (auto& entry : made) {
        if (!numbers) entry = wordOf(entry);
    }
    json[key] = std::move(made);
}

// --- marks -------------------------------------------------------------------------------------------------------

void canonicalMark(Json& json, const char* key) {
    if (!json.contains(key)) return;
    Json mark = json[key].is_string() ? Json{{"type", json[key]}} : json[key];
    if (!mark.is_object()) return;
    for (const char* shape : {"circle", "square"}) {
        if (!is(mark, "type", shape)) continue;
        mark["type"] = "point";
        if (!mark.contains("filled")) mark["filled"] = true;
        mark["shape"] = shape;
    }
    for (const char* overlay : {"point", "line"}) {
        if (mark.contains(overlay) && !mark[overlay].is_boolean()) mark[overlay] = !mark[overlay].is_null();
    }
    if (mark.contains("ticks") && mark["ticks"].is_object()) mark["ticks"] = true;
    if (mark.contains("width") && mark["width"].is_object()) {
        mark["band"] = mark["width"].value("band", 1.0);
        mark.erase("width");
    }
    rename(mark, "cornerRadiusEnd", "cornerRadius");
    rename(mark, "fill", "color");
    rename(mark, "stroke", "color");
    rename(mark, "fontSize", "size");
    rename(mark, "thickness", "strokeWidth");
    if (is(mark, "type", "bar")) rename(mark, "size", "width");
    json[key] = std::move(mark);
}

void compactMark(Json& json, const char* key) {
    if (!json.contains(key)) return;
    Json& mark = json[key];
    if (!mark.contains("type")) mark["type"] = "line";
    if (is(mark, "type", "point") && mark.contains("shape") && mark.value("filled", false)) {
        if (is(mark, "shape", "circle") || is(mark, "shape", "square")) {
            mark["type"] = mark["shape"];
            mark.erase("shape");
            mark.erase("filled");
        }
    }
    if (mark.contains("band")) {
        mark["width"] = Json{{"band", mark["band"]}};
        mark.erase("band");
    }
    if (is(mark, "type", "text")) rename(mark, "size", "fontSize");
    if (mark.size() == 1) mark = Json(mark["type"]);
}

// --- channels ----------------------------------------------------------------------------------------------------

/// Other names that Vega-Lite has for our aggregates.
void canonicalAggregate(Json& json, const char* key) {
    if (!json.contains(key) || !json[key].is_string()) return;
    const auto name = json[key].get<std::string>();
    if (name == "average") json[key] = "mean";
    if (name == "stdev") json[key] = "sd";
    if (name == "valid") json[key] = "count";
    if (name == "q1" || name == "q3") {
        json[key] = "quantile";
        json["probability"] = name == "q1" ? 0.25 : 0.75;
    }
}

void canonicalSort(Json& channel) {
    if (!channel.contains("sort")) return;
    Json& sort = channel["sort"];
    if (sort.is_null()) {
        sort = Json{{"by", "none"}};
    } else if (sort.is_string()) {
        sort = Json{{"by", sort}};
    } else if (sort.is_array()) {
        Json values = Json::array();
        for (const auto& value : sort) values.push_back(wordOf(timeOf(value)));
        sort = Json{{"by", "values"}, {"values", values}};
    } else if (sort.is_object() && sort.contains("encoding")) {
        sort = Json{{"by", (is(sort, "order", "descending") ? "-" : "") + wordOf(sort["encoding"])}};
    } else if (sort.is_object() && !sort.contains("by")) {
        if (sort.contains("order")) sort["descending"] = is(sort, "order", "descending");
        sort.erase("order");
        canonicalAggregate(sort, "op");
        if (sort.contains("op") && sort["op"] == "count") sort.erase("field");
        sort["by"] = "field";
    }
}

void compactSort(Json& channel) {
    if (!channel.contains("sort")) return;
    Json& sort = channel["sort"];
    const std::string by = sort.value("by", "automatic");
    if (by == "none") {
        sort = nullptr;
    } else if (by == "values") {
        sort = sort.value("values", Json::array());
    } else if (by == "field") {
        sort.erase("by");
        if (sort.contains("descending")) sort["order"] = "descending";
        sort.erase("descending");
        if (!sort.contains("op")) sort["op"] = "mean";
        if (sort["op"] == "sd") sort["op"] = "stdev";
    } else {
        sort = by;
    }
}

void canonicalTimeUnit(Json& channel) {
    if (!channel.contains("timeUnit")) return;
    const Json unit = channel["timeUnit"];
    if (unit.is_null()) channel["timeUnit"] = "none";
    if (unit.is_object() && unit.contains("unit")) {
        channel["timeUnit"] = unit["unit"];
        if (unit.contains("step")) channel["timeStep"] = unit["step"];
    }
    if (!channel["timeUnit"].is_string()) return;
    auto name = channel["timeUnit"].get<std::string>();
    for (const std::string prefix : {"binned", "utc"}) {
        if (name.rfind(prefix, 0) == 0) name = name.substr(prefix.size());
    }
    if (name == "yeardayofyear") name = "yearmonthdate";
    channel["timeUnit"] = name;
}

void canonicalScale(Json& channel) {
    if (!channel.contains("scale")) return;
    Json& scale = channel["scale"];
    if (scale.is_null()) scale = Json{{"type", "identity"}};
    if (!scale.is_object()) return;
    if (scale.contains("nice") && !scale["nice"].is_boolean()) scale["nice"] = true;
    if (scale.contains("scheme") && scale["scheme"].is_object())
        scale["scheme"] = Json(scale["scheme"].value("name", ""));
    if (scale.contains("range") && scale["range"].is_string()) rename(scale, "range", "scheme");
    rename(scale, "paddingInner", "padding");
    canonicalValues(scale, "domain");
    canonicalValues(scale, "range");
}

/// "axis", "legend" and "header" hold the channel's title and format, or are null.
void canonicalGuide(Json& channel, const char* key, const char* as) {
    if (!channel.contains(key)) return;
    Json guide = channel[key];
    channel.erase(key);
    if (guide.is_null()) guide = Json{{"shown", false}};
    if (!guide.is_object()) {
        channel[as] = guide;
        return;
    }
    for (const char* member : {"title", "format"}) {
        if (!guide.contains(member)) continue;
        if (!channel.contains(member)) channel[member] = guide[member];
        guide.erase(member);
    }
    canonicalValues(guide, "values");
    if (!channel.contains(as)) channel[as] = guide;
}

void canonicalTitle(Json& channel, bool axis) {
    if (!channel.contains("title") || !channel["title"].is_null()) return;
    channel.erase("title");
    channel[axis ? "axis" : "legend"]["titled"] = false;
}

void canonicalChannel(Json& channel, bool axis) {
    if (!channel.is_object()) return;
    canonicalAggregate(channel, "aggregate");
    canonicalSort(channel);
    canonicalTimeUnit(channel);
    canonicalScale(channel);
    canonicalGuide(channel, "axis", "axis");
    canonicalGuide(channel, "legend", "legend");
    canonicalGuide(channel, "header", "legend");
    canonicalTitle(channel, axis);
    if (channel.contains("title") && channel["title"].is_array()) {
        std::string lines;
        for (const auto& line : channel["title"]) lines += (lines.empty() ? "" : " ") + wordOf(line);
        channel["title"] = lines;
    }
    if (channel.contains("stack") && !channel["stack"].is_string())
        channel["stack"] = channel["stack"] == true ? "zero" : "none";
    if (is(channel, "bin", "binned")) channel["bin"] = Json{{"binned", true}};
    if (channel.contains("bin") && channel["bin"] == true) channel["bin"] = Json::object();
    if (channel.contains("bin") && channel["bin"] == false) channel.erase("bin");
    if (channel.contains("top") && channel["top"].is_number()) channel["top"] = Json{{"count", channel["top"]}};
    for (const char* constant : {"value", "datum"}) {
        if (channel.contains(constant)) channel[constant] = timeOf(channel[constant]);
    }
}

void compactChannel(Json& channel) {
    compactSort(channel);
    if (is(channel, "aggregate", "sd")) channel["aggregate"] = "stdev";
    if (is(channel, "aggregate", "quantile")) {
        const double probability = channel.value("probability", 0.5);
        if (probability == 0.25 || probability == 0.75) {
            channel["aggregate"] = probability == 0.25 ? "q1" : "q3";
            channel.erase("probability");
        }
    }
    if (channel.contains("timeStep")) {
        channel["timeUnit"] = Json{{"unit", Json(channel["timeUnit"])}, {"step", Json(channel["timeStep"])}};
        channel.erase("timeStep");
    }
    if (is(channel, "stack", "none")) channel["stack"] = nullptr;
    if (channel.contains("bin") && channel["bin"].is_object() && channel["bin"].empty()) channel["bin"] = true;
    if (channel.contains("scale") && is(channel["scale"], "type", "identity")) channel["scale"] = nullptr;
    for (const char* guide : {"axis", "legend"}) {
        if (!channel.contains(guide)) continue;
        Json held = channel[guide];
        const bool untitled = held.erase("titled") > 0;
        if (held.contains("shown")) held = nullptr;
        channel[guide] = held;
        if (held.is_object() && held.empty()) channel.erase(guide);
        if (untitled) channel["title"] = nullptr;
    }
}

bool isListChannel(const std::string& name) {
    return name == "detail" || name == "tooltip" || name == "dimensions" || name == "levels";
}

template <class Function>
void forEachChannel(Json& encoding, const Function& function) {
    if (!encoding.is_object()) return;
    for (auto& [name, channel] : encoding.items()) {
        if (name == "levels") continue;
        const bool axis = name == "x" || name == "y" || name == "ySecond";
        if (channel.is_array()) {
            for (auto& one : channel) function(one, axis);
        } else {
            function(channel, axis);
        }
    }
}

void canonicalLists(Json& encoding) {
    if (!encoding.is_object()) return;
    for (auto& [name, channel] : encoding.items()) {
        if (isListChannel(name) && channel.is_object()) channel = Json::array({Json(channel)});
        if (name == "order" && channel.is_array() && !channel.empty()) channel = Json(channel.front());
    }
}

// --- orientation -------------------------------------------------------------------------------------------------

/// Whether a mark has an axis of what is compared and one of the measure.
bool turns(const std::string& mark) {
    static constexpr std::array names{"bar",       "area",     "line", "boxplot",   "violin", "errorbar",
                                      "errorband", "lollipop", "tick", "waterfall", "pareto"};
    return std::find(names.begin(), names.end(), mark) != names.end();
}

void swapMembers(Json& json, const char* a, const char* b) {
    Json made = Json::object();
    for (const auto& [key, value] : json.items()) made[key == a ? b : key == b ? a : key] = value;
    json = std::move(made);
}

/// What "x" says of "y" and the other way round.
void swapAxes(Json& chart) {
    Json& encoding = chart["encoding"];
    swapMembers(encoding, "x", "y");
    swapMembers(encoding, "x2", "y2");
    forEachChannel(encoding, [](Json& channel, bool) {
        if (!channel.is_object() || !channel.contains("sort")) return;
        const std::string by = channel["sort"].value("by", "");
        const bool minus = by.size() == 2 && by[0] == '-';
        if (by == "x" || by == "-x") channel["sort"]["by"] = minus ? "-y" : "y";
        if (by == "y" || by == "-y") channel["sort"]["by"] = minus ? "-x" : "x";
    });
    if (!chart.contains("notes") || !chart["notes"].is_array()) return;
    for (auto& note : chart["notes"]) {
        if (!note.is_object()) continue;
        swapMembers(note, "x", "y");
        if (note.value("kind", "line") == "text") continue;
        note["axis"] = note.value("axis", "y") == "y" ? "x" : "y";
    }
}

enum class Measure { No, Maybe, Yes };

Measure measureOf(const Json& encoding, const char* name) {
    if (!encoding.contains(name) || !encoding[name].is_object()) return Measure::No;
    const Json& channel = encoding[name];
    if (channel.contains("value") || channel.contains("datum")) return Measure::No;
    if (channel.contains("aggregate") || !channel.contains("field")) return Measure::Yes;
    if (channel.contains("bin") || channel.contains("timeUnit")) return Measure::No;
    const std::string type = channel.value("type", "automatic");
    return type == "quantitative" ? Measure::Yes : type == "automatic" ? Measure::Maybe : Measure::No;
}

/// As Vega-Lite decides it: by "orient", by the ends given, by what is measured.
bool isHorizontal(const Json& chart) {
    const Json& mark = chart["mark"];
    const Json& encoding = chart["encoding"];
    const std::string type = mark.value("type", "");
    if (!turns(type)) return false;
    if (mark.contains("orient")) return (mark["orient"] == "horizontal") != (type == "tick");
    const Measure x = measureOf(encoding, "x");
    const Measure y = measureOf(encoding, "y");
    const bool aggregated = x == Measure::Yes && encoding["x"].contains("aggregate");
    if (type == "line") return aggregated && y == Measure::No;
    const bool ranged = type == "bar" || type == "area" || type == "errorbar" || type == "errorband";
    if (ranged && encoding.contains("x2") && !encoding.contains("y2") && y != Measure::Yes) return true;
    if (x == Measure::Yes && (y == Measure::No || (y == Measure::Maybe && aggregated))) return true;
    if (x != Measure::Yes || y != Measure::Yes) return false;
    return aggregated && !encoding["y"].contains("aggregate");
}

void canonicalOrientation(Json& chart) {
    if (chart.contains("horizontal") || !chart["mark"].is_object() || !chart["encoding"].is_object()) return;
    Json& encoding = chart["encoding"];
    if (isHorizontal(chart)) {
        rename(encoding, "yOffset", "xOffset");
        swapAxes(chart);
        chart["horizontal"] = true;
    }
    chart["mark"].erase("orient");
}

void compactOrientation(Json& chart) {
    const bool horizontal = chart.value("horizontal", false);
    chart.erase("horizontal");
    if (!chart.contains("encoding") || !turns(chart["mark"].value("type", ""))) return;
    const bool tick = is(chart["mark"], "type", "tick");
    if (!horizontal) {
        // What reading would turn has to say that it stands.
        if (isHorizontal(chart)) chart["mark"]["orient"] = tick ? "horizontal" : "vertical";
        return;
    }
    swapAxes(chart);
    rename(chart["encoding"], "xOffset", "yOffset");
    chart["mark"]["orient"] = tick ? "vertical" : "horizontal";
}

}  // namespace

Json canonicalChart(Json chart) {
    if (!chart.is_object()) return chart;
    canonicalMark(chart, "mark");
    canonicalMark(chart, "markSecond");
    if (chart.contains("title") && chart["title"].is_object()) {
        Json title = chart["title"];
        if (title.contains("subtitle")) chart["subtitle"] = title["subtitle"];
        chart["title"] = title.value("text", Json(""));
    }
    for (const char* text : {"title", "subtitle"}) {
        if (!chart.contains(text) || !chart[text].is_array()) continue;
        std::string lines;
        for (const auto& line : chart[text]) lines += (lines.empty() ? "" : "\n") + wordOf(line);
        chart[text] = lines;
    }
    if (!chart.contains("encoding")) return chart;
    Json& encoding = chart["encoding"];
    canonicalLists(encoding);
    forEachChannel(encoding, canonicalChannel);
    if (chart.contains("top") && encoding.is_object() && encoding.contains("x")) {
        encoding["x"]["top"] = Json{{"count", chart["top"]}, {"others", false}};
        chart.erase("top");
    }
    if (chart.contains("mark")) canonicalOrientation(chart);
    return chart;
}

Json compactChart(Json chart) {
    if (!chart.contains("mark")) chart["mark"] = Json::object();
    if (!chart["mark"].contains("type")) chart["mark"]["type"] = "line";
    compactOrientation(chart);
    compactMark(chart, "mark");
    compactMark(chart, "markSecond");
    if (chart.contains("encoding")) {
        forEachChannel(chart["encoding"], [](Json& channel, bool) { compactChannel(channel); });
    }
    return chart;
}

}  // namespace kapok
