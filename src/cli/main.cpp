// kapok-cli: everything the window does, without a window.
#include "cli/command.h"
#include "cli/files.h"
#include "cli/output.h"
#include "host/errors.h"
#include "host/plugin_trust.h"
#include "host/run_context.h"
#include "host/translate.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>
#include <memory>

#ifdef _WIN32
#include <windows.h>
#endif

namespace kapok::cli {
namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

/// stderr holds our own lines only: what Qt notes of its platform is no matter of the command.
void onlyFatal(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg || type == QtCriticalMsg) std::fprintf(stderr, "%s\n", qPrintable(message));
}

int report(const Error& error, int status, const std::string& hint = {}) {
    std::string line = host::shown(error);
    if (!hint.empty()) line = host::shown(KAPOK_TR("cli", "%1 See \"%2\".").arg(line).arg(hint));
    for (char& c : line) {
        if (c == '\n' || c == '\r') c = ' ';
    }
    std::fprintf(stderr, "kapok-cli: %s\n", line.c_str());
    return status;
}

bool asksForHelp(const std::vector<std::string>& words) {
    for (const auto& word : words) {
        if (word == "--") return false;
        if (word == "--help" || word == "-h") return true;
    }
    return false;
}

/// `--help` is help, `info --help` is help of info.
std::vector<std::string> asCommand(std::vector<std::string> words) {
    if (words.empty()) throw UsageError(KAPOK_TR("cli", "Which command?"));
    if (words[0] == "--help" || words[0] == "-h") return {"help"};
    if (words[0] != "help" && asksForHelp(words)) return {"help", words[0]};
    return words;
}

void runCommand(std::vector<std::string> words) {
    words = asCommand(std::move(words));
    const Command& command = commandNamed(words[0]);
    words.erase(words.begin());
    command.run(Arguments(command.arguments, words));
    if (std::fflush(stdout) != 0) throw Error(KAPOK_TR("cli", "The output could not be written."));
}

int runGuarded(const std::vector<std::string>& words) {
    try {
        runCommand(words);
        return done;
    } catch (const UsageError& error) {
        const bool known =
            !words.empty() && words[0].find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
        std::string hint = "kapok-cli --help";
        for (const auto& command : commands()) {
            if (known && command.name == words[0] && words[0] != "help") hint = "kapok-cli help " + words[0];
        }
        return report(error, wrongUsage, hint);
    } catch (const Cancelled&) {
        return failed;
    } catch (...) {
        return report(host::asError(std::current_exception()), failed);
    }
}

bool draws(int count, char** arguments) {
    for (const auto& command : commands()) {
        if (count > 1 && command.name == arguments[1]) return command.draws;
    }
    return false;
}

std::unique_ptr<QCoreApplication> makeApplication(int& count, char** arguments) {
    if (!draws(count, arguments)) return std::make_unique<QCoreApplication>(count, arguments);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(count, arguments);
}

int main(int count, char** arguments) {
#ifdef _WIN32
    SetConsoleOutputCP(CP_UTF8);
#endif
    qInstallMessageHandler(onlyFatal);
    const auto application = makeApplication(count, arguments);
    QCoreApplication::setApplicationName("kapok");
    QCoreApplication::setApplicationVersion(KAPOK_VERSION);
    const QString language = host::installTranslation();
    QLocale::setDefault(QLocale(language == "en" ? QString("en_US") : language));

    host::setSecretReader(secretOf);

    std::vector<std::string> words;
    for (const QString& word : QCoreApplication::arguments().mid(1)) words.push_back(word.toStdString());
    if (words.size() == 2 && words[0] == "--probe-plugin") return host::probePlugin(QString::fromStdString(words[1]));
    if (words.size() == 1 && words[0] == "--version") {
        printLine("kapok-cli " KAPOK_VERSION);
        return done;
    }
    return runGuarded(words);
}

}  // namespace
}  // namespace kapok::cli

int main(int count, char** arguments) { return kapok::cli::main(count, arguments); }
