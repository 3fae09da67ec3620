#include "table/line_outline.h"

#include <algorithm>

namespace kapok {
namespace {

/// The first row of `within` for which x is not `before`, by a search that begins near `within.begin`: screen columns
/// follow each other.
template <class Before>
std::size_t firstRow(const Column& x, RowSpan within, const Before& before) {
    std::size_t step = 1;
    std::size_t low = within.begin;
    std::size_t high = within.begin;
    while (high < within.end && before(x.number(high))) {
        low = high + 1;
        high = std::min(within.end, high + step);
        step *= 2;
    }
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (before(x.number(middle))) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

std::size_t firstAtLeast(const Column& x, RowSpan within, double value) {
    return firstRow(x, within, [value](double at) { return at < value; });
}

/// Without missing values at its ends; empty when all are missing.
RowSpan present(const Column& y, RowSpan rows) {
    if (y.missingCount() == 0) return rows;
    while (rows.begin < rows.end && y.isMissing(rows.begin)) ++rows.begin;
    while (rows.begin < rows.end && y.isMissing(rows.end - 1)) --rows.end;
    return rows;
}

class Outline {
public:
    explicit Outline(const RangeBounds& y) : y_(y) {}

    void add(std::ptrdiff_t pixel, RowSpan rows) {
        const RowSpan kept = present(y_.column(), rows);
        if (kept.size() == 0) return;
        const Extremes bounds = y_.of(kept.begin, kept.end);
        columns_.push_back({pixel, y_.column().number(kept.begin), bounds.lowest, bounds.highest,
                            y_.column().number(kept.end - 1),
                            !columns_.empty() && columns_.back().rows.end == kept.begin, kept});
    }

    std::vector<OutlineColumn> take() { return std::move(columns_); }

private:
    const RangeBounds& y_;
    std::vector<OutlineColumn> columns_;
};

}  // namespace

RowSpan rowsBetween(const Column& x, RowSpan within, double low, double high) {
    const std::size_t begin = firstAtLeast(x, within, low);
    const std::size_t end = firstRow(x, {begin, within.end}, [high](double at) { return at <= high; });
    return {begin, end};
}

std::vector<OutlineColumn> lineOutline(const Column& x, const RangeBounds& y, RowSpan within, double low, double high,
                                       std::size_t columns) {
    Outline outline(y);
    const RowSpan seen = rowsBetween(x, within, low, high);
    if (seen.begin > within.begin) outline.add(-1, {seen.begin - 1, seen.begin});
    std::size_t row = seen.begin;
    for (std::size_t column = 0; column < columns && row < seen.end; ++column) {
        const double edge = low + (high - low) * static_cast<double>(column + 1) / static_cast<double>(columns);
        const std::size_t next = column + 1 == columns ? seen.end : firstAtLeast(x, {row, seen.end}, edge);
        if (next > row) outline.add(static_cast<std::ptrdiff_t>(column), {row, next});
        row = next;
    }
    if (seen.end < within.end) outline.add(static_cast<std::ptrdiff_t>(columns), {seen.end, seen.end + 1});
    return outline.take();
}

}  // namespace kapok
