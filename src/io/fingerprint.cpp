#include "io/fingerprint.h"

#include "io/data_package.h"
#include "io/file_bytes.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <vector>

namespace kapok::io {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t blockBytes = 4096;
constexpr std::uint64_t blocks = 64;

/// Fowler, Noll and Vo's hash, variant 1a, 64 bits.
class Fnv {
public:
    void add(const void* bytes, std::size_t size) {
        const auto* at = static_cast<const unsigned char*>(bytes);
        for (std::size_t i = 0; i < size; ++i) state_ = (state_ ^ at[i]) * 0x100000001B3;
    }
    std::string text() const {
        constexpr std::string_view digits = "0123456789abcdef";
        std::string hexadecimal;
        for (int shift = 60; shift >= 0; shift -= 4) hexadecimal += digits[(state_ >> shift) & 15];
        return hexadecimal;
    }

private:
    std::uint64_t state_ = 0xCBF29CE484222325;
};

std::string hashOf(const std::string& path, std::uint64_t size) {
    Fnv hash;
    for (int shift = 0; shift < 64; shift += 8) {  // the same on every machine
        const auto byte = static_cast<unsigned char>(size >> shift);
        hash.add(&byte, 1);
    }
    std::ifstream file(path, std::ios::binary);
    std::array<char, blockBytes> block{};
    const bool whole = size <= blocks * blockBytes;
    const std::uint64_t count = whole ? (size + blockBytes - 1) / blockBytes : blocks;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t last = size - blockBytes;
        const std::uint64_t at =
            whole ? i * blockBytes : last / (blocks - 1) * i + (i == blocks - 1 ? last % (blocks - 1) : 0);
        file.seekg(static_cast<std::streamoff>(at));
        file.read(block.data(), block.size());
        hash.add(block.data(), static_cast<std::size_t>(file.gcount()));
        file.clear();
    }
    return hash.text();
}

std::int64_t modifiedAt(const fs::path& path) {
    const auto time = std::chrono::file_clock::to_sys(fs::last_write_time(path));
    return std::chrono::duration_cast<std::chrono::microseconds>(time.time_since_epoch()).count();
}

/// Of several files one after another.
SourceFingerprint ofFiles(const std::vector<fs::path>& files) {
    SourceFingerprint print;
    Fnv hash;
    for (const auto& file : files) {
        const std::uint64_t size = fs::file_size(file);
        const std::string part = file.filename().string() + "/" + hashOf(file.string(), size);
        hash.add(part.data(), part.size());
        print.size += size;
        print.modified = std::max(print.modified, modifiedAt(file));
    }
    print.hash = hash.text();
    return print;
}

SourceFingerprint ofFolder(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file() && !entry.path().filename().string().starts_with('.'))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return ofFiles(files);
}

/// A data package is the files it names, too; one that is not there is not counted.
SourceFingerprint ofPackage(const std::string& path) {
    std::vector<fs::path> files{path};
    for (const PackageTable& table : readPackage(path)) {
        if (fs::is_regular_file(table.path)) files.emplace_back(table.path);
    }
    return ofFiles(files);
}

}  // namespace

SourceFingerprint fingerprint(const std::string& path) {
    std::error_code failure;
    if (fs::is_directory(path, failure)) return ofFolder(path);
    requireReadable(path);
    if (isDataPackage(path)) return ofPackage(path);
    SourceFingerprint print;
    print.size = fs::file_size(path);
    print.modified = modifiedAt(path);
    print.hash = hashOf(path, print.size);
    return print;
}

}  // namespace kapok::io
