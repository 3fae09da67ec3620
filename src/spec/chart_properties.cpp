#include "spec/chart_properties.h"

#include "sdk/error.h"
#include "spec/chart_describe.h"
#include "spec/chart_names.h"
#include "spec/json.h"
#include "spec/names.h"
#include "table/format.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace kapok {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
concept HasMembers = requires {
    Members<T>::list([](auto...) {});
};

template <class T>
struct Optional : std::false_type {
    using Held = T;
};
template <class T>
struct Optional<std::optional<T>> : std::true_type {
    using Held = T;
};

template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {
    using Entry = T;
};

[[noreturn]] void expected(const std::string& path, const std::string& what) {
    throw Error(KAPOK_TR("spec", "The chart's property %1 must be %2.").arg(path).arg(what));
}

/// Kind, choices, text and back of one property without members of its own.
template <class T>
struct Leaf {
    static PropertyKind kind() {
        if constexpr (std::is_same_v<T, bool>) return PropertyKind::Flag;
        if constexpr (std::is_enum_v<T>) return PropertyKind::Choice;
        if constexpr (std::is_arithmetic_v<T>) return PropertyKind::Number;
        return PropertyKind::Text;
    }

    static std::vector<std::string> choices() {
        if constexpr (std::is_same_v<T, bool>) return {"false", "true"};
        if constexpr (std::is_enum_v<T>) return {enumNames<T>().begin(), enumNames<T>().end()};
        return {};
    }

    static std::string text(const T& value) {
        if constexpr (std::is_same_v<T, bool>)
            return value ? "true" : "false";
        else if constexpr (std::is_enum_v<T>)
            return std::string(enumName(value));
        else if constexpr (std::is_integral_v<T>)
            return std::to_string(value);
        else if constexpr (std::is_floating_point_v<T>)
            return shortest(value);
        else if constexpr (std::is_same_v<T, std::string>)
            return value;
        else
            return list(value);
    }

    static void set(T& value, const std::string& path, const std::string& text) {
        if constexpr (std::is_same_v<T, bool>) {
            if (text != "true" && text != "false") expected(path, "true or false");
            value = text == "true";
        } else if constexpr (std::is_enum_v<T>) {
            const auto found = enumFromName<T>(text);
            if (!found) expected(path, "one of its names");
            value = *found;
        } else if constexpr (std::is_arithmetic_v<T>) {
            const Json number = Json::parse(text, nullptr, false);
            if (!number.is_number() || (std::is_integral_v<T> && !number.is_number_integer()))
                expected(path, std::is_integral_v<T> ? "a whole number" : "a number");
            value = number.get<T>();
        } else if constexpr (std::is_same_v<T, std::string>) {
            value = text;
        } else {
            setList(value, path, text);
        }
    }

private:
    static std::string list(const T& value) {
        if constexpr (std::is_same_v<T, ParameterValue>) {
            if (value.index() == 0) return {};
            if (const auto* text = std::get_if<std::string>(&value)) return *text;
            return std::visit(
                [](const auto& held) -> std::string {
                    if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                        return {};
                    else
                        return Json(held).dump();
                },
                value);
        } else {
            return value.empty() ? std::string() : Json(value).dump();
        }
    }

    static void setList(T& value, const std::string& path, const std::string& text) {
        value = T{};
        if (text.empty()) return;
        const Json json = Json::parse(text, nullptr, false);
        if constexpr (std::is_same_v<T, ParameterValue>) {
            const auto allOf = [&](auto test) {
                return json.is_array() && std::all_of(json.begin(), json.end(), test);
            };
            if (json.is_boolean())
                value = json.get<bool>();
            else if (json.is_number_integer())
                value = json.get<std::int64_t>();
            else if (json.is_number())
                value = json.get<double>();
            else if (allOf([](const Json& one) { return one.is_number(); }))
                value = json.get<std::vector<double>>();
            else if (allOf([](const Json& one) { return one.is_string(); }))
                value = json.get<std::vector<std::string>>();
            else
                value = text;
        } else {
            try {
                value = json.get<T>();
            } catch (const nlohmann::json::exception&) {
                expected(path, "a list such as [1, 2]");
            }
        }
    }
};

/// Calls visit(path, leaf, standard) for every property; a Section comes as the optional itself.
template <class T, class Visit>
void walk(T& object, const std::string& stem, const Visit& visit) {
    static const std::decay_t<T> standard{};
    Members<std::decay_t<T>>::list([&](const char* name, auto member) {
        auto& held = object.*member;
        using Held = std::decay_t<decltype(held)>;
        using Inner = typename Optional<Held>::Held;
        const std::string path = stem.empty() ? name : stem + "." + name;
        if constexpr (IsList<Held>::value) {
            if constexpr (!HasMembers<typename IsList<Held>::Entry>) visit(path, held, standard.*member);
        } else if constexpr (HasMembers<Held>) {
            walk(held, path, visit);
        } else if constexpr (HasMembers<Inner>) {
            visit(path, held, standard.*member);
            if (held) walk(*held, path, visit);
        } else {
            visit(path, held, standard.*member);
        }
    });
}

template <class T>
ChartProperty propertyOf(const std::string& path, const T& value, const T& standard) {
    using Held = typename Optional<T>::Held;
    ChartProperty property{path};
    property.changed = !(value == standard);
    if constexpr (HasMembers<Held>) {
        property.kind = PropertyKind::Section;
        property.choices = {"false", "true"};
        property.value = value ? "true" : "false";
    } else {
        property.kind = Leaf<Held>::kind();
        property.choices = Leaf<Held>::choices();
        if constexpr (Optional<T>::value) {
            if (property.kind == PropertyKind::Flag) property.kind = PropertyKind::Choice;
            if (!property.choices.empty()) property.choices.insert(property.choices.begin(), "");
            if (value) property.value = Leaf<Held>::text(*value);
        } else {
            property.value = Leaf<Held>::text(value);
        }
    }
    return property;
}

template <class T>
void setProperty(const std::string& path, T& value, const std::string& text) {
    using Held = typename Optional<T>::Held;
    if constexpr (HasMembers<Held>) {
        if (text != "true") value.reset();
        if (text == "true" && !value) value.emplace();
    } else if constexpr (Optional<T>::value) {
        if (text.empty()) return value.reset();
        Held set{};
        Leaf<Held>::set(set, path, text);
        value = set;
    } else {
        Leaf<T>::set(value, path, text);
    }
}

// --- schema ------------------------------------------------------------------------------------------------------

template <class T>
Json schemaOf();

template <class T>
Json schemaOfMembers() {
    Json properties = Json::object();
    Members<T>::list([&](const char* name, auto member) {
        properties[name] = schemaOf<std::decay_t<decltype(std::declval<T&>().*member)>>();
    });
    return {{"type", "object"}, {"properties", properties}, {"additionalProperties", false}};
}

Json anyOf(std::initializer_list<Json> forms) { return {{"anyOf", Json(std::vector<Json>(forms))}}; }

template <class T>
Json schemaOf() {
    using Held = typename Optional<T>::Held;
    if constexpr (Optional<T>::value && HasMembers<Held>)
        return {{"$ref", "#/$defs/" + std::string(Members<Held>::id())}};
    else if constexpr (Optional<T>::value)
        return schemaOf<Held>();
    else if constexpr (std::is_same_v<T, bool>)
        return {{"type", "boolean"}};
    else if constexpr (std::is_enum_v<T>)
        return {{"enum", std::vector<std::string>(enumNames<T>().begin(), enumNames<T>().end())}};
    else if constexpr (std::is_integral_v<T>)
        return {{"type", "integer"}};
    else if constexpr (std::is_floating_point_v<T>)
        return {{"type", "number"}};
    else if constexpr (std::is_same_v<T, std::string>)
        return {{"type", "string"}};
    else if constexpr (std::is_same_v<T, ParameterValue>)
        return Json(true);
    else if constexpr (IsList<T>::value)
        return {{"type", "array"}, {"items", schemaOf<typename IsList<T>::Entry>()}};
    else
        return {{"$ref", "#/$defs/" + std::string(Members<T>::id())}};
}

template <class T>
void define(Json& definitions) {
    definitions[std::string(Members<T>::id())] = schemaOfMembers<T>();
}

/// Where the JSON has other forms than the table of members (chart_forms.h).
void addForms(Json& definitions) {
    Json& mark = definitions["mark"];
    Json types = mark["properties"]["type"]["enum"];
    for (const char* shape : {"circle", "square"}) types.push_back(shape);
    mark["properties"]["type"]["enum"] = types;
    mark["properties"]["orient"] = Json{{"enum", {"horizontal", "vertical"}}};
    mark["properties"]["width"] =
        anyOf({Json{{"type", "number"}}, Json{{"type", "object"}, {"properties", {{"band", {{"type", "number"}}}}}}});
    mark["properties"].erase("band");
    definitions["mark"] = anyOf({Json{{"enum", types}}, Json(mark)});
    const Json sort = definitions["sort"]["properties"];
    Json words = sort["by"]["enum"];
    definitions["sort"] = anyOf({Json{{"type", "null"}}, Json{{"enum", words}}, Json{{"type", "array"}},
                                 Json{{"type", "object"},
                                      {"properties",
                                       {{"field", {{"type", "string"}}},
                                        {"op", {{"type", "string"}}},
                                        {"encoding", {{"type", "string"}}},
                                        {"order", {{"enum", {"ascending", "descending"}}}}}}}});
    for (const char* guide : {"axis", "legend"}) {
        Json& properties = definitions[guide]["properties"];
        for (const char* own : {"shown", "titled"}) properties.erase(own);
        properties["title"] = Json{{"type", {"string", "null"}}};
        properties["format"] = Json{{"type", "string"}};
        definitions[guide] = anyOf({Json{{"type", "null"}}, Json(definitions[guide])});
    }
    definitions["bin"] = anyOf({Json{{"type", "boolean"}}, Json{{"const", "binned"}}, Json(definitions["bin"])});
    definitions["top"] = anyOf({Json{{"type", "integer"}}, Json(definitions["top"])});
    definitions["scale"] = anyOf({Json{{"type", "null"}}, Json(definitions["scale"])});
    Json& channel = definitions["channel"]["properties"];
    channel.erase("timeStep");
    const Json unit = channel["timeUnit"];
    channel["timeUnit"] =
        anyOf({unit, Json{{"type", "object"}, {"properties", {{"unit", unit}, {"step", {{"type", "integer"}}}}}}});
    channel["aggregate"] = Json{{"enum",
                                 {"count", "valid", "distinct", "missing", "sum", "mean", "average", "median", "q1",
                                  "q3", "quantile", "min", "max", "stdev", "first", "last", "share"}}};
    channel["title"] = Json{{"type", {"string", "null"}}};
    channel["stack"] = anyOf({Json{{"type", {"boolean", "null"}}}, Json(channel["stack"])});
    const Json offset = definitions["encoding"]["properties"]["xOffset"];
    definitions["encoding"]["properties"]["yOffset"] = offset;
    definitions["chart"]["properties"].erase("horizontal");
}

}  // namespace

std::vector<ChartProperty> chartProperties(const ChartSpec& chart) {
    std::vector<ChartProperty> properties;
    walk(chart, "", [&](const std::string& path, const auto& value, const auto& standard) {
        properties.push_back(propertyOf(path, value, standard));
    });
    return properties;
}

ChartSpec withProperty(ChartSpec chart, const std::string& path, const std::string& value) {
    bool found = false;
    walk(chart, "", [&](const std::string& name, auto& held, const auto&) {
        if (found || name != path) return;
        found = true;
        setProperty(path, held, value);
    });
    if (!found) throw Error(KAPOK_TR("spec", "A chart has no property %1.").arg(path));
    return chart;
}

std::string chartSchema() {
    Json definitions = Json::object();
    define<ChartSpec>(definitions);
    define<Encoding>(definitions);
    define<Channel>(definitions);
    define<MarkDef>(definitions);
    define<Scale>(definitions);
    define<ChartAxis>(definitions);
    define<Legend>(definitions);
    define<Sort>(definitions);
    define<Bin>(definitions);
    define<Top>(definitions);
    define<ChartNote>(definitions);
    define<Drill>(definitions);
    define<Resolve>(definitions);
    define<ScaleResolve>(definitions);
    addForms(definitions);
    const Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                      {"title", "A chart of Kapok"},
                      {"$ref", "#/$defs/chart"},
                      {"$defs", definitions}};
    return schema.dump(2) + "\n";
}

}  // namespace kapok
