// The module multivariate.mixture.
#include "multivariate/cluster_tables.h"
#include "multivariate/hierarchical.h"
#include "multivariate/kmeans.h"
#include "multivariate/mixture.h"
#include "multivariate/modules.h"
#include "multivariate/terms.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace kapok::multivariate {
namespace {

// Hierarchical clusters are a second start up to so many rows.
constexpr std::size_t mostHierarchical = 2'000;

const char* nameOf(CovarianceKind kind) {
    switch (kind) {
        case CovarianceKind::Spherical: return "spherical";
        case CovarianceKind::Diagonal: return "diagonal";
        case CovarianceKind::Tied: return "tied";
        case CovarianceKind::Full: break;
    }
    return "full";
}

std::vector<CovarianceKind> kindsFor(const std::string& asked) {
    std::vector<CovarianceKind> kinds;
    for (const CovarianceKind kind :
         {CovarianceKind::Spherical, CovarianceKind::Diagonal, CovarianceKind::Tied, CovarianceKind::Full}) {
        if (asked == "automatic" || asked == nameOf(kind)) kinds.push_back(kind);
    }
    return kinds;
}

/// Divisions of the rows to start from, by number of components.
std::vector<std::vector<std::vector<std::uint32_t>>> startsFor(const stats::Matrix& values, std::size_t least,
                                                               std::size_t most, RunContext& context) {
    std::vector<Merge> tree;
    if (values.rows <= mostHierarchical) tree = agglomerate(values, Linkage::Ward, context);
    std::vector<std::vector<std::vector<std::uint32_t>>> starts;
    for (std::size_t k = least; k <= most; ++k) {
        starts.push_back({kMeans(values, {.clusters = k, .starts = 10, .mostIterations = 100}, context).labels});
        if (!tree.empty() && k > 1) starts.back().push_back(cutTree(tree, k));
    }
    return starts;
}

/// Components by falling weight.
void sortComponents(Mixture& mixture) {
    std::vector<std::size_t> order(mixture.weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return mixture.weights[a] > mixture.weights[b]; });
    Mixture sorted = mixture;
    for (std::size_t c = 0; c < order.size(); ++c) {
        sorted.weights[c] = mixture.weights[order[c]];
        sorted.covariances[c] = mixture.covariances[order[c]];
        for (std::size_t j = 0; j < mixture.means.columns; ++j) sorted.means(c, j) = mixture.means(order[c], j);
        const auto from = mixture.memberships.column(order[c]);
        std::copy(from.begin(), from.end(), sorted.memberships.column(c).begin());
    }
    mixture = std::move(sorted);
}

void writeModels(const std::vector<Mixture>& models, std::size_t rows, Result& result) {
    RowWriter writer(result.addTable("models", KAPOK_TR("multivariate", "Models compared")),
                     {"kind:term", "components:int", "log_likelihood", "parameters:int", "bic", "iterations:int"},
                     covarianceTerms());
    for (const Mixture& model : models) {
        writer.row({nameOf(model.kind), model.weights.size(), model.logLikelihood,
                    static_cast<std::int64_t>(model.parameters), model.bic(rows), model.iterations});
    }
    if (models.size() < 2) return;
    const ChartText chart{.dataset = "models",
                          .mark = "line",
                          .title = "",
                          .channels = {{"x", "components"},
                                       {.channel = "y", .field = "bic", .further = "\"scale\":{\"zero\":false}"},
                                       {"color", "kind", "nominal"}}};
    result.charts.push_back({"bic", KAPOK_TR("multivariate", "BIC by components: the least is best"), chart.json()});
}

void writeComponents(const DataMatrix& data, const Mixture& model, Result& result) {
    const auto scale = [&](std::size_t j) { return data.standardized ? data.spreads[j] : 1; };
    Schema fields{{.name = "component", .type = Type::Int64}, {.name = "weight", .type = Type::Float64}};
    for (const std::string& name : data.names) {
        fields.push_back({.name = "mean_" + name, .type = Type::Float64, .label = name});
    }
    RowWriter writer(result.addTable("components", KAPOK_TR("multivariate", "Components")), fields);
    RowWriter matrices(result.addTable("covariances", KAPOK_TR("multivariate", "Covariances within components")),
                       {"component:int", "first:text", "second:text", "covariance"});
    for (std::size_t c = 0; c < model.weights.size(); ++c) {
        std::vector<Cell> cells{c + 1, model.weights[c]};
        for (std::size_t j = 0; j < data.names.size(); ++j) {
            cells.emplace_back(data.standardized ? data.means[j] + scale(j) * model.means(c, j) : model.means(c, j));
        }
        writer.row(cells);
        for (std::size_t a = 0; a < data.names.size(); ++a) {
            for (std::size_t b = 0; b <= a; ++b) {
                matrices.row({c + 1, data.names[a], data.names[b], scale(a) * scale(b) * model.covariances[c](a, b)});
            }
        }
    }
}

}  // namespace

ModuleInfo mixtureInfo() {
    return methodInfo(
        "multivariate.mixture", KAPOK_TR("multivariate", "Gaussian mixture"),
        KAPOK_TR("multivariate", "Clusters as overlapping normal distributions, with each row's probabilities."),
        KAPOK_TR(
            "multivariate",
            "The rows are taken as drawn from several normal distributions, fitted by the EM algorithm from k-means "
            "and, up to 2,000 rows, from Ward's clusters; the better is kept. Covariances may be full, the same in all "
            "components (tied), along the columns (diagonal) or round (spherical). Unless told, the number of "
            "components and the kind are those with the least BIC. A model in which a component shrinks onto a few "
            "rows has no likelihood and is passed over.\n\n"
            "Rows get the cluster of greatest probability; low probabilities lie between clusters. Components are "
            "numbered by falling weight, and their means and covariances (divisor n) are in the units of the data.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
            "Sources: A. P. Dempster, N. M. Laird, D. B. Rubin, Journal of the Royal Statistical Society B 39, 1977; "
            "G. Schwarz, Annals of Statistics 6, 1978; J. D. Banfield, A. E. Raftery, Biometrics 49, 1993."),
        KAPOK_TR("multivariate", "Clusters are about normal; skewed ones come out as several."),
        {columnsOfNumbers(),
         integerParameter("components", KAPOK_TR("multivariate", "Components"),
                          KAPOK_TR("multivariate", "How many; by BIC unless given."), {}, 1, 100),
         choiceParameter("covariance", KAPOK_TR("multivariate", "Covariances"),
                         KAPOK_TR("multivariate", "What shapes the clusters may have."),
                         {{"automatic", KAPOK_TR("multivariate", "By BIC")},
                          {"full", KAPOK_TR("multivariate", "Full: any ellipsoids")},
                          {"tied", KAPOK_TR("multivariate", "Tied: the same ellipsoid")},
                          {"diagonal", KAPOK_TR("multivariate", "Diagonal: along the columns")},
                          {"spherical", KAPOK_TR("multivariate", "Spherical: round")}}),
         booleanParameter("standardize", KAPOK_TR("multivariate", "Standardise"),
                          KAPOK_TR("multivariate", "Gives every column the same weight."), true),
         advanced(integerParameter("most", KAPOK_TR("multivariate", "Components at most"),
                                   KAPOK_TR("multivariate", "How many BIC may choose."), std::int64_t{6}, 1, 50))});
}

Result runMixture(const InputTable& input, const ParameterValues& parameters, RunContext& context) {
    const DataMatrix data = dataMatrix(input, parameters.words("columns"), parameters.boolean("standardize"));
    const bool given = parameters.has("components");
    const auto least = given ? static_cast<std::size_t>(parameters.integer("components")) : std::size_t{1};
    const std::size_t most =
        given ? least : std::min(static_cast<std::size_t>(parameters.integer("most")), data.rows.size());
    if (least > data.rows.size()) {
        throw Error(KAPOK_TR("multivariate", "%1 rows cannot make %2 components.").arg(data.rows.size()).arg(least),
                    KAPOK_TR("multivariate", "Ask for fewer components."));
    }
    context.check();
    const auto starts = startsFor(data.values, least, most, context);
    const std::vector<CovarianceKind> kinds = kindsFor(parameters.word("covariance"));
    std::vector<Mixture> models(kinds.size() * starts.size());
    context.parallelFor(models.size(), [&](std::size_t m) {
        const std::size_t place = m % starts.size();
        std::optional<Mixture> best;
        for (const std::vector<std::uint32_t>& start : starts[place]) {
            Mixture fit = fitMixture(data.values, start, least + place, kinds[m / starts.size()], context);
            if (!best || std::isnan(best->logLikelihood) || fit.logLikelihood > best->logLikelihood)
                best = std::move(fit);
        }
        models[m] = std::move(*best);
    });
    const auto better = [&](const Mixture& a, const Mixture& b) {
        if (std::isnan(a.logLikelihood) || std::isnan(b.logLikelihood)) return !std::isnan(a.logLikelihood);
        return a.bic(data.rows.size()) < b.bic(data.rows.size());
    };
    Mixture model = *std::min_element(models.begin(), models.end(), better);
    if (std::isnan(model.logLikelihood)) {
        throw Error(KAPOK_TR("multivariate", "Every model collapsed onto a few rows."),
                    KAPOK_TR("multivariate",
                             "Ask for fewer components or simpler covariances, and leave out columns that follow from "
                             "others."));
    }
    sortComponents(model);

    Result result;
    writeModels(models, data.rows.size(), result);
    writeComponents(data, model, result);
    std::vector<std::uint32_t> labels;
    std::vector<double> probability;
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        std::size_t likeliest = 0;
        for (std::size_t c = 1; c < model.weights.size(); ++c) {
            if (model.memberships(i, c) > model.memberships(i, likeliest)) likeliest = c;
        }
        labels.push_back(static_cast<std::uint32_t>(likeliest));
        probability.push_back(model.memberships(i, likeliest));
    }
    writeClusters(input, data, labels, {"probability", probability}, result);
    result.texts.push_back(
        {"summary", KAPOK_TR("multivariate",
                             "Components: %1, with covariances of the kind `%2`, for %3 rows; the mean "
                             "probability of a row's own cluster is %4.")
                        .arg(model.weights.size())
                        .arg(nameOf(model.kind))
                        .arg(data.rows.size())
                        .arg(rounded(meanOf(probability)))});
    if (!given && model.weights.size() == most) {
        result.warnings.push_back(
            KAPOK_TR("multivariate", "BIC chose the most components allowed: more may be better still."));
    }
    if (!model.converged) {
        result.warnings.push_back(KAPOK_TR("multivariate", "The iteration did not settle: take the model as rough."));
    }
    warnAboutData(data, result);
    return result;
}

}  // namespace kapok::multivariate
