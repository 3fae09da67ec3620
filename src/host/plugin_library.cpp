#include "host/plugin_library.h"

#include "host/errors.h"
#include "sdk/list.h"

#include <QLibrary>

#include <algorithm>

namespace kapok::host {
namespace {

using Entry = const KapokPluginApi* (*)();

Text rebuild() { return KAPOK_TR("host", "The plugin must be built again with the SDK of this program."); }

Entry entryPoint(const QString& path) {
    QLibrary library(path);
    // Everything resolved now, so that a missing function is found here and not while a module runs.
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    if (!library.load()) {
        throw Error(KAPOK_TR("host", "The library cannot be opened: %1.").arg(library.errorString().toStdString()));
    }
    const auto entry = reinterpret_cast<Entry>(library.resolve("kapok_plugin"));
    if (!entry) throw Error(KAPOK_TR("host", "The library has no entry point kapok_plugin."), rebuild());
    return entry;
}

/// Field by field in the order of the struct: a later field means nothing when an earlier one differs.
void checkHeader(const KapokPluginApi* api, const std::string& id) {
    if (!api) throw Error(KAPOK_TR("host", "The library gives no plugin."), rebuild());
    if (api->abi != sdkAbi) {
        throw Error(KAPOK_TR("host", "The library is built with version %1 of the SDK; this program has version %2.")
                        .arg(static_cast<std::int64_t>(api->abi))
                        .arg(static_cast<std::int64_t>(sdkAbi)),
                    rebuild());
    }
    if (api->size != sizeof(KapokPluginApi)) {
        throw Error(KAPOK_TR("host", "The header of the library has another size than this program's."), rebuild());
    }
    const std::string tag = api->buildTag ? api->buildTag : "";
    if (tag != sdkBuildTag) {
        throw Error(
            KAPOK_TR("host", "The library is built as \"%1\"; this program is \"%2\".").arg(tag).arg(sdkBuildTag),
            rebuild());
    }
    const std::string ownId = api->id ? api->id : "";
    if (ownId != id) {
        throw Error(KAPOK_TR("host", "The library is the plugin \"%1\", not \"%2\".").arg(ownId).arg(id));
    }
}

std::vector<const Module*> modulesOf(const KapokPluginApi& api) {
    std::size_t count = 0;
    const Module* const* first = api.modules(&count);
    std::vector<const Module*> modules(first, first + count);
    if (std::find(modules.begin(), modules.end(), nullptr) != modules.end()) {
        throw Error(KAPOK_TR("host", "The library gives a module that is not there."), rebuild());
    }
    return modules;
}

std::string joined(std::vector<std::string> words) {
    std::sort(words.begin(), words.end());
    std::string line;
    for (const auto& word : words) addToList(line, word);
    return line;
}

void checkModules(const std::vector<const Module*>& modules, const PluginManifest& manifest) {
    std::vector<std::string> ids;
    for (const Module* module : modules) ids.push_back(module->info().id);
    if (joined(ids) == joined(manifest.modules)) return;
    throw Error(KAPOK_TR("host", "The library has the modules %1; plugin.json says %2.")
                    .arg(joined(ids))
                    .arg(joined(manifest.modules)),
                KAPOK_TR("host", "Install the plugin again."));
}

}  // namespace

std::vector<const Module*> openLibrary(const QString& path, const PluginManifest& manifest) {
    const Entry entry = entryPoint(path);
    try {
        const KapokPluginApi* api = entry();
        checkHeader(api, manifest.id);
        const std::vector<const Module*> modules = modulesOf(*api);
        checkModules(modules, manifest);
        return modules;
    } catch (const Error&) {
        throw;
    } catch (...) {
        throw Error(KAPOK_TR("host", "The plugin failed while it started: %1")
                        .arg(english(asError(std::current_exception()).message())));
    }
}

}  // namespace kapok::host
