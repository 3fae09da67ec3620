// A long line at the width of a screen: what is drawn is bounded by the pixels, not by the rows.
#pragma once

#include "table/range_bounds.h"

namespace kapok {

/// Rows [begin, end) of a table.
struct RowSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool operator==(const RowSpan&) const = default;
};

/// The points of a line, place by place. x must rise (equal values allowed) and miss nothing.
class LineSeries {
public:
    virtual ~LineSeries() = default;
    virtual std::size_t size() const = 0;
    virtual double x(std::size_t place) const = 0;
    /// NaN where there is none.
    virtual double y(std::size_t place) const = 0;
    /// Of the present y of places [begin, end).
    virtual Extremes bounds(std::size_t begin, std::size_t end) const = 0;
};

/// Two columns, row by row, in the units of Column::number, with a pyramid of bounds over y. Made in O(rows) on all
/// cores; bounds cost as RangeBounds::of().
class ColumnLine final : public LineSeries {
public:
    ColumnLine(ColumnPtr x, ColumnPtr y, const Control& control = {}) : x_(std::move(x)), y_(std::move(y), control) {}
    std::size_t size() const override { return x_->rows(); }
    double x(std::size_t place) const override { return x_->number(place); }
    double y(std::size_t place) const override { return y_.column().number(place); }
    Extremes bounds(std::size_t begin, std::size_t end) const override { return y_.of(begin, end); }

private:
    ColumnPtr x_;
    RangeBounds y_;
};

/// The listed rows of two columns: one line of several that share them. Bounds are kept for blocks of 256 places.
class ListedLine final : public LineSeries {
public:
    using List = std::shared_ptr<const std::vector<std::uint32_t>>;
    ListedLine(ColumnPtr x, ColumnPtr y, List rows, const Control& control = {});
    std::size_t size() const override { return rows_->size(); }
    double x(std::size_t place) const override { return x_->number((*rows_)[place]); }
    double y(std::size_t place) const override { return y_->number((*rows_)[place]); }
    Extremes bounds(std::size_t begin, std::size_t end) const override;

private:
    Extremes scanned(std::size_t begin, std::size_t end) const;

    ColumnPtr x_;
    ColumnPtr y_;
    List rows_;
    std::vector<Extremes> blocks_;
};

/// One screen column of a line: the first, lowest, highest and last present value of its rows (M4: Jugel, Jerzak,
/// Hackenbroich & Markl 2014, "M4: a visualization-oriented time series data aggregation", PVLDB 7(10)). A line drawn
/// through them lights the same pixels as the line through all rows, so that every extreme stays visible.
struct OutlineColumn {
    std::ptrdiff_t pixel = 0;  ///< -1: before the view, `columns`: after it
    double first = 0;
    double lowest = 0;
    double highest = 0;
    double last = 0;
    bool joined = false;  ///< the line comes from the column before: no missing value lies between
    RowSpan rows;         ///< from the first present row to behind the last one
};

/// The places whose x lies in [low, high]. O(log places).
RowSpan rowsBetween(const LineSeries& line, double low, double high);

/// The line seen in screen columns: the k-th from edges[k] to edges[k + 1], which rise; with the columns of the
/// nearest present rows outside, so that the line leaves the view where it should. Empty columns are left out.
/// O(columns × (1,000 + log rows)) where the bounds cost so much.
std::vector<OutlineColumn> lineOutline(const LineSeries& line, const std::vector<double>& edges);

}  // namespace kapok
