#include "host/module_help.h"

#include "host/translate.h"

namespace kapok::host {

std::string helpOf(const ModuleInfo& info) {
    std::string help = shown(info.help);
    if (info.assumptions.empty()) return help;
    if (!help.empty()) help += "\n\n";
    return help + shown(KAPOK_TR("host", "**Assumptions:** %1").arg(shown(info.assumptions)));
}

}  // namespace kapok::host
