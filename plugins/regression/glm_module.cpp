#include "regression/glm_module.h"

#include "regression/coefficients.h"
#include "regression/glm.h"
#include "regression/linear_checks.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/normal.h"
#include "stats/ranks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::regression {
namespace {

bool isBinary(Family family) { return family == Family::Logit || family == Family::Probit; }

ModuleInfo makeInfo(Family family, std::string id, Text title, Text summary, Text help, Text assumptions) {
    ModuleInfo info;
    info.id = std::move(id);
    info.title = std::move(title);
    info.group = KAPOK_TR("regression", "Regression");
    info.summary = std::move(summary);
    info.help = std::move(help);
    info.assumptions = std::move(assumptions);
    info.inputs.push_back({.label = KAPOK_TR("regression", "Data"), .help = KAPOK_TR("regression", "Any table.")});
    info.parameters = responseParameters();
    if (isBinary(family)) {
        info.parameters[0].types = {Type::Boolean, Type::Int64, Type::Float64, Type::Text};
        info.parameters[0].help =
            KAPOK_TR("regression", "A column of two values; the second in their order is the event.");
    } else {
        info.parameters[0].types = {Type::Int64, Type::Float64};
        info.parameters[0].help = KAPOK_TR("regression", "Counts: 0, 1, 2, …");
    }
    for (Parameter& parameter : termParameters()) info.parameters.push_back(std::move(parameter));
    if (!isBinary(family)) {
        info.parameters.push_back(
            columnParameter("exposure", KAPOK_TR("regression", "Exposure"),
                            KAPOK_TR("regression", "What the counts are proportional to, such as inhabitants or days."),
                            {Type::Float64, Type::Int64}, false));
    }
    info.parameters.push_back(groupParameter());
    info.parameters.push_back(advanced(levelParameter()));
    return info;
}

/// Sets the response to 0 and 1. Returns the name of the event.
std::string makeBinary(ModelData& model) {
    const stats::Categories categories = stats::categoriesOf(*model.response, model.rows);
    if (categories.names.size() != 2) {
        throw Error(KAPOK_TR("regression", "The response %1 has %2 different values; the model needs two.")
                        .arg(model.response->field().name)
                        .arg(categories.names.size()),
                    KAPOK_TR("regression", "Choose a column of two values, or derive one."));
    }
    for (std::size_t i = 0; i < model.y.size(); ++i) model.y[i] = static_cast<double>(categories.codes[i]);
    return categories.names.back();
}

void needCounts(const ModelData& model) {
    for (std::size_t i = 0; i < model.y.size(); ++i) {
        if (model.y[i] >= 0 && model.y[i] == std::floor(model.y[i])) continue;
        throw Error(KAPOK_TR("regression", "The response is not a count: %1.").arg(model.y[i]),
                    KAPOK_TR("regression", "Choose a column of whole numbers from 0."),
                    {.row = static_cast<std::int64_t>(model.rows[i]) + 1, .column = model.response->field().name});
    }
    if (std::all_of(model.y.begin(), model.y.end(), [](double y) { return y == 0; })) {
        throw Error(KAPOK_TR("regression", "All counts are 0."), KAPOK_TR("regression", "Choose another response."));
    }
}

std::vector<double> logExposure(const ColumnView& exposure, const std::vector<std::size_t>& rows) {
    std::vector<double> offset = stats::numbersOf(exposure, rows);
    for (std::size_t i = 0; i < offset.size(); ++i) {
        if (!(offset[i] > 0)) {
            throw Error(KAPOK_TR("regression", "An exposure is not above 0."),
                        KAPOK_TR("regression", "Leave such rows out with a filter."),
                        {.row = static_cast<std::int64_t>(rows[i]) + 1, .column = exposure.field().name});
        }
        offset[i] = std::log(offset[i]);
    }
    return offset;
}

/// Probability that a row with the event has the greater fitted value (Hanley & McNeil 1982).
double areaUnderCurve(const std::vector<double>& y, const std::vector<double>& fitted) {
    const stats::Ranks ranks = stats::ranksOf(fitted);
    double events = 0;
    double sum = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        events += y[i];
        sum += y[i] * ranks.ranks[i];
    }
    const double others = static_cast<double>(y.size()) - events;
    return (sum - events * (events + 1) / 2) / (events * others);
}

void writeRatios(const Estimates& estimates, double level, const Text& title, Result& result) {
    const double quantile = stats::normalQuantile(0.5 + level / 200);
    RowWriter writer(result.addTable("ratios", title), {"term:text", "ratio", "lower", "upper"});
    for (std::size_t i = 0; i < estimates.names.size(); ++i) {
        if (estimates.names[i] == "(Intercept)") continue;
        const double reach = quantile * estimates.standardError(i);
        writer.row({estimates.names[i], std::exp(estimates.values[i]), std::exp(estimates.values[i] - reach),
                    std::exp(estimates.values[i] + reach)});
    }
}

void writeConfusion(const ModelData& model, const GlmFit& fit, Result& result) {
    double counts[2][2] = {{0, 0}, {0, 0}};
    for (std::size_t i = 0; i < model.y.size(); ++i) ++counts[model.y[i] > 0.5][fit.fitted[i] > 0.5];
    RowWriter writer(result.addTable("classification", KAPOK_TR("regression", "Actual and predicted, cut at 0.5")),
                     {"actual:int", "predicted:int", "count:int"});
    for (int actual = 0; actual < 2; ++actual) {
        for (int predicted = 0; predicted < 2; ++predicted) {
            writer.row({actual, predicted, static_cast<std::int64_t>(counts[actual][predicted])});
        }
    }
}

void writeObservations(Family family, const ModelData& model, const GlmFit& fit, Result& result) {
    RowWriter writer(result.addTable("observations", KAPOK_TR("regression", "Observations")),
                     {"row:int", "actual", "fitted", "residual"});
    for (std::size_t i = 0; i < model.y.size(); ++i) {
        const double deviance = std::max(0.0, devianceOf(family, model.y[i], fit.fitted[i], fit.theta));
        writer.row({model.rows[i] + 1, model.y[i], fit.fitted[i],
                    std::copysign(std::sqrt(deviance), model.y[i] - fit.fitted[i])});
    }
    const ChartText chart{.dataset = "observations",
                          .mark = "point",
                          .title = model.response->field().shown(),
                          .channels = {{"x", "fitted"}, {"y", "residual"}}};
    result.charts.push_back({"residuals_fitted", KAPOK_TR("regression", "Residuals and fitted values"), chart.json()});
}

/// The mean where the response is missing; its interval is that of the sum of the terms.
void writePredictions(Family family, const ModelData& model, const Estimates& estimates, const ColumnView* exposure,
                      const InputTable& data, double level, Result& result) {
    const std::vector<std::size_t> rows = rowsToPredict(model, data, std::span(&exposure, 1));
    if (rows.empty()) return;
    const stats::ModelMatrix ahead = model.builder->matrix(rows);
    const std::vector<double> offset = exposure ? logExposure(*exposure, rows) : std::vector<double>(rows.size(), 0.0);
    const double quantile = stats::normalQuantile(0.5 + level / 200);
    RowWriter writer(
        result.addTable("predictions", KAPOK_TR("regression", "Predictions where the response is missing")),
        {"row:int", "prediction", "mean_lower", "mean_upper"});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Prediction terms = predictionOf(estimates, ahead.design.x, i);
        const double eta = terms.value + offset[i];
        const double reach = quantile * terms.standardError;
        if (std::isnan(eta)) {  // a category that the model does not know
            writer.row({rows[i] + 1, eta, eta, eta});
        } else {
            writer.row({rows[i] + 1, meanOf(family, eta), meanOf(family, eta - reach), meanOf(family, eta + reach)});
        }
    }
}

void warn(Family family, const GlmFit& fit, double df, Result& result) {
    const bool separated = isBinary(family) && std::any_of(fit.fitted.begin(), fit.fitted.end(),
                                                           [](double mean) { return mean < 1e-8 || mean > 1 - 1e-8; });
    if (separated) {
        result.warnings.push_back(KAPOK_TR("regression",
                                           "Some rows are predicted with certainty: the predictors may separate the "
                                           "values wholly, and then coefficients and standard errors mean nothing."));
    }
    const bool empty =
        !isBinary(family) && std::any_of(fit.fitted.begin(), fit.fitted.end(), [](double mean) { return mean < 1e-8; });
    if (empty) {
        result.warnings.push_back(KAPOK_TR("regression",
                                           "Some rows are predicted to have no counts at all: a category or the like "
                                           "has zeros only, and its coefficient and standard error mean nothing."));
    }
    if (family == Family::Poisson && fit.pearson / df > 1.5) {
        result.warnings.push_back(
            KAPOK_TR("regression",
                     "The counts vary %1 times as much as Poisson's distribution has it: standard "
                     "errors are too small. Use the negative binomial model.")
                .arg(rounded(fit.pearson / df)));
    }
    if (family == Family::NegativeBinomial && fit.theta > 1e6) {
        result.warnings.push_back(KAPOK_TR("regression", "The counts vary no more than Poisson's: use that model."));
    }
    if (!fit.converged) {
        result.warnings.push_back(KAPOK_TR("regression", "The iteration did not settle: read the result with care."));
    }
}

Result runFamily(Family family, const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const ColumnView* exposure = parameters.has("exposure") ? &data.column(parameters.word("exposure")) : nullptr;
    ModelData model = gatherModel(data, parameters, std::span(&exposure, 1));
    std::string event;
    if (isBinary(family)) {
        event = makeBinary(model);
    } else {
        needCounts(model);
    }
    const std::vector<double> offset = exposure ? logExposure(*exposure, model.rows) : std::vector<double>();
    const GlmFit fit = fitGlm(family, model.model.design, model.y, offset, context);
    requireSpareRows(model, fit.rank);
    const double df = static_cast<double>(model.y.size()) - static_cast<double>(fit.rank);
    stats::Design ones{stats::Matrix(model.y.size(), 1), {}};
    std::fill(ones.x.values.begin(), ones.x.values.end(), 1.0);
    const GlmFit null = fitGlm(family, ones, model.y, offset, context);

    const Estimates estimates{model.model.names, fit.coefficients, fit.covariance,
                              std::numeric_limits<double>::infinity()};
    Result result;
    writeCoefficients(estimates, parameters.number("level"), result);
    const double count = static_cast<double>(fit.rank) + (family == Family::NegativeBinomial ? 1 : 0);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const bool negative = family == Family::NegativeBinomial;
    RowWriter(result.addTable("fit", KAPOK_TR("regression", "Fit")),
              {"observations:int", "df_residual:int", "deviance", "log_likelihood", "null_log_likelihood",
               "pseudo_r_squared", "aic", "bic", "pearson", "theta", "theta_error", "auc", "iterations:int"})
        .row({model.y.size(), static_cast<std::int64_t>(df), fit.deviance, fit.logLikelihood, null.logLikelihood,
              1 - fit.logLikelihood / null.logLikelihood, 2 * count - 2 * fit.logLikelihood,
              std::log(static_cast<double>(model.y.size())) * count - 2 * fit.logLikelihood, fit.pearson,
              negative ? fit.theta : nan, negative ? fit.thetaError : nan,
              isBinary(family) ? areaUnderCurve(model.y, fit.fitted) : nan, fit.iterations});
    writeTerms(estimates, model.model, result);
    if (family == Family::Logit) {
        writeRatios(estimates, parameters.number("level"), KAPOK_TR("regression", "Odds ratios"), result);
    } else if (!isBinary(family)) {
        writeRatios(estimates, parameters.number("level"), KAPOK_TR("regression", "Ratios of counts"), result);
    }
    if (isBinary(family)) writeConfusion(model, fit, result);
    writeObservations(family, model, fit, result);
    writePredictions(family, model, estimates, exposure, data, parameters.number("level"), result);
    const std::string share = rounded(100 * (1 - fit.logLikelihood / null.logLikelihood));
    result.texts.push_back(
        {"summary",
         isBinary(family)
             ? KAPOK_TR("regression",
                        "The probability that **%1** is %2 was modelled over %3 rows; McFadden's R² is %4 %.")
                   .arg(model.response->field().shown())
                   .arg(event)
                   .arg(model.y.size())
                   .arg(share)
             : KAPOK_TR("regression", "The counts **%1** were modelled over %2 rows; McFadden's R² is %3 %.")
                   .arg(model.response->field().shown())
                   .arg(model.y.size())
                   .arg(share)});
    warn(family, fit, df, result);
    warnAboutInflation(varianceInflation(model.model, stats::leastSquares(model.model.design, model.y, {}, &context),
                                         {}, parameters.boolean("intercept")),
                       result);
    warnAboutRows(model.left, result);
    return result;
}

}  // namespace

ModuleInfo logitInfo() {
    return makeInfo(
        Family::Logit, "regression.logit", KAPOK_TR("regression", "Logistic regression"),
        KAPOK_TR("regression", "What makes an event more likely: odds ratios and probabilities."),
        KAPOK_TR("regression",
                 "The logarithm of the odds of an event is linear in the predictors; exp of a coefficient is an "
                 "odds ratio. Maximum likelihood by Fisher scoring; tests and intervals are Wald's with the "
                 "normal distribution. The area under the curve (auc) is the probability that a row with the "
                 "event has the greater fitted probability.\n\n"
                 "**Missing values:** rows with a missing or infinite value in any column of the model are "
                 "left out and counted. Rows where only the response is missing get a prediction.\n\n"
                 "Sources: J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, "
                 "1972; D. McFadden, 1974; J. A. Hanley, B. J. McNeil, Radiology 143, 1982."),
        KAPOK_TR("regression",
                 "The rows are independent, the logarithm of the odds is the sum of the terms, and no term separates "
                 "the two values wholly. Separation is checked and said. Terms that nearly determine each other are "
                 "checked and said."));
}

ModuleInfo probitInfo() {
    return makeInfo(
        Family::Probit, "regression.probit", KAPOK_TR("regression", "Probit regression"),
        KAPOK_TR("regression", "The probability of an event through the normal distribution."),
        KAPOK_TR("regression",
                 "The normal quantile of the probability is linear in the predictors. Maximum likelihood by "
                 "Fisher scoring; standard errors come from the expected information.\n\n"
                 "**Missing values:** rows with a missing or infinite value in any column of the model are "
                 "left out and counted. Rows where only the response is missing get a prediction.\n\n"
                 "Sources: C. I. Bliss, Science 79, 1934; J. A. Nelder, R. W. M. Wedderburn, Journal of the "
                 "Royal Statistical Society A 135, 1972."),
        KAPOK_TR("regression",
                 "The rows are independent, the normal quantile of the probability is the sum of the terms, and no "
                 "term separates the two values wholly. Separation is checked and said. Terms that nearly determine "
                 "each other are checked and said."));
}

ModuleInfo poissonInfo() {
    return makeInfo(
        Family::Poisson, "regression.poisson", KAPOK_TR("regression", "Poisson regression"),
        KAPOK_TR("regression", "Counts and rates: what multiplies them."),
        KAPOK_TR("regression",
                 "The logarithm of the mean count is linear in the predictors; exp of a coefficient is a ratio "
                 "of counts. With an exposure the model is of rates. Poisson's distribution has its variance "
                 "equal to the mean, which is checked. Maximum likelihood by Fisher scoring.\n\n"
                 "**Missing values:** rows with a missing or infinite value in any column of the model are "
                 "left out and counted. Rows where only the response is missing get a prediction.\n\n"
                 "Source: J. A. Nelder, R. W. M. Wedderburn, Journal of the Royal Statistical Society A 135, "
                 "1972."),
        KAPOK_TR("regression",
                 "The rows are independent, the logarithm of the mean is the sum of the terms, and the variance equals "
                 "the mean, which is checked and said. Terms that nearly determine each other are checked and said."));
}

ModuleInfo negativeBinomialInfo() {
    return makeInfo(
        Family::NegativeBinomial, "regression.negative_binomial",
        KAPOK_TR("regression", "Negative binomial regression"),
        KAPOK_TR("regression", "Counts that vary more than Poisson's distribution allows."),
        KAPOK_TR("regression",
                 "The logarithm of the mean count is linear in the predictors; the variance is μ + μ² / θ. "
                 "Coefficients and θ are found together by maximum likelihood; standard errors of coefficients "
                 "take θ as known.\n\n"
                 "**Missing values:** rows with a missing or infinite value in any column of the model are "
                 "left out and counted. Rows where only the response is missing get a prediction.\n\n"
                 "Sources: J. F. Lawless, Canadian Journal of Statistics 15, 1987; W. N. Venables, B. D. "
                 "Ripley, Modern Applied Statistics with S, 2002."),
        KAPOK_TR("regression",
                 "The rows are independent, the logarithm of the mean is the sum of the terms, and the variance grows "
                 "with the mean as said. Whether the counts vary more than Poisson's is checked and said. Terms that "
                 "nearly determine each other are checked and said."));
}

Result runLogit(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    return runFamily(Family::Logit, data, parameters, context);
}
Result runProbit(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    return runFamily(Family::Probit, data, parameters, context);
}
Result runPoisson(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    return runFamily(Family::Poisson, data, parameters, context);
}
Result runNegativeBinomial(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    return runFamily(Family::NegativeBinomial, data, parameters, context);
}

}  // namespace kapok::regression
