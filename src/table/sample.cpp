#include "table/sample.h"

#include "sdk/error.h"
#include "table/take.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace kapok {

std::size_t SampleSizes::of(std::size_t rows) const {
    if (!share) return std::min(count, rows);
    return static_cast<std::size_t>(std::floor(*share * static_cast<double>(rows) + 0.5));
}

/// Selection sampling in each group (Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S).
Table sampleRows(const Table& table, const SampleSizes& sizes, const std::vector<ColumnPtr>& groups, std::uint64_t seed,
                 const Control& control) {
    if (sizes.share && !(*sizes.share >= 0 && *sizes.share <= 1)) {
        throw Error(KAPOK_TR("table", "A share of %1 is not between 0 and 1.").arg(*sizes.share),
                    KAPOK_TR("table", "Write a tenth as 0.1."));
    }
    const Partitions parts = partitions(groups, {}, table.rows(), control);
    std::mt19937_64 random(seed);
    std::vector<RowIndex> chosen;
    for (std::size_t group = 0; group < parts.count(); ++group) {
        const auto rows = parts[group];
        std::size_t wanted = sizes.of(rows.size());
        for (std::size_t i = 0; wanted > 0 && i < rows.size(); ++i) {
            // 53 random bits: the same on every platform, unlike the standard distributions.
            const double uniform = static_cast<double>(random() >> 11) * 0x1p-53;
            if (static_cast<double>(rows.size() - i) * uniform >= static_cast<double>(wanted)) continue;
            chosen.push_back(rows[i]);
            --wanted;
        }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen.size() == table.rows() ? table : take(table, chosen, control);
}

}  // namespace kapok
