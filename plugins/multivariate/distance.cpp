#include "multivariate/distance.h"

#include <cmath>

namespace kapok::multivariate {

double distance(const stats::Matrix& values, std::size_t a, std::size_t b, Metric metric) {
    double sum = 0;
    for (std::size_t j = 0; j < values.columns; ++j) {
        const double gap = values(a, j) - values(b, j);
        sum += metric == Metric::Manhattan ? std::abs(gap) : gap * gap;
    }
    return metric == Metric::Euclidean ? std::sqrt(sum) : sum;
}

PairDistances::PairDistances(const stats::Matrix& values, Metric metric)
    : count_(values.rows), values_(count_ * (count_ - 1) / 2) {
    for (std::size_t i = 0; i < count_; ++i) {
        for (std::size_t k = i + 1; k < count_; ++k) at(i, k) = distance(values, i, k, metric);
    }
}

}  // namespace kapok::multivariate
