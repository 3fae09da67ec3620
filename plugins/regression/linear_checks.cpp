#include "regression/linear_checks.h"

#include "sdk/declare.h"
#include "stats/distributions.h"
#include "stats/moments.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::regression {
namespace {

using stats::Design;
using stats::Matrix;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
// Elements of the products that White's test takes: beyond, it costs many times the regression itself.
constexpr std::size_t mostWhite = 2'000'000;

/// The columns of a design and further ones behind them, each scaled to be at most 1 in size.
Design extended(const Design& design, const std::vector<std::vector<double>>& further, bool withOnes) {
    const std::size_t first = withOnes ? 1 : 0;
    Design result{Matrix(design.x.rows, first + design.x.columns + further.size()), {}};
    if (withOnes) std::fill_n(result.x.column(0).begin(), design.x.rows, 1.0);
    std::copy(design.x.values.begin(), design.x.values.end(), result.x.column(first).begin());
    for (std::size_t j = 0; j < further.size(); ++j) {
        std::copy(further[j].begin(), further[j].end(), result.x.column(first + design.x.columns + j).begin());
    }
    return result;
}

/// n R^2 of y on a design that holds an intercept, as chi-square with rank - 1 degrees.
Check multiplierTest(std::string name, const Design& design, const std::vector<double>& y) {
    const stats::LeastSquares fit = stats::leastSquares(design, y);
    const auto rows = static_cast<double>(y.size());
    Check check{std::move(name), notANumber, static_cast<double>(fit.rank) - 1, notANumber, notANumber};
    if (fit.rank >= y.size() || !(fit.total > 0)) return check;
    check.statistic = rows * (1 - fit.residualSum / fit.total);
    check.pValue = stats::chiSquareUpper(check.statistic, check.df);
    return check;
}

std::vector<double> squares(const std::vector<double>& values) {
    std::vector<double> result(values.size());
    std::transform(values.begin(), values.end(), result.begin(), [](double value) { return value * value; });
    return result;
}

}  // namespace

Check breuschPagan(const Design& design, const std::vector<double>& residuals) {
    return multiplierTest("breusch_pagan", extended(design, {}, true), squares(residuals));
}

Check white(const Design& design, const std::vector<double>& residuals) {
    std::vector<std::vector<double>> products;
    const std::size_t width = design.x.columns;
    const Check none{"white", notANumber, notANumber, notANumber, notANumber};
    const std::size_t terms = width * (width + 3) / 2;
    if (terms + 1 >= design.x.rows || terms * design.x.rows > mostWhite) return none;
    for (std::size_t a = 0; a < width; ++a) {
        for (std::size_t b = a; b < width; ++b) {
            std::vector<double> product(design.x.rows);
            for (std::size_t i = 0; i < product.size(); ++i) product[i] = design.x(i, a) * design.x(i, b);
            products.push_back(std::move(product));
        }
    }
    return multiplierTest("white", extended(design, products, true), squares(residuals));
}

Check jarqueBera(const std::vector<double>& residuals) {
    const auto n = static_cast<double>(residuals.size());
    const double mean = stats::moments(residuals).mean;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (const double residual : residuals) {
        const double gap = residual - mean;
        second += gap * gap;
        third += gap * gap * gap;
        fourth += gap * gap * gap * gap;
    }
    second /= n;
    const double skewness = third / n / std::pow(second, 1.5);
    const double excess = fourth / n / (second * second) - 3;
    Check check{"jarque_bera", notANumber, 2, notANumber, notANumber};
    if (!(second > 0)) return check;
    check.statistic = n / 6 * (skewness * skewness + excess * excess / 4);
    check.pValue = stats::chiSquareUpper(check.statistic, 2);
    return check;
}

Check durbinWatson(const std::vector<double>& residuals) {
    double steps = 0;
    double sum = 0;
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        sum += residuals[i] * residuals[i];
        if (i > 0) steps += (residuals[i] - residuals[i - 1]) * (residuals[i] - residuals[i - 1]);
    }
    return {"durbin_watson", sum > 0 ? steps / sum : notANumber, notANumber, notANumber, notANumber};
}

Check breuschGodfrey(const Design& design, const std::vector<double>& residuals, int lags) {
    std::vector<std::vector<double>> earlier;
    for (std::size_t lag = 1; lag <= static_cast<std::size_t>(lags) && lag < residuals.size(); ++lag) {
        std::vector<double> shifted(residuals.size(), 0.0);
        std::copy(residuals.begin(), residuals.end() - static_cast<std::ptrdiff_t>(lag),
                  shifted.begin() + static_cast<std::ptrdiff_t>(lag));
        earlier.push_back(std::move(shifted));
    }
    const stats::LeastSquares fit = stats::leastSquares(extended(design, earlier, false), residuals);
    Check check{"breusch_godfrey", notANumber, static_cast<double>(earlier.size()), notANumber, notANumber};
    if (fit.rank >= residuals.size() || !(fit.uncentredTotal > 0)) return check;
    check.statistic = static_cast<double>(residuals.size()) * (1 - fit.residualSum / fit.uncentredTotal);
    check.pValue = stats::chiSquareUpper(check.statistic, check.df);
    return check;
}

Check reset(const Design& design, const stats::LeastSquares& fit, std::span<const double> y) {
    // In units of the standard deviation: powers of the plain values would drown in rounding.
    const stats::Moments spread = stats::moments(fit.fitted);
    std::vector<std::vector<double>> powers(2, std::vector<double>(y.size()));
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double value = (fit.fitted[i] - spread.mean) / spread.sd;
        powers[0][i] = value * value;
        powers[1][i] = value * value * value;
    }
    Check check{"reset", notANumber, 2, notANumber, notANumber};
    if (!(spread.sd > 0) || !(fit.residualSum > 0) || y.size() < fit.rank + 3) return check;
    const stats::LeastSquares wider = stats::leastSquares(extended(design, powers, false), y);
    check.df = static_cast<double>(wider.rank - fit.rank);
    check.df2 = static_cast<double>(y.size() - wider.rank);
    check.statistic = (fit.residualSum - wider.residualSum) / check.df / (wider.residualSum / check.df2);
    check.pValue = stats::fUpper(check.statistic, check.df, check.df2);
    return check;
}

std::vector<double> varianceInflation(const stats::ModelMatrix& model, const stats::LeastSquares& fit,
                                      std::span<const double> weights, bool intercept) {
    std::vector<double> result(model.names.size(), std::numeric_limits<double>::infinity());
    for (const std::size_t j : fit.kept()) {
        const auto column = model.design.x.column(j);
        double weight = 0;
        double sum = 0;
        for (std::size_t i = 0; i < column.size(); ++i) {
            const double w = weights.empty() ? 1 : weights[i];
            weight += w;
            sum += w * column[i];
        }
        const double centre = intercept ? sum / weight : 0;
        double spread = 0;
        for (std::size_t i = 0; i < column.size(); ++i) {
            const double w = weights.empty() ? 1 : weights[i];
            spread += w * (column[i] - centre) * (column[i] - centre);
        }
        // The j-th diagonal element of the inverse is one over what the others leave of the column.
        result[j] = model.terms[j] == 0 ? notANumber : fit.covariance(j, j) * spread;
    }
    return result;
}

void warnAboutInflation(const std::vector<double>& inflation, Result& result) {
    if (std::none_of(inflation.begin(), inflation.end(), [](double each) { return each > 10 && std::isfinite(each); }))
        return;
    result.warnings.push_back(
        KAPOK_TR("regression",
                 "Some predictors nearly determine others (variance inflation above 10): their separate coefficients "
                 "are uncertain, the fitted values are not."));
}

void sayChecks(const std::vector<Check>& checks, Result& result) {
    for (const Check& check : checks) {
        // White's test says what Breusch and Pagan's does; the order of rows is not always one of time.
        if (!(check.pValue < 0.05) || check.test == "white" || check.test == "breusch_godfrey" ||
            check.test == "durbin_watson") {
            continue;
        }
        Text words;
        if (check.test == "breusch_pagan") {
            words = KAPOK_TR("regression",
                             "The spread of the residuals changes with the predictors (Breusch–Pagan, %1): classical "
                             "standard errors are not to be trusted. Choose errors HC3.");
        } else if (check.test == "jarque_bera") {
            words = KAPOK_TR("regression",
                             "The residuals are not normal (Jarque–Bera, %1): with few rows, p-values and prediction "
                             "intervals are only rough.");
        } else {
            words = KAPOK_TR("regression",
                             "Powers of the fitted values still explain the response (RESET, %1): a curve or an "
                             "interaction may be missing in the model.");
        }
        result.warnings.push_back(words.arg(pText(check.pValue)));
    }
}

}  // namespace kapok::regression
