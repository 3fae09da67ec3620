// Reads the tokens of a statement that may be answered by the kernels. Used by the recogniser only.
#pragma once

#include "database/table_sql.h"
#include "query/sql_tokens.h"

#include <algorithm>

namespace kapok::query {

/// Thrown where a statement leaves what the kernels answer just as SQLite does.
struct NotNative {
    Text reason;
};

/// A value of SQL: a whole number, a number or a text; monostate is NULL.
using SqlLiteral = std::variant<std::monostate, std::int64_t, double, std::string>;

class SqlReader {
public:
    SqlReader(const std::string& sql, const database::SqlValues& values) : tokens_(sqlTokens(sql)), values_(values) {}

    const SqlToken& peek(std::size_t ahead = 0) const { return tokens_[std::min(at_ + ahead, tokens_.size() - 1)]; }
    const SqlToken& next() { return tokens_[at_ + 1 < tokens_.size() ? at_++ : at_]; }

    bool isWord(std::string_view word, std::size_t ahead = 0) const;
    bool isSign(std::string_view sign, std::size_t ahead = 0) const;
    bool acceptWord(std::string_view word);
    bool acceptSign(std::string_view sign);
    void expectWord(std::string_view word);
    void expectSign(std::string_view sign);
    /// A name, bare (no keyword) or quoted, is next.
    bool isName(std::size_t ahead = 0) const;
    std::string name();
    /// A literal or the value of a place :name is next.
    bool isLiteral() const;
    SqlLiteral literal();

    std::size_t at() const { return at_; }
    void goTo(std::size_t place) { at_ = place; }

    /// The token there is none of what the kernels answer.
    [[noreturn]] void refuse(std::size_t place) const;
    [[noreturn]] void refuse() const { refuse(at_); }

private:
    SqlLiteral number(bool negative);

    std::vector<SqlToken> tokens_;
    const database::SqlValues& values_;
    std::size_t at_ = 0;
};

}  // namespace kapok::query
