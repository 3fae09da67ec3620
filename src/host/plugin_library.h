// The library of a plugin: opened, its header compared before any virtual call, its modules taken.
#pragma once

#include "host/plugin_manifest.h"
#include "sdk/plugin.h"

namespace kapok::host {

/// Opens the library into this process and gives its modules, which live as long as the program: it is never unloaded.
/// Throws Error when it cannot be opened, has no entry point, is built otherwise, or its modules are not those of the
/// manifest. A library that ends the process while it loads ends this one: see plugin_trust.h.
std::vector<const Module*> openLibrary(const QString& path, const PluginManifest& manifest);

}  // namespace kapok::host
