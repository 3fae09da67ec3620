#include "tests/time_series.h"

#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/least_squares.h"
#include "tests/dickey_fuller.h"
#include "tests/several_series.h"
#include "tests/terms.h"
#include "tests/test_table.h"

#include <array>

namespace kapok::tests {
namespace {

/// Critical values of Kwiatkowski et al. (1992), table 1, for 1, 2.5, 5 and 10 %.
constexpr std::array<double, 4> kpssLevels{0.01, 0.025, 0.05, 0.10};
constexpr std::array<double, 4> kpssConstant{0.739, 0.574, 0.463, 0.347};
constexpr std::array<double, 4> kpssTrend{0.216, 0.176, 0.146, 0.119};

/// Between the tabulated values on a line; at most 0.1 and at least 0.01.
double kpssP(double statistic, const std::array<double, 4>& table) {
    if (statistic >= table.front()) return kpssLevels.front();
    for (std::size_t i = 1; i < table.size(); ++i) {
        if (statistic < table[i]) continue;
        const double share = (statistic - table[i]) / (table[i - 1] - table[i]);
        return kpssLevels[i] + share * (kpssLevels[i - 1] - kpssLevels[i]);
    }
    return kpssLevels.back();
}

/// The variance of the sum of residuals: their mean square and twice Bartlett's weights times the autocovariances.
double longVariance(const std::vector<double>& e, std::size_t lags) {
    double variance = 0;
    for (const double residual : e) variance += residual * residual;
    for (std::size_t lag = 1; lag <= lags; ++lag) {
        double products = 0;
        for (std::size_t t = lag; t < e.size(); ++t) products += e[t] * e[t - lag];
        variance += 2 * (1 - static_cast<double>(lag) / (static_cast<double>(lags) + 1)) * products;
    }
    return variance / static_cast<double>(e.size());
}

struct UnitRootRow {
    std::string test;
    double statistic;
    std::size_t lags;
    double pValue;
    std::array<double, 3> critical;  ///< for 1, 5 and 10 %
    bool rejects;                    ///< at 5 %
};

std::array<double, 3> mackinnonCriticals(Trend trend, std::size_t rows) {
    const auto n = static_cast<double>(rows);
    return {mackinnonCritical(Level::One, trend, 1, n), mackinnonCritical(Level::Five, trend, 1, n),
            mackinnonCritical(Level::Ten, trend, 1, n)};
}

UnitRootRow augmented(const DickeyFuller& fit, Trend trend) {
    const auto critical = mackinnonCriticals(trend, fit.rows);
    return {"adf", fit.t, fit.lags, mackinnonP(fit.t, trend), critical, fit.t < critical[1]};
}

/// Phillips & Perron (1988), Z of t: the regression without lags, its t corrected by the long-run variance; in the
/// form of Hamilton (1994, equation 17.6.12).
UnitRootRow phillipsPerron(const std::vector<double>& y, Trend trend, std::size_t lags) {
    const std::size_t rows = y.size() - 1;
    const std::size_t width = trend == Trend::None ? 1 : trend == Trend::Constant ? 2 : 3;
    stats::Design design{stats::Matrix(rows, width), {}};
    for (std::size_t i = 0; i < rows; ++i) {
        design.x(i, 0) = y[i];
        if (width > 1) design.x(i, 1) = 1;
        if (width > 2) design.x(i, 2) = static_cast<double>(i);
    }
    const stats::LeastSquares fit = stats::leastSquares(design, std::span(y).subspan(1));
    const auto n = static_cast<double>(rows);
    const double spread = std::sqrt(fit.residualSum / (n - static_cast<double>(fit.rank)));
    const double error = spread * std::sqrt(fit.covariance(0, 0));
    const double t = (fit.coefficients[0] - 1) / error;
    const double plain = fit.residualSum / n;
    const double longRun = longVariance(fit.residuals, lags);
    const double z = std::sqrt(plain / longRun) * t - (longRun - plain) * n * error / (2 * std::sqrt(longRun) * spread);
    const auto critical = mackinnonCriticals(trend, rows);
    return {"pp", z, lags, mackinnonP(z, trend), critical, z < critical[1]};
}

UnitRootRow kpss(const std::vector<double>& y, Trend trend, std::size_t lags) {
    const auto n = static_cast<double>(y.size());
    const bool linear = trend == Trend::Linear;
    stats::Design design{stats::Matrix(y.size(), linear ? 2 : 1), {}};
    for (std::size_t t = 0; t < y.size(); ++t) {
        design.x(t, 0) = 1;
        if (linear) design.x(t, 1) = static_cast<double>(t);
    }
    const std::vector<double> e = stats::leastSquares(design, y).residuals;
    double partial = 0;
    double sums = 0;
    for (const double residual : e) {
        partial += residual;
        sums += partial * partial;
    }
    const auto& table = linear ? kpssTrend : kpssConstant;
    const double statistic = sums / (n * n * longVariance(e, lags));
    return {"kpss", statistic, lags, kpssP(statistic, table), {table[0], table[2], table[3]}, statistic > table[2]};
}

void writeUnitRoots(const std::vector<UnitRootRow>& rows, Result& result) {
    RowWriter writer(result.addTable("test", KAPOK_TR("tests", "Test")),
                     {"test:term", "statistic", "lags:int", "critical_1", "critical_5", "critical_10", "p_value"},
                     testTerms());
    for (const UnitRootRow& row : rows) {
        writer.row({row.test, row.statistic, row.lags, row.critical[0], row.critical[1], row.critical[2], row.pValue});
    }
}

/// From how many of the two tests of a unit root reject it, and whether KPSS rejects a stationary series.
Text verdictOf(int rejectsRoot, bool rejectsStationary) {
    if (rejectsRoot == 2 && !rejectsStationary) {
        return KAPOK_TR("tests", "All three tests take **%1** as stationary at the 5 % level.");
    }
    if (rejectsRoot == 0 && rejectsStationary) {
        return KAPOK_TR("tests", "All three tests find a unit root in **%1** at the 5 % level: model its differences.");
    }
    if (rejectsRoot == 0) {
        return KAPOK_TR("tests", "The tests of **%1** do not decide: the series is too short or between the two.");
    }
    return KAPOK_TR("tests",
                    "The tests of **%1** disagree: neither a unit root nor a stationary series fits; look for breaks.");
}

}  // namespace

ModuleInfo unitRootInfo() {
    return testInfo(
        "tests.unit_root", KAPOK_TR("tests", "Tests of unit roots"),
        KAPOK_TR("tests", "Does a time series wander, or return to a level? Dickey–Fuller, Phillips–Perron and KPSS."),
        KAPOK_TR(
            "tests",
            "The augmented Dickey–Fuller test (adf) asks whether the series has a unit root; a statistic below the "
            "critical value says that it has none. Phillips and Perron's (pp) asks the same, and corrects for "
            "dependence of the errors by their long-run variance instead of lags. KPSS asks the opposite: a statistic "
            "above the critical value says that the series is not stationary; its p-values are read from the authors' "
            "table, from 0.01 to 0.1. All together are surer than one. Critical values and p-values of the first two "
            "are MacKinnon's. The lags of Dickey–Fuller are chosen by AIC up to 12 (n / 100)^¼ unless given; the "
            "others take 4 (n / 100)^¼.\n\n"
            "Rows are put in order of the column of times, or taken as they stand; steps must be even. **Missing "
            "values** are left out and counted; within "
            "the series they shift what comes after.\n\n"
            "Sources: D. A. Dickey, W. A. Fuller, Journal of the American Statistical Association 74, 1979; P. C. B. "
            "Phillips, P. Perron, Biometrika 75, 1988, as in J. D. Hamilton, Time Series Analysis, 1994; J. G. "
            "MacKinnon, Journal of Business & Economic Statistics 12, 1994, and Queen's Economics Department Working "
            "Paper 1227, 2010; D. Kwiatkowski, P. C. B. Phillips, P. Schmidt, Y. Shin, Journal of Econometrics 54, "
            "1992."),
        KAPOK_TR("tests",
                 "Steps are even, and neither level nor trend jumps: a jump looks like a unit root. Dickey–Fuller "
                 "needs lags enough to leave errors without memory."),
        {columnParameter("value", KAPOK_TR("tests", "Value"), KAPOK_TR("tests", "The series."), numberTypes()),
         timeParameter(),
         choiceParameter("trend", KAPOK_TR("tests", "Trend"),
                         KAPOK_TR("tests", "Around what the series may be stationary."),
                         {{"constant", KAPOK_TR("tests", "A level")},
                          {"linear", KAPOK_TR("tests", "A straight trend")},
                          {"none", KAPOK_TR("tests", "Zero (KPSS: a level)")}}),
         integerParameter("lags", KAPOK_TR("tests", "Lags"), KAPOK_TR("tests", "Of all tests; chosen unless given."),
                          {}, 0, 1000)});
}

Result runUnitRoot(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const TimeOrder order(data, parameters);
    const SeveralSeries series = severalSeries(data, {parameters.word("value")}, order, 8);
    const std::vector<double>& y = series.values[0];
    const std::string& word = parameters.word("trend");
    const Trend trend = word == "none" ? Trend::None : word == "linear" ? Trend::Linear : Trend::Constant;
    const bool given = parameters.has("lags");
    const std::size_t lags = given ? static_cast<std::size_t>(parameters.integer("lags")) : usualLags(12, y.size());
    const std::size_t fewLags = given ? lags : usualLags(4, y.size());
    needRows(series, 2 * lags + 8);
    context.check();
    const DickeyFuller fit = given ? dickeyFuller(y, trend, lags) : chosenDickeyFuller(y, trend, lags);
    const std::vector<UnitRootRow> rows{augmented(fit, trend), phillipsPerron(y, trend, fewLags),
                                        kpss(y, trend, fewLags)};
    Result result;
    writeUnitRoots(rows, result);
    writeChanges(series, order, 1, "step", KAPOK_TR("tests", "Steps from row to row"), result);
    const int rejectsRoot = (rows[0].rejects ? 1 : 0) + (rows[1].rejects ? 1 : 0);
    result.texts.push_back({"summary", verdictOf(rejectsRoot, rows[2].rejects).arg(series.names[0])});
    warnAboutRows(series.left, result);
    return result;
}

}  // namespace kapok::tests
