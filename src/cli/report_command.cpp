#include "cli/command.h"
#include "cli/pictures.h"
#include "cli/report_pages.h"

namespace kapok::cli {
namespace {

/// The kind that texts of the command line are read as: that of the value there is.
ParameterKind kindOf(const ParameterValue& value) {
    switch (value.index()) {
        case 1: return ParameterKind::Boolean;
        case 2: return ParameterKind::Integer;
        case 3: return ParameterKind::Number;
        case 5: return ParameterKind::Columns;
        case 6: return ParameterKind::Numbers;
        default: return ParameterKind::Word;
    }
}

void setVariables(workbook::Workbook& workbook, const Arguments& arguments) {
    for (const auto& [name, text] : arguments.pairs("--set")) {
        const Item item = itemNamed(workbook.state(), name);
        if (item.kind() != ItemKind::Variable) throw Error(KAPOK_TR("cli", "\"%1\" is not a variable.").arg(name));
        Variable variable = std::get<Variable>(item.value);
        variable.value = parseParameter({.id = name, .kind = kindOf(variable.value)}, text);
        workbook.apply(workbook::replaceSpec(workbook.state(), item.id, variable));
    }
}

/// Embedded datasets that came from a file are read from it again.
void refresh(workbook::Workbook& workbook) {
    for (const auto& item : workbook.state().items(ItemKind::Dataset)) {
        const Source& source = std::get<Dataset>(item->value).source;
        if (source.kind == SourceKind::Embedded && !source.path.empty()) workbook.unembed(item->id);
    }
}

Id reportOf(const workbook::State& state, const Arguments& arguments) {
    if (arguments.has("--item")) {
        const Item& item = itemNamed(state, arguments.value("--item"));
        if (item.kind() == ItemKind::Report) return item.id;
        throw Error(KAPOK_TR("cli", "\"%1\" is not a report.").arg(item.name));
    }
    const auto reports = state.items(ItemKind::Report);
    if (!reports.empty()) return reports.front()->id;
    throw Error(KAPOK_TR("cli", "The workbook has no report."),
                KAPOK_TR("cli", "Add one in the window, or with kapok-cli edit."));
}

void run(const Arguments& arguments) {
    Session session(true);
    session.open(arguments.file(0));
    setVariables(session.workbook(), arguments);
    useStyle(session, arguments);
    if (arguments.has("--refresh")) refresh(session.workbook());
    writeReport(session, reportOf(session.state(), arguments), arguments.value("--out"));
}

}  // namespace

Command reportCommand() {
    return {.name = "report",
            .summary = KAPOK_TR("cli", "Brings a report of a workbook up to date and writes its pages."),
            .arguments = {.files = "WORKBOOK",
                          .options = {{.name = "--refresh",
                                       .help = KAPOK_TR("cli", "Read embedded data from their files again.")},
                                      {.name = "--set",
                                       .value = "variable=value",
                                       .help = KAPOK_TR("cli", "A variable of the workbook, for this time only."),
                                       .repeated = true},
                                      {.name = "--item",
                                       .value = "NAME",
                                       .help = KAPOK_TR("cli", "Which report; the first by default.")},
                                      styleOption(),
                                      {.name = "--out",
                                       .value = "F.{pdf,html}",
                                       .help = KAPOK_TR("cli", "The file to write."),
                                       .required = true}}},
            .run = run,
            .draws = true};
}

}  // namespace kapok::cli
