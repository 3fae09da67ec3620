#include "multivariate/scaling.h"

#include "multivariate/spectrum.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::multivariate {
namespace {

constexpr int mostIterations = 2'000;
// Beyond so many points the iteration ends when the stress falls by less than anyone could see.
constexpr std::size_t mostExact = 300;

struct Pair {
    std::size_t a;
    std::size_t b;
};

std::vector<Pair> pairsOf(std::size_t count) {
    std::vector<Pair> pairs;
    pairs.reserve(count * (count - 1) / 2);
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) pairs.push_back({a, b});
    }
    return pairs;
}

/// Kruskal's stress-1: the root of squared misses over squared distances.
double stressOf(const PairDistances& fitted, const PairDistances& targets, const std::vector<Pair>& pairs) {
    double misses = 0;
    double squares = 0;
    for (const auto& [a, b] : pairs) {
        const double gap = fitted.at(a, b) - targets.at(a, b);
        misses += gap * gap;
        squares += fitted.at(a, b) * fitted.at(a, b);
    }
    return squares > 0 ? std::sqrt(misses / squares) : 0;
}

/// The given distances times the factor that fits the points' distances best.
void proportional(const PairDistances& given, const PairDistances& fitted, const std::vector<Pair>& pairs,
                  PairDistances& targets) {
    double products = 0;
    double squares = 0;
    for (const auto& [a, b] : pairs) {
        products += given.at(a, b) * fitted.at(a, b);
        squares += given.at(a, b) * given.at(a, b);
    }
    for (const auto& [a, b] : pairs) targets.at(a, b) = squares > 0 ? given.at(a, b) * products / squares : 0;
}

/// Makes the targets as large as the points' distances: the points would shrink from step to step.
void scaleTargets(PairDistances& targets, const PairDistances& fitted, const std::vector<Pair>& pairs) {
    double products = 0;
    double squares = 0;
    for (const auto& [a, b] : pairs) {
        products += targets.at(a, b) * fitted.at(a, b);
        squares += fitted.at(a, b) * fitted.at(a, b);
    }
    if (!(products > 0)) return;
    for (const auto& [a, b] : pairs) targets.at(a, b) *= squares / products;
}

/// Equal given distances are taken in the order of the fitted ones. The pairs are in the order of the given ones.
void orderTies(const PairDistances& given, const PairDistances& fitted, std::vector<Pair>& pairs) {
    for (auto first = pairs.begin(); first != pairs.end();) {
        const double distance = given.at(first->a, first->b);
        const auto last = std::find_if(first + 1, pairs.end(),
                                       [&](const Pair& pair) { return given.at(pair.a, pair.b) != distance; });
        if (last - first > 1) {
            std::sort(first, last,
                      [&](const Pair& p, const Pair& q) { return fitted.at(p.a, p.b) < fitted.at(q.a, q.b); });
        }
        first = last;
    }
}

/// Monotone regression (pool adjacent violators) of the fitted distances on pairs in the order of the given ones.
void regress(const PairDistances& given, const PairDistances& fitted, std::vector<Pair>& pairs,
             PairDistances& targets) {
    orderTies(given, fitted, pairs);
    struct Block {
        double sum;
        std::size_t count;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<Block> blocks;
    for (const auto& [a, b] : pairs) {
        blocks.push_back({fitted.at(a, b), 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::size_t place = 0;
    for (const Block& block : blocks) {
        for (std::size_t i = 0; i < block.count; ++i, ++place) {
            targets.at(pairs[place].a, pairs[place].b) = block.mean();
        }
    }
}

/// The Guttman transform: points moved so that their distances come nearer to the targets.
stats::Matrix transformed(const stats::Matrix& points, const PairDistances& fitted, const PairDistances& targets) {
    const std::size_t count = points.rows;
    stats::Matrix moved(count, points.columns);
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) {
            if (!(fitted.at(a, b) > 0)) continue;
            const double ratio = targets.at(a, b) / fitted.at(a, b);
            for (std::size_t d = 0; d < points.columns; ++d) {
                const double pull = ratio * (points(a, d) - points(b, d));
                moved(a, d) += pull;
                moved(b, d) -= pull;
            }
        }
    }
    for (double& value : moved.values) value /= static_cast<double>(count);
    return moved;
}

/// Centered, turned to the principal axes.
stats::Matrix alongAxes(stats::Matrix points) {
    for (std::size_t d = 0; d < points.columns; ++d) {
        const auto column = points.column(d);
        const double mean = std::accumulate(column.begin(), column.end(), 0.0) / static_cast<double>(points.rows);
        for (double& value : column) value -= mean;
    }
    stats::Matrix products(points.columns, points.columns);
    for (std::size_t c = 0; c < points.columns; ++c) {
        for (std::size_t d = 0; d < points.columns; ++d) {
            const auto column = points.column(c);
            products(c, d) = std::inner_product(column.begin(), column.end(), points.column(d).begin(), 0.0);
        }
    }
    const Spectrum spectrum = spectrumOf(products);
    stats::Matrix turned(points.rows, points.columns);
    for (std::size_t d = 0; d < points.columns; ++d) {
        for (std::size_t c = 0; c < points.columns; ++c) {
            for (std::size_t i = 0; i < points.rows; ++i) turned(i, d) += points(i, c) * spectrum.vectors(c, d);
        }
    }
    return turned;
}

}  // namespace

Scaling classicalScaling(const PairDistances& given, std::size_t dimensions, double& share) {
    const std::size_t count = given.count();
    stats::Matrix products(count, count);
    std::vector<double> means(count, 0.0);
    double mean = 0;
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = 0; b < count; ++b) {
            products(a, b) = -0.5 * given.between(a, b) * given.between(a, b);
            means[a] += products(a, b) / static_cast<double>(count);
        }
        mean += means[a] / static_cast<double>(count);
    }
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = 0; b < count; ++b) products(a, b) += mean - means[a] - means[b];
    }
    const Spectrum spectrum = spectrumOf(products);
    double positive = 0;
    double held = 0;
    stats::Matrix points(count, dimensions);
    for (std::size_t d = 0; d < count; ++d) {
        const double value = std::max(0.0, spectrum.values[d]);
        positive += value;
        if (d >= dimensions) continue;
        held += value;
        for (std::size_t i = 0; i < count; ++i) points(i, d) = std::sqrt(value) * spectrum.vectors(i, d);
    }
    share = positive > 0 ? held / positive : 0;
    const PairDistances fitted(points, Metric::Euclidean);
    const double stress = stressOf(fitted, given, pairsOf(count));
    return {.points = std::move(points), .fitted = fitted, .targets = given, .stress = stress};
}

Scaling leastStress(const PairDistances& given, const stats::Matrix& start, bool ordinal, RunContext& context) {
    std::vector<Pair> pairs = pairsOf(given.count());
    if (ordinal) {
        std::sort(pairs.begin(), pairs.end(),
                  [&](const Pair& p, const Pair& q) { return given.at(p.a, p.b) < given.at(q.a, q.b); });
    }
    const double tolerance = given.count() <= mostExact ? 1e-11 : 1e-7;
    Scaling scaling{.points = start, .fitted = PairDistances(start, Metric::Euclidean), .targets = given};
    scaling.converged = false;
    scaling.stress = 2;
    while (scaling.iterations < mostIterations && !scaling.converged) {
        context.check();
        ++scaling.iterations;
        if (ordinal) {
            regress(given, scaling.fitted, pairs, scaling.targets);
        } else {
            proportional(given, scaling.fitted, pairs, scaling.targets);
        }
        const double stress = stressOf(scaling.fitted, scaling.targets, pairs);
        scaling.converged = scaling.stress - stress < tolerance || stress < 1e-12;
        scaling.stress = stress;
        if (scaling.converged) break;
        scaleTargets(scaling.targets, scaling.fitted, pairs);
        scaling.points = transformed(scaling.points, scaling.fitted, scaling.targets);
        scaling.fitted = PairDistances(scaling.points, Metric::Euclidean);
    }
    scaling.points = alongAxes(std::move(scaling.points));
    return scaling;
}

}  // namespace kapok::multivariate
