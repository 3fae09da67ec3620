#include "expression/lexer.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>
#include <charconv>
#include <limits>

namespace kapok::expression {
namespace {

/// Signs that Chinese input methods give, and what they stand for.
struct Alias {
    UChar32 sign;
    char ascii;
};
constexpr std::array<Alias, 14> aliases = {{{0xFF08, '('},
                                            {0xFF09, ')'},
                                            {0xFF0C, ','},
                                            {0xFF1D, '='},
                                            {0xFF1C, '<'},
                                            {0xFF1E, '>'},
                                            {0xFF0B, '+'},
                                            {0xFF0D, '-'},
                                            {0x00D7, '*'},
                                            {0x00F7, '/'},
                                            {0xFF01, '!'},
                                            {0xFF06, '&'},
                                            {0x2018, '\''},
                                            {0x201C, '"'}}};
constexpr UChar32 closingSingle = 0x2019;
constexpr UChar32 closingDouble = 0x201D;

bool startsName(UChar32 c) { return c == '_' || u_isalpha(c) || u_charType(c) == U_LETTER_NUMBER; }

bool continuesName(UChar32 c) {
    const auto type = u_charType(c);
    return startsName(c) || u_isdigit(c) || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK ||
           type == U_OTHER_NUMBER;
}

bool isDigit(UChar32 c) { return c >= '0' && c <= '9'; }

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::vector<Token> run() {
        std::vector<Token> all;
        do all.push_back(next());
        while (all.back().kind != TokenKind::End);
        return all;
    }

private:
    /// The character at a byte, as its ASCII form where it has one; 0 at the end. `length` is its bytes.
    UChar32 at(std::size_t position, std::size_t& length) const {
        length = 0;
        if (position >= text_.size()) return 0;
        auto i = static_cast<std::int64_t>(position);
        UChar32 c = 0;
        U8_NEXT(text_.data(), i, static_cast<std::int64_t>(text_.size()), c);
        length = static_cast<std::size_t>(i) - position;
        if (c < 0) {
            throw ExpressionError(KAPOK_TR("expression", "The expression is not valid UTF-8."), text_,
                                  {position, position + length});
        }
        for (const auto& alias : aliases) {
            if (alias.sign == c) return static_cast<UChar32>(alias.ascii);
        }
        return c;
    }

    UChar32 peek() const {
        std::size_t length = 0;
        return at(position_, length);
    }
    void advance() {
        std::size_t length = 0;
        at(position_, length);
        position_ += length;
    }

    Token next() {
        while (position_ < text_.size() && (u_isUWhiteSpace(peek()) || peek() == 0xFEFF)) advance();
        const std::size_t begin = position_;
        if (begin >= text_.size()) return {.span = {begin, begin}};
        std::size_t length = 0;
        const UChar32 c = at(begin, length);
        std::size_t ignored = 0;
        Token token;
        if (isDigit(c) || (c == '.' && isDigit(at(begin + length, ignored)))) {
            token = number();
        } else if (c == '\'' || c == '"') {
            token = quotedText(c);
        } else if (c == '[' || c == '`') {
            token = quotedName(c == '[' ? ']' : '`');
        } else if (startsName(c)) {
            token = bareName();
        } else if (c == '@') {
            token = variable();
        } else {
            token = symbol(c);
        }
        token.span = {begin, position_};
        return token;
    }

    Token bareName() {
        const std::size_t begin = position_;
        while (position_ < text_.size() && continuesName(peek())) advance();
        return {.kind = TokenKind::Name, .text = std::string(text_.substr(begin, position_ - begin))};
    }

    Token variable() {
        const std::size_t begin = position_;
        advance();
        Token token;
        if (peek() == '[') {
            token = quotedName(']');
        } else if (startsName(peek())) {
            token = bareName();
        }
        if (token.text.empty()) {
            throw ExpressionError(
                KAPOK_TR("expression", "After @ stands the name of a variable: @limit or @[my limit]."), text_,
                {begin, position_});
        }
        token.kind = TokenKind::Variable;
        return token;
    }

    Token number() {
        const std::size_t begin = position_;
        const auto digits = [&] {
            while (position_ < text_.size() && isDigit(text_[position_])) ++position_;
        };
        digits();
        bool whole = true;
        if (position_ < text_.size() && text_[position_] == '.') {
            whole = false;
            ++position_;
            digits();
        }
        if (position_ < text_.size() && (text_[position_] | 0x20) == 'e') {
            const std::size_t sign = position_ + 1;
            const bool hasSign = sign < text_.size() && (text_[sign] == '+' || text_[sign] == '-');
            const std::size_t first = sign + (hasSign ? 1 : 0);
            if (first < text_.size() && isDigit(text_[first])) {
                whole = false;
                position_ = first;
                digits();
            }
        }
        if (position_ < text_.size() && startsName(peek())) {
            throw ExpressionError(
                KAPOK_TR("expression", "A name cannot start with a digit; write such a column in [brackets]."), text_,
                {begin, position_});
        }
        return {.kind = TokenKind::Number, .number = value(text_.substr(begin, position_ - begin), whole)};
    }

    static Literal value(std::string_view digits, bool whole) {
        std::int64_t integer = 0;
        const char* end = digits.data() + digits.size();
        if (whole && std::from_chars(digits.data(), end, integer).ec == std::errc{}) return integer;
        double number = 0;
        if (std::from_chars(digits.data(), end, number).ec == std::errc::result_out_of_range) {
            number = digits.find("e-") == std::string_view::npos && digits.find("E-") == std::string_view::npos
                         ? std::numeric_limits<double>::infinity()
                         : 0;
        }
        return number;
    }

    /// A doubled closing quote stands for itself; curly quotes may close what they open.
    std::string until(UChar32 close, UChar32 otherClose) {
        const std::size_t begin = position_;
        advance();
        std::string content;
        while (position_ < text_.size()) {
            std::size_t length = 0;
            const UChar32 c = at(position_, length);
            if (c == close || c == otherClose) {
                std::size_t following = 0;
                const bool doubled = length == 1 && at(position_ + length, following) == close && following == 1;
                position_ += length + (doubled ? following : 0);
                if (!doubled) return content;
                content += static_cast<char>(close);
                continue;
            }
            content += text_.substr(position_, length);
            position_ += length;
        }
        throw ExpressionError(KAPOK_TR("expression", "What is opened here is never closed."), text_,
                              {begin, begin + 1});
    }

    Token quotedText(UChar32 quote) {
        return {.kind = TokenKind::Text, .text = until(quote, quote == '"' ? closingDouble : closingSingle)};
    }

    Token quotedName(UChar32 close) {
        return {.kind = TokenKind::Name, .text = until(close, close), .quotedName = true};
    }

    Token symbol(UChar32 c) {
        const std::size_t begin = position_;
        advance();
        std::string sign(1, c < 128 ? static_cast<char>(c) : '?');
        const auto followedBy = [&](UChar32 second) {
            if (peek() != second) return false;
            advance();
            sign += static_cast<char>(second);
            return true;
        };
        switch (c) {
            case '<': followedBy('=') || followedBy('>'); break;
            case '>': followedBy('='); break;
            case '=': followedBy('='); break;
            case '*': followedBy('*'); break;
            case '!':
                if (followedBy('=')) break;
                [[fallthrough]];
            default: {
                constexpr std::string_view known = "()+-*/%^&,";
                if (c < 128 && known.find(static_cast<char>(c)) != std::string_view::npos) break;
                throw ExpressionError(KAPOK_TR("expression", "The sign %1 has no meaning here.")
                                          .arg(text_.substr(begin, position_ - begin)),
                                      text_, {begin, position_});
            }
        }
        if (sign == "==") sign = "=";
        if (sign == "!=") sign = "<>";
        if (sign == "**") sign = "^";
        return {.kind = TokenKind::Symbol, .text = sign};
    }

    std::string_view text_;
    std::size_t position_ = 0;
};

}  // namespace

std::vector<Token> tokens(std::string_view text) { return Lexer(text).run(); }

bool isBareName(std::string_view text) {
    std::int64_t i = 0;
    const auto size = static_cast<std::int64_t>(text.size());
    while (i < size) {
        const bool first = i == 0;
        UChar32 c = 0;
        U8_NEXT(text.data(), i, size, c);
        if (c < 0 || !(first ? startsName(c) : continuesName(c))) return false;
    }
    return size > 0;
}

std::string asciiLower(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return lower;
}

}  // namespace kapok::expression
