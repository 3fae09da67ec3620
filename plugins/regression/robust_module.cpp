#include "regression/robust_module.h"

#include "regression/coefficients.h"
#include "regression/model_data.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/moments.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace kapok::regression {
namespace {

constexpr int mostIterations = 1000;
constexpr double tolerance = 1e-12;

/// Weight of a residual in units of the scale, and the derivative of its influence.
struct Influence {
    double weight;
    double slope;
};

Influence influenceOf(bool bisquare, double u) {
    if (!bisquare) {
        constexpr double limit = 1.345;
        return std::abs(u) <= limit ? Influence{1, 1} : Influence{limit / std::abs(u), 0};
    }
    constexpr double limit = 4.685;
    const double square = u / limit * (u / limit);
    if (square >= 1) return {0, 0};
    return {(1 - square) * (1 - square), (1 - square) * (1 - 5 * square)};
}

/// Median of the sizes over its normal value.
double scaleOf(const std::vector<double>& residuals) {
    std::vector<double> sizes(residuals.size());
    std::transform(residuals.begin(), residuals.end(), sizes.begin(), [](double value) { return std::abs(value); });
    std::sort(sizes.begin(), sizes.end());
    return stats::quantile(sizes, 0.5) / 0.6745;
}

struct RobustFit {
    std::vector<double> coefficients;
    std::vector<double> residuals;
    std::vector<double> weights;
    double scale = 0;
    int iterations = 0;
    bool converged = false;
};

/// Residuals by the coefficients: rows of weight 0 have theirs as well.
std::vector<double> residualsOf(const stats::Design& design, const std::vector<double>& y,
                                const std::vector<double>& coefficients) {
    std::vector<double> residuals = y;
    for (std::size_t j = 0; j < coefficients.size(); ++j) {
        if (std::isnan(coefficients[j])) continue;
        const auto column = design.x.column(j);
        for (std::size_t i = 0; i < residuals.size(); ++i) residuals[i] -= coefficients[j] * column[i];
    }
    return residuals;
}

RobustFit iterate(const stats::Design& design, const std::vector<double>& y, const stats::LeastSquares& start,
                  bool bisquare, RunContext& context) {
    RobustFit fit{start.coefficients, start.residuals, std::vector<double>(y.size(), 1.0)};
    while (fit.iterations < mostIterations && !fit.converged) {
        context.check();
        fit.scale = scaleOf(fit.residuals);
        if (!(fit.scale > 0)) {
            fit.converged = true;  // more than half of the rows lie on the model
            break;
        }
        for (std::size_t i = 0; i < y.size(); ++i) {
            fit.weights[i] = influenceOf(bisquare, fit.residuals[i] / fit.scale).weight;
        }
        fit.coefficients = stats::leastSquares(design, y, fit.weights, &context).coefficients;
        const std::vector<double> next = residualsOf(design, y, fit.coefficients);
        double change = 0;
        double size = 0;
        for (std::size_t i = 0; i < y.size(); ++i) {
            change += (next[i] - fit.residuals[i]) * (next[i] - fit.residuals[i]);
            size += fit.residuals[i] * fit.residuals[i];
        }
        fit.converged = change <= tolerance * tolerance * size;
        fit.residuals = next;
        ++fit.iterations;
    }
    return fit;
}

/// Huber's (1981, section 7.6) covariance: (X'X)^-1 times kappa^2 sum(psi^2) / df over the squared mean slope.
stats::Matrix covarianceOf(const RobustFit& fit, const stats::LeastSquares& start, bool bisquare) {
    const auto n = static_cast<double>(fit.residuals.size());
    const auto p = static_cast<double>(start.rank);
    double sum = 0;
    std::vector<double> slopes;
    for (const double residual : fit.residuals) {
        const Influence influence = influenceOf(bisquare, residual / fit.scale);
        sum += residual * influence.weight * residual * influence.weight;
        slopes.push_back(influence.slope);
    }
    const stats::Moments slope = stats::moments(slopes);
    const double kappa = 1 + p * slope.sd * slope.sd / (n * slope.mean * slope.mean);
    const double factor = sum / (n - p) * (kappa / slope.mean) * (kappa / slope.mean);
    stats::Matrix covariance = start.covariance;
    for (double& value : covariance.values) value *= factor;
    return covariance;
}

void writeObservations(const ModelData& model, const RobustFit& fit, Result& result) {
    RowWriter writer(result.addTable("observations", KAPOK_TR("regression", "Observations")),
                     {"row:int", "actual", "fitted", "residual", "weight"});
    for (std::size_t i = 0; i < model.y.size(); ++i) {
        writer.row({model.rows[i] + 1, model.y[i], model.y[i] - fit.residuals[i], fit.residuals[i], fit.weights[i]});
    }
    const ChartText chart{.dataset = "observations",
                          .mark = "point",
                          .title = model.response->field().shown(),
                          .channels = {{"x", "fitted"}, {"y", "residual"}, {"color", "weight"}}};
    result.charts.push_back({"residuals_fitted", KAPOK_TR("regression", "Residuals and fitted values"), chart.json()});
}

/// Residuals hold back wild responses only: rows of unusual predictors are told (leverage above three times its mean).
void warnAboutLeverage(const stats::Design& design, const stats::LeastSquares& start, Result& result) {
    const std::vector<double> leverage = stats::leverages(design, start, {});
    const double limit = 3 * static_cast<double>(start.rank) / static_cast<double>(leverage.size());
    const auto unusual = std::count_if(leverage.begin(), leverage.end(), [&](double each) { return each > limit; });
    if (unusual == 0) return;
    result.warnings.push_back(KAPOK_TR("regression",
                                       "Rows of unusual predictors, whose influence is not held back (leverage above "
                                       "three times its mean): %1.")
                                  .arg(static_cast<std::size_t>(unusual)));
}

}  // namespace

ModuleInfo robustInfo() {
    ModuleInfo info;
    info.id = "regression.robust";
    info.title = KAPOK_TR("regression", "Robust regression");
    info.group = KAPOK_TR("regression", "Regression");
    info.summary = KAPOK_TR("regression", "A linear model that outliers do not pull away.");
    info.help = KAPOK_TR("regression",
                         "M-estimation by iteratively reweighted least squares from the ordinary fit; the scale is the "
                         "median size of the "
                         "residuals over 0.6745. Huber's weights (1.345) fall with the size of a residual, Tukey's "
                         "bisquare (4.685) become 0 "
                         "for far ones; both keep 95 % of the efficiency with normal errors. Bisquare may settle near "
                         "the ordinary fit when "
                         "many outliers agree. Rows with unusual predictors still have great influence. Tests use "
                         "Student's t with n − k "
                         "degrees of freedom and are approximate.\n\n"
                         "**Missing values:** rows with a missing or infinite value in any column of the model are "
                         "left out and counted.\n\n"
                         "Sources: P. J. Huber, Robust Statistics, 1981; W. N. Venables, B. D. Ripley, Modern Applied "
                         "Statistics with S, "
                         "2002.");
    info.assumptions =
        KAPOK_TR("regression",
                 "Most rows follow one linear model with errors that are symmetric and independent of each other; wild "
                 "rows are wild in the response. Rows of unusual predictors are checked and said.");
    info.inputs.push_back({.label = KAPOK_TR("regression", "Data"), .help = KAPOK_TR("regression", "Any table.")});
    info.parameters = responseParameters();
    for (Parameter& parameter : termParameters()) info.parameters.push_back(std::move(parameter));
    info.parameters.push_back(choiceParameter("method", KAPOK_TR("regression", "Weights of residuals"),
                                              KAPOK_TR("regression", "How far rows are held back."),
                                              {{"huber", KAPOK_TR("regression", "Huber: less for far rows")},
                                               {"bisquare", KAPOK_TR("regression", "Bisquare: none for far rows")}}));
    info.parameters.push_back(groupParameter());
    info.parameters.push_back(advanced(levelParameter()));
    return info;
}

Result runRobust(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const ModelData model = gatherModel(data, parameters);
    const bool bisquare = parameters.word("method") == "bisquare";
    const stats::Design& design = model.model.design;
    const stats::LeastSquares start = stats::leastSquares(design, model.y, {}, &context);
    requireSpareRows(model, start.rank);
    const RobustFit fit = iterate(design, model.y, start, bisquare, context);
    // Of residuals that are rounding there is no scale.
    if (!(fit.scale > 1e-10 * std::sqrt(start.uncentredTotal / static_cast<double>(model.y.size())))) {
        throw Error(KAPOK_TR("regression", "More than half of the rows lie on the model exactly."),
                    KAPOK_TR("regression", "Use linear regression."));
    }
    const double df = static_cast<double>(model.y.size() - start.rank);
    const Estimates estimates{model.model.names, fit.coefficients, covarianceOf(fit, start, bisquare), df};
    const auto far = static_cast<std::size_t>(
        std::count_if(fit.weights.begin(), fit.weights.end(), [](double weight) { return weight < 0.5; }));
    Result result;
    writeCoefficients(estimates, parameters.number("level"), result);
    RowWriter(result.addTable("fit", KAPOK_TR("regression", "Fit")),
              {"observations:int", "df_residual:int", "scale", "iterations:int"})
        .row({model.y.size(), static_cast<std::int64_t>(df), fit.scale, fit.iterations});
    writeTerms(estimates, model.model, result);
    writeObservations(model, fit, result);
    result.texts.push_back(
        {"summary", KAPOK_TR("regression",
                             "**%1** was fitted over %2 rows; the scale of the residuals is %3. Rows "
                             "that count for less than half: %4.")
                        .arg(model.response->field().shown())
                        .arg(model.y.size())
                        .arg(rounded(fit.scale))
                        .arg(far)});
    warnAboutLeverage(design, start, result);
    if (!fit.converged) {
        result.warnings.push_back(KAPOK_TR("regression", "The iteration did not settle: read the result with care."));
    }
    warnAboutRows(model.left, result);
    return result;
}

}  // namespace kapok::regression
