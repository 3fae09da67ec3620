// How wide text stands in columns of equal characters, as terminals and old reports show it.
#pragma once

#include <cstddef>
#include <string_view>

namespace kapok::io {

/// 2 for wide and full-width characters (Unicode Standard Annex 11: Han, kana, Hangul, full-width forms), else 1.
std::size_t displayWidth(char32_t character);

/// How many bytes at the start of well-formed UTF-8 reach the width; all of them when it is not that wide. O(bytes).
std::size_t displayedBytes(std::string_view text, std::size_t width);

/// The character at `at`, and how many bytes it takes (1 where the bytes are none).
char32_t characterAt(std::string_view text, std::size_t at, std::size_t& bytes);

}  // namespace kapok::io
