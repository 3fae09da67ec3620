#include "report/film.h"

#include "map/division.h"
#include "map/paint.h"
#include "report/gif_file.h"
#include "sdk/error.h"
#include "space/camera_path.h"
#include "space/paint.h"
#include "spec/map_parts.h"

#include <QDir>

#include <cmath>

namespace kapok::report {
namespace {

constexpr double periodSeconds = 0.8;
constexpr double cameraSeconds = 0.1;

using Models = std::function<std::shared_ptr<const space::Model>(std::size_t)>;
using Painting = std::function<void(QPainter&, const QRectF&)>;

QImage painted(const FilmOptions& options, const Painting& paint) {
    const double scale = options.dpi / 96;
    QImage image((options.pixels * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(options.dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, QRectF({0, 0}, options.pixels));
    return image;
}

QImage flatPicture(const map::Scene& scene, const Theme& theme, const FilmOptions& options) {
    map::PaintOptions paint;
    paint.background = true;
    paint.locale = options.locale;
    return painted(options,
                   [&](QPainter& painter, const QRectF& area) { map::paintMap(painter, area, scene, theme, paint); });
}

space::PaintOptions spaceOptions(const FilmOptions& options) {
    return {.legendBeside = true, .background = true, .locale = options.locale};
}

QImage spacePicture(const std::shared_ptr<const space::Model>& model, const MapCamera& camera,
                    const std::optional<space::Pose>& pose, const FilmOptions& options) {
    space::PaintOptions paint = spaceOptions(options);
    paint.camera = camera;
    paint.pose = pose;
    return painted(options,
                   [&](QPainter& painter, const QRectF& area) { space::paintSpace(painter, area, model, paint); });
}

std::size_t periodsOf(const map::Scene& scene) { return scene.division ? scene.division->periods.size() : 0; }

Film periodFilm(const std::shared_ptr<const map::Scene>& scene, const MapSpace& space, const Theme& theme,
                const FilmOptions& options, RunContext* context) {
    Film film{periodsOf(*scene)};
    for (const double period : scene->division->periods)
        film.names << QString::fromStdString(isoText(period)).remove(QLatin1Char(':'));
    film.picture = [=](std::size_t i) {
        auto shown = std::make_shared<const map::Scene>(map::sceneAt(*scene, i, context));
        if (space.form == MapForm::Flat) return flatPicture(*shown, theme, options);
        const auto model = std::make_shared<const space::Model>(space::buildModel(shown, space, theme, options.locale));
        return spacePicture(model, space.camera, {}, options);
    };
    return film;
}

Film cubeFilm(const std::shared_ptr<const space::Model>& cube, const MapCamera& camera, const FilmOptions& options) {
    Film film{static_cast<std::size_t>(options.pictures)};
    film.picture = [=](std::size_t i) {
        const double part = static_cast<double>(i + 1) / options.pictures;
        return spacePicture(std::make_shared<const space::Model>(space::upTo(*cube, part)), camera, {}, options);
    };
    return film;
}

Film cameraFilm(const std::shared_ptr<const space::Model>& model, const MapCamera& camera, const FilmOptions& options) {
    const QRectF seen = space::mapArea(QRectF({0, 0}, options.pixels), *model, spaceOptions(options));
    const double aspect = seen.width() / seen.height();
    const auto poses = options.motion == Motion::Turn
                           ? space::posesAround(*model, camera, aspect, options.pictures)
                           : space::posesBetween(*model, options.views, aspect, options.pictures);
    Film film{poses.size()};
    film.picture = [=](std::size_t i) { return spacePicture(model, camera, poses[i], options); };
    return film;
}

void requireMotion(const map::Scene& scene, const MapSpace& space, const FilmOptions& options) {
    if (options.motion == Motion::Time && !hasTime(scene, space))
        throw Error(KAPOK_TR("report", "The map has no time, so there are no frames to write."),
                    KAPOK_TR("report", "Choose the time of a layer and the unit of its steps."));
    if (options.motion != Motion::Time && space.form == MapForm::Flat)
        throw Error(KAPOK_TR("report", "A flat map cannot be turned."),
                    KAPOK_TR("report", "Choose another form of the map, such as prisms or a globe."));
    if (options.motion == Motion::Views && options.views.size() < 2)
        throw Error(KAPOK_TR("report", "A way of the camera needs at least two views."),
                    KAPOK_TR("report", "Name them, or keep them in the map."));
}

void begin(RunContext* context, std::size_t picture, std::size_t count) {
    if (!context) return;
    context->check();
    context->progress(static_cast<double>(picture) / static_cast<double>(count));
}

}  // namespace

bool hasTime(const map::Scene& scene, const MapSpace& space) {
    return periodsOf(scene) > 0 || space.form == MapForm::Cube;
}

Film mapFilm(std::shared_ptr<const map::Scene> scene, const MapSpace& space, const Theme& theme,
             const FilmOptions& options, RunContext* context) {
    requireMotion(*scene, space, options);
    if (options.motion == Motion::Time && periodsOf(*scene) > 0) {
        Film film = periodFilm(scene, space, theme, options, context);
        film.seconds = options.seconds > 0 ? options.seconds : periodSeconds;
        return film;
    }
    const auto model =
        std::make_shared<const space::Model>(space::buildModel(std::move(scene), space, theme, options.locale));
    Film film = options.motion == Motion::Time ? cubeFilm(model, space.camera, options)
                                               : cameraFilm(model, space.camera, options);
    film.seconds = options.seconds > 0 ? options.seconds : cameraSeconds;
    return film;
}

std::size_t writeFrames(const QString& folder, const QString& name, const Film& film, RunContext* context) {
    QDir().mkpath(folder);
    for (std::size_t i = 0; i < film.count; ++i) {
        begin(context, i, film.count);
        QString file = QStringLiteral("%1-%2").arg(name).arg(i + 1, 4, 10, QLatin1Char('0'));
        if (!film.names.isEmpty()) file += QLatin1Char('-') + film.names[static_cast<qsizetype>(i)];
        const QString path = QDir(folder).filePath(file + QStringLiteral(".png"));
        if (!film.picture(i).save(path))
            throw Error(KAPOK_TR("report", "The picture \"%1\" cannot be written.").arg(path.toStdString()),
                        KAPOK_TR("report", "Choose a folder that may be written to, with room on the disk."));
    }
    return film.count;
}

std::size_t writeFilm(const QString& path, const Film& film, RunContext* context) {
    std::optional<GifFile> file;
    for (std::size_t i = 0; i < film.count; ++i) {
        begin(context, i, film.count);
        const QImage picture = film.picture(i);
        if (!file) file.emplace(path, picture.size(), film.seconds);
        file->add(picture);
    }
    if (file) file->finish();
    return film.count;
}

QString videoCommand(const QString& folder, const QString& name, double seconds) {
    const QString video = QDir(folder).filePath(name + QStringLiteral(".mp4"));
    return QStringLiteral(
               "ffmpeg -framerate %1 -pattern_type glob -i '%2' -vf 'pad=ceil(iw/2)*2:ceil(ih/2)*2' "
               "-pix_fmt yuv420p '%3'")
        .arg(QString::number(1 / seconds, 'g', 4), QDir(folder).filePath(name + QStringLiteral("-*.png")), video);
}

}  // namespace kapok::report
