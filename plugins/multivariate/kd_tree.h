// Neighbours in space, found without looking at every row.
#pragma once

#include "stats/matrix.h"

namespace kapok::multivariate {

/// A k-d tree (Bentley 1975) over the rows of a matrix, which must outlive it: medians of the widest column, leaves of
/// few rows. O(n log n) to build; queries are quick in few columns and no slower than a scan in many.
class KdTree {
public:
    explicit KdTree(const stats::Matrix& values);

    /// Rows within Euclidean distance `radius` of a row, itself included, upwards.
    std::vector<std::size_t> within(std::size_t row, double radius) const;
    /// Distance of the `rank`-th nearest other row (from 1).
    double neighbourDistance(std::size_t row, std::size_t rank) const;

private:
    struct Node {
        std::size_t begin;
        std::size_t end;
        std::size_t column;
        double split;
        std::size_t left = 0;  ///< 0: a leaf
        std::size_t right = 0;
    };
    std::size_t build(std::size_t begin, std::size_t end);
    double square(std::size_t a, std::size_t b) const;
    template <class Visit>
    void visit(std::size_t node, std::size_t row, const double& reach, const Visit& each) const;

    const stats::Matrix& values_;
    std::vector<std::size_t> rows_;
    std::vector<Node> nodes_;
};

}  // namespace kapok::multivariate
