// Tables that the spatial regressions share.
#pragma once

#include "spatial/regression_data.h"

namespace kapok::spatial {

/// Table `coefficients`: term, estimate, std_error, z (t for finite degrees of freedom), p_value, lower, upper. `terms`
/// are the words for names that are not the user's.
void writeCoefficients(const std::vector<std::string>& names, const std::vector<double>& values,
                       const stats::Matrix& covariance, double df, double level, const Terms& terms, Result& result);

/// Table `residuals`: fitted values and residuals of each region, with its geometry.
void writeResiduals(const RegressionData& data, const std::vector<double>& fitted, const std::vector<double>& residuals,
                    Result& result);

/// Moran's I of residuals that need not have mean 0: n / S0 times e'We / e'e.
double moranOf(const geo::Weights& weights, const std::vector<double>& residuals, double n);

double squaredCorrelation(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace kapok::spatial
