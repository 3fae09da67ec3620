// Measures of forecasts of what was not fitted.
#pragma once

#include "forecast/backtest.h"

#include <span>

namespace kapok::forecast {

/// Means over origins, steps and series; NaN where nothing could be measured.
struct Scores {
    double smape = 0;       ///< percent: 200 |error| / (|actual| + |forecast|); a step where both are 0 counts as 0
    double mase = 0;        ///< absolute error over the mean change from one period to the next before the origin
    double rmsse = 0;       ///< root of the mean squared error over the mean squared change
    double msis = 0;        ///< mean scaled interval score of the 95 % interval (Gneiting & Raftery 2007)
    double coverage80 = 0;  ///< percent of actual values within the 80 % interval
    double coverage95 = 0;
    std::int64_t steps = 0;
};

/// Sums over folds; several series may be added.
class Scoring {
public:
    /// Adds one fold; `past` is the series before its origin.
    void add(const Fold& fold, std::span<const double> past, int period);
    Scores scores() const;

private:
    double smape_ = 0, mase_ = 0, rmsse_ = 0, msis_ = 0, in80_ = 0, in95_ = 0;
    std::int64_t steps_ = 0, scaled_ = 0, folds_ = 0;
};

struct DieboldMariano {
    double statistic = 0;
    double p = 1;  ///< two-sided
};

/// Test of equal accuracy from differences of losses of forecasts `steps` steps ahead, with the correction for small
/// samples (Diebold & Mariano 1995; Harvey, Leybourne & Newbold 1997). NaN below three differences or without spread.
DieboldMariano dieboldMariano(std::span<const double> differences, int steps);

}  // namespace kapok::forecast
