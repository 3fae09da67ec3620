// The module spatial.kde: density of points.
#include "geo/near_weights.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/result_maps.h"
#include "spatial/target_module.h"
#include "spatial/targets.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace kapok::spatial {
namespace {

constexpr std::size_t targetsPerTask = 256;
// Where a Gaussian is cut, in bandwidths: 1e-8 of its height.
constexpr double gaussianReach = 6;

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// 0.9 min(standard distance, sqrt(1 / ln 2) median distance) n^-1/5: Silverman's rule (1986, p. 48) for the plane.
double usualBandwidth(const Locations& locations) {
    const auto n = static_cast<double>(locations.size());
    geo::Point centre;
    for (const geo::Point point : locations.points) {
        centre.x += point.x / n;
        centre.y += point.y / n;
    }
    std::vector<double> distances;
    double squares = 0;
    for (const geo::Point point : locations.points) {
        distances.push_back(geo::distance(centre, point, locations.metric));
        squares += distances.back() * distances.back();
    }
    return 0.9 * std::min(std::sqrt(squares / n), std::sqrt(1 / std::numbers::ln2) * median(distances)) *
           std::pow(n, -0.2);
}

/// What scales a kernel of height 1 and width 1 to volume 1.
double volumeFactor(geo::Kernel kernel) {
    constexpr double pi = std::numbers::pi;
    switch (kernel) {
        case geo::Kernel::Uniform: return 1 / pi;
        case geo::Kernel::Triangular: return 3 / pi;
        case geo::Kernel::Epanechnikov: return 2 / pi;
        case geo::Kernel::Quartic: return 3 / pi;
        case geo::Kernel::Gaussian: return 1 / (2 * pi);
    }
    return 1;
}

geo::Kernel kernelOf(const std::string& id) {
    if (id == "gaussian") return geo::Kernel::Gaussian;
    return id == "epanechnikov" ? geo::Kernel::Epanechnikov : geo::Kernel::Quartic;
}

}  // namespace

ModuleInfo densityInfo() {
    ModuleInfo info;
    info.id = "spatial.kde";
    info.inputs = surfaceInputs();
    info.title = KAPOK_TR("spatial", "Kernel density");
    info.summary = KAPOK_TR("spatial", "A smooth surface of how many points there are per unit of area.");
    info.help =
        KAPOK_TR("spatial",
                 "Each point is spread over its surroundings by the kernel; the surface is the sum, per square of the "
                 "unit of distance (square metres along the earth). Near the border of the data the density comes out "
                 "too low, for the points beyond are not known.\n\n"
                 "The bandwidth is the radius of the quartic and Epanechnikov kernels and the standard deviation of "
                 "the Gaussian one. Unless given it follows Silverman's rule, which smooths too much where points form "
                 "several clusters.\n\n"
                 "**Missing values:** rows without a place or weight are left out and counted.\n\n"
                 "Source: B. W. Silverman, Density Estimation, 1986.");
    info.assumptions = KAPOK_TR("spatial",
                                "The points are all there are, or a sample that is equally dense everywhere; nothing "
                                "is known beyond their border.");
    info.parameters = {
        columnParameter("weight", KAPOK_TR("spatial", "Weight"),
                        KAPOK_TR("spatial", "How many each row counts for; otherwise 1."), numberTypes(), false),
        choiceParameter("kernel", KAPOK_TR("spatial", "Kernel"), KAPOK_TR("spatial", "How weight falls with distance."),
                        {{"quartic", KAPOK_TR("spatial", "Quartic (bisquare)")},
                         {"gaussian", KAPOK_TR("spatial", "Gaussian")},
                         {"epanechnikov", KAPOK_TR("spatial", "Epanechnikov")}}),
        numberParameter("bandwidth", KAPOK_TR("spatial", "Bandwidth"),
                        KAPOK_TR("spatial",
                                 "In metres along the earth, else in the units of the coordinates; otherwise "
                                 "by Silverman's rule."),
                        {}, 1e-300, 1e300),
        cellsParameter()};
    for (Parameter& parameter : locationParameters()) info.parameters.push_back(std::move(parameter));
    return info;
}

Result runDensity(const InputTable& data, const InputTable* targetTable, const ParameterValues& parameters,
                  RunContext& context) {
    Result result;
    const ColumnView* weight = parameters.has("weight") ? &data.column(parameters.word("weight")) : nullptr;
    const Locations locations = locationsOf(data, parameters, {weight}, result);
    requirePlaces(locations);
    const std::vector<double> weights =
        weight ? valuesOf(*weight, locations) : std::vector<double>(locations.size(), 1.0);
    const double bandwidth = parameters.has("bandwidth") ? parameters.number("bandwidth") : usualBandwidth(locations);
    if (!(bandwidth > 0)) {
        throw Error(KAPOK_TR("spatial", "All rows are at the same place, so there is no bandwidth."),
                    KAPOK_TR("spatial", "Give a bandwidth."));
    }
    const geo::Kernel kernel = kernelOf(parameters.word("kernel"));
    const double reach = kernel == geo::Kernel::Gaussian ? gaussianReach * bandwidth : bandwidth;
    const double factor = volumeFactor(kernel) / (bandwidth * bandwidth);
    const geo::PointIndex index(locations.points, locations.metric);
    const Targets targets = targetsOf(targetTable, locations, parameters, result);
    std::vector<double> densities(targets.points.size());
    context.parallelFor((densities.size() + targetsPerTask - 1) / targetsPerTask, [&](std::size_t task) {
        context.check();
        for (std::size_t i = task * targetsPerTask; i < std::min(densities.size(), (task + 1) * targetsPerTask); ++i) {
            double sum = 0;
            for (const geo::Near& near : index.within(targets.points[i], reach))
                sum += weights[near.index] * geo::kernelAt(kernel, near.distance / bandwidth);
            densities[i] = sum * factor;
        }
    });
    RowWriter(result.addTable("summary", KAPOK_TR("spatial", "Summary")),
              {"points:int", "sum_of_weights", "bandwidth", "greatest_density"})
        .row({locations.size(), std::accumulate(weights.begin(), weights.end(), 0.0), bandwidth,
              densities.empty() ? 0 : *std::max_element(densities.begin(), densities.end())});
    OutputTable& surface = surfaceTable(targets, result);
    OutputColumn& density = surface.number("density");
    for (const double value : densities) density.add(value);
    finishSurface(targets, surface);
    addShapesMap("surface", "density", result);
    return result;
}

}  // namespace kapok::spatial
