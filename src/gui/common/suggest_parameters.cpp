#include "gui/common/suggest_parameters.h"

#include "gui/common/suggest.h"

#include <algorithm>
#include <set>

namespace kapok::gui {
namespace {

constexpr std::size_t mostColumns = 12;

using Names = std::set<std::string>;

bool takes(const Parameter& parameter, Type type) {
    return parameter.types.empty() ||
           std::find(parameter.types.begin(), parameter.types.end(), type) != parameter.types.end();
}

/// The first of the fields that the parameter takes and no other one has.
std::string firstFree(const std::vector<const Field*>& fields, const Parameter& parameter, const Names& used) {
    for (const Field* field : fields) {
        if (takes(parameter, field->type) && !used.contains(field->name)) return field->name;
    }
    return {};
}

std::vector<const Field*> candidates(const Parameter& parameter, const Table& table) {
    const bool reals = takes(parameter, Type::Float64);
    if (takes(parameter, Type::Date) && !reals) return suggestedTimes(table);
    if (reals && !takes(parameter, Type::Text)) return suggestedNumbers(table);
    return suggestedCategories(table);
}

/// Columns that the values name already, those of this input only.
Names usedColumns(const ModuleInfo& info, const std::string& input, const ParameterValues& values) {
    Names used;
    for (const auto& parameter : info.parameters) {
        const auto given = values.all().find(parameter.id);
        if (parameter.input != input || given == values.all().end()) continue;
        if (parameter.kind == ParameterKind::Column) {
            if (const auto* name = std::get_if<std::string>(&given->second)) used.insert(*name);
        } else if (parameter.kind == ParameterKind::Columns) {
            if (const auto* names = std::get_if<std::vector<std::string>>(&given->second))
                used.insert(names->begin(), names->end());
        }
    }
    return used;
}

bool isColumns(const Parameter& parameter) {
    return parameter.kind == ParameterKind::Column || parameter.kind == ParameterKind::Columns;
}

/// Nothing else asks for what the list could take: a list of numbers beside a time may be all numbers.
bool isAllThatIsAsked(const Parameter& columns, const ModuleInfo& info) {
    const bool numbers = takes(columns, Type::Float64);
    return std::none_of(info.parameters.begin(), info.parameters.end(), [&](const Parameter& other) {
        return other.id != columns.id && other.input == columns.input && other.required && isColumns(other) &&
               (!numbers || takes(other, Type::Float64));
    });
}

/// The column that names the rows, for results that would only number them.
ParameterValue namesOfRows(const Parameter& parameter, const Table& table) {
    const Field* name = suggestedName(table);
    if (!name || !takes(parameter, name->type)) return {};
    const auto& column = *table.column(name->name);
    const bool eachItsOwn = column.dictionary()->size() == table.rows() && column.missingCount() == 0;
    return eachItsOwn ? ParameterValue(name->name) : ParameterValue();
}

ParameterValue suggested(const Parameter& parameter, const ModuleInfo& info, const Table& table, const Names& used) {
    const auto fields = candidates(parameter, table);
    if (parameter.kind == ParameterKind::Column) {
        std::string name = firstFree(fields, parameter, used);
        return name.empty() ? ParameterValue() : ParameterValue(std::move(name));
    }
    if (!isAllThatIsAsked(parameter, info)) return {};
    std::vector<std::string> names;
    for (const Field* field : fields) {
        if (takes(parameter, field->type) && names.size() < mostColumns) names.push_back(field->name);
    }
    return names.empty() ? ParameterValue() : ParameterValue(std::move(names));
}

}  // namespace

ParameterValues withSuggestedColumns(const ModuleInfo& info, const std::map<std::string, Table>& inputs,
                                     ParameterValues values) {
    for (const auto& parameter : info.parameters) {
        const auto table = inputs.find(parameter.input);
        if (!isColumns(parameter) || values.has(parameter.id) || table == inputs.end()) continue;
        const bool naming = (parameter.id == "id" || parameter.id == "unit") && parameter.kind == ParameterKind::Column;
        if (!parameter.required && !naming) continue;
        const Names used = usedColumns(info, parameter.input, values);
        ParameterValue value = parameter.required ? suggested(parameter, info, table->second, used)
                                                  : namesOfRows(parameter, table->second);
        if (!std::holds_alternative<std::monostate>(value)) values.set(parameter.id, std::move(value));
    }
    return values;
}

}  // namespace kapok::gui
