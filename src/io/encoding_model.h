// How often the characters of some languages occur, as bytes of their usual encodings.
#pragma once

#include <string_view>
#include <vector>

namespace kapok::io {

/// A language in an encoding of one byte a character. A word is a run of letters, ASCII or beyond.
struct LetterModel {
    std::string_view encoding;
    double beyondAfterBeyond;  ///< probability that the letter after one beyond ASCII is beyond ASCII
    double beyondAfterAscii;
    double beyondAtStart;  ///< of a word
    /// Of each byte from 0x80 on, '!' + five times the negative natural logarithm of its probability among them; '~':
    /// no character.
    std::string_view costs;
    std::string_view asciiCosts;  ///< the same of the letters from a to z, of either case
};

/// Characters of two bytes that are alike frequent.
struct CharacterGroup {
    double cost;                  ///< negative natural logarithm of the probability of each
    std::string_view characters;  ///< UTF-8
};

/// A language in an encoding of two bytes a character; rarer characters are in no group.
struct CharacterModel {
    std::string_view encoding;
    std::vector<CharacterGroup> groups;
};

const std::vector<LetterModel>& letterModels();
/// As LetterModel::asciiCosts: what is ASCII in texts of other scripts is mostly English.
std::string_view englishLetters();
const std::vector<CharacterModel>& characterModels();

}  // namespace kapok::io
