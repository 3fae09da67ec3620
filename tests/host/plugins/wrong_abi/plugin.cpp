// The manifest says what this program wants, the library was built with another SDK.
#include "sdk/plugin.h"

KAPOK_PLUGIN_EXPORT const KapokPluginApi* kapok_plugin() {
    static const KapokPluginApi api{999, sizeof(KapokPluginApi), kapok::sdkBuildTag, "wrong_abi", nullptr};
    return &api;
}
