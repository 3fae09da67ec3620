// The values of the workbook's variables, put in where steps, views and analyses name them.
#pragma once

#include "sdk/module.h"
#include "workbook/state.h"

namespace kapok::workbook {

/// The value of a variable as an expression; nothing when there is none of that name.
std::optional<std::string> variableText(const State& state, const std::string& name);

/// Steps and queries as they are computed: each expression with the values of the variables it names (@limit), a text
/// in quotes, a list in brackets. Throws Error for a variable that is not there.
std::string withVariables(const State& state, const std::string& expression);
std::vector<Step> withVariables(const State& state, std::vector<Step> steps);
Query withVariables(const State& state, Query query);
/// With the values of the variables that parameters are bound to (Analysis::variables), read as the parameter's kind
/// where `module` is known.
Analysis withVariables(const State& state, Analysis analysis, const Module* module);

}  // namespace kapok::workbook
