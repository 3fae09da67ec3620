// k-means clustering.
#pragma once

#include "sdk/run_context.h"
#include "stats/matrix.h"

#include <cstdint>

namespace kapok::multivariate {

struct KMeansOptions {
    std::size_t clusters = 3;
    int starts = 10;
    int mostIterations = 300;
};

struct KMeans {
    stats::Matrix centers;              ///< clusters x columns
    std::vector<std::uint32_t> labels;  ///< cluster of each row, from 0
    std::vector<std::size_t> sizes;
    std::vector<double> within;  ///< sum of squared distances from the center, by cluster
    double withinSum = 0;
    int iterations = 0;  ///< of the best start
    bool converged = false;
};

/// Starts that find the best division nearly always where they cost little: 50 for few rows, else 10.
int usualStarts(std::size_t rows, std::size_t clusters);

/// The best of several starts of Lloyd's (1982) iteration from centers chosen by greedy k-means++ (Arthur &
/// Vassilvitskii 2007); of many rows only the best start goes to the end. Clusters are numbered by falling size. A
/// cluster that loses all rows takes the row farthest from its center. The result depends on the seed of `context`, not
/// on the number of threads. Needs at least as many rows as clusters. O(n d k) for an iteration.
KMeans kMeans(const stats::Matrix& values, const KMeansOptions& options, RunContext& context);

/// One pass over the data, for benchmarks and the iteration itself: rows are kept in blocks of columns, so that the
/// distances of a block are computed with vector instructions.
class KMeansPass {
public:
    explicit KMeansPass(const stats::Matrix& values);

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_; }

    struct Sums {
        std::vector<double> sums;  ///< clusters x columns, row by row
        std::vector<std::size_t> sizes;
        std::vector<double> within;
        std::size_t changed = 0;  ///< rows whose label differs from before
    };
    /// Gives every row the label of its nearest center (row by row of `centers`; the first of equals) and sums up.
    Sums assign(const std::vector<double>& centers, std::vector<std::uint32_t>& labels, RunContext& context) const;
    /// Squared distances of all rows from one point, lowered in `nearest`.
    void lower(const double* point, std::vector<double>& nearest) const;
    void row(std::size_t index, double* values) const;

private:
    std::size_t rows_;
    std::size_t columns_;
    std::vector<double> blocks_;  ///< block by block, within it column by column
};

}  // namespace kapok::multivariate
