#include "forecast/break_points.h"

#include <Eigen/LU>
#include <Eigen/QR>

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace kapok::forecast {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Rows are steps; columns of length 1 on average, so that powers of time do no harm.
struct Scaled {
    MatrixXd x;
    VectorXd y;
};

Scaled scaled(const std::vector<double>& y, const std::vector<std::vector<double>>& columns) {
    Scaled result{MatrixXd(static_cast<Index>(y.size()), static_cast<Index>(columns.size())),
                  VectorXd::Map(y.data(), static_cast<Index>(y.size()))};
    for (std::size_t k = 0; k < columns.size(); ++k) {
        const auto column = VectorXd::Map(columns[k].data(), static_cast<Index>(columns[k].size()));
        const double scale = column.norm() / std::sqrt(static_cast<double>(y.size()));
        result.x.col(static_cast<Index>(k)) = column / (scale > 0 ? scale : 1);
    }
    return result;
}

/// Sums of squared residuals of the segments that begin at `from`, by their end (exclusive): the squared recursive
/// residuals added up (Brown, Durbin & Evans 1975). Infinite where the columns are not independent yet.
std::vector<double> squaresFrom(const Scaled& data, Index from) {
    const Index n = data.y.size();
    const Index k = data.x.cols();
    std::vector<double> squares(static_cast<std::size_t>(n) + 1, infinity);
    MatrixXd inverse;
    VectorXd beta;
    double sum = 0;
    Index settled = -1;  // the first end with independent columns
    for (Index end = from + k; end <= n; ++end) {
        const Index t = end - 1;
        if (settled < 0) {
            const MatrixXd block = data.x.middleRows(from, end - from);
            const Eigen::FullPivLU<MatrixXd> lu(block.transpose() * block);
            if (lu.rcond() < 1e-13) continue;
            inverse = lu.inverse();
            beta = block.colPivHouseholderQr().solve(data.y.segment(from, end - from));
            sum = (data.y.segment(from, end - from) - block * beta).squaredNorm();
            settled = end;
        } else {
            const VectorXd row = data.x.row(t).transpose();
            const VectorXd gain = inverse * row;
            const double spread = 1 + row.dot(gain);
            const double error = data.y[t] - row.dot(beta);
            sum += error * error / spread;
            beta += gain * (error / spread);
            inverse -= gain * gain.transpose() / spread;
        }
        squares[static_cast<std::size_t>(end)] = sum;
    }
    return squares;
}

/// P(argmax <= x) of the limit of a break's estimate, x >= 0 (Bai 1997, appendix B).
double breakDistribution(double x) {
    const auto phi = [](double z) { return boost::math::cdf(boost::math::normal(), z); };
    const double root = std::sqrt(x);
    return 1 + root * std::exp(-x / 8) / std::sqrt(2 * std::numbers::pi) - 0.5 * (x + 5) * phi(-root / 2) +
           1.5 * std::exp(x) * phi(-1.5 * root);
}

double breakQuantile(double p) {
    double low = 0;
    double high = 200;
    while (high - low > 1e-10) {
        const double middle = (low + high) / 2;
        (breakDistribution(middle) < p ? low : high) = middle;
    }
    return high;
}

}  // namespace

std::vector<Partition> breakPartitions(const std::vector<double>& y, const std::vector<std::vector<double>>& columns,
                                       std::size_t least, std::size_t most, const std::function<void()>& check) {
    const std::size_t n = y.size();
    const Scaled data = scaled(y, columns);
    // best[m][end]: least sum for the first `end` steps with m breaks; before[m][end]: where the last segment begins.
    std::vector<std::vector<double>> best(most + 1, std::vector<double>(n + 1, infinity));
    std::vector<std::vector<std::size_t>> before(most + 1, std::vector<std::size_t>(n + 1, 0));
    for (std::size_t from = 0; from + least <= n; ++from) {
        if (check) check();
        if (from > 0 && from < least) continue;
        // All partitions of the steps before `from` are known: segments only look back.
        const std::vector<double> squares = squaresFrom(data, static_cast<Index>(from));
        for (std::size_t end = from + least; end <= n; ++end) {
            if (from == 0) best[0][end] = squares[end];
            for (std::size_t m = 1; from > 0 && m <= most; ++m) {
                const double sum = best[m - 1][from] + squares[end];
                if (sum < best[m][end]) {
                    best[m][end] = sum;
                    before[m][end] = from;
                }
            }
        }
    }
    std::vector<Partition> partitions;
    for (std::size_t m = 0; m <= most && std::isfinite(best[m][n]); ++m) {
        Partition partition{{}, best[m][n]};
        std::size_t end = n;
        for (std::size_t left = m; left > 0; --left) {
            end = before[left][end];
            partition.starts.push_back(end);
        }
        partition.starts.push_back(0);
        std::reverse(partition.starts.begin(), partition.starts.end());
        partitions.push_back(std::move(partition));
    }
    return partitions;
}

std::vector<Segment> segmentsOf(const Partition& partition, const std::vector<double>& y,
                                const std::vector<std::vector<double>>& columns) {
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < partition.starts.size(); ++i) {
        Segment segment{.from = partition.starts[i],
                        .to = i + 1 < partition.starts.size() ? partition.starts[i + 1] : y.size(),
                        .coefficients = {}};
        const auto rows = static_cast<Index>(segment.to - segment.from);
        MatrixXd x(rows, static_cast<Index>(columns.size()));
        for (std::size_t k = 0; k < columns.size(); ++k) {
            x.col(static_cast<Index>(k)) = VectorXd::Map(columns[k].data() + segment.from, rows);
        }
        const auto values = VectorXd::Map(y.data() + segment.from, rows);
        const VectorXd beta = x.colPivHouseholderQr().solve(values);
        segment.coefficients.assign(beta.begin(), beta.end());
        segment.squares = (values - x * beta).squaredNorm();
        segments.push_back(std::move(segment));
    }
    return segments;
}

double breakCriterion(const Partition& partition, std::size_t steps, std::size_t columns) {
    const auto n = static_cast<double>(steps);
    const double free = static_cast<double>(columns + 1) * static_cast<double>(partition.starts.size());
    return n * (std::log(2 * std::numbers::pi * partition.squares / n) + 1) + std::log(n) * free;
}

double greatestF(const std::vector<Partition>& partitions, std::size_t steps, std::size_t columns) {
    if (partitions.size() < 2) return std::nan("");
    const double freedom = static_cast<double>(steps) - 2 * static_cast<double>(columns);
    return (partitions[0].squares - partitions[1].squares) / (partitions[1].squares / freedom);
}

double greatestFUpper(double statistic, std::size_t columns, double share) {
    if (!(statistic > 0)) return std::isnan(statistic) ? statistic : 1;
    const auto k = static_cast<double>(columns);
    const double width = 2 * std::log((1 - share) / share);
    const double density = std::exp(k / 2 * std::log(statistic / 2) - statistic / 2 - std::lgamma(k / 2));
    return std::clamp(density * ((1 - k / statistic) * width + 2 / statistic), 0.0, 1.0);
}

std::vector<std::size_t> breakIntervals(const std::vector<Segment>& segments,
                                        const std::vector<std::vector<double>>& columns, double level) {
    const std::size_t n = segments.back().to;
    double squares = 0;
    for (const Segment& segment : segments) squares += segment.squares;
    const double variance = squares / static_cast<double>(n);
    const double quantile = breakQuantile(0.5 + level / 200);
    std::vector<std::size_t> halves;
    for (std::size_t i = 1; i < segments.size(); ++i) {
        double moved = 0;  // mean square of what the break changes in the values
        for (std::size_t t = 0; t < n; ++t) {
            double change = 0;
            for (std::size_t k = 0; k < columns.size(); ++k) {
                change += columns[k][t] * (segments[i].coefficients[k] - segments[i - 1].coefficients[k]);
            }
            moved += change * change / static_cast<double>(n);
        }
        halves.push_back(
            static_cast<std::size_t>(std::min(static_cast<double>(n), std::ceil(quantile * variance / moved))));
    }
    return halves;
}

}  // namespace kapok::forecast
