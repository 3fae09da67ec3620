// Bins of equal width whose edges are the decimals that one would write.
#pragma once

#include <cmath>

namespace kapok::expression {

/// Bin k holds the numbers from edge(k) up to, and without, edge(k + 1). Where the width and the origin are decimals of
/// at most fifteen digits (0.2, 1e-3), edge(k) is the double nearest to the decimal origin + k width: 0.6 begins its
/// bin of 0.2, though 0.6 / 0.2 is less than 3 and 3 * 0.2 more than 0.6 in binary numbers. Other widths, a third of a
/// range for one, count as they are. The one rule of bin() wherever it is computed: row by row, piece by piece
/// (table/formula_codes) and as SQL.
class BinScale {
public:
    /// `width` above 0; otherwise there are no bins and all is NaN.
    BinScale(double width, double origin);

    /// Both are whole numbers where they are decimals, so that one rounding is made, by the division.
    double edge(double k) const { return (k * steps_ + start_) / unit_; }
    /// The quotient is off by less than one bin (below 2^50 bins); the edges decide. Infinite for infinite numbers.
    double number(double x) const {
        const double k = std::floor(quotient(x));
        return x < edge(k) ? k - 1 : x >= edge(k + 1) ? k + 1 : k;
    }
    double quotient(double x) const { return (x - origin_) / width_; }

    double width() const { return width_; }
    double origin() const { return origin_; }
    /// An edge is (k steps + start) / unit.
    double steps() const { return steps_; }
    double start() const { return start_; }
    double unit() const { return unit_; }

    bool operator==(const BinScale&) const = default;

private:
    double width_;
    double origin_;
    double steps_;
    double start_;
    double unit_ = 1;
};

/// Of the bin that holds x.
inline double lowerEdge(double x, double width, double origin) {
    const BinScale bins(width, origin);
    return bins.edge(bins.number(x));
}

}  // namespace kapok::expression
