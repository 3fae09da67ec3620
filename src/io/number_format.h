// Number formats of spreadsheets: what a number in a cell stands for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kapok::io {

struct NumberFormat {
    enum class Kind : std::uint8_t {
        Number,
        Date,      ///< years, months or days
        DateTime,  ///< both
        Time,      ///< time of day, or elapsed time ([h]:mm)
        Code,      ///< digits with leading zeros: 00000, 000-0000, "GD"000
        Text,      ///< @
    };
    Kind kind = Kind::Number;
    bool elapsed = false;   ///< Time: more than a day is possible
    bool seconds = false;   ///< Time: shows seconds
    std::string code = {};  ///< Code: its first section

    bool operator==(const NumberFormat&) const = default;
};

/// The format of a code such as "yyyy\-mm\-dd" or "#,##0.00;[Red]-#,##0.00" (ECMA-376-1:2016, 18.8.31): its first
/// section decides.
NumberFormat numberFormat(std::string_view code);

/// The formats that have a number and no code in the file (ibid., 18.8.30, the Chinese ones 27 to 58 among them).
NumberFormat builtinNumberFormat(unsigned id);

/// A whole number not below zero as a Code format shows it: zeros from the right, literals in between.
std::string codeText(const NumberFormat& format, std::uint64_t number);

}  // namespace kapok::io
