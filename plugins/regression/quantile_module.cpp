#include "regression/quantile_module.h"

#include "regression/coefficients.h"
#include "regression/model_data.h"
#include "regression/quantile_fit.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace kapok::regression {
namespace {

constexpr std::size_t mostTermsInWords = 8;

/// The model at one tau.
struct AtTau {
    double tau;
    QuantileFit fit;
    Estimates estimates;
    double emptyLoss;  ///< of the intercept alone
};

/// The columns that no others determine: the simplex method needs independent ones.
struct KeptColumns {
    stats::Matrix x;
    std::vector<std::size_t> places;
};

KeptColumns keptColumns(const ModelData& model, RunContext& context) {
    KeptColumns kept;
    kept.places = stats::leastSquares(model.model.design, model.y, {}, &context).kept();
    kept.x = stats::Matrix(model.y.size(), kept.places.size());
    for (std::size_t j = 0; j < kept.places.size(); ++j) {
        const auto column = model.model.design.x.column(kept.places[j]);
        std::copy(column.begin(), column.end(), kept.x.column(j).begin());
    }
    return kept;
}

AtTau fitAt(double tau, const ModelData& model, const KeptColumns& kept, QuantileErrors kind, RunContext& context) {
    AtTau at{tau, quantileFit(kept.x, model.y, tau, context), {}, 0};
    const stats::Matrix covariance = quantileCovariance(kept.x, model.y, at.fit, tau, kind, context);
    const std::size_t width = model.model.names.size();
    at.estimates = {model.model.names, std::vector<double>(width, std::nan("")), stats::Matrix(width, width),
                    static_cast<double>(model.y.size() - kept.places.size())};
    std::fill(at.estimates.covariance.values.begin(), at.estimates.covariance.values.end(), std::nan(""));
    for (std::size_t i = 0; i < kept.places.size(); ++i) {
        at.estimates.values[kept.places[i]] = at.fit.coefficients[i];
        for (std::size_t j = 0; j < kept.places.size(); ++j) {
            at.estimates.covariance(kept.places[i], kept.places[j]) = covariance(i, j);
        }
    }
    stats::Matrix ones(model.y.size(), 1);
    std::fill(ones.values.begin(), ones.values.end(), 1.0);
    at.emptyLoss = quantileFit(ones, model.y, tau, context).loss;
    return at;
}

void writeQuantileCoefficients(const std::vector<AtTau>& all, double level, const std::string& response,
                               Result& result) {
    RowWriter writer(result.addTable("coefficients", KAPOK_TR("regression", "Coefficients")),
                     {"tau", "term:term", "estimate", "std_error", "t", "p_value", "lower", "upper"},
                     coefficientTerms());
    bool noErrors = false;
    for (const AtTau& at : all) {
        const double reach = stats::tQuantile(0.5 + level / 200, at.estimates.df);
        for (std::size_t j = 0; j < at.estimates.names.size(); ++j) {
            const double estimate = at.estimates.values[j];
            const double error = at.estimates.standardError(j);
            noErrors = noErrors || (std::isnan(error) && !std::isnan(estimate));
            writer.row({at.tau, at.estimates.names[j], estimate, error, at.estimates.statistic(j),
                        at.estimates.pValue(j), estimate - reach * error, estimate + reach * error});
        }
    }
    if (noErrors) {
        result.warnings.push_back(
            KAPOK_TR("regression", "Some standard errors cannot be estimated: too few rows lie near the quantile."));
    }
    if (all.size() < 2) return;
    const ChartText chart{.dataset = "coefficients",
                          .mark = "line",
                          .title = response,
                          .channels = {{"x", "tau"}, {"y", "estimate"}, {"facet", "term", "nominal"}},
                          .further = R"("resolve":{"scale":{"y":"independent"}})"};
    result.charts.push_back({"coefficients", KAPOK_TR("regression", "Coefficients by quantile"), chart.json()});
}

void writeQuantileFit(const std::vector<AtTau>& all, Result& result) {
    RowWriter writer(result.addTable("fit", KAPOK_TR("regression", "Fit")),
                     {"tau", "observations:int", "df_residual:int", "loss", "pseudo_r_squared", "below:int"});
    for (const AtTau& at : all) {
        const auto below = std::count_if(at.fit.residuals.begin(), at.fit.residuals.end(),
                                         [](double residual) { return residual < 0; });
        writer.row({at.tau, at.fit.residuals.size(), static_cast<std::int64_t>(at.estimates.df), at.fit.loss,
                    1 - at.fit.loss / at.emptyLoss, static_cast<std::int64_t>(below)});
    }
}

/// Rows at which the quantile of a greater tau lies lower.
void warnAboutCrossing(const std::vector<AtTau>& all, Result& result) {
    std::size_t crossed = 0;
    for (std::size_t i = 0; i < all.front().fit.residuals.size(); ++i) {
        bool crosses = false;
        for (std::size_t k = 1; k < all.size(); ++k) {
            const double gap = all[k - 1].fit.residuals[i] - all[k].fit.residuals[i];
            const double size = std::abs(all[k].fit.residuals[i]) + std::abs(all[k - 1].fit.residuals[i]);
            crosses = crosses || gap < -1e-9 * size;
        }
        crossed += crosses ? 1 : 0;
    }
    if (crossed == 0) return;
    result.warnings.push_back(
        KAPOK_TR("regression",
                 "Rows where a higher quantile is fitted below a lower one: %1. The model is too stiff or the rows too "
                 "few for so many quantiles.")
            .arg(crossed));
}

/// What the lowest and the highest quantile say about the first term that both have.
void writeSummary(const std::vector<AtTau>& all, const ModelData& model, Result& result) {
    const std::string& response = model.response->field().shown();
    result.texts.push_back(
        {"summary", KAPOK_TR("regression", "Quantiles of **%1** were fitted over %2 rows, from %3 to %4.")
                        .arg(response)
                        .arg(model.y.size())
                        .arg(rounded(all.front().tau))
                        .arg(rounded(all.back().tau))});
    // Many terms are read from the table.
    if (all.size() < 2 || model.model.names.size() > mostTermsInWords) return;
    for (std::size_t j = 0; j < model.model.names.size(); ++j) {
        const double low = all.front().estimates.values[j];
        const double high = all.back().estimates.values[j];
        if (model.model.terms[j] == 0 || std::isnan(low)) continue;
        result.texts.push_back({"term_" + std::to_string(j),
                                KAPOK_TR("regression", "Effect of %1: %2 at the quantile %3, %4 at the quantile %5.")
                                    .arg(model.model.names[j])
                                    .arg(rounded(low))
                                    .arg(rounded(all.front().tau))
                                    .arg(rounded(high))
                                    .arg(rounded(all.back().tau))});
    }
}

std::vector<double> tausOf(const ParameterValues& parameters) {
    std::vector<double> taus = parameters.numbers("tau");
    std::sort(taus.begin(), taus.end());
    taus.erase(std::unique(taus.begin(), taus.end()), taus.end());
    if (taus.empty() || !(taus.front() > 0) || !(taus.back() < 1)) {
        throw Error(KAPOK_TR("regression", "Quantiles must lie between 0 and 1."),
                    KAPOK_TR("regression", "Give numbers such as 0.25, 0.5, 0.75."));
    }
    return taus;
}

}  // namespace

ModuleInfo quantileInfo() {
    ModuleInfo info;
    info.id = "regression.quantile";
    info.title = KAPOK_TR("regression", "Quantile regression");
    info.group = KAPOK_TR("regression", "Regression");
    info.summary =
        KAPOK_TR("regression", "How predictors move the median or other quantiles of a response, not only its mean.");
    info.help = KAPOK_TR(
        "regression",
        "For each quantile τ a linear model below which a share τ of the rows lies: the sum of τ times the residuals "
        "above and 1 − τ times those below is least. The solution is exact, by a simplex method; it passes through as "
        "many rows as there are coefficients. Outliers of the response hardly matter.\n\n"
        "**Standard errors.** `nid` (the default) allows for unequal spread: a sandwich with densities from fits at τ "
        "± h; `iid` supposes errors of one distribution and takes their sparsity at τ; `kernel` is a sandwich with a "
        "normal kernel. The bandwidth h is Hall and Sheather's. Tests use Student's t with n − k degrees of freedom. "
        "With few rows, and near 0 or 1, all of them are rough.\n\n"
        "**Fit.** The pseudo R² of Koenker and Machado compares the loss with that of the quantile alone. Lines of "
        "different quantiles may cross; this is counted and said.\n\n"
        "**Missing values:** rows with a missing or infinite value in any column of the model are left out and "
        "counted.\n\n"
        "Sources: R. Koenker, G. Bassett, Econometrica 46, 1978; I. Barrodale, F. D. K. Roberts, SIAM Journal on "
        "Numerical Analysis 10, 1973; W. Hendricks, R. Koenker, Journal of the American Statistical Association 87, "
        "1992; P. Hall, S. J. Sheather, Journal of the Royal Statistical Society B 50, 1988; R. Koenker, J. A. F. "
        "Machado, Journal of the American Statistical Association 94, 1999; R. Koenker, Quantile Regression, 2005.");
    info.assumptions = KAPOK_TR("regression",
                                "The rows are independent of each other, and each quantile is the sum of the terms. "
                                "Lines of different quantiles that cross are counted and said.");
    info.inputs.push_back({.label = KAPOK_TR("regression", "Data"), .help = KAPOK_TR("regression", "Any table.")});
    info.parameters = responseParameters();
    for (Parameter& parameter : termParameters()) info.parameters.push_back(std::move(parameter));
    Parameter tau;
    tau.id = "tau";
    tau.kind = ParameterKind::Numbers;
    tau.label = KAPOK_TR("regression", "Quantiles");
    tau.help = KAPOK_TR("regression", "Shares of the rows below: 0.5 is the median.");
    tau.standard = std::vector<double>{0.1, 0.25, 0.5, 0.75, 0.9};
    info.parameters.push_back(std::move(tau));
    info.parameters.push_back(
        choiceParameter("errors", KAPOK_TR("regression", "Standard errors"),
                        KAPOK_TR("regression", "What the standard errors allow for."),
                        {{"nid", KAPOK_TR("regression", "Unequal spread, by neighbouring quantiles")},
                         {"iid", KAPOK_TR("regression", "Errors of one distribution")},
                         {"kernel", KAPOK_TR("regression", "Unequal spread, by a kernel")}}));
    info.parameters.push_back(groupParameter());
    info.parameters.push_back(advanced(levelParameter()));
    return info;
}

Result runQuantile(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const std::vector<double> taus = tausOf(parameters);
    const ModelData model = gatherModel(data, parameters);
    const KeptColumns kept = keptColumns(model, context);
    requireSpareRows(model, kept.places.size());
    const std::string& word = parameters.word("errors");
    const QuantileErrors kind = word == "iid"      ? QuantileErrors::Iid
                                : word == "kernel" ? QuantileErrors::Kernel
                                                   : QuantileErrors::Nid;
    std::vector<AtTau> all(taus.size());
    context.parallelFor(taus.size(), [&](std::size_t k) { all[k] = fitAt(taus[k], model, kept, kind, context); });
    Result result;
    writeQuantileCoefficients(all, parameters.number("level"), model.response->field().shown(), result);
    writeQuantileFit(all, result);
    warnAboutAliased(all.front().estimates, result);
    warnAboutCrossing(all, result);
    writeSummary(all, model, result);
    warnAboutRows(model.left, result);
    return result;
}

}  // namespace kapok::regression
