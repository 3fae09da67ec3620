// A two-way layout, from the means of its cells.
#pragma once

#include "stats/matrix.h"
#include "tests/samples.h"

#include <algorithm>
#include <cmath>

namespace kapok::tests {

/// The response by combinations of two factors: all fits need no more than the means of the cells and the squares
/// within them.
struct TwoWay {
    std::vector<std::string> first;   ///< levels
    std::vector<std::string> second;  ///< levels
    std::vector<Sample> cells;        ///< of each combination, first factor slowest; some may be empty
    std::size_t left = 0;             ///< rows left out
    double count = 0;                 ///< rows
    double centre = 0;                ///< mean of all values
    std::vector<double> gaps;         ///< of the means of the cells from the centre
    double within = 0;                ///< sum of squares within the cells

    const Sample& cell(std::size_t i, std::size_t j) const { return cells[i * second.size() + j]; }
    bool hasAllCells() const;
    double filledCells() const;
};

/// Complete rows of the three columns; throws Error when there are none.
TwoWay twoWayOf(const ColumnView& response, const ColumnView& first, const ColumnView& second);

/// A model of one or both factors without their interaction. `between` is the sum of squares of the means of the cells
/// about it, weighted by their counts: with `within` it is the residual sum of squares.
struct AdditiveFit {
    double between;
    double rank;
};
AdditiveFit fitAdditive(const TwoWay& layout, bool withFirst, bool withSecond);

/// The mean of each level of a factor when the levels of the other one count alike, by the additive model or by that
/// with interaction, which takes the cells as they are (Yates 1934). Needs all cells.
struct LevelMeans {
    std::vector<std::string> levels = {};
    std::vector<double> means = {};
    stats::Matrix covariance = {};  ///< in variances of the errors

    double error(std::size_t i) const { return std::sqrt(covariance(i, i)); }
    /// Of a difference.
    double error(std::size_t i, std::size_t j) const {
        return std::sqrt(std::max(0.0, covariance(i, i) + covariance(j, j) - 2 * covariance(i, j)));
    }
};
LevelMeans levelMeans(const TwoWay& layout, bool ofSecond, bool interaction);

/// The sum of squares of independent level means about their own: type III (Yates's weighted squares of means).
double weightedSquares(const LevelMeans& means);

}  // namespace kapok::tests
