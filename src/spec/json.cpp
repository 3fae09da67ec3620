#include "spec/json.h"

#include "sdk/error.h"
#include "spec/chart_forms.h"
#include "spec/describe.h"
#include "spec/names.h"

#include <nlohmann/json.hpp>

namespace kapok {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
concept HasMembers = requires {
    Members<T>::list([](auto...) {});
};

// --- writing -----------------------------------------------------------------------------------------------------

template <class T>
Json write(const T& value);

Json writeParameter(const ParameterValue& value) {
    return std::visit(
        [](const auto& held) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>) {
                return nullptr;
            } else {
                return held;
            }
        },
        value);
}

template <class T>
void writeMembers(const T& value, Json& json) {
    const T standard{};
    Members<T>::list([&](const char* name, auto member) {
        if (!(value.*member == standard.*member)) json[name] = write(value.*member);
    });
    if constexpr (std::is_same_v<T, ChartSpec>) json = compactChart(std::move(json));
}

Json writeStep(const Step& step) {
    Json json{{"step", stepNames()[step.action.index()]}};
    std::visit([&](const auto& action) { writeMembers(action, json); }, step.action);
    if (!step.enabled) json["enabled"] = false;
    return json;
}

template <class T>
struct Write {
    static Json of(const T& value) {
        if constexpr (std::is_enum_v<T>) {
            return std::string(enumName(value));
        } else if constexpr (HasMembers<T>) {
            Json json = Json::object();
            writeMembers(value, json);
            return json;
        } else {
            return value;
        }
    }
};
template <class T>
struct Write<std::vector<T>> {
    static Json of(const std::vector<T>& values) {
        Json json = Json::array();
        for (const auto& value : values) json.push_back(write(value));
        return json;
    }
};
template <class T>
struct Write<std::optional<T>> {
    static Json of(const std::optional<T>& value) { return value ? write(*value) : Json(nullptr); }
};
template <class T>
struct Write<std::map<std::string, T>> {
    static Json of(const std::map<std::string, T>& values) {
        Json json = Json::object();
        for (const auto& [key, value] : values) json[key] = write(value);
        return json;
    }
};
template <>
struct Write<Step> {
    static Json of(const Step& step) { return writeStep(step); }
};
template <>
struct Write<ParameterValue> {
    static Json of(const ParameterValue& value) { return writeParameter(value); }
};
template <>
struct Write<ParameterValues> {
    static Json of(const ParameterValues& values) {
        Json json = Json::object();
        for (const auto& [id, value] : values.all()) json[id] = writeParameter(value);
        return json;
    }
};
template <>
struct Write<Item> {
    static Json of(const Item& item) {
        Json json{{"id", item.id}, {"kind", enumName(item.kind())}, {"name", item.name}};
        std::visit([&](const auto& value) { writeMembers(value, json["spec"] = Json::object()); }, item.value);
        return json;
    }
};

template <class T>
Json write(const T& value) {
    return Write<T>::of(value);
}

template <class T>
std::string text(const T& value, int indent) {
    return write(value).dump(indent, ' ', false, Json::error_handler_t::replace);
}

// --- reading -----------------------------------------------------------------------------------------------------

[[noreturn]] void expected(const std::string& path, const std::string& what, const Json& found) {
    throw Error(KAPOK_TR("spec", "In the JSON, %1 must be %2, but it is %3.")
                    .arg(path.empty() ? "the document" : path)
                    .arg(what)
                    .arg(found.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 80)));
}

template <class T>
void read(const Json& json, T& value, const std::string& path);

template <class Enum>
void readEnum(const Json& json, Enum& value, const std::string& path) {
    const auto found = json.is_string() ? enumFromName<Enum>(json.get<std::string>()) : std::nullopt;
    if (found) {
        value = *found;
        return;
    }
    std::string known;
    for (const auto name : enumNames<Enum>()) known += (known.empty() ? "" : ", ") + std::string(name);
    expected(path, "one of " + known, json);
}

template <class T>
void readNumber(const Json& json, T& value, const std::string& path) {
    if constexpr (std::is_floating_point_v<T>) {
        if (!json.is_number()) expected(path, "a number", json);
    } else {
        if (!json.is_number_integer()) expected(path, "a whole number", json);
    }
    value = json.get<T>();
}

/// Reads the members of T; any other member that `others` does not name is an error.
template <class T>
void readMembers(const Json& given, T& value, const std::string& path,
                 const std::vector<std::string_view>& others = {}) {
    if (!given.is_object()) expected(path, "an object", given);
    Json canonical;
    if constexpr (std::is_same_v<T, ChartSpec>) canonical = canonicalChart(given);
    const Json& json = canonical.is_null() ? given : canonical;
    for (const auto& item : json.items()) {
        const std::string& key = item.key();
        const Json& member = item.value();
        bool known = std::find(others.begin(), others.end(), key) != others.end();
        Members<T>::list([&](const char* name, auto pointer) {
            if (key != name) return;
            known = true;
            read(member, value.*pointer, path.empty() ? key : path + "." + key);
        });
        if (!known) {
            throw Error(KAPOK_TR("spec", "In the JSON, %1 has a member \"%2\" that is not supported.")
                            .arg(path.empty() ? "the document" : path)
                            .arg(key));
        }
    }
}

void readParameter(const Json& json, ParameterValue& value, const std::string& path) {
    if (json.is_null()) {
        value = std::monostate{};
    } else if (json.is_boolean()) {
        value = json.get<bool>();
    } else if (json.is_number_integer()) {
        value = json.get<std::int64_t>();
    } else if (json.is_number()) {
        value = json.get<double>();
    } else if (json.is_string()) {
        value = json.get<std::string>();
    } else if (json.is_array() && !json.empty() && json.front().is_number()) {
        std::vector<double> numbers;
        for (const auto& entry : json) readNumber(entry, numbers.emplace_back(), path);
        value = numbers;
    } else {
        std::vector<std::string> words;
        read(json, words, path);
        value = words;
    }
}

template <class Variant, std::size_t... index>
void readAlternative(std::size_t chosen, const Json& json, Variant& value, const std::string& path,
                     const std::vector<std::string_view>& others, std::index_sequence<index...>) {
    const auto take = [&]<std::size_t i>() {
        readMembers(json, value.template emplace<i>(), path, others);
        return true;
    };
    (void)((index == chosen && take.template operator()<index>()) || ...);
}

void readStep(const Json& json, Step& step, const std::string& path) {
    const std::string name = json.is_object() ? json.value("step", std::string{}) : std::string{};
    const auto names = stepNames();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) expected(path, "a step with its name in \"step\"", json);
    readAlternative(static_cast<std::size_t>(found - names.begin()), json, step.action, path, {"step", "enabled"},
                    std::make_index_sequence<std::variant_size_v<StepAction>>{});
    if (json.contains("enabled")) read(json.at("enabled"), step.enabled, path + ".enabled");
}

void readItem(const Json& json, Item& item, const std::string& path) {
    if (!json.is_object() || !json.contains("kind") || !json.contains("id"))
        expected(path, "an item with id and kind", json);
    ItemKind kind{};
    readEnum(json.at("kind"), kind, "kind");
    read(json.at("id"), item.id, "id");
    if (json.contains("name")) read(json.at("name"), item.name, "name");
    readAlternative(static_cast<std::size_t>(kind), json.value("spec", Json::object()), item.value, "spec", {},
                    std::make_index_sequence<std::variant_size_v<ItemValue>>{});
}

template <class T>
struct Read {
    static void into(const Json& json, T& value, const std::string& path) {
        if constexpr (std::is_enum_v<T>) {
            readEnum(json, value, path);
        } else if constexpr (HasMembers<T>) {
            readMembers(json, value, path);
        } else if constexpr (std::is_same_v<T, bool>) {
            if (!json.is_boolean()) expected(path, "true or false", json);
            value = json.get<bool>();
        } else if constexpr (std::is_arithmetic_v<T>) {
            readNumber(json, value, path);
        } else {
            if (!json.is_string()) expected(path, "a text", json);
            value = json.get<std::string>();
        }
    }
};
template <class T>
struct Read<std::vector<T>> {
    static void into(const Json& json, std::vector<T>& values, const std::string& path) {
        if (!json.is_array()) expected(path, "a list", json);
        values.clear();
        for (const auto& entry : json) {
            const std::string place = path + "[" + std::to_string(values.size()) + "]";
            read(entry, values.emplace_back(), place);
        }
    }
};
template <class T>
struct Read<std::optional<T>> {
    static void into(const Json& json, std::optional<T>& value, const std::string& path) {
        value.reset();
        if (!json.is_null()) read(json, value.emplace(), path);
    }
};
template <>
struct Read<TimeSpan> {  // one text in workbooks of the first version: "2015–2024"
    static void into(const Json& json, TimeSpan& value, const std::string& path) {
        if (!json.is_string()) return readMembers(json, value, path);
        const auto words = json.get<std::string>();
        const std::string_view dash = "–";
        const auto at = words.find(dash);
        value.from = words.substr(0, at);
        value.to = at == std::string::npos ? words : words.substr(at + dash.size());
    }
};
template <class T>
struct Read<std::map<std::string, T>> {
    static void into(const Json& json, std::map<std::string, T>& values, const std::string& path) {
        if (!json.is_object()) expected(path, "an object", json);
        for (const auto& [key, entry] : json.items()) read(entry, values[key], path + "." + key);
    }
};
template <>
struct Read<Step> {
    static void into(const Json& json, Step& step, const std::string& path) { readStep(json, step, path); }
};
template <>
struct Read<ParameterValue> {
    static void into(const Json& json, ParameterValue& value, const std::string& path) {
        readParameter(json, value, path);
    }
};
template <>
struct Read<ParameterValues> {
    static void into(const Json& json, ParameterValues& values, const std::string& path) {
        if (!json.is_object()) expected(path, "an object", json);
        for (const auto& [id, entry] : json.items()) {
            ParameterValue value;
            readParameter(entry, value, path + "." + id);
            values.set(id, std::move(value));
        }
    }
};
template <>
struct Read<Item> {
    static void into(const Json& json, Item& item, const std::string& path) { readItem(json, item, path); }
};

template <class T>
void read(const Json& json, T& value, const std::string& path) {
    Read<T>::into(json, value, path);
}

template <class T>
T parsed(std::string_view source) {
    Json json;
    try {
        json = Json::parse(source);
    } catch (const Json::parse_error& error) {
        throw Error(KAPOK_TR("spec", "The text is not JSON: an error at byte %1.").arg(error.byte),
                    KAPOK_TR("spec", "Look for a missing comma, quote or bracket there."));
    }
    T value{};
    read(json, value, "");
    return value;
}

}  // namespace

std::string toJson(const Item& item, int indent) { return text(item, indent); }
std::string toJson(const ChartSpec& chart, int indent) { return text(chart, indent); }
std::string toJson(const MapSpec& map, int indent) { return text(map, indent); }
std::string toJson(const Query& query, int indent) { return text(query, indent); }
std::string toJson(const Source& source, int indent) { return text(source, indent); }
std::string toJson(const std::vector<Step>& steps, int indent) { return text(steps, indent); }
std::string toJson(const Analysis& analysis, int indent) { return text(analysis, indent); }

std::string toJson(const HouseStyle& style, int indent) { return text(style, indent); }

HouseStyle houseStyleFromJson(std::string_view json) {
    HouseStyle style = json.empty() ? HouseStyle{} : parsed<HouseStyle>(json);
    styled(lightTheme, style);  // says what is wrong with it
    return style;
}

std::string toJson(const MapDrills& drills) { return text(drills, -1); }

MapDrills mapDrillsFromJson(std::string_view json) { return json.empty() ? MapDrills{} : parsed<MapDrills>(json); }

std::string toJson(const Linking& linking) { return text(linking, -1); }

Linking linkingFromJson(std::string_view json) { return json.empty() ? Linking{} : parsed<Linking>(json); }

Item itemFromJson(std::string_view json) { return parsed<Item>(json); }
ChartSpec chartFromJson(std::string_view json) { return parsed<ChartSpec>(json); }
MapSpec mapFromJson(std::string_view json) { return parsed<MapSpec>(json); }
Query queryFromJson(std::string_view json) { return parsed<Query>(json); }

}  // namespace kapok
