// The functions and operators of the language: one table for the checker, completion and documentation.
#pragma once

#include "sdk/text.h"

#include <span>

namespace kapok::expression {

class Call;
struct Bound;

enum class FunctionGroup : std::uint8_t { Operator, Logic, Number, Text, Time, Conversion, Row, Aggregate };

struct Function {
    std::string_view name;       ///< as in Node::name
    std::string_view signature;  ///< "round(x, digits)", "a + b": for people, not translated
    FunctionGroup group;
    std::size_t least;  ///< arguments
    std::size_t most;
    Text help;
    /// Checks the arguments' types and chooses the code that computes the call. For the checker.
    Bound (*bind)(Call& call);
};

inline constexpr std::size_t anyNumber = ~std::size_t{0};

/// All of them, by group, in the order in which they are documented.
std::span<const Function> functions();

/// Null when there is none. Operators are found by their sign.
const Function* findFunction(std::string_view name);

}  // namespace kapok::expression
