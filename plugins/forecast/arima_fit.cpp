#include "forecast/arima_fit.h"

#include "forecast/arima_likelihood.h"
#include "forecast/arima_polish.h"
#include "forecast/arima_start.h"
#include "forecast/arma_polynomial.h"
#include "forecast/decompose.h"
#include "sdk/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace kapok::forecast {
namespace {

using Columns = std::vector<std::vector<double>>;

/// The regressors of a model: its constant, then those given, for steps 0 … count - 1.
struct Design {
    std::vector<std::string> names;
    Columns columns;
};

Design designOf(const ArimaOrders& orders, const Regressors& regressors, std::size_t count) {
    Design design;
    if (orders.constant) {
        const bool drift = orders.d + orders.seasonalD == 1;
        std::vector<double>& column = design.columns.emplace_back();
        for (std::size_t t = 0; t < count; ++t) column.push_back(drift ? static_cast<double>(t + 1) : 1);
        design.names.emplace_back(drift ? "drift" : "mean");
    }
    for (std::size_t k = 0; k < regressors.count(); ++k) {
        const std::vector<double>& values = regressors.values[k];
        design.names.push_back(regressors.names[k]);
        design.columns.emplace_back(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return design;
}

std::vector<std::size_t> missingSteps(const std::vector<double>& y) {
    std::vector<std::size_t> steps;
    for (std::size_t t = 0; t < y.size(); ++t) {
        if (std::isnan(y[t])) steps.push_back(t);
    }
    return steps;
}

/// The differenced series, indicators of its missing values and regressors.
Columns likelihoodColumns(const std::vector<double>& filled, const std::vector<std::size_t>& missing,
                          const Design& design, const ArimaOrders& orders) {
    const std::vector<double> polynomial = differencePolynomial(orders.d, orders.seasonalD, orders.period);
    Columns columns{differenced(filled, polynomial)};
    for (const std::size_t step : missing) {
        std::vector<double> indicator(filled.size(), 0);
        indicator[step] = 1;
        columns.push_back(differenced(indicator, polynomial));
    }
    for (const std::vector<double>& column : design.columns) columns.push_back(differenced(column, polynomial));
    return columns;
}

void requireLength(const std::vector<double>& y, const std::vector<std::size_t>& missing, const ArimaOrders& orders,
                   std::size_t effects) {
    const auto known = static_cast<int>(y.size() - missing.size());
    const int needed = orders.differences() + orders.coefficients() + static_cast<int>(effects) + 1;
    if (known >= needed && y.size() > static_cast<std::size_t>(orders.differences())) return;
    throw Error(KAPOK_TR("forecast", "The series is too short: %1 values, and %2 needs at least %3.")
                    .arg(known)
                    .arg(arimaName(orders))
                    .arg(needed),
                KAPOK_TR("forecast", "Use a longer series, or lower orders."));
}

void requireIndependent(ArimaLikelihood& likelihood, const Design& design, std::size_t missing,
                        std::span<const double> x) {
    const std::size_t column = likelihood.dependentColumn(x);
    if (column == 0) return;
    if (column <= missing) {
        throw Error(KAPOK_TR("forecast", "Too many values are missing for this model."),
                    KAPOK_TR("forecast", "Fill the gaps first, or use a shorter part of the series."));
    }
    throw Error(KAPOK_TR("forecast",
                         "The regressor %1 is constant after differencing, or a combination of the other regressors.")
                    .arg(design.names[column - missing - 1]),
                KAPOK_TR("forecast", "Leave it out, or choose other orders of differences."));
}

stats::LeastSquaresMinimum search(ArimaLikelihood& likelihood, const std::vector<std::vector<double>>& starts,
                                  bool thorough) {
    const std::size_t size = likelihood.size();
    if (size == 0) return {{}, likelihood.sum({}), 0, true};
    const std::vector<double> upper(size, ArimaLikelihood::greatest);
    const std::vector<double> lower(size, -ArimaLikelihood::greatest);
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < starts.size(); ++i) order.emplace_back(likelihood.sum(starts[i]), i);
    std::sort(order.begin(), order.end());
    stats::LeastSquaresMinimum best;
    best.sum = std::numeric_limits<double>::infinity();
    for (const auto& [sum, i] : order) {
        if (!std::isfinite(sum)) break;
        auto minimum = stats::minimizeLeastSquares(likelihood, starts[i], lower, upper,
                                                   {.maximumIterations = thorough ? 200 : 50, .tolerance = 1e-8});
        if (minimum.sum < best.sum) best = std::move(minimum);
        if (!thorough) return best;
    }
    if (best.x.empty()) return best;
    likelihood.usePreciseSlopes();
    const auto polished =
        stats::minimizeLeastSquares(likelihood, best.x, lower, upper, {.maximumIterations = 50, .tolerance = 1e-13});
    if (polished.sum <= best.sum) best = polished;
    polishArima(likelihood, best);
    return best;
}

}  // namespace

std::string arimaName(const ArimaOrders& o) {
    const auto triple = [](int a, int b, int c) {
        return "(" + std::to_string(a) + "," + std::to_string(b) + "," + std::to_string(c) + ")";
    };
    std::string name = "ARIMA" + triple(o.p, o.d, o.q);
    if (o.seasonalP + o.seasonalD + o.seasonalQ > 0) {
        name += triple(o.seasonalP, o.seasonalD, o.seasonalQ) + "[" + std::to_string(o.period) + "]";
    }
    if (o.constant) name += o.d + o.seasonalD == 1 ? " with drift" : " with mean";
    return name;
}

bool ArimaFit::isWellBehaved() const {
    constexpr double least = 1.01;
    const double seasonalLeast = std::pow(least, orders.period);
    const auto negative = [](std::vector<double> part) {
        for (double& value : part) value = -value;
        return part;
    };
    return rootsBeyond(ar, least) && rootsBeyond(negative(ma), least) && rootsBeyond(seasonalAr, seasonalLeast) &&
           rootsBeyond(negative(seasonalMa), seasonalLeast);
}

ArimaFit fitArima(const std::vector<double>& y, const ArimaOrders& orders, const Regressors& regressors,
                  const std::function<void()>& check, ArimaEffort effort) {
    const std::vector<std::size_t> missing = missingSteps(y);
    const Design design = designOf(orders, regressors, y.size());
    requireLength(y, missing, orders, design.names.size());
    std::vector<double> completed = filledGaps(y, orders.period);
    ArimaLikelihood likelihood(orders, likelihoodColumns(completed, missing, design, orders), missing.size(), check);
    requireIndependent(likelihood, design, missing.size(), std::vector<double>(likelihood.size(), 0));

    const auto minimum = search(likelihood, startingPoints(likelihood, orders), effort == ArimaEffort::Thorough);
    if (!std::isfinite(minimum.sum)) {
        throw Error(KAPOK_TR("forecast", "%1 could not be fitted to this series.").arg(arimaName(orders)),
                    KAPOK_TR("forecast", "Choose other orders, or let them be chosen."));
    }
    const ArimaLikelihood::Regression regression = likelihood.regression(minimum.x);
    ArmaCoefficients coefficients = likelihood.coefficients(minimum.x);
    ArimaFit fit;
    fit.orders = orders;
    fit.ar = coefficients.ar;
    fit.ma = coefficients.ma;
    fit.seasonalAr = coefficients.seasonalAr;
    fit.seasonalMa = coefficients.seasonalMa;
    fit.converged = minimum.converged;
    fit.observed = likelihood.count();
    const double n = fit.observed;
    const int free = orders.coefficients() + static_cast<int>(design.names.size());
    // A perfect fit has no likelihood: below rounding, fewer coefficients decide.
    const double sum = std::max(minimum.sum, 1e-26 * likelihood.squares());
    fit.sigma2 = sum / regression.scale / std::max(1.0, n - free);
    fit.loglik = -0.5 * n * (std::log(2 * std::numbers::pi * sum / n) + 1);
    const double parameters = free + 1;
    fit.aic = -2 * fit.loglik + 2 * parameters;
    fit.aicc = n > parameters + 1 ? fit.aic + 2 * parameters * (parameters + 1) / (n - parameters - 1)
                                  : std::numeric_limits<double>::infinity();
    fit.bic = fit.aic + parameters * (std::log(n) - 2);

    for (std::size_t i = 0; i < missing.size(); ++i) completed[missing[i]] -= regression.estimates[i];
    fit.errors = completed;
    for (std::size_t k = 0; k < design.names.size(); ++k) {
        const double estimate = regression.estimates[missing.size() + k];
        const double error = std::sqrt(regression.variances[missing.size() + k] * fit.sigma2);
        fit.effects.push_back({design.names[k], estimate, error});
        for (std::size_t t = 0; t < y.size(); ++t) fit.errors[t] -= estimate * design.columns[k][t];
    }
    ArmaFilter filter;
    filter.set(coefficients.phi, coefficients.theta);
    const std::vector<double> innovations =
        filter.run(differenced(fit.errors, differencePolynomial(orders.d, orders.seasonalD, orders.period)))
            .innovations;
    const std::size_t lost = y.size() - innovations.size();
    fit.fitted.assign(lost, std::nan(""));
    for (std::size_t t = lost; t < y.size(); ++t) fit.fitted.push_back(completed[t] - innovations[t - lost]);
    return fit;
}

namespace {

/// `path` and the steps after it: the state carried ahead, the differences put back.
std::vector<double> continued(const ArmaFilter& filter, std::vector<double> state, std::vector<double> path,
                              const std::vector<double>& polynomial, std::size_t steps) {
    for (std::size_t h = 0; h < steps; ++h) {
        const double w = state[0];
        for (std::size_t i = 0; i < filter.size(); ++i) state[i] = filter.phi()[i] * w + state[i + 1];
        double mean = w;
        for (std::size_t j = 1; j < polynomial.size(); ++j) {
            if (polynomial[j] != 0) mean -= polynomial[j] * path[path.size() - j];
        }
        path.push_back(mean);
    }
    return path;
}

/// Variances of the steps ahead over sigma2.
std::vector<double> variancesAhead(const ArmaFilter& filter, const std::vector<std::vector<double>>& error,
                                   const std::vector<double>& polynomial, std::size_t steps) {
    const std::size_t r = filter.size();
    std::vector<double> now(r, 0);  // Z T^(h - 1)
    now[0] = 1;
    std::vector<std::vector<double>> responses;  // what the state's error changes in the value at each step
    double later = 0;                            // variance from innovations after the first
    std::vector<double> variances;
    for (std::size_t h = 0; h < steps; ++h) {
        std::vector<double> response = now;
        for (std::size_t j = 1; j < std::min(polynomial.size(), h + 1); ++j) {
            if (polynomial[j] == 0) continue;
            for (std::size_t i = 0; i < r; ++i) response[i] -= polynomial[j] * responses[h - j][i];
        }
        double variance = later;
        double impulse = 0;
        for (std::size_t i = 0; i < r; ++i) {
            double row = 0;
            for (std::size_t j = 0; j < r; ++j) row += error[i][j] * response[j];
            variance += response[i] * row;
            impulse += response[i] * filter.theta()[i];
        }
        later += impulse * impulse;
        variances.push_back(variance);
        responses.push_back(std::move(response));

        double first = 0;
        for (std::size_t i = 0; i < r; ++i) first += now[i] * filter.phi()[i];
        std::rotate(now.rbegin(), now.rbegin() + 1, now.rend());
        now[0] = first;
    }
    return variances;
}

}  // namespace

Forecast ArimaFit::forecast(int horizon, const Regressors& regressors) const {
    const auto negative = [](std::vector<double> part) {
        for (double& value : part) value = -value;
        return part;
    };
    ArmaFilter filter;
    filter.set(seasonalProduct(ar, seasonalAr, orders.period),
               negative(seasonalProduct(negative(ma), negative(seasonalMa), orders.period)));
    const std::vector<double> polynomial = differencePolynomial(orders.d, orders.seasonalD, orders.period);
    const ArmaFilter::End end = filter.run(differenced(errors, polynomial));
    const auto steps = static_cast<std::size_t>(horizon);
    const std::size_t n = errors.size();
    const Design design = designOf(orders, regressors, n + steps);
    const std::vector<double> path = continued(filter, end.state, errors, polynomial, steps);
    Forecast result;
    for (std::size_t h = 0; h < steps; ++h) {
        double mean = path[n + h];
        for (std::size_t k = 0; k < effects.size(); ++k) mean += effects[k].estimate * design.columns[k][n + h];
        result.mean.push_back(mean);
    }
    for (const double variance : variancesAhead(filter, end.error, polynomial, steps)) {
        result.sd.push_back(std::sqrt(sigma2 * variance));
    }
    return result;
}

}  // namespace kapok::forecast
