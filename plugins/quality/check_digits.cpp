#include "quality/check_digits.h"

#include "expression/calendar.h"

#include <algorithm>
#include <cstddef>

namespace kapok::quality {
namespace {

constexpr std::size_t identifierLength = 18;
constexpr std::string_view creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool allDigits(std::string_view text) { return std::all_of(text.begin(), text.end(), isDigit); }

int numberOf(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = 10 * value + (c - '0');
    return value;
}

bool isBirthDate(std::string_view digits) {
    const int year = numberOf(digits.substr(0, 4));
    const int month = numberOf(digits.substr(4, 2));
    const int day = numberOf(digits.substr(6, 2));
    return year >= 1800 && month >= 1 && month <= 12 && day >= 1 && day <= expression::daysInMonth(year, month);
}

}  // namespace

IdentifierFault creditCodeFault(std::string_view code) {
    if (code.size() != identifierLength) return IdentifierFault::Length;
    if (code.find_first_not_of(creditAlphabet) != std::string_view::npos || !allDigits(code.substr(2, 6))) {
        return IdentifierFault::Character;
    }
    // GB 32100-2015, 5.2: the weights are 3^(i-1) modulo 31, and the check character completes the sum to a multiple
    // of 31.
    std::size_t sum = 0;
    std::size_t weight = 1;
    for (const char c : code.substr(0, identifierLength - 1)) {
        sum += creditAlphabet.find(c) * weight;
        weight = weight * 3 % 31;
    }
    const std::size_t check = (31 - sum % 31) % 31;
    return creditAlphabet[check] == code.back() ? IdentifierFault::None : IdentifierFault::Check;
}

IdentifierFault idNumberFault(std::string_view number) {
    if (number.size() != identifierLength) return IdentifierFault::Length;
    if (!allDigits(number.substr(0, identifierLength - 1)) || (!isDigit(number.back()) && number.back() != 'X')) {
        return IdentifierFault::Character;
    }
    if (!isBirthDate(number.substr(6, 8))) return IdentifierFault::Date;
    // ISO 7064 MOD 11-2, the pure system recursive method: the whole number leaves 1.
    int remainder = 0;
    for (const char c : number) remainder = (remainder * 2 + (c == 'X' ? 10 : c - '0')) % 11;
    return remainder == 1 ? IdentifierFault::None : IdentifierFault::Check;
}

}  // namespace kapok::quality
