// Which encoding a text is in. Multi-byte encodings are told apart by how many of their characters fall into the rows
// of frequent characters: level 1 of GB 2312-1980 (rows 16-55) and level 1 of Big5 (0xA440-0xC67E).
#include "io/encoding.h"
#include "io/utf8.h"

#include <algorithm>
#include <array>

namespace kapok::io {
namespace {

constexpr std::size_t sampleBytes = 1 << 20;

unsigned char byteAt(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};

// The UTF-32LE mark begins with the UTF-16LE one: longer marks come first.
constexpr std::array<Mark, 5> marks{{{{"\xEF\xBB\xBF", 3}, "UTF-8"},
                                     {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                     {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                     {{"\xFF\xFE", 2}, "UTF-16LE"},
                                     {{"\xFE\xFF", 2}, "UTF-16BE"}}};

struct Score {
    std::size_t characters = 0;  ///< beyond ASCII
    std::size_t frequent = 0;
    std::size_t invalid = 0;

    double quality() const {
        if (characters + invalid == 0) return 0;
        const auto all = static_cast<double>(characters + invalid);
        return (static_cast<double>(frequent) - 20.0 * static_cast<double>(invalid)) / all;
    }
};

bool inRange(unsigned char byte, unsigned low, unsigned high) { return byte >= low && byte <= high; }

Score scoreGb18030(std::string_view bytes) {
    Score score;
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const unsigned char lead = byteAt(bytes, at);
        const unsigned char trail = byteAt(bytes, at + 1);
        const bool four = inRange(lead, 0x81, 0xFE) && inRange(trail, 0x30, 0x39) &&
                          inRange(byteAt(bytes, at + 2), 0x81, 0xFE) && inRange(byteAt(bytes, at + 3), 0x30, 0x39);
        const bool two = inRange(lead, 0x81, 0xFE) && inRange(trail, 0x40, 0xFE) && trail != 0x7F;
        const bool cut = at + 1 >= bytes.size() || (inRange(trail, 0x30, 0x39) && at + 3 >= bytes.size());
        if (!four && !two) {
            score.invalid += cut ? 0 : 1;
            ++at;
            continue;
        }
        ++score.characters;
        const bool hanzi = inRange(lead, 0xB0, 0xD7) && trail >= 0xA1;
        const bool sign = (lead == 0xA1 || lead == 0xA3) && trail >= 0xA1;  // punctuation, full-width letters
        if (hanzi || sign) ++score.frequent;
        at += four ? 4 : 2;
    }
    return score;
}

Score scoreBig5(std::string_view bytes) {
    Score score;
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const unsigned char lead = byteAt(bytes, at);
        const unsigned char trail = byteAt(bytes, at + 1);
        const bool two = inRange(lead, 0xA1, 0xF9) && (inRange(trail, 0x40, 0x7E) || inRange(trail, 0xA1, 0xFE));
        if (!two) {
            score.invalid += at + 1 >= bytes.size() ? 0 : 1;
            ++at;
            continue;
        }
        ++score.characters;
        if (inRange(lead, 0xA4, 0xC6) || lead == 0xA1) ++score.frequent;
        at += 2;
    }
    return score;
}

/// Western text: single accented letters among ASCII ones.
Score scoreWestern(std::string_view bytes) {
    Score score;
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at + 1)) {
        ++score.characters;
        const unsigned char byte = byteAt(bytes, at);
        const bool alone = byteAt(bytes, at + 1) < 0x80 && (at == 0 || byteAt(bytes, at - 1) < 0x80);
        if (alone && (byte >= 0xC0 || byte == 0x80 || byte == 0x92)) ++score.frequent;
    }
    return score;
}

/// UTF-8 in spite of a few broken places: hardly any other text has many well-formed multi-byte sequences.
bool mostlyUtf8(std::string_view bytes) {
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const std::size_t length = utf8Length(bytes, at);
        // Two bytes that look like UTF-8 are common in GBK too, three and four are not.
        good += length > 2 ? length : length / 2;
        bad += length == 0;
        at += length ? length : 1;
    }
    return good >= 4 * bad;
}

/// UTF-16 and UTF-32 without a mark: delimiters, line ends and digits have NUL bytes at fixed places.
std::string wideEncoding(std::string_view bytes) {
    bytes = bytes.substr(0, std::min(bytes.size(), sampleBytes));
    std::array<std::size_t, 4> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i) zeros[i % 4] += bytes[i] == '\0';
    const std::size_t even = zeros[0] + zeros[2];
    const std::size_t odd = zeros[1] + zeros[3];
    const std::size_t quarter = bytes.size() / 4;
    if (bytes.size() < 4 || (even + odd) * 50 < bytes.size()) return {};
    if (zeros[3] * 10 >= quarter * 9 && zeros[2] * 10 >= quarter * 9 && zeros[0] * 10 < quarter) return "UTF-32LE";
    if (zeros[0] * 10 >= quarter * 9 && zeros[1] * 10 >= quarter * 9 && zeros[3] * 10 < quarter) return "UTF-32BE";
    if (odd > 20 * even) return "UTF-16LE";
    if (even > 20 * odd) return "UTF-16BE";
    return {};
}

EncodingGuess guessLegacy(std::string_view bytes) {
    const std::string_view sample = [&] {
        const std::size_t first = skipAscii(bytes, 0);
        const std::size_t start = first > 64 ? first - 64 : 0;
        return bytes.substr(start, sampleBytes);
    }();
    struct Candidate {
        const char* name;
        double quality;
    };
    std::array<Candidate, 3> candidates{{{"GB18030", scoreGb18030(sample).quality()},
                                         {"Big5", scoreBig5(sample).quality()},
                                         {"windows-1252", scoreWestern(sample).quality()}}};
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.quality > b.quality; });
    const bool doubtful = candidates[0].quality < 0.5 || candidates[0].quality - candidates[1].quality < 0.15;
    return {candidates[0].name, 0, doubtful};
}

}  // namespace

bool isUtf8(std::string_view bytes) {
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const std::size_t length = utf8Length(bytes, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

std::size_t markLength(std::string_view bytes, std::string_view encoding) {
    for (const auto& mark : marks) {
        const bool same = mark.encoding == encoding || (encoding == "UTF-16" && mark.encoding.starts_with("UTF-16")) ||
                          (encoding == "UTF-32" && mark.encoding.starts_with("UTF-32"));
        if (same && bytes.starts_with(mark.bytes)) return mark.bytes.size();
    }
    return 0;
}

EncodingGuess guessEncoding(std::string_view bytes) {
    for (const auto& mark : marks) {
        if (bytes.starts_with(mark.bytes)) return {std::string(mark.encoding), mark.bytes.size(), false};
    }
    if (std::string wide = wideEncoding(bytes); !wide.empty()) return {wide, 0, false};
    if (isUtf8(bytes)) return {"UTF-8", 0, false};
    if (mostlyUtf8(bytes.substr(0, 8 * sampleBytes))) {
        // Only ASCII in the first megabytes would pass too: then the broken bytes decide.
        const std::string_view rest = bytes.substr(skipAscii(bytes, 0));
        if (mostlyUtf8(rest.substr(0, sampleBytes))) return {"UTF-8", 0, false};
    }
    return guessLegacy(bytes);
}

}  // namespace kapok::io
