#include "cli/answer.h"

#include "cli/files.h"
#include "cli/output.h"
#include "io/write.h"

#include <iostream>

namespace kapok::cli {

std::vector<OptionSpec> answerOptions() {
    return {{.name = "--out",
             .value = "F",
             .help = KAPOK_TR("cli", "Write to a file by its ending, instead of CSV to the output.")},
            {.name = "--json", .help = KAPOK_TR("cli", "Print one JSON document: an array of records.")}};
}

void giveAnswer(const Table& table, const Arguments& arguments) {
    if (arguments.has("--json") && arguments.has("--out"))
        throw UsageError(KAPOK_TR("cli", "Give --json or --out, not both."));
    if (arguments.has("--out")) return write(table, arguments.value("--out"));
    io::WriteOptions options;
    options.format = arguments.has("--json") ? "json" : "csv";
    io::writeText(table, std::cout, options);
    std::cout.flush();
    if (!std::cout) throw Error(KAPOK_TR("cli", "The output could not be written."));
}

}  // namespace kapok::cli
