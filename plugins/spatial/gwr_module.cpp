// The module spatial.gwr.
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "spatial/gwr.h"
#include "spatial/modules.h"
#include "spatial/regression_data.h"
#include "spatial/result_maps.h"

#include <algorithm>
#include <cmath>

namespace kapok::spatial {
namespace {

constexpr std::size_t mostRows = 20'000;

std::vector<double> toVector(std::span<const double> values) { return {values.begin(), values.end()}; }

void writeLocal(const RegressionData& data, const GwrFit& fit, const std::vector<double>& localR2, Result& result) {
    LocationTable table(result, "local", KAPOK_TR("spatial", "Local coefficients"), data.locations);
    table.number("response", data.y);
    table.number("fitted", fit.fitted);
    table.number("residual", fit.residuals);
    table.number("local_r_squared", localR2);
    for (std::size_t k = 0; k < data.names.size(); ++k) {
        std::vector<double> t;
        for (std::size_t i = 0; i < data.y.size(); ++i) t.push_back(fit.coefficients(i, k) / fit.errors(i, k));
        table.number("b_" + data.names[k], toVector(fit.coefficients.column(k)));
        table.number("error_" + data.names[k], toVector(fit.errors.column(k)));
        table.number("t_" + data.names[k], t);
    }
    for (const std::string& name : data.names) {
        const Text title = name == data.names.front() ? KAPOK_TR("spatial", "Local intercept")
                                                      : KAPOK_TR("spatial", "Local coefficients of %1").arg(name);
        addNumberMap(table, "b_" + name, title, false, result);
    }
    table.finish();
    RowWriter writer(result.addTable("coefficients", KAPOK_TR("spatial", "Coefficients over all places")),
                     {"term:term", "minimum", "mean", "maximum"}, coefficientTerms());
    for (std::size_t k = 0; k < data.names.size(); ++k) {
        const auto column = fit.coefficients.column(k);
        const auto [least, greatest] = std::minmax_element(column.begin(), column.end());
        double sum = 0;
        for (const double value : column) sum += value;
        writer.row({data.names[k], *least, sum / static_cast<double>(column.size()), *greatest});
    }
}

}  // namespace

ModuleInfo gwrInfo() {
    std::vector<Parameter> parameters = responseParameters();
    for (Parameter& parameter : std::vector<Parameter>{
             choiceParameter("kernel", KAPOK_TR("spatial", "Kernel"),
                             KAPOK_TR("spatial", "How weight falls with distance."),
                             {{"bisquare", KAPOK_TR("spatial", "Quartic (bisquare)")},
                              {"gaussian", KAPOK_TR("spatial", "Gaussian")}}),
             booleanParameter("adaptive", KAPOK_TR("spatial", "Adaptive bandwidth"),
                              KAPOK_TR("spatial",
                                       "The bandwidth is a number of nearest rows, so that it is wide where "
                                       "rows are sparse; otherwise a distance."),
                              true),
             numberParameter("bandwidth", KAPOK_TR("spatial", "Bandwidth"),
                             KAPOK_TR("spatial",
                                      "A number of rows, the row itself among them, or a distance; otherwise "
                                      "searched."),
                             {}, 1e-300, 1e300),
             choiceParameter("criterion", KAPOK_TR("spatial", "Search"),
                             KAPOK_TR("spatial", "What the bandwidth is searched by."),
                             {{"aicc", KAPOK_TR("spatial", "Corrected Akaike criterion")},
                              {"cv", KAPOK_TR("spatial", "Cross-validation")}})})
        parameters.push_back(std::move(parameter));
    for (Parameter& parameter : locationParameters()) parameters.push_back(std::move(parameter));
    return methodInfo(
        "spatial.gwr", KAPOK_TR("spatial", "Geographically weighted regression"),
        KAPOK_TR("spatial", "Fits a regression around each place and shows how coefficients vary over the map."),
        KAPOK_TR("spatial",
                 "Each place has its own weighted least squares, near rows counting more. The effective number of "
                 "parameters is the trace of the hat matrix; where the corrected Akaike criterion is no less than that "
                 "of one regression for all, coefficients do not vary enough to speak of.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
                 "Sources: A. S. Fotheringham, C. Brunsdon, M. Charlton, Geographically Weighted Regression, 2002; D. "
                 "Wheeler, M. Tiefelsdorf, Journal of Geographical Systems 7, 2005."),
        KAPOK_TR("spatial",
                 "Relations vary smoothly. Local coefficients of correlated predictors mirror each other: do not read "
                 "single ones. Their t-values are tests at each place, many at once."),
        std::move(parameters));
}

Result runGwr(const InputTable& input, const ParameterValues& parameters, RunContext& context) {
    Result result;
    const RegressionData data = regressionDataWithoutWeights(input, parameters, result);
    requirePlaces(data.locations);
    if (data.y.size() > mostRows) {
        throw Error(
            KAPOK_TR("spatial", "Local regressions take at most 20,000 rows, and there are %1.").arg(data.y.size()),
            KAPOK_TR("spatial", "Sample or aggregate the rows."));
    }
    GwrOptions options;
    options.kernel = parameters.word("kernel") == "gaussian" ? geo::Kernel::Gaussian : geo::Kernel::Quartic;
    options.adaptive = parameters.boolean("adaptive");
    const auto& places = data.locations;
    options.bandwidth = parameters.has("bandwidth")
                            ? parameters.number("bandwidth")
                            : searchBandwidth(places.points, places.metric, data.x, data.y, options,
                                              parameters.word("criterion") == "cv", context);
    if (options.adaptive) {
        options.bandwidth = std::clamp(std::round(options.bandwidth), 1.0, static_cast<double>(data.y.size()));
    }
    const GwrFit fit = fitGwr(places.points, places.metric, data.x, data.y, options, context);
    const auto n = static_cast<double>(data.y.size());
    double mean = 0;
    double total = 0;
    for (const double value : data.y) mean += value / n;
    for (const double value : data.y) total += (value - mean) * (value - mean);
    RowWriter(result.addTable("fit", KAPOK_TR("spatial", "Fit")),
              {"observations:int", "bandwidth", "effective_parameters", "aicc", "cv", "residual_ss", "residual_sd",
               "r_squared"})
        .row({data.y.size(), options.bandwidth, fit.trace, fit.aicc, fit.crossValidation, fit.residualSum,
              std::sqrt(fit.residualSum / (n - fit.trace)), 1 - fit.residualSum / total});
    writeLocal(data, fit, localR2(places.points, places.metric, data.y, fit.residuals, options, context), result);
    result.texts.push_back({"summary", KAPOK_TR("spatial",
                                                "With the bandwidth %1 the local regressions explain %2 % of "
                                                "the variation of %3.")
                                           .arg(rounded(options.bandwidth))
                                           .arg(rounded(100 * (1 - fit.residualSum / total)))
                                           .arg(data.response)});
    return result;
}

}  // namespace kapok::spatial
