// The commands: one table that dispatch, usage and help all read.
#pragma once

#include "cli/arguments.h"

namespace kapok::cli {

struct Command {
    std::string name;
    Text summary;
    ArgumentSpec arguments;
    /// Does the work; throws Error or UsageError.
    void (*run)(const Arguments& arguments);
    bool draws = false;  ///< makes pictures: needs Qt's graphical application, without a display
};

/// In the order of help.
const std::vector<Command>& commands();
/// Throws UsageError that lists them.
const Command& commandNamed(const std::string& name);

/// "kapok-cli info FILE [--json]"
std::string usage(const Command& command);

// One function a file: <name>_command.cpp.
Command aggregateCommand();
Command chartCommand();
Command convertCommand();
Command editCommand();
Command helpCommand();
Command infoCommand();
Command mapCommand();
Command modulesCommand();
Command queryCommand();
Command renderCommand();
Command reportCommand();
Command runCommand();

}  // namespace kapok::cli
