// Mann & Whitney's and Wilcoxon's tests with the locations and intervals that go with them.
#pragma once

#include "tests/samples.h"
#include "tests/test_table.h"

namespace kapok::tests {

enum class PValues { Automatic, Exact, Normal, Uncorrected };

/// Exact p-values are given when asked for up to so many values.
inline constexpr std::size_t mostExact = 200;

struct RankOptions {
    Side side = Side::Two;
    double level = 95;  ///< of the interval, in percent; it is open to one side when the test is
    PValues pValues = PValues::Automatic;
};

/// Test mann_whitney, or mann_whitney_exact: below 50 values a sample without ties unless told otherwise. The estimate
/// is Hodges & Lehmann's (1963) median of the differences, its interval between two of them (Bauer 1972).
/// O((m + n) log(m + n)).
TestRow mannWhitneyRow(const Sample& a, const Sample& b, const RankOptions& options);

/// Test wilcoxon, or wilcoxon_exact, that differences lie about 0. Zeros are dropped (Wilcoxon 1945). The estimate is
/// the median of the averages of two differences. O(n log n).
TestRow signedRankRow(std::vector<double> differences, const RankOptions& options);

}  // namespace kapok::tests
