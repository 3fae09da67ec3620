#include "io/encoding_score.h"

#include "io/encoding_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace kapok::io {
namespace {

// A text is a chain of units: ASCII letters, other ASCII characters, characters beyond ASCII. Its probability is that
// of each unit after the one before it, times that of the character among its kind (a Markov chain over three kinds).
constexpr double otherCost = 3.0;     // of a digit, sign or blank among some twenty
constexpr double asciiWeight = 0.6;   // of what a language's ASCII letters tell: names are foreign, words repeat
constexpr double invalidCost = 16.0;  // more than any character's
constexpr double tableStep = 0.1;     // of costs in tables

enum class Unit : std::uint8_t { Other, Ascii, Beyond };

Unit unitOf(unsigned char byte) {
    if (byte >= 0x80) return Unit::Beyond;
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return letter ? Unit::Ascii : Unit::Other;
}

constexpr double codedCost(char code) { return (code - '!') / 5.0; }

/// Costs of ASCII letters and other ASCII characters, by byte.
class AsciiCosts {
public:
    explicit AsciiCosts(std::string_view letters) {
        costs_.fill(otherCost);
        for (std::size_t i = 0; i < letters.size(); ++i) {
            const double english = codedCost(englishLetters()[i]);
            costs_['a' + i] = costs_['A' + i] = english + asciiWeight * (codedCost(letters[i]) - english);
        }
    }
    double operator[](unsigned char byte) const { return costs_[byte]; }

private:
    std::array<double, 128> costs_{};
};

/// Costs of going to a letter after each kind of unit.
struct Transitions {
    std::array<double, 3> toBeyond{};
    std::array<double, 3> toAscii{};

    Transitions(double atStart, double afterAscii, double afterBeyond) {
        const std::array<double, 3> beyond{atStart, afterAscii, afterBeyond};
        for (std::size_t i = 0; i < 3; ++i) {
            toBeyond[i] = -std::log(beyond[i]);
            toAscii[i] = -std::log(1 - beyond[i]);
        }
    }

    double cost(Unit before, Unit unit) const {
        if (unit == Unit::Other) return 0;
        return (unit == Unit::Beyond ? toBeyond : toAscii)[static_cast<std::size_t>(before)];
    }
};

// --- one byte a character --------------------------------------------------------------------------------------

/// What all models of single bytes need to know of a text.
struct ByteCounts {
    std::array<std::size_t, 256> bytes{};
    std::array<std::array<std::size_t, 3>, 3> pairs{};  // before, unit
};

ByteCounts countBytes(std::string_view bytes) {
    ByteCounts counts;
    Unit before = Unit::Other;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const Unit unit = unitOf(byte);
        ++counts.pairs[static_cast<std::size_t>(before)][static_cast<std::size_t>(unit)];
        ++counts.bytes[byte];
        before = unit;
    }
    return counts;
}

EncodingScore scoreLetters(const ByteCounts& counts, const LetterModel& model) {
    const Transitions transitions(model.beyondAtStart, model.beyondAfterAscii, model.beyondAfterBeyond);
    EncodingScore score{model.encoding};
    const AsciiCosts ascii(model.asciiCosts);
    for (unsigned byte = 0; byte < 0x80; ++byte) {
        score.cost += static_cast<double>(counts.bytes[byte]) * ascii[static_cast<unsigned char>(byte)];
    }
    for (std::size_t before = 0; before < 3; ++before) {
        for (std::size_t unit = 1; unit < 3; ++unit) {
            score.cost += static_cast<double>(counts.pairs[before][unit]) *
                          transitions.cost(static_cast<Unit>(before), static_cast<Unit>(unit));
        }
    }
    for (std::size_t i = 0; i < model.costs.size(); ++i) {
        const char cost = model.costs[i];
        const auto count = counts.bytes[0x80 + i];
        score.beyond += count;
        if (cost == '~') score.invalid += count;
        score.cost += static_cast<double>(count) * (cost == '~' ? invalidCost : codedCost(cost));
    }
    return score;
}

// --- several bytes a character ---------------------------------------------------------------------------------

bool inRange(unsigned byte, unsigned low, unsigned high) { return byte >= low && byte <= high; }

/// Characters of one or two bytes by their bytes: cost in steps, 0 where there is none.
struct CostTable {
    std::string_view encoding;
    std::array<std::uint8_t, 256> single{};
    std::vector<std::uint8_t> pairs = std::vector<std::uint8_t>(65536);
    bool fourBytes = false;  ///< GB18030's

    void fill(unsigned lead0, unsigned lead1, unsigned trail0, unsigned trail1, double cost) {
        for (unsigned lead = lead0; lead <= lead1; ++lead) {
            for (unsigned trail = trail0; trail <= trail1; ++trail) {
                if (trail != 0x7F) pairs[lead << 8 | trail] = static_cast<std::uint8_t>(cost / tableStep);
            }
        }
    }
};

/// Costs of the characters that are in no group: about a tenth of a text is of the first level of a standard, a
/// hundredth of what is beyond it.
void fillRare(CostTable& table) {
    if (table.encoding == "GB18030") {  // GB 2312-1980: level 1 in rows 16-55, level 2 in rows 56-87
        table.fill(0x81, 0xFE, 0x40, 0xFE, 16.5);
        table.fill(0xA1, 0xA9, 0xA1, 0xFE, 11.5);
        table.fill(0xB0, 0xD7, 0xA1, 0xFE, 10.2);
        table.fill(0xD8, 0xF7, 0xA1, 0xFE, 13.0);
        table.fill(0xA2, 0xA2, 0xA1, 0xAA, 16.5);  // small Roman numerals and what is undefined
        table.fill(0xAA, 0xAF, 0xA1, 0xFE, 18.0);  // for private use
        table.fill(0xF8, 0xFE, 0xA1, 0xFE, 18.0);
        table.fourBytes = true;
    } else if (table.encoding == "Big5") {
        for (const auto& [trail0, trail1] : {std::pair(0x40U, 0x7EU), std::pair(0xA1U, 0xFEU)}) {
            table.fill(0x87, 0xFE, trail0, trail1, 18.0);  // Hong Kong's characters and those of vendors
            table.fill(0xA1, 0xA3, trail0, trail1, 11.0);
            table.fill(0xA4, 0xC6, trail0, trail1, 10.7);
            table.fill(0xC9, 0xF9, trail0, trail1, 14.0);
        }
    } else if (table.encoding == "Shift_JIS") {
        table.fill(0x81, 0x84, 0x40, 0xFC, 11.0);
        table.fill(0x87, 0x87, 0x40, 0x9C, 14.0);
        table.fill(0x88, 0x97, 0x40, 0xFC, 10.0);
        table.fill(0x98, 0x9F, 0x40, 0xFC, 13.4);
        table.fill(0xE0, 0xEA, 0x40, 0xFC, 13.4);
        table.fill(0xED, 0xEE, 0x40, 0xFC, 16.0);
        table.fill(0xFA, 0xFC, 0x40, 0xFC, 16.0);
        for (unsigned byte = 0xA1; byte <= 0xDF; ++byte) table.single[byte] = 87;  // narrow katakana
    } else if (table.encoding == "EUC-JP") {
        table.fill(0xA1, 0xA8, 0xA1, 0xFE, 11.0);
        table.fill(0xB0, 0xCF, 0xA1, 0xFE, 10.0);
        table.fill(0xD0, 0xF4, 0xA1, 0xFE, 13.4);
        table.fill(0x8E, 0x8E, 0xA1, 0xDF, 9.5);
    } else {  // EUC-KR with Microsoft's additional syllables
        table.fill(0x81, 0xC6, 0x41, 0x5A, 15.5);
        table.fill(0x81, 0xC6, 0x61, 0x7A, 15.5);
        table.fill(0x81, 0xC6, 0x81, 0xFE, 15.5);
        table.fill(0xA1, 0xAC, 0xA1, 0xFE, 11.0);
        table.fill(0xB0, 0xC8, 0xA1, 0xFE, 10.6);
        table.fill(0xCA, 0xFD, 0xA1, 0xFE, 13.1);
    }
}

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

CostTable makeTable(std::string_view encoding, const CharacterModel& model) {
    CostTable table;
    table.encoding = encoding;
    fillRare(table);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(std::string(encoding).c_str(), &status));
    if (U_FAILURE(status)) return table;
    for (const auto& group : model.groups) {
        const auto text = icu::UnicodeString::fromUTF8(
            icu::StringPiece(group.characters.data(), static_cast<std::int32_t>(group.characters.size())));
        for (std::int32_t i = 0; i < text.length(); ++i) {
            const UChar unit = text[i];
            std::array<char, 8> bytes{};
            status = U_ZERO_ERROR;
            const auto length = ucnv_fromUChars(converter.get(), bytes.data(), 8, &unit, 1, &status);
            if (U_FAILURE(status) || length != 2) continue;
            const auto lead = static_cast<unsigned char>(bytes[0]);
            const auto trail = static_cast<unsigned char>(bytes[1]);
            // A sixth of a text is of characters that the model does not know.
            table.pairs[static_cast<std::size_t>(lead << 8 | trail)] =
                static_cast<std::uint8_t>(std::min(group.cost, 10.0) / tableStep + 2);
        }
    }
    return table;
}

const std::vector<CostTable>& costTables() {
    static const std::vector<CostTable> all = [] {
        std::vector<CostTable> tables;
        for (const auto& model : characterModels()) {
            tables.push_back(makeTable(model.encoding, model));
            if (model.encoding == "Shift_JIS") tables.push_back(makeTable("EUC-JP", model));
        }
        return tables;
    }();
    return all;
}

bool isFourBytes(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    return at + 4 <= bytes.size() && inRange(byte(0), 0x81, 0xFE) && inRange(byte(1), 0x30, 0x39) &&
           inRange(byte(2), 0x81, 0xFE) && inRange(byte(3), 0x30, 0x39);
}

EncodingScore scoreCharacters(std::string_view bytes, const CostTable& table) {
    static const Transitions transitions(0.75, 0.08, 0.97);
    static const AsciiCosts ascii(englishLetters());
    constexpr double fourByteCost = 20.0;
    EncodingScore score{table.encoding};
    Unit before = Unit::Other;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const Unit unit = unitOf(lead);
        score.cost += transitions.cost(before, unit);
        before = unit;
        if (unit != Unit::Beyond) {
            score.cost += ascii[lead];
            ++at;
            continue;
        }
        if (at + 1 == bytes.size()) break;  // cut in the middle of a character
        ++score.beyond;
        const auto pair = static_cast<std::size_t>(lead << 8 | static_cast<unsigned char>(bytes[at + 1]));
        if (table.single[lead] != 0) {
            score.cost += table.single[lead] * tableStep;
            ++at;
        } else if (table.pairs[pair] != 0) {
            score.cost += table.pairs[pair] * tableStep;
            at += 2;
        } else if (table.fourBytes && isFourBytes(bytes, at)) {
            score.cost += fourByteCost;
            at += 4;
        } else {
            score.cost += invalidCost;
            ++score.invalid;
            ++at;
        }
    }
    return score;
}

}  // namespace

std::vector<EncodingScore> scoreEncodings(std::string_view bytes) {
    std::vector<EncodingScore> scores;
    for (const auto& table : costTables()) scores.push_back(scoreCharacters(bytes, table));
    const ByteCounts counts = countBytes(bytes);
    for (const auto& model : letterModels()) {
        const EncodingScore score = scoreLetters(counts, model);
        const auto known = std::find_if(scores.begin(), scores.end(),
                                        [&](const EncodingScore& one) { return one.encoding == score.encoding; });
        if (known == scores.end())
            scores.push_back(score);
        else if (score.cost < known->cost)
            *known = score;
    }
    return scores;
}

}  // namespace kapok::io
