#include "descriptive/correlation.h"

#include "stats/distributions.h"
#include "stats/matrix.h"
#include "stats/moments.h"
#include "stats/normal.h"
#include "stats/ranks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::descriptive {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t exactBelow = 50;
constexpr std::size_t mostBySquares = 1290;

void addInterval(Correlation& correlation, double error, const CorrelationOptions& options) {
    correlation.lower = correlation.upper = notANumber;
    if (!(error > 0) || !(std::abs(correlation.value) < 1)) return;
    const double share = options.tail == Tail::Both ? 0.5 + options.level / 200 : options.level / 100;
    const double reach = stats::normalQuantile(share) * error;
    const double z = std::atanh(correlation.value);
    correlation.lower = options.tail == Tail::Less ? -1 : std::tanh(z - reach);
    correlation.upper = options.tail == Tail::Greater ? 1 : std::tanh(z + reach);
}

/// Of the probabilities of a correlation at most and at least as great.
double pOfTail(Tail tail, double atMost, double atLeast) {
    if (tail == Tail::Less) return atMost;
    return tail == Tail::Greater ? atLeast : std::min(1.0, 2 * std::min(atMost, atLeast));
}

double pOfNormal(Tail tail, double z) { return pOfTail(tail, stats::normalUpper(-z), stats::normalUpper(z)); }

Correlation ofProducts(const Centred& x, const Centred& y, const CorrelationOptions& options) {
    double xy = 0;
    for (std::size_t i = 0; i < x.gaps.size(); ++i) xy += x.gaps[i] * y.gaps[i];
    Correlation result{notANumber, notANumber, notANumber, notANumber, notANumber};
    if (!(x.squares > 0) || !(y.squares > 0)) return result;
    result.value = std::clamp(xy / std::sqrt(x.squares) / std::sqrt(y.squares), -1.0, 1.0);
    const double df = static_cast<double>(x.gaps.size()) - 2 - static_cast<double>(options.controls);
    if (df < 1) return result;
    result.statistic = result.value * std::sqrt(df / ((1 - result.value) * (1 + result.value)));
    result.pValue = pOfTail(options.tail, stats::tUpper(-result.statistic, df), stats::tUpper(result.statistic, df));
    return result;
}

/// Sorts by merging and counts the exchanges of neighbours that it takes.
double exchanges(std::vector<double>& values, std::vector<double>& buffer, std::size_t begin, std::size_t end) {
    if (end - begin < 2) return 0;
    const std::size_t middle = begin + (end - begin) / 2;
    double count = exchanges(values, buffer, begin, middle) + exchanges(values, buffer, middle, end);
    std::size_t left = begin;
    std::size_t right = middle;
    for (std::size_t i = begin; i < end; ++i) {
        if (right == end || (left < middle && values[left] <= values[right])) {
            buffer[i] = values[left++];
        } else {
            count += static_cast<double>(middle - left);
            buffer[i] = values[right++];
        }
    }
    std::copy(buffer.begin() + static_cast<std::ptrdiff_t>(begin), buffer.begin() + static_cast<std::ptrdiff_t>(end),
              values.begin() + static_cast<std::ptrdiff_t>(begin));
    return count;
}

/// Sums over runs of t equal values: t (t-1) / 2, t (t-1) (2t+5), t (t-1) (t-2).
struct TieSums {
    double pairs = 0;
    double fives = 0;
    double triples = 0;

    void add(double t) {
        pairs += t * (t - 1) / 2;
        fives += t * (t - 1) * (2 * t + 5);
        triples += t * (t - 1) * (t - 2);
    }
};

template <class Equal>
TieSums tiesOf(std::size_t count, Equal equal) {
    TieSums sums;
    for (std::size_t begin = 0; begin < count;) {
        std::size_t end = begin + 1;
        while (end < count && equal(begin, end)) ++end;
        sums.add(static_cast<double>(end - begin));
        begin = end;
    }
    return sums;
}

/// P(T <= t) of the number of concordant pairs of n values in random order.
double concordantCdf(double t, std::size_t n) {
    if (t < 0) return 0;
    const std::size_t most = n * (n - 1) / 2;
    std::vector<double> shares(most + 1, 0.0);
    shares[0] = 1;
    for (std::size_t k = 2; k <= n; ++k) {
        std::vector<double> next(most + 1, 0.0);
        double window = 0;
        for (std::size_t i = 0; i <= k * (k - 1) / 2; ++i) {
            window += shares[i];
            if (i >= k) window -= shares[i - k];
            next[i] = window / static_cast<double>(k);
        }
        shares = std::move(next);
    }
    const std::size_t last = std::min(most, static_cast<std::size_t>(t));
    return std::min(1.0, std::accumulate(shares.begin(), shares.begin() + static_cast<std::ptrdiff_t>(last) + 1, 0.0));
}

}  // namespace

Centred centred(std::span<const double> values) {
    Centred result;
    const double mean = stats::moments(values).mean;
    result.gaps.reserve(values.size());
    for (const double value : values) {
        result.gaps.push_back(value - mean);
        result.squares += result.gaps.back() * result.gaps.back();
    }
    return result;
}

Centred centredRanks(std::span<const double> values) {
    const stats::Ranks ranks = stats::ranksOf(values);
    Centred result = centred(ranks.ranks);
    result.ties = ranks.ties();
    return result;
}

Correlation pearson(const Centred& x, const Centred& y, const CorrelationOptions& options) {
    Correlation result = ofProducts(x, y, options);
    const double left = static_cast<double>(x.gaps.size()) - 3 - static_cast<double>(options.controls);
    addInterval(result, left > 0 ? 1 / std::sqrt(left) : notANumber, options);
    return result;
}

Correlation spearman(const Centred& x, const Centred& y, const CorrelationOptions& options) {
    Correlation result = ofProducts(x, y, options);
    const std::size_t count = x.gaps.size();
    const double left = static_cast<double>(count) - 3;
    addInterval(result, left > 0 ? std::sqrt((1 + result.value * result.value / 2) / left) : notANumber, options);
    const bool few = count >= 2 && count <= mostBySquares;
    if (!options.exact || !few || x.ties || y.ties) return result;
    double squares = 0;
    for (std::size_t i = 0; i < count; ++i) squares += (x.gaps[i] - y.gaps[i]) * (x.gaps[i] - y.gaps[i]);
    // A great sum of squares is a small correlation.
    const stats::RankSquareTails tails = stats::rankSquareTails(squares, count);
    result.statistic = squares;
    result.pValue = pOfTail(options.tail, tails.atLeast, tails.atMost);
    return result;
}

Correlation kendall(std::span<const double> x, std::span<const double> y, const CorrelationOptions& options) {
    const std::size_t count = x.size();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return x[a] < x[b] || (x[a] == x[b] && y[a] < y[b]); });
    const auto sameX = [&](std::size_t a, std::size_t b) { return x[order[a]] == x[order[b]]; };
    const TieSums inX = tiesOf(count, sameX);
    const TieSums both =
        tiesOf(count, [&](std::size_t a, std::size_t b) { return sameX(a, b) && y[order[a]] == y[order[b]]; });
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i) values[i] = y[order[i]];
    std::vector<double> buffer(count);
    const double discordant = exchanges(values, buffer, 0, count);
    const TieSums inY = tiesOf(count, [&](std::size_t a, std::size_t b) { return values[a] == values[b]; });

    const auto n = static_cast<double>(count);
    const double pairs = n * (n - 1) / 2;
    const double score = pairs - inX.pairs - inY.pairs + both.pairs - 2 * discordant;
    Correlation result{notANumber, notANumber, notANumber, notANumber, notANumber};
    const double scale = std::sqrt(pairs - inX.pairs) * std::sqrt(pairs - inY.pairs);
    if (!(scale > 0)) return result;
    result.value = score / scale;
    addInterval(result, n > 4 ? std::sqrt(0.437 / (n - 4)) : notANumber, options);
    if (options.exact && count < exactBelow && inX.pairs == 0 && inY.pairs == 0) {
        result.statistic = std::round((result.value + 1) * pairs / 2);
        result.pValue = pOfTail(options.tail, concordantCdf(result.statistic, count),
                                concordantCdf(pairs - result.statistic, count));
        return result;
    }
    const double variance = (n * (n - 1) * (2 * n + 5) - inX.fives - inY.fives) / 18 +
                            4 * inX.pairs * inY.pairs / (2 * n * (n - 1)) +
                            inX.triples * inY.triples / (9 * n * (n - 1) * (n - 2));
    result.statistic = score / std::sqrt(variance);
    result.pValue = pOfNormal(options.tail, result.statistic);
    return result;
}

Correlation partialKendall(std::span<const std::vector<double>> columns, const CorrelationOptions& options) {
    const std::size_t width = columns.size();
    stats::Matrix taus(width, width);
    for (std::size_t i = 0; i < width; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            taus(i, j) = taus(j, i) = kendall(columns[i], columns[j], {.exact = false}).value;
        }
    }
    // The last column is taken out of all others, and so on until two are left.
    for (std::size_t k = width - 1; k > 1; --k) {
        for (std::size_t i = 0; i < k; ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const double left = (1 - taus(i, k) * taus(i, k)) * (1 - taus(j, k) * taus(j, k));
                taus(i, j) = taus(j, i) = (taus(i, j) - taus(i, k) * taus(j, k)) / std::sqrt(left);
            }
        }
    }
    Correlation result{taus(0, 1), notANumber, notANumber, notANumber, notANumber};
    const auto n = static_cast<double>(columns[0].size() - std::min(columns[0].size(), width - 2));
    if (!std::isfinite(result.value) || n < 2) {
        result.value = std::isfinite(result.value) ? result.value : notANumber;
        return result;
    }
    result.statistic = result.value * std::sqrt(9 * n * (n - 1) / (2 * (2 * n + 5)));
    result.pValue = pOfNormal(options.tail, result.statistic);
    addInterval(result, n > 4 ? std::sqrt(0.437 / (n - 4)) : notANumber, options);
    return result;
}

}  // namespace kapok::descriptive
