#include "chart/picture_file.h"

#include "chart/paint.h"
#include "chart/pdf_writer.h"
#include "chart/svg_device.h"
#include "sdk/error.h"

#include <QBuffer>
#include <QImage>
#include <QSaveFile>

#include <cmath>

namespace kapok::chart {
namespace {

void save(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(KAPOK_TR("chart", "The file cannot be written: %1.").arg(file.errorString().toStdString()),
                    KAPOK_TR("chart", "Choose another folder or name."), Place{path.toStdString()});
    }
}

QByteArray png(const PaintArea& paint, QSizeF pixels, double dpi) {
    const double scale = dpi / 96;
    QImage image((pixels * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        throw Error(KAPOK_TR("chart", "A picture of this size cannot be made."),
                    KAPOK_TR("chart", "Choose a smaller size or resolution."));
    }
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, QRectF(QPointF(), pixels));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const PaintArea& paint, QSizeF pixels, const QString& title) {
    SvgDevice generator;
    generator.setSize(pixels.toSize());
    generator.setViewBox(QRectF(QPointF(), pixels));
    generator.setTitle(title);
    QPainter painter(&generator);
    paint(painter, QRectF(QPointF(), pixels));
    painter.end();
    QByteArray bytes = generator.document();
    // Qt names the first family only; another computer needs the rest of the list.
    const QByteArray family = drawingFont(12).families().constFirst().toUtf8();
    QByteArray all;
    for (const auto& name : drawingFont(12).families()) all += name.toUtf8() + ", ";
    bytes.replace("font-family=\"" + family + "\"", "font-family=\"" + all + "sans-serif\"");
    return bytes;
}

}  // namespace

void writePicture(const QString& path, const PaintArea& paint, QSizeF pixels, double dpi, const QString& title) {
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        save(path, png(paint, pixels, dpi));
    } else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        save(path, svg(paint, pixels, title));
    } else if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        PdfWriter writer(path, pixels * (25.4 / 96), title);
        paint(writer.painter(), QRectF(QPointF(), pixels));
        writer.finish();
    } else {
        throw Error(KAPOK_TR("chart", "A picture cannot be written as this kind of file."),
                    KAPOK_TR("chart", "Choose a name that ends in .png, .svg or .pdf."), Place{path.toStdString()});
    }
}

}  // namespace kapok::chart
