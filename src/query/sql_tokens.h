// The words, signs and literals of an SQL statement in SQLite's dialect.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::query {

enum class SqlTokenKind : std::uint8_t {
    Word,       ///< a bare name or keyword
    Quoted,     ///< a name in "quotes", [brackets] or `backticks`
    Text,       ///< 'a text'
    Number,     ///< 12, 1.5e3
    Parameter,  ///< :name, @name, $name
    Sign,       ///< an operator or a sign of punctuation
    Other,      ///< what has no closing quote, blobs, signs that SQL has not
    End,        ///< always the last one
};

struct SqlToken {
    SqlTokenKind kind = SqlTokenKind::End;
    std::string text = {};  ///< without quotes or the sign of a parameter
    std::size_t begin = 0;  ///< bytes of the statement
    std::size_t end = 0;
};

/// Comments are left out. Never throws, whatever the text. O(length).
std::vector<SqlToken> sqlTokens(std::string_view sql);

/// Names that may be those of tables: words and what stands in quotes, each once, in small letters (ASCII).
std::vector<std::string> sqlNamesIn(std::string_view sql);

/// Names of the places :name, each once.
std::vector<std::string> sqlParametersIn(std::string_view sql);

/// SQLite does not tell A from a; other letters keep their case.
std::string sqlFolded(std::string_view name);

}  // namespace kapok::query
