#include "cli/command.h"
#include "cli/files.h"
#include "cli/pictures.h"
#include "spec/json.h"

namespace kapok::cli {
namespace {

void run(const Arguments& arguments) {
    const Picture picture = readPicture(arguments, {800, 500});
    ChartSpec spec = [&] {
        const std::string path = arguments.value("--spec");
        const std::string text = readText(path);
        try {
            return chartFromJson(text);
        } catch (const Error& error) {
            throw error.at({.file = path});
        }
    }();
    Session session;
    spec.dataset = session.addFile("data", arguments.file(0), openOptions(arguments));
    exportChart(session, spec, picture);
}

}  // namespace

Command chartCommand() {
    std::vector<OptionSpec> options{{.name = "--spec",
                                     .value = "SPEC.json",
                                     .help = KAPOK_TR("cli", "What the chart shows: mark, encoding, filter, title."),
                                     .required = true},
                                    {.name = "--out",
                                     .value = "F.{png,svg,pdf}",
                                     .help = KAPOK_TR("cli", "The picture; its ending sets the format."),
                                     .required = true}};
    for (const auto& option : pictureOptions()) options.push_back(option);
    options.push_back(typesOption());
    options.push_back(openOption());
    return {.name = "chart",
            .summary = KAPOK_TR("cli", "Draws a chart of a table."),
            .arguments = {.files = "FILE", .options = options},
            .run = run,
            .draws = true};
}

}  // namespace kapok::cli
