#include "spec/vega_expression.h"

#include "sdk/error.h"
#include "spec/selection.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace kapok {
namespace {

[[noreturn]] void unsupported(const std::string& part) {
    throw Error(KAPOK_TR("spec", "The expression's part \"%1\" has no equal in the formula language.").arg(part));
}

// --- words of the expression -------------------------------------------------------------------------------------

enum class TokenKind { End, Number, Text, Name, Sign };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text = {};
};

bool startsName(char c) { return std::isalpha(static_cast<unsigned char>(c)) || c == '_' || c == '$' || (c & 0x80); }

class Lexer {
public:
    explicit Lexer(const std::string& text) : text_(text) {}

    std::vector<Token> tokens() {
        std::vector<Token> made;
        while (true) {
            while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_]))) ++at_;
            made.push_back(next());
            if (made.back().kind == TokenKind::End) return made;
        }
    }

private:
    Token next() {
        if (at_ >= text_.size()) return {};
        const char c = text_[at_];
        if (std::isdigit(static_cast<unsigned char>(c))) return number();
        if (c == '"' || c == '\'') return quoted(c);
        if (startsName(c)) {
            std::size_t end = at_;
            while (end < text_.size() &&
                   (startsName(text_[end]) || std::isdigit(static_cast<unsigned char>(text_[end]))))
                ++end;
            return taken(TokenKind::Name, end);
        }
        for (const char* sign : {"===", "!==", "==", "!=", "<=", ">=", "&&", "||", "**"}) {
            if (text_.compare(at_, std::char_traits<char>::length(sign), sign) == 0)
                return taken(TokenKind::Sign, at_ + std::char_traits<char>::length(sign));
        }
        return taken(TokenKind::Sign, at_ + 1);
    }

    Token taken(TokenKind kind, std::size_t end) {
        Token token{kind, text_.substr(at_, end - at_)};
        at_ = end;
        return token;
    }

    Token number() {
        std::size_t end = at_;
        const auto digits = [&] {
            while (end < text_.size() && std::isdigit(static_cast<unsigned char>(text_[end]))) ++end;
        };
        digits();
        if (end < text_.size() && text_[end] == '.') ++end;
        digits();
        if (end + 1 < text_.size() && (text_[end] == 'e' || text_[end] == 'E')) {
            end += text_[end + 1] == '-' || text_[end + 1] == '+' ? 2 : 1;
            digits();
        }
        return taken(TokenKind::Number, end);
    }

    Token quoted(char quote) {
        std::string value;
        for (++at_; at_ < text_.size() && text_[at_] != quote; ++at_) {
            if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
            value += text_[at_];
        }
        ++at_;
        return {TokenKind::Text, value};
    }

    const std::string& text_;
    std::size_t at_ = 0;
};

// --- functions ---------------------------------------------------------------------------------------------------

/// Functions that are called the same with the same arguments, under our name; %1 … stand for the arguments.
const std::map<std::string, std::string>& plainFunctions() {
    static const std::map<std::string, std::string> functions{
        {"abs", "abs(%1)"},
        {"ceil", "ceil(%1)"},
        {"floor", "floor(%1)"},
        {"round", "floor(%1 + 0.5)"},
        {"sqrt", "sqrt(%1)"},
        {"exp", "exp(%1)"},
        {"log", "ln(%1)"},
        {"pow", "pow(%1, %2)"},
        {"if", "if(%1, %2, %3)"},
        {"isValid", "(%1 is not missing)"},
        {"isNaN", "is_missing(%1)"},
        {"isFinite", "(%1 is not missing)"},
        {"year", "year(%1)"},
        {"quarter", "quarter(%1)"},
        {"month", "(month(%1) - 1)"},
        {"date", "day(%1)"},
        {"day", "(weekday(%1) % 7)"},
        {"dayofyear", "yearday(%1)"},
        {"hours", "hour(%1)"},
        {"minutes", "minute(%1)"},
        {"seconds", "second(%1)"},
        {"toNumber", "number(%1)"},
        {"parseFloat", "number(%1)"},
        {"parseInt", "int(%1)"},
        {"toString", "text(%1)"},
        {"toDate", "datetime(%1)"},
        {"lower", "lower(%1)"},
        {"upper", "upper(%1)"},
        {"trim", "trim(%1)"},
        {"length", "length(%1)"},
        {"replace", "replace(%1, %2, %3)"},
        {"clamp", "max(%2, min(%1, %3))"},
        {"test", "matches(%2, %1)"},
        {"pad", "pad_left(%1, %2, %3)"},
    };
    return functions;
}

bool isTimeFunction(const std::string& name) {
    static const std::vector<std::string> names{"year",  "quarter", "month",   "date",     "day",
                                                "hours", "minutes", "seconds", "dayofyear"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string filled(std::string pattern, const std::vector<std::string>& arguments, const std::string& name) {
    std::string made;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%' || i + 1 >= pattern.size() || !std::isdigit(static_cast<unsigned char>(pattern[i + 1]))) {
            made += pattern[i];
            continue;
        }
        const auto place = static_cast<std::size_t>(pattern[++i] - '1');
        if (place >= arguments.size()) unsupported(name + "()");
        made += arguments[place];
    }
    return made;
}

// --- translation -------------------------------------------------------------------------------------------------

struct Part {
    std::string text;
    bool isText = false;
    bool isNull = false;
    std::string field = {};
};

class Translator {
public:
    Translator(const std::string& expression, const Schema& schema)
        : tokens_(Lexer(expression).tokens()), schema_(schema) {}

    std::string translate() {
        Part whole = conditional();
        if (tokens_[at_].kind != TokenKind::End) unsupported(tokens_[at_].text);
        return whole.text;
    }

    const std::vector<std::string>& timeFields() const { return timeFields_; }

private:
    bool isSign(const char* sign) const { return tokens_[at_].kind == TokenKind::Sign && tokens_[at_].text == sign; }
    bool take(const char* sign) {
        if (!isSign(sign)) return false;
        ++at_;
        return true;
    }
    void need(const char* sign) {
        if (!take(sign)) unsupported(tokens_[at_].text.empty() ? sign : tokens_[at_].text);
    }

    Part conditional() {
        Part condition = either();
        if (!take("?")) return condition;
        const Part yes = conditional();
        need(":");
        const Part no = conditional();
        return {"if(" + condition.text + ", " + yes.text + ", " + no.text + ")", yes.isText || no.isText};
    }

    Part either() {
        Part left = both();
        while (take("||")) left = {"(" + left.text + " or " + both().text + ")"};
        return left;
    }

    Part both() {
        Part left = compared();
        while (take("&&")) left = {"(" + left.text + " and " + compared().text + ")"};
        return left;
    }

    Part compared() {
        static const std::map<std::string, std::string> signs{{"==", "="}, {"===", "="}, {"!=", "<>"}, {"!==", "<>"},
                                                              {"<", "<"},  {"<=", "<="}, {">", ">"},   {">=", ">="}};
        Part left = added();
        while (tokens_[at_].kind == TokenKind::Sign && signs.count(tokens_[at_].text)) {
            const std::string sign = signs.at(tokens_[at_++].text);
            Part right = added();
            if (left.isNull) std::swap(left, right);
            if (right.isNull && sign != "=" && sign != "<>") unsupported("null");
            if (right.isNull) {
                left = {"(" + left.text + (sign == "=" ? " is missing)" : " is not missing)")};
            } else {
                left = {"(" + left.text + " " + sign + " " + right.text + ")"};
            }
        }
        return left;
    }

    Part added() {
        Part left = multiplied();
        while (isSign("+") || isSign("-")) {
            const bool plus = tokens_[at_++].text == "+";
            const Part right = multiplied();
            const bool joins = plus && (left.isText || right.isText);
            left = {"(" + left.text + (joins ? " & " : plus ? " + " : " - ") + right.text + ")", joins};
        }
        return left;
    }

    Part multiplied() {
        Part left = raised();
        while (isSign("*") || isSign("/") || isSign("%")) {
            const std::string sign = tokens_[at_++].text;
            left = {"(" + left.text + " " + sign + " " + raised().text + ")"};
        }
        return left;
    }

    Part raised() {
        Part left = unary();
        if (take("**")) left = {"(" + left.text + " ^ " + raised().text + ")"};
        return left;
    }

    Part unary() {
        if (take("-")) return {"(-" + unary().text + ")"};
        if (take("+")) return {"number(" + unary().text + ")"};
        if (take("!")) return {"(not " + unary().text + ")"};
        return member(primary());
    }

    /// text[0], text.length
    Part member(Part object) {
        while (true) {
            if (take("[")) {
                const Part index = conditional();
                need("]");
                object = {"substring(" + object.text + ", " + index.text + " + 1, 1)", true};
            } else if (isSign(".") && tokens_[at_ + 1].text == "length") {
                at_ += 2;
                object = {"length(" + object.text + ")"};
            } else {
                return object;
            }
        }
    }

    Part primary() {
        const Token token = tokens_[at_++];
        if (token.kind == TokenKind::Number) return {token.text};
        if (token.kind == TokenKind::Text) return {textLiteral(token.text), true};
        if (token.kind == TokenKind::Sign && token.text == "(") {
            Part inside = conditional();
            need(")");
            return inside;
        }
        if (token.kind == TokenKind::Sign && token.text == "{") return chosenFrom(tableOfConstants());
        if (token.kind == TokenKind::Name) return named(token.text);
        unsupported(token.text.empty() ? "…" : token.text);
    }

    Part named(const std::string& name) {
        static const std::map<std::string, std::string> constants{
            {"PI", "3.141592653589793"}, {"E", "2.718281828459045"}, {"true", "true"}, {"false", "false"}};
        if (name == "datum") return field();
        if (name == "null" || name == "undefined" || name == "NaN") return {"missing", false, true};
        if (constants.count(name)) return {constants.at(name)};
        if (!take("(")) unsupported(name);
        return function(name);
    }

    Part field() {
        std::string name;
        if (take(".")) {
            name = tokens_[at_++].text;
        } else {
            need("[");
            name = tokens_[at_++].text;
            need("]");
        }
        const auto known = std::find_if(schema_.begin(), schema_.end(), [&](const Field& f) { return f.name == name; });
        return {fieldReference(name), known != schema_.end() && known->type == Type::Text, false, name};
    }

    Part function(const std::string& name) {
        if (name == "inrange") return inRange();
        std::vector<std::string> arguments;
        bool text = false;
        if (!take(")")) {
            do {
                const Part part = conditional();
                if (arguments.empty() && isTimeFunction(name) && !part.field.empty()) timeFields_.push_back(part.field);
                arguments.push_back(part.text);
                text = text || part.isText;
            } while (take(","));
            need(")");
        }
        if (name == "min" || name == "max") return {name + "(" + joined(arguments) + ")"};
        if (name == "substring" || name == "slice") return {part(arguments, name), true};
        if (name == "datetime") return {dateOf(arguments)};
        const auto found = plainFunctions().find(name);
        if (found == plainFunctions().end()) unsupported(name + "()");
        const bool gives = name == "if" ? text
                                        : name == "lower" || name == "upper" || name == "trim" || name == "toString" ||
                                              name == "replace" || name == "pad";
        return {filled(found->second, arguments, name), gives};
    }

    static std::string joined(const std::vector<std::string>& arguments) {
        std::string all;
        for (const auto& argument : arguments) all += (all.empty() ? "" : ", ") + argument;
        return all;
    }

    /// Characters are counted from 0 there, from 1 here.
    static std::string part(const std::vector<std::string>& arguments, const std::string& name) {
        if (arguments.size() < 2) unsupported(name + "()");
        const std::string start = "substring(" + arguments[0] + ", " + arguments[1] + " + 1";
        return arguments.size() < 3 ? start + ")" : start + ", " + arguments[2] + " - " + arguments[1] + ")";
    }

    static std::string dateOf(const std::vector<std::string>& arguments) {
        if (arguments.size() == 1) return "datetime(" + arguments[0] + ")";
        if (arguments.size() < 2 || arguments.size() > 3) unsupported("datetime()");
        return "date(" + arguments[0] + ", " + arguments[1] + " + 1, " + (arguments.size() == 3 ? arguments[2] : "1") +
               ")";
    }

    Part inRange() {
        const Part value = conditional();
        need(",");
        need("[");
        const Part low = conditional();
        need(",");
        const Part high = conditional();
        need("]");
        need(")");
        return {"(" + value.text + " between " + low.text + " and " + high.text + ")"};
    }

    using Constants = std::vector<std::pair<std::string, Part>>;

    Constants tableOfConstants() {
        Constants constants;
        if (take("}")) return constants;
        do {
            const std::string key = tokens_[at_++].text;
            need(":");
            constants.emplace_back(key, conditional());
        } while (take(","));
        need("}");
        return constants;
    }

    Part chosenFrom(const Constants& constants) {
        need("[");
        const Part key = conditional();
        need("]");
        std::string text = "if(";
        for (const auto& [name, value] : constants)
            text += key.text + " = " + textLiteral(name) + ", " + value.text + ", ";
        return {text + "missing)", !constants.empty() && constants.front().second.isText};
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    const Schema& schema_;
    std::vector<std::string> timeFields_;
};

}  // namespace

std::string formulaOfVega(const std::string& expression, const Schema& schema) {
    return Translator(expression, schema).translate();
}

std::vector<std::string> timeFieldsOfVega(const std::string& expression) {
    const Schema anything;  // the translator refers to it
    Translator translator(expression, anything);
    translator.translate();
    return translator.timeFields();
}

}  // namespace kapok
