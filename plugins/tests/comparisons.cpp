#include "tests/comparisons.h"

#include "sdk/row_writer.h"
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

void writeComparisons(const Samples& samples, const OneWay& table, double level, Result& result) {
    struct Pair {
        const Sample* first;
        const Sample* second;
        double difference;
        double error;
    };
    std::vector<Pair> pairs;
    std::vector<double> pValues;
    for (std::size_t i = 0; i < samples.samples.size(); ++i) {
        for (std::size_t j = i + 1; j < samples.samples.size(); ++j) {
            const Sample& a = samples.samples[i];
            const Sample& b = samples.samples[j];
            const double parts = 1 / static_cast<double>(a.values.size()) + 1 / static_cast<double>(b.values.size());
            pairs.push_back({&a, &b, a.moments.mean - b.moments.mean, std::sqrt(table.meanWithin() * parts)});
            pValues.push_back(stats::tTwoSided(pairs.back().difference / pairs.back().error, table.dfWithin));
        }
    }
    const auto groups = static_cast<int>(samples.samples.size());
    const std::vector<double> byBonferroni = bonferroni(pValues);
    const std::vector<double> byHolm = holm(pValues);
    const double honest = stats::studentizedRangeQuantile(level / 100, groups, table.dfWithin) / std::sqrt(2.0);
    RowWriter writer(result.addTable("comparisons", KAPOK_TR("tests", "Comparisons of pairs")),
                     {"first:text", "second:text", "difference", "std_error", "t", "lower", "upper", "p_tukey",
                      "p_bonferroni", "p_holm"});
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const Pair& pair = pairs[i];
        const double t = pair.difference / pair.error;
        writer.row({pair.first->name, pair.second->name, pair.difference, pair.error, t,
                    pair.difference - honest * pair.error, pair.difference + honest * pair.error,
                    stats::studentizedRangeUpper(std::abs(t) * std::sqrt(2.0), groups, table.dfWithin), byBonferroni[i],
                    byHolm[i]});
    }
}

}  // namespace kapok::tests
