// The module spatial.correlogram.
#include "geo/near_weights.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/autocorrelation.h"
#include "spatial/modules.h"
#include "spatial/permutation.h"
#include "spatial/studied.h"
#include "stats/distributions.h"

#include <cmath>

namespace kapok::spatial {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// One step of the correlogram.
struct Step {
    double from;
    double to;
    geo::Weights weights;
};

/// Links whose distance is in (from, to]; the first band holds distance 0 too.
geo::Weights band(const geo::Weights& all, const Locations& locations, double from, double to) {
    std::vector<geo::Link> links;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        for (const std::uint32_t j : all.neighboursOf(i)) {
            const double length = geo::distance(locations.points[i], locations.points[j], locations.metric);
            if (length <= to && (length > from || from == 0)) links.push_back({i, j, 1});
        }
    }
    return geo::weightsOf(all.size(), std::move(links));
}

std::vector<Step> distanceSteps(const Locations& locations, const ParameterValues& parameters) {
    requirePlaces(locations);
    const auto count = static_cast<int>(parameters.integer("lags"));
    const geo::PointIndex index(locations.points, locations.metric);
    const double width =
        parameters.has("width") ? parameters.number("width") : geo::greatestNearestDistance(index, locations.points);
    const geo::Weights all = geo::distanceBand(index, locations.points, width * count);
    std::vector<Step> steps;
    for (int step = 0; step < count; ++step)
        steps.push_back({width * step, width * (step + 1), band(all, locations, width * step, width * (step + 1))});
    return steps;
}

std::vector<Step> orderSteps(const geo::Weights& weights, int count) {
    std::vector<Step> steps;
    for (int order = 1; order <= count; ++order)
        steps.push_back({order - 1.0, static_cast<double>(order), geo::ofOrder(weights, order, false)});
    return steps;
}

}  // namespace

ModuleInfo correlogramInfo() {
    std::vector<Parameter> parameters{
        valueParameter(),
        choiceParameter("by", KAPOK_TR("spatial", "Steps"),
                        KAPOK_TR("spatial", "Bands of distance, or neighbours, neighbours of neighbours and so on."),
                        {{"order", KAPOK_TR("spatial", "Order of neighbours")},
                         {"distance", KAPOK_TR("spatial", "Bands of distance")}}),
        integerParameter("lags", KAPOK_TR("spatial", "Number of steps"), KAPOK_TR("spatial", "How far to look."),
                         std::int64_t{6}, 1, 100),
        numberParameter("width", KAPOK_TR("spatial", "Width of a band"),
                        KAPOK_TR("spatial",
                                 "In metres along the earth, else in the units of the coordinates; otherwise "
                                 "the least distance at which every place has a neighbour."),
                        {}, 1e-300, 1e300),
        permutationsParameter()};
    return methodInfo(
        "spatial.correlogram", KAPOK_TR("spatial", "Spatial correlogram"),
        KAPOK_TR("spatial", "Moran's I at growing distances: how far likeness reaches."),
        KAPOK_TR("spatial",
                 "Moran's I is computed for the neighbours at each step alone, with weights whose rows sum to 1. Near "
                 "the expectation -1/(n-1) there is no likeness left. Steps at which fewer than four regions have "
                 "neighbours are left out. p_bonferroni allows for testing several steps.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted; regions without "
                 "neighbours at a step take no part in its n.\n\n"
                 "Sources: A. D. Cliff, J. K. Ord, Spatial Processes, 1981, chapter 5; N. L. Oden, Geographical "
                 "Analysis 16, 1984."),
        KAPOK_TR("spatial",
                 "The mean and the variance are the same everywhere. The z-scores need several neighbours a region to "
                 "be near normal."),
        joined(std::move(parameters), weightParameters()));
}

Result runCorrelogram(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                      RunContext& context) {
    Result result;
    const ColumnView& column = data.column(parameters.word("value"));
    const Locations locations = locationsOf(data, parameters, {&column}, result);
    const std::vector<double> values = valuesOf(column, locations);
    const bool distances = parameters.word("by") == "distance";
    std::vector<Step> steps = distances ? distanceSteps(locations, parameters)
                                        : orderSteps(chosenWeights(data, links, locations, parameters, result).raw,
                                                     static_cast<int>(parameters.integer("lags")));
    const auto permutations = static_cast<std::size_t>(parameters.integer("permutations"));
    RowWriter writer(result.addTable("correlogram", KAPOK_TR("spatial", "Correlogram")),
                     {"lag:int", "from", "to", "links:int", "regions:int", "i", "expected", "variance", "z_score",
                      "p_value", "p_sim", "p_bonferroni"});
    std::size_t written = 0;
    for (std::size_t lag = 0; lag < steps.size(); ++lag) {
        context.check();
        context.progress(static_cast<double>(lag) / static_cast<double>(steps.size()));
        geo::Weights& weights = steps[lag].weights;
        const std::size_t regions = weights.size() - geo::islands(weights).size();
        if (regions < 4) continue;
        geo::standardize(weights, geo::Standardization::Row);
        const AutocorrelationData prepared = autocorrelationData(weights, values);
        const GlobalStatistic statistic = moran(prepared);
        double p = none;
        if (permutations > 0) {
            std::vector<double> others =
                permutedPairSums(weights, prepared.deviations, PairTerm::Product, permutations, context);
            for (double& other : others) other *= prepared.n / (prepared.sums.s0 * prepared.squares);
            p = permutationTest(statistic.value, others).p;
        }
        const double z = zScore(statistic.value, statistic.randomisation);
        const double analytic = stats::normalTwoSided(z);
        writer.row({lag + 1, steps[lag].from, steps[lag].to, weights.links(), regions, statistic.value,
                    statistic.randomisation.expected, statistic.randomisation.variance, z, analytic, p,
                    std::min(1.0, static_cast<double>(steps.size()) * (permutations > 0 ? p : analytic))});
        ++written;
    }
    if (written == 0) {
        throw Error(KAPOK_TR("spatial", "At no step do four regions have neighbours."),
                    KAPOK_TR("spatial", "Choose wider bands or other weights."));
    }
    if (written < steps.size()) {
        result.warnings.push_back(KAPOK_TR("spatial", "Steps left out because too few regions have neighbours: %1.")
                                      .arg(steps.size() - written));
    }
    const ChartText chart{.dataset = "correlogram",
                          .mark = "line",
                          .title = column.field().shown(),
                          .channels = {{"x", distances ? "to" : "lag"}, {"y", "i"}}};
    result.charts.push_back({"correlogram", KAPOK_TR("spatial", "Correlogram"), chart.json()});
    if (permutations > 0) result.texts.push_back(seedText(context, permutations));
    return result;
}

}  // namespace kapok::spatial
