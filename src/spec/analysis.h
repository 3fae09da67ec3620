// A module applied: its parameters and its input datasets. The result is made by the pipeline.
#pragma once

#include "sdk/parameter.h"
#include "spec/step.h"

#include <map>

namespace kapok {

struct Analysis {
    std::string module = {};                ///< "forecast.ets"
    std::string version = {};               ///< of the module when it was last run
    std::map<std::string, Id> inputs = {};  ///< role -> dataset
    ParameterValues parameters = {};
    std::map<std::string, std::string> variables = {};  ///< parameter -> variable of the workbook that sets it
    std::uint64_t seed = 1;
    bool operator==(const Analysis&) const = default;
};

}  // namespace kapok
