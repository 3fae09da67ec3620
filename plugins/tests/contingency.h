// Tables of counts of two columns.
#pragma once

#include "sdk/module.h"
#include "stats/contingency.h"

namespace kapok::tests {

using stats::Contingency;

/// Parameters first, second, counts: the last is an optional column that says how often each row counts.
std::vector<Parameter> contingencyParameters();

/// `sameCategories`: both columns get all categories of either. Throws Error for a column with fewer than two
/// categories, more than 200, or a negative count.
Contingency contingencyOf(const InputTable& data, const ParameterValues& parameters, bool sameCategories = false);

/// Table `crosstab`: the two categories, count, expected, residual (adjusted, Haberman 1973).
void writeCrosstab(const Contingency& table, const InputTable& data, const ParameterValues& parameters, Result& result);

/// Cramér's V.
double cramersV(const Contingency& table, double chiSquare);

/// Fisher's exact test: the share of tables with these margins that are no more likely (Freeman & Halton 1951),
/// by paths through the columns with equal remaining margins joined (Mehta & Patel 1983). NaN when more
/// than ten million ways would have to be looked at.
double fisherExact(const Contingency& table, RunContext& context);

/// The conditional odds ratio of a 2 x 2 table and its interval, as Fisher's noncentral distribution has them; `less`
/// and `greater` are one-sided p-values.
struct OddsRatio {
    double estimate;
    double lower;
    double upper;
    double less;
    double greater;
};
OddsRatio conditionalOdds(const Contingency& table, double level);

}  // namespace kapok::tests
