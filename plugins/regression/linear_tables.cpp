#include "regression/linear_tables.h"

#include "regression/linear_checks.h"
#include "regression/terms.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/normal.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace kapok::regression {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
// Problems beyond this many elements are not fitted again for checks.
constexpr std::size_t mostChecked = 5'000'000;

struct Overall {
    double dfModel;
    double modelSum;
    double total;
    double f;
    double pValue;
};

Overall overallOf(const LinearFit& linear) {
    const stats::LeastSquares& fit = linear.fit;
    Overall all{};
    all.dfModel = static_cast<double>(fit.rank) - (linear.intercept ? 1 : 0);
    all.total = linear.intercept ? fit.total : fit.uncentredTotal;
    all.modelSum = all.total - fit.residualSum;
    all.f = all.dfModel > 0 ? all.modelSum / all.dfModel / linear.residualVariance() : notANumber;
    all.pValue = stats::fUpper(all.f, all.dfModel, linear.dfResidual());
    return all;
}

double logLikelihood(const LinearFit& linear) {
    const auto n = static_cast<double>(linear.data.y.size());
    double logWeights = 0;
    for (const double weight : linear.data.weights) logWeights += std::log(weight);
    return -0.5 * n * (std::log(2 * std::numbers::pi * linear.fit.residualSum / n) + 1) + 0.5 * logWeights;
}

double weightOf(const LinearFit& linear, std::size_t i) {
    return linear.data.weights.empty() ? 1 : linear.data.weights[i];
}

/// Normal quantiles of the ranks, (rank - 3/8) / (n + 1/4) (Blom 1958); NaN of NaN.
std::vector<double> normalScores(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    order.erase(std::remove_if(order.begin(), order.end(), [&](std::size_t i) { return std::isnan(values[i]); }),
                order.end());
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> scores(values.size(), notANumber);
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const double p = (static_cast<double>(rank) + 0.625) / (static_cast<double>(order.size()) + 0.25);
        scores[order[rank]] = stats::normalQuantile(p);
    }
    return scores;
}

void addResidualCharts(const LinearFit& linear, Result& result) {
    const std::string& response = linear.data.response->field().shown();
    const auto points = [&](const char* x, const char* y) {
        return ChartText{
            .dataset = "observations", .mark = "point", .title = response, .channels = {{"x", x}, {"y", y}}}
            .json();
    };
    result.charts.push_back(
        {"actual_fitted", KAPOK_TR("regression", "Actual and fitted values"), points("fitted", "actual")});
    result.charts.push_back(
        {"residuals_fitted", KAPOK_TR("regression", "Residuals and fitted values"), points("fitted", "residual")});
    result.charts.push_back({"normal_quantiles", KAPOK_TR("regression", "Residuals and normal quantiles"),
                             points("normal_quantile", "standardized")});
    const ChartText influence{.dataset = "observations",
                              .mark = "point",
                              .title = response,
                              .channels = {{"x", "leverage"}, {"y", "standardized"}, {"size", "cook"}},
                              .further = lineNotes("y", {-2, 2})};
    result.charts.push_back({"influence", KAPOK_TR("regression", "Leverage and influence"), influence.json()});
}

void writePredictions(const LinearFit& linear, const InputTable& data, Result& result) {
    const ModelData& model = linear.data;
    const std::vector<std::size_t> rows = rowsToPredict(model, data);
    if (rows.empty()) return;
    const stats::ModelMatrix ahead = model.builder->matrix(rows);
    const double quantile = stats::tQuantile(0.5 + linear.level / 200, linear.dfResidual());
    RowWriter writer(
        result.addTable("predictions", KAPOK_TR("regression", "Predictions where the response is missing")),
        {"row:int", "prediction", "std_error", "mean_lower", "mean_upper", "lower", "upper"});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Prediction mean = predictionOf(linear.estimates, ahead.design.x, i);
        const double reach = quantile * mean.standardError;
        const double wide = quantile * std::sqrt(mean.standardError * mean.standardError + linear.residualVariance());
        writer.row({rows[i] + 1, mean.value, mean.standardError, mean.value - reach, mean.value + reach,
                    mean.value - wide, mean.value + wide});
    }
}

}  // namespace

void LinearFit::clearRounding() {
    // A mean square of (1e-15)^2 times that of the response: four roundings of a double.
    if (fit.residualSum > 1e-30 * fit.uncentredTotal) return;
    fit.fitted.assign(data.y.begin(), data.y.end());
    fit.residuals.assign(data.y.size(), 0.0);
    fit.residualSum = 0;
}

double LinearFit::rSquared() const {
    const double total = intercept ? fit.total : fit.uncentredTotal;
    return total > 0 ? 1 - fit.residualSum / total : notANumber;
}

void writeFit(const LinearFit& linear, Result& result) {
    const stats::LeastSquares& fit = linear.fit;
    const auto n = static_cast<double>(linear.data.y.size());
    const Overall all = overallOf(linear);
    const double adjusted = 1 - (1 - linear.rSquared()) * (n - (linear.intercept ? 1 : 0)) / linear.dfResidual();
    const double likelihood = logLikelihood(linear);
    const double parameters = static_cast<double>(fit.rank) + 1;
    RowWriter(result.addTable("fit", KAPOK_TR("regression", "Fit")),
              {"observations:int", "df_model:int", "df_residual:int", "residual_sd", "r_squared", "adjusted_r_squared",
               "f", "p_value", "log_likelihood", "aic", "bic", "condition"})
        .row({linear.data.y.size(), static_cast<std::int64_t>(all.dfModel),
              static_cast<std::int64_t>(linear.dfResidual()), linear.residualSd(), linear.rSquared(), adjusted, all.f,
              all.pValue, likelihood, 2 * parameters - 2 * likelihood, std::log(n) * parameters - 2 * likelihood,
              fit.condition});
    RowWriter anova(result.addTable("anova", KAPOK_TR("regression", "Analysis of variance")),
                    {"source:term", "df:int", "sum_sq", "mean_sq", "f", "p_value"}, variationTerms());
    const double dfTotal = all.dfModel + linear.dfResidual();
    anova.row({"regression", static_cast<std::int64_t>(all.dfModel), all.modelSum, all.modelSum / all.dfModel, all.f,
               all.pValue});
    anova.row({"residual", static_cast<std::int64_t>(linear.dfResidual()), fit.residualSum, linear.residualVariance(),
               notANumber, notANumber});
    if (linear.exact()) {
        result.warnings.push_back(KAPOK_TR("regression",
                                           "The fit is perfect: nothing is left to tell how sure the coefficients are, "
                                           "and there are no tests."));
    }
    anova.row({"total", static_cast<std::int64_t>(dfTotal), all.total, notANumber, notANumber, notANumber});
}

void writeChecks(const LinearFit& linear, Result& result) {
    const stats::Design& design = linear.data.model.design;
    if (linear.dfResidual() < 3 || !(linear.fit.residualSum > 0)) return;
    std::vector<double> residuals = linear.fit.residuals;
    for (std::size_t i = 0; i < residuals.size(); ++i) residuals[i] *= std::sqrt(weightOf(linear, i));
    std::vector<Check> checks;
    if (design.x.values.size() <= mostChecked) {
        checks.push_back(breuschPagan(design, residuals));
        checks.push_back(white(design, residuals));
        checks.push_back(breuschGodfrey(design, residuals, 1));
        checks.push_back(reset(design, linear.fit, linear.data.y));
        if (!linear.data.weights.empty()) checks.pop_back();
    }
    checks.push_back(jarqueBera(residuals));
    checks.push_back(durbinWatson(residuals));
    if (linear.data.weights.empty() && design.x.values.size() <= mostChecked) {
        checks.back().pValue = durbinWatsonP(design, linear.fit, checks.back().statistic);
    }
    RowWriter writer(result.addTable("checks", KAPOK_TR("regression", "Checks of assumptions")),
                     {"test:term", "statistic", "df", "df2", "p_value"}, checkTerms());
    for (const Check& check : checks) {
        writer.row({check.test, check.statistic, check.df, check.df2, check.pValue});
    }
    sayChecks(checks, result);

    const std::vector<double> vif =
        varianceInflation(linear.data.model, linear.fit, linear.data.weights, linear.intercept);
    RowWriter inflation(result.addTable("vif", KAPOK_TR("regression", "Variance inflation")), {"term:term", "vif"},
                        coefficientTerms());
    for (std::size_t j = 0; j < vif.size(); ++j) {
        if (!std::isnan(vif[j])) inflation.row({linear.data.model.names[j], vif[j]});
    }
    warnAboutInflation(vif, result);
}

void writeObservations(const LinearFit& linear, const InputTable& data, Result& result) {
    const ModelData& model = linear.data;
    const std::vector<std::size_t> kept = linear.fit.kept();
    const std::vector<double> leverage = stats::leverages(model.model.design, linear.fit, model.weights);
    const double variance = linear.residualVariance();
    const double quantile = stats::tQuantile(0.5 + linear.level / 200, linear.dfResidual());
    std::vector<double> standardized(model.y.size());
    for (std::size_t i = 0; i < standardized.size(); ++i) {
        const double rest = 1 - leverage[i];
        const double weighted = linear.fit.residuals[i] * std::sqrt(weightOf(linear, i));
        standardized[i] = rest > 1e-12 ? weighted / std::sqrt(variance * rest) : notANumber;
    }
    const std::vector<double> scores = normalScores(standardized);
    RowWriter writer(result.addTable("observations", KAPOK_TR("regression", "Observations")),
                     {"row:int", "actual", "fitted", "residual", "standardized", "leverage", "cook", "normal_quantile",
                      "lower", "upper"});
    std::size_t influential = 0;
    std::size_t alone = 0;
    for (std::size_t i = 0; i < model.y.size(); ++i) {
        const double rest = 1 - leverage[i];
        const double cook =
            standardized[i] * standardized[i] * leverage[i] / rest / static_cast<double>(linear.fit.rank);
        const double wide = quantile * std::sqrt(variance / weightOf(linear, i) * (1 + leverage[i]));
        influential += cook > 1 ? 1 : 0;
        alone += rest > 1e-12 ? 0 : 1;
        writer.row({model.rows[i] + 1, model.y[i], linear.fit.fitted[i], linear.fit.residuals[i], standardized[i],
                    leverage[i], cook, scores[i], linear.fit.fitted[i] - wide, linear.fit.fitted[i] + wide});
    }
    if (influential > 0) {
        result.warnings.push_back(
            KAPOK_TR("regression", "Rows that move the coefficients on their own (Cook's distance above 1): %1.")
                .arg(influential));
    }
    if (alone > 0) {
        result.warnings.push_back(
            KAPOK_TR("regression",
                     "Rows that are fitted exactly because a coefficient rests on them alone: %1. They have no share "
                     "in the residuals, and robust standard errors of that coefficient are too small.")
                .arg(alone));
    }
    writePredictions(linear, data, result);
    addResidualCharts(linear, result);
}

void writeSummary(const LinearFit& linear, Result& result) {
    if (linear.exact()) {
        result.texts.push_back(
            {"summary", KAPOK_TR("regression", "The model goes through every one of %1 rows of **%2**.")
                            .arg(linear.data.y.size())
                            .arg(linear.data.response->field().shown())});
        return;
    }
    const Overall all = overallOf(linear);
    if (all.dfModel < 1) {
        result.texts.push_back(
            {"summary", KAPOK_TR("regression",
                                 "No term of the model explains **%1**, which varies over %2 rows with a standard "
                                 "deviation of %3.")
                            .arg(linear.data.response->field().shown())
                            .arg(linear.data.y.size())
                            .arg(rounded(linear.residualSd()))});
        return;
    }
    result.texts.push_back(
        {"summary",
         KAPOK_TR("regression",
                  "The model explains %1 % of the variation of **%2** over %3 rows (F = %4, %5). The residual standard "
                  "deviation is %6.")
             .arg(rounded(100 * linear.rSquared()))
             .arg(linear.data.response->field().shown())
             .arg(linear.data.y.size())
             .arg(rounded(all.f))
             .arg(pText(all.pValue))
             .arg(rounded(linear.residualSd()))});
    std::string strong;
    for (std::size_t j = 0; j < linear.estimates.names.size(); ++j) {
        const bool intercept = linear.data.model.terms[j] == 0;
        if (intercept || !(linear.estimates.pValue(j) < 0.05)) continue;
        strong +=
            (strong.empty() ? "" : ", ") + linear.estimates.names[j] + " (" + rounded(linear.estimates.values[j]) + ")";
    }
    result.texts.push_back(
        {"terms", strong.empty()
                      ? KAPOK_TR("regression", "No term differs from zero at the 5 % level.")
                      : KAPOK_TR("regression", "Terms that differ from zero at the 5 % level: %1.").arg(strong)});
}

}  // namespace kapok::regression
