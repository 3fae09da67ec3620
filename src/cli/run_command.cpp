#include "cli/command.h"
#include "cli/files.h"
#include "cli/output.h"
#include "cli/plugins.h"
#include "host/module_json.h"
#include "host/run_context.h"
#include "host/translate.h"
#include "sdk/list.h"

#include <QDir>

#include <algorithm>

namespace kapok::cli {
namespace {

bool hasInput(const ModuleInfo& info, const std::string& role) {
    return std::any_of(info.inputs.begin(), info.inputs.end(), [&](const auto& input) { return input.id == role; });
}

/// `role=FILE`, or `FILE` for the first input: a name that is no role is part of the path.
std::pair<std::string, std::string> roleAndFile(const ModuleInfo& info, const std::string& text) {
    const auto equals = text.find('=');
    if (equals != std::string::npos && hasInput(info, text.substr(0, equals)))
        return {text.substr(0, equals), text.substr(equals + 1)};
    return {info.inputs.empty() ? "data" : info.inputs.front().id, text};
}

host::ModuleInputs readInputs(const ModuleInfo& info, const Arguments& arguments) {
    host::ModuleInputs inputs;
    const io::OpenOptions options = openOptions(arguments);
    for (const auto& text : arguments.values("--data")) {
        const auto [role, file] = roleAndFile(info, text);
        if (inputs.contains(role)) throw UsageError(KAPOK_TR("cli", "The input \"%1\" is given twice.").arg(role));
        inputs.emplace(role, open(file, options).table);
    }
    return inputs;
}

ParameterValues readParameters(const ModuleInfo& info, const Arguments& arguments) {
    ParameterValues values;
    for (const auto& [id, text] : arguments.pairs("--set")) {
        const auto parameter = std::find_if(info.parameters.begin(), info.parameters.end(),
                                            [&, wanted = id](const auto& declared) { return declared.id == wanted; });
        if (parameter == info.parameters.end()) {
            std::string known;
            for (const auto& declared : info.parameters) addToList(known, declared.id);
            throw Error(KAPOK_TR("cli", "The module %1 has no parameter \"%2\".").arg(info.id).arg(id),
                        KAPOK_TR("cli", "Its parameters are: %1.").arg(known));
        }
        values.set(id, parseParameter(*parameter, text));
    }
    return values;
}

std::uint64_t readSeed(const Arguments& arguments) {
    if (!arguments.has("--seed")) return 1;
    bool valid = false;
    const auto seed = QString::fromStdString(arguments.value("--seed")).toULongLong(&valid);
    if (!valid) throw UsageError(KAPOK_TR("cli", "The seed must be a whole number."));
    return seed;
}

void printResult(const host::ModuleResult& result) {
    for (const auto& warning : result.warnings) warn(warning);
    for (const auto& text : result.texts) printLine(host::shown(text.text) + "\n");
    for (const auto& table : result.tables) {
        printLine(table.id + "  " + host::shown(table.title));
        printTable(table.table);
        printLine("");
    }
}

/// <table>.csv, <text>.md, <chart>.chart.json, <map>.map.json, and result.json with all of it.
void writeResult(const host::ModuleResult& result, const std::string& folder) {
    if (!QDir().mkpath(QString::fromStdString(folder)))
        throw Error(KAPOK_TR("cli", "The folder %1 cannot be made.").arg(folder));
    for (const auto& warning : result.warnings) warn(warning);
    for (const auto& table : result.tables) write(table.table, folder + "/" + table.id + ".csv");
    for (const auto& text : result.texts) writeText(folder + "/" + text.id + ".md", host::shown(text.text) + "\n");
    for (const auto& chart : result.charts) writeText(folder + "/" + chart.id + ".chart.json", chart.json);
    for (const auto& map : result.maps) writeText(folder + "/" + map.id + ".map.json", map.json);
    writeText(folder + "/result.json", host::toJson(result) + "\n");
}

void run(const Arguments& arguments) {
    if (arguments.has("--json") && arguments.has("--out"))
        throw UsageError(KAPOK_TR("cli", "Give --json or --out, not both."));
    const std::uint64_t seed = readSeed(arguments);
    const Module& module = plugins().module(arguments.file(0));
    const ParameterValues parameters = readParameters(module.info(), arguments);
    const host::ModuleInputs inputs = readInputs(module.info(), arguments);
    host::ModuleResult result = [&] {
        host::ConsoleContext context(seed);
        return host::runModule(module, inputs, parameters, context);
    }();
    if (arguments.has("--json")) return printLine(host::toJson(result));
    if (arguments.has("--out")) return writeResult(result, arguments.value("--out"));
    printResult(result);
}

}  // namespace

Command runCommand() {
    return {
        .name = "run",
        .summary = KAPOK_TR("cli", "Runs a module on tables."),
        .arguments = {.files = "MODULE",
                      .options = {{.name = "--data",
                                   .value = "[role=]FILE",
                                   .help = KAPOK_TR("cli", "An input table; without a role, the module's first input."),
                                   .repeated = true},
                                  {.name = "--set",
                                   .value = "parameter=value",
                                   .help = KAPOK_TR(
                                       "cli", "A parameter of the module; lists have commas between their parts."),
                                   .repeated = true},
                                  {.name = "--seed",
                                   .value = "N",
                                   .help = KAPOK_TR("cli", "The seed of random numbers, 1 by default.")},
                                  {.name = "--json", .help = KAPOK_TR("cli", "Print one JSON document.")},
                                  {.name = "--out",
                                   .value = "DIR",
                                   .help = KAPOK_TR("cli", "Write each table as CSV, and the rest, into a folder.")},
                                  typesOption(),
                                  openOption()}},
        .run = run};
}

}  // namespace kapok::cli
