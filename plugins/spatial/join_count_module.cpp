// The module spatial.join_count.
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "spatial/autocorrelation.h"
#include "spatial/modules.h"
#include "spatial/permutation.h"
#include "spatial/studied.h"
#include "stats/distributions.h"
#include "stats/model_matrix.h"

#include <cmath>

namespace kapok::spatial {
namespace {

constexpr std::size_t mostCategories = 50;

/// Joins by pairs of categories: half the sum of weights between them.
std::vector<double> joinsBetween(const geo::Weights& weights, const std::vector<std::size_t>& codes,
                                 std::size_t categories) {
    std::vector<double> joins(categories * categories, 0.0);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (std::size_t k = 0; k < weights.degree(i); ++k) {
            const std::size_t other = codes[weights.neighboursOf(i)[k]];
            const auto [low, high] = std::minmax(codes[i], other);
            joins[low * categories + high] += weights.valuesOf(i)[k] / 2;
        }
    }
    return joins;
}

/// Moments of joins when the categories are dealt at random without replacement (Cliff and Ord 1981, pp. 19–20).
class JoinMoments {
public:
    JoinMoments(const geo::Weights& weights, double n) : sums_(geo::weightSums(weights)), n_(n) {}

    Moments same(double a) const {
        const auto [s0, s1, s2] = sums_;
        const double expected = s0 * a * (a - 1) / (2 * n_ * (n_ - 1));
        const double square =
            s1 * a * (a - 1) / (n_ * (n_ - 1)) + (s2 - 2 * s1) * a * (a - 1) * (a - 2) / (n_ * (n_ - 1) * (n_ - 2)) +
            (s0 * s0 + s1 - s2) * a * (a - 1) * (a - 2) * (a - 3) / (n_ * (n_ - 1) * (n_ - 2) * (n_ - 3));
        return {expected, square / 4 - expected * expected};
    }
    Moments different(double a, double b) const {
        const auto [s0, s1, s2] = sums_;
        const double expected = s0 * a * b / (n_ * (n_ - 1));
        const double square =
            2 * s1 * a * b / (n_ * (n_ - 1)) + (s2 - 2 * s1) * a * b * (a + b - 2) / (n_ * (n_ - 1) * (n_ - 2)) +
            4 * (s0 * s0 + s1 - s2) * a * (a - 1) * b * (b - 1) / (n_ * (n_ - 1) * (n_ - 2) * (n_ - 3));
        return {expected, square / 4 - expected * expected};
    }

private:
    geo::WeightSums sums_;
    double n_;
};

void writeDifferent(const geo::Weights& weights, const std::vector<std::size_t>& codes, std::size_t permutations,
                    RunContext& context, Result& result) {
    std::vector<double> values(codes.begin(), codes.end());
    const double same = pairSum(weights, values, PairTerm::Equal) / 2;
    const double different = geo::weightSums(weights).s0 / 2 - same;
    std::vector<double> others = permutedPairSums(weights, values, PairTerm::Equal, permutations, context);
    for (double& other : others) other /= 2;
    const PermutationTest test = permutationTest(same, others);
    RowWriter(result.addTable("total", KAPOK_TR("spatial", "Joins in all")),
              {"same", "different", "same_mean_sim", "same_sd_sim", "p_sim", "permutations:int"})
        .row({same, different, test.mean, test.sd, test.p, permutations});
    result.texts.push_back({"summary", KAPOK_TR("spatial",
                                                "Neighbours of the same category: joins of weight %1, by "
                                                "chance %2 (%3).")
                                           .arg(rounded(same))
                                           .arg(rounded(test.mean))
                                           .arg(pText(test.p))});
}

}  // namespace

ModuleInfo joinCountInfo() {
    return methodInfo(
        "spatial.join_count", KAPOK_TR("spatial", "Join counts"),
        KAPOK_TR("spatial", "Tells whether neighbours share a category more often than by chance."),
        KAPOK_TR(
            "spatial",
            "Counts the joins within each category and between each two, of binary weights each pair once; other "
            "weights are added up in the same way. The z-score takes all orders of the categories over the regions "
            "as equally likely (sampling without replacement). The pseudo p-value of all joins within categories "
            "counts random orders at least as extreme on the side of the data; the same seed gives the same "
            "orders.\n\n"
            "**Missing values:** rows without a category are left out and counted; regions without neighbours "
            "take no part in the number of regions.\n\n"
            "Sources: P. A. P. Moran, Journal of the Royal Statistical Society B 10, 1948; A. D. Cliff, J. K. "
            "Ord, Spatial Processes, 1981."),
        KAPOK_TR("spatial", "By chance, each category could lie at any region as well as at any other."),
        joined({columnParameter("value", KAPOK_TR("spatial", "Category"),
                                KAPOK_TR("spatial", "The category of each region, at most 50 different ones."),
                                categoryTypes()),
                integerParameter("permutations", KAPOK_TR("spatial", "Permutations"),
                                 KAPOK_TR("spatial",
                                          "Random orders of the categories that the data are compared "
                                          "with."),
                                 std::int64_t{999}, 1, 99'999)},
               weightParameters("none")));
}

Result runJoinCount(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                    RunContext& context) {
    Result result;
    const ColumnView& column = data.column(parameters.word("value"));
    const Locations locations = locationsOf(data, parameters, {&column}, result);
    const ChosenWeights chosen = chosenWeights(data, links, locations, parameters, result);
    const stats::Categories categories = stats::categoriesOf(column, locations.rows);
    const std::size_t count = categories.names.size();
    if (count < 2 || count > mostCategories) {
        throw Error(KAPOK_TR("spatial", "Join counts need 2 to 50 categories, and there are %1.").arg(count),
                    KAPOK_TR("spatial", "Choose another column, or divide its values into classes."));
    }
    double n = 0;
    for (std::size_t i = 0; i < chosen.weights.size(); ++i) n += chosen.weights.degree(i) > 0;
    const std::vector<double> joins = joinsBetween(chosen.weights, categories.codes, count);
    const JoinMoments moments(chosen.weights, n);
    RowWriter writer(result.addTable("joins", KAPOK_TR("spatial", "Joins")),
                     {"first:term", "second:term", "joins", "expected", "variance", "z_score", "p_value"},
                     categoryTerms(column.type()));
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a; b < count; ++b) {
            const auto first = static_cast<double>(categories.counts[a]);
            const Moments moment =
                a == b ? moments.same(first) : moments.different(first, static_cast<double>(categories.counts[b]));
            const double found = joins[a * count + b];
            const double z = zScore(found, moment);
            writer.row({categories.names[a], categories.names[b], found, moment.expected, moment.variance, z,
                        stats::normalTwoSided(z)});
        }
    }
    const auto permutations = static_cast<std::size_t>(parameters.integer("permutations"));
    writeDifferent(chosen.weights, categories.codes, permutations, context, result);
    result.texts.push_back({"weights", chosen.description});
    result.texts.push_back(seedText(context, permutations));
    return result;
}

}  // namespace kapok::spatial
