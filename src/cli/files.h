// Files that commands read and write, with the options that all of them share.
#pragma once

#include "cli/arguments.h"
#include "io/database_import.h"
#include "io/write.h"

namespace kapok::cli {

/// --open key=value, for every command that reads files.
OptionSpec openOption();
/// --types auto|text.
OptionSpec typesOption();

/// --write key=value, for commands that write tables.
OptionSpec writeOption();

io::OpenOptions openOptions(const Arguments& arguments);

/// Progress on stderr, only on a terminal.
io::Progress consoleProgress();

/// The password of a database: from the environment or the keychain, else asked for on the terminal.
database::PasswordProvider passwordProvider();
/// The same by database::credentialName.
std::string secretOf(const std::string& name);

/// Opens a file or a database, "path" or "path#table" and prints the warnings of the import.
io::Opened open(const std::string& place, const io::OpenOptions& options);

/// Throws UsageError for a key or a value that --write does not know.
io::WriteOptions writeOptions(const Arguments& arguments);

/// Writes to "path" or "path#table", by the format of its ending.
void write(const Table& table, const std::string& place, io::WriteOptions options = {});

/// The text of a small file. Throws Error.
std::string readText(const std::string& path);
/// Writes a small file whole. Throws Error.
void writeText(const std::string& path, std::string_view text);

}  // namespace kapok::cli
