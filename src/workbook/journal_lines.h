// The files of a session's folder, and the lines of its journal.
#pragma once

#include "workbook/journal.h"

namespace kapok::workbook {

QString journalFile(const QString& folder);
/// Locked while the session's process lives.
QString journalLock(const QString& folder);
QString tableFile(const QString& folder, const std::string& key);
QStringList tableFiles(const QString& folder);

/// Tells whether a file is still the same; empty when there is none.
std::string fileMark(const QString& path);

/// The first line of a journal.
struct JournalHead {
    QString workbook = {};
    std::string mark = {};  ///< of the workbook when the journal was begun
    QDateTime time = {};
    std::size_t edits = 0;  ///< before the ones that follow, since the last save
    Text lastLabel = {};
};

std::string headLine(const JournalHead& head);
/// The edit's JSON with "time" before it.
std::string editLine(const Edit& edit, const QDateTime& time);

struct JournalEdit {
    Edit edit;
    QDateTime time;
};

struct ReadJournal {
    JournalHead head;
    Edit start;                      ///< from an empty state
    std::vector<JournalEdit> edits;  ///< whole lines; a last line that was cut off is left out
};

/// Throws Error when the first two lines are not there.
ReadJournal readJournal(const QString& folder);

}  // namespace kapok::workbook
