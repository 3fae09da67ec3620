#include "forecast/ets_pass.h"

#include <cmath>

namespace kapok::forecast {

bool isAdmissible(const EtsSpec& spec, int period, const EtsParameters& p) {
    // Without a season, and without a trend, the usual region lies within the admissible one.
    if (!spec.seasonal() || !spec.hasTrend()) return true;
    const double pull = p.alpha + p.beta - p.alpha * p.phi;
    std::vector<double> a(static_cast<std::size_t>(period) + 2, pull);
    a[0] = p.phi * (1 - p.alpha - p.gamma);
    a[1] = pull + p.gamma - 1;
    a[a.size() - 2] = p.alpha + p.beta - p.phi;
    a.back() = 1;
    // Schur-Cohn recursion on the polynomial in z (1 + 1e-8): roots on the circle itself are allowed.
    double power = 1;
    for (std::size_t i = 0; i < a.size(); ++i, power *= 1 + 1e-8) a[i] *= power;
    for (std::size_t degree = a.size() - 1; degree > 0; --degree) {
        const double k = a[0] / a[degree];
        if (!(std::abs(k) < 1)) return false;
        for (std::size_t low = 0, high = degree; low <= high; ++low, --high) {
            const double below = a[low] - k * a[high];
            const double above = a[high] - k * a[low];
            a[low] = below;
            a[high] = above;
            if (high == 0) break;
        }
        for (std::size_t i = 0; i < degree; ++i) a[i] = a[i + 1];
    }
    return true;
}

EtsPass runEts(const EtsSpec& spec, int period, const EtsParameters& p, const std::vector<double>& y) {
    EtsPass pass;
    std::vector<double> seasons = p.seasons;
    double level = p.level;
    double slope = p.slope;
    std::size_t j = 0;
    for (const double value : y) {
        const double base = level + p.phi * slope;
        double& season = spec.seasonal() ? seasons[j] : level;
        const bool product = spec.season == EtsSeason::Multiplicative;
        const double fitted = !spec.seasonal() ? base : product ? base * season : base + season;
        const double error = std::isnan(value) ? 0 : value - fitted;
        pass.fitted.push_back(fitted);
        const double residual = spec.error == EtsError::Multiplicative ? error / fitted : error;
        pass.residuals.push_back(std::isnan(value) ? value : residual);
        const double seasonBefore = season;
        const double correction = product ? error / seasonBefore : error;
        if (spec.seasonal()) season += p.gamma * (product ? error / base : error);
        level = base + p.alpha * correction;
        slope = p.phi * slope + p.beta * correction;
        if (spec.seasonal()) j = (j + 1) % static_cast<std::size_t>(period);
    }
    pass.last = {level, slope, {}};
    for (std::size_t i = 0; i < seasons.size(); ++i) pass.last.seasons.push_back(seasons[(j + i) % seasons.size()]);
    return pass;
}

}  // namespace kapok::forecast
