// Throws where the program asks for its header.
#include "sdk/plugin.h"

#include <stdexcept>

KAPOK_PLUGIN_EXPORT const KapokPluginApi* kapok_plugin() { throw std::runtime_error("no licence"); }
