#include "report/map_frames.h"

#include "map/division.h"
#include "map/paint.h"
#include "sdk/error.h"
#include "spec/map_parts.h"

#include <QDir>
#include <QImage>

#include <cmath>

namespace kapok::report {
namespace {

QString frameName(const QString& name, std::size_t number, double period) {
    const QString date = QString::fromStdString(isoText(period)).remove(QLatin1Char(':'));
    return QStringLiteral("%1-%2-%3.png").arg(name).arg(number, 4, 10, QLatin1Char('0')).arg(date);
}

QImage picture(const map::Scene& scene, const Theme& theme, const FrameOptions& options) {
    const double scale = options.dpi / 96;
    QImage image((options.pixels * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(options.dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    map::PaintOptions paint;
    paint.background = true;
    paint.locale = options.locale;
    map::paintMap(painter, QRectF({0, 0}, options.pixels), scene, theme, paint);
    return image;
}

}  // namespace

std::size_t writeMapFrames(const QString& folder, const QString& name, const map::Scene& scene, const Theme& theme,
                           const FrameOptions& options, RunContext* context) {
    if (!scene.division || scene.division->periods.empty())
        throw Error(KAPOK_TR("report", "The map has no time, so there are no frames to write."),
                    KAPOK_TR("report", "Choose the time of a layer and the unit of its steps."));
    const auto& periods = scene.division->periods;
    QDir().mkpath(folder);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        if (context) {
            context->check();
            context->progress(static_cast<double>(i) / static_cast<double>(periods.size()));
        }
        const QString path = QDir(folder).filePath(frameName(name, i + 1, periods[i]));
        if (!picture(map::sceneAt(scene, i, context), theme, options).save(path))
            throw Error(KAPOK_TR("report", "The picture \"%1\" cannot be written.").arg(path.toStdString()),
                        KAPOK_TR("report", "Choose a folder that may be written to, with room on the disk."));
    }
    return periods.size();
}

}  // namespace kapok::report
