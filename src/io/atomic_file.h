// A new file that takes the place of the old one only when it is whole.
#pragma once

#include "sdk/error.h"

#include <string>

namespace kapok::io {

/// Write to temporaryPath(), then commit(). Without commit the temporary file is removed and the old one is as it was.
class AtomicFile {
public:
    /// Throws Error when the folder is not there, cannot be written or the path is a folder.
    explicit AtomicFile(std::string path);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    const std::string& temporaryPath() const { return temporary_; }
    /// Brings the content to the disk and renames. Throws Error.
    void commit();

private:
    std::string path_;
    std::string temporary_;
};

/// What the operating system's error means to the user (disk full, no permission…).
[[noreturn]] void failWriting(const std::string& path, int systemError);

}  // namespace kapok::io
