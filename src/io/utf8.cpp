#include "io/utf8.h"

#include <cstdint>
#include <cstring>

namespace kapok::io {
namespace {

bool inRange(unsigned char byte, unsigned low, unsigned high) { return byte >= low && byte <= high; }

}  // namespace

std::size_t utf8Length(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned char {
        return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0;
    };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return at < bytes.size() ? 1 : 0;
    const auto tail = [&](std::size_t i) { return inRange(byte(i), 0x80, 0xBF); };
    if (inRange(lead, 0xC2, 0xDF)) return tail(1) ? 2 : 0;
    if (inRange(lead, 0xE0, 0xEF)) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return inRange(byte(1), low, high) && tail(2) ? 3 : 0;
    }
    if (inRange(lead, 0xF0, 0xF4)) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return inRange(byte(1), low, high) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

std::size_t skipAscii(std::string_view bytes, std::size_t at) {
    constexpr std::uint64_t highBits = 0x8080808080808080;
    for (; at + 32 <= bytes.size(); at += 32) {
        std::uint64_t words[4];
        std::memcpy(words, bytes.data() + at, sizeof words);
        if ((words[0] | words[1] | words[2] | words[3]) & highBits) break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
    return at;
}

std::string shortened(std::string_view text, std::size_t limit) {
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t length = utf8Length(text, end);
        if (length == 0 || end + length > limit) break;
        end += length;
    }
    return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

}  // namespace kapok::io
