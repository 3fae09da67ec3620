// The module multivariate.dbscan.
#include "multivariate/cluster_tables.h"
#include "multivariate/dbscan.h"
#include "multivariate/modules.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>

namespace kapok::multivariate {
namespace {

/// Distances of each row from its `rank`-th neighbour, rising.
std::vector<double> neighbourDistances(const KdTree& tree, std::size_t rows, std::size_t rank, RunContext& context) {
    std::vector<double> distances(rows);
    constexpr std::size_t part = 1024;
    context.parallelFor((rows + part - 1) / part, [&](std::size_t p) {
        context.check();
        for (std::size_t row = p * part; row < std::min(rows, (p + 1) * part); ++row) {
            distances[row] = tree.neighbourDistance(row, rank);
        }
    });
    std::sort(distances.begin(), distances.end());
    return distances;
}

void writeNeighbours(const std::vector<double>& distances, double radius, Result& result) {
    RowWriter writer(result.addTable("neighbours", KAPOK_TR("multivariate", "Distances of neighbours")),
                     {"place:int", "distance"});
    // A curve of a thousand points shows the bend as well as all of them.
    const std::size_t step = std::max<std::size_t>(1, distances.size() / 1000);
    for (std::size_t i = 0; i < distances.size(); i += step) writer.row({i + 1, distances[i]});
    const ChartText chart{.dataset = "neighbours",
                          .mark = "line",
                          .title = "",
                          .channels = {{"x", "place"}, {"y", "distance"}},
                          .further = lineNotes("y", {radius})};
    result.charts.push_back(
        {"neighbours", KAPOK_TR("multivariate", "Distances of neighbours, and the radius"), chart.json()});
}

}  // namespace

ModuleInfo dbscanInfo() {
    return methodInfo(
        "multivariate.dbscan", KAPOK_TR("multivariate", "Density clusters (DBSCAN)"),
        KAPOK_TR("multivariate", "Finds crowded regions of any shape, and the rows that belong to none."),
        KAPOK_TR(
            "multivariate",
            "A row with enough rows within the radius is a core; cores in reach of each other make a cluster, and rows "
            "in reach of a core join it. All others are noise and have cluster 0. The number of clusters comes from "
            "the data. Unless given, the radius is read off the sorted distances of neighbours, where their curve "
            "bends most: look at that chart, and give the radius where the bend is.\n\n"
            "Neighbours are found with a k-d tree, quick in few columns. Clusters are numbered by falling size. "
            "Clusters of very different density cannot be found with one radius.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
            "Sources: M. Ester, H.-P. Kriegel, J. Sander, X. Xu, Proceedings of KDD, 1996; J. L. Bentley, "
            "Communications of the ACM 18, 1975; V. Satopää et al., ICDCS Workshops, 2011."),
        KAPOK_TR("multivariate",
                 "Clusters are about equally crowded; columns are on comparable scales. Very different spreads of "
                 "columns are said."),
        {columnsOfNumbers(),
         numberParameter("radius", KAPOK_TR("multivariate", "Radius"),
                         KAPOK_TR("multivariate",
                                  "How near neighbours are, in standard deviations or the data's units; read off the "
                                  "data unless given."),
                         {}, 1e-300, 1e300),
         integerParameter("least", KAPOK_TR("multivariate", "Rows within the radius"),
                          KAPOK_TR("multivariate",
                                   "So many, itself included, make a core; twice the columns and at least 4 unless "
                                   "given."),
                          {}, 1, 100'000),
         booleanParameter("standardize", KAPOK_TR("multivariate", "Standardise"),
                          KAPOK_TR("multivariate", "Gives every column the same weight."), true)});
}

Result runDbscan(const InputTable& input, const ParameterValues& parameters, RunContext& context) {
    const DataMatrix data = dataMatrix(input, parameters.words("columns"), parameters.boolean("standardize"));
    const std::size_t rows = data.rows.size();
    const std::size_t least = parameters.has("least") ? static_cast<std::size_t>(parameters.integer("least"))
                                                      : std::max<std::size_t>(4, 2 * data.names.size());
    context.check();
    const KdTree tree(data.values);
    const std::size_t rank = std::clamp<std::size_t>(least - 1, 1, rows - 1);
    const std::vector<double> distances = neighbourDistances(tree, rows, rank, context);
    const double radius = parameters.has("radius") ? parameters.number("radius") : distances[kneeOf(distances)];
    const DensityClusters fit = densityClusters(tree, rows, radius, least, context);

    Result result;
    RowWriter sizes(result.addTable("sizes", KAPOK_TR("multivariate", "Clusters and their sizes")),
                    {"cluster:int", "size:int", "cores:int"});
    std::vector<std::size_t> cores(fit.sizes.size(), 0);
    std::size_t noiseRows = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        if (fit.core[i]) ++cores[fit.labels[i]];
        noiseRows += fit.labels[i] == noise ? 1 : 0;
    }
    for (std::size_t c = 0; c < fit.sizes.size(); ++c) sizes.row({c + 1, fit.sizes[c], cores[c]});
    if (noiseRows > 0) sizes.row({0, noiseRows, 0});
    RowWriter(result.addTable("fit", KAPOK_TR("multivariate", "Fit")),
              {"observations:int", "radius", "least:int", "clusters:int", "noise:int"})
        .row({rows, radius, least, fit.sizes.size(), noiseRows});
    writeClusters(input, data, fit.labels, {}, result);
    writeNeighbours(distances, radius, result);
    result.texts.push_back(
        {"summary", KAPOK_TR("multivariate", "Crowded regions found: %1. %2 of %3 rows belong to none (radius %4).")
                        .arg(fit.sizes.size())
                        .arg(noiseRows)
                        .arg(rows)
                        .arg(rounded(radius))});
    if (fit.sizes.empty()) {
        result.warnings.push_back(KAPOK_TR("multivariate", "No region is crowded enough: give a larger radius."));
    }
    warnAboutData(data, result);
    return result;
}

}  // namespace kapok::multivariate
