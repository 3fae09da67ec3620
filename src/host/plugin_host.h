// Finds, checks and opens plugins. A plugin that is wrong is listed with its reason and the program goes on.
#pragma once

#include "host/plugin_trust.h"
#include "sdk/module.h"

#include <QStringList>

namespace kapok::host {

struct LoadedPlugin {
    std::string id;
    std::string version;
    std::string folder;
    std::vector<const Module*> modules;
};

struct RefusedPlugin {
    std::string folder;
    std::string id;  ///< the folder's name when the manifest could not be read
    Error reason;
};

/// Where plugins are looked for, in order; of two with one id the first is taken.
struct PluginSearch {
    QStringList folders;  ///< each holds one folder a plugin
    QString record;       ///< see PluginTrust
    QString prober;

    /// $KAPOK_PLUGIN_PATH, the user's plugins, those beside the program and the installed ones; tried by the kapok-cli
    /// beside the program, or by the program itself. Needs a QCoreApplication.
    static PluginSearch standard();
};

/// Modules stay where they are for the life of the process; a plugin is never unloaded. `load` once, then read from
/// any thread.
class PluginHost {
public:
    void load(const PluginSearch& search);

    const std::vector<LoadedPlugin>& plugins() const { return plugins_; }
    const std::vector<RefusedPlugin>& refused() const { return refused_; }

    /// Sorted by id.
    std::vector<const Module*> modules() const;
    /// Null when there is none.
    const Module* find(std::string_view id) const;
    /// Throws Error that names modules like it, or why its plugin was refused.
    const Module& module(std::string_view id) const;

private:
    void loadFolder(const QString& folder, PluginTrust& trust);

    std::vector<LoadedPlugin> plugins_;
    std::vector<RefusedPlugin> refused_;
    std::map<std::string, const Module*, std::less<>> modules_;
};

}  // namespace kapok::host
