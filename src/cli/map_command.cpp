#include "cli/command.h"
#include "cli/files.h"
#include "cli/pictures.h"
#include "map/sheet.h"
#include "sdk/list.h"
#include "space/camera.h"
#include "spec/json.h"
#include "spec/map_layer.h"

#include <QDir>

#include <QStringList>

#include <algorithm>

namespace kapok::cli {
namespace {

MapSpec readSpec(const std::string& path) {
    const std::string text = readText(path);
    try {
        return mapFromJson(text);
    } catch (const Error& error) {
        throw error.at({.file = path});
    }
}

using Names = std::map<std::string, Id>;

/// The dataset that a layer calls by this name.
Id datasetNamed(const Names& names, const std::string& name) {
    if (const auto found = names.find(name); found != names.end()) return found->second;
    std::string known;
    for (const auto& [given, id] : names) addToList(known, given);
    throw Error(KAPOK_TR("cli", "The map uses the data \"%1\", which is not given.").arg(name),
                KAPOK_TR("cli", "Give it as --data %1=FILE; given are: %2.").arg(name).arg(known));
}

/// "A4", "a3-portrait", "297x210".
void setPaper(MapSheet& sheet, const std::string& text) {
    const QString asked = QString::fromStdString(text).toLower();
    for (const auto& paper : map::papers()) {
        const QString name = QString::fromLatin1(paper.name).toLower();
        const bool upright = asked == name + QStringLiteral("-portrait");
        if (!upright && asked != name && asked != name + QStringLiteral("-landscape")) continue;
        sheet.width = upright ? paper.width : paper.height;
        sheet.height = upright ? paper.height : paper.width;
        return;
    }
    const QStringList sides = asked.split(u'x');
    const double width = sides.value(0).toDouble();
    const double height = sides.value(1).toDouble();
    constexpr double least = 20;
    constexpr double most = 2000;
    if (sides.size() != 2 || std::min(width, height) < least || std::max(width, height) > most)
        throw UsageError(KAPOK_TR("cli",
                                  "The paper is A3, A4, A5 or Letter, with -portrait where it stands upright, or "
                                  "WIDTHxHEIGHT in millimetres from 20 to 2000, not \"%1\".")
                             .arg(text));
    sheet.width = width;
    sheet.height = height;
}

/// A view of the map, or one that every map in space has.
MapCamera viewNamed(const MapSpec& spec, const std::string& name) {
    for (const auto& kept : spec.bookmarks) {
        if (kept.name == name) return kept.camera;
    }
    using space::Preset;
    const std::map<std::string, Preset> presets{{"south", Preset::FromSouth},
                                                {"north", Preset::FromNorth},
                                                {"above", Preset::FromAbove},
                                                {"slanting", Preset::Isometric}};
    const auto preset = presets.find(name);
    if (preset != presets.end()) return space::preset(preset->second);
    throw UsageError(
        KAPOK_TR("cli",
                 "The motion is time, turn, or views one after the other, with commas: south, north, above, "
                 "slanting or the names of the map's own; not \"%1\".")
            .arg(name));
}

double readNumber(const Arguments& arguments, const std::string& option, double least, double most) {
    const double number = QString::fromStdString(arguments.value(option)).toDouble();
    if (number >= least && number <= most) return number;
    throw UsageError(KAPOK_TR("cli", "%1 is a number from %2 to %3, not \"%4\".")
                         .arg(option)
                         .arg(least)
                         .arg(most)
                         .arg(arguments.value(option)));
}

MapFilm readFilm(const Arguments& arguments, const MapSpec& spec) {
    MapFilm film;
    if (arguments.has("--frames")) film.folder = arguments.value("--frames");
    if (arguments.has("--film")) film.file = arguments.value("--film");
    if (!film.file.empty() && !QString::fromStdString(film.file).endsWith(QLatin1String(".gif"), Qt::CaseInsensitive))
        throw UsageError(KAPOK_TR("cli", "A film is written as .gif, not as \"%1\".").arg(film.file));
    if (arguments.has("--pictures"))
        film.options.pictures = static_cast<int>(readNumber(arguments, "--pictures", 2, 10000));
    if (arguments.has("--seconds")) film.options.seconds = readNumber(arguments, "--seconds", 0.02, 60);
    if (!arguments.has("--motion")) return film;
    const std::string motion = arguments.value("--motion");
    film.motion = motion == "time"   ? report::Motion::Time
                  : motion == "turn" ? report::Motion::Turn
                                     : report::Motion::Views;
    if (film.motion != report::Motion::Views) return film;
    for (const QString& name : QString::fromStdString(motion).split(u','))
        film.options.views.push_back(viewNamed(spec, name.trimmed().toStdString()));
    return film;
}

void run(const Arguments& arguments) {
    if (!arguments.has("--out") && !arguments.has("--frames") && !arguments.has("--film"))
        throw UsageError(
            KAPOK_TR("cli", "Say where the picture goes: --out, or --frames or --film for a map that moves."));
    MapSpec spec = readSpec(arguments.value("--spec"));
    const bool sheet = arguments.has("--sheet") || arguments.has("--paper") || !spec.sheet.elements.empty();
    if (arguments.has("--paper")) setPaper(spec.sheet, arguments.value("--paper"));
    const MapFilm film = readFilm(arguments, spec);
    Picture picture = readPicture(arguments, sheet ? QSizeF() : QSizeF(800, 600));
    picture.sheet = sheet;
    const io::OpenOptions options = openOptions(arguments);
    Session session;
    useStyle(session, arguments);
    Names names;
    for (const auto& [name, file] : arguments.pairs("--data")) names[name] = session.addFile(name, file, options);
    const QDir beside = QFileInfo(QString::fromStdString(arguments.value("--spec"))).absoluteDir();
    for (auto& layer : spec.layers) {
        if (drawsFile(layer)) {
            if (!layer.file.empty() && !drawsAddress(layer))
                layer.file = beside.absoluteFilePath(QString::fromStdString(layer.file)).toStdString();
            continue;
        }
        layer.dataset = datasetNamed(names, layer.dataset);
        if (!layer.boundaries.dataset.empty()) layer.boundaries.dataset = datasetNamed(names, layer.boundaries.dataset);
    }
    exportMap(session, spec, picture, film);
}

}  // namespace

Command mapCommand() {
    std::vector<OptionSpec> options{
        {.name = "--data",
         .value = "name=FILE",
         .help = KAPOK_TR("cli", "A table under the name by which the map's layers call it."),
         .repeated = true},
        {.name = "--spec",
         .value = "SPEC.json",
         .help = KAPOK_TR("cli", "What the map shows: layers, projection, title."),
         .required = true},
        {.name = "--out",
         .value = "F.{png,svg,pdf}",
         .help = KAPOK_TR("cli", "The picture; its ending sets the format.")},
        {.name = "--frames",
         .value = "DIR",
         .help = KAPOK_TR("cli", "Of a map that moves: a folder for its pictures, numbered PNG files.")},
        {.name = "--film",
         .value = "F.gif",
         .help = KAPOK_TR("cli", "Of a map that moves: one file that plays in browsers and slides.")},
        {.name = "--motion",
         .value = "time|turn|VIEW,VIEW…",
         .help = KAPOK_TR("cli",
                          "How it moves: through its periods; in space also once around, or from view to view: "
                          "south, north, above, slanting, or the map's own by their names.")},
        {.name = "--pictures",
         .value = "N",
         .help = KAPOK_TR("cli", "How many there are of a turn, of a way or of a cube; 72 by default.")},
        {.name = "--seconds",
         .value = "N",
         .help = KAPOK_TR("cli", "How long each is shown: 0.8 for periods, otherwise 0.1 by default.")}};
    options.push_back(
        {.name = "--sheet",
         .help = KAPOK_TR("cli", "A page to print, as the map's \"sheet\" arranges it, or arranged by itself.")});
    options.push_back({.name = "--paper",
                       .value = "A4|A3|A5|Letter[-portrait]|WxH",
                       .help = KAPOK_TR("cli", "The size of that page; WxH in millimetres.")});
    for (const auto& option : pictureOptions()) options.push_back(option);
    options.push_back(onlineOption());
    options.push_back(typesOption());
    options.push_back(openOption());
    return {.name = "map",
            .summary = KAPOK_TR("cli", "Draws a map of tables."),
            .arguments = {.options = options},
            .run = run,
            .draws = true};
}

}  // namespace kapok::cli
