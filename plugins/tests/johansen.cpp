// Cointegration of several series in a vector autoregression.
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "tests/johansen_fit.h"
#include "tests/several_series.h"
#include "tests/terms.h"
#include "tests/test_table.h"
#include "tests/time_series.h"

#include <algorithm>

namespace kapok::tests {
namespace {

constexpr std::size_t mostColumns = 12;  // Doornik's tables
constexpr std::size_t mostLags = 8;

Deterministic deterministicOf(const std::string& word) {
    if (word == "none") return Deterministic::None;
    if (word == "restricted_constant") return Deterministic::RestrictedConstant;
    if (word == "restricted_trend") return Deterministic::RestrictedTrend;
    return word == "linear" ? Deterministic::Trend : Deterministic::Constant;
}

/// Tables `trace` and `maximum`; gives back the first number of relations that the trace test keeps at 5 %.
std::size_t writeStatistics(const JohansenFit& fit, Deterministic deterministic, Result& result) {
    const std::size_t width = fit.eigenvalues.size();
    std::size_t rank = width;
    RowWriter writer(
        result.addTable("test", KAPOK_TR("tests", "Test")),
        {"test:term", "relations:int", "eigenvalue", "statistic", "critical_10", "critical_5", "critical_1", "p_value"},
        testTerms());
    for (const bool trace : {true, false}) {
        for (std::size_t r = 0; r < width; ++r) {
            const double statistic = trace ? fit.trace(r) : fit.maximum(r);
            const JohansenDistribution distribution =
                trace ? traceDistribution(deterministic, width - r) : maximumDistribution(deterministic, width - r);
            const double p = distribution.pValue(statistic);
            writer.row({trace ? "trace" : "maximum_eigenvalue", r, fit.eigenvalues[r], statistic,
                        distribution.critical(0.10), distribution.critical(0.05), distribution.critical(0.01), p});
            if (trace && !(p < 0.05)) rank = std::min(rank, r);
        }
    }
    return rank;
}

void writeVectors(const SeveralSeries& series, const JohansenFit& fit, Deterministic deterministic, Result& result) {
    std::vector<std::string> terms = series.names;
    if (fit.vectors.rows > terms.size()) {
        terms.push_back(deterministic == Deterministic::RestrictedTrend ? "(Trend)" : "(Intercept)");
    }
    RowWriter writer(result.addTable("vectors", KAPOK_TR("tests", "Long-run relations and loadings")),
                     {"relation:int", "term:term", "coefficient", "loading"}, coefficientTerms());
    for (std::size_t r = 0; r < fit.eigenvalues.size(); ++r) {
        for (std::size_t j = 0; j < terms.size(); ++j) {
            const double loading = j < series.names.size() ? fit.loadings(j, r) : notANumber;
            writer.row({r + 1, terms[j], fit.vectors(j, r), loading});
        }
    }
}

/// How far the series are from each relation that was found, over time.
void writeRelations(const SeveralSeries& series, const TimeOrder& order, const JohansenFit& fit,
                    Deterministic deterministic, std::size_t rank, Result& result) {
    if (rank == 0 || rank == series.names.size()) return;
    RowWriter writer(result.addTable("relations", KAPOK_TR("tests", "Distances from the relations")),
                     {order.field(), {.name = "relation", .type = Type::Text}, numberField("distance")});
    const std::size_t width = series.names.size();
    for (std::size_t r = 0; r < rank; ++r) {
        for (std::size_t t = 0; t < series.length(); ++t) {
            double sum = 0;
            for (std::size_t j = 0; j < width; ++j) sum += fit.vectors(j, r) * series.values[j][t];
            if (fit.vectors.rows > width) {
                const double time = static_cast<double>(t + 1);
                sum += fit.vectors(width, r) * (deterministic == Deterministic::RestrictedTrend ? time : 1);
            }
            writer.row({order.at(series.rows[t]), std::to_string(r + 1), sum});
        }
    }
    const ChartText chart{.dataset = "relations",
                          .mark = "line",
                          .title = "",
                          .channels = {order.channel(), {"y", "distance"}, {"row", "relation", "nominal"}},
                          .further = R"("resolve":{"scale":{"y":"independent"}})"};
    result.charts.push_back({"relations", KAPOK_TR("tests", "Distances from the relations"), chart.json()});
}

void writeSummary(const SeveralSeries& series, std::size_t rank, std::size_t lags, double p, Result& result) {
    const std::string names = joinList(series.names);
    Text words;
    if (rank == 0) {
        words = KAPOK_TR("tests",
                         "Johansen's trace test finds no cointegration of %1 at the 5 % level (%2, %3 lags): model "
                         "their differences.")
                    .arg(names)
                    .arg(pText(p));
    } else if (rank == series.names.size()) {
        words = KAPOK_TR("tests",
                         "Johansen's trace test takes %1 as stationary at the 5 % level (%2 for one relation less, %3 "
                         "lags): model their levels.")
                    .arg(names)
                    .arg(pText(p));
    } else {
        words = KAPOK_TR("tests",
                         "Johansen's trace test finds long-run relations between %1 at the 5 % level (%2 for none, %3 "
                         "lags). Their number: %4.")
                    .arg(names)
                    .arg(pText(p));
    }
    words = words.arg(lags);
    if (rank > 0 && rank < series.names.size()) words = words.arg(rank);
    result.texts.push_back({"summary", std::move(words)});
}

}  // namespace

ModuleInfo johansenInfo() {
    return testInfo(
        "tests.johansen", KAPOK_TR("tests", "Cointegration (Johansen)"),
        KAPOK_TR("tests", "How many long-run relations hold between several series?"),
        KAPOK_TR(
            "tests",
            "In a vector autoregression in error-correction form, the steps of the series are regressed on their "
            "levels "
            "before by reduced rank. The trace test asks, for each number of relations, whether there are more; the "
            "maximum-eigenvalue test whether there is just one more. Read the trace test from none on and stop at the "
            "first number that is not rejected. Relations are given with the coefficient of the first series as 1; "
            "loadings say how each series answers to the distance from a relation.\n\n"
            "**Constant and trend.** A free constant lets the series drift and is the usual choice; restricted to the "
            "relations it supposes that they do not. A restricted trend allows relations around a straight line.\n\n"
            "**Lags** of the levels are chosen by AIC, from 1 to at most 8, unless given. Critical values and p-values "
            "are those of Doornik's gamma distributions: asymptotic, so that short series reject too often.\n\n"
            "Rows are put in order of the column of times, or taken as they stand; steps must be even. **Missing "
            "values:** rows with a missing or infinite "
            "value are left out and counted; within the series they shift what comes after.\n\n"
            "Sources: S. Johansen, Journal of Economic Dynamics and Control 12, 1988, and Econometrica 59, 1991; J. A. "
            "Doornik, Journal of Economic Surveys 12, 1998."),
        KAPOK_TR("tests",
                 "Each series is stationary, or is so once differenced; errors have no memory with the lags taken, and "
                 "are normal. Few steps make the test reject too often."),
        {columnsParameter("columns", KAPOK_TR("tests", "Series"), KAPOK_TR("tests", "Two to twelve series."),
                          numberTypes()),
         timeParameter(),
         choiceParameter("trend", KAPOK_TR("tests", "Constant and trend"),
                         KAPOK_TR("tests", "What the model has besides the series."),
                         {{"constant", KAPOK_TR("tests", "A free constant")},
                          {"restricted_constant", KAPOK_TR("tests", "A constant in the relations alone")},
                          {"restricted_trend", KAPOK_TR("tests", "A free constant, a trend in the relations")},
                          {"linear", KAPOK_TR("tests", "A free constant and trend")},
                          {"none", KAPOK_TR("tests", "Neither")}}),
         integerParameter("lags", KAPOK_TR("tests", "Lags"), KAPOK_TR("tests", "Of the levels; chosen unless given."),
                          {}, 1, 100)});
}

Result runJohansen(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const std::vector<std::string>& columns = parameters.words("columns");
    const std::size_t width = columns.size();
    if (width < 2 || width > mostColumns) {
        throw Error(KAPOK_TR("tests", "Johansen's test needs two to twelve series."),
                    KAPOK_TR("tests", "Choose other columns."));
    }
    const bool given = parameters.has("lags");
    std::size_t lags = given ? static_cast<std::size_t>(parameters.integer("lags")) : 1;
    const TimeOrder order(data, parameters);
    const SeveralSeries series = severalSeries(data, columns, order, (lags + 1) * width + lags + 10);
    const Deterministic deterministic = deterministicOf(parameters.word("trend"));
    context.check();
    if (!given) {
        const std::size_t most = std::min(mostLags, (series.length() - 10) / (2 * width + 1));
        lags = chosenLags(series.values, std::max(std::size_t{1}, most), deterministic);
    }
    const JohansenFit fit = johansen(series.values, lags, deterministic);
    Result result;
    const std::size_t rank = writeStatistics(fit, deterministic, result);
    writeVectors(series, fit, deterministic, result);
    writeRelations(series, order, fit, deterministic, rank, result);
    RowWriter(result.addTable("fit", KAPOK_TR("tests", "Model")), {"observations:int", "lags:int", "relations:int"})
        .row({fit.rows, lags, rank});
    const std::size_t last = rank == width ? width - 1 : 0;
    const double p = traceDistribution(deterministic, width - last).pValue(fit.trace(last));
    writeSummary(series, rank, lags, p, result);
    warnAboutRows(series.left, result);
    return result;
}

}  // namespace kapok::tests
