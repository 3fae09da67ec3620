// Which characters a run of glyphs stands for.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::chart {

/// The characters of `text` dealt out to the glyphs that show it. `names` has what is known of each glyph: the code
/// point that the font shows with it, 0 when none. As many glyphs as characters stand for one each; twice as many are
/// a bold face made by painting twice; else the known ones are matched (longest common subsequence) and what lies
/// between goes together, as in a ligature. Characters that leave no mark are left out. O(glyphs · characters).
std::vector<std::u32string> textOfGlyphs(const std::vector<char32_t>& names, std::u32string_view text);

/// How well the glyphs agree with a text: 1 when all that are known do, 0 when none; negative when they cannot be it
/// (the numbers differ and fewer than half of the known ones are found in order). Names alone do not tell: a font's
/// lowest code point for 广 is a radical.
double agreement(const std::vector<char32_t>& names, std::u32string_view text);

/// The entries of a ToUnicode map, ranges spread out: code -> text (only the first unit of longer ones).
std::map<unsigned, char32_t> readToUnicode(std::string_view map);

/// The map with its entries replaced; its head and tail are kept.
std::string writeToUnicode(std::string_view map, const std::map<unsigned, std::u32string>& entries);

/// UTF-16BE as hexadecimal digits.
std::string hexText(std::u32string_view text);

}  // namespace kapok::chart
