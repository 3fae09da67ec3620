// Zip archives (XLSX, ODS, KMZ) through libzip: parts are read as streams, and a part that swells without bound is
// refused.
#pragma once

#include "sdk/error.h"

#include <memory>
#include <string>
#include <vector>

struct zip;
struct zip_file;

namespace kapok::io {

/// A part that is being unpacked.
class ZipPart {
public:
    /// Up to `capacity` bytes; 0 at the end. Throws Error when the part is damaged.
    std::size_t read(char* bytes, std::size_t capacity);
    std::uint64_t size() const { return size_; }
    std::uint64_t position() const { return position_; }
    const std::string& name() const { return name_; }

private:
    friend class ZipArchive;
    struct Close {
        void operator()(zip_file* file) const;
    };
    std::unique_ptr<zip_file, Close> file_;
    std::string name_;
    std::uint64_t size_ = 0;
    std::uint64_t position_ = 0;
};

class ZipArchive {
public:
    /// Throws Error when the file is no zip archive or is damaged.
    explicit ZipArchive(const std::string& path);

    bool has(const std::string& name) const;
    /// Throws Error when the part is not there, is encrypted, or is far larger than its packed bytes can honestly be.
    ZipPart open(const std::string& name) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Close> archive_;
};

}  // namespace kapok::io
