// Which marks selected rows stand behind.
#pragma once

#include "chart/build.h"

namespace kapok::chart {

/// Finds the row of the answer over the selection that a row of the whole answer belongs to: the one of the same
/// number, or, of groups, of the same keys.
class Chosen {
public:
    /// O(selected rows · log).
    Chosen(const Build& build, const Facet& facet);

    bool none() const { return rows_.empty(); }
    /// noRow when none is selected.
    std::size_t of(std::size_t row) const;
    bool has(std::size_t row) const { return of(row) != noRow; }
    /// What the selected rows amount to; NaN when there are none.
    double value(std::size_t row, const std::string& column) const;
    const Build* build() const { return build_.chosen(); }

private:
    using Key = std::vector<double>;
    Key keyOf(const Build& build, std::size_t row) const;

    const Build& build_;
    bool numbered_ = false;
    std::vector<std::string> keys_ = {};  // grouping channels with positions
    bool colored_ = false;
    std::map<Key, std::size_t> rows_;
};

/// The part of a bar that is selected, from its base: its end is the value, or, where values do not add up (a mean), a
/// narrower bar of that value before it. Nothing for a value that is missing.
std::optional<Rect> selectedPart(const Rect& bar, double value, bool addsUp);

/// The points of a selected line.
Points selectedPoints(const Line& line);

/// A count or sum: parts of a group are parts of its value.
bool addsUp(const Channel& measure);

}  // namespace kapok::chart
