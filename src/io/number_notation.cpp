#include "io/number_notation.h"

#include "io/cell_parse.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace kapok::io {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct Symbol {
    std::string_view written;
    std::string_view meant;
    bool before = false;  ///< may stand before the number; all but the words of two syllables may stand behind it
};

// Longer ones first, where one begins or ends with another.
constexpr std::array<Symbol, 26> symbols{{{"HK$", "HK$", true}, {"US$", "$", true},
                                          {"NT$", "NT$", true}, {"RMB", "CNY", true},
                                          {"CNY", "CNY", true}, {"USD", "USD", true},
                                          {"EUR", "EUR", true}, {"GBP", "GBP", true},
                                          {"JPY", "JPY", true}, {"HKD", "HKD", true},
                                          {"CHF", "CHF", true}, {"人民币", "元", true},
                                          {"美元", "美元"},     {"港元", "港元"},
                                          {"日元", "日元"},     {"欧元", "欧元"},
                                          {"英镑", "英镑"},     {"元", "元"},
                                          {"円", "円"},         {"¥", "¥", true},
                                          {"$", "$", true},     {"€", "€", true},
                                          {"£", "£", true},     {"₩", "₩", true},
                                          {"%", "%"},           {"‰", "‰"}}};

struct Multiplier {
    std::string_view word;
    int exponent;
};
constexpr std::array<Multiplier, 6> multipliers{
    {{"万亿", 12}, {"百万", 6}, {"千万", 7}, {"万", 4}, {"亿", 8}, {"千", 3}}};

struct Fold {
    std::string_view from;
    char to;
};
// No-break, ideographic, thin and narrow no-break space; minus sign; right quotation mark.
constexpr std::array<Fold, 7> folds{{{"\u00A0", ' '},
                                     {"\u3000", ' '},
                                     {"\u2009", ' '},
                                     {"\u202F", ' '},
                                     {"\u2212", '-'},
                                     {"\u2019", '\''},
                                     {"\u02BC", '\''}}};

struct Separators {
    char decimal;
    char group;
};
constexpr std::array<Separators, numberStyleCount> separators{
    {{'.', '\0'}, {'.', ','}, {'.', ' '}, {'.', '\''}, {',', '.'}, {',', ' '}}};

void trim(std::string_view& text) { text = trimmed(text); }

}  // namespace

bool WrittenNumber::fold(std::string_view cell) {
    size_ = 0;
    for (std::size_t at = 0; at < cell.size();) {
        if (size_ + 4 > capacity) return false;
        const auto byte = static_cast<unsigned char>(cell[at]);
        if (byte < 0x80) {
            text_[size_++] = cell[at++];
            continue;
        }
        const std::string_view rest = cell.substr(at);
        if (byte == 0xEF &&
            rest.size() >= 3) {  // U+FF01 to U+FF5E are ASCII made wide; U+FFE5 is the yen and yuan sign
            const unsigned point = 0xF000U | (static_cast<unsigned char>(rest[1]) & 0x3FU) << 6 |
                                   (static_cast<unsigned char>(rest[2]) & 0x3FU);
            decorated_ = true;
            if (point >= 0xFF01 && point <= 0xFF5E) {
                text_[size_++] = static_cast<char>(point - 0xFEE0);
                at += 3;
                continue;
            }
            if (point == 0xFFE5) {
                std::memcpy(text_ + size_, "¥", 2);
                size_ += 2;
                at += 3;
                continue;
            }
        }
        bool folded = false;
        for (const auto& [from, to] : folds) {
            if (!rest.starts_with(from)) continue;
            text_[size_++] = to;
            at += from.size();
            folded = decorated_ = true;
            break;
        }
        if (!folded) text_[size_++] = cell[at++];
    }
    return true;
}

void WrittenNumber::takeSigns(std::string_view& text) {
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        negative_ = decorated_ = true;
        text = text.substr(1, text.size() - 2);
    } else if (!text.empty() && text.front() == '-' && !negative_) {
        negative_ = true;
        text.remove_prefix(1);
    }
    trim(text);
}

bool WrittenNumber::takeSymbol(std::string_view& text) {
    for (const auto& [written, meant, before] : symbols) {
        const bool front = before && text.starts_with(written);
        if (!front && !text.ends_with(written)) continue;
        front ? text.remove_prefix(written.size()) : text.remove_suffix(written.size());
        symbol_ = meant;
        decorated_ = true;
        trim(text);
        return true;
    }
    return false;
}

bool WrittenNumber::take(std::string_view cell) {
    negative_ = decorated_ = false;
    exponent_ = 0;
    symbol_ = {};
    if (cell.size() > 4 * capacity || !fold(cell)) return false;
    std::string_view text = trimmed({text_, size_});
    takeSigns(text);
    if (takeSymbol(text) && !negative_) takeSigns(text);
    if (text.empty() || (!isDigit(text.front()) && text.front() != '.' && text.front() != ',' && text.front() != '+')) {
        return false;
    }
    if (text.front() == '+' && negative_) return false;
    size_ = text.size();
    std::memmove(text_, text.data(), size_);
    for (std::size_t i = 0; i < size_; ++i) decorated_ |= text_[i] == ',' || text_[i] == ' ' || text_[i] == '\'';
    return true;
}

void WrittenNumber::takeChineseUnit() {
    std::string_view text(text_, size_);
    for (const auto& [word, exponent] : multipliers) {
        if (!text.ends_with(word)) continue;
        text.remove_suffix(word.size());
        exponent_ = exponent;
        break;
    }
    trim(text);
    size_ = text.size();
}

void WrittenNumber::takeLeadingZeros() {
    std::size_t zeros = 0;
    while (zeros + 1 < size_ && text_[zeros] == '0' && isDigit(text_[zeros + 1])) ++zeros;
    size_ -= zeros;
    std::memmove(text_, text_ + zeros, size_);
}

std::string_view WrittenNumber::plain(NumberStyle style, char* buffer) const {
    const auto [decimal, group] = separators[static_cast<std::size_t>(style)];
    std::size_t used = 0;
    std::size_t at = 0;
    if (negative_) buffer[used++] = '-';
    if (at < size_ && text_[at] == '+') buffer[used++] = text_[at++];
    const std::size_t first = at;
    std::size_t run = 0;  // digits since the last group
    bool grouped = false;
    for (; at < size_; ++at) {
        if (isDigit(text_[at])) {
            buffer[used++] = text_[at];
            ++run;
        } else if (group != '\0' && text_[at] == group) {
            const bool firstGroup = !grouped && run >= 1 && run <= 3 && text_[first] != '0';
            if (!firstGroup && !(grouped && run == 3)) return {};
            grouped = true;
            run = 0;
        } else {
            break;
        }
    }
    if (grouped && run != 3) return {};
    if (at < size_ && text_[at] == decimal) {
        buffer[used++] = '.';
        const std::size_t fraction = ++at;
        for (; at < size_ && isDigit(text_[at]); ++at) buffer[used++] = text_[at];
        if (decimal == ',' && at == fraction) return {};  // "1," is rather the end of a list
    }
    if (at < size_ && !grouped && (text_[at] == 'e' || text_[at] == 'E')) {
        for (; at < size_ && text_[at] != ',' && text_[at] != '.' && text_[at] != ' '; ++at) buffer[used++] = text_[at];
        if (exponent_ != 0) return {};
    }
    if (at != size_) return {};
    if (exponent_ != 0) {
        buffer[used++] = 'e';
        used = static_cast<std::size_t>(std::to_chars(buffer + used, buffer + capacity + 8, exponent_).ptr - buffer);
    }
    return {buffer, used};
}

bool WrittenNumber::integer(NumberStyle style, std::int64_t& value) const {
    char buffer[capacity + 8];
    if (exponent_ == 0) return parseInteger(plain(style, buffer), value);
    double real = 0;
    if (!this->real(style, real) || real != std::floor(real) || std::abs(real) > 9e15) return false;
    value = static_cast<std::int64_t>(real);
    return true;
}

bool WrittenNumber::real(NumberStyle style, double& value) const {
    char buffer[capacity + 8];
    return parseReal(plain(style, buffer), value);
}

bool symbolFits(std::string_view symbol, const NumberNotation& notation) {
    if (symbol == notation.symbol) return true;
    return symbol.empty() && notation.symbol != "%" && notation.symbol != "‰";
}

namespace {

bool takeAs(WrittenNumber& number, std::string_view cell, const NumberNotation& notation) {
    if (!number.take(cell) || !symbolFits(number.symbol(), notation)) return false;
    if (notation.chineseUnits) number.takeChineseUnit();
    if (notation.leadingZeros) number.takeLeadingZeros();
    return true;
}

}  // namespace

bool isWrittenNumber(std::string_view cell) {
    WrittenNumber number;
    if (!number.take(cell)) return false;
    double value = 0;
    for (std::size_t style = 0; style < numberStyleCount; ++style) {
        if (number.real(static_cast<NumberStyle>(style), value)) return true;
    }
    return false;
}

bool parseInteger(std::string_view cell, const NumberNotation& notation, std::int64_t& value) {
    WrittenNumber number;
    return takeAs(number, cell, notation) && number.integer(notation.style, value);
}

bool parseReal(std::string_view cell, const NumberNotation& notation, double& value) {
    WrittenNumber number;
    return takeAs(number, cell, notation) && number.real(notation.style, value);
}

}  // namespace kapok::io
