#include "cli/module_help.h"

#include "cli/output.h"
#include "host/module_help.h"
#include "host/translate.h"

#include <cmath>

namespace kapok::cli {
namespace {

using host::shown;

std::string kindWords(const Parameter& parameter) {
    std::string words(parameterKindName(parameter.kind));
    if (!parameter.types.empty()) {
        words += " (";
        for (const Type type : parameter.types)
            words += (words.back() == '(' ? "" : ", ") + std::string(typeName(type));
        words += ")";
    }
    return words;
}

std::string rangeWords(const Parameter& parameter) {
    const bool low = std::isfinite(parameter.minimum);
    const bool high = std::isfinite(parameter.maximum);
    if (low && high) return shown(KAPOK_TR("cli", "%1 to %2").arg(parameter.minimum).arg(parameter.maximum));
    if (low) return shown(KAPOK_TR("cli", "at least %1").arg(parameter.minimum));
    if (high) return shown(KAPOK_TR("cli", "at most %1").arg(parameter.maximum));
    return {};
}

void printParameter(const Parameter& parameter) {
    printLine("  --set " + parameter.id + "=" + kindWords(parameter));
    if (!parameter.label.empty()) printLine("      " + shown(parameter.label));
    if (!parameter.help.empty()) printLine("      " + shown(parameter.help));
    for (const auto& choice : parameter.choices) printLine("      " + choice.id + ": " + shown(choice.label));
    if (const auto range = rangeWords(parameter); !range.empty())
        printLine("      " + shown(KAPOK_TR("cli", "Range: %1").arg(range)));
    if (const auto standard = parameterText(parameter.standard); !standard.empty())
        printLine("      " + shown(KAPOK_TR("cli", "Default: %1").arg(standard)));
    if (parameter.required) printLine("      " + shown(KAPOK_TR("cli", "Needed")));
}

}  // namespace

void printModuleHelp(const ModuleInfo& info) {
    printLine(info.id + "  " + shown(info.title));
    if (!info.summary.empty()) printLine(shown(info.summary));
    printLine("");
    printLine("kapok-cli run " + info.id + " --data FILE [--set parameter=value]... [--json | --out DIR]");
    printLine("");
    for (const auto& input : info.inputs) {
        printLine("  --data " + input.id + "=FILE");
        if (!input.label.empty()) printLine("      " + shown(input.label));
        if (!input.help.empty()) printLine("      " + shown(input.help));
    }
    for (const auto& parameter : info.parameters) printParameter(parameter);
    const std::string help = host::helpOf(info);
    if (help.empty()) return;
    printLine("");
    printLine(help);
}

}  // namespace kapok::cli
