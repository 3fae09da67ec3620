// Orders of texts.
#pragma once

#include "table/dictionary.h"

#include <string>

namespace kapok {

enum class TextOrder : std::uint8_t {
    CodePoints,  ///< by code points: the same everywhere
    Pinyin,      ///< by the Chinese collation of Unicode (CLDR zh, pinyin); equal there: by code points
};

/// The rank of every text of the dictionary, from 0. O(n log n).
std::vector<std::uint32_t> textRanks(const Dictionary& dictionary, TextOrder order);

/// Bytes that sort as the text does.
std::string sortKey(std::string_view text, TextOrder order);

}  // namespace kapok
