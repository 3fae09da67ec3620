#include "query/sql_tokens.h"

#include <algorithm>
#include <array>

namespace kapok::query {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
/// Letters beyond ASCII are parts of names.
bool isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

class Lexer {
public:
    explicit Lexer(std::string_view sql) : sql_(sql) {}

    std::vector<SqlToken> run() {
        while (skipBlanks(), at_ < sql_.size()) readToken();
        add(SqlTokenKind::End, {}, at_);
        return std::move(tokens_);
    }

private:
    char peek(std::size_t ahead = 0) const { return at_ + ahead < sql_.size() ? sql_[at_ + ahead] : '\0'; }

    void add(SqlTokenKind kind, std::string text, std::size_t begin) {
        tokens_.push_back({kind, std::move(text), begin, at_});
    }

    void skipBlanks() {
        for (;;) {
            while (isBlank(peek())) ++at_;
            if (peek() == '-' && peek(1) == '-') {
                at_ = std::min(sql_.find('\n', at_), sql_.size());
            } else if (peek() == '/' && peek(1) == '*') {
                const std::size_t end = sql_.find("*/", at_ + 2);
                at_ = end == std::string_view::npos ? sql_.size() : end + 2;
            } else {
                return;
            }
        }
    }

    void readToken() {
        const char c = peek();
        if (c == '\'') return readQuoted('\'', SqlTokenKind::Text);
        if (c == '"' || c == '`') return readQuoted(c, SqlTokenKind::Quoted);
        if (c == '[') return readQuoted(']', SqlTokenKind::Quoted);
        if (isDigit(c) || (c == '.' && isDigit(peek(1)))) return readNumber();
        if ((c == ':' || c == '@' || c == '$') && isNamePart(peek(1))) return readParameter();
        if ((c == 'x' || c == 'X') && peek(1) == '\'') {
            ++at_;
            readQuoted('\'', SqlTokenKind::Other);
            return;
        }
        if (isNamePart(c)) return readWord();
        readSign();
    }

    /// A closing sign inside is doubled, but in brackets.
    void readQuoted(char closing, SqlTokenKind kind) {
        const std::size_t begin = at_++;
        std::string text;
        for (;; ++at_) {
            if (at_ >= sql_.size()) return add(SqlTokenKind::Other, std::move(text), begin);
            if (peek() == closing) {
                ++at_;
                if (closing == ']' || peek() != closing) return add(kind, std::move(text), begin);
            }
            text += peek();
        }
    }

    void readNumber() {
        const std::size_t begin = at_;
        while (isDigit(peek())) ++at_;
        if (peek() == '.') ++at_;
        while (isDigit(peek())) ++at_;
        const bool sign = peek(1) == '+' || peek(1) == '-';
        if ((peek() == 'e' || peek() == 'E') && isDigit(peek(sign ? 2 : 1))) {
            at_ += sign ? 2 : 1;
            while (isDigit(peek())) ++at_;
        }
        // 0x1F and 12ab are numbers only to SQLite, or to nobody.
        const bool odd = isNamePart(peek());
        while (isNamePart(peek())) ++at_;
        add(odd ? SqlTokenKind::Other : SqlTokenKind::Number, std::string(sql_.substr(begin, at_ - begin)), begin);
    }

    void readParameter() {
        const std::size_t begin = at_++;
        while (isNamePart(peek())) ++at_;
        add(SqlTokenKind::Parameter, std::string(sql_.substr(begin + 1, at_ - begin - 1)), begin);
    }

    void readWord() {
        const std::size_t begin = at_;
        while (isNamePart(peek())) ++at_;
        add(SqlTokenKind::Word, std::string(sql_.substr(begin, at_ - begin)), begin);
    }

    void readSign() {
        static constexpr std::array<std::string_view, 10> longer{
            "->>", "<=", ">=", "<>", "!=", "==", "||", "<<", ">>", "->"};
        const std::size_t begin = at_;
        for (const auto sign : longer) {
            if (sql_.substr(at_, sign.size()) != sign) continue;
            at_ += sign.size();
            return add(SqlTokenKind::Sign, std::string(sign), begin);
        }
        ++at_;
        const bool known = std::string_view("()+-*/%=<>&|~,.;").find(sql_[begin]) != std::string_view::npos;
        add(known ? SqlTokenKind::Sign : SqlTokenKind::Other, std::string(1, sql_[begin]), begin);
    }

    std::string_view sql_;
    std::size_t at_ = 0;
    std::vector<SqlToken> tokens_;
};

void addOnce(std::vector<std::string>& all, std::string one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
}

}  // namespace

std::vector<SqlToken> sqlTokens(std::string_view sql) { return Lexer(sql).run(); }

std::vector<std::string> sqlNamesIn(std::string_view sql) {
    std::vector<std::string> names;
    for (const auto& token : sqlTokens(sql)) {
        const bool named = token.kind == SqlTokenKind::Word || token.kind == SqlTokenKind::Quoted ||
                           token.kind == SqlTokenKind::Text;  // SQLite takes 'a name' for a table too
        if (named) addOnce(names, sqlFolded(token.text));
    }
    return names;
}

std::vector<std::string> sqlParametersIn(std::string_view sql) {
    std::vector<std::string> names;
    for (const auto& token : sqlTokens(sql)) {
        if (token.kind == SqlTokenKind::Parameter) addOnce(names, token.text);
    }
    return names;
}

std::string sqlFolded(std::string_view name) {
    std::string folded(name);
    for (char& c : folded) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return folded;
}

}  // namespace kapok::query
