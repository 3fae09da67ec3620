#include "tests/unit_root.h"

#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/least_squares.h"
#include "tests/samples.h"
#include "tests/test_table.h"

#include <algorithm>
#include <array>

namespace kapok::tests {
namespace {

enum class Trend : std::uint8_t { None, Constant, Linear };

/// b0 + b1 / n + b2 / n^2 + b3 / n^3 (MacKinnon 2010, table 2, one variable) for 1, 5 and 10 %.
using Surface = std::array<std::array<double, 4>, 3>;
constexpr Surface withoutConstant{
    {{-2.56574, -2.2358, -3.627, 0}, {-1.94100, -0.2686, -3.365, 31.223}, {-1.61682, 0.2656, -2.714, 25.364}}};
constexpr Surface withConstant{
    {{-3.43035, -6.5393, -16.786, -79.433}, {-2.86154, -2.8903, -4.234, -40.040}, {-2.56677, -1.5384, -2.809, 0}}};
constexpr Surface withTrend{{{-3.95877, -9.0531, -28.428, -134.155},
                             {-3.41049, -4.3904, -9.036, -45.374},
                             {-3.12705, -2.5856, -3.925, -22.380}}};

double criticalValue(Trend trend, std::size_t level, double n) {
    const Surface& surface = trend == Trend::None       ? withoutConstant
                             : trend == Trend::Constant ? withConstant
                                                        : withTrend;
    const auto& b = surface[level];
    return b[0] + b[1] / n + b[2] / (n * n) + b[3] / (n * n * n);
}

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

struct Fit {
    double t;  ///< of the coefficient of the level before
    double aic;
    std::size_t rows;
};

/// Steps from `first` on, by the level before, `lags` steps before and the trend.
Fit dickeyFuller(const std::vector<double>& y, Trend trend, std::size_t lags, std::size_t first) {
    const std::size_t rows = y.size() - first;
    const std::size_t constant = trend == Trend::None ? 0 : trend == Trend::Constant ? 1 : 2;
    stats::Design design{stats::Matrix(rows, 1 + lags + constant), {}};
    std::vector<double> steps(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        const std::size_t t = first + i;
        steps[i] = y[t] - y[t - 1];
        design.x(i, 0) = y[t - 1];
        for (std::size_t lag = 1; lag <= lags; ++lag) design.x(i, lag) = y[t - lag] - y[t - lag - 1];
        if (constant > 0) design.x(i, 1 + lags) = 1;
        if (constant > 1) design.x(i, 2 + lags) = static_cast<double>(t);
    }
    const stats::LeastSquares fit = stats::leastSquares(design, steps);
    const auto n = static_cast<double>(rows);
    const double df = n - static_cast<double>(fit.rank);
    const double error = std::sqrt(fit.residualSum / df * fit.covariance(0, 0));
    return {fit.coefficients[0] / error, n * std::log(fit.residualSum / n) + 2 * static_cast<double>(fit.rank), rows};
}

TestRow augmentedDickeyFuller(const std::vector<double>& y, Trend trend, std::size_t mostLags, bool choose,
                              std::size_t& rows) {
    std::size_t lags = mostLags;
    if (choose) {
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t lag = 0; lag <= mostLags; ++lag) {
            const double aic = dickeyFuller(y, trend, lag, mostLags + 1).aic;
            if (aic < least) {
                least = aic;
                lags = lag;
            }
        }
    }
    const Fit fit = dickeyFuller(y, trend, lags, lags + 1);
    rows = fit.rows;
    return {.test = "adf", .statistic = fit.t, .df = static_cast<double>(lags)};
}

TestRow kpss(const std::vector<double>& y, Trend trend, std::size_t lags) {
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
    double variance = 0;
    for (const double residual : e) {
        partial += residual;
        sums += partial * partial;
        variance += residual * residual;
    }
    for (std::size_t lag = 1; lag <= lags; ++lag) {
        double products = 0;
        for (std::size_t t = lag; t < e.size(); ++t) products += e[t] * e[t - lag];
        variance += 2 * (1 - static_cast<double>(lag) / (static_cast<double>(lags) + 1)) * products;
    }
    TestRow row{.test = "kpss", .statistic = sums / (n * variance), .df = static_cast<double>(lags)};
    row.pValue = kpssP(row.statistic, linear ? kpssTrend : kpssConstant);
    return row;
}

void writeUnitRoots(const std::vector<TestRow>& rows, Trend trend, double n, Result& result) {
    RowWriter writer(result.addTable("test", KAPOK_TR("tests", "Test")),
                     {"test:text", "statistic", "lags:int", "critical_1", "critical_5", "critical_10", "p_value"});
    const auto& table = trend == Trend::Linear ? kpssTrend : kpssConstant;
    writer.row({rows[0].test, rows[0].statistic, static_cast<std::int64_t>(rows[0].df), criticalValue(trend, 0, n),
                criticalValue(trend, 1, n), criticalValue(trend, 2, n), notANumber});
    writer.row({rows[1].test, rows[1].statistic, static_cast<std::int64_t>(rows[1].df), table[0], table[2], table[3],
                rows[1].pValue});
}

Text verdictOf(bool rejectsRoot, bool rejectsStationary) {
    if (rejectsRoot && !rejectsStationary)
        return KAPOK_TR("tests", "Both tests take **%1** as stationary at the 5 % level.");
    if (!rejectsRoot && rejectsStationary) {
        return KAPOK_TR("tests", "Both tests find a unit root in **%1** at the 5 % level: model its differences.");
    }
    if (rejectsRoot) {
        return KAPOK_TR(
            "tests",
            "The tests of **%1** disagree: neither a unit root nor a stationary series fits; look for breaks.");
    }
    return KAPOK_TR("tests", "The tests of **%1** do not decide: the series is too short or between the two.");
}

}  // namespace

ModuleInfo unitRootInfo() {
    return testInfo(
        "tests.unit_root", KAPOK_TR("tests", "Tests of unit roots"),
        KAPOK_TR("tests", "Does a time series wander, or return to a level? Dickey–Fuller and KPSS."),
        KAPOK_TR(
            "tests",
            "The augmented Dickey–Fuller test asks whether the series has a unit root; a statistic below the critical "
            "value (MacKinnon) says that it has none. KPSS asks the opposite: a statistic above the critical value "
            "says that the series is not stationary; its p-values are read from the authors' table, from 0.01 to 0.1. "
            "Both together are surer than either. The lags of Dickey–Fuller are chosen by AIC up to 12 (n / 100)^¼ "
            "unless given; KPSS takes 4 (n / 100)^¼.\n\n"
            "The rows must be in order of time, at even steps. **Missing values** are left out and counted; within "
            "the series they shift what comes after.\n\n"
            "Sources: D. A. Dickey, W. A. Fuller, Journal of the American Statistical Association 74, 1979; J. G. "
            "MacKinnon, Queen's Economics Department Working Paper 1227, 2010; D. Kwiatkowski, P. C. B. Phillips, P. "
            "Schmidt, Y. Shin, Journal of Econometrics 54, 1992."),
        {columnParameter("value", KAPOK_TR("tests", "Value"), KAPOK_TR("tests", "The series, in order of time."),
                         numberTypes()),
         choiceParameter("trend", KAPOK_TR("tests", "Trend"),
                         KAPOK_TR("tests", "Around what the series may be stationary."),
                         {{"constant", KAPOK_TR("tests", "A level")},
                          {"linear", KAPOK_TR("tests", "A straight trend")},
                          {"none", KAPOK_TR("tests", "Zero (KPSS: a level)")}}),
         integerParameter("lags", KAPOK_TR("tests", "Lags"), KAPOK_TR("tests", "Of both tests; chosen unless given."),
                          {}, 0, 1000)});
}

Result runUnitRoot(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    std::size_t left = 0;
    const Sample sample = sampleOf(data.column(parameters.word("value")), left);
    const std::string& word = parameters.word("trend");
    const Trend trend = word == "none" ? Trend::None : word == "linear" ? Trend::Linear : Trend::Constant;
    const bool given = parameters.has("lags");
    const double scale = std::pow(static_cast<double>(sample.values.size()) / 100, 0.25);
    const auto lags =
        given ? static_cast<std::size_t>(parameters.integer("lags")) : static_cast<std::size_t>(12 * scale);
    needValues(sample, 2 * lags + 8);
    if (!(sample.moments.sd > 0)) {
        throw Error(KAPOK_TR("tests", "%1 is constant.").arg(sample.name), KAPOK_TR("tests", "Choose another column."));
    }
    context.check();
    std::size_t rows = 0;
    const TestRow root = augmentedDickeyFuller(sample.values, trend, lags, !given, rows);
    const TestRow stationary = kpss(sample.values, trend, given ? lags : static_cast<std::size_t>(4 * scale));
    Result result;
    writeUnitRoots({root, stationary}, trend, static_cast<double>(rows), result);
    const bool rejectsRoot = root.statistic < criticalValue(trend, 1, static_cast<double>(rows));
    result.texts.push_back({"summary", verdictOf(rejectsRoot, stationary.pValue < 0.05).arg(sample.name)});
    warnAboutRows(left, result);
    return result;
}

}  // namespace kapok::tests
