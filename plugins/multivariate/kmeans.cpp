#include "multivariate/kmeans.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace kapok::multivariate {
namespace {

constexpr std::size_t blockRows = 256;
// Blocks summed by one task: the partial sums are joined in order, whatever thread made them.
constexpr std::size_t taskBlocks = 64;
// Of many rows a start is dropped or kept by what it has reached when an iteration gains less than this share; the best
// one goes on to the end.
constexpr double coarseGain = 1e-5;

bool isSmall(std::size_t rows, std::size_t clusters) { return rows * clusters <= 20'000; }

/// Uniform in [0, 1), the same on every platform.
double uniform(std::mt19937_64& random) { return static_cast<double>(random() >> 11U) * 0x1p-53; }

/// Distances of a block's rows from one center, less the squared length of the row; lower ones take the label.
void nearer(const double* block, const double* center, std::size_t columns, std::uint32_t label, double* best,
            std::uint32_t* labels) {
    std::array<double, blockRows> distance;
    double square = 0;
    for (std::size_t j = 0; j < columns; ++j) square += center[j] * center[j];
    distance.fill(square);
    for (std::size_t j = 0; j < columns; ++j) {
        const double* column = block + j * blockRows;
        const double factor = -2 * center[j];
        for (std::size_t i = 0; i < blockRows; ++i) distance[i] += factor * column[i];
    }
    for (std::size_t i = 0; i < blockRows; ++i) {
        const bool less = distance[i] < best[i];
        best[i] = less ? distance[i] : best[i];
        labels[i] = less ? label : labels[i];
    }
}

}  // namespace

KMeansPass::KMeansPass(const stats::Matrix& values)
    : rows_(values.rows),
      columns_(values.columns),
      blocks_((values.rows + blockRows - 1) / blockRows * blockRows * columns_) {
    for (std::size_t j = 0; j < columns_; ++j) {
        const auto column = values.column(j);
        for (std::size_t i = 0; i < rows_; ++i) {
            blocks_[i / blockRows * blockRows * columns_ + j * blockRows + i % blockRows] = column[i];
        }
    }
}

void KMeansPass::row(std::size_t index, double* values) const {
    const double* block = blocks_.data() + index / blockRows * blockRows * columns_;
    for (std::size_t j = 0; j < columns_; ++j) values[j] = block[j * blockRows + index % blockRows];
}

KMeansPass::Sums KMeansPass::assign(const std::vector<double>& centers, std::vector<std::uint32_t>& labels,
                                    RunContext& context) const {
    const std::size_t clusters = centers.size() / columns_;
    const std::size_t blocks = (rows_ + blockRows - 1) / blockRows;
    const std::size_t tasks = (blocks + taskBlocks - 1) / taskBlocks;
    std::vector<Sums> parts(tasks);
    context.parallelFor(tasks, [&](std::size_t task) {
        context.check();
        Sums& part = parts[task];
        part.sums.assign(clusters * columns_, 0.0);
        part.sizes.assign(clusters, 0);
        part.within.assign(clusters, 0.0);
        std::array<double, blockRows> best;
        std::array<std::uint32_t, blockRows> label;
        for (std::size_t b = task * taskBlocks; b < std::min(blocks, (task + 1) * taskBlocks); ++b) {
            const double* block = blocks_.data() + b * blockRows * columns_;
            best.fill(std::numeric_limits<double>::infinity());
            label.fill(0);
            for (std::size_t c = 0; c < clusters; ++c) {
                nearer(block, centers.data() + c * columns_, columns_, static_cast<std::uint32_t>(c), best.data(),
                       label.data());
            }
            const std::size_t count = std::min(blockRows, rows_ - b * blockRows);
            for (std::size_t i = 0; i < count; ++i) {
                const std::uint32_t own = label[i];
                double* sums = part.sums.data() + own * columns_;
                const double* center = centers.data() + own * columns_;
                double distance = 0;
                for (std::size_t j = 0; j < columns_; ++j) {
                    const double value = block[j * blockRows + i];
                    sums[j] += value;
                    distance += (value - center[j]) * (value - center[j]);
                }
                part.within[own] += distance;
                ++part.sizes[own];
                std::uint32_t& known = labels[b * blockRows + i];
                part.changed += known != own ? 1 : 0;
                known = own;
            }
        }
    });
    Sums all = std::move(parts.front());
    for (std::size_t task = 1; task < tasks; ++task) {
        for (std::size_t i = 0; i < all.sums.size(); ++i) all.sums[i] += parts[task].sums[i];
        for (std::size_t c = 0; c < clusters; ++c) {
            all.sizes[c] += parts[task].sizes[c];
            all.within[c] += parts[task].within[c];
        }
        all.changed += parts[task].changed;
    }
    return all;
}

void KMeansPass::lower(const double* point, std::vector<double>& nearest) const {
    std::array<double, blockRows> distance;
    for (std::size_t first = 0; first < rows_; first += blockRows) {
        const double* block = blocks_.data() + first * columns_;
        distance.fill(0);
        for (std::size_t j = 0; j < columns_; ++j) {
            for (std::size_t i = 0; i < blockRows; ++i) {
                const double gap = block[j * blockRows + i] - point[j];
                distance[i] += gap * gap;
            }
        }
        for (std::size_t i = 0; i < std::min(blockRows, rows_ - first); ++i) {
            nearest[first + i] = std::min(nearest[first + i], distance[i]);
        }
    }
}

namespace {

/// Greedy k-means++: of several candidates drawn by squared distance, the one that leaves the least.
std::vector<double> chooseCenters(const KMeansPass& pass, std::size_t clusters, std::mt19937_64& random,
                                  RunContext& context) {
    const std::size_t rows = pass.rows();
    std::vector<double> centers(clusters * pass.columns());
    std::vector<double> nearest(rows, std::numeric_limits<double>::infinity());
    const auto first = std::min(rows - 1, static_cast<std::size_t>(uniform(random) * static_cast<double>(rows)));
    pass.row(first, centers.data());
    pass.lower(centers.data(), nearest);
    const int trials = 2 + static_cast<int>(std::log(static_cast<double>(clusters)));
    std::vector<double> point(pass.columns());
    for (std::size_t c = 1; c < clusters; ++c) {
        context.check();
        std::vector<double> running(rows);
        std::partial_sum(nearest.begin(), nearest.end(), running.begin());
        std::vector<double> bestNearest;
        double least = std::numeric_limits<double>::infinity();
        for (int trial = 0; trial < trials; ++trial) {
            const double target = uniform(random) * running.back();
            const auto drawn = std::upper_bound(running.begin(), running.end(), target) - running.begin();
            pass.row(std::min(rows - 1, static_cast<std::size_t>(drawn)), point.data());
            std::vector<double> changed = nearest;
            pass.lower(point.data(), changed);
            const double left = std::accumulate(changed.begin(), changed.end(), 0.0);
            if (!(left < least)) continue;
            least = left;
            bestNearest = std::move(changed);
            std::copy(point.begin(), point.end(), centers.begin() + static_cast<std::ptrdiff_t>(c * pass.columns()));
        }
        nearest = std::move(bestNearest);
    }
    return centers;
}

/// Moves the row farthest from its center into each empty cluster, whose center it becomes.
void fillEmpty(const KMeansPass& pass, KMeansPass::Sums& sums, std::vector<double>& centers,
               std::vector<std::uint32_t>& labels) {
    const std::size_t columns = pass.columns();
    for (std::size_t c = 0; c < sums.sizes.size(); ++c) {
        if (sums.sizes[c] > 0) continue;
        std::vector<double> point(columns);
        std::size_t farthest = 0;
        double most = -1;
        for (std::size_t i = 0; i < pass.rows(); ++i) {
            if (sums.sizes[labels[i]] < 2) continue;
            pass.row(i, point.data());
            double distance = 0;
            for (std::size_t j = 0; j < columns; ++j) {
                const double gap = point[j] - centers[labels[i] * columns + j];
                distance += gap * gap;
            }
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        pass.row(farthest, point.data());
        const std::uint32_t old = labels[farthest];
        for (std::size_t j = 0; j < columns; ++j) {
            sums.sums[old * columns + j] -= point[j];
            sums.sums[c * columns + j] = point[j];
            centers[c * columns + j] = point[j];
        }
        --sums.sizes[old];
        sums.within[old] -= most;
        sums.sizes[c] = 1;
        labels[farthest] = static_cast<std::uint32_t>(c);
        ++sums.changed;
    }
}

struct Run {
    std::vector<double> centers;
    std::vector<std::uint32_t> labels;
    KMeansPass::Sums sums;
    int iterations = 0;
    bool converged = false;

    double withinSum() const { return std::accumulate(sums.within.begin(), sums.within.end(), 0.0); }
};

/// Goes on until no row changes its cluster, or an iteration lowers the sum by less than `leastGain` of it.
void iterate(const KMeansPass& pass, const KMeansOptions& options, double leastGain, Run& run, RunContext& context) {
    double last = std::numeric_limits<double>::infinity();
    bool slow = false;
    while (run.iterations < options.mostIterations && !run.converged && !slow) {
        run.sums = pass.assign(run.centers, run.labels, context);
        ++run.iterations;
        fillEmpty(pass, run.sums, run.centers, run.labels);
        const double within = run.withinSum();
        run.converged = run.sums.changed == 0 || !(within > 0);
        slow = leastGain > 0 && last - within < leastGain * within;
        last = within;
        for (std::size_t c = 0; c < options.clusters; ++c) {
            for (std::size_t j = 0; j < pass.columns(); ++j) {
                run.centers[c * pass.columns() + j] =
                    run.sums.sums[c * pass.columns() + j] / static_cast<double>(run.sums.sizes[c]);
            }
        }
    }
    // Distances from the last centers, which are the means of their rows when it has converged.
    run.sums = pass.assign(run.centers, run.labels, context);
    fillEmpty(pass, run.sums, run.centers, run.labels);
}

}  // namespace

int usualStarts(std::size_t rows, std::size_t clusters) { return isSmall(rows, clusters) ? 50 : 10; }

KMeans kMeans(const stats::Matrix& values, const KMeansOptions& options, RunContext& context) {
    // Measured from the first row: far from 0, the squares of the values would drown their distances.
    stats::Matrix shifted = values;
    for (std::size_t j = 0; j < values.columns; ++j) {
        for (double& value : shifted.column(j)) value -= values(0, j);
    }
    const KMeansPass pass(shifted);
    const double leastGain = isSmall(values.rows, options.clusters) ? 0 : coarseGain;
    Run best;
    for (int start = 0; start < options.starts; ++start) {
        // Each start has a stream of its own, so that more starts never make the result worse.
        std::mt19937_64 random(context.seed() * 1'000'003 + static_cast<std::uint64_t>(start));
        Run run;
        run.centers = chooseCenters(pass, options.clusters, random, context);
        run.labels.assign(pass.rows(), std::numeric_limits<std::uint32_t>::max());
        iterate(pass, options, leastGain, run, context);
        if (start == 0 || run.withinSum() < best.withinSum()) best = std::move(run);
        context.progress(static_cast<double>(start + 1) / options.starts);
    }
    iterate(pass, options, 0, best, context);
    std::vector<std::size_t> order(options.clusters);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return best.sums.sizes[a] > best.sums.sizes[b]; });
    std::vector<std::uint32_t> rank(options.clusters);
    KMeans result;
    result.centers = stats::Matrix(options.clusters, pass.columns());
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = static_cast<std::uint32_t>(i);
        result.sizes.push_back(best.sums.sizes[order[i]]);
        result.within.push_back(best.sums.within[order[i]]);
        for (std::size_t j = 0; j < pass.columns(); ++j) {
            result.centers(i, j) = values(0, j) + best.centers[order[i] * pass.columns() + j];
        }
    }
    result.labels = std::move(best.labels);
    for (std::uint32_t& label : result.labels) label = rank[label];
    result.withinSum = std::accumulate(result.within.begin(), result.within.end(), 0.0);
    result.iterations = best.iterations;
    result.converged = best.converged;
    return result;
}

}  // namespace kapok::multivariate
