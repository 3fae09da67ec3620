#include "regression/formula_parser.h"

#include "sdk/error.h"

#include <cctype>
#include <charconv>

namespace kapok::regression {
namespace {

using NodePtr = std::unique_ptr<FormulaNode>;

// Deeper nesting is no formula of people, and would use up the stack.
constexpr int mostNested = 200;

bool isNameStart(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalpha(byte) || c == '_';
}

bool isNameByte(char c) { return isNameStart(c) || std::isdigit(static_cast<unsigned char>(c)) || c == '.'; }

NodePtr call(std::string name, NodePtr a, NodePtr b = nullptr) {
    auto node = std::make_unique<FormulaNode>(FormulaNode{.kind = FormulaKind::Call, .name = std::move(name)});
    node->arguments.push_back(std::move(a));
    if (b) node->arguments.push_back(std::move(b));
    return node;
}

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    Equation equation() {
        Equation result;
        result.right = sum();
        if (!takeSign("=") && !takeSign("~")) {
            atEnd();
            return result;
        }
        result.response = text_.substr(0, place_ - 1);
        while (!result.response.empty() && result.response.back() == ' ') result.response.pop_back();
        result.response.erase(0, result.response.find_first_not_of(' '));
        result.left = std::move(result.right);
        result.right = sum();
        atEnd();
        return result;
    }

private:
    void atEnd() {
        skipBlanks();
        if (place_ < text_.size()) refuse();
    }

    NodePtr sum() {
        if (++depth_ > mostNested) refuse();
        NodePtr node = product();
        for (;;) {
            if (takeSign("+")) {
                node = call("+", std::move(node), product());
            } else if (takeSign("-")) {
                node = call("-", std::move(node), product());
            } else {
                --depth_;
                return node;
            }
        }
    }

    NodePtr product() {
        NodePtr node = signedValue();
        for (;;) {
            if (takeSign("*")) {
                node = call("*", std::move(node), signedValue());
            } else if (takeSign("/")) {
                node = call("/", std::move(node), signedValue());
            } else {
                return node;
            }
        }
    }

    NodePtr signedValue() {
        if (++depth_ > mostNested) refuse();
        NodePtr node;
        if (takeSign("-")) {
            node = call("negate", signedValue());
        } else if (takeSign("+")) {
            node = signedValue();
        } else {
            node = primary();
            if (takeSign("^") || takeSign("**")) node = call("^", std::move(node), signedValue());
        }
        --depth_;
        return node;
    }

    NodePtr primary() {
        skipBlanks();
        if (place_ == text_.size()) refuse();
        const char c = text_[place_];
        if (takeSign("(")) {
            NodePtr node = sum();
            need(")");
            return node;
        }
        if (c == '[') return name(quotedName());
        if (std::isdigit(static_cast<unsigned char>(c)) || c == '.') return number();
        if (!isNameStart(c)) refuse();
        const std::size_t begin = place_;
        while (place_ < text_.size() && isNameByte(text_[place_])) ++place_;
        std::string word(text_.substr(begin, place_ - begin));
        const bool round = takeSign("(");
        if (!round && !takeSign("[")) return name(std::move(word));
        NodePtr node = call(std::move(word), sum());
        while (takeSign(",")) node->arguments.push_back(sum());
        need(round ? ")" : "]");
        return node;
    }

    static NodePtr name(std::string word) {
        return std::make_unique<FormulaNode>(FormulaNode{.kind = FormulaKind::Name, .name = std::move(word)});
    }

    std::string quotedName() {
        const std::size_t end = text_.find(']', place_);
        if (end == std::string_view::npos) refuse();
        std::string word(text_.substr(place_ + 1, end - place_ - 1));
        place_ = end + 1;
        return word;
    }

    NodePtr number() {
        auto node = std::make_unique<FormulaNode>();
        const auto [end, error] = std::from_chars(text_.data() + place_, text_.data() + text_.size(), node->number);
        if (error != std::errc()) refuse();
        place_ = static_cast<std::size_t>(end - text_.data());
        return node;
    }

    void skipBlanks() {
        while (place_ < text_.size() && (text_[place_] == ' ' || text_[place_] == '\n' || text_[place_] == '\t'))
            ++place_;
    }

    bool takeSign(std::string_view sign) {
        skipBlanks();
        if (!text_.substr(place_).starts_with(sign)) return false;
        if (sign == "*" && text_.substr(place_).starts_with("**")) return false;
        place_ += sign.size();
        return true;
    }

    void need(std::string_view sign) {
        if (!takeSign(sign)) refuse();
    }

    [[noreturn]] void refuse() const {
        throw Error(
            KAPOK_TR("regression", "The formula cannot be read at character %1: %2").arg(place_ + 1).arg(text_),
            KAPOK_TR("regression",
                     "Write it such as y = b1 * (1 - exp(-b2 * x)); names with blanks or signs stand in [brackets]."));
    }

    std::string_view text_;
    std::size_t place_ = 0;
    int depth_ = 0;
};

}  // namespace

Equation parseEquation(std::string_view text) { return Parser(text).equation(); }

}  // namespace kapok::regression
