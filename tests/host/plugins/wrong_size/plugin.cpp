// The header is shorter than this program's.
#include "sdk/plugin.h"

KAPOK_PLUGIN_EXPORT const KapokPluginApi* kapok_plugin() {
    static const KapokPluginApi api{kapok::sdkAbi, 8, kapok::sdkBuildTag, "wrong_size", nullptr};
    return &api;
}
