// Distances of all pairs of rows.
#pragma once

#include "stats/matrix.h"

#include <cstdint>

namespace kapok::multivariate {

enum class Metric : std::uint8_t { Euclidean, SquaredEuclidean, Manhattan };

double distance(const stats::Matrix& values, std::size_t a, std::size_t b, Metric metric);

/// The upper triangle of the distances. O(n^2 d) time, O(n^2) memory, 400 MB for 10,000 rows.
class PairDistances {
public:
    PairDistances(const stats::Matrix& values, Metric metric);

    std::size_t count() const { return count_; }
    /// a and b must differ.
    double& at(std::size_t a, std::size_t b) { return values_[place(a, b)]; }
    double at(std::size_t a, std::size_t b) const { return values_[place(a, b)]; }
    /// 0 between a row and itself.
    double between(std::size_t a, std::size_t b) const { return a == b ? 0 : at(a, b); }

private:
    std::size_t place(std::size_t a, std::size_t b) const {
        const std::size_t low = a < b ? a : b;
        const std::size_t high = a < b ? b : a;
        return low * (2 * count_ - low - 1) / 2 + high - low - 1;
    }

    std::size_t count_;
    std::vector<double> values_;
};

}  // namespace kapok::multivariate
