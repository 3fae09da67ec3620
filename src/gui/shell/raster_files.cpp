#include "gui/shell/raster_files.h"

#include "gui/common/strings.h"

#include <QFileInfo>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr const char* endings[] = {"tif", "tiff", "mbtiles"};

}  // namespace

bool isRasterFile(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](const char* one) { return ending == QLatin1String(one); });
}

QStringList rasterPatterns() {
    QStringList patterns;
    for (const char* ending : endings) patterns.append(QStringLiteral("*.") + QLatin1String(ending));
    return patterns;
}

void openRaster(Session& session, const QString& path) {
    const QFileInfo file(path);
    MapSpec spec;
    auto& layer = spec.layers.emplace_back();
    layer.mark = file.suffix().toLower() == QStringLiteral("mbtiles") ? MapMark::Tiles : MapMark::Raster;
    layer.file = fromQt(file.absoluteFilePath());
    layer.ramp = "viridis";
    session.guarded([&] { session.add(spec, file.completeBaseName()); });
}

}  // namespace kapok::gui
