// The module spatial.weights.
#include "geo/weights_file.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/map_text.h"
#include "sdk/row_writer.h"
#include "spatial/modules.h"
#include "spatial/weights_choice.h"
#include "spatial/weights_table.h"

#include <filesystem>
#include <fstream>
#include <map>

namespace kapok::spatial {
namespace {

/// Neighbours joined by lines over the regions, coloured by how many they have.
void addGraph(const LocationTable& regions, Result& result) {
    if (!regions.placed()) return;
    const MapLayerText below{.dataset = regions.id(), .key = regions.key(), .value = "neighbours"};
    result.maps.push_back({"graph", KAPOK_TR("spatial", "Connectivity graph"),
                           mapText({}, {below, {.dataset = "links", .opacity = 0.4}})});
}

void writeRegions(const ChosenWeights& chosen, const Locations& locations, Result& result) {
    LocationTable table(result, "regions", KAPOK_TR("spatial", "Regions"), locations);
    std::vector<std::uint32_t> degrees;
    std::vector<double> sums;
    for (std::size_t i = 0; i < chosen.raw.size(); ++i) {
        degrees.push_back(static_cast<std::uint32_t>(chosen.raw.degree(i)));
        double sum = 0;
        for (const double value : chosen.weights.valuesOf(i)) sum += value;
        sums.push_back(sum);
    }
    std::vector<std::uint32_t> parts = geo::components(chosen.raw);
    for (std::uint32_t& part : parts) ++part;
    table.integers("neighbours", degrees);
    table.number("sum_of_weights", sums);
    table.integers("part", parts);
    table.finish();
    addGraph(table, result);
}

void writeConnectivity(const geo::Weights& weights, Result& result) {
    std::map<std::size_t, std::size_t> counts;
    for (std::size_t i = 0; i < weights.size(); ++i) ++counts[weights.degree(i)];
    RowWriter writer(result.addTable("connectivity", KAPOK_TR("spatial", "Connectivity")),
                     {"neighbours:int", "regions:int"});
    for (const auto& [degree, count] : counts) writer.row({degree, count});
    const ChartText chart{
        .dataset = "connectivity", .mark = "bar", .title = "", .channels = {{"x", "neighbours"}, {"y", "regions"}}};
    result.charts.push_back({"connectivity", KAPOK_TR("spatial", "Regions by number of neighbours"), chart.json()});
}

void writeSummary(const geo::Weights& weights, Result& result) {
    std::size_t least = weights.size();
    std::size_t most = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        least = std::min(least, weights.degree(i));
        most = std::max(most, weights.degree(i));
    }
    std::uint32_t parts = 0;
    for (const std::uint32_t part : geo::components(weights)) parts = std::max(parts, part + 1);
    const auto regions = static_cast<double>(weights.size());
    const auto links = static_cast<double>(weights.links());
    RowWriter(result.addTable("summary", KAPOK_TR("spatial", "Weights")),
              {"regions:int", "links:int", "density_percent", "least:int", "mean", "most:int", "islands:int",
               "parts:int", "symmetric:int"})
        .row({weights.size(), weights.links(), 100 * links / (regions * regions), least, links / regions, most,
              geo::islands(weights).size(), std::size_t{parts}, geo::isSymmetric(weights) ? 1 : 0});
}

void saveFile(const geo::Weights& weights, const Locations& locations, const std::string& path) {
    geo::NamedWeights named;
    for (std::size_t i = 0; i < locations.size(); ++i) named.ids.push_back(locations.name(i));
    named.weights = weights;
    const bool gal = path.ends_with(".gal");
    if (!gal && !path.ends_with(".gwt")) {
        throw Error(KAPOK_TR("spatial", "A file of weights ends in .gal or .gwt."), {}, {path});
    }
    std::ofstream file(std::filesystem::u8path(path), std::ios::binary);
    file << (gal ? geo::writeGal(named) : geo::writeGwt(named));
    file.close();
    if (!file) throw Error(KAPOK_TR("spatial", "The file cannot be written."), {}, {path});
}

}  // namespace

ModuleInfo weightsInfo() {
    std::vector<Parameter> parameters = weightParameters();
    parameters.push_back(
        wordParameter("save_as", KAPOK_TR("spatial", "Save as"),
                      KAPOK_TR("spatial", "Path of a .gal file (links only) or a .gwt file (with weights) to write.")));
    return methodInfo(
        "spatial.weights", KAPOK_TR("spatial", "Spatial weights"),
        KAPOK_TR("spatial", "Finds the neighbours of each region and says how well they hang together."),
        KAPOK_TR(
            "spatial",
            "Queen neighbours share a corner, rook neighbours an edge: corners must be equal in both polygons, or "
            "no farther apart than the snapping tolerance. Distances are between points or centroids; along the "
            "earth they are geodesic. A region without neighbours is an island: its spatial lag is 0 and it takes "
            "no part in tests.\n\n"
            "The table of links has a line for each link that a map can draw, and islands as rows without \"to\"; the "
            "parts are the sets of regions that links hold together. Shown as a dataset, that table can be the "
            "weights of any module that looks at neighbours; so can any table with the columns from, to and "
            "weight.\n\n"
            "**Missing values:** rows without a place are left out and counted.\n\n"
            "Sources: A. D. Cliff, J. K. Ord, Spatial Processes, 1981; L. Anselin, Spatial Econometrics, 1988; "
            "M. Tiefelsdorf, D. A. Griffith, B. Boots, Environment and Planning A 31, 1999; C. F. F. Karney, "
            "Journal of Geodesy 87, 2013."),
        KAPOK_TR("spatial",
                 "None of the data: the choice of neighbours is one of yours, and what builds on it depends on it."),
        std::move(parameters));
}

Result runWeights(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                  RunContext& context) {
    Result result;
    const Locations locations = locationsOf(data, parameters, {}, result);
    context.check();
    const ChosenWeights chosen = chosenWeights(data, links, locations, parameters, result);
    context.check();
    writeSummary(chosen.raw, result);
    writeConnectivity(chosen.raw, result);
    writeRegions(chosen, locations, result);
    writeLinks(chosen.weights, locations, result);
    if (parameters.has("save_as")) saveFile(chosen.raw, locations, parameters.word("save_as"));
    result.texts.push_back({"summary", chosen.description});
    return result;
}

}  // namespace kapok::spatial
