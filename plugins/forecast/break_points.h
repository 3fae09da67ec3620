// Breaks of a linear regression over time.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace kapok::forecast {

/// The best partition with a number of breaks.
struct Partition {
    std::vector<std::size_t> starts;  ///< first steps of the segments, 0 included
    double squares = 0;               ///< sum of squared residuals
};

/// A line through one segment.
struct Segment {
    std::size_t from = 0, to = 0;      ///< steps [from, to)
    std::vector<double> coefficients;  ///< one a column
    double squares = 0;
};

/// Finds for each number of breaks, 0 to `most`, the partition of the steps with the least sum of squared residuals of
/// y on the columns, coefficients of its own in each segment of at least `least` steps: exactly, by dynamic programming
/// over the recursive residuals of all segments (Bai & Perron 2003, section 3). Fewer partitions come back where the
/// steps do not allow more. Columns that are constant throughout a short segment must not repeat each other. O(n^2
/// k^2).
std::vector<Partition> breakPartitions(const std::vector<double>& y, const std::vector<std::vector<double>>& columns,
                                       std::size_t least, std::size_t most, const std::function<void()>& check = {});

/// Least squares in each segment of a partition.
std::vector<Segment> segmentsOf(const Partition& partition, const std::vector<double>& y,
                                const std::vector<std::vector<double>>& columns);

/// Bayesian information criterion of a partition of n steps, a variance that all segments share.
double breakCriterion(const Partition& partition, std::size_t steps, std::size_t columns);

/// Greatest F of one break against none (Andrews 1993), times the number of columns as is usual.
double greatestF(const std::vector<Partition>& partitions, std::size_t steps, std::size_t columns);

/// Upper tail of its distribution without a break, `share` of the steps left out at either end; the leading terms of
/// the tail (James, James & Siegmund 1987), good for small probabilities.
double greatestFUpper(double statistic, std::size_t columns, double share);

/// Half of the interval of each break at a level in percent, in steps: Bai (1997), errors and regressors alike in all
/// segments.
std::vector<std::size_t> breakIntervals(const std::vector<Segment>& segments,
                                        const std::vector<std::vector<double>>& columns, double level);

}  // namespace kapok::forecast
