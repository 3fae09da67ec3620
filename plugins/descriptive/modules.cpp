#include "descriptive/modules.h"

#include "stats/model_matrix.h"

#include <array>

namespace kapok::descriptive {

ModuleInfo describingInfo(std::string id, Text title, Text summary, Text help, Text assumptions,
                          std::vector<Parameter> parameters) {
    ModuleInfo info;
    info.id = std::move(id);
    info.title = std::move(title);
    info.group = KAPOK_TR("descriptive", "Descriptive statistics");
    info.summary = std::move(summary);
    info.help = std::move(help);
    info.assumptions = std::move(assumptions);
    info.inputs.push_back({.label = KAPOK_TR("descriptive", "Data"), .help = KAPOK_TR("descriptive", "Any table.")});
    info.parameters = std::move(parameters);
    info.parameters.push_back(groupParameter());
    return info;
}

std::vector<Type> anyCategories() { return {Type::Text, Type::Boolean, Type::Int64, Type::Float64}; }

Values valuesOf(const InputTable& data, const std::string& column, std::size_t least) {
    const ColumnView& view = data.column(column);
    stats::CompleteRows complete = stats::completeRows(std::array{&view}, data.rows());
    if (complete.rows.size() < least) {
        throw Error(KAPOK_TR("descriptive", "Column %1 has %2 values; at least %3 are needed.")
                        .arg(column)
                        .arg(complete.rows.size())
                        .arg(least),
                    KAPOK_TR("descriptive", "Leave the column out, or check the filter of the data."));
    }
    Values values;
    values.numbers = stats::numbersOf(view, complete.rows);
    values.rows = std::move(complete.rows);
    values.left = complete.left;
    return values;
}

std::string idAt(const std::string& id, std::size_t place) {
    return place == 0 ? id : id + '_' + std::to_string(place + 1);
}

std::string divergingScale(double reach) {
    return "\"scale\":{\"scheme\":\"blue-red\",\"domain\":[" + shortest(-reach) + ',' + shortest(reach) + "]}";
}

void warnAboutRows(std::size_t left, Result& result) {
    if (left == 0) return;
    result.warnings.push_back(
        KAPOK_TR("descriptive", "Rows left out because a value is missing or infinite: %1.").arg(left));
}

}  // namespace kapok::descriptive
