// The ways in which the text of one cell can be read, before the rest of its column is known.
#pragma once

#include "io/calendar_parse.h"
#include "io/number_notation.h"

namespace kapok::io {

struct CellForms {
    /// One bit each. `Integer + style` and `Real + style` stand for one NumberStyle each, `Day + notation` for
    /// one TimeNotation from Ymd to Year, `Time + notation` for one from Ymd to Mdy.
    enum Form : std::uint8_t {
        Integer = 0,
        Real = 6,  ///< integers too
        Day = 12,
        Time = 20,        ///< days too, as their midnights
        ZonedClock = 23,  ///< Ymd with a zone
        Big = 24,         ///< digits that do not fit 64 bits (Real, too)
        ExactBig = 25,    ///< Big, and the nearest double is exactly that number
        Serial = 26,      ///< a plain number between 1954 and 2064 as an Excel day
        Truth = 27,       ///< true, false
        Telephone = 28,   ///< 11 digits as of a Chinese mobile telephone
        Identity = 29,  ///< 18 digits as of a Chinese identity number (GB 11643-1999: division, birthday, order, check)
                        ///< or of a unified social credit code
        Code = 30,      ///< leading zeros, or a telephone number with '+'
        ChineseUnit = 31  ///< a number in 千, 万 or 亿
    };

    std::uint32_t bits = 0;
    std::string_view symbol = {};  ///< of WrittenNumber; lives as long as the program
    std::int16_t east = 0;         ///< of ZonedClock, minutes

    bool has(unsigned form) const { return bits >> form & 1U; }
    bool operator==(const CellForms&) const = default;
};

/// `cell` is trimmed, not empty and no missing marker. No bits: text.
CellForms cellForms(std::string_view cell);

}  // namespace kapok::io
