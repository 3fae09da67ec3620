#include "cli/command.h"

#include "sdk/list.h"

namespace kapok::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{modulesCommand(),   infoCommand(),   convertCommand(), queryCommand(),
                                          aggregateCommand(), runCommand(),    chartCommand(),   mapCommand(),
                                          renderCommand(),    reportCommand(), editCommand(),    helpCommand()};
    return all;
}

const Command& commandNamed(const std::string& name) {
    std::string names;
    for (const auto& command : commands()) {
        if (command.name == name) return command;
        addToList(names, command.name);
    }
    throw UsageError(KAPOK_TR("cli", "There is no command \"%1\".").arg(name),
                     KAPOK_TR("cli", "The commands are: %1.").arg(names));
}

std::string usage(const Command& command) {
    std::string line = "kapok-cli " + command.name;
    if (!command.arguments.files.empty()) line += " " + command.arguments.files;
    for (const auto& option : command.arguments.options) {
        std::string text = option.name + (option.value.empty() ? "" : " " + option.value);
        if (!option.required) text = "[" + text + "]";
        line += " " + text + (option.repeated ? "..." : "");
    }
    return line;
}

}  // namespace kapok::cli
