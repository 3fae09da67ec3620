// The regression of Dickey and Fuller, for series and for residuals.
#pragma once

#include "tests/mackinnon.h"

#include <vector>

namespace kapok::tests {

struct DickeyFuller {
    double t = 0;  ///< of the coefficient of the level before
    std::size_t lags = 0;
    std::size_t rows = 0;
};

/// Steps by the level before, the trend and `lags` steps before (Said & Dickey 1984). The series must have more than
/// 2 lags + 4 values.
DickeyFuller dickeyFuller(const std::vector<double>& y, Trend trend, std::size_t lags);

/// The same with the lags, up to `mostLags`, whose fit over the same rows has the least AIC.
DickeyFuller chosenDickeyFuller(const std::vector<double>& y, Trend trend, std::size_t mostLags);

/// floor(factor (n / 100)^(1/4)), the usual number of lags with 4 or 12 (Schwert 1989).
std::size_t usualLags(double factor, std::size_t n);

}  // namespace kapok::tests
