#include "multivariate/kd_tree.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>

#include <cmath>

namespace kapok::multivariate {
namespace {

constexpr std::size_t leafRows = 16;

}  // namespace

KdTree::KdTree(const stats::Matrix& values) : values_(values), rows_(values.rows) {
    std::iota(rows_.begin(), rows_.end(), std::size_t{0});
    if (!rows_.empty()) build(0, rows_.size());
}

std::size_t KdTree::build(std::size_t begin, std::size_t end) {
    const std::size_t place = nodes_.size();
    nodes_.push_back({.begin = begin, .end = end, .column = 0, .split = 0});
    if (end - begin <= leafRows) return place;
    std::size_t widest = 0;
    double most = 0;
    for (std::size_t j = 0; j < values_.columns; ++j) {
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (std::size_t i = begin; i < end; ++i) {
            low = std::min(low, values_(rows_[i], j));
            high = std::max(high, values_(rows_[i], j));
        }
        if (high - low > most) {
            most = high - low;
            widest = j;
        }
    }
    if (!(most > 0)) return place;  // all rows alike: one leaf
    const std::size_t middle = begin + (end - begin) / 2;
    const auto at = [&](std::size_t i) { return rows_.begin() + static_cast<std::ptrdiff_t>(i); };
    std::nth_element(at(begin), at(middle), at(end),
                     [&](std::size_t a, std::size_t b) { return values_(a, widest) < values_(b, widest); });
    const double split = values_(rows_[middle], widest);
    const std::size_t left = build(begin, middle);
    const std::size_t right = build(middle, end);
    nodes_[place].column = widest;
    nodes_[place].split = split;
    nodes_[place].left = left;
    nodes_[place].right = right;
    return place;
}

double KdTree::square(std::size_t a, std::size_t b) const {
    double sum = 0;
    for (std::size_t j = 0; j < values_.columns; ++j) {
        sum += (values_(a, j) - values_(b, j)) * (values_(a, j) - values_(b, j));
    }
    return sum;
}

/// Calls `each` with the rows whose leaf lies within `reach`, which may shrink on the way.
template <class Visit>
void KdTree::visit(std::size_t node, std::size_t row, const double& reach, const Visit& each) const {
    const Node& here = nodes_[node];
    if (here.left == 0) {
        for (std::size_t i = here.begin; i < here.end; ++i) each(rows_[i]);
        return;
    }
    const double gap = values_(row, here.column) - here.split;
    visit(gap < 0 ? here.left : here.right, row, reach, each);
    if (std::abs(gap) <= reach) visit(gap < 0 ? here.right : here.left, row, reach, each);
}

std::vector<std::size_t> KdTree::within(std::size_t row, double radius) const {
    std::vector<std::size_t> found;
    visit(0, row, radius, [&](std::size_t other) {
        if (square(row, other) <= radius * radius) found.push_back(other);
    });
    std::sort(found.begin(), found.end());
    return found;
}

double KdTree::neighbourDistance(std::size_t row, std::size_t rank) const {
    std::priority_queue<double> nearest;
    double reach = std::numeric_limits<double>::infinity();
    visit(0, row, reach, [&](std::size_t other) {
        if (other == row) return;
        const double distance = std::sqrt(square(row, other));
        if (nearest.size() == rank && distance >= nearest.top()) return;
        if (nearest.size() == rank) nearest.pop();
        nearest.push(distance);
        if (nearest.size() == rank) reach = nearest.top();
    });
    return nearest.empty() ? 0 : nearest.top();
}

}  // namespace kapok::multivariate
