#include "cli/files.h"

#include "cli/ask_password.h"
#include "cli/output.h"
#include "host/credentials.h"
#include "host/run_context.h"
#include "io/formats.h"

#include <QFile>
#include <QSaveFile>

#include <memory>

namespace kapok::cli {

OptionSpec openOption() {
    return {.name = "--open",
            .value = "key=value",
            .help = KAPOK_TR("cli", "How to open the files: encoding, delimiter, quote, header, types, table, crs."),
            .repeated = true};
}

OptionSpec typesOption() {
    return {.name = "--types",
            .value = "auto|text",
            .help = KAPOK_TR("cli", "Text keeps every cell as it is in the file.")};
}

OptionSpec writeOption() {
    return {.name = "--write",
            .value = "key=value",
            .help = KAPOK_TR("cli",
                             "How to write: bom=yes starts a CSV file with the UTF-8 mark that spreadsheets like; "
                             "escape-formulas=yes puts an apostrophe before texts that a spreadsheet would run as a "
                             "formula; about=yes says in a file beside it where the table is from."),
            .repeated = true};
}

io::WriteOptions writeOptions(const Arguments& arguments) {
    io::WriteOptions options;
    for (const auto& [key, value] : arguments.pairs("--write")) {
        bool* choice = key == "bom"               ? &options.byteOrderMark
                       : key == "escape-formulas" ? &options.escapeFormulas
                       : key == "about"           ? &options.sideFile
                                                  : nullptr;
        if (!choice || (value != "yes" && value != "no")) {
            throw UsageError(KAPOK_TR("cli", "--write does not know %1.").arg(key + "=" + value),
                             KAPOK_TR("cli", "Use bom, escape-formulas or about, with yes or no."));
        }
        *choice = value == "yes";
    }
    return options;
}

io::OpenOptions openOptions(const Arguments& arguments) {
    io::OptionTexts texts;
    for (const auto& [key, value] : arguments.pairs("--open")) texts[key] = value;
    if (arguments.has("--types")) texts["types"] = arguments.value("--types");
    try {
        return io::parseOptions(texts);
    } catch (const Error& error) {
        throw UsageError(error.message(), error.remedy());
    }
}

io::Progress consoleProgress() {
    const auto context = std::make_shared<host::ConsoleContext>();
    return {.report = [context](double done) { context->progress(done); }};
}

database::PasswordProvider passwordProvider() {
    return [](const database::ConnectionSettings& settings) { return secretOf(database::credentialName(settings)); };
}

std::string secretOf(const std::string& name) {
    static host::Credentials credentials;
    std::string password = credentials.password(name);
    if (!password.empty() || !host::errorStreamIsTerminal()) return password;
    password = askPassword(KAPOK_TR("cli", "Password for %1: ").arg(name));
    credentials.keep(name, password, host::Credentials::Keep::Session);
    return password;
}

io::Opened open(const std::string& place, const io::OpenOptions& options) {
    io::Opened opened = io::openAny(place, options, consoleProgress(), passwordProvider());
    for (const auto& warning : opened.report.warnings) warn(warning);
    if (opened.exceptions.rows() > 0) {
        warn(KAPOK_TR("cli",
                      "Cells that do not fit the type of their column and are missing: %1, the first in row %2 of "
                      "column \"%3\". The command info with --json lists them; --types text keeps them.")
                 .arg(opened.exceptions.rows())
                 .arg(opened.exceptions.column("row")->integer(0))
                 .arg(opened.exceptions.column("column")->text(0)));
    }
    return opened;
}

void write(const Table& table, const std::string& place, io::WriteOptions options) {
    const auto hash = place.rfind('#');
    if (hash != std::string::npos && !io::formatOfPath(place)) options.table = place.substr(hash + 1);
    io::writeFile(table, options.table.empty() ? place : place.substr(0, hash), options, consoleProgress());
}

std::string readText(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.exists()) {
        throw Error(KAPOK_TR("cli", "There is no file %1.").arg(path), KAPOK_TR("cli", "Check its name and folder."));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(KAPOK_TR("cli", "The file %1 cannot be read: %2.").arg(path).arg(file.errorString().toStdString()));
    }
    return file.readAll().toStdString();
}

void writeText(const std::string& path, std::string_view text) {
    QSaveFile file(QString::fromStdString(path));
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0 &&
        file.commit())
        return;
    throw Error(KAPOK_TR("cli", "The file %1 cannot be written: %2.").arg(path).arg(file.errorString().toStdString()));
}

}  // namespace kapok::cli
