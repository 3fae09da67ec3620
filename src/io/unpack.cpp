#include "io/unpack.h"

#include <algorithm>
#include <limits>
#include <memory>

#include <zlib.h>
#include <zstd.h>

namespace kapok::io {
namespace {

constexpr std::size_t stepBytes = 4 << 20;

[[noreturn]] void refuseDamaged() {
    throw Error(KAPOK_TR("io", "The compressed file is damaged or cut off."),
                KAPOK_TR("io", "Copy or download it again."));
}

/// Room for the next step behind the first `used` bytes.
void makeRoom(Buffer<char>& out, std::size_t used) {
    if (out.size() - used < stepBytes) out.resize(std::max(out.size() * 2, used + stepBytes));
}

void endWithPadding(Buffer<char>& out, std::size_t used, std::size_t padding) {
    out.resize(used + padding);
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(used), out.end(), '\0');
}

/// How much of an archive is wanted, and whether there is more.
struct Part {
    std::size_t limit = std::numeric_limits<std::size_t>::max();
    bool cut = false;  ///< the bytes are only the beginning of the archive; later: something was left
};

bool isGzip(std::string_view bytes) { return bytes.starts_with("\x1F\x8B\x08"); }

Buffer<char> unpackGzip(std::string_view bytes, std::size_t padding, const Progress& progress, Part& part) {
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK) refuseDamaged();
    const std::unique_ptr<z_stream, int (*)(z_streamp)> end(&stream, inflateEnd);
    Buffer<char> out;
    std::size_t used = 0;
    std::size_t taken = 0;
    int status = Z_OK;
    while (taken < bytes.size() || status == Z_OK) {
        progress.check();
        if (used >= part.limit || (part.cut && taken == bytes.size())) {
            part.cut = true;
            break;
        }
        makeRoom(out, used);
        const std::size_t give = std::min<std::size_t>(bytes.size() - taken, std::numeric_limits<uInt>::max() / 2);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data() + taken));
        stream.avail_in = static_cast<uInt>(give);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + used);
        stream.avail_out = static_cast<uInt>(stepBytes);
        status = inflate(&stream, Z_NO_FLUSH);
        taken += give - stream.avail_in;
        used += stepBytes - stream.avail_out;
        if (status == Z_STREAM_END) {
            // Another member may follow; zero bytes behind the last one are padding of archives.
            if (bytes.find_first_not_of('\0', taken) == std::string_view::npos) break;
            if (inflateReset(&stream) != Z_OK) refuseDamaged();
            status = Z_OK;
        } else if (status != Z_OK) {
            refuseDamaged();
        }
    }
    endWithPadding(out, used, padding);
    return out;
}

Buffer<char> unpackZstd(std::string_view bytes, std::size_t padding, const Progress& progress, Part& part) {
    const std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream*)> stream(ZSTD_createDStream(), ZSTD_freeDStream);
    Buffer<char> out;
    std::size_t used = 0;
    ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
    std::size_t status = 1;
    bool full = false;
    while (input.pos < input.size || full) {
        progress.check();
        if (used >= part.limit) {
            part.cut = true;
            break;
        }
        makeRoom(out, used);
        ZSTD_outBuffer output{out.data() + used, stepBytes, 0};
        status = ZSTD_decompressStream(stream.get(), &output, &input);
        if (ZSTD_isError(status)) refuseDamaged();
        used += output.pos;
        full = output.pos == output.size;
    }
    if (status != 0 && !part.cut) refuseDamaged();
    endWithPadding(out, used, padding);
    return out;
}

}  // namespace

bool isPacked(std::string_view bytes) { return isGzip(bytes) || bytes.starts_with("\x28\xB5\x2F\xFD"); }

Buffer<char> unpack(std::string_view bytes, std::size_t padding, const Progress& progress) {
    Part all;
    return isGzip(bytes) ? unpackGzip(bytes, padding, progress, all) : unpackZstd(bytes, padding, progress, all);
}

Buffer<char> unpackHead(std::string_view bytes, std::size_t limit, std::size_t padding, bool& cut) {
    Part part{limit, cut};
    Buffer<char> head = isGzip(bytes) ? unpackGzip(bytes, padding, {}, part) : unpackZstd(bytes, padding, {}, part);
    cut = part.cut;
    return head;
}

}  // namespace kapok::io
