// Keeps a workbook from being written by two programs at once.
#pragma once

#include "sdk/text.h"

#include <QLockFile>

namespace kapok::workbook {

/// A lock file beside the workbook while it is open; that of a program that has died is taken over.
class FileLock {
public:
    explicit FileLock(const QString& workbook);

    /// False when another program has it, or when the folder cannot be written: see `reason`.
    bool take();
    /// Why it was not taken, for people: who has the workbook open.
    const Text& reason() const { return reason_; }

    static QString lockPath(const QString& workbook);

private:
    QString path_;
    QLockFile lock_;
    Text reason_;
};

}  // namespace kapok::workbook
