// The last digits of ARIMA coefficients.
#pragma once

#include "forecast/arima_likelihood.h"
#include "stats/bounded_least_squares.h"

namespace kapok::forecast {

/// Newton steps on the exact likelihood from near its optimum: the gradient from the residuals' slopes, the Hessian
/// from differences of it; parameters on their bounds stay there. Leaves the minimum as it is where the steps do not
/// shrink. The likelihood must use precise slopes. O(k^2) evaluations.
void polishArima(ArimaLikelihood& likelihood, stats::LeastSquaresMinimum& minimum);

}  // namespace kapok::forecast
