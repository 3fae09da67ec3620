#include "workbook/replace_file.h"

#include "sdk/error.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kapok::workbook {
namespace {

std::filesystem::path systemPath(const std::string& path) {
    return std::filesystem::path(QString::fromStdString(path).toStdU16String());
}

/// Only when the bytes are on the disk may the name point to them.
bool bringToDisk(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadWrite)) return false;
#ifdef _WIN32
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

/// The new name itself; best effort, as some file systems refuse it.
void bringFolderToDisk(const std::string& path) {
#ifndef _WIN32
    const int folder = open(systemPath(path).parent_path().c_str(), O_RDONLY | O_DIRECTORY);
    if (folder < 0) return;
    fsync(folder);
    close(folder);
#else
    (void)path;
#endif
}

}  // namespace

std::string placeToWrite(const std::string& path) {
    const QFileInfo info(QString::fromStdString(path));
    const QString canonical = info.canonicalFilePath();
    return (canonical.isEmpty() ? info.absoluteFilePath() : canonical).toStdString();
}

FreshFile::FreshFile(std::string target) : target_(std::move(target)) {
    const QFileInfo info(QString::fromStdString(target_));
    const QString mark = QUuid::createUuid().toString(QUuid::Id128).left(8);
    path_ = (info.absolutePath() + "/." + info.fileName() + "." + mark + ".new").toStdString();
}

FreshFile::~FreshFile() {
    if (!path_.empty()) QFile::remove(QString::fromStdString(path_));
}

void FreshFile::replace() {
    const Place place{target_, 0, {}};
    const QFileInfo old(QString::fromStdString(target_));
    if (old.isDir()) {
        throw Error(KAPOK_TR("workbook", "The workbook cannot be saved: there is a folder of this name."),
                    KAPOK_TR("workbook", "Choose another name."), place);
    }
    std::error_code problem;
    const bool onDisk = bringToDisk(path_);
    if (old.exists()) QFile::setPermissions(QString::fromStdString(path_), old.permissions());
    if (onDisk) std::filesystem::rename(systemPath(path_), systemPath(target_), problem);
    if (!onDisk || problem) {
        throw Error(KAPOK_TR("workbook", "The workbook cannot be saved: %1.")
                        .arg(problem ? problem.message() : std::string("fsync")),
                    KAPOK_TR("workbook", "Save it elsewhere."), place);
    }
    bringFolderToDisk(target_);
    path_.clear();
}

}  // namespace kapok::workbook
