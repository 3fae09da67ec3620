#include "chart/glyph_text.h"

#include <QChar>

#include <algorithm>
#include <cctype>
#include <charconv>

namespace kapok::chart {
namespace {

bool leavesNoMark(char32_t c) {
    const auto category = QChar::category(c);
    const bool variation = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return variation || category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

std::u32string marked(std::u32string_view text) {
    std::u32string kept(text);
    std::erase_if(kept, leavesNoMark);
    return kept;
}

using Places = std::vector<std::pair<std::size_t, std::size_t>>;

/// Pairs (glyph, character) of a longest common subsequence.
Places common(const std::vector<char32_t>& names, std::u32string_view text) {
    const std::size_t n = names.size();
    const std::size_t m = text.size();
    std::vector<std::vector<unsigned>> length(n + 1, std::vector<unsigned>(m + 1, 0));
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = m; j-- > 0;) {
            length[i][j] =
                names[i] == text[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
        }
    }
    Places pairs;
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (names[i] == text[j]) {
            pairs.emplace_back(i++, j++);
        } else if (length[i + 1][j] >= length[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return pairs;
}

/// Characters between two matches: one each as far as they go, all the rest to the last glyph.
void dealOut(std::vector<std::u32string>& dealt, std::size_t from, std::size_t to, std::u32string_view text) {
    for (std::size_t i = from; i < to && !text.empty(); ++i) {
        const std::size_t count = i + 1 == to ? text.size() : 1;
        dealt[i] = text.substr(0, count);
        text.remove_prefix(count);
    }
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
    if (token.size() > 2)
        std::from_chars(token.data() + 1, token.data() + std::min<std::size_t>(token.size() - 1, 5), value, 16);
    return value;
}

}  // namespace

std::vector<std::u32string> textOfGlyphs(const std::vector<char32_t>& names, std::u32string_view whole) {
    const std::size_t count = names.size();
    std::vector<std::u32string> dealt(count);
    const std::u32string text = count == whole.size() ? std::u32string(whole) : marked(whole);
    if (text.empty()) return dealt;
    if (count == text.size() || count == 2 * text.size()) {
        for (std::size_t i = 0; i < count; ++i) dealt[i].assign(1, text[i % text.size()]);
        return dealt;
    }
    std::size_t glyph = 0;
    std::size_t character = 0;
    for (const auto& [i, j] : common(names, text)) {
        dealOut(dealt, glyph, i, std::u32string_view(text).substr(character, j - character));
        dealt[i].assign(1, text[j]);
        glyph = i + 1;
        character = j + 1;
    }
    dealOut(dealt, glyph, count, std::u32string_view(text).substr(character));
    return dealt;
}

double agreement(const std::vector<char32_t>& names, std::u32string_view whole) {
    const std::u32string text = names.size() == whole.size() ? std::u32string(whole) : marked(whole);
    if (names.empty() || text.empty()) return -1;
    const auto known = static_cast<double>(names.size() - std::count(names.begin(), names.end(), char32_t{0}));
    if (names.size() == text.size() || names.size() == 2 * text.size()) {
        double equal = 0;
        for (std::size_t i = 0; i < names.size(); ++i) equal += names[i] == text[i % text.size()];
        return known > 0 ? equal / known : 1;
    }
    const auto found = static_cast<double>(common(names, text).size());
    if (known == 0) return names.size() < text.size() ? 0 : -1;
    return 2 * found >= known ? found / known : -1;
}

std::map<unsigned, char32_t> readToUnicode(std::string_view map) {
    std::map<unsigned, char32_t> entries;
    Reader reader{map};
    for (auto token = reader.next(); !token.empty(); token = reader.next()) {
        if (token == "beginbfchar") {
            for (auto code = reader.next(); code.starts_with('<'); code = reader.next()) {
                entries[number(code)] = number(reader.next());
            }
        } else if (token == "beginbfrange") {
            for (auto first = reader.next(); first.starts_with('<'); first = reader.next()) {
                const unsigned last = number(reader.next());
                auto target = reader.next();
                const bool listed = target == "[";
                for (unsigned code = number(first); code <= last; ++code) {
                    if (listed) target = reader.next();
                    entries[code] = number(target) + (listed ? 0 : code - number(first));
                }
                if (listed) reader.next();
            }
        }
    }
    return entries;
}

std::string hexText(std::u32string_view text) {
    std::string all;
    const auto add = [&](unsigned unit) {
        for (int shift = 12; shift >= 0; shift -= 4) all += "0123456789ABCDEF"[unit >> shift & 15U];
    };
    for (const char32_t c : text) {
        if (c < 0x10000) {
            add(c);
        } else {
            add(QChar::highSurrogate(c));
            add(QChar::lowSurrogate(c));
        }
    }
    return all;
}

std::string writeToUnicode(std::string_view map, const std::map<unsigned, std::u32string>& entries) {
    constexpr std::string_view headEnd = "endcodespacerange";
    const std::size_t start = map.find(headEnd);
    const std::size_t end = map.find("endcmap");
    if (start == std::string_view::npos || end == std::string_view::npos) return std::string(map);
    std::string written(map.substr(0, start + headEnd.size()));
    written += '\n';
    constexpr std::size_t group = 100;  // the most that one block may have
    std::size_t left = entries.size();
    std::size_t inBlock = 0;
    for (const auto& [code, text] : entries) {
        if (inBlock == 0) written += std::to_string(std::min(left, group)) + " beginbfchar\n";
        written += "<" + hexText(std::u32string(1, static_cast<char32_t>(code))) + "> <" + hexText(text) + ">\n";
        --left;
        if (++inBlock == group || left == 0) {
            written += "endbfchar\n";
            inBlock = 0;
        }
    }
    return written + std::string(map.substr(end));
}

}  // namespace kapok::chart
