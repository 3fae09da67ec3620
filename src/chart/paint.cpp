#include "chart/paint.h"

#include "chart/marks.h"
#include "chart/picture_file.h"
#include "chart/plot.h"
#include "sdk/error.h"

#include <QApplication>

#include <cmath>

namespace kapok::chart {
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
    const auto paint = [&](QPainter& painter, const QRectF& area) {
        paintChart(painter, area, spec, answer, selected, theme, options.paint);
    };
    const QString title = QString::fromStdString(spec.title);
    writePicture(path, paint, options.pixels, options.dpi, title);
}

}  // namespace kapok::chart
