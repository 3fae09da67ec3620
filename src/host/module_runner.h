// Runs a module on tables: checks, gathers what it needs, and takes its result into the program.
#pragma once

#include "sdk/module.h"
#include "table/table.h"

namespace kapok::host {

struct ModuleTable {
    std::string id;
    Text title;
    Table table;
};

/// What a module gave back, with what made it.
struct ModuleResult {
    std::string module;
    std::string version;
    ParameterValues parameters;  ///< validated: every declared one
    std::uint64_t seed = 0;
    std::vector<ModuleTable> tables = {};
    std::vector<ResultText> texts = {};
    std::vector<ResultSpec> charts = {};
    std::vector<ResultSpec> maps = {};
    std::vector<Text> warnings = {};
};

/// Input tables by role.
using ModuleInputs = std::map<std::string, Table, std::less<>>;

/// Validates `parameters` (see kapok::validated), checks that the columns they name are there and of an accepted type,
/// and runs. The module is given the named columns of each input; all columns of an input when no column parameter is
/// declared for it, or a formula over it is given; those of the accepted types when an optional list of columns is
/// left empty. Throws Error (foreign exceptions of the module become one) or Cancelled.
ModuleResult runModule(const Module& module, const ModuleInputs& inputs, const ParameterValues& parameters,
                       RunContext& context);

/// The parameters as runModule would use them; throws Error as it does. O(columns), for forms that check as one types.
ParameterValues checkedParameters(const ModuleInfo& info, const ModuleInputs& inputs, const ParameterValues& given);

}  // namespace kapok::host
