#include "cli/command.h"
#include "cli/files.h"

namespace kapok::cli {
namespace {

void run(const Arguments& arguments) {
    io::WriteOptions options = writeOptions(arguments);
    options.provenance = arguments.file(0);
    for (const auto& [key, value] : arguments.pairs("--open")) options.provenance += "\n" + key + "=" + value;
    write(open(arguments.file(0), openOptions(arguments)).table, arguments.file(1), options);
}

}  // namespace

Command convertCommand() {
    return {.name = "convert",
            .summary = KAPOK_TR("cli", "Writes a table in another format, set by the ending of the file."),
            .arguments = {.files = "IN OUT", .options = {typesOption(), openOption(), writeOption()}},
            .run = run};
}

}  // namespace kapok::cli
