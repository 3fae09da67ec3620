#include "host/module_json.h"

#include "host/translate.h"

#include <cmath>

namespace kapok::host {
namespace {

void writeValue(JsonWriter& json, const ParameterValue& value) {
    struct Writer {
        JsonWriter& json;
        void operator()(std::monostate) const { json.null(); }
        void operator()(bool flag) const { json.boolean(flag); }
        void operator()(std::int64_t number) const { json.integer(number); }
        void operator()(double number) const { json.number(number); }
        void operator()(const std::string& word) const { json.text(word); }
        void operator()(const std::vector<std::string>& words) const {
            json.beginArray();
            for (const auto& word : words) json.text(word);
            json.endArray();
        }
        void operator()(const std::vector<double>& numbers) const {
            json.beginArray();
            for (const double number : numbers) json.number(number);
            json.endArray();
        }
    };
    std::visit(Writer{json}, value);
}

void writeInput(JsonWriter& json, const Input& input) {
    json.beginObject();
    json.key("id").text(input.id).key("label").text(shown(input.label)).key("help").text(shown(input.help));
    json.key("required").boolean(input.required).endObject();
}

void writeChoices(JsonWriter& json, const std::vector<Choice>& choices) {
    json.key("choices").beginArray();
    for (const auto& choice : choices) {
        json.beginObject().key("id").text(choice.id).key("label").text(shown(choice.label)).endObject();
    }
    json.endArray();
}

void writeColumnRule(JsonWriter& json, const Parameter& parameter) {
    json.key("input").text(parameter.input).key("types").beginArray();
    for (const Type type : parameter.types) json.text(typeName(type));
    json.endArray();
}

void writeParameter(JsonWriter& json, const Parameter& parameter) {
    json.beginObject();
    json.key("id").text(parameter.id).key("kind").text(parameterKindName(parameter.kind));
    json.key("label").text(shown(parameter.label)).key("help").text(shown(parameter.help));
    json.key("default");
    writeValue(json, parameter.standard);
    json.key("required").boolean(parameter.required);
    if (std::isfinite(parameter.minimum)) json.key("minimum").number(parameter.minimum);
    if (std::isfinite(parameter.maximum)) json.key("maximum").number(parameter.maximum);
    if (!parameter.choices.empty()) writeChoices(json, parameter.choices);
    if (parameter.kind == ParameterKind::Column || parameter.kind == ParameterKind::Columns)
        writeColumnRule(json, parameter);
    if (!parameter.enabledBy.empty()) json.key("enabled_by").text(parameter.enabledBy);
    json.key("advanced").boolean(parameter.advanced).endObject();
}

}  // namespace

std::string toJson(const ModuleResult& result) {
    JsonWriter json;
    json.beginObject().key("module").text(result.module).key("version").text(result.version);
    json.key("parameters").beginObject();
    for (const auto& [id, value] : result.parameters.all()) {
        json.key(id);
        writeValue(json, value);
    }
    json.endObject().key("seed").integer(static_cast<std::int64_t>(result.seed));
    json.key("tables").beginObject();
    for (const auto& table : result.tables) json.key(table.id).table(table.table);
    json.endObject().key("texts").beginObject();
    for (const auto& text : result.texts) json.key(text.id).text(shown(text.text));
    json.endObject().key("warnings").beginArray();
    for (const auto& warning : result.warnings) json.text(shown(warning));
    json.endArray().endObject();
    return json.result();
}

void writeModule(JsonWriter& json, const ModuleInfo& info) {
    json.beginObject().key("id").text(info.id).key("title").text(shown(info.title));
    json.key("group").text(shown(info.group)).key("summary").text(shown(info.summary));
    json.key("assumptions").text(shown(info.assumptions));
    json.key("version").text(info.version).key("inputs").beginArray();
    for (const auto& input : info.inputs) writeInput(json, input);
    json.endArray().key("parameters").beginArray();
    for (const auto& parameter : info.parameters) writeParameter(json, parameter);
    json.endArray().endObject();
}

}  // namespace kapok::host
