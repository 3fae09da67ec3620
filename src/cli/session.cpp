#include "cli/session.h"

#include "cli/files.h"
#include "cli/output.h"
#include "cli/plugins.h"
#include "host/run_context.h"
#include "sdk/list.h"
#include "workbook/layer_files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace kapok::cli {
namespace {

const host::PluginHost& noPlugins() {
    static const host::PluginHost none;
    return none;
}

}  // namespace

Session::Session(bool withModules)
    : workbook_(jobs_, withModules ? plugins() : noPlugins(), workbook::WorkbookOptions{.journal = false}) {}

void Session::open(const std::string& path) {
    workbook_.open(QString::fromStdString(path));
    for (const auto& missing : workbook_.missingFiles()) {
        if (missing.found.empty()) continue;
        warn(KAPOK_TR("cli", "%1 is not there; %2 is read instead.").arg(missing.path).arg(missing.found));
        workbook_.relink(missing.dataset, missing.found);
    }
    const std::string folder = QFileInfo(workbook_.path()).absolutePath().toStdString();
    for (const auto& missing : workbook::missingLayerFiles(workbook_.state(), folder)) {
        if (missing.found.empty()) continue;
        warn(KAPOK_TR("cli", "%1 is not there; %2 is read instead.").arg(missing.path).arg(missing.found));
        const auto& layer = workbook_.state().map(missing.map).layers[missing.layer];
        if (layer.file == missing.path)  // else it was found with another layer
            workbook_.apply(workbook::relinkLayers(workbook_.state(), missing.path, missing.found));
    }
}

Id Session::addFile(const std::string& name, const std::string& place, const io::OpenOptions& options) {
    const io::FilePlace found = io::splitAnyPlace(place);
    Dataset dataset;
    if (io::isDatabasePlace(place)) {
        dataset.source.kind = SourceKind::Database;
        dataset.source.path = found.path;
    } else {
        dataset.source.path = QFileInfo(QString::fromStdString(found.path)).absoluteFilePath().toStdString();
    }
    dataset.source.table = found.table;
    for (const auto& [key, value] : io::optionTexts(options)) dataset.source.options[key] = value;
    Id added;
    workbook_.apply(workbook::addItem(state(), dataset, name, &added));
    return added;
}

void Session::warnAbout(const Id& dataset) {
    if (std::find(warned_.begin(), warned_.end(), dataset) != warned_.end()) return;
    warned_.push_back(dataset);
    host::ConsoleContext context;
    for (const auto& warning : pipeline().report(state(), dataset, &context).warnings) warn(warning);
}

const Item& itemNamed(const workbook::State& state, const std::string& name) {
    if (const auto found = state.findByName(name)) return state.item(found->id);
    std::string names;
    for (const auto& item : state.items()) addToList(names, item->name);
    throw Error(KAPOK_TR("cli", "The workbook has no item \"%1\".").arg(name),
                names.empty() ? KAPOK_TR("cli", "It is empty.") : KAPOK_TR("cli", "Its items are: %1.").arg(names));
}

}  // namespace kapok::cli
