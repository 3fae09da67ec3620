#include "io/file_bytes.h"

#include "io/unpack.h"
#include "table/control.h"
#include "table/large_pages.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
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

int seekTo(std::FILE* file, std::size_t offset) {
#ifdef _WIN32
    return _fseeki64(file, static_cast<long long>(offset), SEEK_SET);
#else
    return fseeko(file, static_cast<off_t>(offset), SEEK_SET);
#endif
}

[[noreturn]] void refuseChanged(const std::string& path) {
    throw Error(KAPOK_TR("io", "The file changed while it was read."), KAPOK_TR("io", "Open it again."),
                Place{path, 0, ""});
}

Buffer<char> roomFor(const std::string& path, std::size_t bytes) {
    Buffer<char> room;
    try {
        room.resize(bytes);
    } catch (const std::exception&) {
        throw Error(KAPOK_TR("io", "There is not enough memory to read the file."),
                    KAPOK_TR("io", "Close other work or split the file."), Place{path, 0, ""});
    }
    return room;
}

/// To see whether a file changes while it is read.
struct FileState {
    std::uintmax_t size = 0;
    fs::file_time_type time = {};

    bool operator==(const FileState&) const = default;
};

FileState stateOf(const std::string& path) {
    std::error_code failure;
    FileState state;
    state.size = fs::file_size(fs::path(path), failure);
    if (!failure) state.time = fs::last_write_time(fs::path(path), failure);
    if (failure) refuseChanged(path);
    return state;
}

/// The first `size` bytes and the padding. Each part is read by itself, on every core.
Buffer<char> readBytes(const std::string& path, std::size_t size, std::size_t padding, const Progress& progress) {
    Buffer<char> bytes = roomFor(path, size + padding);
    askForLargePages(bytes.data(), bytes.size());
    parallelFor((size + stepBytes - 1) / stepBytes, {progress.cancelled, {}}, [&](std::size_t step) {
        const File file = openForReading(path);
        const std::size_t begin = step * stepBytes;
        const std::size_t wanted = std::min(stepBytes, size - begin);
        std::setvbuf(file.get(), nullptr, _IONBF, 0);
        if (seekTo(file.get(), begin) != 0 || std::fread(bytes.data() + begin, 1, wanted, file.get()) != wanted) {
            refuseChanged(path);
        }
    });
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
    const FileState before = stateOf(path);
    Buffer<char> bytes = readBytes(path, static_cast<std::size_t>(before.size), padding, progress);
    if (stateOf(path) != before) refuseChanged(path);
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
    const auto size = static_cast<std::size_t>(stateOf(path).size);
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
