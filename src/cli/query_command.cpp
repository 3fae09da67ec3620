#include "cli/answer.h"
#include "cli/command.h"
#include "cli/files.h"
#include "cli/output.h"
#include "host/run_context.h"
#include "host/translate.h"
#include "query/sql_answer.h"
#include "query/sql_names.h"

#include <QFileInfo>

#include <chrono>

namespace kapok::cli {
namespace {

std::string fileName(const std::string& path) {
    std::string name = QFileInfo(QString::fromStdString(path)).fileName().toStdString();
    return name.substr(0, name.find('.', 1));
}

/// A table is called as its file and as its sheet or layer where one is given.
std::vector<std::string> wishedNames(const std::string& file) {
    const io::FilePlace place = io::splitAnyPlace(file);
    const bool server = io::isDatabasePlace(file);
    const std::string table = server ? database::parseTablePlace(place.table).table : std::string();
    return {place.table, table, fileName(place.path)};
}

std::vector<database::SqlTable> readTables(const Arguments& arguments) {
    const io::OpenOptions options = openOptions(arguments);
    std::vector<std::vector<std::string>> wished;
    for (const auto& file : arguments.files()) wished.push_back(wishedNames(file));
    const auto names = query::sqlNames(wished);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].empty()) {
            throw Error(KAPOK_TR("cli", "Two tables would have the name %1.").arg(wished[i].back()),
                        KAPOK_TR("cli", "Give one of the files another name."));
        }
    }
    std::vector<database::SqlTable> tables;
    for (std::size_t i = 0; i < names.size(); ++i) tables.push_back({names[i], open(arguments.file(i), options).table});
    return tables;
}

/// A slow answer says why; scripts get the answer alone.
void tellEngine(const query::SqlOutcome& outcome, double seconds) {
    if (outcome.engine == query::SqlEngine::Native || seconds < 2 || !host::errorStreamIsTerminal()) return;
    warn(KAPOK_TR("cli",
                  "SQLite answered row by row, because %1. Plain columns, aggregates and conditions over one "
                  "table are answered much faster.")
             .arg(host::shown(outcome.reason)));
}

void run(const Arguments& arguments) {
    const auto tables = readTables(arguments);
    const auto begin = std::chrono::steady_clock::now();
    const query::SqlOutcome outcome =
        query::answerSql(tables, arguments.value("--sql"), {}, database::SqlStatement::allRows, consoleProgress());
    tellEngine(outcome, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    giveAnswer(outcome.table, arguments);
}

}  // namespace

Command queryCommand() {
    std::vector<OptionSpec> options{
        {.name = "--sql",
         .value = "SELECT",
         .help = KAPOK_TR("cli", "SQL in SQLite's dialect; each file is a table named after it."),
         .required = true}};
    for (const auto& option : answerOptions()) options.push_back(option);
    options.push_back(typesOption());
    options.push_back(openOption());
    return {.name = "query",
            .summary = KAPOK_TR("cli", "Runs SQL on any files."),
            .arguments = {.files = "FILE...", .options = options},
            .run = run};
}

}  // namespace kapok::cli
