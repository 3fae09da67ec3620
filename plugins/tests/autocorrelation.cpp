// Is a series independent of its past?
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/moments.h"
#include "tests/several_series.h"
#include "tests/terms.h"
#include "tests/test_table.h"
#include "tests/time_series.h"

#include <algorithm>

namespace kapok::tests {
namespace {

/// Autocorrelations of lags 1 to `most`: sums of products over the sum of squares, about the mean of all.
std::vector<double> autocorrelations(std::vector<double> gaps, std::size_t most) {
    const double mean = stats::moments(gaps).mean;
    double squares = 0;
    for (double& gap : gaps) {
        gap -= mean;
        squares += gap * gap;
    }
    std::vector<double> result;
    for (std::size_t lag = 1; lag <= most; ++lag) {
        double products = 0;
        for (std::size_t t = lag; t < gaps.size(); ++t) products += gaps[t] * gaps[t - lag];
        result.push_back(products / squares);
    }
    return result;
}

/// Partial ones by the recursion of Durbin (1960) and Levinson.
std::vector<double> partials(const std::vector<double>& r) {
    std::vector<double> result;
    std::vector<double> weights;
    for (std::size_t k = 0; k < r.size(); ++k) {
        double above = r[k];
        double below = 1;
        for (std::size_t j = 0; j < k; ++j) {
            above -= weights[j] * r[k - 1 - j];
            below -= weights[j] * r[j];
        }
        const double partial = below > 1e-12 ? above / below : notANumber;
        const std::vector<double> before = weights;
        for (std::size_t j = 0; j < k; ++j) weights[j] -= partial * before[k - 1 - j];
        weights.push_back(partial);
        result.push_back(partial);
    }
    return result;
}

void addChart(const std::string& id, const Text& title, const std::string& name, const std::string& column,
              double limit, Result& result) {
    const ChartText chart{.dataset = "correlations",
                          .mark = "lollipop",
                          .title = name,
                          .channels = {{"x", "lag", "ordinal"}, {"y", column}},
                          .further = lineNotes("y", {-limit, limit})};
    result.charts.push_back({id, title, chart.json()});
}

}  // namespace

ModuleInfo autocorrelationInfo() {
    return testInfo(
        "tests.autocorrelation", KAPOK_TR("tests", "Autocorrelation (Ljung–Box)"),
        KAPOK_TR("tests", "Is a series, or are the residuals of a model, independent of its past?"),
        KAPOK_TR(
            "tests",
            "Box and Pierce's statistic is n times the sum of the squared autocorrelations up to a lag; Ljung and "
            "Box's weighs them for short series and is the one to report. A small p-value says that the series depends "
            "on its past: it is not white noise, or the model of which it is the residual has left something out. For "
            "residuals of a model of time series, give the number of its coefficients: they cost degrees of "
            "freedom.\n\n"
            "Lags are a fifth of the rows, at most 10, unless given; with seasons take two of them. The charts show "
            "autocorrelations and partial ones with the limits ±1.96 / √n of white noise.\n\n"
            "Rows are put in order of the column of times, or taken as they stand; steps must be even. **Missing "
            "values** are left out and counted; within "
            "the series they shift what comes after.\n\n"
            "Sources: G. E. P. Box, D. A. Pierce, Journal of the American Statistical Association 65, 1970; G. M. "
            "Ljung, G. E. P. Box, Biometrika 65, 1978; J. Durbin, Revue de l'Institut International de Statistique 28, "
            "1960."),
        KAPOK_TR("tests",
                 "Steps are even, and mean and spread stay the same over time. The distribution of the statistics is "
                 "that of long series."),
        {columnParameter("value", KAPOK_TR("tests", "Value"), KAPOK_TR("tests", "The series."), numberTypes()),
         timeParameter(),
         integerParameter("lags", KAPOK_TR("tests", "Lags"), KAPOK_TR("tests", "How far back; chosen unless given."),
                          {}, 1, 10'000),
         advanced(integerParameter("fitted", KAPOK_TR("tests", "Coefficients of the model"),
                                   KAPOK_TR("tests", "When the value is a residual: what was fitted besides the mean."),
                                   std::int64_t{0}, 0, 1000))});
}

Result runAutocorrelation(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const TimeOrder order(data, parameters);
    const SeveralSeries series = severalSeries(data, {parameters.word("value")}, order, 5);
    const std::string& name = series.names[0];
    const std::size_t n = series.length();
    const std::size_t lags = parameters.has("lags") ? static_cast<std::size_t>(parameters.integer("lags"))
                                                    : std::min<std::size_t>(10, n / 5);
    needRows(series, lags + 2);
    const auto fitted = static_cast<std::size_t>(parameters.integer("fitted"));
    if (fitted >= lags) {
        throw Error(
            KAPOK_TR("tests", "%1 lags leave no degrees of freedom after %2 coefficients.").arg(lags).arg(fitted),
            KAPOK_TR("tests", "Ask for more lags."));
    }
    context.check();
    const std::vector<double> r = autocorrelations(series.values[0], lags);
    const std::vector<double> partial = partials(r);
    const auto rows = static_cast<double>(n);
    const auto pOf = [&](double statistic, std::size_t lag) {
        return lag > fitted ? stats::chiSquareUpper(statistic, static_cast<double>(lag - fitted)) : notANumber;
    };
    double plain = 0;
    double weighed = 0;
    Result result;
    OutputTable& tests = result.addTable("test", KAPOK_TR("tests", "Test"));
    RowWriter writer(result.addTable("correlations", KAPOK_TR("tests", "Autocorrelations")),
                     {"lag:int", "autocorrelation", "partial", "ljung_box", "p_value"});
    for (std::size_t lag = 1; lag <= lags; ++lag) {
        const double square = r[lag - 1] * r[lag - 1];
        plain += rows * square;
        weighed += rows * (rows + 2) * square / (rows - static_cast<double>(lag));
        writer.row({lag, r[lag - 1], partial[lag - 1], weighed, pOf(weighed, lag)});
    }
    const double p = pOf(weighed, lags);
    RowWriter summary(tests, {"test:term", "statistic", "df:int", "p_value"}, testTerms());
    summary.row({"ljung_box", weighed, lags - fitted, p});
    summary.row({"box_pierce", plain, lags - fitted, pOf(plain, lags)});
    const double limit = 1.96 / std::sqrt(rows);
    addChart("autocorrelation", KAPOK_TR("tests", "Autocorrelations"), name, "autocorrelation", limit, result);
    addChart("partial", KAPOK_TR("tests", "Partial autocorrelations"), name, "partial", limit, result);
    addVerdict(p,
               KAPOK_TR("tests", "**%1** depends on its past up to lag %2 (Ljung–Box, %3): it is not white noise.")
                   .arg(name)
                   .arg(lags),
               KAPOK_TR("tests", "Nothing shows that **%1** depends on its past up to lag %2 (Ljung–Box, %3).")
                   .arg(name)
                   .arg(lags),
               result);
    warnAboutRows(series.left, result);
    return result;
}

}  // namespace kapok::tests
