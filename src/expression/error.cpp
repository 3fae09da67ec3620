#include "expression/error.h"

#include <algorithm>

namespace kapok::expression {
namespace {

constexpr std::size_t charactersAround = 24;

bool continuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

std::size_t characterNumber(std::string_view text, std::size_t position) {
    const auto before = text.substr(0, position);
    return 1 + static_cast<std::size_t>(
                   std::count_if(before.begin(), before.end(), [](char c) { return !continuesCharacter(c); }));
}

Text whereToLook(std::string_view expression, std::size_t position) {
    return KAPOK_TR("expression", "See character %1: %2")
        .arg(characterNumber(expression, position))
        .arg(excerpt(expression, position));
}

}  // namespace

std::string excerpt(std::string_view expression, std::size_t position) {
    position = std::min(position, expression.size());
    std::size_t begin = position;
    for (std::size_t i = 0; i < charactersAround && begin > 0; ++i) {
        do --begin;
        while (begin > 0 && continuesCharacter(expression[begin]));
    }
    std::size_t end = position;
    for (std::size_t i = 0; i < charactersAround && end < expression.size(); ++i) {
        do ++end;
        while (end < expression.size() && continuesCharacter(expression[end]));
    }
    std::string text = begin > 0 ? "… " : "";
    text += expression.substr(begin, position - begin);
    text += "▸";
    text += expression.substr(position, end - position);
    if (end < expression.size()) text += " …";
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

ExpressionError::ExpressionError(Text what, std::string_view expression, Span span)
    : Error(std::move(what), whereToLook(expression, span.begin)), span_(span) {}

}  // namespace kapok::expression
