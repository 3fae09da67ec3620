// Maps that move: a picture for each period, or for each place of the camera.
#pragma once

#include "map/scene.h"
#include "spec/map_space.h"
#include "spec/theme.h"

#include <QImage>
#include <QLocale>
#include <QSizeF>
#include <QStringList>

#include <functional>

namespace kapok::report {

enum class Motion : std::uint8_t {
    Time,  ///< through the periods of a map; a cube of space and time fills up
    Turn,  ///< once around a map in space
    Views  ///< from camera to camera of a map in space
};

struct FilmOptions {
    Motion motion = Motion::Time;
    std::vector<MapCamera> views = {};  ///< of Motion::Views, at least two
    int pictures = 72;                  ///< periods have one each
    QSizeF pixels = {900, 680};         ///< of 1/96 inch
    double dpi = 96;
    double seconds = 0;  ///< that a picture is shown; 0: 0.8 of a period, 0.1 of others
    QLocale locale = {};
};

/// Pictures that are made one by one, in order. Any thread.
struct Film {
    std::size_t count = 0;
    std::function<QImage(std::size_t)> picture = {};
    QStringList names = {};  ///< what pictures show, as in the names of files ("2024-01-01"); empty: nothing
    double seconds = 0.1;
};

/// Does the map move with time, by periods or in a cube?
bool hasTime(const map::Scene& scene, const MapSpace& space);

/// Throws Error for a map that does not move so. `context` must outlive the film; it cancels.
Film mapFilm(std::shared_ptr<const map::Scene> scene, const MapSpace& space, const Theme& theme,
             const FilmOptions& options, RunContext* context = nullptr);

/// "<name>-0001-2024-01-01.png" and so on into a folder, which is made where it is not there; gives their number.
/// Throws Error for what cannot be written; `context` (may be null) shows progress and cancels between pictures.
std::size_t writeFrames(const QString& folder, const QString& name, const Film& film, RunContext* context = nullptr);

/// One file that plays: a GIF. As writeFrames; a file that is cancelled is not left behind.
std::size_t writeFilm(const QString& path, const Film& film, RunContext* context = nullptr);

/// The command that makes a video of the frames, for people who have FFmpeg.
QString videoCommand(const QString& folder, const QString& name, double seconds);

}  // namespace kapok::report
