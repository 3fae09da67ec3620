// The module multivariate.kmedoids.
#include "multivariate/cluster_tables.h"
#include "multivariate/medoids.h"
#include "multivariate/modules.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <numeric>

namespace kapok::multivariate {
namespace {

// The distances of more rows would not fit into memory.
constexpr std::size_t mostRows = 10'000;

void writeMedoids(const InputTable& input, const DataMatrix& data, const Medoids& fit, const PairDistances& distances,
                  Result& result) {
    Schema fields{{.name = "cluster", .type = Type::Int64},
                  {.name = "size", .type = Type::Int64},
                  {.name = "row", .type = Type::Int64},
                  {.name = "mean_distance", .type = Type::Float64},
                  {.name = "greatest_distance", .type = Type::Float64}};
    for (const std::string& name : data.names) {
        fields.push_back({.name = "medoid_" + name, .type = Type::Float64, .label = name});
    }
    RowWriter writer(result.addTable("medoids", KAPOK_TR("multivariate", "Medoids")), fields);
    for (std::size_t c = 0; c < fit.medoids.size(); ++c) {
        double sum = 0;
        double greatest = 0;
        for (std::size_t i = 0; i < fit.labels.size(); ++i) {
            if (fit.labels[i] != c) continue;
            const double distance = distances.between(i, fit.medoids[c]);
            sum += distance;
            greatest = std::max(greatest, distance);
        }
        const std::size_t row = data.rows[fit.medoids[c]];
        std::vector<Cell> cells{c + 1, fit.sizes[c], row + 1, sum / static_cast<double>(fit.sizes[c]), greatest};
        for (const std::string& name : data.names) cells.emplace_back(input.column(name).number(row));
        writer.row(cells);
    }
}

}  // namespace

ModuleInfo kMedoidsInfo() {
    return methodInfo(
        "multivariate.kmedoids", KAPOK_TR("multivariate", "k-medoids clusters"),
        KAPOK_TR("multivariate", "Divides the rows into groups, each around its most central row; up to 10,000 rows."),
        KAPOK_TR(
            "multivariate",
            "Partitioning around medoids: rows are chosen as centers one by one, then exchanged for others while that "
            "lowers the sum of distances. A medoid is a real row, an example of its cluster, and a few wild rows move "
            "it less than a mean. The result does not depend on chance. Clusters are numbered by falling size.\n\n"
            "The silhouette tells how well a row sits in its cluster: near 1 well, near 0 between two, below 0 better "
            "in another. It is computed up to 5,000 rows.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
            "Sources: L. Kaufman, P. J. Rousseeuw, Finding Groups in Data, 1990; E. Schubert, P. J. Rousseeuw, "
            "Similarity Search and Applications, 2019."),
        KAPOK_TR("multivariate",
                 "Distances between rows mean something: columns are on comparable scales, which is checked and said."),
        {columnsOfNumbers(),
         integerParameter("k", KAPOK_TR("multivariate", "Clusters"),
                          KAPOK_TR("multivariate", "How many groups to make."), std::int64_t{3}, 1, 1000),
         choiceParameter("metric", KAPOK_TR("multivariate", "Distance"),
                         KAPOK_TR("multivariate", "How far two rows are apart."),
                         {{"euclidean", KAPOK_TR("multivariate", "Euclidean")},
                          {"manhattan", KAPOK_TR("multivariate", "Manhattan: the sum over the columns")}}),
         booleanParameter("standardize", KAPOK_TR("multivariate", "Standardise"),
                          KAPOK_TR("multivariate", "Gives every column the same weight."), true)});
}

Result runKMedoids(const InputTable& input, const ParameterValues& parameters, RunContext& context) {
    const DataMatrix data = dataMatrix(input, parameters.words("columns"), parameters.boolean("standardize"));
    const auto clusters = static_cast<std::size_t>(parameters.integer("k"));
    if (data.rows.size() > mostRows || clusters > data.rows.size()) {
        throw Error(KAPOK_TR("multivariate", "%1 rows cannot make %2 clusters here; the method takes up to %3 rows.")
                        .arg(data.rows.size())
                        .arg(clusters)
                        .arg(mostRows),
                    KAPOK_TR("multivariate", "Use k-means, or a sample of the rows."));
    }
    context.check();
    const Metric metric = parameters.word("metric") == "manhattan" ? Metric::Manhattan : Metric::Euclidean;
    const PairDistances distances(data.values, metric);
    const Medoids fit = partitionAroundMedoids(distances, clusters, context);
    const std::vector<double> silhouette = silhouettesOf(data, fit.labels, clusters, context, metric);
    const double width = meanOf(silhouette);
    Result result;
    writeMedoids(input, data, fit, distances, result);
    RowWriter(result.addTable("fit", KAPOK_TR("multivariate", "Fit")),
              {"observations:int", "k:int", "first_mean", "mean_distance", "silhouette", "exchanges:int"})
        .row({data.rows.size(), clusters, fit.built, fit.mean, width, fit.swaps});
    writeClusters(input, data, fit.labels, {.name = "silhouette", .values = silhouette}, result);
    result.texts.push_back(
        {"summary", KAPOK_TR("multivariate", "%1 rows fall into %2 clusters around rows; the mean distance is %3.")
                        .arg(data.rows.size())
                        .arg(clusters)
                        .arg(rounded(fit.mean))});
    warnAboutData(data, result);
    return result;
}

}  // namespace kapok::multivariate
