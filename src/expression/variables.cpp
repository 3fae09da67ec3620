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

std::string withVariables(std::string_view text, const VariableText& value) {
    std::string result;
    std::size_t copied = 0;
    if (text.find('@') == std::string_view::npos) return std::string(text);
    for (const auto& token : tokens(text)) {
        if (token.kind != TokenKind::Variable) continue;
        const auto written = value(token.text);
        if (!written) {
            throw ExpressionError(KAPOK_TR("expression", "The workbook has no variable @%1.").arg(token.text), text,
                                  token.span);
        }
        result.append(text.substr(copied, token.span.begin - copied)).append("(").append(*written).append(")");
        copied = token.span.end;
    }
    return result.append(text.substr(copied));
}

}  // namespace kapok::expression
