#include "report/picture_file.h"

#include "sdk/error.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>

#include <memory>

namespace kapok::report {
namespace {

QRectF fitted(QSizeF size, const QRectF& area) {
    size.scale(area.size(), Qt::KeepAspectRatio);
    return {area.center() - QPointF(size.width(), size.height()) / 2, size};
}

QImage readImage(const QByteArray& file) {
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);  // cameras store how they were held
    const QByteArray format = reader.format();
    return format == "png" || format == "jpeg" ? reader.read() : QImage();
}

}  // namespace

PictureFile readPictureFile(const QByteArray& file) {
    if (const QImage image = readImage(file); !image.isNull()) {
        const auto paint = [image](QPainter& painter, const QRectF& area) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(fitted(image.size(), area), image);
        };
        return {paint, image.size()};
    }
    const auto drawing = std::make_shared<QSvgRenderer>();
    if (file.contains("<svg") && drawing->load(file)) {
        const auto paint = [drawing](QPainter& painter, const QRectF& area) {
            drawing->render(&painter, fitted(drawing->defaultSize(), area));
        };
        return {paint, drawing->defaultSize()};
    }
    throw Error(KAPOK_TR("report", "This is no picture that can be shown."),
                KAPOK_TR("report", "Choose a PNG, JPEG or SVG file."));
}

PaintPicture picturePainter(const QByteArray& file) { return readPictureFile(file).paint; }

}  // namespace kapok::report
