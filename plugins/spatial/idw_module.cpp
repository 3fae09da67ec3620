// The module spatial.idw.
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/result_maps.h"
#include "spatial/target_module.h"
#include "spatial/targets.h"

#include <cmath>

namespace kapok::spatial {
namespace {

constexpr std::size_t targetsPerTask = 256;

/// The mean of near values weighted by distance^-power; at a data point its value (the mean of several).
double weightedMean(const std::vector<geo::Near>& near, const std::vector<double>& values, double power) {
    double sum = 0;
    double weights = 0;
    double here = 0;
    double hereCount = 0;
    for (const geo::Near& neighbour : near) {
        if (neighbour.distance == 0) {
            here += values[neighbour.index];
            ++hereCount;
            continue;
        }
        const double weight = std::pow(neighbour.distance, -power);
        sum += weight * values[neighbour.index];
        weights += weight;
    }
    return hereCount > 0 ? here / hereCount : sum / weights;
}

}  // namespace

ModuleInfo idwInfo() {
    ModuleInfo info;
    info.id = "spatial.idw";
    info.inputs = surfaceInputs();
    info.title = KAPOK_TR("spatial", "Inverse distance interpolation");
    info.summary = KAPOK_TR("spatial", "Interpolates by the mean of values weighted by inverse distance.");
    info.help =
        KAPOK_TR("spatial",
                 "The weight of a row is its distance to the power given, below zero. At a row's place the surface has "
                 "its value. In the cross-validation each row is predicted from the others: choose the power of the "
                 "least error. There is no error of a single prediction; use kriging for that.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
                 "Source: D. Shepard, Proceedings of the 23rd ACM National Conference, 1968.");
    info.assumptions = KAPOK_TR("spatial",
                                "Values change smoothly from place to place, alike in all directions. How well that "
                                "serves is told by the cross-validation.");
    info.parameters = {
        columnParameter("value", KAPOK_TR("spatial", "Value"), KAPOK_TR("spatial", "The numbers to be interpolated."),
                        numberTypes()),
        numberParameter("power", KAPOK_TR("spatial", "Power"),
                        KAPOK_TR("spatial", "The greater, the more the nearest rows decide."), 2.0, 0, 20),
        integerParameter("neighbours", KAPOK_TR("spatial", "Number of neighbours"),
                         KAPOK_TR("spatial", "Only so many nearest rows take part; otherwise all."), {}, 1, 100'000),
        cellsParameter()};
    for (Parameter& parameter : locationParameters()) info.parameters.push_back(std::move(parameter));
    return info;
}

Result runIdw(const InputTable& data, const InputTable* targetTable, const ParameterValues& parameters,
              RunContext& context) {
    Result result;
    const ColumnView& column = data.column(parameters.word("value"));
    const Locations locations = locationsOf(data, parameters, {&column}, result);
    requirePlaces(locations);
    const std::vector<double> values = valuesOf(column, locations);
    const geo::PointIndex index(locations.points, locations.metric);
    const double power = parameters.number("power");
    const std::size_t count =
        parameters.has("neighbours") ? static_cast<std::size_t>(parameters.integer("neighbours")) : locations.size();
    const auto interpolate = [&](std::span<const geo::Point> points, bool without) {
        std::vector<double> surface(points.size());
        context.parallelFor((points.size() + targetsPerTask - 1) / targetsPerTask, [&](std::size_t task) {
            context.check();
            for (std::size_t i = task * targetsPerTask; i < std::min(points.size(), (task + 1) * targetsPerTask); ++i) {
                const auto except = without ? static_cast<std::uint32_t>(i) : geo::PointIndex::none;
                surface[i] = weightedMean(index.nearest(points[i], count, except), values, power);
            }
        });
        return surface;
    };
    if (locations.size() > 1) {
        const std::vector<double> predicted = interpolate(locations.points, true);
        double squares = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            squares += (values[i] - predicted[i]) * (values[i] - predicted[i]);
        RowWriter(result.addTable("validation", KAPOK_TR("spatial", "Leave-one-out cross-validation")),
                  {"observations:int", "power", "rmse"})
            .row({values.size(), power, std::sqrt(squares / static_cast<double>(values.size()))});
    }
    const Targets targets = targetsOf(targetTable, locations, parameters, result);
    const std::vector<double> predictions = interpolate(targets.points, false);
    OutputTable& surface = surfaceTable(targets, result);
    OutputColumn& value = surface.number("prediction", column.field().unit);
    for (const double prediction : predictions) value.add(prediction);
    finishSurface(targets, surface);
    addShapesMap("surface", "prediction", result);
    return result;
}

}  // namespace kapok::spatial
