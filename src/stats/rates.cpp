#include "stats/rates.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::stats {
namespace {

struct Totals {
    double cases = 0;
    double base = 0;
    double areas = 0;

    double rate() const { return cases / base; }
};

bool counts(double cases, double base) { return !std::isnan(cases) && base > 0; }

Totals totalsOf(std::span<const double> cases, std::span<const double> base) {
    Totals totals;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (!counts(cases[i], base[i])) continue;
        totals.cases += cases[i];
        totals.base += base[i];
        totals.areas += 1;
    }
    return totals;
}

}  // namespace

std::vector<double> rawRates(std::span<const double> cases, std::span<const double> base) {
    std::vector<double> rates(cases.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (counts(cases[i], base[i])) rates[i] = cases[i] / base[i];
    }
    return rates;
}

std::vector<double> excessRisk(std::span<const double> cases, std::span<const double> base) {
    const double average = totalsOf(cases, base).rate();
    auto rates = rawRates(cases, base);
    for (double& rate : rates) rate = average > 0 ? rate / average : std::numeric_limits<double>::quiet_NaN();
    return rates;
}

std::vector<double> empiricalBayesRates(std::span<const double> cases, std::span<const double> base) {
    const Totals totals = totalsOf(cases, base);
    auto rates = rawRates(cases, base);
    double squares = 0;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        if (!std::isnan(rates[i])) squares += base[i] * (rates[i] - totals.rate()) * (rates[i] - totals.rate());
    }
    const double average = totals.rate();
    const double variance = std::max(0.0, squares / totals.base - average / (totals.base / totals.areas));
    for (std::size_t i = 0; i < rates.size(); ++i) {
        if (std::isnan(rates[i])) continue;
        const double noise = average / base[i];
        const double weight = variance > 0 ? variance / (variance + noise) : 0;
        rates[i] = average + weight * (rates[i] - average);
    }
    return rates;
}

}  // namespace kapok::stats
