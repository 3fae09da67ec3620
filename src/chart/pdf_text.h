// Makes a PDF's text come back as the code points that were drawn.
//
// A PDF shows glyphs; a font's ToUnicode map says which text each glyph stands for. Qt asks the font for the lowest
// code point that has the glyph, so that 广 comes back as the radical U+2F34, digits in a form that the font keeps for
// Latin words and ideographs beyond the basic plane not at all. We know what was drawn: its texts are matched, in
// order, with the runs of glyphs in the pages, and the maps are written anew from that. Where one glyph was drawn for
// different characters (· and •), the rarer ones are marked in the page with their text (ActualText, ISO 32000-1,
// 14.9.4).
#pragma once

#include <string>
#include <vector>

class QPDF;

namespace kapok::chart {

/// `texts`: every run of text painted, in order, as QPaintEngine::drawTextItem saw it.
void repairText(QPDF& pdf, const std::vector<std::u32string>& texts);

}  // namespace kapok::chart
