// Tests on ranks.
#include "sdk/declare.h"
#include "stats/distributions.h"
#include "stats/model_matrix.h"
#include "stats/ranks.h"
#include "tests/group_checks.h"
#include "tests/modules.h"
#include "tests/rank_statistics.h"
#include "tests/samples.h"
#include "tests/test_table.h"

#include <array>

namespace kapok::tests {
namespace {

/// How p-values of two samples or of pairs are found.
Parameter pValueParameter() {
    return advanced(choiceParameter("p_values", KAPOK_TR("tests", "P-values"),
                                    KAPOK_TR("tests", "How they are found, and the interval with them."),
                                    {{"automatic", KAPOK_TR("tests", "Exact below 50 values without ties")},
                                     {"exact", KAPOK_TR("tests", "Exact")},
                                     {"normal", KAPOK_TR("tests", "Normal, corrected for continuity")},
                                     {"uncorrected", KAPOK_TR("tests", "Normal, not corrected")}}));
}

RankOptions optionsOf(const ParameterValues& parameters) {
    const std::string& word = parameters.word("p_values");
    return {.side = sideOf(parameters),
            .level = parameters.number("level"),
            .pValues = word == "exact"         ? PValues::Exact
                       : word == "normal"      ? PValues::Normal
                       : word == "uncorrected" ? PValues::Uncorrected
                                               : PValues::Automatic};
}

/// Says that exact p-values were asked for and cannot be had.
void warnIfNotExact(const RankOptions& options, const TestRow& row, Result& result) {
    if (options.pValues != PValues::Exact || row.test.ends_with("_exact")) return;
    result.warnings.push_back(
        KAPOK_TR("tests",
                 "Exact p-values need values without ties or zeros and no more than %1 of them: the normal "
                 "distribution was taken.")
            .arg(mostExact));
}

}  // namespace

ModuleInfo kruskalWallisInfo() {
    return testInfo(
        "tests.kruskal_wallis", KAPOK_TR("tests", "Kruskal–Wallis test"),
        KAPOK_TR("tests", "Do groups differ in level? By ranks, whatever the shape of the values."),
        KAPOK_TR("tests",
                 "The analysis of variance of ranks, corrected for ties, with the chi-square distribution. It "
                 "supposes independent values. ε² is the share of the variation of ranks between groups.\n\n"
                 "**Missing values:** rows without response or group are left out and counted.\n\n"
                 "Source: W. H. Kruskal, W. A. Wallis, Journal of the American Statistical Association 47, "
                 "1952."),
        KAPOK_TR("tests",
                 "Values are independent of each other. It is a test of levels where the groups have the same spread, "
                 "which is checked and said; elsewhere of a tendency to greater values."),
        sampleParameters());
}

Result runKruskalWallis(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const ColumnView& response = data.column(parameters.word("response"));
    const Samples samples = samplesOf(response, data.column(parameters.word("factor")), 2);
    std::vector<double> all;
    for (const Sample& sample : samples.samples) all.insert(all.end(), sample.values.begin(), sample.values.end());
    const stats::Ranks ranks = stats::ranksOf(all);
    const auto n = static_cast<double>(all.size());
    double sum = 0;
    std::size_t place = 0;
    for (const Sample& sample : samples.samples) {
        double own = 0;
        for (std::size_t i = 0; i < sample.values.size(); ++i) own += ranks.ranks[place++];
        sum += own * own / static_cast<double>(sample.values.size());
    }
    TestRow row{
        .test = "kruskal_wallis", .df = static_cast<double>(samples.samples.size()) - 1, .effect = "epsilon_squared"};
    const double ties = 1 - ranks.tieSum / (n * n * n - n);
    if (ties > 0) row.statistic = (12 * sum / (n * (n + 1)) - 3 * (n + 1)) / ties;
    row.pValue = stats::chiSquareUpper(row.statistic, row.df);
    row.effectSize = row.statistic / (n - 1);
    Result result;
    writeTests({row}, result);
    writeGroups(samples, response.field().shown(), result);
    addVerdict(row.pValue,
               KAPOK_TR("tests", "**%1** differs in level between the groups (Kruskal–Wallis, %2).")
                   .arg(response.field().shown()),
               KAPOK_TR("tests", "**%1** does not differ clearly in level between the groups (Kruskal–Wallis, %2).")
                   .arg(response.field().shown()),
               result);
    warnAboutSpread(samples.samples, result);
    warnAboutRows(samples.left, result);
    return result;
}

ModuleInfo mannWhitneyInfo() {
    std::vector<Parameter> parameters = sampleParameters();
    parameters.insert(parameters.end(), {sideParameter(), pValueParameter(), advanced(levelParameter())});
    return testInfo(
        "tests.mann_whitney", KAPOK_TR("tests", "Mann–Whitney test"),
        KAPOK_TR("tests", "Does one of two groups tend to greater values? By ranks."),
        KAPOK_TR(
            "tests",
            "Wilcoxon's rank sum test in Mann & Whitney's form: U counts the pairs in which the first group (in the "
            "order of names) is greater. Exact below 50 values a group without ties, else normal with corrections "
            "for ties and continuity. The estimate is Hodges & Lehmann's median of all differences with the interval "
            "that "
            "goes with the test; the effect is the rank-biserial correlation.\n\n"
            "**Missing values:** rows without response or group are left out and counted.\n\n"
            "Sources: H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18, 1947; J. L. Hodges, E. L. "
            "Lehmann, Annals of Mathematical Statistics 34, 1963."),
        KAPOK_TR("tests",
                 "Values are independent of each other. It is a test of levels where both groups have the same spread, "
                 "which is checked and said; elsewhere of a tendency to greater values."),
        std::move(parameters));
}

Result runMannWhitney(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const ColumnView& response = data.column(parameters.word("response"));
    const Samples samples = twoSamplesOf(response, data.column(parameters.word("factor")));
    const RankOptions options = optionsOf(parameters);
    const TestRow row = mannWhitneyRow(samples.samples[0], samples.samples[1], options);
    Result result;
    writeTests({row}, result);
    writeGroups(samples, response.field().shown(), result);
    const auto words = [&](const Text& text) {
        return text.arg(response.field().shown()).arg(samples.samples[0].name).arg(samples.samples[1].name);
    };
    addVerdict(
        row.pValue, words(KAPOK_TR("tests", "**%1** differs in level between %2 and %3 (Mann–Whitney, %4).")),
        words(KAPOK_TR("tests", "**%1** does not differ clearly in level between %2 and %3 (Mann–Whitney, %4).")),
        result);
    warnAboutSpread(samples.samples, result);
    warnIfNotExact(options, row, result);
    warnAboutRows(samples.left, result);
    return result;
}

ModuleInfo wilcoxonInfo() {
    return testInfo(
        "tests.wilcoxon", KAPOK_TR("tests", "Wilcoxon signed rank test"),
        KAPOK_TR("tests", "Do two measurements of the same rows differ, or one from a value? By ranks."),
        KAPOK_TR(
            "tests",
            "Ranks the sizes of the differences first minus second; without a second column, first minus the given "
            "median. Differences of 0 are dropped. Exact below 50 rows without ties or zeros, else normal with "
            "corrections for ties and continuity. It supposes that the differences are symmetric. The estimate is "
            "the pseudomedian, the median of all averages of two differences, with the interval that goes with the "
            "test.\n\n"
            "**Missing values:** rows where a value is missing are left out and counted.\n\n"
            "Source: F. Wilcoxon, Biometrics Bulletin 1, 1945."),
        KAPOK_TR("tests",
                 "The pairs are independent of each other, and their differences symmetric around the median."),
        {columnParameter("first", KAPOK_TR("tests", "First"), KAPOK_TR("tests", "The first measurement."),
                         numberTypes()),
         columnParameter("second", KAPOK_TR("tests", "Second"), KAPOK_TR("tests", "The second measurement, if any."),
                         numberTypes(), false),
         numberParameter("median", KAPOK_TR("tests", "Hypothetical median"),
                         KAPOK_TR("tests", "Taken off the differences."), 0.0, -1e300, 1e300),
         sideParameter(), pValueParameter(), advanced(levelParameter())});
}

Result runWilcoxon(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const ColumnView& first = data.column(parameters.word("first"));
    const ColumnView* second = parameters.has("second") ? &data.column(parameters.word("second")) : nullptr;
    const std::array columns{&first, second};
    const stats::CompleteRows complete = stats::completeRows(columns, data.rows());
    std::vector<double> differences;
    for (const std::size_t row : complete.rows) {
        differences.push_back(first.number(row) - (second ? second->number(row) : 0) - parameters.number("median"));
    }
    needValues({first.field().shown(), differences, {}}, 2);
    const RankOptions options = optionsOf(parameters);
    TestRow row = signedRankRow(std::move(differences), options);
    for (double* each : {&row.estimate, &row.lower, &row.upper}) *each += parameters.number("median");
    Result result;
    writeTests({row}, result);
    addVerdict(row.pValue,
               KAPOK_TR("tests", "The differences of **%1** lie off zero (Wilcoxon, %2).").arg(first.field().shown()),
               KAPOK_TR("tests", "The differences of **%1** do not lie clearly off zero (Wilcoxon, %2).")
                   .arg(first.field().shown()),
               result);
    warnIfNotExact(options, row, result);
    warnAboutRows(complete.left, result);
    return result;
}

ModuleInfo friedmanInfo() {
    return testInfo(
        "tests.friedman", KAPOK_TR("tests", "Friedman test"),
        KAPOK_TR("tests", "Do several measurements of the same rows differ in level? By ranks within rows."),
        KAPOK_TR(
            "tests",
            "Each row is a block; its values are ranked across the columns. Corrected for ties, with the chi-square "
            "distribution. The effect is Kendall's W, the agreement of the rows from 0 to 1.\n\n"
            "**Missing values:** rows where any of the columns is missing are left out and counted.\n\n"
            "Source: M. Friedman, Journal of the American Statistical Association 32, 1937."),
        KAPOK_TR("tests",
                 "The rows are independent of each other, and the columns of a row can be compared. With few rows the "
                 "distribution is rough."),
        {columnsParameter("columns", KAPOK_TR("tests", "Columns"),
                          KAPOK_TR("tests", "Three or more measurements of each row."), numberTypes())});
}

Result runFriedman(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    std::vector<const ColumnView*> columns;
    for (const std::string& name : parameters.words("columns")) columns.push_back(&data.column(name));
    if (columns.size() < 2) {
        throw Error(KAPOK_TR("tests", "The Friedman test compares at least two columns."),
                    KAPOK_TR("tests", "Choose more columns."));
    }
    const stats::CompleteRows complete = stats::completeRows(columns, data.rows());
    std::vector<double> sums(columns.size(), 0.0);
    double tieSum = 0;
    for (const std::size_t row : complete.rows) {
        std::vector<double> values;
        for (const ColumnView* column : columns) values.push_back(column->number(row));
        const stats::Ranks ranks = stats::ranksOf(values);
        for (std::size_t j = 0; j < sums.size(); ++j) sums[j] += ranks.ranks[j];
        tieSum += ranks.tieSum;
    }
    const auto n = static_cast<double>(complete.rows.size());
    const auto k = static_cast<double>(columns.size());
    double spread = 0;
    for (const double sum : sums) spread += (sum - n * (k + 1) / 2) * (sum - n * (k + 1) / 2);
    TestRow row{.test = "friedman", .df = k - 1, .effect = "kendall_w"};
    const double scale = n * k * (k + 1) - tieSum / (k - 1);
    if (scale > 0) row.statistic = 12 * spread / scale;
    row.pValue = stats::chiSquareUpper(row.statistic, row.df);
    row.effectSize = row.statistic / (n * (k - 1));
    Result result;
    writeTests({row}, result);
    addVerdict(row.pValue, KAPOK_TR("tests", "The columns differ in level (Friedman, %1)."),
               KAPOK_TR("tests", "The columns do not differ clearly in level (Friedman, %1)."), result);
    warnAboutRows(complete.left, result);
    return result;
}

}  // namespace kapok::tests
