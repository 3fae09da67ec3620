#include "stats/rates.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::stats {
namespace {

/// Of the areas that count.
struct Totals {
    double cases = 0;
    double base = 0;
    double areas = 0;

    double rate() const { return cases / base; }
    void add(double moreCases, double moreBase) {
        cases += moreCases;
        base += moreBase;
        areas += 1;
    }
};

bool counts(double cases, double base) { return !std::isnan(cases) && base > 0; }

Totals totalsOf(std::span<const double> cases, std::span<const double> base) {
    Totals totals;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (counts(cases[i], base[i])) totals.add(cases[i], base[i]);
    }
    return totals;
}

/// `squares`: of the rates' distances from the average, weighted by the base, over the areas of `totals`.
double drawn(double rate, double base, const Totals& totals, double squares) {
    const double average = totals.rate();
    const double variance = std::max(0.0, squares / totals.base - average / (totals.base / totals.areas));
    const double weight = variance > 0 ? variance / (variance + average / base) : 0;
    return average + weight * (rate - average);
}

double weightedSquare(double rate, double base, double average) { return base * (rate - average) * (rate - average); }

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
        if (!std::isnan(rates[i])) squares += weightedSquare(rates[i], base[i], totals.rate());
    }
    for (std::size_t i = 0; i < rates.size(); ++i) {
        if (!std::isnan(rates[i])) rates[i] = drawn(rates[i], base[i], totals, squares);
    }
    return rates;
}

std::vector<double> spatialBayesRates(std::span<const double> cases, std::span<const double> base,
                                      std::span<const std::size_t> offsets, std::span<const std::uint32_t> neighbours) {
    const auto raw = rawRates(cases, base);
    auto rates = raw;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (std::isnan(raw[i])) continue;
        const auto around = neighbours.subspan(offsets[i], offsets[i + 1] - offsets[i]);
        Totals totals;
        totals.add(cases[i], base[i]);
        for (const auto k : around) {
            if (!std::isnan(raw[k])) totals.add(cases[k], base[k]);
        }
        double squares = weightedSquare(raw[i], base[i], totals.rate());
        for (const auto k : around) {
            if (!std::isnan(raw[k])) squares += weightedSquare(raw[k], base[k], totals.rate());
        }
        rates[i] = drawn(raw[i], base[i], totals, squares);
    }
    return rates;
}

}  // namespace kapok::stats
