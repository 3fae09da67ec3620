// The module multivariate.kmeans.
#include "multivariate/cluster_tables.h"
#include "multivariate/kmeans.h"
#include "multivariate/modules.h"
#include "multivariate/spectrum.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kapok::multivariate {
namespace {

double totalSum(const stats::Matrix& values) {
    double total = 0;
    for (std::size_t j = 0; j < values.columns; ++j) {
        const auto column = values.column(j);
        const double mean = std::accumulate(column.begin(), column.end(), 0.0) / static_cast<double>(column.size());
        for (const double value : column) total += (value - mean) * (value - mean);
    }
    return total;
}

void writeCenters(const DataMatrix& data, const KMeans& fit, Result& result) {
    Schema fields{{.name = "cluster", .type = Type::Int64},
                  {.name = "size", .type = Type::Int64},
                  {.name = "within_ss", .type = Type::Float64}};
    for (const std::string& name : data.names)
        fields.push_back({.name = "mean_" + name, .type = Type::Float64, .label = name});
    RowWriter writer(result.addTable("centers", KAPOK_TR("multivariate", "Centers")), fields);
    for (std::size_t c = 0; c < fit.sizes.size(); ++c) {
        std::vector<Cell> cells{c + 1, fit.sizes[c], fit.within[c]};
        for (std::size_t j = 0; j < data.names.size(); ++j) {
            const double center = fit.centers(c, j);
            cells.emplace_back(data.standardized ? data.means[j] + data.spreads[j] * center : center);
        }
        writer.row(cells);
    }
}

/// Mean squared distance from the center, greatest over least of the clusters of some size.
double ratioOfSpreads(const KMeans& fit) {
    double least = std::numeric_limits<double>::infinity();
    double greatest = 0;
    for (std::size_t c = 0; c < fit.sizes.size(); ++c) {
        if (fit.sizes[c] < 10) continue;
        const double spread = fit.within[c] / static_cast<double>(fit.sizes[c]);
        least = std::min(least, spread);
        greatest = std::max(greatest, spread);
    }
    return greatest / least;
}

/// Greatest over least variance of the rows less their centers, in any direction.
double elongation(const stats::Matrix& values, const KMeans& fit) {
    stats::Matrix pooled(values.columns, values.columns);
    std::vector<double> rest(values.columns);
    for (std::size_t i = 0; i < values.rows; ++i) {
        for (std::size_t j = 0; j < values.columns; ++j) rest[j] = values(i, j) - fit.centers(fit.labels[i], j);
        for (std::size_t j = 0; j < values.columns; ++j) {
            for (std::size_t k = 0; k <= j; ++k) pooled(j, k) += rest[j] * rest[k];
        }
    }
    for (std::size_t j = 0; j < values.columns; ++j) {
        for (std::size_t k = 0; k < j; ++k) pooled(k, j) = pooled(j, k);
    }
    const std::vector<double> variances = spectrumOf(pooled).values;
    return variances.front() / variances.back();
}

/// Deviations three times as great in one cluster or direction as in another are not round and alike.
constexpr double mostVariance = 9;

void warnAboutForm(const DataMatrix& data, const KMeans& fit, Result& result) {
    if (ratioOfSpreads(fit) > mostVariance) {
        result.warnings.push_back(
            KAPOK_TR("multivariate",
                     "The clusters differ much in spread, and rows at the border of a wide one may count to a dense "
                     "one: compare with Gaussian mixtures or density-based clusters."));
    }
    if (elongation(data.values, fit) > mostVariance) {
        result.warnings.push_back(KAPOK_TR("multivariate",
                                           "The clusters are drawn out along some direction, not round: compare with "
                                           "Gaussian mixtures, or standardise the columns."));
    }
}

}  // namespace

ModuleInfo kMeansInfo() {
    return methodInfo(
        "multivariate.kmeans", KAPOK_TR("multivariate", "k-means clusters"),
        KAPOK_TR("multivariate", "Divides the rows into a given number of groups around their means."),
        KAPOK_TR(
            "multivariate",
            "Lloyd's iteration from several starts chosen by greedy k-means++; the start with the least sum of "
            "squared distances is kept. The same seed gives the same clusters, which are numbered by falling size. "
            "Clusters come out round and of like spread: the method finds no others. Standardise columns of "
            "different units.\n\n"
            "The silhouette tells how well a row sits in its cluster: near 1 well, near 0 between two, below 0 "
            "better in another. It is computed up to 5,000 rows. Centers are in the units of the data; sums of "
            "squares are of the standardised columns when those are used.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
            "Sources: S. P. Lloyd, IEEE Transactions on Information Theory 28, 1982; D. Arthur, S. Vassilvitskii, "
            "Proceedings of SODA, 2007; P. J. Rousseeuw, Journal of Computational and Applied Mathematics 20, 1987."),
        KAPOK_TR(
            "multivariate",
            "Clusters are round and of like spread, and columns are on comparable scales. Both are checked and said."),
        {columnsOfNumbers(),
         integerParameter("k", KAPOK_TR("multivariate", "Clusters"),
                          KAPOK_TR("multivariate", "How many groups to make."), std::int64_t{3}, 1, 1000),
         booleanParameter("standardize", KAPOK_TR("multivariate", "Standardise"),
                          KAPOK_TR("multivariate", "Gives every column the same weight."), false),
         advanced(integerParameter(
             "starts", KAPOK_TR("multivariate", "Starts"),
             KAPOK_TR("multivariate", "The best of so many tries is kept: 10 unless given, 50 where rows are few."), {},
             1, 1000)),
         advanced(integerParameter("iterations", KAPOK_TR("multivariate", "Iterations"),
                                   KAPOK_TR("multivariate", "At most so many for each start."), std::int64_t{300}, 1,
                                   100'000))});
}

Result runKMeans(const InputTable& input, const ParameterValues& parameters, RunContext& context) {
    const DataMatrix data = dataMatrix(input, parameters.words("columns"), parameters.boolean("standardize"));
    KMeansOptions options;
    options.clusters = static_cast<std::size_t>(parameters.integer("k"));
    options.starts = parameters.has("starts") ? static_cast<int>(parameters.integer("starts"))
                                              : usualStarts(data.rows.size(), options.clusters);
    options.mostIterations = static_cast<int>(parameters.integer("iterations"));
    if (options.clusters > data.rows.size()) {
        throw Error(
            KAPOK_TR("multivariate", "%1 rows cannot make %2 clusters.").arg(data.rows.size()).arg(options.clusters),
            KAPOK_TR("multivariate", "Ask for fewer clusters."));
    }
    const KMeans fit = kMeans(data.values, options, context);
    const std::vector<double> silhouette = silhouettesOf(data, fit.labels, options.clusters, context);
    const double total = totalSum(data.values);
    const double width = meanOf(silhouette);
    Result result;
    writeCenters(data, fit, result);
    RowWriter(result.addTable("fit", KAPOK_TR("multivariate", "Fit")),
              {"observations:int", "k:int", "within_ss", "between_ss", "total_ss", "silhouette", "iterations:int"})
        .row({data.rows.size(), options.clusters, fit.withinSum, total - fit.withinSum, total, width, fit.iterations});
    writeClusters(input, data, fit.labels, {"silhouette", silhouette}, result);
    result.texts.push_back(
        {"summary",
         KAPOK_TR("multivariate", "%1 rows fall into %2 clusters, which account for %3 % of their variation.")
             .arg(data.rows.size())
             .arg(options.clusters)
             .arg(rounded(total > 0 ? 100 * (1 - fit.withinSum / total) : 100))});
    if (!fit.converged) {
        result.warnings.push_back(
            KAPOK_TR("multivariate", "The clusters still changed at the last iteration: allow more."));
    }
    if (!(fit.withinSum > 0) && options.clusters > 1) {
        result.warnings.push_back(KAPOK_TR(
            "multivariate",
            "Every row lies on the center of its cluster: there are not more different rows than clusters. Ask "
            "for fewer clusters."));
    }
    warnAboutForm(data, fit, result);
    warnAboutData(data, result);
    return result;
}

}  // namespace kapok::multivariate
