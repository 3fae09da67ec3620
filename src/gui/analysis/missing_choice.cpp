#include "gui/analysis/missing_choice.h"

#include "gui/common/strings.h"
#include "host/translate.h"

#include <QCoreApplication>

#include <algorithm>

namespace kapok::gui {
namespace {

ParameterValue valueOf(const Parameter& parameter, const ParameterValues& values) {
    const auto given = values.all().find(parameter.id);
    return given == values.all().end() ? parameter.standard : given->second;
}

/// A parameter whose `enabledBy` does not hold is not asked for.
bool isAsked(const Parameter& parameter, const ModuleInfo& info, const ParameterValues& values) {
    const auto equals = parameter.enabledBy.find('=');
    if (equals == std::string::npos) return true;
    const auto by = std::find_if(info.parameters.begin(), info.parameters.end(), [&](const Parameter& other) {
        return other.id == parameter.enabledBy.substr(0, equals);
    });
    return by != info.parameters.end() && parameterText(valueOf(*by, values)) == parameter.enabledBy.substr(equals + 1);
}

}  // namespace

std::optional<MissingChoice> missingChoice(const host::PluginHost& plugins, const Analysis& analysis) {
    const Module* module = plugins.find(analysis.module);
    if (!module) return std::nullopt;
    const ModuleInfo& info = module->info();
    for (const auto& input : info.inputs) {
        if (!input.required || analysis.inputs.count(input.id) > 0) continue;
        const QString label =
            input.label.empty() ? QCoreApplication::translate("MissingChoice", "Data") : host::shownString(input.label);
        return MissingChoice{label, host::shownString(input.help), QStringLiteral("input %1").arg(toQt(input.id))};
    }
    for (const auto& parameter : info.parameters) {
        const bool has = analysis.variables.count(parameter.id) > 0 ||
                         !std::holds_alternative<std::monostate>(valueOf(parameter, analysis.parameters));
        if (has || !parameter.required || !isAsked(parameter, info, analysis.parameters)) continue;
        return MissingChoice{host::shownString(parameter.label), host::shownString(parameter.help),
                             QStringLiteral("parameter %1").arg(toQt(parameter.id))};
    }
    return std::nullopt;
}

}  // namespace kapok::gui
