// Chi-square tests.
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "stats/distributions.h"
#include "stats/model_matrix.h"
#include "tests/contingency.h"
#include "tests/modules.h"
#include "tests/test_table.h"

#include <algorithm>
#include <array>

namespace kapok::tests {
namespace {

struct Sums {
    double pearson = 0;
    double yates = 0;
    double likelihood = 0;
    double leastExpected = std::numeric_limits<double>::infinity();
};

Sums sumsOf(const Contingency& table) {
    Sums sums;
    double correction = 0.5;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            correction = std::min(correction, std::abs(table.at(i, j) - table.expected(i, j)));
        }
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            const double seen = table.at(i, j);
            const double expected = table.expected(i, j);
            const double gap = std::abs(seen - expected);
            sums.pearson += gap * gap / expected;
            sums.yates += (gap - correction) * (gap - correction) / expected;
            if (seen > 0) sums.likelihood += 2 * seen * std::log(seen / expected);
            sums.leastExpected = std::min(sums.leastExpected, expected);
        }
    }
    return sums;
}

void warnAboutExpected(double least, Result& result) {
    if (least >= 5) return;
    result.warnings.push_back(
        KAPOK_TR("tests",
                 "The least expected count is %1, below 5: the chi-square test is rough here; an exact test is not.")
            .arg(rounded(least)));
}

}  // namespace

ModuleInfo chiSquareInfo() {
    return testInfo(
        "tests.chi_square", KAPOK_TR("tests", "Chi-square test of two columns"),
        KAPOK_TR("tests", "Are two columns of categories related?"),
        KAPOK_TR("tests",
                 "Pearson's chi-square test and the likelihood ratio test of independence; for two by two categories "
                 "also with Yates' correction. Cramér's V is the strength of the relation from 0 to 1. The cross table "
                 "gives expected counts and adjusted residuals: beyond ±2 a cell stands out.\n\n"
                 "**Missing values:** rows where either is missing are left out and counted.\n\n"
                 "Sources: K. Pearson, Philosophical Magazine 50, 1900; F. Yates, 1934; S. J. Haberman, Biometrics 29, "
                 "1973; H. Cramér, Mathematical Methods of Statistics, 1946."),
        KAPOK_TR(
            "tests",
            "The rows are independent of each other, and no expected count is below 5: the least is checked and said."),
        contingencyParameters());
}

Result runChiSquare(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const Contingency table = contingencyOf(data, parameters);
    const Sums sums = sumsOf(table);
    const auto df = static_cast<double>((table.rows.size() - 1) * (table.columns.size() - 1));
    const auto row = [&](std::string name, double statistic) {
        return TestRow{.test = std::move(name),
                       .statistic = statistic,
                       .df = df,
                       .pValue = stats::chiSquareUpper(statistic, df),
                       .effect = "cramers_v",
                       .effectSize = cramersV(table, sums.pearson)};
    };
    std::vector<TestRow> rows{row("pearson", sums.pearson), row("likelihood_ratio", sums.likelihood)};
    if (table.counts.size() == 4) rows.push_back(row("yates", sums.yates));
    Result result;
    writeTests(rows, result);
    writeCrosstab(table, data, parameters, result);
    addVerdict(rows[0].pValue,
               KAPOK_TR("tests", "**%1** and **%2** are related (chi-square test; Cramér's V is %3, %4).")
                   .arg(parameters.word("first"))
                   .arg(parameters.word("second"))
                   .arg(rounded(rows[0].effectSize)),
               KAPOK_TR("tests", "**%1** and **%2** are not clearly related (chi-square test; Cramér's V is %3, %4).")
                   .arg(parameters.word("first"))
                   .arg(parameters.word("second"))
                   .arg(rounded(rows[0].effectSize)),
               result);
    warnAboutExpected(sums.leastExpected, result);
    warnAboutRows(table.left, result);
    return result;
}

ModuleInfo chiSquareFitInfo() {
    return testInfo(
        "tests.chi_square_fit", KAPOK_TR("tests", "Chi-square test of shares"),
        KAPOK_TR("tests", "Do the categories of a column have the shares expected?"),
        KAPOK_TR("tests",
                 "Pearson's chi-square test of given shares: equal ones unless shares are given in the order of the "
                 "categories' names. Shares are scaled to sum to one.\n\n"
                 "**Missing values** are left out and counted.\n\n"
                 "Source: K. Pearson, Philosophical Magazine 50, 1900."),
        KAPOK_TR("tests",
                 "The rows are independent of each other, the shares were known before, and no expected count is below "
                 "5: the least is checked and said."),
        {columnParameter("column", KAPOK_TR("tests", "Column"), KAPOK_TR("tests", "The categories to count."),
                         {Type::Text, Type::Boolean, Type::Int64, Type::Float64}),
         columnParameter("counts", KAPOK_TR("tests", "Counts"),
                         KAPOK_TR("tests", "How often each row counts: once unless given."),
                         {Type::Int64, Type::Float64}, false),
         Parameter{.id = "shares",
                   .kind = ParameterKind::Numbers,
                   .label = KAPOK_TR("tests", "Expected shares"),
                   .help = KAPOK_TR("tests", "One for each category in the order of names; equal unless given."),
                   .minimum = 0}});
}

Result runChiSquareFit(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const ColumnView& column = data.column(parameters.word("column"));
    const ColumnView* counts = parameters.has("counts") ? &data.column(parameters.word("counts")) : nullptr;
    const std::array needed{&column, counts};
    const stats::CompleteRows complete = stats::completeRows(needed, data.rows());
    const stats::Categories categories = stats::categoriesOf(column, complete.rows);
    std::vector<double> seen(categories.names.size(), 0.0);
    for (std::size_t i = 0; i < complete.rows.size(); ++i) {
        const double count = counts ? counts->number(complete.rows[i]) : 1;
        if (count < 0) {
            throw Error(KAPOK_TR("tests", "A count is negative."), KAPOK_TR("tests", "Choose a column of counts."),
                        {.row = static_cast<std::int64_t>(complete.rows[i]) + 1, .column = counts->field().name});
        }
        seen[categories.codes[i]] += count;
    }
    std::vector<double> shares(seen.size(), 1.0);
    if (parameters.has("shares") && !parameters.numbers("shares").empty()) shares = parameters.numbers("shares");
    double total = 0;
    double sum = 0;
    for (const double count : seen) total += count;
    for (const double share : shares) sum += share;
    if (seen.size() < 2 || shares.size() != seen.size() || !(sum > 0)) {
        throw Error(KAPOK_TR("tests", "The column has %1 categories, and %2 shares are given.")
                        .arg(seen.size())
                        .arg(shares.size()),
                    KAPOK_TR("tests", "The test needs two categories or more, and one share for each."));
    }
    Result result;
    RowWriter writer(result.addTable("counts", KAPOK_TR("tests", "Counts")),
                     {"level:term", "count", "expected", "residual"}, categoryTerms(column.type()));
    TestRow row{.test = "pearson", .statistic = 0, .df = static_cast<double>(seen.size()) - 1};
    double least = total;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const double expected = total * shares[i] / sum;
        const double gap = seen[i] - expected;
        least = std::min(least, expected);
        row.statistic += gap * gap / expected;
        writer.row({categories.names[i], seen[i], expected, gap / std::sqrt(expected * (1 - shares[i] / sum))});
    }
    row.pValue = stats::chiSquareUpper(row.statistic, row.df);
    row.effect = "cohen_w";
    row.effectSize = std::sqrt(row.statistic / total);
    writeTests({row}, result);
    const ChartText chart{.dataset = "counts",
                          .mark = "bar",
                          .title = column.field().shown(),
                          .channels = {{"x", "level", "nominal"}, {"y", "count"}}};
    result.charts.push_back({"counts", KAPOK_TR("tests", "Counts"), chart.json()});
    addVerdict(row.pValue,
               KAPOK_TR("tests", "The shares of **%1** differ from those expected (%2).").arg(column.field().shown()),
               KAPOK_TR("tests", "The shares of **%1** do not differ clearly from those expected (%2).")
                   .arg(column.field().shown()),
               result);
    warnAboutExpected(least, result);
    warnAboutRows(complete.left, result);
    return result;
}

}  // namespace kapok::tests
