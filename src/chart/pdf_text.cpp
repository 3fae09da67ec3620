#include "chart/pdf_text.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>

namespace kapok::chart {
namespace {

/// The glyph that a font, or the one that steps in for it, shows for one character.
std::optional<std::pair<QRawFont, quint32>> glyphOf(char32_t codePoint, const QFont& font) {
    QTextLayout layout(QString::fromUcs4(&codePoint, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const auto& run : layout.glyphRuns()) {
        if (!run.glyphIndexes().isEmpty()) return std::pair{run.rawFont(), run.glyphIndexes().first()};
    }
    return std::nullopt;
}

std::string hex(char32_t codePoint) {
    const auto unit = [](unsigned value) {
        constexpr auto digits = "0123456789ABCDEF";
        return std::string{digits[value >> 12 & 15U], digits[value >> 8 & 15U], digits[value >> 4 & 15U],
                           digits[value & 15U]};
    };
    if (codePoint < 0x10000) return unit(codePoint);
    return unit(QChar::highSurrogate(codePoint)) + unit(QChar::lowSurrogate(codePoint));
}

std::string hex(const std::u32string& text) {
    std::string all;
    for (const char32_t c : text) all += hex(c);
    return all;
}

/// Reads the <…> values and words of a map.
struct Reader {
    std::string_view text;
    std::size_t at = 0;

    std::string_view next() {
        while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at]))) ++at;
        const std::size_t start = at;
        if (at < text.size() && text[at] == '<' && at + 1 < text.size() && text[at + 1] != '<') {
            at = std::min(text.find('>', at), text.size() - 1) + 1;
        } else if (at < text.size() && (text[at] == '[' || text[at] == ']')) {
            ++at;
        } else {
            while (at < text.size() && !std::isspace(static_cast<unsigned char>(text[at]))) ++at;
        }
        return text.substr(start, at - start);
    }
};

unsigned number(std::string_view token) {
    unsigned value = 0;
    std::from_chars(token.data() + 1, token.data() + token.size() - 1, value, 16);
    return value;
}

struct Entry {
    unsigned code;
    char32_t mapped;
};

/// All entries of the map, ranges spread out.
std::vector<Entry> entriesOf(std::string_view map) {
    std::vector<Entry> entries;
    Reader reader{map};
    for (auto token = reader.next(); !token.empty(); token = reader.next()) {
        if (token == "beginbfchar") {
            for (auto code = reader.next(); code.starts_with('<'); code = reader.next()) {
                entries.push_back({number(code), number(reader.next())});
            }
        } else if (token == "beginbfrange") {
            for (auto first = reader.next(); first.starts_with('<'); first = reader.next()) {
                const unsigned last = number(reader.next());
                auto target = reader.next();
                const bool listed = target == "[";
                for (unsigned code = number(first); code <= last; ++code) {
                    if (listed) target = reader.next();
                    entries.push_back({code, number(target) + (listed ? 0 : code - number(first))});
                }
                if (listed) reader.next();
            }
        }
    }
    return entries;
}

}  // namespace

void DrawnText::add(const QString& text, const QFont& font) {
    for (const char32_t codePoint : text.toStdU32String()) addCodePoint(codePoint, font);
}

void DrawnText::addCodePoint(char32_t codePoint, const QFont& font) {
    if (codePoint >= 0x10000 && !has(codePoint)) supplementary_.push_back(codePoint);
    ++counts_[codePoint];
    const QString key = font.families().join(QLatin1Char('|')) + font.styleName() + QString::number(font.weight()) +
                        (font.italic() ? QStringLiteral("i") : QString());
    if (!seen_[key].insert(codePoint).second) return;
    const auto glyph = glyphOf(codePoint, font);
    if (!glyph) return;
    const auto& [raw, index] = *glyph;
    auto& lowest = fonts_[raw.familyName() + raw.styleName() + QString::number(raw.weight())];
    if (lowest.empty()) {
        std::vector<QChar> all;
        for (unsigned c = 1; c < 0x10000; ++c) {
            if (c < 0xD800 || c > 0xDFFF) all.push_back(QChar(static_cast<char16_t>(c)));
        }
        std::vector<quint32> glyphs(all.size());
        int count = static_cast<int>(glyphs.size());
        raw.glyphIndexesForChars(all.data(), static_cast<int>(all.size()), glyphs.data(), &count);
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) lowest.emplace(glyphs[i], all[i].unicode());
    }
    if (const auto found = lowest.find(index); found != lowest.end()) sameGlyph_[found->second].insert(codePoint);
}

std::u32string DrawnText::textOf(char32_t mapped) const {
    if (const auto found = sameGlyph_.find(mapped); found != sameGlyph_.end()) {
        const auto often = std::max_element(found->second.begin(), found->second.end(),
                                            [&](char32_t a, char32_t b) { return counts_.at(a) < counts_.at(b); });
        return {*often};
    }
    if (has(mapped)) return {mapped};
    // Shaping made one glyph of several characters: a ligature stands for its parts.
    const auto parts = QString::fromUcs4(&mapped, 1).normalized(QString::NormalizationForm_KC).toStdU32String();
    const bool all = std::all_of(parts.begin(), parts.end(), [&](char32_t c) { return has(c); });
    return all && !parts.empty() ? parts : std::u32string{mapped};
}

std::string rewriteToUnicode(std::string_view map, const DrawnText& drawn) {
    const std::size_t start = std::min(map.find("endcodespacerange"), map.size());
    const std::size_t end = map.find("endcmap");
    if (start == map.size() || end == std::string_view::npos) return std::string(map);
    auto entries = entriesOf(map.substr(start));
    std::string rewritten(map.substr(0, start));
    rewritten += "endcodespacerange\n";
    std::size_t supplementary = 0;
    constexpr std::size_t group = 100;  // the most that one bfchar block may have
    for (std::size_t from = 0; from < entries.size(); from += group) {
        const std::size_t to = std::min(from + group, entries.size());
        rewritten += std::to_string(to - from) + " beginbfchar\n";
        for (std::size_t i = from; i < to; ++i) {
            auto text = drawn.textOf(entries[i].mapped);
            if (entries[i].mapped == 0 && entries[i].code != 0 && supplementary < drawn.supplementary().size()) {
                text.assign(1, drawn.supplementary()[supplementary++]);
            }
            rewritten += "<" + hex(static_cast<char32_t>(entries[i].code)) + "> <" + hex(text) + ">\n";
        }
        rewritten += "endbfchar\n";
    }
    return rewritten + std::string(map.substr(end));
}

}  // namespace kapok::chart
