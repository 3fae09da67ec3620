// Modules of the plugin that are a description and a run each, and what they share.
#pragma once

#include "sdk/by_group.h"

namespace kapok::descriptive {

ModuleInfo frequenciesInfo();
Result runFrequencies(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo crossTableInfo();
Result runCrossTable(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo robustInfo();
Result runRobust(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo weightedInfo();
Result runWeighted(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo outliersInfo();
Result runOutliers(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo densityInfo();
Result runDensity(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo concentrationInfo();
Result runConcentration(const InputTable& data, const ParameterValues& parameters, RunContext& context);

/// Info of a module on one table: the group of the menu, input and `group` are filled in.
ModuleInfo describingInfo(std::string id, Text title, Text summary, Text help, Text assumptions,
                          std::vector<Parameter> parameters);

/// Column types that hold categories or what can be read as such: texts, booleans, numbers.
std::vector<Type> anyCategories();

/// The finite values of a column, in their order, with their rows.
struct Values {
    std::vector<double> numbers;
    std::vector<std::size_t> rows;
    std::size_t left = 0;  ///< missing or infinite
};
/// Throws Error naming the column when there are fewer than `least`.
Values valuesOf(const InputTable& data, const std::string& column, std::size_t least);

/// The id of the text or chart on the column at `place`: "summary", "summary_2", …
std::string idAt(const std::string& id, std::size_t place);

/// A member of a chart's channel: colours from blue through grey at 0 to red, `reach` on either side.
std::string divergingScale(double reach);

/// "Rows left out because a value is missing or infinite: n." when there are any.
void warnAboutRows(std::size_t left, Result& result);

}  // namespace kapok::descriptive
