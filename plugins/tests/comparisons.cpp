#include "tests/comparisons.h"

#include "stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::tests {

std::vector<double> holm(const std::vector<double>& pValues) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < pValues.size(); ++i) {
        if (!std::isnan(pValues[i])) order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    std::vector<double> result(pValues);
    double least = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        least = std::max(least, static_cast<double>(order.size() - i) * pValues[order[i]]);
        result[order[i]] = std::min(1.0, least);
    }
    return result;
}

std::vector<double> bonferroni(const std::vector<double>& pValues) {
    const auto count =
        static_cast<double>(std::count_if(pValues.begin(), pValues.end(), [](double p) { return !std::isnan(p); }));
    std::vector<double> result(pValues);
    for (double& p : result) p = std::isnan(p) ? p : std::min(1.0, count * p);
    return result;
}

std::vector<std::vector<Cell>> comparisonRows(const std::vector<ComparedPair>& pairs, std::size_t groups, double df,
                                              double level) {
    std::vector<double> pValues;
    for (const ComparedPair& pair : pairs) pValues.push_back(stats::tTwoSided(pair.difference / pair.error, df));
    const std::vector<double> byBonferroni = bonferroni(pValues);
    const std::vector<double> byHolm = holm(pValues);
    const auto count = static_cast<int>(groups);
    const double honest = stats::studentizedRangeQuantile(level / 100, count, df) / std::sqrt(2.0);
    std::vector<std::vector<Cell>> rows;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const ComparedPair& pair = pairs[i];
        const double t = pair.difference / pair.error;
        rows.push_back({pair.first, pair.second, pair.difference, pair.error, t, pair.difference - honest * pair.error,
                        pair.difference + honest * pair.error,
                        stats::studentizedRangeUpper(std::abs(t) * std::sqrt(2.0), count, df), byBonferroni[i],
                        byHolm[i]});
    }
    return rows;
}

void writeComparisons(const Samples& samples, const OneWay& table, double level, Result& result) {
    std::vector<ComparedPair> pairs;
    for (std::size_t i = 0; i < samples.samples.size(); ++i) {
        for (std::size_t j = i + 1; j < samples.samples.size(); ++j) {
            const Sample& a = samples.samples[i];
            const Sample& b = samples.samples[j];
            const double parts = 1 / static_cast<double>(a.values.size()) + 1 / static_cast<double>(b.values.size());
            pairs.push_back({a.name, b.name, a.moments.mean - b.moments.mean, std::sqrt(table.meanWithin() * parts)});
        }
    }
    RowWriter writer(result.addTable("comparisons", KAPOK_TR("tests", "Comparisons of pairs")),
                     {"first:term", "second:term", "difference", "std_error", "t", "lower", "upper", "p_tukey",
                      "p_bonferroni", "p_holm"},
                     samples.terms);
    for (const std::vector<Cell>& row : comparisonRows(pairs, samples.samples.size(), table.dfWithin, level)) {
        writer.row(row);
    }
}

}  // namespace kapok::tests
