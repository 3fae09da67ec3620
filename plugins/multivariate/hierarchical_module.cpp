// The module multivariate.hierarchical.
#include "multivariate/cluster_tables.h"
#include "multivariate/hierarchical.h"
#include "multivariate/modules.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <numeric>

namespace kapok::multivariate {
namespace {

// The distances of more rows would not fit into memory.
constexpr std::size_t mostRows = 20'000;

Linkage linkageOf(const std::string& name) {
    if (name == "complete") return Linkage::Complete;
    if (name == "average") return Linkage::Average;
    return name == "single" ? Linkage::Single : Linkage::Ward;
}

}  // namespace

ModuleInfo hierarchicalInfo() {
    return methodInfo(
        "multivariate.hierarchical", KAPOK_TR("multivariate", "Hierarchical clusters"),
        KAPOK_TR("multivariate", "Joins rows step by step into ever larger groups, up to 20,000 rows."),
        KAPOK_TR(
            "multivariate",
            "Each step joins the two nearest clusters by Euclidean distance. Ward's method keeps the variance within "
            "clusters least; complete linkage takes the farthest, single the nearest and average the mean distance "
            "of their rows. The table of merges is the tree: numbers below 0 are rows, others earlier merges. A large "
            "gap between heights tells a good number of clusters.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
            "Sources: G. N. Lance, W. T. Williams, The Computer Journal 9, 1967; F. Murtagh, The Computer Journal 26, "
            "1983; J. H. Ward, Journal of the American Statistical Association 58, 1963."),
        {columnsOfNumbers(),
         integerParameter("k", KAPOK_TR("multivariate", "Clusters"),
                          KAPOK_TR("multivariate", "Into how many clusters the tree is cut."), std::int64_t{3}, 1,
                          1000),
         choiceParameter("linkage", KAPOK_TR("multivariate", "Linkage"),
                         KAPOK_TR("multivariate", "How far two clusters are apart."),
                         {{"ward", KAPOK_TR("multivariate", "Ward")},
                          {"complete", KAPOK_TR("multivariate", "Complete: the farthest rows")},
                          {"average", KAPOK_TR("multivariate", "Average of all pairs")},
                          {"single", KAPOK_TR("multivariate", "Single: the nearest rows")}}),
         booleanParameter("standardize", KAPOK_TR("multivariate", "Standardise"),
                          KAPOK_TR("multivariate", "Gives every column the same weight."), true)});
}

Result runHierarchical(const InputTable& input, const ParameterValues& parameters, RunContext& context) {
    const DataMatrix data = dataMatrix(input, parameters.words("columns"), parameters.boolean("standardize"));
    const auto clusters = static_cast<std::size_t>(parameters.integer("k"));
    if (data.rows.size() > mostRows || clusters > data.rows.size()) {
        throw Error(
            KAPOK_TR("multivariate", "%1 rows cannot be joined into %2 clusters; the method takes up to %3 rows.")
                .arg(data.rows.size())
                .arg(clusters)
                .arg(mostRows),
            KAPOK_TR("multivariate", "Use k-means, or a sample of the rows."));
    }
    const std::vector<Merge> merges = agglomerate(data.values, linkageOf(parameters.word("linkage")), context);
    const std::vector<std::uint32_t> labels = cutTree(merges, clusters);
    Result result;
    RowWriter tree(result.addTable("merges", KAPOK_TR("multivariate", "Merges")),
                   {"step:int", "first:int", "second:int", "height", "size:int"});
    for (std::size_t m = 0; m < merges.size(); ++m) {
        tree.row({m + 1, merges[m].first, merges[m].second, merges[m].height, merges[m].size});
    }
    std::vector<double> silhouette;
    if (data.rows.size() <= mostSilhouettes && clusters > 1) {
        silhouette = silhouettes(data.values, labels, clusters, context);
    }
    writeClusters(input, data, labels, silhouette, result);
    const ChartText chart{
        .dataset = "merges", .mark = "line", .title = "", .channels = {{"x", "step"}, {"y", "height"}}};
    result.charts.push_back({"heights", KAPOK_TR("multivariate", "Heights of the merges"), chart.json()});
    if (!silhouette.empty()) {
        const double width =
            std::accumulate(silhouette.begin(), silhouette.end(), 0.0) / static_cast<double>(silhouette.size());
        result.texts.push_back(
            {"summary", KAPOK_TR("multivariate", "%1 rows were joined into %2 clusters; the mean silhouette is %3.")
                            .arg(data.rows.size())
                            .arg(clusters)
                            .arg(rounded(width))});
    }
    warnAboutData(data, result);
    return result;
}

}  // namespace kapok::multivariate
