#include "expression/functions.h"
#include "expression/lexer.h"

#include <algorithm>
#include <array>
#include <limits>

namespace kapok::expression {
namespace {

/// Deeper trees are refused, so that walking them needs no more than a little stack.
constexpr std::size_t deepest = 400;

constexpr std::array<std::string_view, 9> keywords = {"and",  "or",    "not",     "in",  "between",
                                                      "true", "false", "missing", "null"};

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text), tokens_(tokens(text)) {}

    NodePtr run() {
        if (current().kind == TokenKind::End) wrong(KAPOK_TR("expression", "The expression is empty."));
        NodePtr root = disjunction();
        if (current().kind != TokenKind::End) {
            wrong(KAPOK_TR("expression", "An operator is expected before this."));
        }
        return root;
    }

private:
    const Token& current() const { return tokens_[index_]; }
    const Token& take() { return tokens_[index_++]; }

    [[noreturn]] void wrong(const Text& message) const { throw ExpressionError(message, text_, current().span); }

    bool isSymbol(std::string_view sign) const { return current().kind == TokenKind::Symbol && current().text == sign; }
    static bool isWord(const Token& token, std::string_view word) {
        return token.kind == TokenKind::Name && !token.quotedName && asciiLower(token.text) == word;
    }
    bool isWord(std::string_view word) const { return isWord(current(), word); }
    /// A word that starts an operator; a column may still be called "is".
    bool nextIsWord(std::string_view word) const {
        return index_ + 1 < tokens_.size() && isWord(tokens_[index_ + 1], word);
    }

    void expect(std::string_view sign) {
        if (!isSymbol(sign)) wrong(KAPOK_TR("expression", "%1 is expected here.").arg(sign));
        ++index_;
    }

    NodePtr call(std::string name, std::vector<NodePtr> arguments, Span span) {
        std::size_t depth = 0;
        for (const auto& argument : arguments) depth = std::max(depth, argument->depth);
        if (depth + 1 > deepest) {
            throw ExpressionError(KAPOK_TR("expression", "The expression is nested too deeply."), text_, span);
        }
        return std::make_shared<Node>(Node{.kind = NodeKind::Call,
                                           .name = std::move(name),
                                           .arguments = std::move(arguments),
                                           .span = span,
                                           .depth = depth + 1});
    }

    /// Chains of `and` and of `or` are one call each, however long.
    template <class Operand>
    NodePtr chain(std::string_view word, Operand operand) {
        NodePtr first = operand();
        if (!isWord(word)) return first;
        const Span span = current().span;
        std::vector<NodePtr> arguments{std::move(first)};
        while (isWord(word)) {
            ++index_;
            arguments.push_back(operand());
        }
        return call(std::string(word), std::move(arguments), span);
    }

    NodePtr disjunction() {
        const Nesting nesting(*this);
        return chain("or", [this] { return conjunction(); });
    }
    NodePtr conjunction() {
        return chain("and", [this] { return negation(); });
    }

    NodePtr negation() {
        std::vector<Span> spans;
        while (isWord("not")) spans.push_back(take().span);
        NodePtr node = comparison();
        for (auto span = spans.rbegin(); span != spans.rend(); ++span) node = call("not", {node}, *span);
        return node;
    }

    static bool comparisonSign(const Token& token) {
        constexpr std::array<std::string_view, 6> signs = {"=", "<>", "<", "<=", ">", ">="};
        return token.kind == TokenKind::Symbol && std::find(signs.begin(), signs.end(), token.text) != signs.end();
    }

    NodePtr comparison() {
        NodePtr left = concatenation();
        if (comparisonSign(current())) {
            const Token& sign = take();
            NodePtr right = concatenation();
            if (comparisonSign(current())) {
                wrong(KAPOK_TR("expression", "Comparisons cannot be chained; join them with \"and\"."));
            }
            return call(sign.text, {std::move(left), std::move(right)}, sign.span);
        }
        if (isWord("is")) return missingTest(std::move(left));
        const bool negated = isWord("not") && (nextIsWord("in") || nextIsWord("between"));
        const Span notSpan = current().span;
        if (negated) ++index_;
        NodePtr node;
        if (isWord("in")) {
            node = membership(std::move(left));
        } else if (isWord("between")) {
            node = range(std::move(left));
        } else {
            return left;
        }
        return negated ? call("not", {std::move(node)}, notSpan) : node;
    }

    NodePtr missingTest(NodePtr operand) {
        const Span span = take().span;
        const bool negated = isWord("not");
        if (negated) ++index_;
        if (!isWord("missing") && !isWord("null"))
            wrong(KAPOK_TR("expression", "The word \"missing\" is expected here."));
        ++index_;
        NodePtr node = call("is_missing", {std::move(operand)}, span);
        return negated ? call("not", {std::move(node)}, span) : node;
    }

    NodePtr membership(NodePtr operand) {
        const Span span = take().span;
        std::vector<NodePtr> arguments{std::move(operand)};
        expect("(");
        list(arguments);
        return call("in", std::move(arguments), span);
    }

    NodePtr range(NodePtr operand) {
        const Span span = take().span;
        NodePtr low = concatenation();
        if (!isWord("and")) wrong(KAPOK_TR("expression", "The word \"and\" is expected here."));
        ++index_;
        NodePtr high = concatenation();
        return call("between", {std::move(operand), std::move(low), std::move(high)}, span);
    }

    NodePtr concatenation() {
        NodePtr first = sum();
        if (!isSymbol("&")) return first;
        const Span span = current().span;
        std::vector<NodePtr> arguments{std::move(first)};
        while (isSymbol("&")) {
            ++index_;
            arguments.push_back(sum());
        }
        return call("concat", std::move(arguments), span);
    }

    NodePtr sum() {
        NodePtr left = product();
        while (isSymbol("+") || isSymbol("-")) {
            const Token& sign = take();
            left = call(sign.text, {left, product()}, sign.span);
        }
        return left;
    }

    NodePtr product() {
        NodePtr left = signedValue();
        while (isSymbol("*") || isSymbol("/") || isSymbol("%")) {
            const Token& sign = take();
            left = call(sign.text, {left, signedValue()}, sign.span);
        }
        return left;
    }

    /// -2 ^ 2 is -(2 ^ 2).
    NodePtr signedValue() {
        const Nesting nesting(*this);
        if (isSymbol("+")) {
            ++index_;
            return signedValue();
        }
        if (!isSymbol("-")) return power();
        const Span span = take().span;
        NodePtr operand = signedValue();
        return negated(operand, span);
    }

    NodePtr negated(const NodePtr& operand, Span span) {
        Node folded = *operand;
        folded.span.begin = span.begin;
        const auto* integer = std::get_if<std::int64_t>(&operand->literal);
        if (integer && *integer != std::numeric_limits<std::int64_t>::min()) {
            folded.literal = -*integer;
            return std::make_shared<Node>(folded);
        }
        if (const auto* number = std::get_if<double>(&operand->literal)) {
            constexpr double beyond =
                9223372036854775808.0;  // 2^63: its digits alone do not fit, with the sign they do
            folded.literal = *number == beyond ? Literal(std::numeric_limits<std::int64_t>::min()) : Literal(-*number);
            return std::make_shared<Node>(folded);
        }
        return call("negate", {operand}, span);
    }

    NodePtr power() {
        NodePtr base = primary();
        if (!isSymbol("^")) return base;
        const Span span = take().span;
        return call("^", {std::move(base), signedValue()}, span);
    }

    NodePtr primary() {
        const Token& token = current();
        switch (token.kind) {
            case TokenKind::Number: return literal(take().number, token.span);
            case TokenKind::Text: return literal(take().text, token.span);
            case TokenKind::Name: return nameOrCall();
            case TokenKind::Symbol:
                if (isSymbol("(")) {
                    ++index_;
                    NodePtr inner = disjunction();
                    expect(")");
                    return inner;
                }
                break;
            case TokenKind::Variable:
                wrong(KAPOK_TR("expression", "Variables such as @%1 have no value here.").arg(token.text));
            case TokenKind::End: wrong(KAPOK_TR("expression", "The expression ends too early."));
        }
        wrong(KAPOK_TR("expression", "A value, a column or a function is expected here."));
    }

    static NodePtr literal(Literal value, Span span) {
        return std::make_shared<Node>(Node{.kind = NodeKind::Constant, .literal = std::move(value), .span = span});
    }

    NodePtr nameOrCall() {
        const Token& token = take();
        const std::string word = token.quotedName ? std::string() : asciiLower(token.text);
        if (!token.quotedName && isSymbol("(")) return functionCall(word, token.span);
        if (word == "true" || word == "false") return literal(word == "true", token.span);
        if (word == "missing" || word == "null") return literal({}, token.span);
        if (!word.empty() && std::find(keywords.begin(), keywords.end(), word) != keywords.end()) {
            --index_;
            wrong(KAPOK_TR("expression", "A value, a column or a function is expected here."));
        }
        return std::make_shared<Node>(Node{.kind = NodeKind::Column, .name = token.text, .span = token.span});
    }

    NodePtr functionCall(const std::string& name, Span span) {
        const Function* function = findFunction(name);
        if (!function) {
            --index_;
            wrong(KAPOK_TR("expression", "There is no function %1.").arg(name));
        }
        ++index_;
        std::vector<NodePtr> arguments;
        std::vector<NodePtr> by;
        if (!isSymbol(")") && !startsGroups()) values(arguments);
        const bool grouped = startsGroups();
        if (grouped) groups(name, *function, by);
        expect(")");
        const bool aggregate = grouped || function->group == FunctionGroup::Aggregate;
        return aggregate ? aggregateCall(name, std::move(arguments), std::move(by), span)
                         : call(name, std::move(arguments), span);
    }

    /// The word `by`, where it is not itself a column: sum(by).
    bool startsGroups() const {
        if (!isWord("by")) return false;
        const Token& next = tokens_[index_ + 1];
        return next.kind != TokenKind::Symbol || next.text == "(" || next.text == "-";
    }

    void groups(const std::string& name, const Function& function, std::vector<NodePtr>& by) {
        const bool extreme = name == "min" || name == "max";
        if (function.group != FunctionGroup::Aggregate && !extreme) {
            wrong(KAPOK_TR("expression", "%1 is not computed over groups.").arg(name));
        }
        ++index_;
        if (isWord("all") && tokens_[index_ + 1].kind == TokenKind::Symbol && tokens_[index_ + 1].text == ")") {
            ++index_;
            return;
        }
        values(by);
    }

    NodePtr aggregateCall(std::string name, std::vector<NodePtr> arguments, std::vector<NodePtr> by, Span span) {
        // The parts of both lists lie below the node.
        std::vector<NodePtr> below = arguments;
        below.insert(below.end(), by.begin(), by.end());
        Node node = *call(std::move(name), std::move(below), span);
        node.arguments = std::move(arguments);
        node.by = std::move(by);
        node.aggregate = true;
        return std::make_shared<Node>(std::move(node));
    }

    /// Up to and with the closing bracket; the opening one is taken already.
    void list(std::vector<NodePtr>& arguments) {
        if (isSymbol(")")) {
            ++index_;
            return;
        }
        values(arguments);
        expect(")");
    }

    /// One value or several with commas between them.
    void values(std::vector<NodePtr>& all) {
        all.push_back(disjunction());
        while (isSymbol(",")) {
            ++index_;
            all.push_back(disjunction());
        }
    }

    /// Counts how deep the parser calls itself.
    class Nesting {
    public:
        explicit Nesting(Parser& parser) : parser_(parser) {
            if (++parser_.nesting_ > deepest) {
                parser_.wrong(KAPOK_TR("expression", "The expression is nested too deeply."));
            }
        }
        ~Nesting() { --parser_.nesting_; }
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;

    private:
        Parser& parser_;
    };

    std::string_view text_;
    std::vector<Token> tokens_;
    std::size_t index_ = 0;
    std::size_t nesting_ = 0;
};

void collectColumns(const Node& node, std::vector<std::string>& names) {
    if (node.kind == NodeKind::Column && std::find(names.begin(), names.end(), node.name) == names.end()) {
        names.push_back(node.name);
    }
    for (const auto& argument : node.arguments) collectColumns(*argument, names);
    for (const auto& key : node.by) collectColumns(*key, names);
}

bool holdsAggregate(const Node& node) {
    return node.aggregate || std::any_of(node.arguments.begin(), node.arguments.end(),
                                         [](const NodePtr& argument) { return holdsAggregate(*argument); });
}

}  // namespace

std::vector<std::string> Expression::columnNames() const {
    std::vector<std::string> names;
    collectColumns(*root_, names);
    return names;
}

bool Expression::hasAggregates() const { return holdsAggregate(*root_); }

Expression parse(std::string_view text) { return {std::string(text), Parser(text).run()}; }

std::string quotedName(std::string_view name) {
    const std::string lower = asciiLower(name);
    const bool reserved = lower == "is" || lower == "by" || lower == "all" ||
                          std::find(keywords.begin(), keywords.end(), lower) != keywords.end();
    if (isBareName(name) && !reserved) return std::string(name);
    std::string quoted = "[";
    for (const char c : name) {
        quoted += c;
        if (c == ']') quoted += c;
    }
    return quoted + "]";
}

std::string quotedText(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) {
        quoted += c;
        if (c == '\'') quoted += c;
    }
    return quoted + "'";
}

}  // namespace kapok::expression
