// Makes a PDF's text come back as the code points that were drawn.
//
// A PDF shows glyphs; a ToUnicode map says which code point each glyph stands for. Qt names a glyph by the lowest code
// point that the font shows with it, so that 广 comes back as the radical U+2F34 and "fi" as the ligature U+FB01.
// While painting, DrawnText notes what was drawn and which code points the fonts show alike; afterwards the maps are
// rewritten with what was drawn. Where two code points that share a glyph were both drawn in one font, one glyph
// cannot tell them apart: the one drawn more often is taken.
#pragma once

#include <QFont>
#include <QString>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::chart {

class DrawnText {
public:
    /// O(length), and once a font O(65,536).
    void add(const QString& text, const QFont& font);

    bool has(char32_t codePoint) const { return counts_.contains(codePoint); }
    /// The text of a glyph that Qt's map calls `mapped`.
    std::u32string textOf(char32_t mapped) const;
    /// Characters beyond the Basic Multilingual Plane in order of first appearance: Qt's maps leave them out, and
    /// number a font's glyphs in the order in which they are drawn.
    const std::vector<char32_t>& supplementary() const { return supplementary_; }

private:
    using LowestOfGlyph = std::map<std::uint32_t, char32_t>;

    void addCodePoint(char32_t codePoint, const QFont& font);

    std::map<char32_t, std::size_t> counts_;
    std::map<char32_t, std::set<char32_t>> sameGlyph_;  // lowest code point of a glyph -> those drawn with it
    std::map<QString, std::set<char32_t>> seen_;        // font -> code points looked up
    std::map<QString, LowestOfGlyph> fonts_;
    std::vector<char32_t> supplementary_;
};

/// A ToUnicode map with the names of glyphs replaced. Unknown parts are kept as they are.
std::string rewriteToUnicode(std::string_view map, const DrawnText& drawn);

}  // namespace kapok::chart
