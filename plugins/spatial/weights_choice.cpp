#include "spatial/weights_choice.h"

#include "geo/contiguity.h"
#include "geo/near_weights.h"
#include "geo/weights_file.h"
#include "sdk/declare.h"
#include "sdk/list.h"
#include "spatial/weights_table.h"
#include "stats/model_matrix.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace kapok::spatial {
namespace {

constexpr std::size_t mostNames = 10;

geo::Kernel kernelOf(const std::string& id) {
    if (id == "uniform") return geo::Kernel::Uniform;
    if (id == "triangular") return geo::Kernel::Triangular;
    if (id == "epanechnikov") return geo::Kernel::Epanechnikov;
    if (id == "quartic") return geo::Kernel::Quartic;
    return geo::Kernel::Gaussian;
}

std::size_t neighbourCount(const Locations& locations, const ParameterValues& parameters) {
    const auto count = static_cast<std::size_t>(parameters.integer("neighbours"));
    if (count < locations.size()) return count;
    throw Error(KAPOK_TR("spatial", "%1 places do not have %2 neighbours each.").arg(locations.size()).arg(count),
                KAPOK_TR("spatial", "Ask for fewer neighbours."));
}

std::string fileText(const std::string& path) {
    std::ifstream file(std::filesystem::u8path(path), std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) {
        throw Error(KAPOK_TR("spatial", "The file cannot be read."), KAPOK_TR("spatial", "Check its path."), {path});
    }
    return std::move(text).str();
}

geo::Weights fromFile(const Locations& locations, const ParameterValues& parameters, Result& result) {
    if (!parameters.has("weights_file")) {
        throw Error(KAPOK_TR("spatial", "No file of weights is given."),
                    KAPOK_TR("spatial", "Give the path of a .gal or .gwt file."));
    }
    const std::string& path = parameters.word("weights_file");
    const std::string text = fileText(path);
    geo::NamedWeights file;
    try {
        file = path.ends_with(".gal") || path.ends_with(".GAL") ? geo::readGal(text) : geo::readGwt(text);
    } catch (const Error& error) {
        throw error.at({path, 0, {}});
    }
    if (parameters.word("file_values") == "links") file.weights.values.assign(file.weights.links(), 1.0);
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < locations.size(); ++i) ids.push_back(locations.name(i));
    std::size_t unknown = 0;
    geo::Weights weights = geo::weightsFor(file, ids, unknown);
    if (unknown > 0)
        result.warnings.push_back(KAPOK_TR("spatial", "Rows that the file of weights does not name: %1.").arg(unknown));
    return weights;
}

geo::Weights byDistance(const Locations& locations, const ParameterValues& parameters, const std::string& kind) {
    requirePlaces(locations);
    const geo::PointIndex index(locations.points, locations.metric);
    if (kind == "knn") return geo::nearestNeighbours(index, locations.points, neighbourCount(locations, parameters));
    const bool given = parameters.has("distance");
    const double radius = given ? parameters.number("distance") : geo::greatestNearestDistance(index, locations.points);
    if (kind == "kernel") {
        geo::Weights weights =
            given ? geo::distanceBand(index, locations.points, radius)
                  : geo::nearestNeighbours(index, locations.points, neighbourCount(locations, parameters));
        geo::weighByKernel(weights, locations.points, locations.metric, kernelOf(parameters.word("kernel")),
                           given ? radius : 0);
        return weights;
    }
    geo::Weights weights = geo::distanceBand(index, locations.points, radius);
    if (kind == "inverse_distance")
        geo::weighByInverseDistance(weights, locations.points, locations.metric, parameters.number("power"));
    return weights;
}

geo::Weights byBlock(const InputTable& data, const Locations& locations, const ParameterValues& parameters) {
    if (!parameters.has("block")) {
        throw Error(KAPOK_TR("spatial", "Block weights need a column that names the blocks."),
                    KAPOK_TR("spatial", "Choose the column, such as the province of each city."));
    }
    return geo::blockWeights(stats::categoriesOf(data.column(parameters.word("block")), locations.rows).codes);
}

geo::Weights built(const InputTable& data, const Locations& locations, const ParameterValues& parameters,
                   Result& result) {
    const std::string& kind = parameters.word("weights");
    if (kind == "file") return fromFile(locations, parameters, result);
    if (kind == "block") return byBlock(data, locations, parameters);
    if (kind != "queen" && kind != "rook") return byDistance(locations, parameters, kind);
    requirePlaces(locations);
    return geo::contiguity(locations.shapes, kind == "queen" ? geo::Contiguity::Queen : geo::Contiguity::Rook,
                           parameters.number("tolerance"));
}

void warnAboutIslands(const geo::Weights& weights, const Locations& locations, Result& result) {
    const std::vector<std::uint32_t> alone = geo::islands(weights);
    if (!alone.empty()) {
        std::string names;
        for (std::size_t i = 0; i < std::min(alone.size(), mostNames); ++i) addToList(names, locations.name(alone[i]));
        result.warnings.push_back(
            alone.size() <= mostNames
                ? KAPOK_TR("spatial", "Regions without neighbours (islands): %1.").arg(names)
                : KAPOK_TR("spatial", "There are %1 regions without neighbours (islands), among them %2.")
                      .arg(alone.size())
                      .arg(names));
    }
    std::uint32_t parts = 0;
    for (const std::uint32_t part : geo::components(weights)) parts = std::max(parts, part + 1);
    if (parts > alone.size() + 1) {
        result.warnings.push_back(
            KAPOK_TR("spatial", "The neighbours fall into %1 parts without a link between them, islands not counted.")
                .arg(parts - alone.size()));
    }
}

std::vector<Choice> kinds() {
    return {{"queen", KAPOK_TR("spatial", "Queen: a shared corner")},
            {"rook", KAPOK_TR("spatial", "Rook: a shared edge")},
            {"knn", KAPOK_TR("spatial", "Nearest neighbours")},
            {"distance", KAPOK_TR("spatial", "All within a distance")},
            {"inverse_distance", KAPOK_TR("spatial", "Inverse distance")},
            {"kernel", KAPOK_TR("spatial", "Kernel")},
            {"block", KAPOK_TR("spatial", "Same block")},
            {"file", KAPOK_TR("spatial", "From a file")}};
}

/// The same parameter, asked for with one kind of weights only.
Parameter askedFor(std::string_view kind, Parameter parameter) {
    parameter.enabledBy = "weights=" + std::string(kind);
    return parameter;
}

std::vector<Choice> styles(std::string_view standard) {
    std::vector<Choice> choices{{"row", KAPOK_TR("spatial", "Each row sums to 1")},
                                {"none", KAPOK_TR("spatial", "As they are")},
                                {"global", KAPOK_TR("spatial", "All sum to the number of regions")},
                                {"uniform", KAPOK_TR("spatial", "All sum to 1")},
                                {"variance", KAPOK_TR("spatial", "Variance stabilising")}};
    if (standard == "none") std::swap(choices[0], choices[1]);
    return choices;
}

}  // namespace

geo::Standardization styleOf(const ParameterValues& parameters) {
    const std::string& id = parameters.word("standardize");
    if (id == "row") return geo::Standardization::Row;
    if (id == "global") return geo::Standardization::Global;
    if (id == "uniform") return geo::Standardization::Uniform;
    if (id == "variance") return geo::Standardization::Variance;
    return geo::Standardization::None;
}

std::vector<Parameter> weightParameters(std::string_view standard) {
    std::vector<Parameter> parameters{
        choiceParameter("weights", KAPOK_TR("spatial", "Neighbours"),
                        KAPOK_TR("spatial",
                                 "Who is a neighbour of whom. Shared borders need polygons; distances are "
                                 "between points, of polygons their centroids."),
                        kinds()),
        integerParameter("neighbours", KAPOK_TR("spatial", "Number of neighbours"),
                         KAPOK_TR("spatial",
                                  "For nearest neighbours, and for a kernel without a distance, whose width "
                                  "is then the distance of the last of them."),
                         std::int64_t{6}, 1, 10'000),
        numberParameter("distance", KAPOK_TR("spatial", "Distance"),
                        KAPOK_TR("spatial",
                                 "Neighbours are no farther, and a kernel is so wide; otherwise the least "
                                 "distance at which every place has a neighbour. In metres along the earth, "
                                 "else in the units of the coordinates."),
                        {}, 1e-300, 1e300),
        askedFor("kernel", choiceParameter("kernel", KAPOK_TR("spatial", "Kernel"),
                                           KAPOK_TR("spatial", "How weight falls with distance."),
                                           {{"gaussian", KAPOK_TR("spatial", "Gaussian")},
                                            {"uniform", KAPOK_TR("spatial", "Uniform")},
                                            {"triangular", KAPOK_TR("spatial", "Triangular")},
                                            {"epanechnikov", KAPOK_TR("spatial", "Epanechnikov")},
                                            {"quartic", KAPOK_TR("spatial", "Quartic (bisquare)")}})),
        askedFor("inverse_distance",
                 numberParameter("power", KAPOK_TR("spatial", "Power"),
                                 KAPOK_TR("spatial", "Inverse distances are raised to it."), 1.0, 0, 100)),
        askedFor("block", columnParameter("block", KAPOK_TR("spatial", "Block"),
                                          KAPOK_TR("spatial", "Rows of the same block are neighbours."),
                                          categoryTypes(), false)),
        askedFor("file", wordParameter("weights_file", KAPOK_TR("spatial", "File of weights"),
                                       KAPOK_TR("spatial",
                                                "Path of a .gal or .gwt file; its ids are those of the column of "
                                                "ids, else the numbers of the rows."))),
        askedFor("file",
                 choiceParameter(
                     "file_values", KAPOK_TR("spatial", "Values of the file"),
                     KAPOK_TR("spatial", "A .gwt file often holds distances: its links then count 1 each."),
                     {{"links", KAPOK_TR("spatial", "Links only")}, {"weights", KAPOK_TR("spatial", "Weights")}})),
        choiceParameter("standardize", KAPOK_TR("spatial", "Standardise"),
                        KAPOK_TR("spatial", "How weights are scaled before they are used."), styles(standard)),
        advanced(integerParameter("order", KAPOK_TR("spatial", "Order"),
                                  KAPOK_TR("spatial", "Neighbours of neighbours: so many steps of queen or rook."),
                                  std::int64_t{1}, 1, 100)),
        advanced(booleanParameter("lower_orders", KAPOK_TR("spatial", "With lower orders"),
                                  KAPOK_TR("spatial", "Neighbours fewer steps away count as well."), true)),
        advanced(numberParameter("tolerance", KAPOK_TR("spatial", "Snapping tolerance"),
                                 KAPOK_TR("spatial",
                                          "Corners no farther apart are one, in the units of the "
                                          "coordinates; 0: only equal ones."),
                                 0.0, 0, 1e300)),
    };
    for (Parameter& parameter : locationParameters()) parameters.push_back(std::move(parameter));
    return parameters;
}

ChosenWeights chosenWeights(const InputTable& data, const InputTable* links, const Locations& locations,
                            const ParameterValues& parameters, Result& result) {
    if (locations.size() < 2) {
        throw Error(KAPOK_TR("spatial", "One region has no neighbours."),
                    KAPOK_TR("spatial", "Use data with several regions."));
    }
    ChosenWeights chosen;
    chosen.raw = links ? weightsFromTable(*links, locations, result) : built(data, locations, parameters, result);
    const std::string& kind = parameters.word("weights");
    const auto order = static_cast<int>(parameters.integer("order"));
    if (order > 1 && (links || kind == "queen" || kind == "rook"))
        chosen.raw = geo::ofOrder(chosen.raw, order, parameters.boolean("lower_orders"));
    if (chosen.raw.links() == 0) {
        throw Error(KAPOK_TR("spatial", "No region has a neighbour."),
                    KAPOK_TR("spatial",
                             "Borders that do not meet exactly need a snapping tolerance; or choose nearest "
                             "neighbours or a greater distance."));
    }
    warnAboutIslands(chosen.raw, locations, result);
    chosen.weights = chosen.raw;
    geo::standardize(chosen.weights, styleOf(parameters));
    const Text described = links ? KAPOK_TR("spatial", "Weights of the table given: %1 links between %2 regions.")
                                 : KAPOK_TR("spatial", "Weights: %1 links between %2 regions.");
    chosen.description = described.arg(chosen.raw.links()).arg(locations.size());
    return chosen;
}

}  // namespace kapok::spatial
