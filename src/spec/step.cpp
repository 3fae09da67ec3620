#include "spec/step.h"

#include "spec/names.h"

namespace kapok {

std::string windowName(const WindowField& field) {
    if (!field.name.empty()) return field.name;
    const std::string op(enumName(field.op));
    return field.field.empty() ? op : op + "_" + field.field;
}

std::string periodName(const PeriodField& field, PeriodBase base) {
    if (!field.name.empty()) return field.name;
    return field.field + "_" + std::string(enumName(base)) + "_" + std::string(enumName(field.measure));
}

std::vector<Id> datasetsUsed(const std::vector<Step>& steps) {
    std::vector<Id> used;
    for (const auto& step : steps) {
        if (!step.enabled) continue;
        if (const auto* join = std::get_if<JoinStep>(&step.action)) used.push_back(join->right);
        if (const auto* unite = std::get_if<UnionStep>(&step.action)) {
            used.insert(used.end(), unite->others.begin(), unite->others.end());
        }
    }
    return used;
}

}  // namespace kapok
