// What a file was when it was opened, to see later whether it has changed.
#pragma once

#include <cstdint>
#include <string>

namespace kapok::io {

struct SourceFingerprint {
    std::uint64_t size = 0;     ///< bytes; of a Shapefile: of its .shp
    std::int64_t modified = 0;  ///< microseconds since 1970, UTC
    std::string hash = {};  ///< 16 hexadecimal digits: FNV-1a 64 of the size and of 64 blocks of 4 KiB spread evenly
                            ///< over the file, the first and the last among them

    /// Equal content: sizes and hashes agree (a copy has another time).
    bool sameContent(const SourceFingerprint& other) const { return size == other.size && hash == other.hash; }
    bool operator==(const SourceFingerprint&) const = default;
};

/// O(1) in the size of the file; of a folder or a data package: of its files one after another. Throws Error when the
/// file cannot be read.
SourceFingerprint fingerprint(const std::string& path);

}  // namespace kapok::io
