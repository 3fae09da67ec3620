#include "cli/command.h"
#include "cli/module_help.h"
#include "cli/output.h"
#include "cli/plugins.h"
#include "host/translate.h"
#include "spec/chart_properties.h"

namespace kapok::cli {
namespace {

void printOverview() {
    printLine(host::shown(KAPOK_TR("cli", "Kapok %1 on the command line. It needs no display.").arg(KAPOK_VERSION)));
    printLine("");
    std::vector<std::vector<std::string>> rows;
    for (const auto& command : commands()) rows.push_back({"  " + command.name, host::shown(command.summary)});
    printAligned(rows);
    printLine("");
    printLine(host::shown(KAPOK_TR("cli", "A FILE may be path#table: a sheet, a layer or a database table.")));
    printLine(host::shown(
        KAPOK_TR("cli", "It may be a database: postgresql://user@host/database#schema.table or odbc:DSN=name#table.")));
    printLine(host::shown(KAPOK_TR("cli", "The exit status is 0 when done, 1 when it failed, 2 for wrong usage.")));
}

void printCommand(const Command& command) {
    printLine(usage(command));
    printLine("");
    printLine(host::shown(command.summary));
    std::vector<std::vector<std::string>> rows;
    for (const auto& option : command.arguments.options) {
        rows.push_back(
            {"  " + option.name + (option.value.empty() ? "" : " " + option.value), host::shown(option.help)});
    }
    if (!rows.empty()) printLine("");
    printAligned(rows);
}

bool isCommand(const std::string& name) {
    for (const auto& command : commands()) {
        if (command.name == name) return true;
    }
    return false;
}

void printSchema(const Arguments& arguments) {
    if (arguments.files().size() != 1 || arguments.file(0) != "chart") {
        throw UsageError(KAPOK_TR("cli", "Only charts have a schema."),
                         KAPOK_TR("cli", "kapok-cli help chart --schema prints it."));
    }
    printLine(chartSchema());
}

void run(const Arguments& arguments) {
    if (arguments.has("--schema")) return printSchema(arguments);
    if (arguments.files().empty()) return printOverview();
    const std::string& name = arguments.file(0);
    if (isCommand(name)) return printCommand(commandNamed(name));
    if (const Module* module = plugins().find(name)) return printModuleHelp(module->info());
    throw UsageError(KAPOK_TR("cli", "There is no command and no module \"%1\".").arg(name),
                     KAPOK_TR("cli", "kapok-cli --help lists the commands, kapok-cli modules the modules."));
}

}  // namespace

Command helpCommand() {
    return {.name = "help",
            .summary = KAPOK_TR("cli", "Explains a command or a module."),
            .arguments = {.files = "[COMMAND|MODULE]",
                          .options = {{.name = "--schema",
                                       .help = KAPOK_TR("cli", "With chart: the JSON schema of a chart's spec.")}}},
            .run = run};
}

}  // namespace kapok::cli
