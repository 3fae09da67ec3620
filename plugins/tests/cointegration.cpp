// Cointegration by the residuals of a regression (Engle & Granger 1987).
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "stats/least_squares.h"
#include "tests/dickey_fuller.h"
#include "tests/several_series.h"
#include "tests/terms.h"
#include "tests/test_table.h"
#include "tests/time_series.h"

#include <algorithm>

namespace kapok::tests {
namespace {

/// The first series by the others, a constant and perhaps a trend.
stats::LeastSquares relationOf(const SeveralSeries& series, Trend trend) {
    const std::size_t others = series.values.size() - 1;
    stats::Design design{stats::Matrix(series.length(), others + (trend == Trend::Linear ? 2 : 1)), {}};
    for (std::size_t t = 0; t < series.length(); ++t) {
        for (std::size_t j = 0; j < others; ++j) design.x(t, j) = series.values[j + 1][t];
        design.x(t, others) = 1;
        if (trend == Trend::Linear) design.x(t, others + 1) = static_cast<double>(t + 1);
    }
    return stats::leastSquares(design, series.values[0]);
}

void writeRelation(const SeveralSeries& series, const stats::LeastSquares& fit, Result& result) {
    RowWriter writer(result.addTable("coefficients", KAPOK_TR("tests", "Long-run relation")), {"term:term", "estimate"},
                     coefficientTerms());
    const std::size_t others = series.values.size() - 1;
    for (std::size_t j = 0; j < others; ++j) writer.row({series.names[j + 1], fit.coefficients[j]});
    writer.row({"(Intercept)", fit.coefficients[others]});
    if (fit.coefficients.size() > others + 1) writer.row({"(Trend)", fit.coefficients[others + 1]});
}

void writeResiduals(const SeveralSeries& series, const TimeOrder& order, const stats::LeastSquares& fit,
                    Result& result) {
    RowWriter writer(result.addTable("residuals", KAPOK_TR("tests", "Distances from the relation")),
                     {order.field(), numberField("actual"), numberField("fitted"), numberField("residual")});
    for (std::size_t t = 0; t < series.length(); ++t) {
        writer.row({order.at(series.rows[t]), series.values[0][t], fit.fitted[t], fit.residuals[t]});
    }
    const ChartText chart{.dataset = "residuals",
                          .mark = "line",
                          .title = series.names[0],
                          .channels = {order.channel(), {"y", "residual"}},
                          .further = lineNotes("y", {0})};
    result.charts.push_back({"residuals", KAPOK_TR("tests", "Distances from the relation"), chart.json()});
}

/// The premise: each series has a unit root. Names those that have none.
void checkSeries(const SeveralSeries& series, std::size_t mostLags, Result& result) {
    RowWriter writer(result.addTable("series", KAPOK_TR("tests", "Dickey–Fuller tests of each series")),
                     {"series:text", "statistic", "lags:int", "critical_5", "p_value"});
    std::string stationary;
    for (std::size_t j = 0; j < series.values.size(); ++j) {
        const DickeyFuller fit = chosenDickeyFuller(series.values[j], Trend::Constant, mostLags);
        const double critical = mackinnonCritical(Level::Five, Trend::Constant, 1, static_cast<double>(fit.rows));
        writer.row({series.names[j], fit.t, fit.lags, critical, mackinnonP(fit.t, Trend::Constant)});
        if (fit.t < critical) addToList(stationary, series.names[j]);
    }
    if (stationary.empty()) return;
    result.warnings.push_back(
        KAPOK_TR("tests",
                 "These series have no unit root (Dickey–Fuller): %1. Cointegration is a relation of series "
                 "that have one; an ordinary regression may serve.")
            .arg(stationary));
}

}  // namespace

ModuleInfo cointegrationInfo() {
    return testInfo(
        "tests.cointegration", KAPOK_TR("tests", "Cointegration (Engle–Granger)"),
        KAPOK_TR("tests", "Do series that wander keep to one long-run relation?"),
        KAPOK_TR("tests",
                 "The first series is fitted by the others with a constant (and a trend when asked); the residuals are "
                 "then tested for a unit root by the augmented Dickey–Fuller test without a constant. A statistic "
                 "below the critical value says that the series are cointegrated: they may wander, but not from each "
                 "other. Critical values and p-values are MacKinnon's for this number of series, at most 6. The "
                 "coefficients of the relation converge fast, but ordinary standard errors do not hold for them, so "
                 "none are given. Lags are chosen by AIC up to 12 (n / 100)^¼ unless given.\n\n"
                 "Rows are put in order of the column of times, or taken as they stand; steps must be even. **Missing "
                 "values:** rows with a missing or infinite value are left out and counted; within the series they "
                 "shift what comes after.\n\n"
                 "Sources: R. F. Engle, C. W. J. Granger, Econometrica 55, 1987; J. G. MacKinnon, Journal of Business "
                 "& Economic Statistics 12, 1994, and Queen's Economics Department Working Paper 1227, 2010."),
        KAPOK_TR("tests", "Each series has a unit root; this is tested and said."),
        {columnParameter("response", KAPOK_TR("tests", "First series"),
                         KAPOK_TR("tests", "The series that the relation explains."), numberTypes()),
         columnsParameter("predictors", KAPOK_TR("tests", "Other series"),
                          KAPOK_TR("tests", "One to five series that may go with it."), numberTypes()),
         timeParameter(),
         choiceParameter("trend", KAPOK_TR("tests", "Trend"), KAPOK_TR("tests", "What the relation has besides."),
                         {{"constant", KAPOK_TR("tests", "A constant")},
                          {"linear", KAPOK_TR("tests", "A constant and a straight trend")}}),
         advanced(integerParameter("lags", KAPOK_TR("tests", "Lags"),
                                   KAPOK_TR("tests", "Of the test of the residuals; chosen unless given."), {}, 0,
                                   1000))});
}

Result runCointegration(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    std::vector<std::string> columns{parameters.word("response")};
    const std::vector<std::string>& others = parameters.words("predictors");
    columns.insert(columns.end(), others.begin(), others.end());
    if (columns.size() > mostSeries) {
        throw Error(KAPOK_TR("tests", "%1 series are too many for this test.").arg(columns.size()),
                    KAPOK_TR("tests", "Choose at most six, or Johansen's test."));
    }
    const bool given = parameters.has("lags");
    const std::size_t lags = given ? static_cast<std::size_t>(parameters.integer("lags")) : 0;
    const TimeOrder order(data, parameters);
    const SeveralSeries series = severalSeries(data, columns, order, 2 * lags + 12 + columns.size());
    const std::size_t mostLags = std::min(usualLags(12, series.length()), (series.length() - 10) / 2);
    const Trend trend = parameters.word("trend") == "linear" ? Trend::Linear : Trend::Constant;
    const stats::LeastSquares relation = relationOf(series, trend);
    if (!(relation.residualSum > 1e-20 * relation.total)) {
        throw Error(KAPOK_TR("tests", "The other series determine %1 exactly.").arg(series.names[0]),
                    KAPOK_TR("tests", "Choose other columns."));
    }
    context.check();
    const DickeyFuller fit = given ? dickeyFuller(relation.residuals, Trend::None, lags)
                                   : chosenDickeyFuller(relation.residuals, Trend::None, mostLags);
    const auto critical = [&](Level level) {
        return mackinnonCritical(level, trend, columns.size(), static_cast<double>(series.length() - 1));
    };
    const double p = mackinnonP(fit.t, trend, columns.size());
    Result result;
    RowWriter(result.addTable("test", KAPOK_TR("tests", "Test")),
              {"test:term", "statistic", "lags:int", "critical_1", "critical_5", "critical_10", "p_value"}, testTerms())
        .row({"engle_granger", fit.t, fit.lags, critical(Level::One), critical(Level::Five), critical(Level::Ten), p});
    writeRelation(series, relation, result);
    checkSeries(series, mostLags, result);
    writeResiduals(series, order, relation, result);
    const Text found = KAPOK_TR(
        "tests", "**%1** and %2 are cointegrated at the 5 % level (Engle–Granger, %3): they keep to one relation.");
    const Text none =
        KAPOK_TR("tests",
                 "Nothing shows that **%1** and %2 are cointegrated (Engle–Granger, %3): a regression of their levels "
                 "may be spurious; model their differences.");
    const std::vector<std::string> rest(series.names.begin() + 1, series.names.end());
    result.texts.push_back(
        {"summary",
         (fit.t < critical(Level::Five) ? found : none).arg(series.names[0]).arg(joinList(rest)).arg(pText(p))});
    warnAboutRows(series.left, result);
    return result;
}

}  // namespace kapok::tests
