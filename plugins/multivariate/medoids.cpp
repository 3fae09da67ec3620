#include "multivariate/medoids.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kapok::multivariate {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Each row's nearest and second nearest medoid.
struct Nearest {
    std::vector<std::uint32_t> first;
    std::vector<double> distance;
    std::vector<double> second;

    double sum() const { return std::accumulate(distance.begin(), distance.end(), 0.0); }
};

Nearest nearestOf(const PairDistances& distances, const std::vector<std::size_t>& medoids) {
    const std::size_t count = distances.count();
    Nearest nearest{std::vector<std::uint32_t>(count), std::vector<double>(count, infinity),
                    std::vector<double>(count, infinity)};
    for (std::size_t row = 0; row < count; ++row) {
        for (std::size_t m = 0; m < medoids.size(); ++m) {
            const double distance = distances.between(row, medoids[m]);
            if (distance < nearest.distance[row]) {
                nearest.second[row] = nearest.distance[row];
                nearest.distance[row] = distance;
                nearest.first[row] = static_cast<std::uint32_t>(m);
            } else {
                nearest.second[row] = std::min(nearest.second[row], distance);
            }
        }
    }
    return nearest;
}

/// A row as a medoid, and what that would change in the sum of distances.
struct Choice {
    double change = infinity;
    std::size_t row = 0;
    std::size_t medoid = 0;

    bool operator<(const Choice& other) const {
        return change < other.change || (change == other.change && row < other.row);
    }
};

/// The best of all rows, the first of equals; `weigh` makes a choice of a row.
template <class Weigh>
Choice bestOf(std::size_t count, RunContext& context, Weigh weigh) {
    constexpr std::size_t part = 128;
    std::vector<Choice> best((count + part - 1) / part);
    context.parallelFor(best.size(), [&](std::size_t p) {
        context.check();
        for (std::size_t row = p * part; row < std::min(count, (p + 1) * part); ++row) {
            best[p] = std::min(best[p], weigh(row));
        }
    });
    return *std::min_element(best.begin(), best.end());
}

std::vector<std::size_t> greedyMedoids(const PairDistances& distances, std::size_t clusters, RunContext& context) {
    const std::size_t count = distances.count();
    std::vector<double> nearest(count, infinity);
    std::vector<bool> chosen(count, false);
    std::vector<std::size_t> medoids;
    while (medoids.size() < clusters) {
        const bool first = medoids.empty();
        const Choice best = bestOf(count, context, [&](std::size_t row) {
            if (chosen[row]) return Choice{infinity, row, 0};
            double change = 0;
            for (std::size_t other = 0; other < count; ++other) {
                const double distance = distances.between(row, other);
                change += first ? distance : std::min(0.0, distance - nearest[other]);
            }
            return Choice{change, row, 0};
        });
        chosen[best.row] = true;
        medoids.push_back(best.row);
        for (std::size_t other = 0; other < count; ++other) {
            nearest[other] = std::min(nearest[other], distances.between(best.row, other));
        }
    }
    return medoids;
}

/// The best exchange: `row` for the medoid at `medoid`.
Choice bestExchange(const PairDistances& distances, const std::vector<std::size_t>& medoids, const Nearest& nearest,
                    RunContext& context) {
    const std::size_t count = distances.count();
    std::vector<double> losses(medoids.size(), 0.0);  // without a medoid, nothing in its place
    for (std::size_t row = 0; row < count; ++row)
        losses[nearest.first[row]] += nearest.second[row] - nearest.distance[row];
    return bestOf(count, context, [&](std::size_t row) {
        if (std::find(medoids.begin(), medoids.end(), row) != medoids.end()) return Choice{infinity, row, 0};
        std::vector<double> change = losses;
        double shared = 0;
        for (std::size_t other = 0; other < count; ++other) {
            const double distance = distances.between(row, other);
            if (distance < nearest.distance[other]) {
                shared += distance - nearest.distance[other];
                change[nearest.first[other]] += nearest.distance[other] - nearest.second[other];
            } else if (distance < nearest.second[other]) {
                change[nearest.first[other]] += distance - nearest.second[other];
            }
        }
        const auto least = std::min_element(change.begin(), change.end());
        return Choice{*least + shared, row, static_cast<std::size_t>(least - change.begin())};
    });
}

}  // namespace

Medoids partitionAroundMedoids(const PairDistances& distances, std::size_t clusters, RunContext& context) {
    Medoids result;
    std::vector<std::size_t> medoids = greedyMedoids(distances, clusters, context);
    Nearest nearest = nearestOf(distances, medoids);
    const auto count = static_cast<double>(distances.count());
    result.built = nearest.sum() / count;
    // With one medoid the greedy choice is the best there is.
    while (clusters > 1 && clusters < distances.count()) {
        const Choice best = bestExchange(distances, medoids, nearest, context);
        if (!(best.change < -1e-12 * nearest.sum())) break;
        medoids[best.medoid] = best.row;
        nearest = nearestOf(distances, medoids);
        ++result.swaps;
    }
    result.mean = nearest.sum() / count;

    std::vector<std::size_t> sizes(clusters, 0);
    for (const std::uint32_t label : nearest.first) ++sizes[label];
    std::vector<std::size_t> order(clusters);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
    std::vector<std::uint32_t> rank(clusters);
    for (std::size_t i = 0; i < clusters; ++i) {
        rank[order[i]] = static_cast<std::uint32_t>(i);
        result.medoids.push_back(medoids[order[i]]);
        result.sizes.push_back(sizes[order[i]]);
    }
    for (const std::uint32_t label : nearest.first) result.labels.push_back(rank[label]);
    return result;
}

}  // namespace kapok::multivariate
