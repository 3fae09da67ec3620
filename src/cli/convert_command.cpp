#include "cli/command.h"
#include "cli/files.h"
#include "io/data_package.h"
#include "io/dcat.h"

#include <filesystem>

namespace kapok::cli {
namespace {

std::string tableName(const std::string& place) {
    const io::FilePlace file = io::splitAnyPlace(place);
    if (io::isDataPackage(file.path)) return io::packageTable(file.path, file.table).name;
    return file.table.empty() ? std::filesystem::path(file.path).stem().string() : file.table;
}

/// What is known of the table besides its rows: all that a data package says, else its name.
Metadata metadataOf(const std::string& place) {
    const io::FilePlace file = io::splitAnyPlace(place);
    if (io::isDataPackage(file.path)) return io::packageTable(file.path, file.table).metadata;
    Metadata about;
    about.title = tableName(place);
    return about;
}

void run(const Arguments& arguments) {
    io::WriteOptions options = writeOptions(arguments);
    options.provenance = arguments.file(0);
    for (const auto& [key, value] : arguments.pairs("--open")) options.provenance += "\n" + key + "=" + value;
    const Table table = open(arguments.file(0), openOptions(arguments)).table;
    const std::string& out = arguments.file(1);
    const bool dcat = out.ends_with(".jsonld");
    if (!dcat && !io::isDataPackage(out)) return write(table, out, options);
    options.table = tableName(arguments.file(0));
    if (dcat) return io::writeWithDcat(table, out, metadataOf(arguments.file(0)), options, consoleProgress());
    io::writePackage(table, out, metadataOf(arguments.file(0)), options, consoleProgress());
}

}  // namespace

Command convertCommand() {
    return {.name = "convert",
            .summary = KAPOK_TR("cli", "Writes a table in another format, set by the ending of the file."),
            .arguments = {.files = "IN OUT", .options = {typesOption(), openOption(), writeOption()}},
            .run = run};
}

}  // namespace kapok::cli
