#include "cli/command.h"
#include "cli/files.h"
#include "cli/session.h"

#include <QFileInfo>

#include <sstream>

namespace kapok::cli {
namespace {

struct ScriptLine {
    std::int64_t row = 0;
    workbook::Edit edit;
};

/// One edit a line; empty lines and those that start with # are left out.
std::vector<ScriptLine> readScript(const std::string& path) {
    std::vector<ScriptLine> script;
    std::istringstream lines(readText(path));
    std::int64_t row = 0;
    for (std::string line; std::getline(lines, line);) {
        ++row;
        if (line.empty() || line.front() == '#' || line == "\r") continue;
        try {
            script.push_back({row, workbook::editFromJson(line)});
        } catch (const Error& error) {
            throw error.at({.file = path, .row = row});
        }
    }
    return script;
}

void applyAll(workbook::Workbook& workbook, const std::vector<ScriptLine>& script, const std::string& path) {
    for (const auto& line : script) {
        try {
            workbook.apply(line.edit);
        } catch (const Error& error) {
            throw error.at({.file = path, .row = line.row});
        }
    }
    workbook.save();
}

void run(const Arguments& arguments) {
    const std::string& path = arguments.file(0);
    const std::string scriptPath = arguments.value("--script");
    const auto script = readScript(scriptPath);
    Session session;
    workbook::Workbook& workbook = session.workbook();
    const bool isNew = !QFileInfo::exists(QString::fromStdString(path));
    // A new workbook has its place first: relative paths of the script are taken from its folder.
    if (isNew) {
        workbook.saveAs(QString::fromStdString(path));
    } else {
        session.open(path);
        if (workbook.isReadOnly()) throw Error(workbook.readOnlyReason(), {}, {.file = path});
    }
    try {
        applyAll(workbook, script, scriptPath);
    } catch (...) {
        if (isNew) QFile::remove(QString::fromStdString(path));
        throw;
    }
}

}  // namespace

Command editCommand() {
    return {.name = "edit",
            .summary = KAPOK_TR("cli", "Applies recorded edits to a workbook, which is made when it is not there."),
            .arguments = {.files = "WORKBOOK",
                          .options = {{.name = "--script",
                                       .value = "FILE",
                                       .help = KAPOK_TR("cli",
                                                        "One edit per line, as the workbook's history records them."),
                                       .required = true}}},
            .run = run};
}

}  // namespace kapok::cli
