// Sums of the members of a region, from which its sum of squares follows.
#pragma once

#include "stats/matrix.h"

#include <vector>

namespace kapok::spatial {

struct RegionSums {
    std::vector<double> sums;
    double squares = 0;
    double count = 0;
    double amount = 0;

    explicit RegionSums(std::size_t columns = 0) : sums(columns, 0.0) {}

    /// Adds (sign 1) or takes away (sign -1) a place.
    void add(const stats::Matrix& values, std::size_t place, double placeAmount, double sign = 1) {
        for (std::size_t k = 0; k < sums.size(); ++k) {
            sums[k] += sign * values(place, k);
            squares += sign * values(place, k) * values(place, k);
        }
        count += sign;
        amount += sign * placeAmount;
    }
    void add(const RegionSums& other, double sign = 1) {
        for (std::size_t k = 0; k < sums.size(); ++k) sums[k] += sign * other.sums[k];
        squares += sign * other.squares;
        count += sign * other.count;
        amount += sign * other.amount;
    }
    /// Sum of squared differences from the mean.
    double within() const {
        if (count < 0.5) return 0;
        double mean = 0;
        for (const double sum : sums) mean += sum * sum;
        return squares - mean / count;
    }
};

}  // namespace kapok::spatial
