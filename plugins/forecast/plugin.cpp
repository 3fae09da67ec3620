#include <memory>

#include "forecast/breaks_module.h"
#include "forecast/changes_module.h"
#include "forecast/evaluate_module.h"
#include "forecast/filter_module.h"
#include "forecast/forecast_module.h"
#include "forecast/methods.h"
#include "forecast/reconcile_module.h"
#include "forecast/scenario_module.h"
#include "forecast/var_module.h"
#include "sdk/plugin.h"

namespace kapok {
namespace {

/// A module for each method of the list, the one that compares them, filters and changes.
struct MethodModules {
    std::vector<std::unique_ptr<const Module>> modules;

    MethodModules() {
        for (const forecast::Method& method : forecast::methods()) {
            modules.push_back(std::make_unique<forecast::ForecastModule>(method));
        }
        modules.push_back(forecast::varModule());
        modules.push_back(forecast::reconcileModule());
        modules.push_back(forecast::scenarioModule());
        modules.push_back(std::make_unique<forecast::EvaluateModule>());
        modules.push_back(std::make_unique<forecast::FilterModule>());
        modules.push_back(std::make_unique<forecast::ChangesModule>());
        modules.push_back(forecast::breaksModule());
    }
};

const MethodModules& methodModules() {
    static const MethodModules all;
    return all;
}

}  // namespace

/// The overload that KAPOK_PLUGIN finds for the list.
static std::vector<const Module*> modulePointers(const MethodModules& all) {
    std::vector<const Module*> pointers;
    for (const auto& module : all.modules) pointers.push_back(module.get());
    return pointers;
}

}  // namespace kapok

KAPOK_PLUGIN("forecast", kapok::methodModules())
