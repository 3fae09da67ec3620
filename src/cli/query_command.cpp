#include "cli/answer.h"
#include "cli/command.h"
#include "cli/files.h"
#include "database/table_sql.h"

#include <QFileInfo>

#include <set>

namespace kapok::cli {
namespace {

/// The name with everything but letters, digits and _ made _: needs no quotes in SQL.
std::string plainName(const std::string& name) {
    std::string plain = name;
    for (char& c : plain) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && !std::isalnum(byte)) c = '_';
    }
    return plain;
}

std::string folded(std::string name) {
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return name;
}

std::string fileName(const std::string& path) {
    std::string name = QFileInfo(QString::fromStdString(path)).fileName().toStdString();
    return name.substr(0, name.find('.', 1));
}

/// A table is called as its file, as its sheet or layer where one is given, and as each of them without odd characters;
/// the first file of a name keeps it.
std::vector<database::SqlTable> readTables(const Arguments& arguments) {
    const io::OpenOptions options = openOptions(arguments);
    std::vector<database::SqlTable> tables;
    std::set<std::string> taken;
    for (const auto& file : arguments.files()) {
        const io::FilePlace place = io::splitAnyPlace(file);
        const bool server = io::isDatabasePlace(file);
        const std::string tableName = server ? database::parseTablePlace(place.table).table : std::string();
        database::SqlTable table;
        for (const std::string& name :
             {place.table, tableName, fileName(place.path), plainName(place.table), plainName(fileName(place.path))}) {
            if (!name.empty() && taken.insert(folded(name)).second) table.names.push_back(name);
        }
        if (table.names.empty()) {
            throw Error(KAPOK_TR("cli", "Two tables would have the name %1.").arg(fileName(place.path)),
                        KAPOK_TR("cli", "Give one of the files another name."));
        }
        table.table = open(file, options).table;
        tables.push_back(std::move(table));
    }
    return tables;
}

void run(const Arguments& arguments) {
    const auto tables = readTables(arguments);
    giveAnswer(database::querySql(tables, arguments.value("--sql"), consoleProgress()), arguments);
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
