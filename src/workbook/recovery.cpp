#include "io/database_import.h"
#include "sdk/error.h"
#include "workbook/journal_lines.h"
#include "workbook/kapok_file.h"
#include "workbook/pictures.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <set>

namespace kapok::workbook {
namespace {

bool processIsGone(const QString& folder) {
    // A session that starts at this moment has its folder, but not yet its lock.
    if (!QFile::exists(journalFile(folder)) &&
        QFileInfo(folder).lastModified().secsTo(QDateTime::currentDateTime()) < 60) {
        return false;
    }
    QLockFile lock(journalLock(folder));
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
}

/// Tables of a file, as far as it can be read. `keep`: the file will be removed, so they are read at once.
void addTables(const QString& path, Tables& tables, bool keep) {
    try {
        const LoadedFile file = readKapokFile(path.toStdString());
        if (keep && file.store) file.store->detach();
        for (const auto& [key, table] : file.state.tables()) tables.emplace(key, table);
    } catch (const Error&) {
        // Recovery goes on without them and says so.
    }
}

/// Datasets whose embedded table is not there read their file again.
bool relinkLost(State::Parts& parts) {
    bool complete = true;
    for (auto& item : parts.items) {
        const auto* dataset = std::get_if<Dataset>(&item->value);
        if (!dataset || dataset->source.kind != SourceKind::Embedded || parts.tables.count(dataset->source.key)) {
            continue;
        }
        complete = false;
        if (dataset->source.path.empty()) continue;
        Item changed = *item;
        Source& source = std::get<Dataset>(changed.value).source;
        source.kind = io::isDatabasePlace(source.path) ? SourceKind::Database : SourceKind::File;
        source.key.clear();
        item = std::make_shared<const Item>(std::move(changed));
    }
    return complete;
}

void dropUnused(State::Parts& parts) {
    std::set<std::string> used;
    for (const auto& item : parts.items) addKeptTables(*item, used);
    std::erase_if(parts.tables, [&](const auto& entry) { return !used.count(entry.first); });
}

}  // namespace

std::vector<RecoverableSession> recoverableSessions(const QString& recoveryFolder) {
    std::vector<RecoverableSession> sessions;
    for (const auto& name : QDir(recoveryFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        RecoverableSession session;
        session.folder = recoveryFolder + '/' + name;
        if (!processIsGone(session.folder)) continue;
        try {
            const ReadJournal journal = readJournal(session.folder);
            session.workbook = journal.head.workbook;
            session.workbookChanged = !session.workbook.isEmpty() && fileMark(session.workbook) != journal.head.mark;
            session.edits = journal.head.edits + journal.edits.size();
            session.last = journal.edits.empty() ? journal.head.time : journal.edits.back().time;
            session.lastLabel = journal.edits.empty() ? journal.head.lastLabel : journal.edits.back().edit.label;
        } catch (const Error&) {
            session.edits = 0;
        }
        if (session.edits == 0) {
            discardSession(session);
        } else {
            sessions.push_back(session);
        }
    }
    std::sort(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) { return a.last > b.last; });
    return sessions;
}

RecoveredState recoverSession(const RecoverableSession& session) {
    const ReadJournal journal = readJournal(session.folder);
    State state = apply(State(), journal.start);
    for (const auto& line : journal.edits) state = apply(state, line.edit);
    State::Parts parts = state.parts();
    for (const auto& file : tableFiles(session.folder)) addTables(file, parts.tables, true);
    const Tables unsaved = parts.tables;
    if (!session.workbook.isEmpty()) addTables(session.workbook, parts.tables, false);
    dropUnused(parts);
    const bool complete = relinkLost(parts);
    return {State(std::move(parts)), complete, unsaved};
}

void discardSession(const RecoverableSession& session) { QDir(session.folder).removeRecursively(); }

}  // namespace kapok::workbook
