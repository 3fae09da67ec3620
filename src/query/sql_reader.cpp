#include "query/sql_reader.h"

#include "database/sql_words.h"

#include <charconv>
#include <cmath>

namespace kapok::query {

bool SqlReader::isWord(std::string_view word, std::size_t ahead) const {
    const SqlToken& token = peek(ahead);
    return token.kind == SqlTokenKind::Word && sqlFolded(token.text) == word;
}

bool SqlReader::isSign(std::string_view sign, std::size_t ahead) const {
    const SqlToken& token = peek(ahead);
    return token.kind == SqlTokenKind::Sign && token.text == sign;
}

bool SqlReader::acceptWord(std::string_view word) {
    if (!isWord(word)) return false;
    next();
    return true;
}

bool SqlReader::acceptSign(std::string_view sign) {
    if (!isSign(sign)) return false;
    next();
    return true;
}

void SqlReader::expectWord(std::string_view word) {
    if (!acceptWord(word)) refuse();
}

void SqlReader::expectSign(std::string_view sign) {
    if (!acceptSign(sign)) refuse();
}

bool SqlReader::isName(std::size_t ahead) const {
    const SqlToken& token = peek(ahead);
    if (token.kind == SqlTokenKind::Quoted) return true;
    return token.kind == SqlTokenKind::Word && !database::isSqlKeyword(token.text);
}

std::string SqlReader::name() {
    if (!isName()) refuse();
    return next().text;
}

bool SqlReader::isLiteral() const {
    const SqlTokenKind kind = peek().kind;
    if (kind == SqlTokenKind::Number || kind == SqlTokenKind::Text || kind == SqlTokenKind::Parameter) return true;
    return isSign("-") && peek(1).kind == SqlTokenKind::Number;
}

SqlLiteral SqlReader::literal() {
    if (!isLiteral()) refuse();
    if (acceptSign("-")) return number(true);
    if (peek().kind == SqlTokenKind::Number) return number(false);
    if (peek().kind == SqlTokenKind::Text) return next().text;
    const auto value = values_.find(peek().text);
    if (value == values_.end() || value->second.index() > 4) refuse();
    next();
    switch (value->second.index()) {
        case 1: return std::int64_t{std::get<bool>(value->second)};
        case 2: return std::get<std::int64_t>(value->second);
        case 3: return std::get<double>(value->second);
        case 4: return std::get<std::string>(value->second);
        default: return std::monostate{};
    }
}

SqlLiteral SqlReader::number(bool negative) {
    const std::string& text = peek().text;
    const char* begin = text.data();
    const char* end = begin + text.size();
    if (text.find_first_of(".eE") == std::string::npos) {
        std::int64_t whole = 0;
        if (std::from_chars(begin, end, whole).ec != std::errc{}) refuse();
        next();
        return negative ? -whole : whole;
    }
    double value = 0;
    if (std::from_chars(begin, end, value).ec != std::errc{} || !std::isfinite(value)) refuse();
    next();
    return negative ? -value : value;
}

void SqlReader::refuse(std::size_t place) const {
    const SqlToken& token = tokens_[place];
    if (token.kind == SqlTokenKind::End) throw NotNative{KAPOK_TR("query", "the statement ends early")};
    throw NotNative{KAPOK_TR("query", "the kernels do not answer \"%1\"").arg(token.text)};
}

}  // namespace kapok::query
