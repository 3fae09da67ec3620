// The module multivariate.cluster_number.
#include "multivariate/cluster_number.h"
#include "multivariate/data_matrix.h"
#include "multivariate/hierarchical.h"
#include "multivariate/kmeans.h"
#include "multivariate/medoids.h"
#include "multivariate/modules.h"
#include "multivariate/terms.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace kapok::multivariate {
namespace {

// Silhouettes and reference sets of more rows take too long: a sample stands for them.
constexpr std::size_t mostRows = 2'000;

Clustering clusteringOf(const std::string& method) {
    if (method == "kmedoids") {
        return [](const stats::Matrix& values, std::size_t k, RunContext& context) {
            return partitionAroundMedoids(PairDistances(values, Metric::Euclidean), k, context).labels;
        };
    }
    if (method == "ward") {
        return [](const stats::Matrix& values, std::size_t k, RunContext& context) {
            return cutTree(agglomerate(values, Linkage::Ward, context), k);
        };
    }
    return [](const stats::Matrix& values, std::size_t k, RunContext& context) {
        const int starts = values.rows <= 300 ? 50 : 10;
        return kMeans(values, {.clusters = k, .starts = starts, .mostIterations = 100}, context).labels;
    };
}

/// At most so many rows, drawn without replacement.
stats::Matrix sampled(const stats::Matrix& values, std::uint64_t seed) {
    if (values.rows <= mostRows) return values;
    std::vector<std::size_t> order(values.rows);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937_64 random(seed);
    stats::Matrix sample(mostRows, values.columns);
    for (std::size_t i = 0; i < mostRows; ++i) {
        std::swap(order[i], order[i + random() % (values.rows - i)]);
        for (std::size_t j = 0; j < values.columns; ++j) sample(i, j) = values(order[i], j);
    }
    return sample;
}

std::size_t differentRows(const stats::Matrix& values) {
    std::vector<std::vector<double>> rows(values.rows, std::vector<double>(values.columns));
    for (std::size_t i = 0; i < values.rows; ++i) {
        for (std::size_t j = 0; j < values.columns; ++j) rows[i][j] = values(i, j);
    }
    std::sort(rows.begin(), rows.end());
    return static_cast<std::size_t>(std::unique(rows.begin(), rows.end()) - rows.begin());
}

void addChart(const char* id, const Text& title, const char* field, std::size_t best, Result& result) {
    const ChartText chart{.dataset = "choices",
                          .mark = "line",
                          .title = "",
                          .channels = {{"x", "k"}, {"y", field}},
                          .further = lineNotes("x", {static_cast<double>(best)})};
    result.charts.push_back({id, title, chart.json()});
}

}  // namespace

ModuleInfo clusterNumberInfo() {
    return methodInfo(
        "multivariate.cluster_number", KAPOK_TR("multivariate", "Number of clusters"),
        KAPOK_TR("multivariate", "How many clusters the rows have: gap statistic, silhouette, variance ratio."),
        KAPOK_TR(
            "multivariate",
            "The rows are divided into 1, 2, 3 … clusters. The gap statistic compares the spread within clusters with "
            "that of uniform rows in a box along the principal axes; the least number whose gap is within one "
            "standard error of the next is chosen, and it can be one: no clusters. The silhouette (from −1 to 1) and "
            "Calinski & Harabasz's variance ratio are greatest where clusters stand apart best; they start at two. "
            "Where the three disagree, there is no one right number.\n\n"
            "Beyond 2,000 rows a random sample of 2,000 stands for them. The same seed gives the same result.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
            "Sources: R. Tibshirani, G. Walther, T. Hastie, Journal of the Royal Statistical Society B 63, 2001; P. J. "
            "Rousseeuw, Journal of Computational and Applied Mathematics 20, 1987; T. Calinski, J. Harabasz, "
            "Communications in Statistics 3, 1974."),
        KAPOK_TR("multivariate",
                 "Clusters are of the form that the chosen method finds; columns are on comparable scales. Very "
                 "different spreads of columns are said."),
        {columnsOfNumbers(),
         choiceParameter("method", KAPOK_TR("multivariate", "Method"),
                         KAPOK_TR("multivariate", "How the rows are divided."),
                         {{"kmeans", KAPOK_TR("multivariate", "k-means")},
                          {"kmedoids", KAPOK_TR("multivariate", "k-medoids")},
                          {"ward", KAPOK_TR("multivariate", "Ward's hierarchical clusters")}}),
         integerParameter("most", KAPOK_TR("multivariate", "Clusters at most"),
                          KAPOK_TR("multivariate", "Up to so many are tried."), std::int64_t{8}, 2, 50),
         booleanParameter("standardize", KAPOK_TR("multivariate", "Standardise"),
                          KAPOK_TR("multivariate", "Gives every column the same weight."), true),
         advanced(integerParameter("references", KAPOK_TR("multivariate", "Reference sets"),
                                   KAPOK_TR("multivariate", "More make the gap surer."), std::int64_t{50}, 2,
                                   10'000))});
}

Result runClusterNumber(const InputTable& input, const ParameterValues& parameters, RunContext& context) {
    const DataMatrix data = dataMatrix(input, parameters.words("columns"), parameters.boolean("standardize"));
    const stats::Matrix values = sampled(data.values, context.seed());
    // With a cluster for each different row nothing is left to compare.
    const std::size_t different = differentRows(values);
    if (different < 3) {
        throw Error(
            KAPOK_TR("multivariate", "Numbers of clusters cannot be compared: there are only %1 different rows.")
                .arg(different),
            KAPOK_TR("multivariate", "Choose columns of more values."));
    }
    const std::size_t most = std::min(static_cast<std::size_t>(parameters.integer("most")), different - 1);
    context.check();
    const std::vector<ClusterChoice> choices =
        compareClusterNumbers(values, most, static_cast<std::size_t>(parameters.integer("references")),
                              clusteringOf(parameters.word("method")), context);

    Result result;
    RowWriter writer(result.addTable("choices", KAPOK_TR("multivariate", "Numbers of clusters compared")),
                     {"k:int", "within_ss", "log_w", "expected_log_w", "gap", "gap_se", "silhouette", "calinski"});
    const ClusterChoice* silhouette = nullptr;
    const ClusterChoice* calinski = nullptr;
    for (const ClusterChoice& each : choices) {
        writer.row({each.clusters, each.within, each.logWithin, each.expected, each.gap(), each.error, each.silhouette,
                    each.calinski});
        if (each.clusters < 2) continue;
        if (!silhouette || each.silhouette > silhouette->silhouette) silhouette = &each;
        if (!calinski || each.calinski > calinski->calinski) calinski = &each;
    }
    const std::size_t byGap = chosenByGap(choices);
    RowWriter best(result.addTable("best", KAPOK_TR("multivariate", "Numbers chosen")), {"criterion:term", "k:int"},
                   criterionTerms());
    best.row({"gap", byGap});
    addChart("gap", KAPOK_TR("multivariate", "Gap statistic"), "gap", byGap, result);
    if (silhouette) {
        best.row({"silhouette", silhouette->clusters});
        best.row({"calinski", calinski->clusters});
        addChart("silhouette", KAPOK_TR("multivariate", "Mean silhouette"), "silhouette", silhouette->clusters, result);
        result.texts.push_back({"summary", KAPOK_TR("multivariate",
                                                    "Clusters by the gap statistic: %1; by the silhouette: %2; by the "
                                                    "variance ratio: %3.")
                                               .arg(byGap)
                                               .arg(silhouette->clusters)
                                               .arg(calinski->clusters)});
    }
    if (values.rows < data.values.rows) {
        result.warnings.push_back(KAPOK_TR("multivariate", "A sample of %1 of the %2 rows was compared.")
                                      .arg(values.rows)
                                      .arg(data.values.rows));
    }
    warnAboutData(data, result);
    return result;
}

}  // namespace kapok::multivariate
