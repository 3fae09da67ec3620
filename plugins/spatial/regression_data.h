// A response, predictors and weights for spatial regressions.
#pragma once

#include "spatial/weights_choice.h"
#include "stats/matrix.h"

namespace kapok::spatial {

struct RegressionData {
    Locations locations;
    ChosenWeights chosen;
    std::vector<double> y;
    stats::Matrix x;                 ///< with the intercept first
    std::vector<std::string> names;  ///< of the columns of x
    std::string response;
};

/// `response`, `predictors`, then `level` and the weights.
std::vector<Parameter> regressionParameters();
/// `response` and `predictors` alone.
std::vector<Parameter> responseParameters();

/// Complete rows; texts and booleans become indicator columns. Throws Error when there are too few rows or a predictor
/// is a linear combination of others.
RegressionData regressionData(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                              Result& result);
/// The same without weights, for methods that have their own.
RegressionData regressionDataWithoutWeights(const InputTable& data, const ParameterValues& parameters, Result& result);

/// Spatial lags of the columns of x but the intercept, which is lagged too when its lag is not constant; columns are
/// named "lag_" and the name.
stats::Matrix laggedPredictors(const RegressionData& data, std::vector<std::string>& names);

}  // namespace kapok::spatial
