#include "io/vega_lite_place.h"

#include "io/atomic_file.h"
#include "sdk/error.h"

#include <filesystem>
#include <fstream>

namespace kapok::io {
namespace {

std::filesystem::path pathOf(const std::string& utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }

std::string textOf(const std::filesystem::path& path) {
    const auto utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
}

}  // namespace

std::string placeOfVegaLiteData(const std::string& path, const VegaLiteData& data, const std::string& folder) {
    if (!data.values.empty()) {
        const std::string place = textOf(pathOf(folder) / pathOf("data." + data.format));
        AtomicFile file(place);
        std::ofstream(pathOf(file.temporaryPath()), std::ios::binary) << data.values;
        file.commit();
        return place;
    }
    if (data.url.empty()) {
        throw Error(KAPOK_TR("io", "The chart's file names no data."), KAPOK_TR("io", "Name the file that has them."));
    }
    if (data.url.find("://") != std::string::npos) {
        throw Error(KAPOK_TR("io", "The data are at %1.").arg(data.url),
                    KAPOK_TR("io", "Save them as a file, and write its name in their place."));
    }
    return textOf(pathOf(path).parent_path() / pathOf(data.url));
}

}  // namespace kapok::io
