// A file that takes the place of another in one step, whole or not at all.
#pragma once

#include <string>

namespace kapok::workbook {

/// The file that a path means, symbolic links followed, absolute.
std::string placeToWrite(const std::string& path);

/// The name of a new file beside `target`; removed with the object unless it has taken its place.
class FreshFile {
public:
    explicit FreshFile(std::string target);
    ~FreshFile();
    FreshFile(const FreshFile&) = delete;
    FreshFile& operator=(const FreshFile&) = delete;

    const std::string& path() const { return path_; }

    /// Brings the new file to the disk, gives it the old one's permissions and puts it in its place. Throws Error.
    void replace();

private:
    std::string target_;
    std::string path_;
};

}  // namespace kapok::workbook
