// A table as the answer of a command: CSV on stdout, JSON, or a file.
#pragma once

#include "cli/arguments.h"
#include "table/table.h"

namespace kapok::cli {

/// --out F, --json.
std::vector<OptionSpec> answerOptions();
void giveAnswer(const Table& table, const Arguments& arguments);

}  // namespace kapok::cli
