#include "cli/command.h"
#include "cli/files.h"
#include "cli/output.h"
#include "cli/pictures.h"
#include "host/run_context.h"
#include "io/vega_lite_place.h"
#include "spec/json.h"
#include "spec/vega_lite.h"
#include "workbook/edit.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace kapok::cli {
namespace {

bool isVegaLitePath(const std::string& path) { return QString::fromStdString(path).endsWith(QLatin1String(".json")); }

io::OpenOptions optionsOf(const Arguments& arguments, const VegaLiteData& data) {
    io::OpenOptions options = openOptions(arguments);
    if (options.records.empty()) options.records = data.property;
    return options;
}

/// The chart of a Vega-Lite file, its transforms as steps of the dataset.
ChartSpec readVegaLite(Session& session, const std::string& text, const Id& dataset) {
    host::ConsoleContext context;
    const auto stepped = [&](const std::vector<Step>& steps) {
        session.workbook().apply(workbook::replaceSteps(session.state(), dataset, steps));
        return session.pipeline().table(session.state(), dataset, &context);
    };
    const VegaLiteView view = vegaLiteView(text, stepped);
    stepped(view.steps);
    for (const auto& note : view.notes) warn(note);
    return view.chart;
}

ChartSpec readChart(Session& session, const Arguments& arguments, const QTemporaryDir& folder) {
    const std::string path = arguments.value("--spec");
    const std::string text = readText(path);
    const bool vega = isVegaLite(text);
    const bool named = arguments.files().size() > 0;
    try {
        const VegaLiteData data = vega && !named ? vegaLiteData(text) : VegaLiteData{};
        const std::string place =
            named ? arguments.file(0) : io::placeOfVegaLiteData(path, data, folder.path().toStdString());
        const Id dataset = session.addFile("data", place, optionsOf(arguments, data));
        ChartSpec chart = vega ? readVegaLite(session, text, dataset) : chartFromJson(text);
        chart.dataset = dataset;
        host::ConsoleContext context;
        return oriented(chart, session.pipeline().table(session.state(), dataset, &context));
    } catch (const Error& error) {
        throw error.at({.file = path});
    }
}

void run(const Arguments& arguments) {
    const std::string out = arguments.value("--out");
    const bool vega = isVegaLitePath(out);
    const Picture picture = vega ? Picture{} : readPicture(arguments, {800, 500});
    const QTemporaryDir folder;
    Session session;
    useStyle(session, arguments);
    const ChartSpec chart = readChart(session, arguments, folder);
    host::ConsoleContext context;
    const auto answer = [&] { return session.pipeline().chartAnswer(session.state(), chart, {}, &context); };
    const std::string rows = arguments.has("--rows") ? arguments.value("--rows") : std::string();
    if (!rows.empty()) write(answer(), rows);
    if (!vega) return exportChart(session, chart, picture);
    const auto from = QFileInfo(QString::fromStdString(out)).absoluteDir();
    const std::string url =
        from.relativeFilePath(QFileInfo(QString::fromStdString(rows)).absoluteFilePath()).toStdString();
    writeText(out, rows.empty() ? vegaLiteFromChart(chart, answer(), VegaLiteValues::Inline)
                                : vegaLiteFromChart(chart, answer(), VegaLiteValues::Url, url));
}

}  // namespace

Command chartCommand() {
    std::vector<OptionSpec> options{
        {.name = "--spec",
         .value = "SPEC.json",
         .help =
             KAPOK_TR("cli",
                      "What the chart shows: mark, encoding, filter, title; or a Vega-Lite file, which may hold its "
                      "data."),
         .required = true},
        {.name = "--out",
         .value = "F.{png,svg,pdf,json}",
         .help = KAPOK_TR("cli", "The picture; its ending sets the format. JSON is Vega-Lite with the rows drawn."),
         .required = true},
        {.name = "--rows",
         .value = "F.csv",
         .help = KAPOK_TR("cli", "The rows that are drawn, as a table; Vega-Lite then refers to it.")}};
    for (const auto& option : pictureOptions()) options.push_back(option);
    options.push_back(typesOption());
    options.push_back(openOption());
    return {.name = "chart",
            .summary = KAPOK_TR("cli", "Draws a chart of a table."),
            .arguments = {.files = "[FILE]", .options = options},
            .run = run,
            .draws = true};
}

}  // namespace kapok::cli
