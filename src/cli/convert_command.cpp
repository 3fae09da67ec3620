#include "cli/command.h"
#include "cli/files.h"

namespace kapok::cli {
namespace {

void run(const Arguments& arguments) {
    write(open(arguments.file(0), openOptions(arguments)).table, arguments.file(1));
}

}  // namespace

Command convertCommand() {
    return {.name = "convert",
            .summary = KAPOK_TR("cli", "Writes a table in another format, set by the ending of the file."),
            .arguments = {.files = "IN OUT", .options = {typesOption(), openOption()}},
            .run = run};
}

}  // namespace kapok::cli
