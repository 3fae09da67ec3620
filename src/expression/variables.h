// Named values in expressions: @limit, @[start of period].
#pragma once

#include "expression/syntax.h"

#include <functional>
#include <optional>

namespace kapok::expression {

/// The names of the variables in a text, each once, in order of first appearance. Throws ExpressionError when the text
/// cannot be cut into tokens.
std::vector<std::string> variableNames(std::string_view text);

/// The value of a variable as an expression ("12", "'Guangzhou'", "date('2024-03-05')"), or nothing when there is none.
using VariableText = std::function<std::optional<std::string>(const std::string& name)>;

/// A text with the values in place of the variables.
struct Substituted {
    std::string text;

    /// Where a place of `text` stands in the text that was written; within a value, where its variable begins.
    std::size_t written(std::size_t place) const;

    struct Part {
        Span variable;  ///< in the text that was written
        Span value;     ///< in `text`
    };
    std::vector<Part> parts = {};
};

/// What parse() reads. Throws ExpressionError that points at a variable there is none of. A text without variables
/// comes back as it is. O(length).
Substituted substituted(std::string_view text, const VariableText& value);
std::string withVariables(std::string_view text, const VariableText& value);

}  // namespace kapok::expression
