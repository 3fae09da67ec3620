#include "regression/linear_module.h"

#include "regression/linear_tables.h"
#include "sdk/declare.h"
#include "stats/robust_covariance.h"

#include <algorithm>
#include <cmath>

namespace kapok::regression {
namespace {

ModuleInfo makeInfo() {
    ModuleInfo info;
    info.id = "regression.linear";
    info.title = KAPOK_TR("regression", "Linear regression");
    info.group = KAPOK_TR("regression", "Regression");
    info.summary = KAPOK_TR("regression",
                            "Least squares with categories, powers and interactions, robust standard errors, checks of "
                            "the assumptions and prediction intervals.");
    info.help = KAPOK_TR(
        "regression",
        "Ordinary least squares, or weighted with a column of weights, by a Householder QR decomposition; residuals "
        "are "
        "refined in extended precision, so that hard problems keep their digits.\n\n"
        "**Terms.** Texts are categories: each but the first (in the order of the alphabet, unless another is named) "
        "has a "
        "coefficient, its difference from the first, or from the mean of all; with the latter, tests of whole terms "
        "beside their interactions are those called type III. Further terms are powers and interactions: `x^2, "
        "x:region`; `a*b` is short for "
        "`a, b, a:b`. A term that others determine wholly is left out and named.\n\n"
        "**Missing values:** rows with a missing or infinite value in any column of the model are left out and "
        "counted. Rows where only the response is missing get a prediction.\n\n"
        "**Standard errors** are classical, or allow for unequal spread (HC0 to HC3), dependence within clusters, or "
        "dependence over time (Newey–West; the rows must be in order of time). Tests use Student's t with n − k "
        "degrees of freedom, with clusters one less than their number.\n\n"
        "**Fit.** R² without an intercept is that about zero. AIC counts the variance as a parameter.\n\n"
        "**Checks.** Breusch–Pagan and White: equal spread of residuals. RESET: shape of the model. Jarque–Bera: "
        "normal "
        "residuals. Durbin–Watson (about 2 without; its p-value is against neighbours that go together) and "
        "Breusch–Godfrey: independence of neighbouring rows, where their order "
        "is "
        "one of time. Leverage, Cook's distance and variance inflation are in the tables. Prediction intervals suppose "
        "normal residuals of equal spread.\n\n"
        "Sources: Å. Björck, BIT 7, 1967; J. G. MacKinnon, H. White, Journal of Econometrics 29, 1985; W. K. Newey, K. "
        "D. West, Econometrica 55, 1987; A. C. Cameron, D. L. Miller, Journal of Human Resources 50, 2015; R. Koenker, "
        "Journal of Econometrics 17, 1981; R. D. Cook, Technometrics 19, 1977; J. B. Ramsey, Journal of the Royal "
        "Statistical Society B 31, 1969; J. Durbin, G. S. Watson, Biometrika 37, 1950; J. P. Imhof, Biometrika 48, "
        "1961.");
    info.assumptions =
        KAPOK_TR("regression",
                 "The mean of the response is the sum of the terms; errors have mean 0 whatever the terms are, do not "
                 "depend on each other, have equal spread, and are normal where rows are few. Shape, spread, normality "
                 "and dependence of the residuals, collinear terms and rows of great influence are checked and said.");
    info.inputs.push_back({.label = KAPOK_TR("regression", "Data"), .help = KAPOK_TR("regression", "Any table.")});
    info.parameters = responseParameters();
    for (Parameter& parameter : termParameters()) info.parameters.push_back(std::move(parameter));
    info.parameters.push_back(weightsParameter());
    info.parameters.push_back(
        choiceParameter("errors", KAPOK_TR("regression", "Standard errors"),
                        KAPOK_TR("regression", "What the standard errors allow for."),
                        {{"classical", KAPOK_TR("regression", "Classical: equal, independent errors")},
                         {"hc0", KAPOK_TR("regression", "HC0: unequal spread")},
                         {"hc1", KAPOK_TR("regression", "HC1: unequal spread, n / (n − k)")},
                         {"hc2", KAPOK_TR("regression", "HC2: unequal spread, by leverage")},
                         {"hc3", KAPOK_TR("regression", "HC3: unequal spread, few rows")},
                         {"cluster", KAPOK_TR("regression", "Dependence within clusters")},
                         {"newey_west", KAPOK_TR("regression", "Newey–West: dependence over time")}}));
    info.parameters.push_back(clusterParameter());
    Parameter lags = advanced(integerParameter(
        "lags", KAPOK_TR("regression", "Lags"),
        KAPOK_TR("regression", "Rows over which errors may depend: 4 (n / 100)^(2/9) unless given."), {}, 0, 10'000));
    lags.enabledBy = "errors=newey_west";
    info.parameters.push_back(std::move(lags));
    info.parameters.push_back(groupParameter());
    info.parameters.push_back(advanced(levelParameter()));
    info.parameters.push_back(
        advanced(booleanParameter("observations", KAPOK_TR("regression", "Table of observations"),
                                  KAPOK_TR("regression", "Fitted values, residuals and leverage of each row."), true)));
    return info;
}

stats::Matrix classicalCovariance(const stats::LeastSquares& fit, double variance) {
    stats::Matrix covariance = fit.covariance;
    for (double& value : covariance.values) value *= variance;
    return covariance;
}

/// Sets the covariance of the estimates and their degrees of freedom.
void setErrors(LinearFit& linear, const ColumnView* cluster, const ParameterValues& parameters) {
    const ModelData& data = linear.data;
    const stats::Design& design = data.model.design;
    const std::string& kind = parameters.word("errors");
    Estimates& estimates = linear.estimates;
    estimates.df = linear.dfResidual();
    if (kind == "classical") {
        estimates.covariance = classicalCovariance(linear.fit, linear.residualVariance());
    } else if (const auto clusters = clustersOf(cluster, data.rows)) {
        estimates.covariance =
            stats::clusteredCovariance(design, linear.fit, data.weights, clusters->codes, clusters->names.size());
        estimates.df = static_cast<double>(clusters->names.size() - 1);
    } else if (kind == "newey_west") {
        const int lags =
            parameters.has("lags") ? static_cast<int>(parameters.integer("lags")) : stats::usualLags(data.y.size());
        estimates.covariance = stats::neweyWestCovariance(design, linear.fit, data.weights, lags);
    } else {
        const auto level = static_cast<stats::Heteroscedastic>(kind.back() - '0');
        estimates.covariance = stats::heteroscedasticCovariance(design, linear.fit, data.weights, level);
    }
}

}  // namespace

const ModuleInfo& LinearModule::info() const {
    static const ModuleInfo info = makeInfo();
    return info;
}

Result LinearModule::analyze(const InputTable& data, const ParameterValues& parameters, RunContext& context) const {
    const ColumnView* cluster = clusterColumn(data, parameters);
    LinearFit linear;
    linear.data = gatherModel(data, parameters, std::span(&cluster, 1));
    linear.intercept = parameters.boolean("intercept");
    linear.level = parameters.number("level");
    context.check();
    linear.fit = stats::leastSquares(linear.data.model.design, linear.data.y, linear.data.weights, &context);
    requireSpareRows(linear.data, linear.fit.rank);
    linear.clearRounding();
    context.progress(0.5);
    linear.estimates.names = linear.data.model.names;
    linear.estimates.values = linear.fit.coefficients;
    setErrors(linear, cluster, parameters);

    Result result;
    writeCoefficients(linear.estimates, linear.level, result);
    writeFit(linear, result);
    writeTerms(linear.estimates, linear.data.model, result);
    context.check();
    writeChecks(linear, result);
    if (parameters.boolean("observations")) writeObservations(linear, data, result);
    writeSummary(linear, result);
    warnAboutRows(linear.data.left, result);
    return result;
}

}  // namespace kapok::regression
