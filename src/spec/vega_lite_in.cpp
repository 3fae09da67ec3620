#include "sdk/error.h"
#include "spec/chart_channels.h"
#include "spec/chart_names.h"
#include "spec/json.h"
#include "spec/vega_lite.h"
#include "spec/vega_looks.h"
#include "spec/vega_transform.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace kapok {
namespace {

using Json = nlohmann::ordered_json;

Json parsed(std::string_view text) {
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        throw Error(KAPOK_TR("spec", "The text is not JSON: an error at byte %1.").arg(error.byte),
                    KAPOK_TR("spec", "Look for a missing comma, quote or bracket there."));
    }
}

// --- data --------------------------------------------------------------------------------------------------------

/// [1, 2] as records; texts as they are.
std::string valuesText(const Json& values) {
    if (values.is_string()) return values.get<std::string>();
    if (!values.is_array()) return Json::array({values}).dump();
    Json records = Json::array();
    for (const auto& value : values) records.push_back(value.is_object() ? value : Json{{"data", value}});
    return records.dump();
}

std::string sequenceText(const Json& sequence) {
    const double start = sequence.value("start", 0.0);
    const double step = sequence.value("step", 1.0);
    const auto count = static_cast<std::int64_t>(std::ceil((sequence.value("stop", 0.0) - start) / step));
    Json records = Json::array();
    for (std::int64_t i = 0; i < std::min<std::int64_t>(count, 1'000'000); ++i)
        records.push_back({{sequence.value("as", "data"), start + static_cast<double>(i) * step}});
    return records.dump();
}

/// The data of the document, or of its inner view.
Json dataOf(const Json& document) {
    if (document.contains("data")) return document["data"];
    if (document.contains("spec") && document["spec"].is_object()) return document["spec"].value("data", Json());
    return {};
}

// --- views -------------------------------------------------------------------------------------------------------

/// {"facet": …, "spec": {…}} as a view with facet channels.
Json unfaceted(const Json& document) {
    if (!document.contains("facet")) return document;
    Json view = document;
    Json inner = view.value("spec", Json::object());
    const Json facet = view["facet"];
    view.erase("facet");
    view.erase("spec");
    Json transforms = view.value("transform", Json::array());
    for (const auto& transform : inner.value("transform", Json::array())) transforms.push_back(transform);
    for (const auto& [key, value] : inner.items()) view[key] = value;
    if (!transforms.empty()) view["transform"] = transforms;
    Json encoding = view.value("encoding", Json::object());
    if (facet.is_object() && (facet.contains("row") || facet.contains("column"))) {
        for (const auto& [key, channel] : facet.items()) encoding[key] = channel;
    } else {
        encoding["facet"] = facet;
        if (view.contains("columns")) encoding["facet"]["columns"] = view["columns"];
    }
    view.erase("columns");
    view["encoding"] = encoding;
    return view;
}

void refuseComposition(const Json& view) {
    for (const char* key : {"layer", "concat", "hconcat", "vconcat", "repeat", "params", "selection"}) {
        if (view.contains(key)) refuseVega(key, key);
    }
    if (!view.contains("mark")) refuseVega("mark", view.contains("spec") ? "spec" : "null");
    const Json& mark = view["mark"];
    const Json type = mark.is_object() ? mark.value("type", Json()) : mark;
    for (const char* name : {"geoshape", "image", "trail"}) {
        if (type == name) refuseVega("mark", name);
    }
}

/// Names of fields in channels without the escapes of paths; counts count rows; bins as wide as Vega's.
void prepareField(Json& channel, const std::string& path) {
    if (channel.contains("field")) {
        if (!channel["field"].is_string()) refuseVega(path + ".field", channel["field"].dump());
        channel["field"] = vegaField(channel["field"], path + ".field");
    }
    if (channel.contains("aggregate")) {
        if (!channel["aggregate"].is_string()) refuseVega(path + ".aggregate", channel["aggregate"].dump());
        if (channel["aggregate"] == "count") channel.erase("field");
        if (channel["aggregate"] != "count") vegaAggregate(channel["aggregate"], "", "", path + ".aggregate");
    }
    if (channel.contains("bin") && (channel["bin"] == true || channel["bin"].is_object())) {
        Json bin = channel["bin"].is_object() ? channel["bin"] : Json::object();
        const std::string name = path.substr(path.rfind('.') + 1);
        const bool along = name == "x" || name == "y" || name == "x2" || name == "y2";
        if (!bin.contains("maxbins") && !bin.contains("step")) bin["maxbins"] = along ? 10 : 6;
        channel["bin"] = bin;
    }
    if (channel.contains("timeUnit")) vegaTimeUnit(channel["timeUnit"], path + ".timeUnit");
}

/// The type that Vega-Lite takes when none is given.
void addType(Json& channel, const std::string& name) {
    static const std::vector<std::string> untyped{"x2", "y2", "tooltip", "detail", "order"};
    if (channel.contains("type") || std::find(untyped.begin(), untyped.end(), name) != untyped.end()) return;
    if (!channel.contains("field") && !channel.contains("aggregate")) return;
    const bool list = channel.contains("sort") && channel["sort"].is_array();
    const Json scale = channel.value("scale", Json());
    const std::string type = scale.is_object() ? scale.value("type", "") : "";
    const bool measured = type == "linear" || type == "log" || type == "sqrt" || type == "pow" || type == "symlog" ||
                          type == "quantile" || type == "quantize" || type == "threshold";
    channel["type"] = channel.contains("aggregate") || (channel.contains("bin") && channel["bin"] != false) ||
                              name == "theta" || name == "radius" || name == "size" || name == "opacity" || measured
                          ? (list ? "ordinal" : "quantitative")
                      : channel.contains("timeUnit") || type == "time" || type == "utc" ? "temporal"
                      : list || name == "order"                                         ? "ordinal"
                                                                                        : "nominal";
}

/// {"condition": {"test": …, "value": …}, "value": …}: a field of the values to draw with.
void prepareCondition(Json& channel, const std::string& name, const std::string& path, VegaSteps& steps) {
    if (!channel.contains("condition")) return;
    Json conditions = channel["condition"];
    if (!conditions.is_array()) conditions = Json::array({conditions});
    std::string expression = "if(";
    for (const auto& one : conditions) {
        if (!one.contains("test") || !one.contains("value") || !channel.contains("value")) {
            refuseVega(path + ".condition", one.dump());
        }
        const Json& value = one["value"];
        expression += vegaPredicate(one["test"], path + ".condition.test", steps) + ", " +
                      (value.is_string() ? textLiteral(value.get<std::string>()) : value.dump()) + ", ";
    }
    const Json& otherwise = channel["value"];
    expression += (otherwise.is_string() ? textLiteral(otherwise.get<std::string>()) : otherwise.dump()) + ")";
    const std::string field = name + " condition";
    steps.add(DeriveStep{.name = field, .expression = expression});
    channel = Json{{"field", field}, {"type", "nominal"}, {"scale", nullptr}, {"legend", nullptr}};
}

void prepareChannel(Json& channel, const std::string& name, const std::string& path, VegaSteps& steps) {
    if (!channel.is_object()) return;
    prepareCondition(channel, name, path, steps);
    prepareField(channel, path);
    addType(channel, name);
    const bool axis = name == "x" || name == "y";
    const bool discrete = channel.value("type", "") == "nominal" || channel.value("type", "") == "ordinal";
    if (axis && discrete && channel.contains("field") && !channel.contains("sort") && !channel.contains("aggregate"))
        channel["sort"] = "ascending";
    const std::string type = channel.value("type", "");
    const bool time = type == "temporal" || channel.contains("timeUnit");
    if (time && channel.contains("field")) steps.makeTime(channel["field"].get<std::string>());
    if (type == "geojson") refuseVega(path + ".type", type);
    const bool counted = channel.contains("aggregate") || type != "quantitative";
    if (!counted && channel.contains("field")) steps.makeNumber(channel["field"].get<std::string>());
}

/// "fill" and "stroke" are a point's or bar's colour where "color" says nothing.
void takePaint(Json& encoding) {
    for (const char* paint : {"fill", "stroke"}) {
        if (!encoding.contains(paint)) continue;
        const Json channel = encoding[paint];
        encoding.erase(paint);
        if (!encoding.contains("color")) encoding["color"] = channel;
    }
}

void prepareEncoding(Json& encoding, VegaSteps& steps) {
    takePaint(encoding);
    for (const char* name : {"href", "url", "key", "description"}) encoding.erase(name);
    if (encoding.contains("tooltip") && !encoding["tooltip"].is_array() &&
        (!encoding["tooltip"].is_object() || !encoding["tooltip"].contains("field"))) {
        encoding.erase("tooltip");
    }
    for (auto& [name, channel] : encoding.items()) {
        const std::string path = "encoding." + name;
        static const std::vector<std::string> names{
            "x",          "y",    "x2",    "y2",     "xOffset", "yOffset", "color",   "size", "shape",  "opacity",
            "strokeDash", "text", "theta", "radius", "order",   "detail",  "tooltip", "row",  "column", "facet"};
        if (std::find(names.begin(), names.end(), name) == names.end()) refuseVega(path, name);
        if (channel.is_array()) {
            for (auto& one : channel) prepareChannel(one, name, path, steps);
        } else {
            prepareChannel(channel, name, path, steps);
        }
    }
}

/// Where Vega computes a density: over the extent that is told, else from the least to the greatest number.
Json densityDomain(const Json& transform, const std::string& field, const VegaSteps& steps) {
    if (transform.contains("extent") && transform["extent"].is_array()) return transform["extent"];
    const ChunkSummary bounds = steps.table().column(field)->summary();
    return bounds.minimum < bounds.maximum ? Json{bounds.minimum, bounds.maximum} : Json();
}

/// A density transform that the view draws becomes the mark that computes it. Areas of several colours lie on each
/// other unless the document says otherwise.
bool takeDensity(Json& view, const Json& transform, const std::string& path, VegaSteps& steps) {
    if (!transform.contains("density")) return false;
    const std::string type =
        view["mark"].is_object() ? view["mark"].value("type", "") : view["mark"].get<std::string>();
    const Json as = transform.value("as", Json::array({"value", "density"}));
    Json& encoding = view["encoding"];
    const auto isField = [&](const char* name, const Json& field) {
        return encoding.contains(name) && encoding[name].value("field", "") == field;
    };
    const bool drawn = (type == "area" || type == "line") && isField("x", as.at(0)) && isField("y", as.at(1));
    if (!drawn) refuseVega(path, "density");
    view["mark"] = Json{{"type", "density"}};
    if (transform.contains("bandwidth") && transform["bandwidth"] != 0)
        view["mark"]["bandwidth"] = transform["bandwidth"];
    const std::string field = vegaField(transform["density"], path + ".density");
    Json& x = encoding["x"];
    x["field"] = field;
    if (!x.contains("scale") || !x["scale"].contains("domain")) {
        if (const Json domain = densityDomain(transform, field, steps); !domain.is_null())
            x["scale"]["domain"] = domain;
    }
    const Json stack = encoding["y"].value("stack", Json("zero"));
    Json y = Json::object();
    if (type == "area" && encoding.contains("color") && (stack == "zero" || stack == true)) y["stack"] = "zero";
    if (transform.value("counts", false)) y["aggregate"] = "count";
    encoding.erase("y");
    if (!y.empty()) encoding["y"] = y;
    return true;
}

/// A bar of a measure alone stands on an axis of one value that is not shown.
void addOnlyBand(Json& view, VegaSteps& steps) {
    const Json& mark = view["mark"];
    Json& encoding = view["encoding"];
    if ((mark.is_object() ? mark.value("type", Json()) : mark) != "bar") return;
    if (encoding.contains("x") == encoding.contains("y")) return;
    const Json& given = encoding[encoding.contains("x") ? "x" : "y"];
    const bool binned = given.contains("bin") && given["bin"] != false;
    if (given.value("type", "") != "quantitative" || binned) return;
    const char* other = encoding.contains("x") ? "y" : "x";
    const std::string name = "all rows";
    steps.add(DeriveStep{.name = name, .expression = "''"});
    encoding[other] = Json{{"field", name}, {"type", "nominal"}, {"axis", nullptr}, {"title", nullptr}};
}

/// Sectors of an order are all as wide and go round in it.
void takeOrdinalSectors(Json& view, VegaSteps& steps) {
    const Json& mark = view["mark"];
    Json& encoding = view["encoding"];
    if ((mark.is_object() ? mark.value("type", Json()) : mark) != "arc" || !encoding.contains("theta")) return;
    const Json theta = encoding["theta"];
    const std::string type = theta.value("type", "");
    if (type != "ordinal" && type != "nominal") return;
    const std::string name = "same width";
    steps.add(DeriveStep{.name = name, .expression = "1"});
    if (theta.contains("field")) steps.add(SortStep{{{theta["field"].get<std::string>(), false}}});
    encoding["theta"] = Json{{"field", name}, {"type", "quantitative"}};
}

/// "invalid": null (or "show") on the mark or on all marks: rows whose number is missing are drawn, at zero. Numbers as
/// they are become zeros in a step of their own; where they are counted or put in bins first the wish is left to be
/// noted as what the chart is drawn without.
void takeInvalid(Json& view, VegaSteps& steps, std::vector<Text>& notes) {
    const auto asks = [](const Json& json) {
        return json.is_object() && json.contains("invalid") && (json["invalid"].is_null() || json["invalid"] == "show");
    };
    const Json marks = view.contains("config") ? view["config"].value("mark", Json()) : Json();
    if (!asks(view["mark"]) && !asks(marks)) return;
    bool all = true;
    for (const char* name : {"x", "y"}) {
        if (!view["encoding"].contains(name) || view["encoding"][name].value("type", "") != "quantitative") continue;
        Json& channel = view["encoding"][name];
        const bool plain = channel.contains("field") && !channel.contains("aggregate") && !channel.contains("bin");
        all = all && plain;
        if (!plain) continue;
        const std::string field = channel["field"].get<std::string>();
        if (steps.table().column(field)->missingCount() == 0) continue;
        const std::string shown = field + " or 0";
        steps.add(DeriveStep{.name = shown, .expression = "coalesce(" + fieldReference(field) + ", 0)"});
        channel["field"] = shown;
        if (!channel.contains("title")) channel["title"] = field;
        notes.push_back(KAPOK_TR("spec", "Missing values of %1 are drawn as 0, as the document asks.").arg(field));
    }
    if (!all) return;
    if (view["mark"].is_object()) view["mark"].erase("invalid");
    if (marks.is_object()) view["config"]["mark"].erase("invalid");
    if (marks.is_object() && view["config"]["mark"].empty()) view["config"].erase("mark");
    if (marks.is_object() && view["config"].empty()) view.erase("config");
}

void takeSize(Json& view) {
    for (const char* side : {"width", "height"}) {
        if (view.contains(side) && !view[side].is_number()) view.erase(side);
    }
}

void takeTransforms(Json& view, VegaSteps& steps) {
    const Json transforms = view.value("transform", Json::array());
    view.erase("transform");
    for (std::size_t i = 0; i < transforms.size(); ++i) {
        const std::string path = "transform[" + std::to_string(i) + "]";
        const bool last = i + 1 == transforms.size();
        if (last && takeDensity(view, transforms[i], path, steps)) continue;
        addVegaTransform(transforms[i], path, steps);
    }
}

/// Facets share their scales unless "resolve" says otherwise; guides do not matter here.
void takeResolve(Json& view) {
    if (!view.contains("resolve")) return;
    const Json scale = view["resolve"].value("scale", Json::object());
    Json kept = Json::object();
    for (const char* axis : {"x", "y"}) {
        if (scale.contains(axis)) kept[axis] = scale[axis];
    }
    view["resolve"] = Json{{"scale", kept}};
}

}  // namespace

bool isVegaLite(std::string_view json) {
    const Json document = Json::parse(json, nullptr, false);
    if (!document.is_object()) return false;
    const bool schema = document.contains("$schema") && document["$schema"].is_string() &&
                        document["$schema"].get<std::string>().find("vega-lite") != std::string::npos;
    return schema || document.contains("data") || document.contains("transform");
}

VegaLiteData vegaLiteData(std::string_view json) {
    const Json document = parsed(json);
    Json data = dataOf(document);
    if (data.is_object() && data.contains("name") && document.contains("datasets"))
        data["values"] = document["datasets"].value(data["name"].get<std::string>(), Json::array());
    if (!data.is_object()) return {};
    VegaLiteData found;
    const Json format = data.value("format", Json::object());
    found.format = format.value("type", "");
    found.property = format.value("property", "");
    if (found.format == "topojson") refuseVega("data.format.type", "topojson");
    if (data.contains("values")) {
        found.values = valuesText(data["values"]);
        if (found.format.empty()) found.format = "json";
    } else if (data.contains("sequence")) {
        found.values = sequenceText(data["sequence"]);
        found.format = "json";
    } else if (data.contains("url") && data["url"].is_string()) {
        found.url = data["url"].get<std::string>();
    } else {
        refuseVega("data", data.dump());
    }
    return found;
}

VegaLiteView vegaLiteView(std::string_view json, const Stepped& stepped) {
    Json view = unfaceted(parsed(json));
    refuseComposition(view);
    VegaSteps steps(stepped);
    VegaLiteView made;
    if (!view.contains("encoding")) view["encoding"] = Json::object();
    takeTransforms(view, steps);
    takeSize(view);
    takeResolve(view);
    prepareEncoding(view["encoding"], steps);
    addOnlyBand(view, steps);
    takeOrdinalSectors(view, steps);
    takeInvalid(view, steps, made.notes);
    for (const Text& looks : removeLooks(view)) made.notes.push_back(looks);
    made.chart = chartFromJson(view.dump());
    made.steps = steps.take();
    return made;
}

}  // namespace kapok
