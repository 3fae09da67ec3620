// Formulas of nonlinear models as trees. A language of its own: it has unknown parameters and functions such as sin.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::regression {

enum class FormulaKind : std::uint8_t { Number, Name, Call };

struct FormulaNode {
    FormulaKind kind = FormulaKind::Number;
    double number = 0;
    std::string name = {};  ///< a column or parameter; of a call "+", "-", "*", "/", "^", "negate" or the function
    std::vector<std::unique_ptr<FormulaNode>> arguments = {};
};

struct Equation {
    std::string response = {};            ///< the text left of the sign
    std::unique_ptr<FormulaNode> left{};  ///< null without a sign
    std::unique_ptr<FormulaNode> right{};
};

/// "response = formula"; `~` may stand for `=`, `**` for `^`, and exp[x] for exp(x). Names with other signs than
/// letters, digits, _ and . stand in [brackets]. From the strongest binding: ^ (from the right), sign, * /, + -. Throws
/// Error that names the character.
Equation parseEquation(std::string_view text);

}  // namespace kapok::regression
