#include "workbook/variables.h"

#include "expression/variables.h"
#include "spec/selection.h"
#include "table/format.h"

#include <algorithm>

namespace kapok::workbook {
namespace {

const Variable* find(const State& state, const std::string& name) {
    for (const auto& item : state.items(ItemKind::Variable)) {
        if (item->name == name) return &std::get<Variable>(item->value);
    }
    return nullptr;
}

std::string literal(bool value) { return value ? "true" : "false"; }
std::string literal(std::int64_t value) { return std::to_string(value); }
std::string literal(double value) { return shortest(value); }
std::string literal(const std::string& value) { return textLiteral(value); }
std::string literal(std::monostate) { return "missing"; }

template <class T>
std::string literal(const std::vector<T>& values) {
    std::string list;
    for (const auto& value : values) list += (list.empty() ? "" : ", ") + literal(value);
    return list.empty() ? "missing" : list;
}

}  // namespace

std::optional<std::string> variableText(const State& state, const std::string& name) {
    const Variable* variable = find(state, name);
    if (!variable) return std::nullopt;
    return std::visit([](const auto& value) { return literal(value); }, variable->value);
}

std::string withVariables(const State& state, const std::string& expression) {
    return expression::withVariables(expression, [&](const std::string& name) { return variableText(state, name); });
}

std::vector<Step> withVariables(const State& state, std::vector<Step> steps) {
    for (auto& step : steps) {
        if (auto* filter = std::get_if<FilterStep>(&step.action)) {
            filter->expression = withVariables(state, filter->expression);
        } else if (auto* derive = std::get_if<DeriveStep>(&step.action)) {
            derive->expression = withVariables(state, derive->expression);
        }
    }
    return steps;
}

Query withVariables(const State& state, Query query) {
    query.filter = withVariables(state, query.filter);
    for (auto& field : query.derive) field.expression = withVariables(state, field.expression);
    return query;
}

Analysis withVariables(const State& state, Analysis analysis, const Module* module) {
    for (const auto& [id, name] : analysis.variables) {
        const Variable* variable = find(state, name);
        if (!variable) {
            throw Error(KAPOK_TR("workbook", "The workbook has no variable \"%1\".").arg(name),
                        KAPOK_TR("workbook", "Bind the parameter %1 to another one, or give it a value.").arg(id));
        }
        ParameterValue value = variable->value;
        if (module) {
            const auto& declared = module->info().parameters;
            const auto found = std::find_if(declared.begin(), declared.end(),
                                            [&, wanted = id](const Parameter& one) { return one.id == wanted; });
            if (found != declared.end()) value = parseParameter(*found, parameterText(value));
        }
        analysis.parameters.set(id, std::move(value));
    }
    analysis.variables.clear();
    return analysis;
}

}  // namespace kapok::workbook
