#include "table/edit_distance.h"

#include <algorithm>
#include <vector>

namespace kapok {

std::size_t editDistance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
    // What is equal at both ends costs nothing.
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter == 0 || longer - shorter > limit) return shorter == 0 ? longer : limit + 1;

    // Row and column 0 of the published algorithm, a value above all others, are left out: 0 in lastRow and lastColumn
    // says that there is nothing to exchange with.
    const std::size_t width = b.size() + 1;
    thread_local std::vector<std::size_t> costs;
    thread_local std::vector<std::size_t> lastRow;  // by position in b: the last row so far whose character is b's
    costs.resize((a.size() + 1) * width);
    lastRow.assign(width, 0);
    for (std::size_t j = 0; j < width; ++j) costs[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t* row = &costs[i * width];
        const std::size_t* above = row - width;
        row[0] = i;
        std::size_t least = i;
        std::size_t lastColumn = 0;  // the last column so far whose character is a's
        for (std::size_t j = 1; j < width; ++j) {
            const bool equal = a[i - 1] == b[j - 1];
            std::size_t cost = std::min({row[j - 1] + 1, above[j] + 1, above[j - 1] + (equal ? 0 : 1)});
            if (lastRow[j] > 0 && lastColumn > 0) {
                const std::size_t between = (i - lastRow[j] - 1) + (j - lastColumn - 1);
                cost = std::min(cost, costs[(lastRow[j] - 1) * width + lastColumn - 1] + between + 1);
            }
            if (equal) lastColumn = j;
            row[j] = cost;
            least = std::min(least, cost);
        }
        // An exchange that jumps over this row costs at least as much as the rows it jumps over.
        if (least > limit) return limit + 1;
        for (std::size_t j = 1; j < width; ++j) {
            if (b[j - 1] == a[i - 1]) lastRow[j] = i;
        }
    }
    return costs[a.size() * width + b.size()];
}

}  // namespace kapok
