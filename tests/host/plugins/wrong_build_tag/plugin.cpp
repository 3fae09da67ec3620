// The manifest says what this program wants, the library was built with another standard library.
#include "sdk/plugin.h"

KAPOK_PLUGIN_EXPORT const KapokPluginApi* kapok_plugin() {
    static const KapokPluginApi api{kapok::sdkAbi, sizeof(KapokPluginApi), "libc++-32", "wrong_build_tag", nullptr};
    return &api;
}
