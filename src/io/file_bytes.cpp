#include "io/file_bytes.h"

#include "io/unpack.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <new>

namespace kapok::io {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t stepBytes = 8 << 20;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

File openForReading(const std::string& path) {
    File file(std::fopen(path.c_str(), "rb"));
    if (!file) {
        throw Error(KAPOK_TR("io", "The file cannot be read: %1.").arg(std::strerror(errno)),
                    KAPOK_TR("io", "Check its permissions."), Place{path, 0, ""});
    }
    return file;
}

std::size_t sizeOf(const std::string& path) { return static_cast<std::size_t>(fs::file_size(fs::path(path))); }

/// The first `size` bytes and the padding.
Buffer<char> readBytes(const std::string& path, std::size_t size, std::size_t padding, const Progress& progress) {
    const File file = openForReading(path);
    Buffer<char> bytes;
    try {
        bytes.resize(size + padding);
    } catch (const std::bad_alloc&) {
        throw Error(KAPOK_TR("io", "There is not enough memory to read the file."),
                    KAPOK_TR("io", "Close other work or split the file."), Place{path, 0, ""});
    }
    for (std::size_t at = 0; at < size;) {
        progress.check();
        const std::size_t wanted = std::min(stepBytes, size - at);
        const std::size_t got = std::fread(bytes.data() + at, 1, wanted, file.get());
        if (got == 0) {
            throw Error(KAPOK_TR("io", "The file changed while it was read."), KAPOK_TR("io", "Open it again."),
                        Place{path, 0, ""});
        }
        at += got;
    }
    std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(size), bytes.end(), '\0');
    return bytes;
}

}  // namespace

void requireReadable(const std::string& path) {
    std::error_code failure;
    const auto status = fs::status(fs::path(path), failure);
    if (status.type() == fs::file_type::not_found || path.empty()) {
        throw Error(KAPOK_TR("io", "There is no such file."), KAPOK_TR("io", "Check the path."), Place{path, 0, ""});
    }
    if (status.type() == fs::file_type::directory) {
        throw Error(KAPOK_TR("io", "This is a folder, not a file."), KAPOK_TR("io", "Choose a file in it."),
                    Place{path, 0, ""});
    }
    if (failure || !fs::is_regular_file(status)) {
        throw Error(KAPOK_TR("io", "This file cannot be read."), KAPOK_TR("io", "Check the path and its permissions."),
                    Place{path, 0, ""});
    }
    const File file = openForReading(path);
    if (fs::file_size(fs::path(path), failure) == 0) {
        throw Error(KAPOK_TR("io", "The file is empty."),
                    KAPOK_TR("io", "Check that it was saved or copied to the end."), Place{path, 0, ""});
    }
}

Buffer<char> readFile(const std::string& path, std::size_t padding, const Progress& progress) {
    requireReadable(path);
    Buffer<char> bytes = readBytes(path, sizeOf(path), padding, progress);
    const std::string_view content(bytes.data(), bytes.size() - padding);
    if (!isPacked(content)) return bytes;
    try {
        return unpack(content, padding, progress);
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

Buffer<char> readFileHead(const std::string& path, std::size_t limit, std::size_t padding, bool& cut) {
    requireReadable(path);
    const std::size_t size = sizeOf(path);
    Buffer<char> bytes = readBytes(path, std::min(size, limit), padding, {});
    cut = size > limit;
    const std::string_view content(bytes.data(), bytes.size() - padding);
    if (!isPacked(content)) return bytes;
    try {
        return unpackHead(content, limit, padding, cut);
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

}  // namespace kapok::io
