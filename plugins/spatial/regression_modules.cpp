// The modules spatial.lag, spatial.error and spatial.durbin.
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/modules.h"
#include "spatial/regression_data.h"
#include "spatial/regression_tables.h"
#include "spatial/spatial_fit.h"
#include "spatial/terms.h"
#include "stats/distributions.h"

#include <cmath>

namespace kapok::spatial {
namespace {

/// X with the lags of X behind it.
stats::Matrix joinedColumns(const stats::Matrix& a, const stats::Matrix& b) {
    stats::Matrix both(a.rows, a.columns + b.columns);
    std::copy(a.values.begin(), a.values.end(), both.values.begin());
    std::copy(b.values.begin(), b.values.end(), both.values.begin() + static_cast<std::ptrdiff_t>(a.values.size()));
    return both;
}

/// Mean effect of a unit more of a predictor in one region (direct), in all others (indirect) and in all (total), with
/// standard errors by the delta method (LeSage and Pace 2009, section 2.7).
class Impacts {
public:
    Impacts(const SpatialFit& fit, const geo::Weights& weights)
        : fit_(fit), multiplier_(meanMultiplier(weights, fit.parameter)) {
        const double step = 1e-6 * std::max(0.01, 1 - std::abs(fit.parameter));
        slope_ = (meanMultiplier(weights, fit.parameter + step) - meanMultiplier(weights, fit.parameter - step)) /
                 (2 * step);
    }

    struct Effect {
        double value;
        double error;
    };
    Effect direct(std::size_t own, std::size_t lagged) const {
        return effect(own, lagged, fit_.traceInverse, fit_.traceLagInverse, fit_.slopeInverse, fit_.slopeLagInverse);
    }
    /// Rows of the weights of a Durbin model sum to 1, so that a lagged predictor has the same total as its own.
    Effect total(std::size_t own, std::size_t lagged) const {
        return effect(own, lagged, multiplier_, multiplier_, slope_, slope_);
    }
    Effect indirect(std::size_t own, std::size_t lagged) const {
        return effect(own, lagged, multiplier_ - fit_.traceInverse, multiplier_ - fit_.traceLagInverse,
                      slope_ - fit_.slopeInverse, slope_ - fit_.slopeLagInverse);
    }
    static constexpr std::size_t noLag = static_cast<std::size_t>(-1);

private:
    /// a β + b θ, where a and b depend on ρ with slopes.
    Effect effect(std::size_t own, std::size_t lagged, double a, double b, double slopeA, double slopeB) const {
        const std::size_t rho = fit_.coefficients.size();
        const bool durbin = lagged != noLag;
        const double theta = durbin ? fit_.coefficients[lagged] : 0;
        std::vector<std::pair<std::size_t, double>> gradient{{own, a},
                                                             {rho, slopeA * fit_.coefficients[own] + slopeB * theta}};
        if (durbin) gradient.emplace_back(lagged, b);
        double variance = 0;
        for (const auto& [i, left] : gradient) {
            for (const auto& [j, right] : gradient) variance += left * right * fit_.covariance(i, j);
        }
        return {a * fit_.coefficients[own] + b * theta, std::sqrt(variance)};
    }

    const SpatialFit& fit_;
    double multiplier_;
    double slope_;
};

void writeImpacts(const RegressionData& data, const SpatialFit& fit, std::size_t firstLag, Result& result) {
    if (std::isnan(fit.traceInverse)) {
        result.warnings.push_back(
            KAPOK_TR("spatial",
                     "The coefficient of the spatial lag, %1, is too great in size for impacts: effects would "
                     "grow from neighbour to neighbour.")
                .arg(rounded(fit.parameter)));
        return;
    }
    const Impacts impacts(fit, data.chosen.weights);
    RowWriter writer(result.addTable("impacts", KAPOK_TR("spatial", "Impacts")),
                     {"term:text", "direct", "indirect", "total", "direct_error", "indirect_error", "total_error",
                      "direct_p", "indirect_p", "total_p"});
    for (std::size_t k = 1; k < data.names.size(); ++k) {
        const std::size_t lagged = firstLag == 0 ? Impacts::noLag : firstLag + k - 1;
        const auto direct = impacts.direct(k, lagged);
        const auto indirect = impacts.indirect(k, lagged);
        const auto total = impacts.total(k, lagged);
        writer.row({data.names[k], direct.value, indirect.value, total.value, direct.error, indirect.error, total.error,
                    stats::normalTwoSided(direct.value / direct.error),
                    stats::normalTwoSided(indirect.value / indirect.error),
                    stats::normalTwoSided(total.value / total.error)});
    }
}

Result report(const RegressionData& data, std::vector<std::string> names, const SpatialFit& fit, bool lag,
              const ParameterValues& parameters, Result result) {
    const double level = parameters.number("level");
    std::vector<double> values = fit.coefficients;
    values.push_back(fit.parameter);
    names.push_back(lag ? "rho" : "lambda");
    writeCoefficients(names, values, fit.covariance, std::numeric_limits<double>::infinity(), level,
                      spatialTerms(data.names), result);
    const auto n = static_cast<double>(data.y.size());
    const double ratio = 2 * (fit.logLikelihood - fit.linearLogLikelihood);
    const double count = static_cast<double>(fit.coefficients.size()) + 2;
    const double error = std::sqrt(fit.covariance(fit.coefficients.size(), fit.coefficients.size()));
    RowWriter(
        result.addTable("fit", KAPOK_TR("spatial", "Fit")),
        {"observations:int", lag ? "rho" : "lambda", "std_error", "log_likelihood", "aic", "linear_log_likelihood",
         "lr", "lr_p_value", "variance", "residual_sd", "pseudo_r_squared", "residual_moran"})
        .row({data.y.size(), fit.parameter, error, fit.logLikelihood, 2 * count - 2 * fit.logLikelihood,
              fit.linearLogLikelihood, ratio, stats::chiSquareUpper(ratio, 1), fit.variance, std::sqrt(fit.variance),
              squaredCorrelation(data.y, fit.fitted), moranOf(data.chosen.weights, fit.residuals, n)});
    writeResiduals(data, fit.fitted, fit.residuals, result);
    result.texts.push_back(
        {"summary", lag ? KAPOK_TR("spatial", "The spatial lag of %1 has the coefficient %2.")
                              .arg(data.response)
                              .arg(rounded(fit.parameter))
                        : KAPOK_TR("spatial", "The errors of %1 follow their neighbours' with the coefficient %2.")
                              .arg(data.response)
                              .arg(rounded(fit.parameter))});
    result.texts.push_back({"weights", data.chosen.description});
    const bool likelihood = !std::isnan(fit.logLikelihood);
    if (likelihood && !fit.analytic) {
        result.texts.push_back({"errors", KAPOK_TR("spatial",
                                                   "Standard errors come from the curvature of the "
                                                   "likelihood, for there are more than 500 regions.")});
    }
    return result;
}

bool byLikelihood(const ParameterValues& parameters) { return parameters.word("method") == "ml"; }

Result runLagModel(const InputTable& input, const InputTable* links, const ParameterValues& parameters,
                   RunContext& context, bool durbin) {
    Result result;
    const RegressionData data = regressionData(input, links, parameters, result);
    std::vector<std::string> names = data.names;
    stats::Matrix x = data.x;
    if (durbin) {
        x = joinedColumns(data.x, laggedPredictors(data, names));
        if (names.size() != 2 * data.names.size() - 1) {
            throw Error(KAPOK_TR("spatial", "The Durbin model needs weights whose rows sum to 1, without islands."),
                        KAPOK_TR("spatial", "Standardise the weights by row, or choose others."));
        }
    }
    SpatialFit fit = byLikelihood(parameters)
                         ? maximumLikelihood(SpatialKind::Lag, x, data.y, data.chosen.weights, context)
                         : twoStage(x, data.y, data.chosen.weights);
    if (!byLikelihood(parameters)) setImpactTraces(data.chosen.weights, context, fit);
    context.check();
    writeImpacts(data, fit, durbin ? data.names.size() : 0, result);
    return report(data, names, fit, true, parameters, std::move(result));
}

std::vector<Parameter> modelParameters(const Text& moments) {
    std::vector<Parameter> parameters{
        choiceParameter("method", KAPOK_TR("spatial", "Method"),
                        KAPOK_TR("spatial",
                                 "Maximum likelihood needs normal errors of equal variance; methods of "
                                 "moments need no distribution."),
                        {{"ml", KAPOK_TR("spatial", "Maximum likelihood")}, {"gmm", moments}})};
    for (Parameter& parameter : regressionParameters()) parameters.push_back(std::move(parameter));
    return parameters;
}

}  // namespace

ModuleInfo lagInfo() {
    return methodInfo(
        "spatial.lag", KAPOK_TR("spatial", "Spatial lag regression"),
        KAPOK_TR("spatial", "Explains a response by predictors and by the response of the neighbours."),
        KAPOK_TR("spatial",
                 "y = ρWy + Xβ + ε. What happens in one region spreads to others: read the impacts, not β. A direct "
                 "impact is the mean effect of a region's own predictor on itself, an indirect one that of all others; "
                 "their errors are by the delta method.\n\n"
                 "Maximum likelihood takes ln|I - ρW| from the eigenvalues of W up to 250 regions and from sparse "
                 "factorisations beyond. Two-stage least squares uses X, WX and W²X as instruments.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted. Islands have no "
                 "lag: theirs is 0.\n\n"
                 "Sources: K. Ord, Journal of the American Statistical Association 70, 1975; L. Anselin, Spatial "
                 "Econometrics, 1988; R. K. Pace, R. Barry, Statistics and Probability Letters 33, 1997; H. H. "
                 "Kelejian, I. R. Prucha, Journal of Real Estate Finance and Economics 17, 1998; J. LeSage, R. K. "
                 "Pace, Introduction to Spatial Econometrics, 2009."),
        KAPOK_TR("spatial",
                 "The weights are known and right; for maximum likelihood the errors are normal with equal variance. "
                 "The diagnostics of spatial.ols help to choose between lag and error."),
        modelParameters(KAPOK_TR("spatial", "Two-stage least squares")));
}

Result runLag(const InputTable& data, const InputTable* links, const ParameterValues& parameters, RunContext& context) {
    return runLagModel(data, links, parameters, context, false);
}

ModuleInfo durbinInfo() {
    return methodInfo(
        "spatial.durbin", KAPOK_TR("spatial", "Spatial Durbin regression"),
        KAPOK_TR("spatial", "Explains a response by predictors, the neighbours' predictors and their response."),
        KAPOK_TR("spatial",
                 "y = ρWy + Xβ + WXθ + ε. It holds the lag model (θ = 0) and the error model (θ = -ρβ). Read the "
                 "impacts, not β and θ: a direct impact is the mean effect of a region's own predictor on itself, an "
                 "indirect one that of all others; their errors are by the delta method.\n\n"
                 "Maximum likelihood takes ln|I - ρW| from the eigenvalues of W up to 250 regions and from sparse "
                 "factorisations beyond. Two-stage least squares lags the predictors twice more as instruments.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
                 "Sources: L. Anselin, Spatial Econometrics, 1988; J. LeSage, R. K. Pace, Introduction to Spatial "
                 "Econometrics, 2009."),
        KAPOK_TR("spatial",
                 "The weights are known and right, their rows sum to 1 and no region is an island; for maximum "
                 "likelihood the errors are normal with equal variance."),
        modelParameters(KAPOK_TR("spatial", "Two-stage least squares")));
}

Result runDurbin(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                 RunContext& context) {
    return runLagModel(data, links, parameters, context, true);
}

ModuleInfo errorInfo() {
    return methodInfo(
        "spatial.error", KAPOK_TR("spatial", "Spatial error regression"),
        KAPOK_TR("spatial", "Explains a response by predictors where the errors of neighbours are alike."),
        KAPOK_TR(
            "spatial",
            "y = Xβ + u, u = λWu + ε. Predictors act as in a linear regression; what is left out of the model "
            "varies smoothly over the map. The fitted values hold the part that the neighbours' errors tell.\n\n"
            "Maximum likelihood takes ln|I - λW| from the eigenvalues of W up to 250 regions and from sparse "
            "factorisations beyond. The generalised moments take λ from the residuals of least squares; its standard "
            "error is that of the moments under normal errors.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted. Islands have no "
            "lag: theirs is 0.\n\n"
            "Sources: K. Ord, Journal of the American Statistical Association 70, 1975; L. Anselin, Spatial "
            "Econometrics, 1988; H. H. Kelejian, I. R. Prucha, International Economic Review 40, 1999, and Journal of "
            "Econometrics "
            "118, 2004."),
        KAPOK_TR("spatial",
                 "The weights are known and right; for maximum likelihood the errors are normal with equal variance."),
        modelParameters(KAPOK_TR("spatial", "Generalised moments")));
}

Result runError(const InputTable& input, const InputTable* links, const ParameterValues& parameters,
                RunContext& context) {
    Result result;
    const RegressionData data = regressionData(input, links, parameters, result);
    const SpatialFit fit = byLikelihood(parameters)
                               ? maximumLikelihood(SpatialKind::Error, data.x, data.y, data.chosen.weights, context)
                               : generalisedMoments(data.x, data.y, data.chosen.weights);
    context.check();
    return report(data, data.names, fit, false, parameters, std::move(result));
}

}  // namespace kapok::spatial
