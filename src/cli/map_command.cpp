#include "cli/command.h"
#include "cli/files.h"
#include "cli/pictures.h"
#include "sdk/list.h"
#include "spec/json.h"
#include "spec/map_layer.h"

#include <QDir>

namespace kapok::cli {
namespace {

MapSpec readSpec(const std::string& path) {
    const std::string text = readText(path);
    try {
        return mapFromJson(text);
    } catch (const Error& error) {
        throw error.at({.file = path});
    }
}

using Names = std::map<std::string, Id>;

/// The dataset that a layer calls by this name.
Id datasetNamed(const Names& names, const std::string& name) {
    if (const auto found = names.find(name); found != names.end()) return found->second;
    std::string known;
    for (const auto& [given, id] : names) addToList(known, given);
    throw Error(KAPOK_TR("cli", "The map uses the data \"%1\", which is not given.").arg(name),
                KAPOK_TR("cli", "Give it as --data %1=FILE; given are: %2.").arg(name).arg(known));
}

void run(const Arguments& arguments) {
    const Picture picture = readPicture(arguments, {800, 600});
    if (!arguments.has("--out") && !arguments.has("--frames"))
        throw UsageError(KAPOK_TR("cli", "Say where the picture goes: --out, or --frames for a map in time."));
    MapSpec spec = readSpec(arguments.value("--spec"));
    const io::OpenOptions options = openOptions(arguments);
    Session session;
    useStyle(session, arguments);
    Names names;
    for (const auto& [name, file] : arguments.pairs("--data")) names[name] = session.addFile(name, file, options);
    const QDir beside = QFileInfo(QString::fromStdString(arguments.value("--spec"))).absoluteDir();
    for (auto& layer : spec.layers) {
        if (drawsFile(layer)) {
            if (!layer.file.empty() && !drawsAddress(layer))
                layer.file = beside.absoluteFilePath(QString::fromStdString(layer.file)).toStdString();
            continue;
        }
        layer.dataset = datasetNamed(names, layer.dataset);
        if (!layer.boundaries.dataset.empty()) layer.boundaries.dataset = datasetNamed(names, layer.boundaries.dataset);
    }
    exportMap(session, spec, picture, arguments.has("--frames") ? arguments.value("--frames") : std::string());
}

}  // namespace

Command mapCommand() {
    std::vector<OptionSpec> options{
        {.name = "--data",
         .value = "name=FILE",
         .help = KAPOK_TR("cli", "A table under the name by which the map's layers call it."),
         .repeated = true},
        {.name = "--spec",
         .value = "SPEC.json",
         .help = KAPOK_TR("cli", "What the map shows: layers, projection, title."),
         .required = true},
        {.name = "--out",
         .value = "F.{png,svg,pdf}",
         .help = KAPOK_TR("cli", "The picture; its ending sets the format.")},
        {.name = "--frames",
         .value = "DIR",
         .help = KAPOK_TR("cli", "Of a map in time: a folder for numbered PNG pictures, one a period.")}};
    for (const auto& option : pictureOptions()) options.push_back(option);
    options.push_back(onlineOption());
    options.push_back(typesOption());
    options.push_back(openOption());
    return {.name = "map",
            .summary = KAPOK_TR("cli", "Draws a map of tables."),
            .arguments = {.options = options},
            .run = run,
            .draws = true};
}

}  // namespace kapok::cli
