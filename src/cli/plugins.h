// The installed modules.
#pragma once

#include "host/plugin_host.h"

namespace kapok::cli {

/// Loaded when it is first asked for.
const host::PluginHost& plugins();

}  // namespace kapok::cli
