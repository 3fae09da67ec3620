#include "host/plugin_host.h"

#include "host/errors.h"
#include "host/paths.h"
#include "host/plugin_library.h"
#include "sdk/list.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace kapok::host {
namespace {

/// Installed as <prefix>/bin beside <prefix>/lib[/<triplet>]/kapok/plugins.
QStringList installedFolders(const QString& programFolder) {
    QStringList folders;
    for (const QString& library : {QString("lib"), QString("lib64")}) {
        const QDir base(programFolder + "/../" + library);
        folders << base.filePath("kapok/plugins");
        for (const QString& triplet : base.entryList({"*-*-*"}, QDir::Dirs)) {
            folders << base.filePath(triplet + "/kapok/plugins");
        }
    }
    return folders;
}

QString proberBeside(const QString& programFolder) {
#ifdef _WIN32
    const QString commandLine = programFolder + "/kapok-cli.exe";
#else
    const QString commandLine = programFolder + "/kapok-cli";
#endif
    return QFileInfo(commandLine).isExecutable() ? commandLine : QCoreApplication::applicationFilePath();
}

std::string joined(const std::vector<std::string>& words) {
    std::string line;
    for (const auto& word : words) addToList(line, word);
    return line;
}

}  // namespace

PluginSearch PluginSearch::standard() {
    const QString program = QCoreApplication::applicationDirPath();
    PluginSearch search;
    search.folders = qEnvironmentVariable("KAPOK_PLUGIN_PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    search.folders << dataFolder() + "/plugins" << program + "/plugins" << installedFolders(program);
    search.record = configFolder() + "/plugins.json";
    search.prober = proberBeside(program);
    return search;
}

void PluginHost::load(const PluginSearch& search) {
    PluginTrust trust(search.record, search.prober);
    QStringList done;
    for (const QString& place : search.folders) {
        for (const QFileInfo& folder : QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString path = folder.canonicalFilePath();
            if (done.contains(path)) continue;
            done << path;
            try {
                loadFolder(path, trust);
            } catch (...) {
                refused_.push_back({path.toStdString(), folder.fileName().toStdString(),
                                    asError(std::current_exception()).at({.file = path.toStdString()})});
            }
        }
    }
}

void PluginHost::loadFolder(const QString& folder, PluginTrust& trust) {
    const PluginManifest manifest = readManifest(folder);
    for (const auto& plugin : plugins_) {
        if (plugin.id != manifest.id) continue;
        throw Error(KAPOK_TR("host", "The plugin %1 is already there, from %2.").arg(plugin.id).arg(plugin.folder),
                    KAPOK_TR("host", "Remove one of the two."));
    }
    trust.check(folder, manifest);
    auto modules = openLibrary(libraryPath(folder, manifest.id), manifest);
    for (const Module* module : modules) modules_.emplace(module->info().id, module);
    plugins_.push_back({manifest.id, manifest.version, folder.toStdString(), std::move(modules)});
}

std::vector<const Module*> PluginHost::modules() const {
    std::vector<const Module*> all;
    for (const auto& [id, module] : modules_) all.push_back(module);
    return all;
}

const Module* PluginHost::find(std::string_view id) const {
    const auto found = modules_.find(id);
    return found == modules_.end() ? nullptr : found->second;
}

const Module& PluginHost::module(std::string_view id) const {
    if (const Module* found = find(id)) return *found;
    const std::string plugin(id.substr(0, id.find('.')));
    for (const auto& refused : refused_) {
        if (refused.id == plugin) throw refused.reason;
    }
    std::vector<std::string> near;
    for (const auto& [known, module] : modules_) {
        if (known.rfind(plugin + ".", 0) == 0) near.push_back(known);
    }
    if (near.empty()) {
        for (const auto& [known, module] : modules_) near.push_back(known);
    }
    throw Error(KAPOK_TR("host", "There is no module \"%1\".").arg(id),
                near.empty() ? KAPOK_TR("host", "No plugins are installed.")
                             : KAPOK_TR("host", "Choose one of: %1.").arg(joined(near)));
}

}  // namespace kapok::host
