#include "space/turn.h"

#include "sdk/error.h"

#include <QFileInfo>

#include <algorithm>

namespace kapok::space {
namespace {

/// From one distance, from which all sides are seen as the camera sees its own.
std::vector<Pose> posesAround(const Model& model, MapCamera camera, double aspect, int count) {
    double& angle = model.isGlobe() ? camera.longitude : camera.azimuth;
    const double start = angle;
    std::vector<Pose> poses;
    double distance = 0;
    for (int i = 0; i < count; ++i) {
        angle = start + 360.0 * i / count;
        poses.push_back(poseOf(model, camera, aspect));
        distance = std::max(distance, poses.back().distance);
    }
    for (auto& pose : poses) pose.distance = distance;
    return poses;
}

}  // namespace

void writeTurn(const std::shared_ptr<const Model>& model, PaintOptions options, QSize size, int count,
               const QString& path, RunContext& context) {
    const QFileInfo file(path);
    const auto poses = posesAround(*model, options.camera, static_cast<double>(size.width()) / size.height(), count);
    for (int i = 0; i < count; ++i) {
        context.check();
        context.progress(static_cast<double>(i) / count);
        options.pose = poses[static_cast<std::size_t>(i)];
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        paintSpace(painter, image.rect(), model, options);
        painter.end();
        const QString name =
            QStringLiteral("%1/%2-%3.png")
                .arg(file.path(), file.completeBaseName(), QString::number(i + 1).rightJustified(3, '0'));
        if (!image.save(name)) {
            throw Error(KAPOK_TR("space", "The picture %1 cannot be written.").arg(name.toStdString()),
                        KAPOK_TR("space", "Check the folder and the room on the disk."));
        }
    }
}

}  // namespace kapok::space
