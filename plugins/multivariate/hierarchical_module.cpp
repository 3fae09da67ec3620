// The module multivariate.hierarchical.
#include "multivariate/cluster_tables.h"
#include "multivariate/hierarchical.h"
#include "multivariate/modules.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

namespace kapok::multivariate {
namespace {

// The distances of more rows would not fit into memory.
constexpr std::size_t mostRows = 20'000;

Linkage linkageOf(const std::string& name) {
    if (name == "complete") return Linkage::Complete;
    if (name == "average") return Linkage::Average;
    if (name == "mcquitty") return Linkage::McQuitty;
    if (name == "centroid") return Linkage::Centroid;
    if (name == "median") return Linkage::Median;
    return name == "single" ? Linkage::Single : Linkage::Ward;
}

/// Where the parts of a tree are drawn: leaves side by side, a merge over the middle of its parts.
std::vector<double> placesOf(const std::vector<Merge>& merges) {
    const auto sizeOf = [&](std::int64_t part) {
        return part < 0 ? std::size_t{1} : merges[static_cast<std::size_t>(part - 1)].size;
    };
    std::vector<double> offsets(merges.size(), 0.0);  // of a merge's first leaf
    for (std::size_t m = merges.size(); m-- > 0;) {
        const Merge& merge = merges[m];
        if (merge.first > 0) offsets[static_cast<std::size_t>(merge.first - 1)] = offsets[m];
        if (merge.second < 0) continue;
        offsets[static_cast<std::size_t>(merge.second - 1)] = offsets[m] + static_cast<double>(sizeOf(merge.first));
    }
    std::vector<double> places(2 * merges.size());  // of the first and second part of each merge
    for (std::size_t m = 0; m < merges.size(); ++m) {
        const auto placeOf = [&](std::int64_t part, double offset) {
            if (part < 0) return offset + 0.5;
            const auto inner = 2 * static_cast<std::size_t>(part - 1);
            return (places[inner] + places[inner + 1]) / 2;
        };
        places[2 * m] = placeOf(merges[m].first, offsets[m]);
        places[2 * m + 1] = placeOf(merges[m].second, offsets[m] + static_cast<double>(sizeOf(merges[m].first)));
    }
    return places;
}

/// The lines of the tree's last merges, and their chart.
void writeDendrogram(const std::vector<Merge>& merges, Result& result) {
    constexpr std::size_t mostDrawn = 300;
    const std::vector<double> places = placesOf(merges);
    RowWriter writer(result.addTable("dendrogram", KAPOK_TR("multivariate", "Lines of the tree")),
                     {"x", "height", "x2", "height2"});
    const auto heightOf = [&](std::int64_t part) {
        return part < 0 ? 0 : merges[static_cast<std::size_t>(part - 1)].height;
    };
    const std::size_t first = merges.size() > mostDrawn ? merges.size() - mostDrawn : 0;
    for (std::size_t m = first; m < merges.size(); ++m) {
        const Merge& merge = merges[m];
        const double left = places[2 * m];
        const double right = places[2 * m + 1];
        writer.row({left, heightOf(merge.first), left, merge.height});
        writer.row({left, merge.height, right, merge.height});
        writer.row({right, merge.height, right, heightOf(merge.second)});
    }
    const ChartText chart{.dataset = "dendrogram",
                          .mark = "rule",
                          .title = "",
                          .channels = {{.channel = "x", .field = "x", .further = "\"axis\":null"},
                                       {"y", "height"},
                                       {"x2", "x2"},
                                       {"y2", "height2"}}};
    result.charts.push_back({"dendrogram", KAPOK_TR("multivariate", "Tree of the merges"), chart.json()});
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
            "of their rows; McQuitty's and median linkage let both parts of a cluster weigh alike, whatever their "
            "sizes. With centroid and median linkage heights may fall on the way. The table of merges is the tree: "
            "numbers below 0 are rows, others earlier merges. A large "
            "gap between heights tells a good number of clusters.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
            "Sources: G. N. Lance, W. T. Williams, The Computer Journal 9, 1967; F. Murtagh, The Computer Journal 26, "
            "1983; J. H. Ward, Journal of the American Statistical Association 58, 1963."),
        KAPOK_TR("multivariate",
                 "Columns are on comparable scales; Ward's method supposes round clusters of like spread. Very "
                 "different spreads of columns are said."),
        {columnsOfNumbers(),
         integerParameter("k", KAPOK_TR("multivariate", "Clusters"),
                          KAPOK_TR("multivariate", "Into how many clusters the tree is cut."), std::int64_t{3}, 1,
                          1000),
         choiceParameter("linkage", KAPOK_TR("multivariate", "Linkage"),
                         KAPOK_TR("multivariate", "How far two clusters are apart."),
                         {{"ward", KAPOK_TR("multivariate", "Ward")},
                          {"complete", KAPOK_TR("multivariate", "Complete: the farthest rows")},
                          {"average", KAPOK_TR("multivariate", "Average of all pairs")},
                          {"single", KAPOK_TR("multivariate", "Single: the nearest rows")},
                          {"mcquitty", KAPOK_TR("multivariate", "McQuitty: the mean of the two parts")},
                          {"centroid", KAPOK_TR("multivariate", "Centroid: the means of the rows")},
                          {"median", KAPOK_TR("multivariate", "Median: the middle between the parts")}}),
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
    const std::vector<double> silhouette = silhouettesOf(data, labels, clusters, context);
    writeClusters(input, data, labels, {"silhouette", silhouette}, result);
    writeDendrogram(merges, result);
    if (!silhouette.empty()) {
        result.texts.push_back(
            {"summary", KAPOK_TR("multivariate", "%1 rows were joined into %2 clusters; the mean silhouette is %3.")
                            .arg(data.rows.size())
                            .arg(clusters)
                            .arg(rounded(meanOf(silhouette)))});
    }
    warnAboutData(data, result);
    return result;
}

}  // namespace kapok::multivariate
