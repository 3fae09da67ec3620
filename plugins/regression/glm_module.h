// The modules regression.logit, regression.probit, regression.poisson and regression.negative_binomial.
#pragma once

#include "sdk/by_group.h"

namespace kapok::regression {

ModuleInfo logitInfo();
Result runLogit(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo probitInfo();
Result runProbit(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo poissonInfo();
Result runPoisson(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo negativeBinomialInfo();
Result runNegativeBinomial(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::regression
