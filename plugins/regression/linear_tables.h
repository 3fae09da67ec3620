// Tables, charts and words of a linear regression.
#pragma once

#include "regression/coefficients.h"
#include "regression/model_data.h"

#include <cmath>

namespace kapok::regression {

/// A fitted linear model.
struct LinearFit {
    ModelData data;
    stats::LeastSquares fit;
    Estimates estimates;
    bool intercept = true;
    double level = 95;

    double dfResidual() const { return static_cast<double>(data.y.size() - fit.rank); }
    double residualVariance() const { return dfResidual() > 0 ? fit.residualSum / dfResidual() : std::nan(""); }
    double residualSd() const { return std::sqrt(residualVariance()); }
    double rSquared() const;
    /// True when the model goes through every row.
    bool exact() const { return !(fit.residualSum > 0); }
    /// Residuals that are no more than rounding of the response become 0.
    void clearRounding();
};

void writeFit(const LinearFit& linear, Result& result);     ///< tables `fit` and `anova`
void writeChecks(const LinearFit& linear, Result& result);  ///< tables `checks` and `vif`, and what they say
/// Tables `observations` (row, actual, fitted, residual, standardized, leverage, cook, normal_quantile, lower, upper)
/// and, where the response is missing, `predictions`; charts of residuals. Rows are numbered from 1.
void writeObservations(const LinearFit& linear, const InputTable& data, Result& result);
void writeSummary(const LinearFit& linear, Result& result);

}  // namespace kapok::regression
