#include "spec/quality_rules.h"

#include "spec/json.h"
#include "spec/selection.h"

#include <algorithm>

namespace kapok {
namespace {

/// A value of the field as a literal of the formula language; empty where the text is none.
std::string literalOf(const std::string& value, Type type) {
    switch (type) {
        case Type::Text: return textLiteral(value);
        case Type::Date: return "date(" + textLiteral(value) + ")";
        case Type::DateTime: return "datetime(" + textLiteral(value) + ")";
        case Type::Boolean: return value == "true" || value == "false" ? value : std::string();
        case Type::Int64:
        case Type::Float64:
            return value.find_first_not_of("0123456789+-.eE") == std::string::npos ? value : std::string();
        case Type::Geometry: break;
    }
    return {};
}

class Rules {
public:
    Rules(const ParameterValues& given, const Metadata& metadata) : parameters_(given), metadata_(metadata) {
        if (given.has("conditions")) conditions_ = given.word("conditions");
    }

    ParameterValues of(const Schema& schema) {
        std::vector<std::string> keys;
        for (const Field& field : schema) {
            const auto note = metadata_.fields.find(field.name);
            if (note == metadata_.fields.end()) continue;
            addField(field, note->second);
            if (note->second.role == FieldRole::Key) keys.push_back(field.name);
        }
        if (!parameters_.has("key") && !keys.empty()) parameters_.set("key", keys);
        if (!conditions_.empty()) parameters_.set("conditions", conditions_);
        return std::move(parameters_);
    }

private:
    void addField(const Field& field, const FieldNote& note) {
        const std::string name = fieldReference(field.name);
        if (note.required) addCondition("not is_missing(" + name + ")");
        if (note.unique) addColumn("unique", field.name);
        addCodes(field, note.codes);
        addBound(field, name + " >= ", note.minimum);
        addBound(field, name + " <= ", note.maximum);
        if (field.type == Type::Text && !note.pattern.empty()) {
            addCondition("matches(" + name + ", " + textLiteral("^(?:" + note.pattern + ")$") + ")");
        }
        addValues(field, note);
        if (note.role == FieldRole::Time && isTime(field.type)) addTime(field.name);
    }

    void addCondition(const std::string& condition) { conditions_ += (conditions_.empty() ? "" : "; ") + condition; }

    void addColumn(const char* parameter, const std::string& name) {
        std::vector<std::string> names;
        if (parameters_.has(parameter)) names = parameters_.words(parameter);
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        parameters_.set(parameter, names);
    }

    void addCodes(const Field& field, const std::string& list) {
        const bool isText = field.type == Type::Text;
        const bool isCode = isText || field.type == Type::Int64;
        if (list == "gb2260" && isCode) addColumn("regions", field.name);
        if (list == "gb4754-2017" && isCode) addColumn("industries", field.name);
        if (list == "gb32100" && isText) addColumn("credit_codes", field.name);
        if (list == "gb11643" && isText) addColumn("id_numbers", field.name);
    }

    void addBound(const Field& field, const std::string& compared, const std::string& bound) {
        const bool ordered = field.type != Type::Text && field.type != Type::Boolean;
        const std::string literal = bound.empty() || !ordered ? std::string() : literalOf(bound, field.type);
        if (!literal.empty()) addCondition(compared + literal);
    }

    void addValues(const Field& field, const FieldNote& note) {
        std::string list;
        for (const auto& [value, meaning] : note.values) {
            const std::string literal = literalOf(value, field.type);
            if (!literal.empty()) list += (list.empty() ? "" : ", ") + literal;
        }
        if (!list.empty()) addCondition(fieldReference(field.name) + " in (" + list + ")");
    }

    void addTime(const std::string& name) {
        if (parameters_.has("time") || !parameters_.has("as_of")) return;
        parameters_.set("time", name);
        const std::int64_t days = daysBetween(metadata_.frequency);
        if (!parameters_.has("max_age") && days > 0) parameters_.set("max_age", days);
    }

    ParameterValues parameters_;
    const Metadata& metadata_;
    std::string conditions_;
};

}  // namespace

ParameterValues qualityParameters(const ParameterValues& given, const Metadata& metadata, const Schema& schema) {
    return Rules(given, metadata).of(schema);
}

std::string qualityRulesText(const Metadata& metadata) {
    Dataset only;
    only.metadata.frequency = metadata.frequency;
    for (const auto& [name, note] : metadata.fields) {
        FieldNote rules = note;
        rules.label.clear();
        rules.description.clear();
        rules.unit.clear();
        only.metadata.fields[name] = rules;
    }
    return toJson(Item{{}, {}, only});
}

}  // namespace kapok
