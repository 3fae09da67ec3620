#include "spec/step.h"

namespace kapok {

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
