// The crash journal: what was done since the last save, on disk after every edit.
#pragma once

#include "workbook/edit.h"

#include <QDateTime>
#include <QFile>
#include <QLockFile>

namespace kapok::workbook {

/// A session that did not end well.
struct RecoverableSession {
    QString folder = {};    ///< where its journal lies
    QString workbook = {};  ///< path of its workbook; empty when it was never saved
    QDateTime last = {};    ///< when its last edit was made
    std::size_t edits = 0;  ///< since the last save
    Text lastLabel = {};
};

struct RecoveredState {
    State state;
    bool complete = true;  ///< false: embedded tables are missing; their datasets read their files again
};

/// One running session. Each edit is one line, flushed to the system before `append` returns, so that it survives the
/// end of the process. The journal is whole in itself: its first lines are the state it starts from. Embedded tables
/// are looked up in the workbook and in tables saved beside the journal.
class Journal {
public:
    /// Makes a folder for the session; throws Error when that is not possible.
    Journal(const QString& recoveryFolder, const QString& workbook, const State& state, bool saved);
    /// Removes the session's folder: it ended well.
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    void append(const Edit& edit);
    /// The workbook is saved as `state` at this path: the journal starts anew from there.
    void saved(const QString& workbook, const State& state);
    /// Autosave: the same state in fewer lines.
    void compact(const State& state);

    QString folder() const { return folder_; }

private:
    void start(const State& state);
    void writeLine(const QByteArray& line);
    void keepTables(const Tables& tables);

    QString folder_;
    QString workbook_;
    std::unique_ptr<QLockFile> alive_;
    QFile file_;
    std::size_t editsSinceSave_ = 0;
    std::size_t linesSinceStart_ = 0;
    Text lastLabel_;
    int tableFiles_ = 0;
};

/// "recovery" in the user's data folder.
QString standardRecoveryFolder();

/// Sessions with edits whose process is gone, newest first. Those without edits are removed.
std::vector<RecoverableSession> recoverableSessions(const QString& recoveryFolder);
/// Replays the journal up to the last whole line. Throws Error when it cannot be read.
RecoveredState recoverSession(const RecoverableSession& session);
/// Removes what was kept of it.
void discardSession(const RecoverableSession& session);

}  // namespace kapok::workbook
