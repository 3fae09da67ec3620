// The modules spatial.moran and spatial.geary: global measures.
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/autocorrelation.h"
#include "spatial/modules.h"
#include "spatial/permutation.h"
#include "spatial/result_maps.h"
#include "spatial/studied.h"
#include "spatial/terms.h"
#include "stats/distributions.h"

#include <cmath>

namespace kapok::spatial {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// One line of tests: the analytic ones under both assumptions and the permutations.
void writeGlobal(const char* id, Text title, const char* column, const GlobalStatistic& statistic,
                 const PermutationTest& test, std::size_t permutations, std::size_t observations, double weights,
                 Result& result) {
    const double z = zScore(statistic.value, statistic.randomisation);
    const double normal = zScore(statistic.value, statistic.normality);
    RowWriter(result.addTable(id, std::move(title)),
              {column, "expected", "variance", "z_score", "p_value", "variance_normality", "z_normality", "p_normality",
               "mean_sim", "sd_sim", "z_sim", "p_sim", "permutations:int", "observations:int", "sum_of_weights"})
        .row({statistic.value, statistic.randomisation.expected, statistic.randomisation.variance, z,
              stats::normalTwoSided(z), statistic.normality.variance, normal, stats::normalTwoSided(normal), test.mean,
              test.sd, (statistic.value - test.mean) / test.sd, test.p, permutations, observations, weights});
}

/// Values with mean 0 and variance 1 (divisor n).
std::vector<double> standardized(const AutocorrelationData& data) {
    std::vector<double> values = data.deviations;
    const double sd = std::sqrt(data.squares / static_cast<double>(values.size()));
    for (double& value : values) value /= sd;
    return values;
}

/// The bivariate Moran: standardised values of the regions against the lags of the others'; its null is permutation.
GlobalStatistic bivariateMoran(const AutocorrelationData& own, const std::vector<double>& x,
                               const std::vector<double>& y) {
    const std::vector<double> lags = geo::lag(own.weights, y);
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) sum += x[i] * lags[i];
    const double scale = own.n / (own.sums.s0 * static_cast<double>(x.size()));
    return {sum * scale, {none, none}, {none, none}};
}

/// Column sums of weights times values: what a neighbour's value is multiplied with.
std::vector<double> columnSums(const geo::Weights& weights, const std::vector<double>& values) {
    std::vector<double> sums(weights.size(), 0.0);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (std::size_t k = weights.offsets[i]; k < weights.offsets[i + 1]; ++k)
            sums[weights.neighbours[k]] += weights.values[k] * values[i];
    }
    return sums;
}

void writeScatter(const Studied& input, const std::vector<double>& x, const std::vector<double>& lags, Result& result) {
    LocationTable table(result, "scatter", KAPOK_TR("spatial", "Moran scatter plot"), input.locations);
    table.number("value", input.own);
    table.number("z", x);
    table.number("lag", lags);
    std::vector<std::string> quadrants;
    for (std::size_t i = 0; i < x.size(); ++i)
        quadrants.push_back(input.weights.weights.degree(i) == 0 ? "Isolated" : quadrantOf(x[i], lags[i]));
    table.text("quadrant", quadrants, clusterTerms());
    addQuadrantMap(table, input.name, result);
    addMoranScatter(table, "quadrant", input.name, result);
    table.finish();
}

void scale(std::vector<double>& values, double factor) {
    for (double& value : values) value *= factor;
}

}  // namespace

ModuleInfo moranInfo() {
    return methodInfo(
        "spatial.moran", KAPOK_TR("spatial", "Moran's I"),
        KAPOK_TR("spatial", "Tells whether neighbours are more alike, or less, than chance would make them."),
        KAPOK_TR("spatial",
                 "I is the sum over links of the weight times the product of both deviations from the mean, divided by "
                 "the variance and scaled by n over the sum of weights. Above its expectation -1/(n-1) neighbours are "
                 "alike, below it they differ.\n\n"
                 "The z-score under randomisation takes all orders of the values as equally likely, the one under "
                 "normality takes them as draws of one normal distribution; the pseudo p-value counts the random "
                 "orders that are at least as extreme on the side of the data. The same seed gives the same orders. "
                 "The bivariate variant keeps the first variable in place and permutes the second; it measures no "
                 "causes, and its value holds the plain correlation of both variables as well.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted; regions without "
                 "neighbours take no part in n.\n\n"
                 "Sources: P. A. P. Moran, Biometrika 37, 1950; A. D. Cliff, J. K. Ord, Spatial Processes, 1981; R. M. "
                 "Assunção, E. A. Reis, Statistics in Medicine 18, 1999; L. Anselin, I. Syabri, O. Smirnov, 2002."),
        KAPOK_TR("spatial",
                 "The mean and the variance are the same everywhere. Rates of small populations vary more: use the "
                 "variant for rates."),
        joined(joined(studiedParameters(), {permutationsParameter()}), weightParameters()));
}

Result runMoran(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                RunContext& context) {
    Result result;
    const Studied input = studied(data, links, parameters, result);
    const geo::Weights& weights = input.weights.weights;
    const AutocorrelationData own = autocorrelationData(weights, input.own);
    const std::vector<double> x = standardized(own);
    const std::vector<double> y =
        input.bivariate ? standardized(autocorrelationData(weights, input.neighbour)) : std::vector<double>(x);
    const auto permutations = static_cast<std::size_t>(parameters.integer("permutations"));
    const double unit = own.n / (own.sums.s0 * static_cast<double>(x.size()));

    const GlobalStatistic statistic = input.bivariate ? bivariateMoran(own, x, y) : moran(own);
    PermutationTest test{none, none, none};
    if (permutations > 0) {
        std::vector<double> others = input.bivariate
                                         ? permutedProducts(columnSums(weights, x), y, permutations, context)
                                         : permutedPairSums(weights, x, PairTerm::Product, permutations, context);
        scale(others, unit);
        test = permutationTest(statistic.value, others);
    }
    context.check();
    writeGlobal("moran", KAPOK_TR("spatial", "Moran's I"), "i", statistic, test, permutations, x.size(), own.sums.s0,
                result);
    writeScatter(input, x, geo::lag(weights, y), result);
    const double p =
        permutations > 0 ? test.p : stats::normalTwoSided(zScore(statistic.value, statistic.randomisation));
    result.texts.push_back({"summary", KAPOK_TR("spatial", "Moran's I of %1 is %2 (%3).")
                                           .arg(input.name)
                                           .arg(rounded(statistic.value))
                                           .arg(pText(p))});
    result.texts.push_back({"weights", input.weights.description});
    if (permutations > 0) result.texts.push_back(seedText(context, permutations));
    return result;
}

ModuleInfo gearyInfo() {
    return methodInfo(
        "spatial.geary", KAPOK_TR("spatial", "Geary's c"),
        KAPOK_TR("spatial", "Measures likeness of neighbours by their squared differences."),
        KAPOK_TR("spatial",
                 "c is the mean squared difference between neighbours over twice the variance: 1 without "
                 "autocorrelation, below 1 where neighbours are alike. It notes small-scale differences that Moran's I "
                 "passes over.\n\n"
                 "The z-score under randomisation takes all orders of the values as equally likely; the pseudo p-value "
                 "counts random orders at least as extreme on the side of the data.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted; regions without "
                 "neighbours take no part in n.\n\n"
                 "Sources: R. C. Geary, The Incorporated Statistician 5, 1954; A. D. Cliff, J. K. Ord, Spatial "
                 "Processes, 1981."),
        KAPOK_TR("spatial", "The mean and the variance are the same everywhere. A single wild value moves it far."),
        joined({valueParameter(), permutationsParameter()}, weightParameters()));
}

Result runGeary(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                RunContext& context) {
    Result result;
    const ColumnView& value = data.column(parameters.word("value"));
    const Locations locations = locationsOf(data, parameters, {&value}, result);
    const ChosenWeights weights = chosenWeights(data, links, locations, parameters, result);
    const AutocorrelationData values = autocorrelationData(weights.weights, valuesOf(value, locations));
    const auto permutations = static_cast<std::size_t>(parameters.integer("permutations"));
    const GlobalStatistic statistic = geary(values);
    PermutationTest test{none, none, none};
    if (permutations > 0) {
        std::vector<double> others =
            permutedPairSums(weights.weights, values.deviations, PairTerm::SquaredDifference, permutations, context);
        scale(others, (values.n - 1) / (2 * values.sums.s0 * values.squares));
        test = permutationTest(statistic.value, others);
    }
    context.check();
    writeGlobal("geary", KAPOK_TR("spatial", "Geary's c"), "c", statistic, test, permutations, locations.size(),
                values.sums.s0, result);
    const double p =
        permutations > 0 ? test.p : stats::normalTwoSided(zScore(statistic.value, statistic.randomisation));
    result.texts.push_back({"summary", KAPOK_TR("spatial", "Geary's c of %1 is %2 (%3).")
                                           .arg(value.field().shown())
                                           .arg(rounded(statistic.value))
                                           .arg(pText(p))});
    result.texts.push_back({"weights", weights.description});
    if (permutations > 0) result.texts.push_back(seedText(context, permutations));
    return result;
}

}  // namespace kapok::spatial
