#include "workbook/file_lock.h"

#include <QFileInfo>

namespace kapok::workbook {

QString FileLock::lockPath(const QString& workbook) {
    const QFileInfo file(workbook);
    return file.absolutePath() + "/." + file.fileName() + ".lock";
}

FileLock::FileLock(const QString& workbook) : path_(lockPath(workbook)), lock_(path_) {
    lock_.setStaleLockTime(0);  // Never by age: a workbook may stay open for days.
}

bool FileLock::take() {
    if (lock_.tryLock(0)) return true;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock_.error() == QLockFile::PermissionError) {
        reason_ = KAPOK_TR("workbook", "The workbook is read-only: its folder cannot be written.");
    } else if (lock_.getLockInfo(&process, &host, &program)) {
        reason_ = KAPOK_TR("workbook", "The workbook is read-only: %1 has it open on the computer %2 (%3, process %4).")
                      .arg(QFileInfo(path_).owner().toStdString())
                      .arg(host.toStdString())
                      .arg(program.toStdString())
                      .arg(std::to_string(process));
    } else {
        reason_ = KAPOK_TR("workbook", "The workbook is read-only: it is open elsewhere.");
    }
    return false;
}

}  // namespace kapok::workbook
