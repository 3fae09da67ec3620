// Check characters of identifiers used in China.
#pragma once

#include <string_view>

namespace kapok::quality {

/// What is wrong with an identifier, the first of these that holds.
enum class IdentifierFault { None, Length, Character, Date, Check };

/// Unified social credit code (GB 32100-2015): 18 characters of 0–9 and A–Z without I, O, S, V and Z, the third to the
/// eighth digits, the last a check character modulo 31. Lower case is a wrong character. O(1).
IdentifierFault creditCodeFault(std::string_view code);

/// Resident identity number (GB 11643-1999): 17 digits and a check character (ISO 7064 MOD 11-2: 0–9 or X), with the
/// date of birth, 1800 or later, at the seventh to the fourteenth. Lower case x is a wrong character. O(1).
IdentifierFault idNumberFault(std::string_view number);

}  // namespace kapok::quality
