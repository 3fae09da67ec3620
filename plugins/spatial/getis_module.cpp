// The module spatial.getis_ord: the general G and the local Gi or Gi*.
#include "spatial/getis.h"

#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/autocorrelation.h"
#include "spatial/modules.h"
#include "spatial/permutation.h"
#include "spatial/result_maps.h"
#include "spatial/studied.h"
#include "spatial/terms.h"
#include "stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace kapok::spatial {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::vector<std::string> spots(const LocalG& local, const geo::Weights& weights, const Significance& level) {
    std::vector<std::string> clusters;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights.degree(i) == 0) {
            clusters.emplace_back("Isolated");
        } else if (!level.significant[i]) {
            clusters.emplace_back("Not significant");
        } else {
            clusters.emplace_back(local.z[i] > 0 ? "Hot spot" : "Cold spot");
        }
    }
    return clusters;
}

void writeGeneral(const geo::Weights& weights, const std::vector<double>& values, std::size_t permutations,
                  RunContext& context, Result& result) {
    const bool negative = std::any_of(values.begin(), values.end(), [](double value) { return value < 0; });
    if (negative) {
        result.warnings.push_back(
            KAPOK_TR("spatial", "The general G is not computed, for some values are negative; the local ones are."));
        return;
    }
    const GlobalStatistic statistic = generalG(weights, values);
    PermutationTest test{none, none, none};
    if (permutations > 0) {
        std::vector<double> others = permutedPairSums(weights, values, PairTerm::Product, permutations, context);
        // The divisor is the same for every order of the values unless islands are among them.
        const double unit = statistic.value / pairSum(weights, values, PairTerm::Product);
        for (double& other : others) other *= unit;
        test = permutationTest(statistic.value, others);
    }
    const double z = zScore(statistic.value, statistic.randomisation);
    RowWriter(result.addTable("general", KAPOK_TR("spatial", "General G")),
              {"g", "expected", "variance", "z_score", "p_value", "p_sim", "permutations:int", "observations:int"})
        .row({statistic.value, statistic.randomisation.expected, statistic.randomisation.variance, z,
              stats::normalTwoSided(z), test.p, permutations, values.size()});
}

}  // namespace

LocalG localG(const geo::Weights& weights, const std::vector<double>& values, bool star) {
    const auto n = static_cast<double>(values.size());
    double sum = 0;
    double squares = 0;
    for (const double value : values) sum += value;
    for (const double value : values) squares += (value - sum / n) * (value - sum / n);
    LocalG result;
    for (std::size_t i = 0; i < values.size(); ++i) {
        double weightSum = 0;
        double weightSquares = 0;
        double lag = 0;
        for (std::size_t k = 0; k < weights.degree(i); ++k) {
            const double weight = weights.valuesOf(i)[k];
            weightSum += weight;
            weightSquares += weight * weight;
            lag += weight * values[weights.neighboursOf(i)[k]];
        }
        // Without itself a region is compared with the n - 1 others.
        const double deviation = values[i] - sum / n;
        const double count = star ? n : n - 1;
        const double mean = star ? sum / n : (sum - values[i]) / (n - 1);
        const double variance = (star ? squares : squares - deviation * deviation * n / (n - 1)) / count;
        const double spread = variance * (count * weightSquares - weightSum * weightSum) / (count - 1);
        const bool tested = weights.degree(i) > 0 && spread > 0;
        const double total = star ? sum : sum - values[i];
        result.g.push_back(tested && total != 0 ? lag / total : none);
        result.z.push_back(tested ? (lag - weightSum * mean) / std::sqrt(spread) : none);
    }
    return result;
}

geo::Weights starred(const ChosenWeights& chosen, geo::Standardization style) {
    // An island stays one: with itself alone it would be compared with nothing.
    geo::Weights weights = geo::withSelf(chosen.raw, 1);
    std::vector<geo::Link> links;
    for (std::uint32_t i = 0; i < weights.size(); ++i) {
        for (std::size_t k = 0; weights.degree(i) > 1 && k < weights.degree(i); ++k)
            links.push_back({i, weights.neighboursOf(i)[k], weights.valuesOf(i)[k]});
    }
    weights = geo::weightsOf(weights.size(), std::move(links));
    geo::standardize(weights, style);
    return weights;
}

ModuleInfo getisOrdInfo() {
    std::vector<Parameter> parameters{
        valueParameter(),
        booleanParameter("star", KAPOK_TR("spatial", "Count the region itself (Gi*)"),
                         KAPOK_TR("spatial",
                                  "Gi* takes the region as one of its own neighbours, with weight 1; Gi "
                                  "looks at the others alone."),
                         true)};
    return methodInfo(
        "spatial.getis_ord", KAPOK_TR("spatial", "Getis–Ord hot spots"),
        KAPOK_TR("spatial", "Finds hot spots and cold spots: regions amid high or low values."),
        KAPOK_TR("spatial",
                 "Gi is the weighted sum of the neighbours' values as a share of all others', Gi* counts the region "
                 "itself. The z-score compares it with what random orders of the values give; the pseudo p-value keeps "
                 "the region's value and deals the others at random to its neighbours, one-sided. The general G tells "
                 "whether high or low values gather in the whole.\n\n"
                 "A hot spot is a significant region with a positive z-score, a cold spot one with a negative. The "
                 "same seed gives the same p-values.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted; regions without "
                 "neighbours are \"Isolated\" and not tested.\n\n"
                 "Sources: A. Getis, J. K. Ord, Geographical Analysis 24, 1992; J. K. Ord, A. Getis, Geographical "
                 "Analysis 27, 1995."),
        KAPOK_TR("spatial",
                 "The z-score needs several neighbours to be near normal. Each region is tested as if it were the only "
                 "one: use the false discovery rate for many."),
        joined(joined(std::move(parameters), localParameters()), weightParameters("none")));
}

Result runGetisOrd(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                   RunContext& context) {
    Result result;
    const ColumnView& column = data.column(parameters.word("value"));
    const Locations locations = locationsOf(data, parameters, {&column}, result);
    const ChosenWeights chosen = chosenWeights(data, links, locations, parameters, result);
    const std::vector<double> values = valuesOf(column, locations);
    autocorrelationData(chosen.weights, values);  // refuses values that are all equal
    const bool star = parameters.boolean("star");
    const auto permutations = static_cast<std::size_t>(parameters.integer("permutations"));
    const geo::Weights weights = star ? starred(chosen, styleOf(parameters)) : chosen.weights;
    const LocalG local = localG(weights, values, star);
    writeGeneral(chosen.weights, values, permutations, context, result);

    std::vector<double> p;
    if (permutations > 0) {
        // With the region's own value kept, dealing the others tests Gi* as it tests Gi.
        for (const PermutationTest& test :
             conditionalTests(chosen.weights, values, values, PairTerm::Product, permutations, context))
            p.push_back(test.p);
    } else {
        for (const double z : local.z) p.push_back(stats::normalTwoSided(z));
    }
    const Significance level = significance(p, parameters);
    const std::vector<std::string> clusters = spots(local, weights, level);
    writeClusters(clusters, spotColors(), result);
    LocationTable table(result, "local", KAPOK_TR("spatial", "Local G"), locations);
    table.number("value", values);
    table.number("g", local.g);
    table.number("z_score", local.z);
    std::vector<double> analytic;
    for (const double z : local.z) analytic.push_back(stats::normalTwoSided(z));
    table.number("p_value", analytic);
    if (permutations > 0) table.number("p_sim", p);
    table.number("p_adjusted", level.adjusted);
    table.text("cluster", clusters, clusterTerms());
    addClusterMap(table, column.field().shown(), spotColors(), result);
    addSignificance(table, level.adjusted, parameters.number("significance"), column.field().shown(), result);
    table.finish();
    const auto hot = static_cast<std::size_t>(std::count(clusters.begin(), clusters.end(), "Hot spot"));
    const auto cold = static_cast<std::size_t>(std::count(clusters.begin(), clusters.end(), "Cold spot"));
    result.texts.push_back({"summary", KAPOK_TR("spatial",
                                                "%1 regions are in hot spots and %2 in cold spots at the "
                                                "level %3.")
                                           .arg(hot)
                                           .arg(cold)
                                           .arg(parameters.number("significance"))});
    result.texts.push_back({"weights", chosen.description});
    if (permutations > 0) result.texts.push_back(seedText(context, permutations));
    return result;
}

}  // namespace kapok::spatial
