#include "spatial/permutation.h"

#include "spatial/random_stream.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::spatial {
namespace {

// Sums of equal terms in another order differ by rounding; they count as equal.
constexpr double rounding = 1e-12;
// Cells and permutations that share a buffer, and so the work of one task.
constexpr std::size_t cellsPerTask = 64;
constexpr std::size_t permutationsPerTask = 16;

/// Counts statistics on both sides of the observed one, and their moments.
class Tally {
public:
    explicit Tally(double observed) : observed_(observed), slack_(rounding * std::max(1.0, std::abs(observed))) {}

    void add(double statistic) {
        const double difference = statistic - observed_;
        greater_ += difference >= -slack_;
        less_ += difference <= slack_;
        sum_ += difference;
        squares_ += difference * difference;
        ++count_;
    }

    PermutationTest test() const {
        const double mean = sum_ / count_;
        return {(1 + std::min(greater_, less_)) / (count_ + 1), observed_ + mean,
                std::sqrt(std::max(0.0, squares_ / count_ - mean * mean))};
    }

private:
    double observed_;
    double slack_;
    double greater_ = 0;
    double less_ = 0;
    double sum_ = 0;
    double squares_ = 0;
    double count_ = 0;
};

double termOf(PairTerm term, double a, double b) {
    switch (term) {
        case PairTerm::Product: return a * b;
        case PairTerm::SquaredDifference: return (a - b) * (a - b);
        case PairTerm::Equal: return a == b ? 1 : 0;
    }
    return 0;
}

/// Links of which each pair stands once, with the weights of both directions.
struct Pairs {
    std::vector<std::uint32_t> from;
    std::vector<std::uint32_t> to;
    std::vector<double> weights;
};

Pairs pairsOf(const geo::Weights& weights) {
    const geo::Weights both = geo::symmetrized(weights);
    Pairs pairs;
    for (std::uint32_t i = 0; i < both.size(); ++i) {
        for (std::size_t k = both.offsets[i]; k < both.offsets[i + 1]; ++k) {
            if (both.neighbours[k] < i) continue;
            pairs.from.push_back(i);
            pairs.to.push_back(both.neighbours[k]);
            pairs.weights.push_back(both.values[k] * (both.neighbours[k] == i ? 1 : 2));
        }
    }
    return pairs;
}

template <class Term>
double sumOver(const Pairs& pairs, const std::vector<double>& values, Term&& term) {
    double sum = 0;
    for (std::size_t k = 0; k < pairs.weights.size(); ++k)
        sum += pairs.weights[k] * term(values[pairs.from[k]], values[pairs.to[k]]);
    return sum;
}

double sumOf(const Pairs& pairs, const std::vector<double>& values, PairTerm term) {
    if (term == PairTerm::Product) return sumOver(pairs, values, [](double a, double b) { return a * b; });
    return sumOver(pairs, values, [term](double a, double b) { return termOf(term, a, b); });
}

void shuffle(std::vector<double>& values, RandomStream& random) {
    for (auto left = static_cast<std::uint32_t>(values.size()); left > 1; --left)
        std::swap(values[left - 1], values[random.below(left)]);
}

template <class Statistic>
std::vector<double> permuted(const std::vector<double>& values, std::size_t permutations, RunContext& context,
                             Statistic&& statistic) {
    std::vector<double> results(permutations);
    const std::size_t tasks = (permutations + permutationsPerTask - 1) / permutationsPerTask;
    context.parallelFor(tasks, [&](std::size_t task) {
        std::vector<double> order = values;
        const std::size_t end = std::min(permutations, (task + 1) * permutationsPerTask);
        for (std::size_t p = task * permutationsPerTask; p < end; ++p) {
            context.check();
            RandomStream random(context.seed(), p);
            shuffle(order, random);
            results[p] = statistic(order);
        }
    });
    return results;
}

/// Sums over the first `degree` values of a pool that are dealt anew each time (the first steps of Fisher and Yates).
template <class Term>
void deal(Tally& tally, std::span<const double> weights, std::vector<double>& pool, std::size_t permutations,
          RandomStream& random, Term&& term) {
    const auto others = static_cast<std::uint32_t>(pool.size() - 1);
    for (std::size_t p = 0; p < permutations; ++p) {
        double sum = 0;
        for (std::uint32_t k = 0; k < weights.size(); ++k) {
            const std::uint32_t drawn = k + random.below(others - k);
            const double value = pool[drawn];
            pool[drawn] = pool[k];
            pool[k] = value;
            sum += weights[k] * term(value);
        }
        tally.add(sum);
    }
}

}  // namespace

PermutationTest permutationTest(double observed, const std::vector<double>& statistics) {
    Tally tally(observed);
    for (const double statistic : statistics) tally.add(statistic);
    return tally.test();
}

double pairSum(const geo::Weights& weights, const std::vector<double>& values, PairTerm term) {
    return sumOf(pairsOf(weights), values, term);
}

std::vector<double> permutedPairSums(const geo::Weights& weights, const std::vector<double>& values, PairTerm term,
                                     std::size_t permutations, RunContext& context) {
    const Pairs pairs = pairsOf(weights);
    return permuted(values, permutations, context,
                    [&](const std::vector<double>& order) { return sumOf(pairs, order, term); });
}

std::vector<double> permutedProducts(const std::vector<double>& coefficients, const std::vector<double>& values,
                                     std::size_t permutations, RunContext& context) {
    return permuted(values, permutations, context, [&](const std::vector<double>& order) {
        double sum = 0;
        for (std::size_t i = 0; i < order.size(); ++i) sum += coefficients[i] * order[i];
        return sum;
    });
}

std::vector<PermutationTest> conditionalTests(const geo::Weights& weights, const std::vector<double>& own,
                                              const std::vector<double>& values, PairTerm term,
                                              std::size_t permutations, RunContext& context) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<PermutationTest> tests(weights.size(), {none, none, none});
    const std::size_t tasks = (weights.size() + cellsPerTask - 1) / cellsPerTask;
    context.parallelFor(tasks, [&](std::size_t task) {
        std::vector<double> pool = values;
        const std::size_t end = std::min(weights.size(), (task + 1) * cellsPerTask);
        for (std::size_t i = task * cellsPerTask; i < end; ++i) {
            context.check();
            const std::span<const double> row = weights.valuesOf(i);
            if (row.empty()) continue;
            // Its own value is not dealt. Any equal one may go in its place.
            std::swap(*std::find(pool.begin(), pool.end(), values[i]), pool.back());
            const auto sumOfRow = [&](auto&& one) {
                double sum = 0;
                for (std::size_t k = 0; k < row.size(); ++k) sum += row[k] * one(values[weights.neighboursOf(i)[k]]);
                return sum;
            };
            const auto run = [&](auto&& one) {
                Tally tally(sumOfRow(one));
                RandomStream random(context.seed(), i);
                deal(tally, row, pool, permutations, random, one);
                tests[i] = tally.test();
            };
            if (term == PairTerm::Product) {
                run([](double value) { return value; });
            } else {
                run([term, mine = own[i]](double value) { return termOf(term, mine, value); });
            }
        }
    });
    return tests;
}

}  // namespace kapok::spatial
