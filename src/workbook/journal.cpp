#include "workbook/journal.h"

#include "host/paths.h"
#include "sdk/error.h"
#include "workbook/journal_lines.h"
#include "workbook/kapok_file.h"
#include "workbook/replace_file.h"

#include <QDir>
#include <QUuid>

namespace kapok::workbook {
namespace {

constexpr std::size_t linesKept = 20;

[[noreturn]] void cannotWrite(const QFile& file) {
    throw Error(KAPOK_TR("workbook", "The crash journal cannot be written: %1.").arg(file.errorString().toStdString()),
                KAPOK_TR("workbook", "Save the workbook now, and free some space on the disk."),
                {file.fileName().toStdString(), 0, {}});
}

void writeLine(QFile& file, const std::string& line) {
    QByteArray bytes = QByteArray::fromStdString(line);
    bytes.append('\n');
    if (file.write(bytes) != bytes.size() || !file.flush()) cannotWrite(file);
}

}  // namespace

QString standardRecoveryFolder() { return host::dataFolder() + "/recovery"; }

Journal::Journal(const QString& recoveryFolder, const QString& workbook, const State& state, std::size_t edits,
                 const Tables& unsaved)
    : folder_(recoveryFolder + '/' + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      workbook_(workbook),
      edits_(edits) {
    if (!QDir().mkpath(folder_)) {
        throw Error(KAPOK_TR("workbook", "The folder for the crash journal cannot be made."), {},
                    {folder_.toStdString(), 0, {}});
    }
    QFile::setPermissions(folder_, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    alive_ = std::make_unique<QLockFile>(journalLock(folder_));
    alive_->setStaleLockTime(0);
    alive_->tryLock(0);
    writing_.setMaxThreadCount(1);
    file_.setFileName(journalFile(folder_));
    start(state);
    keepTables(unsaved);
}

Journal::~Journal() {
    writing_.clear();
    writing_.waitForDone();
    file_.close();
    alive_->unlock();
    QDir(folder_).removeRecursively();
}

void Journal::start(const State& state) {
    FreshFile fresh(journalFile(folder_).toStdString());
    QFile file(QString::fromStdString(fresh.path()));
    if (!file.open(QIODevice::WriteOnly)) cannotWrite(file);
    writeLine(file, headLine({workbook_, fileMark(workbook_), QDateTime::currentDateTimeUtc(), edits_, lastLabel_}));
    writeLine(file, editLine(difference(State(), state), QDateTime::currentDateTimeUtc()));
    file.close();
    file_.close();
    fresh.replace();
    if (!file_.open(QIODevice::WriteOnly | QIODevice::Append)) cannotWrite(file_);
    lines_ = 0;
}

void Journal::append(const Edit& edit) {
    keepTables(edit.tables);
    writeLine(file_, editLine(edit, QDateTime::currentDateTimeUtc()));
    lastLabel_ = edit.label;
    ++edits_;
    ++lines_;
}

void Journal::saved(const QString& workbook, const State& state) {
    workbook_ = workbook;
    edits_ = 0;
    lastLabel_ = {};
    start(state);
    // What was kept beside the journal is in the workbook now.
    writing_.clear();
    writing_.waitForDone();
    for (const auto& file : tableFiles(folder_)) QFile::remove(file);
}

void Journal::compact(const State& state) {
    if (lines_ >= linesKept) start(state);
}

void Journal::keepTables(const Tables& tables) {
    for (const auto& [key, table] : tables) {
        const std::string path = tableFile(folder_, key).toStdString();
        if (QFile::exists(QString::fromStdString(path))) continue;
        State::Parts parts;
        parts.tables.emplace(key, table);
        writing_.start([path, state = State(std::move(parts))] {
            try {
                writeKapokFile(state, path);
            } catch (const Error&) {
                // The workbook itself is unharmed; recovery says that the table is missing.
            }
        });
    }
}

}  // namespace kapok::workbook
