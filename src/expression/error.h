// An error that points at a character of an expression.
#pragma once

#include "sdk/error.h"

namespace kapok::expression {

/// Bytes [begin, end) of an expression's text.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Span&) const = default;
};

/// Thrown for expressions that cannot be read or do not fit their columns. Its remedy names the character (from 1) and
/// shows the text around it with a mark in front of it; an editor underlines `span`.
class ExpressionError : public Error {
public:
    ExpressionError(Text what, std::string_view expression, Span span);

    const Span& span() const { return span_; }

private:
    Span span_;
};

/// The text around a place, marked: "… sales / ▸emplyees + 2 …".
std::string excerpt(std::string_view expression, std::size_t position);

}  // namespace kapok::expression
