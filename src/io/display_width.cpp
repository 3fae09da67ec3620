#include "io/display_width.h"

#include "io/utf8.h"

#include <algorithm>

#include <unicode/uchar.h>

namespace kapok::io {

std::size_t displayWidth(char32_t character) {
    if (character < 0x1100) return 1;
    const int width = u_getIntPropertyValue(static_cast<UChar32>(character), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

char32_t characterAt(std::string_view text, std::size_t at, std::size_t& bytes) {
    const std::size_t length = utf8Length(text, at);
    bytes = std::max<std::size_t>(1, length);
    const auto lead = static_cast<unsigned char>(text[at]);
    if (length < 2) return lead;
    char32_t character = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        character = character << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    }
    return character;
}

std::size_t displayedBytes(std::string_view text, std::size_t width) {
    std::size_t at = 0;
    for (std::size_t shown = 0; at < text.size() && shown < width;) {
        std::size_t bytes = 0;
        shown += displayWidth(characterAt(text, at, bytes));
        at += bytes;
    }
    return at;
}

}  // namespace kapok::io
