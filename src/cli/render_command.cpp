#include "cli/command.h"
#include "cli/files.h"
#include "cli/output.h"
#include "cli/pictures.h"
#include "cli/report_pages.h"
#include "host/module_json.h"
#include "host/run_context.h"
#include "host/translate.h"
#include "io/formats.h"

namespace kapok::cli {
namespace {

/// The result as JSON, or its first table in any format of tables.
void renderResult(const workbook::ModuleResult& result, const std::string& path) {
    const io::Format* format = io::formatOfPath(path);
    if (format && format->id == "json") return writeText(path, host::toJson(result) + "\n");
    if (result.tables.empty()) throw Error(KAPOK_TR("cli", "The analysis has no table."));
    write(result.tables.front().table, path);
}

void run(const Arguments& arguments) {
    Session session(true);
    session.open(arguments.file(0));
    const Picture picture = readPicture(arguments, {});
    useStyle(session, arguments);
    const Item& item = itemNamed(session.state(), arguments.value("--item"));
    host::ConsoleContext context;
    switch (item.kind()) {
        case ItemKind::Report: return writeReport(session, item.id, picture.path);
        case ItemKind::Analysis:
            return renderResult(session.pipeline().result(session.state(), item.id, &context), picture.path);
        case ItemKind::Dataset:
            if (!isPicture(picture.path))
                return write(session.pipeline().table(session.state(), item.id, &context), picture.path,
                             {.provenance = host::shownLines(session.pipeline().provenance(session.state(), item.id))});
            break;
        case ItemKind::Variable: throw Error(KAPOK_TR("cli", "A variable cannot be rendered."));
        case ItemKind::Chart:
        case ItemKind::Map:
        case ItemKind::Dashboard: break;
    }
    exportItem(session, item.id, picture);
}

}  // namespace

Command renderCommand() {
    std::vector<OptionSpec> options{
        {.name = "--item", .value = "NAME", .help = KAPOK_TR("cli", "The item's name or id."), .required = true},
        {.name = "--out",
         .value = "F",
         .help = KAPOK_TR("cli", "A picture (png, svg, pdf); of a dataset or analysis also a table."),
         .required = true}};
    for (const auto& option : pictureOptions()) options.push_back(option);
    options.push_back(layoutOption());
    options.push_back(onlineOption());
    return {.name = "render",
            .summary = KAPOK_TR("cli", "Brings one item of a workbook up to date and writes it to a file."),
            .arguments = {.files = "WORKBOOK", .options = options},
            .run = run,
            .draws = true};
}

}  // namespace kapok::cli
