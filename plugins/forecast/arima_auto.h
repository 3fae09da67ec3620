// The automatic choice of an ARIMA model.
#pragma once

#include "forecast/arima_fit.h"
#include "forecast/ets_fit.h"

namespace kapok::forecast {

/// What the choice may use; negative: chosen.
struct ArimaChoice {
    int d = -1;
    int seasonalD = -1;
    bool seasonal = true;
    Criterion criterion = Criterion::Aicc;
};

struct ArimaSelection {
    ArimaFit fit;
    int tried = 1;        ///< models fitted
    double strength = 0;  ///< of the season, by STL; 0 when there is none
    double kpss = 0;      ///< the test's statistic before differencing
};

/// The stepwise search of Hyndman & Khandakar (2008) as forecast 8.20 for R makes it, with the exact likelihood
/// throughout: a seasonal difference when the strength of the season is above 0.64, differences until the KPSS test
/// does not reject at 5 %, then from four models to better neighbours; models with a root within 1.01 of the unit
/// circle are passed over. Regressors are taken out by least squares for the tests. Throws Error as fitArima does.
ArimaSelection selectArima(const std::vector<double>& y, int period, const ArimaChoice& choice,
                           const Regressors& regressors = {}, const std::function<void()>& check = {});

/// KPSS statistic around a level, with int(3 sqrt(n) / 13) lags (Kwiatkowski et al. 1992). No missing values. O(n).
double kpssStatistic(const std::vector<double>& x);

}  // namespace kapok::forecast
