#include "tests/rank_statistics.h"

#include "stats/distributions.h"
#include "stats/normal.h"
#include "stats/quantile.h"
#include "stats/ranks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace kapok::tests {
namespace {

// Below this size p-values without ties are exact.
constexpr std::size_t exactBelow = 50;

bool takesExact(PValues wanted, std::size_t size, bool possible) {
    if (!possible) return false;
    return wanted == PValues::Exact ? size <= mostExact : wanted == PValues::Automatic && size < exactBelow;
}

/// Normal tails of a rank statistic, as its gap from the mean.
double pOfNormal(const RankOptions& options, double gap, double sd) {
    if (!(sd > 0)) return notANumber;
    double correction = options.side == Side::Greater ? 0.5 : -0.5;
    if (options.side == Side::Two) correction = gap > 0 ? 0.5 : gap < 0 ? -0.5 : 0;
    if (options.pValues == PValues::Uncorrected) correction = 0;
    const double z = (gap - correction) / sd;
    return pOfSide(options.side, stats::normalUpper(-z), stats::normalUpper(z));
}

/// The share of the null distribution that the interval leaves out at an end.
double leftOut(const RankOptions& options) { return 0.5 - intervalLevel(options.side, options.level) / 200; }

/// How many of the least and of the greatest of `count` sorted differences lie outside of the interval: the statistic
/// counts those above a shift, and shifts that it does not reject make the interval.
template <class Cdf>
std::uint64_t exactOutside(const RankOptions& options, double count, Cdf cdf) {
    double low = 0;
    double high = count;
    while (low < high) {
        const double middle = std::floor((low + high) / 2);
        if (cdf(middle) >= leftOut(options)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return static_cast<std::uint64_t>(std::max(0.0, low - 1));
}

/// The same by the normal distribution; `count` when no shift is rejected.
std::uint64_t normalOutside(const RankOptions& options, double count, double sd) {
    const double correction = options.pValues == PValues::Uncorrected ? 0 : 0.5;
    const double reach = correction - stats::normalQuantile(leftOut(options)) * sd;
    return static_cast<std::uint64_t>(reach > count / 2 ? count : std::floor(count / 2 - reach));
}

/// Whole numbers in the order of the doubles they stand for, and back.
std::uint64_t keyOf(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return bits >> 63 ? ~bits : bits | std::uint64_t{1} << 63;
}
double valueOf(std::uint64_t key) {
    return std::bit_cast<double>(key >> 63 ? key ^ std::uint64_t{1} << 63 : ~key) + 0.0;
}

/// How many differences or averages are at most so great, and the greatest of them.
struct Within {
    std::uint64_t count = 0;
    double greatest = -std::numeric_limits<double>::infinity();
};

/// What differences of samples, or averages of values, a location is the median of; they are never listed.
template <class UpTo>
struct Shifts {
    double least;
    double greatest;
    std::uint64_t size;
    UpTo upTo;  ///< Within of a value

    /// The one with `rank` others before it: by turns on either side of where a straight line through the counts puts
    /// it, halfway, and just below the least one known not to lie before it, which ends the search.
    double ranked(std::uint64_t rank) const {
        std::uint64_t low = keyOf(least);
        std::uint64_t high = keyOf(greatest);
        double before = 0;
        auto most = static_cast<double>(size);
        for (int turn = 0; low < high; ++turn) {
            constexpr std::array<double, 4> aside{-0.01, 0.01, 0, 0};
            const double share = (static_cast<double>(rank) + 0.5 - before) / (most - before) +
                                 aside[static_cast<std::size_t>(turn % 4)];
            const double line = valueOf(low) + share * (valueOf(high) - valueOf(low));
            std::uint64_t middle = std::clamp(keyOf(line), low, high - 1);
            if (turn % 4 == 2) middle = high - 1;
            if (turn % 4 == 3) middle = low + (high - low) / 2;
            const Within within = upTo(valueOf(middle));
            if (within.count > rank) {
                high = std::clamp(keyOf(within.greatest), low, middle);
                most = static_cast<double>(within.count);
            } else {
                low = middle + 1;
                before = static_cast<double>(within.count);
            }
        }
        return valueOf(low);
    }
};

template <class UpTo>
void addLocation(TestRow& row, const Shifts<UpTo>& shifts, std::uint64_t outside, Side side) {
    row.estimate = shifts.ranked(shifts.size / 2);
    if (shifts.size % 2 == 0) row.estimate = 0.5 * (row.estimate + shifts.ranked(shifts.size / 2 - 1));
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const bool none = outside >= shifts.size;
    row.lower = side == Side::Less || none ? -infinity : shifts.ranked(outside);
    row.upper = side == Side::Greater || none ? infinity : shifts.ranked(shifts.size - 1 - outside);
}

std::vector<double> sorted(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values;
}

/// Of all differences of a value of x and one of y, both sorted.
auto differencesOf(const std::vector<double>& x, const std::vector<double>& y) {
    const auto upTo = [&](double most) {
        Within within;
        std::size_t below = y.size();  // first values of y that are too small for x[i]
        for (std::size_t i = x.size(); i-- > 0;) {
            while (below > 0 && x[i] - y[below - 1] <= most) --below;
            within.count += y.size() - below;
            if (below < y.size()) within.greatest = std::max(within.greatest, x[i] - y[below]);
        }
        return within;
    };
    return Shifts<decltype(upTo)>{x.front() - y.back(), x.back() - y.front(), x.size() * y.size(), upTo};
}

/// Of the averages of two values of x, sorted, and of each with itself.
auto averagesOf(const std::vector<double>& x) {
    const auto upTo = [&](double most) {
        Within within;
        std::size_t partners = 0;  // first values whose average with x[i] is not too great
        for (std::size_t i = x.size(); i-- > 0;) {
            while (partners < x.size() && 0.5 * (x[i] + x[partners]) <= most) ++partners;
            const std::size_t own = std::min(partners, i + 1);
            within.count += own;
            if (own > 0) within.greatest = std::max(within.greatest, 0.5 * (x[i] + x[own - 1]));
        }
        return within;
    };
    return Shifts<decltype(upTo)>{x.front(), x.back(), x.size() * (x.size() + 1) / 2, upTo};
}

}  // namespace

TestRow mannWhitneyRow(const Sample& a, const Sample& b, const RankOptions& options) {
    std::vector<double> all = a.values;
    all.insert(all.end(), b.values.begin(), b.values.end());
    const stats::Ranks ranks = stats::ranksOf(all);
    const std::size_t m = a.values.size();
    const std::size_t n = b.values.size();
    const auto pairs = static_cast<double>(m * n);
    const auto total = static_cast<double>(m + n);
    double u = -static_cast<double>(m * (m + 1)) / 2;
    for (std::size_t i = 0; i < m; ++i) u += ranks.ranks[i];
    TestRow row{.test = "mann_whitney", .statistic = u, .effect = "rank_biserial", .effectSize = 2 * u / pairs - 1};
    const auto sd = [&](double tieSum) { return std::sqrt(pairs / 12 * (total + 1 - tieSum / (total * (total - 1)))); };
    const auto cdf = [&](double at) { return stats::mannWhitneyCdf(at, m, n); };
    const bool exact = takesExact(options.pValues, std::max(m, n), !ranks.ties());
    if (exact) {
        row.test = "mann_whitney_exact";
        row.pValue = pOfSide(options.side, cdf(u), cdf(pairs - u));
    } else {
        row.pValue = pOfNormal(options, u - pairs / 2, sd(ranks.tieSum));
    }
    // Once the samples are shifted from each other, only ties within them are left.
    const double within = stats::ranksOf(a.values).tieSum + stats::ranksOf(b.values).tieSum;
    const std::uint64_t outside = exact ? exactOutside(options, pairs, cdf) : normalOutside(options, pairs, sd(within));
    const std::vector<double> x = sorted(a.values);
    const std::vector<double> y = sorted(b.values);
    addLocation(row, differencesOf(x, y), outside, options.side);
    return row;
}

TestRow signedRankRow(std::vector<double> differences, const RankOptions& options) {
    const std::size_t given = differences.size();
    differences.erase(std::remove(differences.begin(), differences.end(), 0.0), differences.end());
    std::vector<double> sizes;
    for (const double difference : differences) sizes.push_back(std::abs(difference));
    const stats::Ranks ranks = stats::ranksOf(sizes);
    double v = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) v += differences[i] > 0 ? ranks.ranks[i] : 0;
    const auto n = static_cast<double>(differences.size());
    const double most = n * (n + 1) / 2;
    TestRow row{.test = "wilcoxon",
                .statistic = v,
                .effect = "rank_biserial",
                .effectSize = most > 0 ? 2 * v / most - 1 : notANumber};
    const auto sd = [&](double tieSum) { return std::sqrt(n * (n + 1) * (2 * n + 1) / 24 - tieSum / 48); };
    const auto cdf = [&](double at) { return stats::signedRankCdf(at, given); };
    const bool exact = takesExact(options.pValues, given, !ranks.ties() && differences.size() == given);
    if (exact) {
        row.test = "wilcoxon_exact";
        row.pValue = pOfSide(options.side, cdf(v), cdf(most - v));
    } else {
        row.pValue = pOfNormal(options, v - most / 2, sd(ranks.tieSum));
    }
    if (differences.empty()) return row;
    // Shifted differences are tied where they are equal themselves.
    const double tieSum = stats::ranksOf(differences).tieSum;
    const std::uint64_t outside = exact ? exactOutside(options, most, cdf) : normalOutside(options, most, sd(tieSum));
    const std::vector<double> x = sorted(std::move(differences));
    addLocation(row, averagesOf(x), outside, options.side);
    return row;
}

}  // namespace kapok::tests
