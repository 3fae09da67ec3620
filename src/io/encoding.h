// Character encodings: found from content, decoded to UTF-8; nothing is replaced in silence.
#pragma once

#include "table/buffer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::io {

struct EncodingGuess {
    /// "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR",
    /// "windows-1250" to "windows-1258", "windows-874", "KOI8-R"
    std::string name;
    std::size_t markBytes = 0;  ///< length of the byte order mark
    bool doubtful = false;      ///< another encoding fits nearly as well and gives another text, or none fits well
    double confidence = 0;      ///< 0 to 1; those of all guesses sum up to 1 at most
};

/// The likeliest encodings, best first, at most `mostGuesses`, never none. Looks at all bytes for UTF-8 and at 64 KiB
/// from the first byte beyond ASCII on for others. O(bytes).
std::vector<EncodingGuess> guessEncodings(std::string_view bytes);
inline constexpr std::size_t mostGuesses = 8;

/// The first of guessEncodings.
EncodingGuess guessEncoding(std::string_view bytes);

/// The name we show of an encoding ICU knows by any name; throws Error for others.
std::string canonicalEncoding(std::string_view name);

/// Length of a byte order mark of that encoding at the start of `bytes`, or 0.
std::size_t markLength(std::string_view bytes, std::string_view encoding);

/// A place where bytes were no character of the encoding: there `text` has U+FFFD.
struct InvalidBytes {
    std::size_t offset = 0;  ///< in the decoded text
    std::string bytes = {};  ///< as they were, in hexadecimal
};

struct DecodedText {
    Buffer<char> text;                  ///< valid UTF-8
    std::vector<InvalidBytes> invalid;  ///< the first `kept`
    std::size_t invalidCount = 0;
};

/// Decodes bytes without their mark. Throws Error for an unknown encoding. O(bytes).
DecodedText decode(std::string_view bytes, std::string_view encoding, std::size_t kept);

/// True when the bytes are well-formed UTF-8. O(bytes).
bool isUtf8(std::string_view bytes);

}  // namespace kapok::io
