// Cuts an expression into tokens. Private to the layer.
#pragma once

#include "expression/syntax.h"

namespace kapok::expression {

enum class TokenKind : std::uint8_t { End, Number, Text, Name, Variable, Symbol };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text = {};    ///< symbol, name (a variable's without @) or unescaped text; bare names as written
    Literal number = {};      ///< Number: int64 or double
    bool quotedName = false;  ///< Name in brackets or backticks: never a keyword or function
    Span span = {};
};

/// Ends with an End token. Full-width brackets, commas and comparison signs count as their ASCII forms.
std::vector<Token> tokens(std::string_view text);

/// Whether the whole text is one bare name.
bool isBareName(std::string_view text);

std::string asciiLower(std::string_view text);

}  // namespace kapok::expression
