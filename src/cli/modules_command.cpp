#include "cli/command.h"
#include "cli/output.h"
#include "cli/plugins.h"
#include "host/module_json.h"
#include "host/translate.h"

namespace kapok::cli {
namespace {

void printJson() {
    host::JsonWriter json;
    json.beginObject().key("modules").beginArray();
    for (const Module* module : plugins().modules()) host::writeModule(json, module->info());
    json.endArray().key("refused").beginArray();
    for (const auto& refused : plugins().refused()) {
        json.beginObject().key("id").text(refused.id).key("folder").text(refused.folder);
        json.key("reason").text(host::shown(refused.reason.message())).endObject();
    }
    json.endArray().endObject();
    printLine(json.result());
}

void printList() {
    std::vector<std::vector<std::string>> rows;
    for (const Module* module : plugins().modules()) {
        const ModuleInfo& info = module->info();
        rows.push_back({info.id, host::shown(info.title), host::shown(info.summary)});
    }
    printAligned(rows);
    if (rows.empty()) printLine(host::shown(KAPOK_TR("cli", "No plugins are installed.")));
    for (const auto& refused : plugins().refused())
        warn(KAPOK_TR("cli", "A plugin was refused: %1").arg(host::shown(refused.reason)));
}

void run(const Arguments& arguments) { arguments.has("--json") ? printJson() : printList(); }

}  // namespace

Command modulesCommand() {
    return {.name = "modules",
            .summary = KAPOK_TR("cli", "Lists the analysis modules with their inputs and parameters."),
            .arguments = {.options = {{.name = "--json", .help = KAPOK_TR("cli", "Print one JSON document.")}}},
            .run = run};
}

}  // namespace kapok::cli
