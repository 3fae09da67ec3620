#include "forecast/seasonal_naive.h"

#include "sdk/error.h"

#include <cmath>

namespace kapok::forecast {

SeasonalNaive fitSeasonalNaive(const std::vector<double>& y, int period) {
    const auto lag = static_cast<std::size_t>(period);
    SeasonalNaive fit{
        .fitted = std::vector<double>(y.size(), std::nan("")), .future = {}, .sigma2 = 0, .period = period};
    std::vector<double> carried = y;
    double squares = 0;
    int count = 0;
    for (std::size_t t = lag; t < y.size(); ++t) {
        fit.fitted[t] = carried[t - lag];
        if (std::isnan(y[t])) carried[t] = carried[t - lag];
        const double residual = y[t] - fit.fitted[t];
        if (std::isnan(residual)) continue;
        squares += residual * residual;
        ++count;
    }
    bool whole = count > 0;
    for (std::size_t j = 0; whole && j < lag; ++j) {
        fit.future.push_back(carried[y.size() - lag + j]);
        whole = !std::isnan(fit.future.back());
    }
    if (!whole) {
        throw Error(KAPOK_TR("forecast",
                             "The series has %1 steps; the seasonal naive method needs a whole period of %2 "
                             "and one value more.")
                        .arg(y.size())
                        .arg(period),
                    KAPOK_TR("forecast", "Use a longer series, or set a shorter period."));
    }
    fit.sigma2 = squares / count;
    return fit;
}

Forecast forecastSeasonalNaive(const SeasonalNaive& fit, int horizon) {
    Forecast forecast;
    for (int step = 0; step < horizon; ++step) {
        forecast.mean.push_back(fit.future[static_cast<std::size_t>(step % fit.period)]);
        const int periodsAhead = step / fit.period + 1;
        forecast.sd.push_back(std::sqrt(fit.sigma2 * periodsAhead));
    }
    return forecast;
}

}  // namespace kapok::forecast
