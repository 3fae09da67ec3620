// The Theta method and its optimised forms.
#pragma once

#include "forecast/decompose.h"
#include "forecast/forecast.h"

#include <cstdint>
#include <optional>

namespace kapok::forecast {

enum class ThetaKind : std::uint8_t {
    Standard,   ///< exponential smoothing and half the slope of the line (Hyndman & Billah 2003), as R's thetaf
    Optimised,  ///< theta estimated (Fiorucci et al. 2016, OTM)
    Dynamic,    ///< theta estimated, the line follows the data (Fiorucci et al. 2016, DOTM)
};

/// A fitted Theta model of the seasonally adjusted series.
struct ThetaFit {
    ThetaKind kind = ThetaKind::Standard;
    double alpha = 0;
    double level = 0;  ///< initial level
    double theta = 2;  ///< weight of the long-term curvature; 1 is plain exponential smoothing
    double lastLevel = 0;
    double intercept = 0;  ///< of the line at time 0
    double slope = 0;      ///< of the line
    double sigma2 = 0;     ///< of the adjusted series
    std::size_t steps = 0;
    std::optional<SeasonalFigure> season;
    std::vector<double> fitted;    ///< with the season
    std::vector<double> adjusted;  ///< the series without its season, missing values filled

    /// Means, and the deviations that the model implies: those of exponential smoothing.
    Forecast forecast(int horizon) const;
    /// Deviations by the errors of forecasts of the past (PastErrors), each with the line through the values before it.
    /// `y` is the series as it was fitted. O(n horizon), with 500 origins at most.
    std::vector<double> deviations(const std::vector<double>& y, const Forecast& forecast) const;
    /// alpha, level and line, and theta unless it is 2.
    std::size_t parameters() const { return kind == ThetaKind::Standard ? 3 : 5; }
};

inline constexpr std::size_t fewestThetaValues = 4;

/// Fits by least squares of the one-step errors: for each alpha the rest is linear and solved exactly, alpha by a scan
/// and Brent's search. The season, if the test finds one, is divided out by classical decomposition (not when some
/// value is not positive). Missing values (NaN) are filled first. Throws Error below fewestThetaValues. O(n) for each
/// of about 60 values of alpha.
ThetaFit fitTheta(const std::vector<double>& y, int period, ThetaKind kind);

}  // namespace kapok::forecast
