#include "map/export.h"

#include "sdk/error.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTemporaryFile>

#include <cmath>
#include <filesystem>

namespace kapok::map {
namespace {

Error cannotWrite(const QString& path) {
    return Error(KAPOK_TR("map", "The file \"%1\" cannot be written.").arg(path.toStdString()),
                 KAPOK_TR("map", "Check that its folder exists and that you may write there."));
}

void writePng(const QString& path, const Scene& scene, const Theme& theme, const ExportOptions& options) {
    const double scale = options.dpi / 96;
    QImage image(static_cast<int>(std::lround(options.pixels.width() * scale)),
                 static_cast<int>(std::lround(options.pixels.height() * scale)), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        throw Error(KAPOK_TR("map", "The picture is too large."),
                    KAPOK_TR("map", "Choose a smaller size or resolution."));
    image.setDotsPerMeterX(static_cast<int>(std::lround(options.dpi / 0.0254)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(options.dpi / 0.0254)));
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintMap(painter, QRectF({0, 0}, options.pixels), scene, theme, options.paint);
    painter.end();
    if (!image.save(path, "PNG")) throw cannotWrite(path);
}

void writeSvg(const QString& path, const Scene& scene, const Theme& theme, const ExportOptions& options) {
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(options.pixels.toSize());
    generator.setViewBox(QRectF({0, 0}, options.pixels));
    generator.setResolution(96);
    generator.setTitle(QString::fromStdString(scene.title));
    QPainter painter;
    if (!painter.begin(&generator)) throw cannotWrite(path);
    paintMap(painter, QRectF({0, 0}, options.pixels), scene, theme, options.paint);
    if (!painter.end()) throw cannotWrite(path);
}

void writePdf(const QString& path, const Scene& scene, const Theme& theme, const ExportOptions& options) {
    QPdfWriter writer(path);
    constexpr int resolution = 1200;
    writer.setResolution(resolution);
    writer.setTitle(QString::fromStdString(scene.title));
    writer.setPageSize(QPageSize(options.pixels * 72.0 / 96.0, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer)) throw cannotWrite(path);
    painter.scale(resolution / 96.0, resolution / 96.0);
    paintMap(painter, QRectF({0, 0}, options.pixels), scene, theme, options.paint);
    if (!painter.end()) throw cannotWrite(path);
    if (options.finishPdf) options.finishPdf(path, textsOf(scene, options.paint.locale));
}

}  // namespace

void exportMap(const QString& path, const Scene& scene, const Theme& theme, const ExportOptions& options) {
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto write = ending == "png" ? writePng : ending == "svg" ? writeSvg : ending == "pdf" ? writePdf : nullptr;
    if (!write)
        throw Error(KAPOK_TR("map", "A map cannot be written as \"%1\".").arg(ending.toStdString()),
                    KAPOK_TR("map", "Give a file name that ends in .png, .svg or .pdf."));
    // Written beside, then put in place: what was there stays whole until the new file is.
    QTemporaryFile beside(path + ".XXXXXX." + ending);
    if (!beside.open()) throw cannotWrite(path);
    const QString name = beside.fileName();
    beside.close();
    write(name, scene, theme, options);
    std::error_code failed;
    std::filesystem::rename(name.toStdU16String(), path.toStdU16String(), failed);
    if (failed) throw cannotWrite(path);
    beside.setAutoRemove(false);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
}

}  // namespace kapok::map
