#include "host/module_runner.h"

#include "host/errors.h"
#include "sdk/list.h"
#include "table/column_builder.h"
#include "table/gather.h"

#include <algorithm>
#include <set>

namespace kapok::host {
namespace {

const std::string* columnName(const ParameterValue& value) { return std::get_if<std::string>(&value); }

bool isColumnKind(const Parameter& parameter) {
    return parameter.kind == ParameterKind::Column || parameter.kind == ParameterKind::Columns;
}

/// The columns a parameter names; none when it is not given.
std::vector<std::string> namedColumns(const ParameterValue& value) {
    if (const auto* one = columnName(value)) return {*one};
    if (const auto* many = std::get_if<std::vector<std::string>>(&value)) return *many;
    return {};
}

const ParameterValue& valueOf(const ParameterValues& values, const std::string& id) {
    return values.all().find(id)->second;
}

bool accepts(const Parameter& parameter, Type type) {
    return parameter.types.empty() ||
           std::find(parameter.types.begin(), parameter.types.end(), type) != parameter.types.end();
}

std::string typeNames(const std::vector<Type>& types) {
    std::string names;
    for (const Type type : types) addToList(names, typeName(type));
    return names;
}

void checkColumn(const Parameter& parameter, const Table& table, const std::string& name) {
    const Type type = table.column(name)->type();
    if (accepts(parameter, type)) return;
    throw Error(KAPOK_TR("host", "The parameter %1 cannot use the column %2: its type is %3.")
                    .arg(parameter.id)
                    .arg(name)
                    .arg(typeName(type)),
                KAPOK_TR("host", "Choose a column of one of these types: %1.").arg(typeNames(parameter.types)));
}

void checkRoles(const ModuleInfo& info, const ModuleInputs& inputs) {
    for (const auto& [role, table] : inputs) {
        const auto known = [&](const Input& input) { return input.id == role; };
        if (std::any_of(info.inputs.begin(), info.inputs.end(), known)) continue;
        std::string roles;
        for (const auto& input : info.inputs) addToList(roles, input.id);
        throw Error(KAPOK_TR("host", "The module %1 has no input \"%2\".").arg(info.id).arg(role),
                    KAPOK_TR("host", "Its inputs are: %1.").arg(roles));
    }
    for (const auto& input : info.inputs) {
        if (!input.required || inputs.contains(input.id)) continue;
        throw Error(KAPOK_TR("host", "The module %1 needs the input \"%2\".").arg(info.id).arg(input.id));
    }
}

/// The indexes of the columns that are handed to the module for one input, in the table's order.
std::set<std::size_t> neededColumns(const ModuleInfo& info, const std::string& role, const Table& table,
                                    const ParameterValues& values) {
    std::set<std::size_t> needed;
    bool declared = false;
    const auto addAccepted = [&](auto&& accepted) {
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            if (accepted(table.column(i)->type())) needed.insert(i);
        }
    };
    const auto any = [](Type) { return true; };
    for (const auto& parameter : info.parameters) {
        if (parameter.input != role) continue;
        const auto names = namedColumns(valueOf(values, parameter.id));
        if (parameter.kind == ParameterKind::Formula && !names.empty()) addAccepted(any);
        if (!isColumnKind(parameter)) continue;
        declared = true;
        for (const auto& name : names) needed.insert(*table.find(name));
        if (parameter.kind == ParameterKind::Columns && names.empty())
            addAccepted([&](Type type) { return accepts(parameter, type); });
    }
    if (!declared) addAccepted(any);
    return needed;
}

/// The columns of all inputs, contiguous, alive as long as the run.
class Gathered {
public:
    Gathered(const ModuleInfo& info, const ModuleInputs& tables, const ParameterValues& values, RunContext& context) {
        for (const auto& [role, table] : tables) {
            auto& columns = columns_[role];
            for (const std::size_t index : neededColumns(info, role, table, values)) {
                context.check();
                columns.emplace_back(table.column(index));
            }
            std::vector<ColumnView> views;
            for (const auto& column : columns) views.push_back(column.view());
            inputs_.emplace(role, InputTable(std::move(views), table.rows()));
        }
    }

    const Inputs& inputs() const { return inputs_; }

private:
    std::map<std::string, std::vector<GatheredColumn>> columns_;
    Inputs inputs_;
};

Result runGuarded(const Module& module, const Inputs& inputs, const ParameterValues& values, RunContext& context) {
    try {
        return module.run(inputs, values, context);
    } catch (const Error&) {
        throw;
    } catch (const Cancelled&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw Error(KAPOK_TR("host", "The module %1 needs more memory than there is.").arg(module.info().id),
                    KAPOK_TR("host", "Close other programs, or work on fewer rows or columns."));
    } catch (const std::exception& error) {
        throw Error(KAPOK_TR("host", "The module %1 stopped: %2.").arg(module.info().id).arg(error.what()));
    } catch (...) {
        throw Error(KAPOK_TR("host", "The module %1 stopped for an unknown reason.").arg(module.info().id));
    }
}

}  // namespace

ParameterValues checkedParameters(const ModuleInfo& info, const ModuleInputs& inputs, const ParameterValues& given) {
    checkRoles(info, inputs);
    ParameterValues values = validated(info.parameters, given);
    for (const auto& parameter : info.parameters) {
        if (!isColumnKind(parameter)) continue;
        const auto names = namedColumns(valueOf(values, parameter.id));
        const auto table = inputs.find(parameter.input);
        if (names.empty()) continue;
        if (table == inputs.end()) {
            throw Error(KAPOK_TR("host", "The parameter %1 names a column of the input \"%2\", which is not given.")
                            .arg(parameter.id)
                            .arg(parameter.input));
        }
        for (const auto& name : names) checkColumn(parameter, table->second, name);
    }
    return values;
}

ModuleResult runModule(const Module& module, const ModuleInputs& inputs, const ParameterValues& parameters,
                       RunContext& context) {
    const ModuleInfo& info = module.info();
    ModuleResult made{info.id, info.version, checkedParameters(info, inputs, parameters), context.seed()};
    const Gathered gathered(info, inputs, made.parameters, context);
    Result result = runGuarded(module, gathered.inputs(), made.parameters, context);
    context.check();
    for (const auto& table : result.tables) made.tables.push_back({table.id, table.title, toTable(table.table)});
    made.texts = std::move(result.texts);
    made.charts = std::move(result.charts);
    made.maps = std::move(result.maps);
    made.warnings = std::move(result.warnings);
    return made;
}

}  // namespace kapok::host
