#include "io/cell_forms.h"

#include "io/cell_parse.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kapok::io {
namespace {

using enum CellForms::Form;

constexpr std::size_t longestValue = 200;  // nothing longer is a date or a decorated number

constexpr std::uint32_t bit(unsigned form) { return std::uint32_t{1} << form; }
constexpr std::uint32_t everyStyle = (1U << numberStyleCount) - 1;

constexpr NumberStyle styleAt(std::size_t index) { return static_cast<NumberStyle>(index); }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Does the nearest double have exactly these digits?
bool isExact(std::string_view digits, double value) {
    char text[400];
    const int length = std::snprintf(text, sizeof text, "%.0f", value);
    if (digits.front() == '+') digits.remove_prefix(1);
    return length > 0 && std::string_view(text, static_cast<std::size_t>(length)) == digits;
}

bool isSerial(double value) { return value >= 20'000 && value < 60'000; }

std::uint32_t compactBits(std::string_view cell) {
    CellTime time;
    if (cell.size() == 8 && parseTime(cell, TimeNotation::Compact, time)) {
        return bit(Day + static_cast<unsigned>(TimeNotation::Compact));
    }
    if (cell.size() == 6 && parseTime(cell, TimeNotation::CompactMonth, time)) {
        return bit(Day + static_cast<unsigned>(TimeNotation::CompactMonth));
    }
    return 0;
}

/// A unified social credit code without letters (GB 32100-2015, 5.2): department, kind and division, then the digits
/// that the weights 3^(i-1) and the check digit make a multiple of 31.
bool isCreditCode(std::string_view digits) {
    if (digits.size() != 18 || digits[0] == '0' || digits[1] == '0' || digits[2] == '0') return false;
    int sum = digits.back() - '0';
    int weight = 1;
    for (const char c : digits.substr(0, 17)) {
        sum += (c - '0') * weight;
        weight = weight * 3 % 31;
    }
    return sum % 31 == 0;
}

std::uint32_t codeBits(std::string_view digits) {
    if (digits.size() == 11 && digits[0] == '1' && digits[1] >= '3') return bit(Telephone);
    CellTime time;
    const bool identity = digits.size() == 18 && digits[0] >= '1' && digits[0] <= '8' &&
                          parseTime(digits.substr(6, 8), TimeNotation::Compact, time);
    return identity || isCreditCode(digits) ? bit(Identity) : 0;
}

/// "1.234", a real number: 1234 where points separate thousands.
bool isGroup(std::string_view real) {
    if (real.front() == '-' || real.front() == '+') real.remove_prefix(1);
    const bool point = real.size() >= 5 && real.size() <= 7 && real[real.size() - 4] == '.' && real.front() != '0';
    return point && std::all_of(real.end() - 3, real.end(), isDigit) && isDigit(real.front());
}

/// Digits, perhaps with a point: what most numbers are.
bool plainNumber(std::string_view cell, CellForms& forms) {
    std::int64_t integer = 0;
    if (parseInteger(cell, integer)) {
        forms.bits = everyStyle << Integer | everyStyle << Real | compactBits(cell) | codeBits(cell);
        if (isSerial(static_cast<double>(integer))) forms.bits |= bit(Serial);
        return true;
    }
    double real = 0;
    if (!parseReal(cell, real)) return false;
    for (std::size_t style = 0; style < numberStyleCount; ++style) {
        if (!hasDecimalComma(styleAt(style))) forms.bits |= bit(Real + style);
    }
    const bool sign = cell[0] == '-' || cell[0] == '+';
    const bool digitsOnly = std::all_of(cell.begin() + (sign ? 1 : 0), cell.end(), isDigit);
    if (digitsOnly && real != 0) {
        forms.bits |= everyStyle << Real | bit(Big);
        if (isExact(cell, real)) forms.bits |= bit(ExactBig);
        return true;
    }
    if (isSerial(real)) forms.bits |= bit(Serial);
    if (isGroup(cell)) {
        forms.bits |= bit(Real + static_cast<unsigned>(NumberStyle::CommaPoint)) |
                      bit(Integer + static_cast<unsigned>(NumberStyle::CommaPoint));
    }
    return true;
}

void writtenNumber(std::string_view cell, CellForms& forms) {
    WrittenNumber number;
    if (!number.take(cell)) return;
    const auto readStyles = [&] {
        std::uint32_t bits = 0;
        for (std::size_t style = 0; style < numberStyleCount; ++style) {
            double real = 0;
            std::int64_t integer = 0;
            if (number.real(styleAt(style), real)) bits |= bit(Real + static_cast<unsigned>(style));
            if (number.integer(styleAt(style), integer)) bits |= bit(Integer + static_cast<unsigned>(style));
        }
        return bits;
    };
    forms.bits = readStyles();
    if (forms.bits == 0) {
        number.takeChineseUnit();
        if (readStyles() != 0) forms.bits = bit(ChineseUnit);
    }
    if (forms.bits != 0) forms.symbol = number.symbol();
}

void clockOrDay(const CellTime& time, unsigned notation, CellForms& forms) {
    if (time.zoned) {
        if (notation == 0) {
            forms.bits |= bit(ZonedClock);
            forms.east = static_cast<std::int16_t>(time.east);
        }
        return;
    }
    forms.bits |= bit(Time + notation);
    if (!time.clock) forms.bits |= bit(Day + notation);
}

void writtenTime(std::string_view cell, CellForms& forms) {
    CellTime time;
    for (const auto notation : {TimeNotation::Ymd, TimeNotation::Dmy, TimeNotation::Mdy}) {
        if (parseTime(cell, notation, time)) clockOrDay(time, static_cast<unsigned>(notation), forms);
    }
    for (const auto notation : {TimeNotation::Month, TimeNotation::Quarter, TimeNotation::Year}) {
        if (parseTime(cell, notation, time)) forms.bits |= bit(Day + static_cast<unsigned>(notation));
    }
}

}  // namespace

CellForms cellForms(std::string_view cell) {
    CellForms forms;
    CellTime time;
    if (plainNumber(cell, forms)) return forms;
    if (parseDateTime(cell, time)) {
        clockOrDay(time, 0, forms);
        return forms;
    }
    bool truth = false;
    if (parseBoolean(cell, truth)) {
        forms.bits = bit(Truth);
        return forms;
    }
    if (isCode(cell)) {
        forms.bits = bit(Code);
        return forms;
    }
    // A digit, or a full-width one, whose last byte is 0x90 to 0x99: without it there is no value to be found.
    const bool mayBeValue = std::any_of(cell.begin(), cell.end(), [](char c) {
        return isDigit(c) || (static_cast<unsigned char>(c) >= 0x90 && static_cast<unsigned char>(c) <= 0x99);
    });
    if (!mayBeValue || cell.size() > longestValue) return forms;
    writtenTime(cell, forms);
    if (forms.bits == 0) writtenNumber(cell, forms);
    return forms;
}

}  // namespace kapok::io
