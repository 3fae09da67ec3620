// Comparisons of every pair of groups.
#pragma once

#include "sdk/row_writer.h"
#include "tests/one_way.h"

namespace kapok::tests {

/// Holm's (1979) step-down correction of p-values; NaN are passed over.
std::vector<double> holm(const std::vector<double>& pValues);
/// p times their number, at most 1.
std::vector<double> bonferroni(const std::vector<double>& pValues);

/// Two means and their difference.
struct ComparedPair {
    std::string first;
    std::string second;
    double difference;
    double error;  ///< its standard error
};

/// The pairs of `groups` means as rows: first, second, difference, std_error, t, lower, upper (Tukey's honest
/// intervals; Kramer 1956 for unequal groups), p_tukey, p_bonferroni, p_holm (of t tests with the pooled variance).
std::vector<std::vector<Cell>> comparisonRows(const std::vector<ComparedPair>& pairs, std::size_t groups, double df,
                                              double level);

/// Table `comparisons` of all pairs of samples.
void writeComparisons(const Samples& samples, const OneWay& table, double level, Result& result);

}  // namespace kapok::tests
