// One-way analysis of variance.
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "stats/distributions.h"
#include "tests/comparisons.h"
#include "tests/group_checks.h"
#include "tests/modules.h"
#include "tests/test_table.h"

namespace kapok::tests {
namespace {

// Pairs grow with the square of the groups, and nobody reads them beyond.
constexpr std::size_t mostCompared = 50;

void warnAboutAssumptions(const Samples& samples, Result& result) {
    const double p = equalSpreadP(samples.samples);
    if (p < 0.05) {
        result.warnings.push_back(
            KAPOK_TR("tests", "The groups differ in spread (Brown–Forsythe, %1): read Welch's test.").arg(pText(p)));
    }
    const double normal = normalWithinP(samples.samples);
    if (normal < 0.05) {
        result.warnings.push_back(KAPOK_TR("tests",
                                           "The values are not normal within the groups (Shapiro–Wilk, %1): compare "
                                           "with the Kruskal–Wallis test.")
                                      .arg(pText(normal)));
    }
}

}  // namespace

ModuleInfo anovaOneWayInfo() {
    std::vector<Parameter> parameters = sampleParameters();
    parameters.push_back(advanced(levelParameter()));
    return testInfo(
        "tests.anova_oneway", KAPOK_TR("tests", "One-way analysis of variance"),
        KAPOK_TR("tests", "Do the means of groups differ, and which? With Welch's test and all pairs."),
        KAPOK_TR(
            "tests",
            "The classical F test supposes independent, normal values of equal variance in all groups; Welch's test "
            "does without equal variances. Pairs of groups are compared with Tukey's honest intervals and p-values, "
            "and with t tests corrected after Bonferroni and Holm. η² is the share of the variation between groups, "
            "ω² the same corrected for chance. Sums are carried in extended precision.\n\n"
            "**Missing values:** rows without response or group are left out and counted.\n\n"
            "Sources: R. A. Fisher, Statistical Methods for Research Workers, 1925; B. L. Welch, Biometrika 38, "
            "1951; J. W. Tukey, 1953; C. Y. Kramer, Biometrics 12, 1956; S. Holm, Scandinavian Journal of "
            "Statistics 6, 1979."),
        KAPOK_TR("tests",
                 "Values are independent of each other; the F test takes them as normal within the groups, or many, "
                 "and of equal spread. Both are checked and said."),
        std::move(parameters));
}

Result runAnovaOneWay(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const ColumnView& response = data.column(parameters.word("response"));
    const Samples samples = samplesOf(response, data.column(parameters.word("factor")), 2);
    const OneWay table = oneWay(samples.samples);
    if (table.dfWithin < 1) {
        throw Error(KAPOK_TR("tests", "Every group has only one value."),
                    KAPOK_TR("tests", "Choose a factor whose groups have several values."));
    }
    const double p = stats::fUpper(table.f(), table.dfBetween, table.dfWithin);
    const double total = table.between + table.within;
    Result result;
    RowWriter anova(result.addTable("anova", KAPOK_TR("tests", "Analysis of variance")),
                    {"source:term", "df:int", "sum_sq", "mean_sq", "f", "p_value"}, variationTerms());
    anova.row({data.column(parameters.word("factor")).field().name, static_cast<std::int64_t>(table.dfBetween),
               table.between, table.meanBetween(), table.f(), p});
    anova.row({"residual", static_cast<std::int64_t>(table.dfWithin), table.within, table.meanWithin(), notANumber,
               notANumber});
    anova.row({"total", static_cast<std::int64_t>(table.dfBetween + table.dfWithin), total, notANumber, notANumber,
               notANumber});

    std::vector<TestRow> rows{{.test = "f",
                               .statistic = table.f(),
                               .df = table.dfBetween,
                               .df2 = table.dfWithin,
                               .pValue = p,
                               .effect = "eta_squared",
                               .effectSize = table.between / total}};
    const bool allSpread = std::all_of(samples.samples.begin(), samples.samples.end(),
                                       [](const Sample& sample) { return sample.moments.sd > 0; });
    if (allSpread) {
        const WelchAnova welch = welchAnova(samples.samples);
        rows.push_back(
            {.test = "welch",
             .statistic = welch.f,
             .df = welch.df1,
             .df2 = welch.df2,
             .pValue = stats::fUpper(welch.f, welch.df1, welch.df2),
             .effect = "omega_squared",
             .effectSize = (table.between - table.dfBetween * table.meanWithin()) / (total + table.meanWithin())});
    }
    if (!allSpread) {
        result.warnings.push_back(KAPOK_TR("tests",
                                           "Welch's test is left out: it needs two different values or more in "
                                           "every group."));
    }
    writeTests(rows, result, withTerms(testTerms(), {{"welch", KAPOK_TR("tests", "Welch's analysis of variance")}}));
    RowWriter(result.addTable("fit", KAPOK_TR("tests", "Fit")), {"residual_sd", "r_squared"})
        .row({std::sqrt(table.meanWithin()), table.between / total});
    writeGroups(samples, response.field().shown(), result);
    if (samples.samples.size() <= mostCompared) {
        writeComparisons(samples, table, parameters.number("level"), result);
    } else {
        result.warnings.push_back(KAPOK_TR("tests", "Pairs are compared up to %1 groups; there are %2.")
                                      .arg(mostCompared)
                                      .arg(samples.samples.size()));
    }
    addVerdict(p,
               KAPOK_TR("tests", "The means of **%1** differ between the %2 groups (F = %3, %4).")
                   .arg(response.field().shown())
                   .arg(samples.samples.size())
                   .arg(rounded(table.f())),
               KAPOK_TR("tests", "The means of **%1** do not differ clearly between the %2 groups (F = %3, %4).")
                   .arg(response.field().shown())
                   .arg(samples.samples.size())
                   .arg(rounded(table.f())),
               result);
    warnAboutAssumptions(samples, result);
    warnAboutRows(samples.left, result);
    return result;
}

}  // namespace kapok::tests
