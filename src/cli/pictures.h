// Charts, maps and other items as picture files.
#pragma once

#include "cli/arguments.h"
#include "cli/session.h"

#include "report/film.h"

#include <QSizeF>

namespace kapok::cli {

/// --size WIDTHxHEIGHT, --dpi N, --theme light|dark, --house-style FILE.
std::vector<OptionSpec> pictureOptions();
/// --layout screen|wide|a4|16:9.
OptionSpec layoutOption();
/// --online: tiles of the network are allowed.
OptionSpec onlineOption();
OptionSpec styleOption();
/// The style that --house-style names becomes the session's, for this time. Throws Error.
void useStyle(Session& session, const Arguments& arguments);

/// The format is told by the ending: png, svg, pdf.
struct Picture {
    std::string path;
    QSizeF pixels;  ///< CSS pixels; empty: the size that the item is made for
    double dpi = 96;
    bool dark = false;
    bool sheet = false;                      ///< a map as a page with what explains it
    LayoutKind layout = LayoutKind::Screen;  ///< of a dashboard
};
/// Throws UsageError.
Picture readPicture(const Arguments& arguments, QSizeF standard);
/// Does the name end as a picture's?
bool isPicture(const std::string& path);

void exportChart(Session& session, const ChartSpec& spec, const Picture& picture);
/// A map that moves, as numbered pictures in a folder and as a file that plays; each when it is named.
struct MapFilm {
    std::string folder = {};
    std::string file = {};
    std::optional<report::Motion> motion = {};  ///< nothing: time where the map has some, else a turn
    report::FilmOptions options = {};           ///< the rest of it
};

/// The picture when it has a path, and the film.
void exportMap(Session& session, const MapSpec& spec, const Picture& picture, const MapFilm& film = {});
void exportItem(Session& session, const Id& item, const Picture& picture);

}  // namespace kapok::cli
