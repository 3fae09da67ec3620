// The module tests.seasonal_root.
#include "sdk/declare.h"
#include "stats/least_squares.h"
#include "tests/several_series.h"
#include "tests/terms.h"
#include "tests/test_table.h"
#include "tests/time_series.h"

#include <cmath>
#include <limits>

namespace kapok::tests {
namespace {

constexpr std::size_t mostLags = 3;

/// A column less the autoregression of `coefficients` on it; starts NaN as `y` does.
std::vector<double> filtered(const std::vector<double>& y, const std::vector<double>& coefficients) {
    std::vector<double> rest(y.size(), notANumber);
    for (std::size_t t = coefficients.size(); t < y.size(); ++t) {
        rest[t] = y[t];
        for (std::size_t k = 0; k < coefficients.size(); ++k) rest[t] -= coefficients[k] * y[t - k - 1];
    }
    return rest;
}

/// The columns of `design` are `columns` at the steps from `first` on.
stats::LeastSquares regressionFrom(std::size_t first, const std::vector<double>& y,
                                   const std::vector<std::vector<double>>& columns) {
    stats::Design design{stats::Matrix(y.size() - first, columns.size()), {}};
    for (std::size_t j = 0; j < columns.size(); ++j) {
        std::copy(columns[j].begin() + static_cast<std::ptrdiff_t>(first), columns[j].end(),
                  design.x.column(j).begin());
    }
    return stats::leastSquares(design, std::span(y).subspan(first));
}

std::vector<double> delayed(const std::vector<double>& y, std::size_t lag) {
    std::vector<double> late(y.size(), notANumber);
    std::copy(y.begin(), y.end() - static_cast<std::ptrdiff_t>(lag), late.begin() + static_cast<std::ptrdiff_t>(lag));
    return late;
}

struct SeasonalRoot {
    double t = notANumber;
    double aic = std::numeric_limits<double>::infinity();
    std::size_t lags = 0;
    std::size_t rows = 0;
};

/// Osborn, Chui, Smith & Birchenhall (1988), equation 6 without seasonal dummies: the steps of the seasonal differences
/// by `lags` of themselves and by the seasonal differences a step ago and the steps a season ago, both less their
/// autoregression. Over the steps from `first` on, the least possible when it is 0.
SeasonalRoot seasonalRoot(const std::vector<double>& y, std::size_t period, std::size_t lags, std::size_t first = 0) {
    const std::vector<double> seasonal = differences(y, period);
    const std::vector<double> steps = differences(y, 1);
    const std::vector<double> both = differences(seasonal, 1);
    std::vector<std::vector<double>> columns;
    for (std::size_t lag = 1; lag <= lags; ++lag) columns.push_back(delayed(both, lag));
    std::vector<double> coefficients;
    if (lags > 0) coefficients = regressionFrom(period + 1 + lags, both, columns).coefficients;
    columns.push_back(delayed(filtered(seasonal, coefficients), 1));
    columns.push_back(delayed(filtered(steps, coefficients), period));
    const std::size_t least = period + 1 + lags;
    SeasonalRoot result{.lags = lags, .rows = y.size() - std::max(first, least)};
    const stats::LeastSquares fit = regressionFrom(y.size() - result.rows, both, columns);
    const auto n = static_cast<double>(result.rows);
    const double spare = n - static_cast<double>(fit.rank);
    const std::size_t last = columns.size() - 1;
    if (fit.rank < columns.size() || !(fit.residualSum > 0)) return result;
    result.t = fit.coefficients[last] / std::sqrt(fit.residualSum / spare * fit.covariance(last, last));
    result.aic = n * std::log(fit.residualSum / n) + 2 * static_cast<double>(fit.rank);
    return result;
}

SeasonalRoot chosenRoot(const std::vector<double>& y, std::size_t period) {
    SeasonalRoot best;
    for (std::size_t lags = 0; lags <= mostLags; ++lags) {
        const SeasonalRoot tried = seasonalRoot(y, period, lags, period + 1 + mostLags);
        if (tried.aic < best.aic) best = tried;
    }
    return seasonalRoot(y, period, best.lags);
}

/// The 5 % point: the curve that R. J. Hyndman (forecast 8.3, 2018) put through simulated ones of many periods.
double criticalValue(std::size_t period) {
    const double x = std::log(static_cast<double>(period)) - 0.7656451;
    return -0.2937411 * std::exp(-0.2850853 * x - 0.05983644 * x * x) - 1.652202;
}

}  // namespace

ModuleInfo seasonalRootInfo() {
    return testInfo(
        "tests.seasonal_root", KAPOK_TR("tests", "Test of a seasonal unit root"),
        KAPOK_TR("tests", "Does the seasonal pattern wander, or stay the same? Osborn, Chui, Smith and Birchenhall."),
        KAPOK_TR("tests",
                 "The test (OCSB) asks whether the series must be differenced from season to season before it is "
                 "modelled: a statistic below the critical value says that it must not, for its seasonal pattern is "
                 "steady. The steps of the seasonal differences are regressed on the seasonal differences a step ago "
                 "and on the steps a season ago, both less the autoregression of as many lags as are given; the "
                 "statistic is Student's t of the latter. The lags are chosen by AIC from 0 to 3 unless given. The "
                 "critical value is a curve through simulated ones.\n\n"
                 "Rows are put in order of the column of times, or taken as they stand; steps must be even. **Missing "
                 "values** are left out and counted; within the series they shift what comes after.\n\n"
                 "Sources: D. R. Osborn, A. P. L. Chui, J. P. Smith, C. R. Birchenhall, Oxford Bulletin of Economics "
                 "and Statistics 50, 1988; critical values as in R. J. Hyndman, Y. Khandakar, Journal of Statistical "
                 "Software 27(3), 2008, and the later versions of that package."),
        KAPOK_TR("tests", "Errors are independent and of equal spread once the lags are taken out."),
        {columnParameter("value", KAPOK_TR("tests", "Value"), KAPOK_TR("tests", "The series."), numberTypes()),
         timeParameter(),
         integerParameter("period", KAPOK_TR("tests", "Steps in a season"),
                          KAPOK_TR("tests", "12 for months, 4 for quarters."), std::int64_t{12}, 2, 1000),
         integerParameter("lags", KAPOK_TR("tests", "Lags"), KAPOK_TR("tests", "Chosen unless given."), {}, 0, 100)});
}

Result runSeasonalRoot(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const TimeOrder order(data, parameters);
    const auto period = static_cast<std::size_t>(parameters.integer("period"));
    const bool given = parameters.has("lags");
    const std::size_t lags = given ? static_cast<std::size_t>(parameters.integer("lags")) : mostLags;
    const SeveralSeries series = severalSeries(data, {parameters.word("value")}, order, 2 * period + 2 * lags + 6);
    context.check();
    const std::vector<double>& y = series.values[0];
    const SeasonalRoot root = given ? seasonalRoot(y, period, lags) : chosenRoot(y, period);
    const double critical = criticalValue(period);
    Result result;
    RowWriter(result.addTable("test", KAPOK_TR("tests", "Test")),
              {"test:term", "statistic", "lags:int", "critical_5", "observations:int"}, testTerms())
        .row({"ocsb", root.t, root.lags, critical, root.rows});
    writeChanges(series, order, period, "change", KAPOK_TR("tests", "Changes from one season to the next"), result);
    const Text steady = KAPOK_TR("tests",
                                 "The seasonal pattern of **%1** is steady at the 5 % level: describe it by seasonal "
                                 "terms, not by seasonal differences.");
    const Text wandering = KAPOK_TR("tests",
                                    "A seasonal unit root of **%1** is not rejected at the 5 % level: its pattern may "
                                    "wander; model its seasonal differences.");
    const Text unknown =
        KAPOK_TR("tests", "The series **%1** repeats itself exactly or too much: there is nothing to test.");
    const Text& verdict = std::isnan(root.t) ? unknown : root.t < critical ? steady : wandering;
    result.texts.push_back({"summary", verdict.arg(series.names[0])});
    warnAboutRows(series.left, result);
    return result;
}

}  // namespace kapok::tests
