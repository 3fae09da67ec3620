// The crash journal: what was done since the last save, with the system after every edit.
#pragma once

#include "workbook/edit.h"

#include <QDateTime>
#include <QFile>
#include <QLockFile>
#include <QThreadPool>

namespace kapok::workbook {

/// A session that did not end well.
struct RecoverableSession {
    QString folder = {};    ///< where its journal lies
    QString workbook = {};  ///< path of its workbook; empty when it was never saved
    QDateTime last = {};    ///< when its last edit was made
    std::size_t edits = 0;  ///< since the last save
    Text lastLabel = {};
    bool workbookChanged = false;  ///< the workbook is gone, or another one than these edits were made to
};

struct RecoveredState {
    State state;
    bool complete = true;  ///< false: embedded tables are missing; their datasets read their files again, if they can
    Tables unsaved = {};   ///< tables that are not in the workbook
};

/// One running session. Each edit is one line, given to the system before `append` returns, so that it survives the
/// end of the process. The journal is whole in itself: its first lines are the state it starts from. Tables embedded
/// since then are written beside it in the background; the others are in the workbook.
class Journal {
public:
    /// Makes a folder for the session; throws Error when that is not possible. `edits` were made and the tables
    /// `unsaved` embedded since the last save.
    Journal(const QString& recoveryFolder, const QString& workbook, const State& state, std::size_t edits = 0,
            const Tables& unsaved = {});
    /// Removes the session's folder: it ended well.
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// A change of the state, as `difference` gives it. Throws Error when it cannot be written.
    void append(const Edit& edit);
    /// The workbook is saved as `state` at this path: the journal starts anew from there.
    void saved(const QString& workbook, const State& state);
    /// Autosave: the present state in place of the edits that led to it. Nothing when there were few.
    void compact(const State& state);

    QString folder() const { return folder_; }

private:
    void start(const State& state);
    void keepTables(const Tables& tables);

    QString folder_;
    QString workbook_;
    std::unique_ptr<QLockFile> alive_;
    QFile file_;
    std::size_t edits_ = 0;  // since the last save
    std::size_t lines_ = 0;  // since the start of the file
    Text lastLabel_;
    QThreadPool writing_;
};

/// "recovery" in the user's data folder.
QString standardRecoveryFolder();

/// Sessions with edits whose process is gone, newest first. Those without edits are removed.
std::vector<RecoverableSession> recoverableSessions(const QString& recoveryFolder);
/// Replays the journal up to its last whole line. Throws Error when it cannot be read.
RecoveredState recoverSession(const RecoverableSession& session);
/// Removes what was kept of it.
void discardSession(const RecoverableSession& session);

}  // namespace kapok::workbook
