// Where the search for an ARIMA model's coefficients starts.
#pragma once

#include "forecast/arima_likelihood.h"

namespace kapok::forecast {

/// Points in partial autocorrelations: by regression on lags of the series and of the residuals of a long
/// autoregression (Hannan & Rissanen 1982), drawn inside the unit circle where need be, and a small plain one.
std::vector<std::vector<double>> startingPoints(ArimaLikelihood& likelihood, const ArimaOrders& orders);

}  // namespace kapok::forecast
