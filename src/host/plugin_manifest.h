// plugin.json: what a plugin says of itself before any of its code runs.
#pragma once

#include "sdk/error.h"

#include <QString>

namespace kapok::host {

struct PluginManifest {
    std::string id;
    std::string version;
    std::vector<std::string> modules;
    std::string sha256 = {};  ///< of the library, written when it was installed; empty: not known
};

/// Reads and checks `folder`/plugin.json:
///   {"id": "forecast", "version": "1.0", "sdk_abi": 2, "build_tag": "libstdc++-64", "modules": ["forecast.ets"]}
/// with an optional "sha256". Throws Error when it is missing, no JSON, incomplete, or made for another SDK or build.
PluginManifest readManifest(const QString& folder);

/// The plugin's library in its folder: <id>.so, <id>.dll or <id>.dylib.
QString libraryPath(const QString& folder, const std::string& id);

}  // namespace kapok::host
