#include "io/atomic_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <random>

#if defined(_WIN32)
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kapok::io {
namespace {

namespace fs = std::filesystem;

std::string temporaryName(const fs::path& path) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device random;
    std::string suffix;
    for (int i = 0; i < 8; ++i) suffix += letters[random() % letters.size()];
    // The extension stays: some drivers look at it.
    fs::path name = path.parent_path() / ("." + path.stem().string() + "." + suffix);
    name += path.extension();
    return name.string();
}

void flushToDisk(const std::string& path) {
#if !defined(_WIN32)
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) failWriting(path, errno);
    const int failed = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    // Some file systems cannot flush; they say so with EINVAL.
    if (failed != 0 && failed != EINVAL) failWriting(path, failed);
#else
    static_cast<void>(path);
#endif
}

}  // namespace

void failWriting(const std::string& path, int systemError) {
    const Place place{path, 0, ""};
    switch (systemError) {
        case ENOSPC:
        case EFBIG:
            throw Error(KAPOK_TR("io", "The file could not be written: the disk is full."),
                        KAPOK_TR("io", "Free some space or choose another place; the old file is unchanged."), place);
        case EACCES:
        case EPERM:
        case EROFS:
            throw Error(KAPOK_TR("io", "The file cannot be written: permission denied."),
                        KAPOK_TR("io", "Choose another folder or ask for the permission."), place);
        case ENOENT:
        case ENOTDIR:
            throw Error(KAPOK_TR("io", "The folder to write to is not there."),
                        KAPOK_TR("io", "Choose another folder."), place);
        default: break;
    }
    throw Error(KAPOK_TR("io", "The file could not be written: %1.").arg(std::strerror(systemError)),
                KAPOK_TR("io", "Choose another place; the old file is unchanged."), place);
}

AtomicFile::AtomicFile(std::string path) : path_(std::move(path)) {
    std::error_code failure;
    fs::path target(path_);
    if (fs::is_directory(target, failure)) {
        throw Error(KAPOK_TR("io", "This is a folder, not a file."), KAPOK_TR("io", "Give a file name in it."),
                    Place{path_, 0, ""});
    }
    // A link stays a link: what it points to is replaced.
    if (fs::is_symlink(target, failure)) {
        const fs::path real = fs::canonical(target, failure);
        if (!failure) target = real;
    }
    path_ = target.string();
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, failure)) failWriting(path_, ENOENT);
#if !defined(_WIN32)
    if (::access(folder.c_str(), W_OK) != 0) failWriting(path_, errno);
#endif
    temporary_ = temporaryName(target);
}

AtomicFile::~AtomicFile() {
    std::error_code ignored;
    if (!temporary_.empty()) fs::remove(temporary_, ignored);
}

void AtomicFile::commit() {
    flushToDisk(temporary_);
    std::error_code failure;
    const auto old = fs::status(path_, failure);
    if (fs::exists(old)) fs::permissions(temporary_, old.permissions(), failure);
    failure.clear();
    fs::rename(temporary_, path_, failure);
    if (failure) failWriting(path_, failure.value());
    temporary_.clear();
}

}  // namespace kapok::io
