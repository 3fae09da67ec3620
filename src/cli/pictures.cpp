#include "cli/pictures.h"

#include "chart/house_font.h"
#include "chart/picture_file.h"
#include "cli/files.h"
#include "cli/output.h"
#include "host/map_settings.h"
#include "host/run_context.h"
#include "host/translate.h"
#include "map/tiles.h"
#include "report/logo.h"
#include "report/scene_picture.h"
#include "report/sheet_picture.h"
#include "spec/enum_names.h"
#include "spec/map_layer.h"
#include "spec/names.h"
#include "workbook/house_style.h"
#include "workbook/map_answer.h"

#include <QStringList>

namespace kapok::cli {
namespace {

Theme themeOf(const Session& session, const Picture& picture) {
    return workbook::inHouseStyle(session.state(), picture.dark ? darkTheme : lightTheme);
}

QSizeF readSize(const std::string& text) {
    const QStringList parts = QString::fromStdString(text).split('x');
    bool validWidth = false;
    bool validHeight = false;
    const double width = parts.value(0).toDouble(&validWidth);
    const double height = parts.value(1).toDouble(&validHeight);
    if (parts.size() == 2 && validWidth && validHeight && width >= 16 && height >= 16 && width <= 20000 &&
        height <= 20000)
        return {width, height};
    throw UsageError(KAPOK_TR("cli", "The size is WIDTHxHEIGHT in pixels, such as 800x500, not \"%1\".").arg(text));
}

double readDpi(const std::string& text) {
    bool valid = false;
    const double dpi = QString::fromStdString(text).toDouble(&valid);
    if (valid && dpi >= 24 && dpi <= 1200) return dpi;
    throw UsageError(KAPOK_TR("cli", "The resolution is a number from 24 to 1200, not \"%1\".").arg(text));
}

void writePicture(const report::ItemPicture& item, const Picture& picture) {
    report::writePicture(QString::fromStdString(picture.path), item, picture.pixels, picture.dpi);
}

report::ItemPicture withLogo(Session& session, report::ItemPicture picture, const Theme& theme) {
    return report::withLogo(std::move(picture), workbook::houseStyle(session.state()), theme);
}

const report::PictureOptions asFile{.titles = true, .background = true};

}  // namespace

OptionSpec styleOption() {
    return {.name = "--house-style",
            .value = "FILE",
            .help = KAPOK_TR("cli", "A house style saved from the window; the workbook's own by default.")};
}

void useStyle(Session& session, const Arguments& arguments) {
    if (arguments.has("--house-style")) {
        const HouseStyle style = houseStyleFromJson(readText(arguments.value("--house-style")));
        session.workbook().apply(workbook::setHouseStyle(style));
    }
    if (const auto problem = workbook::houseStyleProblem(session.state())) {
        warn(KAPOK_TR("cli", "The house style of the workbook cannot be read, the standard look is used."));
        warn(problem->message());
    }
    chart::setHouseFont(QString::fromStdString(workbook::houseStyle(session.state()).font));
}

std::vector<OptionSpec> pictureOptions() {
    return {{.name = "--size", .value = "WIDTHxHEIGHT", .help = KAPOK_TR("cli", "In pixels of 1/96 inch.")},
            {.name = "--dpi", .value = "N", .help = KAPOK_TR("cli", "Resolution of PNG, 96 by default.")},
            {.name = "--theme",
             .value = "light|dark",
             .help = KAPOK_TR("cli", "Colours: light or dark; light by default.")},
            styleOption()};
}

OptionSpec onlineOption() {
    return {.name = "--online",
            .help = KAPOK_TR("cli", "Base maps may be fetched from the addresses that the map names.")};
}

OptionSpec layoutOption() {
    return {.name = "--layout",
            .value = "screen|wide|a4|16:9",
            .help = KAPOK_TR("cli", "How a dashboard is arranged; screen by default.")};
}

Picture readPicture(const Arguments& arguments, QSizeF standard) {
    Picture picture{arguments.value("--out"), standard};
    if (arguments.has("--size")) picture.pixels = readSize(arguments.value("--size"));
    if (arguments.has("--dpi")) picture.dpi = readDpi(arguments.value("--dpi"));
    if (arguments.has("--theme")) {
        const std::string theme = arguments.value("--theme");
        if (theme != "light" && theme != "dark")
            throw UsageError(KAPOK_TR("cli", "The theme is light or dark, not \"%1\".").arg(theme));
        picture.dark = theme == "dark";
    }
    if (arguments.has("--layout")) {
        const auto layout = enumFromName<LayoutKind>(arguments.value("--layout"));
        if (!layout)
            throw UsageError(KAPOK_TR("cli", "The layout is screen, wide, a4 or 16:9, not \"%1\".")
                                 .arg(arguments.value("--layout")));
        picture.layout = *layout;
    }
    if (arguments.has("--online")) map::setTileAccess({true, host::tileFolder().toStdString()});
    return picture;
}

bool isPicture(const std::string& path) {
    const QString ending = QString::fromStdString(path).section('.', -1).toLower();
    return ending == "png" || ending == "svg" || ending == "pdf";
}

void exportChart(Session& session, const ChartSpec& spec, const Picture& picture) {
    session.warnAbout(spec.dataset);
    host::ConsoleContext context;
    const Theme theme = themeOf(session, picture);
    writePicture(
        withLogo(session, report::chartPicture(session.state(), session.pipeline(), spec, theme, asFile, &context),
                 theme),
        picture);
}

namespace {

void writeMapFilm(const MapFilm& asked, const std::shared_ptr<const map::Scene>& scene, const MapSpace& space,
                  const Theme& theme, const Picture& picture, RunContext& context) {
    if (asked.folder.empty() && asked.file.empty()) return;
    report::FilmOptions options = asked.options;
    const bool still = !report::hasTime(*scene, space) && space.form != MapForm::Flat;
    options.motion = asked.motion.value_or(still ? report::Motion::Turn : report::Motion::Time);
    options.pixels = picture.pixels;
    options.dpi = picture.dpi;
    const report::Film film = report::mapFilm(scene, space, theme, options, &context);
    if (!asked.file.empty()) report::writeFilm(QString::fromStdString(asked.file), film, &context);
    if (asked.folder.empty()) return;
    const QString folder = QString::fromStdString(asked.folder);
    const QString name = QStringLiteral("map");
    report::writeFrames(folder, name, film, &context);
    printLine(host::shown(KAPOK_TR("cli", "%1 pictures. A video of them: %2")
                              .arg(film.count)
                              .arg(report::videoCommand(folder, name, film.seconds).toStdString())));
}

}  // namespace

void exportMap(Session& session, const MapSpec& asked, const Picture& picture, const MapFilm& film) {
    MapSpec spec = asked;
    spec.source = withFooter(spec.source, workbook::houseStyle(session.state()));
    host::ConsoleContext context;
    std::vector<map::LayerInput> inputs;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        const MapLayer& layer = spec.layers[i];
        if (!drawsFile(layer)) session.warnAbout(layer.dataset);
        const auto answer = workbook::mapAnswer(session.pipeline(), session.state(), spec, i, &context);
        inputs.push_back({layer, answer.answer, answer.boundaries});
    }
    const auto scene = std::make_shared<const map::Scene>(map::buildScene(spec, inputs, &context));
    for (const auto& warning : scene->warnings) warn(warning);
    writeMapFilm(film, scene, spec.space, themeOf(session, picture), picture, context);
    if (picture.path.empty()) return;
    if (picture.sheet) {
        const Theme theme = workbook::inHouseStyle(session.state(), picture.dark ? darkTheme : printTheme);
        const auto page = report::sheetPage(session.state(), session.pipeline(), spec, scene, theme, {}, &context);
        return writePicture(report::sheetPicture(page, theme), picture);
    }
    map::PaintOptions options;
    options.background = true;
    options.group = chart::paintGroup;
    const Theme theme = themeOf(session, picture);
    writePicture(withLogo(session, report::scenePicture(scene, spec.space, theme, options), theme), picture);
}

void exportItem(Session& session, const Id& item, const Picture& picture) {
    host::ConsoleContext context;
    report::PictureOptions options = asFile;
    options.sheets = true;
    options.layout = picture.layout;
    options.time = QDateTime::currentDateTime();
    writePicture(
        report::itemPicture(session.state(), session.pipeline(), item, themeOf(session, picture), options, &context),
        picture);
}

}  // namespace kapok::cli
