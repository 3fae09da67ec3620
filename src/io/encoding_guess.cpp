// Which encoding a text is in: marks first, then what only Unicode's encodings look like, then the one under which the
// bytes are most probable.
#include "io/encoding.h"
#include "io/encoding_score.h"
#include "io/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok::io {
namespace {

constexpr std::size_t sampleBytes = 1 << 16;
constexpr std::size_t leadBytes = 64;  // of the sample before the first byte beyond ASCII
constexpr double dependence = 2.5;     // of neighbouring characters: so many make one piece of evidence
constexpr double sure = 0.9;           // less is doubtful
constexpr double worthMention = 0.005;
constexpr double mostCost = 5;               // of a byte, where the text is one: noise costs seven
constexpr std::size_t mostInvalidPart = 50;  // more invalid places than one in so many characters are doubtful

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
std::string_view wideEncoding(std::string_view bytes) {
    bytes = bytes.substr(0, std::min(bytes.size(), sampleBytes));
    std::array<std::size_t, 4> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i) zeros[i % 4] += bytes[i] == '\0';
    const std::size_t even = zeros[0] + zeros[2];
    const std::size_t odd = zeros[1] + zeros[3];
    const std::size_t quarter = bytes.size() / 4;
    if (bytes.size() < 4 || (even + odd) * 50 < bytes.size()) return {};
    // Where nothing but printed ASCII stands between them every second byte is NUL; fewer are damage.
    const auto printed = [](char c) {
        return c == '\0' || c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c <= '~');
    };
    if ((even + odd) * 3 < bytes.size() && std::all_of(bytes.begin(), bytes.end(), printed)) return {};
    if (zeros[3] * 10 >= quarter * 9 && zeros[2] * 10 >= quarter * 9 && zeros[0] * 10 < quarter) return "UTF-32LE";
    if (zeros[0] * 10 >= quarter * 9 && zeros[1] * 10 >= quarter * 9 && zeros[3] * 10 < quarter) return "UTF-32BE";
    if (odd > 20 * even) return "UTF-16LE";
    if (even > 20 * odd) return "UTF-16BE";
    return {};
}

/// How likely each encoding is before a byte has been seen, where the program is used.
double priorCost(std::string_view encoding) {
    if (encoding == "GB18030") return 0.5;
    if (encoding == "windows-1252" || encoding == "Big5") return 1.5;
    if (encoding == "Shift_JIS" || encoding == "EUC-KR" || encoding == "windows-1251") return 2;
    return encoding == "EUC-JP" || encoding == "KOI8-R" ? 5 : 3;
}

std::string_view sampleOf(std::string_view bytes) {
    const std::size_t first = skipAscii(bytes, 0);
    return bytes.substr(first > leadBytes ? first - leadBytes : 0, sampleBytes);
}

bool sameText(std::string_view bytes, const std::string& one, const std::string& other) {
    const DecodedText a = decode(bytes, one, 0);
    const DecodedText b = decode(bytes, other, 0);
    return a.invalidCount == b.invalidCount && a.text == b.text;
}

/// Encodings that give the same text are one guess, named after the likelier one.
void joinEqual(std::vector<EncodingGuess>& guesses, std::string_view sample) {
    for (std::size_t i = 1; i < guesses.size();) {
        if (guesses[i].confidence > worthMention && sameText(sample, guesses[0].name, guesses[i].name)) {
            guesses[0].confidence += guesses[i].confidence;
            guesses.erase(guesses.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

/// Posterior probabilities. The characters of a text depend on each other: its costs count for less than they say.
std::vector<EncodingGuess> guessLegacy(std::string_view bytes) {
    const std::string_view sample = sampleOf(bytes);
    auto scores = scoreEncodings(sample);
    const auto total = [](const EncodingScore& score) { return score.cost / dependence + priorCost(score.encoding); };
    std::stable_sort(scores.begin(), scores.end(), [&](const auto& a, const auto& b) { return total(a) < total(b); });
    double sum = 0;
    for (const auto& score : scores) sum += std::exp(total(scores[0]) - total(score));
    std::vector<EncodingGuess> guesses;
    for (const auto& score : scores) {
        if (guesses.size() == mostGuesses) break;
        guesses.push_back({std::string(score.encoding), 0, false, std::exp(total(scores[0]) - total(score)) / sum});
    }
    joinEqual(guesses, sample);
    const bool unfit = scores[0].invalid * mostInvalidPart > scores[0].beyond ||
                       scores[0].cost > mostCost * static_cast<double>(sample.size());
    guesses[0].doubtful = unfit || guesses[0].confidence < sure;
    return guesses;
}

struct Unicode {
    std::string_view name;  ///< empty: rather another encoding
    std::size_t markBytes = 0;
    double confidence = 0;
};

Unicode unicodeEncoding(std::string_view bytes) {
    for (const auto& mark : marks) {
        if (bytes.starts_with(mark.bytes)) return {mark.encoding, mark.bytes.size(), 1};
    }
    if (const std::string_view wide = wideEncoding(bytes); !wide.empty()) return {wide, 0, 0.95};
    const std::string_view rest = bytes.substr(skipAscii(bytes, 0));
    if (rest.empty()) return {"UTF-8", 0, 1};
    if (isUtf8(rest)) return {"UTF-8", 0, 0.99};
    if (mostlyUtf8(rest.substr(0, 16 * sampleBytes))) return {"UTF-8", 0, 0.95};
    return {};
}

EncodingGuess guessOf(const Unicode& unicode) {
    return {std::string(unicode.name), unicode.markBytes, false, unicode.confidence};
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

std::vector<EncodingGuess> guessEncodings(std::string_view bytes) {
    const Unicode unicode = unicodeEncoding(bytes);
    if (unicode.confidence >= 1) return {guessOf(unicode)};
    std::vector<EncodingGuess> guesses = guessLegacy(bytes);
    if (unicode.name.empty()) return guesses;
    for (auto& guess : guesses) {
        guess.confidence *= 1 - unicode.confidence;
        guess.doubtful = true;
    }
    guesses.insert(guesses.begin(), guessOf(unicode));
    if (guesses.size() > mostGuesses) guesses.pop_back();
    return guesses;
}

EncodingGuess guessEncoding(std::string_view bytes) {
    const Unicode unicode = unicodeEncoding(bytes);
    return unicode.name.empty() ? guessLegacy(bytes).front() : guessOf(unicode);
}

}  // namespace kapok::io
