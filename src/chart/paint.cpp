#include "chart/paint.h"

#include "chart/marks.h"
#include "chart/pdf_writer.h"
#include "chart/plot.h"
#include "sdk/error.h"

#include <QApplication>
#include <QBuffer>
#include <QSaveFile>
#include <QSvgGenerator>

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

QByteArray png(const std::function<void(QPainter&)>& paint, const ExportOptions& options) {
    const double scale = options.dpi / 96;
    QImage image((options.pixels * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        throw Error(KAPOK_TR("chart", "A picture of this size cannot be made."),
                    KAPOK_TR("chart", "Choose a smaller size or resolution."));
    }
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(static_cast<int>(std::lround(options.dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const std::function<void(QPainter&)>& paint, const ExportOptions& options, const QString& title) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(options.pixels.toSize());
    generator.setViewBox(QRectF(QPointF(), options.pixels));
    generator.setTitle(title);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    // Qt names the first family only; another computer needs the rest of the list.
    const QByteArray family = drawingFont(12).families().constFirst().toUtf8();
    QByteArray all;
    for (const auto& name : drawingFont(12).families()) all += name.toUtf8() + ", ";
    bytes.replace("font-family=\"" + family + "\"", "font-family=\"" + all + "sans-serif\"");
    return bytes;
}

}  // namespace

QFont drawingFont(double pixels, bool bold) {
    QFont font = QApplication::font();
    QStringList families = font.families();
    for (const auto& name : {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei")}) {
        if (!families.contains(name)) families.append(name);
    }
    font.setFamilies(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintChart(QPainter& painter, const QRectF& area, const ChartSpec& spec, const Table& answer,
                const Table* selected, const Theme& theme, const PaintOptions& options) {
    Plot plot;
    plot.setChart(buildChart(spec, answer, selected), theme, options);
    plot.paintOn(painter, area, options.background ? toColor(theme.panel) : QColor());
}

ExportOptions ExportOptions::millimetres(double width, double height, double dpi) {
    return {QSizeF(width, height) * (96 / 25.4), dpi, {true, true, true}};
}

void exportChart(const QString& path, const ChartSpec& spec, const Table& answer, const Table* selected,
                 const Theme& theme, const ExportOptions& options) {
    const auto paint = [&](QPainter& painter) {
        paintChart(painter, QRectF(QPointF(), options.pixels), spec, answer, selected, theme, options.paint);
    };
    const QString title = QString::fromStdString(spec.title);
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        save(path, png(paint, options));
    } else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        save(path, svg(paint, options, title));
    } else if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        PdfWriter writer(path, options.pixels * (25.4 / 96), title);
        paint(writer.painter());
        writer.finish();
    } else {
        throw Error(KAPOK_TR("chart", "A chart cannot be written as this kind of file."),
                    KAPOK_TR("chart", "Choose a name that ends in .png, .svg or .pdf."), Place{path.toStdString()});
    }
}

}  // namespace kapok::chart
