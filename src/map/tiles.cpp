#include "map/tiles.h"

#include "sdk/error.h"
#include "spec/map_layer.h"

#include <mutex>

namespace kapok::map {
namespace {

constexpr int highestLevel = 19;
constexpr int secondsToWait = 8;
constexpr int secondsKept = 7 * 86400;
constexpr int bytesKept = 256 * 1024 * 1024;

std::mutex accessMutex;
TileAccess given;

TileAccess access() {
    const std::lock_guard lock(accessMutex);
    return given;
}

/// Replaces all of `what`; false when there is none.
bool replace(std::string& text, const std::string& what, const std::string& by) {
    bool found = false;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
        found = true;
    }
    return found;
}

std::string escaped(std::string text) {
    replace(text, "&", "&amp;");
    replace(text, "<", "&lt;");
    replace(text, ">", "&gt;");
    return text;
}

std::string element(const std::string& name, const std::string& content) {
    return "<" + name + ">" + content + "</" + name + ">";
}

/// See https://gdal.org/drivers/raster/wms.html, the minidriver TMS.
std::string serverDescription(std::string address, const std::string& cacheFolder) {
    const bool fromSouth = replace(address, "{-y}", "${y}");
    replace(address, "{s}", "a");
    const bool placed = replace(address, "{z}", "${z}") && replace(address, "{x}", "${x}") &&
                        (replace(address, "{y}", "${y}") || fromSouth);
    if (!placed)
        throw Error(KAPOK_TR("map", "The address of the base map has no place for {z}, {x} and {y}."),
                    KAPOK_TR("map", "Write it like https://server/{z}/{x}/{y}.png."));
    // The square of Web Mercator.
    const std::string window = element("UpperLeftX", "-20037508.34") + element("UpperLeftY", "20037508.34") +
                               element("LowerRightX", "20037508.34") + element("LowerRightY", "-20037508.34") +
                               element("TileLevel", std::to_string(highestLevel)) + element("TileCountX", "1") +
                               element("TileCountY", "1") + element("YOrigin", fromSouth ? "bottom" : "top");
    const std::string cache =
        cacheFolder.empty()
            ? std::string()
            : element("Cache", element("Path", escaped(cacheFolder)) + element("Expires", std::to_string(secondsKept)) +
                                   element("MaxSize", std::to_string(bytesKept)));
    return element("GDAL_WMS", "<Service name=\"TMS\">" + element("ServerUrl", escaped(address)) + "</Service>" +
                                   element("DataWindow", window) + element("Projection", "EPSG:3857") +
                                   element("BlockSizeX", "256") + element("BlockSizeY", "256") +
                                   element("BandsCount", "4") + element("MaxConnections", "4") +
                                   element("Timeout", std::to_string(secondsToWait)) + element("UserAgent", "Kapok") +
                                   element("ZeroBlockHttpCodes", "204,403,404,429,500,502,503") +
                                   element("ZeroBlockOnServerException", "true") + cache);
}

}  // namespace

void setTileAccess(const TileAccess& asked) {
    const std::lock_guard lock(accessMutex);
    given = asked;
}

bool mayAskFor(const MapLayer& layer) { return !drawsAddress(layer) || access().allowed; }

std::string rasterName(const MapLayer& layer) {
    if (!drawsAddress(layer)) return layer.file;
    if (!mayAskFor(layer))
        throw Error(
            KAPOK_TR("map", "The base map comes from the network, which is not allowed."),
            KAPOK_TR("map",
                     "Allow base maps from the network in the inspector of the map, on the command line with --online, "
                     "or take the layer away."));
    return serverDescription(layer.file, access().cacheFolder);
}

std::string attributionOf(const MapLayer& layer, const std::string& ofFile) {
    if (!layer.label.empty()) return layer.label;
    if (!ofFile.empty()) return ofFile;
    return layer.file.find("openstreetmap.org") != std::string::npos ? "© OpenStreetMap contributors" : std::string();
}

}  // namespace kapok::map
