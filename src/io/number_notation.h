// Numbers as people write them: with separators, currency and percent signs, full-width digits.
#pragma once

#include <cstdint>
#include <string_view>

namespace kapok::io {

/// What separates the fraction and the groups of three digits. Each takes numbers without groups as well.
enum class NumberStyle : std::uint8_t {
    Plain,            ///< 1234.5
    PointComma,       ///< 1,234.5
    PointSpace,       ///< 1 234.5, also with no-break and thin spaces
    PointApostrophe,  ///< 1'234.5
    CommaPoint,       ///< 1.234,5
    CommaSpace,       ///< 1 234,5
};
inline constexpr std::size_t numberStyleCount = 6;

inline bool hasDecimalComma(NumberStyle style) {
    return style == NumberStyle::CommaPoint || style == NumberStyle::CommaSpace;
}

/// A cell ready to be read in any style, without a copy on the heap: full-width characters are made narrow, odd spaces
/// and minus signs usual ones, the sign of the number (also as parentheses) and the currency or percent sign taken off.
class WrittenNumber {
public:
    /// False when the cell cannot be a number in any style.
    bool take(std::string_view cell);

    /// Takes off 千, 万, 百万, 千万, 亿 and 万亿 at the end: the number is to be multiplied.
    void takeChineseUnit();

    bool negative() const { return negative_; }
    /// "%", "¥", "元"…, or empty: stable for the whole run.
    std::string_view symbol() const { return symbol_; }
    /// Has it more than digits and a point: groups, a comma, a symbol, full-width digits, parentheses?
    bool decorated() const { return decorated_; }

    /// Drops zeros before other digits.
    void takeLeadingZeros();

    bool integer(NumberStyle style, std::int64_t& value) const;
    /// Integers too.
    bool real(NumberStyle style, double& value) const;

private:
    static constexpr std::size_t capacity = 64;

    bool fold(std::string_view cell);
    void takeSigns(std::string_view& text);
    bool takeSymbol(std::string_view& text);
    /// The number in plain form with its sign; empty when it is not of that style.
    std::string_view plain(NumberStyle style, char* buffer) const;

    char text_[capacity];
    std::size_t size_ = 0;
    int exponent_ = 0;
    bool negative_ = false;
    bool decorated_ = false;
    std::string_view symbol_;
};

/// How the cells of a column of numbers are written.
struct NumberNotation {
    NumberStyle style = NumberStyle::Plain;
    std::string_view symbol = {};  ///< each cell has it; for currencies it may also be absent
    bool chineseUnits = false;     ///< 1.2万 is 12000
    bool leadingZeros = false;     ///< 007 is 7 and no code, because the user has said that it is a number

    bool operator==(const NumberNotation&) const = default;
};

/// May a cell with this symbol stand in a column of that notation? Without its percent sign a number would mean
/// another.
bool symbolFits(std::string_view symbol, const NumberNotation& notation);

/// A number in any style: 1,234.5 or 12% or ¥5.
bool isWrittenNumber(std::string_view cell);

// Each returns false and leaves `value` alone when the whole cell is no such number.
bool parseInteger(std::string_view cell, const NumberNotation& notation, std::int64_t& value);
bool parseReal(std::string_view cell, const NumberNotation& notation, double& value);

}  // namespace kapok::io
