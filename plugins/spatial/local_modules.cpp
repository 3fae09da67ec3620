// The modules spatial.local_moran and spatial.local_geary.
#include "sdk/declare.h"
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

std::vector<double> standardized(const AutocorrelationData& data, double divisor) {
    std::vector<double> values = data.deviations;
    for (double& value : values) value /= std::sqrt(data.squares / divisor);
    return values;
}

/// Expectation and variance of each local I under conditional permutation (Sokal, Oden and Thomson 1998, as in Bivand
/// and Wong 2018), for values of mean 0 and variance 1.
struct LocalMoments {
    std::vector<double> expected;
    std::vector<double> variance;
    std::vector<double> z;
    std::vector<double> p;
};
LocalMoments localMoments(const geo::Weights& weights, const std::vector<double>& values,
                          const std::vector<double>& statistics) {
    const auto n = static_cast<double>(values.size());
    LocalMoments moments;
    for (std::size_t i = 0; i < values.size(); ++i) {
        double sum = 0;
        double squares = 0;
        for (const double weight : weights.valuesOf(i)) {
            sum += weight;
            squares += weight * weight;
        }
        const double own = values[i] * values[i];
        const Moments conditional{-own * sum / (n - 1),
                                  own * n / (n - 2) * (squares - sum * sum / (n - 1)) * (1 - own / (n - 1))};
        const bool alone = weights.degree(i) == 0;
        moments.expected.push_back(alone ? none : conditional.expected);
        moments.variance.push_back(alone ? none : conditional.variance);
        moments.z.push_back(alone ? none : zScore(statistics[i], conditional));
        moments.p.push_back(stats::normalTwoSided(moments.z.back()));
    }
    return moments;
}

/// The p-values that clusters are found by: those of permutations, or else the analytic ones.
std::vector<double> decisive(const std::vector<PermutationTest>& tests, const std::vector<double>& analytic) {
    if (tests.empty()) return analytic;
    std::vector<double> p;
    for (const PermutationTest& test : tests) p.push_back(test.p);
    return p;
}

void writeTests(LocationTable& table, const std::vector<PermutationTest>& tests, const Significance& level) {
    if (!tests.empty()) {
        std::vector<double> p;
        for (const PermutationTest& test : tests) p.push_back(test.p);
        table.number("p_sim", p);
    }
    table.number("p_adjusted", level.adjusted);
}

std::vector<std::string> quadrants(const geo::Weights& weights, const std::vector<double>& values,
                                   const std::vector<double>& lags, const Significance& level) {
    std::vector<std::string> clusters;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (weights.degree(i) == 0) {
            clusters.emplace_back("Isolated");
        } else if (!level.significant[i]) {
            clusters.emplace_back("Not significant");
        } else {
            clusters.push_back(quadrantOf(values[i], lags[i]));
        }
    }
    return clusters;
}

void addSummary(const Text& summary, const Studied& input, std::size_t permutations, const RunContext& context,
                Result& result) {
    result.texts.push_back({"summary", summary});
    result.texts.push_back({"weights", input.weights.description});
    if (permutations > 0) result.texts.push_back(seedText(context, permutations));
}

}  // namespace

ModuleInfo localMoranInfo() {
    return methodInfo(
        "spatial.local_moran", KAPOK_TR("spatial", "Local Moran (LISA)"),
        KAPOK_TR("spatial", "Finds clusters of high or low values, and regions unlike their neighbours."),
        KAPOK_TR("spatial",
                 "The local I of a region is its standardised value times the weighted sum of its neighbours'. The "
                 "clusters are named after the region and its neighbours: High-High and Low-Low are cores of clusters, "
                 "High-Low and Low-High are outliers.\n\n"
                 "The pseudo p-value keeps the region's value and deals the others at random to its neighbours; it is "
                 "one-sided, so that 999 permutations reach 0.001 at best. The analytic columns take the same null "
                 "hypothesis with a normal approximation, two-sided. The same seed gives the same p-values.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted; regions without "
                 "neighbours are \"Isolated\" and not tested.\n\n"
                 "Sources: L. Anselin, Geographical Analysis 27, 1995; R. R. Sokal, N. L. Oden, B. A. Thomson, "
                 "Geographical Analysis 30, 1998; M. Caldas de Castro, B. H. Singer, Geographical Analysis 38, 2006."),
        KAPOK_TR("spatial",
                 "Each region is tested as if it were the only one. Many regions make false clusters: use the false "
                 "discovery rate, or read clusters as hints."),
        joined(joined(studiedParameters(), localParameters()), weightParameters()));
}

Result runLocalMoran(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                     RunContext& context) {
    Result result;
    const Studied input = studied(data, links, parameters, result);
    const geo::Weights& weights = input.weights.weights;
    const auto n = static_cast<double>(input.own.size());
    const std::vector<double> x = standardized(autocorrelationData(weights, input.own), n);
    const std::vector<double> y =
        input.bivariate ? standardized(autocorrelationData(weights, input.neighbour), n) : std::vector<double>(x);
    const std::vector<double> lags = geo::lag(weights, y);
    std::vector<double> statistics;
    for (std::size_t i = 0; i < x.size(); ++i) statistics.push_back(weights.degree(i) > 0 ? x[i] * lags[i] : none);

    const auto permutations = static_cast<std::size_t>(parameters.integer("permutations"));
    std::vector<PermutationTest> tests;
    if (permutations > 0) tests = conditionalTests(weights, x, y, PairTerm::Product, permutations, context);
    LocalMoments moments;
    if (!input.bivariate) moments = localMoments(weights, x, statistics);
    if (input.bivariate && permutations == 0) {
        throw Error(KAPOK_TR("spatial", "The bivariate local Moran is tested by permutations only."),
                    KAPOK_TR("spatial", "Ask for 999 permutations."));
    }
    const Significance level = significance(decisive(tests, moments.p), parameters);
    const std::vector<std::string> clusters = quadrants(weights, x, lags, level);

    writeClusters(clusters, quadrantColors(), result);
    LocationTable table(result, "local", KAPOK_TR("spatial", "Local Moran"), input.locations);
    table.number("value", input.own);
    table.number("z", x);
    table.number("lag", lags);
    table.number("local_moran", statistics);
    if (!input.bivariate) {
        table.number("expected", moments.expected);
        table.number("variance", moments.variance);
        table.number("z_score", moments.z);
        table.number("p_value", moments.p);
    }
    writeTests(table, tests, level);
    table.text("cluster", clusters, clusterTerms());
    addClusterMap(table, input.name, quadrantColors(), result);
    addSignificance(table, level.adjusted, parameters.number("significance"), input.name, result);
    table.finish();
    addMoranScatter(table, "cluster", input.name, result);
    const auto found = static_cast<std::size_t>(std::count(level.significant.begin(), level.significant.end(), true));
    addSummary(KAPOK_TR("spatial", "%1 of %2 regions belong to a cluster or are outliers at the level %3.")
                   .arg(found)
                   .arg(x.size())
                   .arg(parameters.number("significance")),
               input, permutations, context, result);
    return result;
}

ModuleInfo localGearyInfo() {
    return methodInfo(
        "spatial.local_geary", KAPOK_TR("spatial", "Local Geary"),
        KAPOK_TR("spatial", "Finds regions that are more like their neighbours, or less, than chance would make them."),
        KAPOK_TR("spatial",
                 "The local c of a region is the weighted sum of squared differences between its standardised value "
                 "and its neighbours'. A small c is positive association: High-High where the region and its "
                 "neighbours lie above the mean, Low-Low below it, otherwise \"Other positive\". A great c is "
                 "\"Negative\" association.\n\n"
                 "The pseudo p-value keeps the region's value and deals the others at random to its neighbours; it is "
                 "one-sided. The same seed gives the same p-values.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted; regions without "
                 "neighbours are \"Isolated\" and not tested.\n\n"
                 "Sources: L. Anselin, Geographical Analysis 27, 1995; L. Anselin, Geographical Analysis 51, 2019."),
        KAPOK_TR("spatial",
                 "The mean and the variance are the same everywhere, and each region is tested as if it were the only "
                 "one. Many regions make false clusters: use the false discovery rate, or read clusters as hints."),
        joined(joined({valueParameter()}, localParameters()), weightParameters()));
}

Result runLocalGeary(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                     RunContext& context) {
    Result result;
    const auto permutations = static_cast<std::size_t>(parameters.integer("permutations"));
    if (permutations == 0) {
        throw Error(KAPOK_TR("spatial", "The local Geary is tested by permutations only."),
                    KAPOK_TR("spatial", "Ask for 999 permutations."));
    }
    const ColumnView& column = data.column(parameters.word("value"));
    Studied input;
    input.locations = locationsOf(data, parameters, {&column}, result);
    input.weights = chosenWeights(data, links, input.locations, parameters, result);
    input.own = valuesOf(column, input.locations);
    input.name = column.field().shown();
    const geo::Weights& weights = input.weights.weights;
    const auto n = static_cast<double>(input.own.size());
    const std::vector<double> x = standardized(autocorrelationData(weights, input.own), n - 1);
    const std::vector<double> lags = geo::lag(weights, x);
    std::vector<double> statistics(x.size(), none);
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (weights.degree(i) > 0) statistics[i] = 0;
        for (std::size_t k = 0; k < weights.degree(i); ++k) {
            const double difference = x[i] - x[weights.neighboursOf(i)[k]];
            statistics[i] += weights.valuesOf(i)[k] * difference * difference;
        }
    }
    const auto tests = conditionalTests(weights, x, x, PairTerm::SquaredDifference, permutations, context);
    const Significance level = significance(decisive(tests, {}), parameters);
    std::vector<std::string> clusters = quadrants(weights, x, lags, level);
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!level.significant[i]) continue;
        if (statistics[i] > tests[i].mean) {
            clusters[i] = "Negative";
        } else if (clusters[i] == "High-Low" || clusters[i] == "Low-High") {
            clusters[i] = "Other positive";
        }
    }
    writeClusters(clusters, gearyColors(), result);
    LocationTable table(result, "local", KAPOK_TR("spatial", "Local Geary"), input.locations);
    table.number("value", input.own);
    table.number("z", x);
    table.number("lag", lags);
    table.number("local_geary", statistics);
    writeTests(table, tests, level);
    table.text("cluster", clusters, clusterTerms());
    addClusterMap(table, input.name, gearyColors(), result);
    addSignificance(table, level.adjusted, parameters.number("significance"), input.name, result);
    table.finish();
    const auto found = static_cast<std::size_t>(std::count(level.significant.begin(), level.significant.end(), true));
    addSummary(KAPOK_TR("spatial", "%1 of %2 regions differ from chance at the level %3.")
                   .arg(found)
                   .arg(x.size())
                   .arg(parameters.number("significance")),
               input, permutations, context, result);
    return result;
}

}  // namespace kapok::spatial
