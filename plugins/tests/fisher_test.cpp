// Fisher's exact test and McNemar's test.
#include "sdk/declare.h"
#include "stats/distributions.h"
#include "tests/contingency.h"
#include "tests/modules.h"
#include "tests/test_table.h"

#include <algorithm>
#include <cmath>

namespace kapok::tests {
namespace {

void needWholeCounts(const Contingency& table) {
    const bool whole = std::all_of(table.counts.begin(), table.counts.end(),
                                   [](double count) { return count == std::floor(count) && count < 1e9; });
    if (whole) return;
    throw Error(KAPOK_TR("tests", "The counts are not whole numbers."),
                KAPOK_TR("tests", "Choose a column of counts."));
}

}  // namespace

ModuleInfo fisherInfo() {
    std::vector<Parameter> parameters = contingencyParameters();
    parameters.push_back(sideParameter());
    parameters.push_back(advanced(levelParameter()));
    return testInfo(
        "tests.fisher", KAPOK_TR("tests", "Fisher's exact test"),
        KAPOK_TR("tests", "Are two columns of categories related? Exact, for small tables of any size."),
        KAPOK_TR("tests",
                 "The probability, with these row and column sums, of a table no more likely than the one seen. Two "
                 "columns of two values also have the conditional odds ratio with its exact interval, and one-sided "
                 "tests of it.\n\n"
                 "**Missing values:** rows where either is missing are left out and counted.\n\n"
                 "Sources: R. A. Fisher, Journal of the Royal Statistical Society 98, 1935; C. R. Mehta, N. R. Patel, "
                 "Journal of the American Statistical Association 78, 1983."),
        KAPOK_TR("tests",
                 "The rows are independent of each other. The sums of rows and columns are taken as given, which makes "
                 "the test cautious where they were not."),
        std::move(parameters));
}

Result runFisher(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const Contingency table = contingencyOf(data, parameters);
    needWholeCounts(table);
    TestRow row{.test = "fisher"};
    const Side side = sideOf(parameters);
    if (table.counts.size() == 4) {
        const OddsRatio odds = conditionalOdds(table, intervalLevel(side, parameters.number("level")));
        row.estimate = odds.estimate;
        row.lower = side == Side::Less ? 0 : odds.lower;
        row.upper = side == Side::Greater ? std::numeric_limits<double>::infinity() : odds.upper;
        row.pValue = side == Side::Two ? fisherExact(table, context) : side == Side::Less ? odds.less : odds.greater;
    } else {
        row.pValue = fisherExact(table, context);
    }
    if (std::isnan(row.pValue)) {
        throw Error(KAPOK_TR("tests", "The table is too large for the exact test."),
                    KAPOK_TR("tests", "Use the chi-square test."));
    }
    Result result;
    writeTests({row}, result);
    writeCrosstab(table, data, parameters, result);
    addVerdict(row.pValue,
               KAPOK_TR("tests", "**%1** and **%2** are related (Fisher's exact test, %3).")
                   .arg(parameters.word("first"))
                   .arg(parameters.word("second")),
               KAPOK_TR("tests", "**%1** and **%2** are not clearly related (Fisher's exact test, %3).")
                   .arg(parameters.word("first"))
                   .arg(parameters.word("second")),
               result);
    warnAboutRows(table.left, result);
    return result;
}

ModuleInfo mcnemarInfo() {
    return testInfo(
        "tests.mcnemar", KAPOK_TR("tests", "McNemar's test"),
        KAPOK_TR("tests", "Did paired answers change more in one direction than in the other?"),
        KAPOK_TR(
            "tests",
            "Two columns of the same categories, such as before and after. With two categories: McNemar's test with "
            "and without correction for continuity, and the exact binomial test of the changes. With more: Bowker's "
            "test of symmetry.\n\n"
            "**Missing values:** rows where either is missing are left out and counted.\n\n"
            "Sources: Q. McNemar, Psychometrika 12, 1947; A. H. Bowker, Journal of the American Statistical "
            "Association 43, 1948."),
        KAPOK_TR("tests", "The pairs are independent of each other."), contingencyParameters());
}

Result runMcNemar(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const Contingency table = contingencyOf(data, parameters, true);
    const std::size_t count = table.rows.size();
    double plain = 0;
    double df = 0;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
            const double sum = table.at(i, j) + table.at(j, i);
            if (sum == 0) continue;
            plain += (table.at(i, j) - table.at(j, i)) * (table.at(i, j) - table.at(j, i)) / sum;
            ++df;
        }
    }
    std::vector<TestRow> rows;
    if (count == 2) {
        needWholeCounts(table);
        const double b = table.at(0, 1);
        const double c = table.at(1, 0);
        const double gap = std::max(0.0, std::abs(b - c) - 1);
        const double corrected = gap * gap / (b + c);
        rows.push_back({.test = "mcnemar_corrected",
                        .statistic = corrected,
                        .df = 1,
                        .pValue = stats::chiSquareUpper(corrected, 1),
                        .estimate = b / c});
        const auto fewer = static_cast<std::int64_t>(std::min(b, c));
        const auto all = static_cast<std::int64_t>(b + c);
        rows.push_back({.test = "exact", .pValue = std::min(1.0, 2 * stats::binomialCdf(fewer, all, 0.5))});
    }
    rows.push_back({.test = count == 2 ? "mcnemar" : "bowker",
                    .statistic = df > 0 ? plain : notANumber,
                    .df = df,
                    .pValue = df > 0 ? stats::chiSquareUpper(plain, df) : notANumber});
    Result result;
    writeTests(rows, result);
    writeCrosstab(table, data, parameters, result);
    addVerdict(rows[0].pValue, KAPOK_TR("tests", "The changes go more in one direction (%1)."),
               KAPOK_TR("tests", "The changes do not go clearly in one direction (%1)."), result);
    warnAboutRows(table.left, result);
    return result;
}

}  // namespace kapok::tests
