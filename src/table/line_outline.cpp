#include "table/line_outline.h"

#include <algorithm>
#include <cmath>

namespace kapok {
namespace {

/// The first place of `within` for which x is not `before`, by a search that begins near `within.begin`: screen columns
/// follow each other.
template <class Before>
std::size_t firstPlace(const LineSeries& line, RowSpan within, const Before& before) {
    std::size_t step = 1;
    std::size_t low = within.begin;
    std::size_t high = within.begin;
    while (high < within.end && before(line.x(high))) {
        low = high + 1;
        high = std::min(within.end, high + step);
        step *= 2;
    }
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        before(line.x(middle)) ? low = middle + 1 : high = middle;
    }
    return low;
}

std::size_t firstAtLeast(const LineSeries& line, RowSpan within, double value) {
    return firstPlace(line, within, [value](double at) { return at < value; });
}

/// Without missing values at its ends; not all are missing.
RowSpan present(const LineSeries& line, RowSpan rows) {
    while (std::isnan(line.y(rows.begin))) ++rows.begin;
    while (std::isnan(line.y(rows.end - 1))) --rows.end;
    return rows;
}

class Outline {
public:
    explicit Outline(const LineSeries& line) : line_(line) {}

    void add(std::ptrdiff_t pixel, RowSpan rows) {
        const Extremes bounds = line_.bounds(rows.begin, rows.end);
        if (bounds.none()) return;
        const RowSpan kept = present(line_, rows);
        columns_.push_back({pixel, line_.y(kept.begin), bounds.lowest, bounds.highest, line_.y(kept.end - 1),
                            !columns_.empty() && columns_.back().rows.end == kept.begin, kept});
    }

    std::vector<OutlineColumn> take() { return std::move(columns_); }

private:
    const LineSeries& line_;
    std::vector<OutlineColumn> columns_;
};

constexpr std::size_t blockPlaces = 256;

}  // namespace

ListedLine::ListedLine(ColumnPtr x, ColumnPtr y, List rows, const Control& control)
    : x_(std::move(x)),
      y_(std::move(y)),
      rows_(std::move(rows)),
      blocks_((rows_->size() + blockPlaces - 1) / blockPlaces) {
    constexpr std::size_t together = 256;
    parallelFor((blocks_.size() + together - 1) / together, control, [&](std::size_t part) {
        for (std::size_t b = part * together; b < std::min(blocks_.size(), (part + 1) * together); ++b) {
            blocks_[b] = scanned(b * blockPlaces, std::min(rows_->size(), (b + 1) * blockPlaces));
        }
    });
}

Extremes ListedLine::scanned(std::size_t begin, std::size_t end) const {
    Extremes bounds;
    for (std::size_t place = begin; place < end; ++place) bounds.add(y(place));
    return bounds;
}

Extremes ListedLine::bounds(std::size_t begin, std::size_t end) const {
    const std::size_t first = (begin + blockPlaces - 1) / blockPlaces;
    const std::size_t last = end / blockPlaces;
    if (first >= last) return scanned(begin, end);
    Extremes bounds = scanned(begin, first * blockPlaces);
    for (std::size_t block = first; block < last; ++block) bounds.add(blocks_[block]);
    bounds.add(scanned(last * blockPlaces, end));
    return bounds;
}

RowSpan rowsBetween(const LineSeries& line, double low, double high) {
    const std::size_t begin = firstAtLeast(line, {0, line.size()}, low);
    const std::size_t end = firstPlace(line, {begin, line.size()}, [high](double at) { return at <= high; });
    return {begin, end};
}

std::vector<OutlineColumn> lineOutline(const LineSeries& line, const std::vector<double>& edges) {
    Outline outline(line);
    if (edges.size() < 2) return {};
    const std::size_t columns = edges.size() - 1;
    const RowSpan seen = rowsBetween(line, edges.front(), edges.back());
    if (seen.begin > 0) outline.add(-1, {seen.begin - 1, seen.begin});
    std::size_t row = seen.begin;
    for (std::size_t column = 0; column < columns && row < seen.end; ++column) {
        const std::size_t next =
            column + 1 == columns ? seen.end : firstAtLeast(line, {row, seen.end}, edges[column + 1]);
        if (next > row) outline.add(static_cast<std::ptrdiff_t>(column), {row, next});
        row = next;
    }
    if (seen.end < line.size()) outline.add(static_cast<std::ptrdiff_t>(columns), {seen.end, seen.end + 1});
    return outline.take();
}

}  // namespace kapok
