// How many single changes make one text of another.
#pragma once

#include <cstddef>
#include <string_view>

namespace kapok {

/// The distance of F. J. Damerau (1964) and V. I. Levenshtein (1966): insertions, deletions, replacements and exchanges
/// of neighbours, each counting 1, with changes between exchanged characters allowed (R. Lowrance and R. A. Wagner
/// 1975, "An extension of the string-to-string correction problem", algorithm S). When it is more than `limit`, some
/// number above `limit`. O(length of a x length of b), less when the limit is small.
std::size_t editDistance(std::u32string_view a, std::u32string_view b,
                         std::size_t limit = static_cast<std::size_t>(-1));

}  // namespace kapok
