#include "spatial/modules.h"

namespace kapok::spatial {

ModuleInfo methodInfo(std::string id, Text title, Text summary, Text help, Text assumptions,
                      std::vector<Parameter> parameters) {
    ModuleInfo info;
    info.id = std::move(id);
    info.title = std::move(title);
    info.group = KAPOK_TR("spatial", "Spatial statistics");
    info.summary = std::move(summary);
    info.help = std::move(help);
    info.assumptions = std::move(assumptions);
    info.inputs.push_back({.label = KAPOK_TR("spatial", "Data"),
                           .help = KAPOK_TR("spatial", "A table with geometry, or with columns of coordinates.")});
    info.parameters = std::move(parameters);
    info.parameters.push_back(groupParameter());
    return info;
}

}  // namespace kapok::spatial
