#include "cli/plugins.h"

namespace kapok::cli {

const host::PluginHost& plugins() {
    static const host::PluginHost host = [] {
        host::PluginHost loaded;
        loaded.load(host::PluginSearch::standard());
        return loaded;
    }();
    return host;
}

}  // namespace kapok::cli
