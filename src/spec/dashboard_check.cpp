#include "spec/dashboard_check.h"

#include "sdk/error.h"

namespace kapok {

void checkContainers(const Dashboard& dashboard) {
    for (const Tile& tile : dashboard.tiles) {
        if (tile.kind != TileKind::Container || tile.in.empty()) continue;
        throw Error(KAPOK_TR("spec", "A container cannot lie in another one."),
                    KAPOK_TR("spec", "Put it beside the other, or give that one more tabs."));
    }
}

}  // namespace kapok
