#include "expression/variables.h"

#include "expression/error.h"
#include "expression/lexer.h"

#include <algorithm>

namespace kapok::expression {

std::vector<std::string> variableNames(std::string_view text) {
    std::vector<std::string> names;
    if (text.find('@') == std::string_view::npos) return names;
    for (const auto& token : tokens(text)) {
        const bool isNew = std::find(names.begin(), names.end(), token.text) == names.end();
        if (token.kind == TokenKind::Variable && isNew) names.push_back(token.text);
    }
    return names;
}

std::size_t Substituted::written(std::size_t place) const {
    std::size_t shift = 0;  // how much longer the text written is, up to the place
    for (const Part& part : parts) {
        if (place < part.value.begin) break;
        if (place < part.value.end) return part.variable.begin;
        shift = part.variable.end - part.value.end;  // modulo 2^64, as is the sum below
    }
    return place + shift;
}

Substituted substituted(std::string_view text, const VariableText& value) {
    Substituted made;
    std::size_t copied = 0;
    if (text.find('@') == std::string_view::npos) return {std::string(text)};
    for (const auto& token : tokens(text)) {
        if (token.kind != TokenKind::Variable) continue;
        const auto written = value(token.text);
        if (!written) {
            throw ExpressionError(KAPOK_TR("expression", "The workbook has no variable @%1.").arg(token.text), text,
                                  token.span);
        }
        made.text.append(text.substr(copied, token.span.begin - copied));
        const std::size_t begin = made.text.size();
        made.text.append("(").append(*written).append(")");
        made.parts.push_back({token.span, {begin, made.text.size()}});
        copied = token.span.end;
    }
    made.text.append(text.substr(copied));
    return made;
}

std::string withVariables(std::string_view text, const VariableText& value) { return substituted(text, value).text; }

}  // namespace kapok::expression
