#include "cli/pictures.h"

#include "chart/paint.h"
#include "chart/pdf_writer.h"
#include "cli/output.h"
#include "host/run_context.h"
#include "map/export.h"

#include <QStringList>

namespace kapok::cli {
namespace {

constexpr double millimetresAPixel = 25.4 / 96;

const Theme& themeOf(const Picture& picture) { return picture.dark ? darkTheme : lightTheme; }

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

/// Vectors in one page of the picture's size.
void exportMapPdf(const map::Scene& scene, const Picture& picture) {
    chart::PdfWriter writer(QString::fromStdString(picture.path), picture.pixels * millimetresAPixel,
                            QString::fromStdString(scene.title));
    map::paintMap(writer.painter(), QRectF({0, 0}, picture.pixels), scene, themeOf(picture), {.background = true});
    writer.finish();
}

}  // namespace

std::vector<OptionSpec> pictureOptions() {
    return {{.name = "--size", .value = "WIDTHxHEIGHT", .help = KAPOK_TR("cli", "In pixels of 1/96 inch.")},
            {.name = "--dpi", .value = "N", .help = KAPOK_TR("cli", "Resolution of PNG, 96 unless told.")},
            {.name = "--theme", .value = "light|dark", .help = KAPOK_TR("cli", "Colours, light unless told.")}};
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
    return picture;
}

void exportChart(Session& session, const ChartSpec& spec, const Picture& picture) {
    session.warnAbout(spec.dataset);
    host::ConsoleContext context;
    const Table answer = session.pipeline().chartAnswer(session.state(), spec, {}, &context);
    chart::ExportOptions options;
    options.pixels = picture.pixels;
    options.dpi = picture.dpi;
    chart::exportChart(QString::fromStdString(picture.path), spec, answer, nullptr, themeOf(picture), options);
}

void exportMap(Session& session, const MapSpec& spec, const Picture& picture) {
    host::ConsoleContext context;
    std::vector<map::LayerInput> inputs;
    for (const auto& layer : spec.layers) {
        session.warnAbout(layer.dataset);
        const auto answer = session.pipeline().mapAnswer(session.state(), layer, &context);
        inputs.push_back({layer, answer.answer, answer.boundaries});
    }
    const map::Scene scene = map::buildScene(spec, inputs, &context, {.triangles = false});
    for (const auto& warning : scene.warnings) warn(warning);
    if (QString::fromStdString(picture.path).endsWith(".pdf", Qt::CaseInsensitive)) return exportMapPdf(scene, picture);
    map::ExportOptions options;
    options.pixels = picture.pixels;
    options.dpi = picture.dpi;
    map::exportMap(QString::fromStdString(picture.path), scene, themeOf(picture), options);
}

}  // namespace kapok::cli
