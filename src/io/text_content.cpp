#include "io/text_content.h"

#include "io/file_bytes.h"
#include "io/open.h"
#include "table/control.h"

#include <algorithm>
#include <atomic>
#include <cstring>

#include <simdjson.h>

namespace kapok::io {
namespace {

/// More broken places than this part of the characters beyond ASCII: it is no text of that encoding.
constexpr std::size_t mostInvalidPart = 4;

[[noreturn]] void refuseBinary() {
    throw Error(KAPOK_TR("io", "This does not look like a text table."),
                KAPOK_TR("io",
                         "If it is another kind of file, give it its usual extension; otherwise choose its "
                         "encoding."));
}

/// Control characters that no text has (some programs write 0x01 and 0x1F between cells): binary content under the name
/// of a text.
void requireText(std::string_view text, bool withoutNul) {
    if (!withoutNul && text.find('\0') != std::string_view::npos) {
        const auto row =
            1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find('\0')), '\n');
        const std::string_view start = text.substr(0, 4096);
        constexpr std::ptrdiff_t fewNuls = 2;  // a damaged text, not another kind of file
        if (std::count(start.begin(), start.end(), '\0') > fewNuls) refuseBinary();
        throw Error(
            KAPOK_TR("io", "Line %1 holds a NUL character, which does not occur in text.").arg(std::int64_t{row}),
            KAPOK_TR("io", "The file is damaged there, or its encoding is another one."));
    }
    const std::string_view sample = text.substr(0, 1 << 16);
    const auto controls = static_cast<std::size_t>(std::count_if(sample.begin(), sample.end(), [](char c) {
        return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != '\x1B' &&
               c != '\x01' && c != '\x1F' && c != '\x1A';
    }));
    if (controls * 50 > sample.size()) refuseBinary();
}

std::size_t beyondAscii(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0 && (c & 0x40) != 0; }));
}

/// Cut behind the last line end, so that no character is cut; wide encodings at a multiple of their units.
std::size_t wholeLines(std::string_view bytes) {
    if (bytes.substr(0, 4096).find('\0') != std::string_view::npos) return bytes.size() / 4 * 4;
    const auto last = bytes.find_last_of("\r\n");
    return last == std::string_view::npos ? bytes.size() : last + 1;
}

/// Well-formed UTF-8 without a NUL, looked at on every core: nothing is left to be guessed.
bool isPlainUtf8(std::string_view bytes, const Progress& progress) {
    constexpr std::size_t blockBytes = 1 << 20;
    const auto characterStart = [bytes](std::size_t at) {
        for (int i = 0; i < 3 && at < bytes.size() && (bytes[at] & 0xC0) == 0x80; ++i) ++at;
        return std::min(at, bytes.size());
    };
    std::atomic<bool> plain = true;
    parallelFor((bytes.size() + blockBytes - 1) / blockBytes, {progress.cancelled, {}}, [&](std::size_t block) {
        if (!plain.load(std::memory_order_relaxed)) return;
        const std::size_t begin = block == 0 ? 0 : characterStart(block * blockBytes);
        const std::size_t end = characterStart((block + 1) * blockBytes);
        const bool good = std::memchr(bytes.data() + begin, '\0', end - begin) == nullptr &&
                          simdjson::validate_utf8(bytes.data() + begin, end - begin);
        if (!good) plain = false;
    });
    return plain;
}

TextContent decodedContent(Buffer<char> raw, std::size_t size, const std::string& encoding, std::size_t padding,
                           const Progress& progress) {
    TextContent content;
    content.bytes = std::move(raw);
    const std::string_view bytes(content.bytes.data(), size);
    const bool plain = isPlainUtf8(bytes, progress);
    if (!encoding.empty()) {
        content.encoding = canonicalEncoding(encoding);
    } else if (plain) {
        content.encoding = "UTF-8";
    } else {
        const EncodingGuess guess = guessEncoding(bytes);
        content.encoding = guess.name;
        content.doubtful = guess.doubtful;
    }
    content.begin = markLength(bytes, content.encoding);
    content.end = size;
    if (content.encoding != "UTF-8" || !plain) {
        DecodedText decoded = decode(bytes.substr(content.begin), content.encoding, keptProblems);
        if (encoding.empty() && content.doubtful &&
            decoded.invalidCount * mostInvalidPart >
                beyondAscii({decoded.text.data(), decoded.text.size()}) + mostInvalidPart) {
            refuseBinary();
        }
        content.begin = 0;
        content.end = decoded.text.size();
        content.bytes = std::move(decoded.text);
        content.bytes.resize(content.end + padding);
        std::fill(content.bytes.end() - static_cast<std::ptrdiff_t>(padding), content.bytes.end(), '\0');
        content.invalid = std::move(decoded.invalid);
        content.invalidCount = decoded.invalidCount;
    }
    requireText(content.text(), plain && content.encoding == "UTF-8");
    return content;
}

}  // namespace

TextContent readTextContent(const std::string& path, const std::string& encoding, std::size_t padding,
                            const Progress& progress) {
    Buffer<char> bytes = readFile(path, padding, progress);
    const std::size_t size = bytes.size() - padding;
    progress.check();
    return decodedContent(std::move(bytes), size, encoding, padding, progress);
}

TextContent readTextHead(const std::string& path, const std::string& encoding, std::size_t limit, std::size_t padding,
                         bool& cut) {
    Buffer<char> bytes = readFileHead(path, limit, padding, cut);
    std::size_t size = bytes.size() - padding;
    if (cut) size = wholeLines({bytes.data(), size});
    TextContent content = decodedContent(std::move(bytes), size, encoding, padding, {});
    if (!cut) return content;
    const auto last = content.text().find_last_of("\r\n");
    if (last != std::string_view::npos) content.end = content.begin + last + 1;
    return content;
}

}  // namespace kapok::io
