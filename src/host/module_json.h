// Results and declarations of modules as JSON: what scripts read.
#pragma once

#include "host/json_writer.h"
#include "host/module_runner.h"

namespace kapok::host {

/// {"module", "version", "parameters", "seed", "tables": {id: {column: [value, …]}}, "texts": {id: Markdown},
/// "warnings": […]}. Ids are never translated; texts and warnings are in the language of the program.
std::string toJson(const ModuleResult& result);

/// One module: {"id", "title", "group", "summary", "assumptions", "version", "inputs": […], "parameters": […]}.
void writeModule(JsonWriter& json, const ModuleInfo& info);

}  // namespace kapok::host
