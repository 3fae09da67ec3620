// Student's and Welch's t tests.
#include "sdk/declare.h"
#include "stats/distributions.h"
#include "stats/model_matrix.h"
#include "stats/normality.h"
#include "tests/modules.h"
#include "tests/samples.h"
#include "tests/test_table.h"

#include <algorithm>
#include <array>

namespace kapok::tests {
namespace {

/// Hedges' exact correction of a standardised difference (Hedges 1981).
double hedges(double d, double df) {
    return d * std::exp(stats::logGamma(df / 2) - stats::logGamma((df - 1) / 2)) / std::sqrt(df / 2);
}

/// A t test of `estimate` against `null`.
TestRow tRow(std::string name, double estimate, double null, double error, double df, Side side, double level) {
    TestRow row{.test = std::move(name), .df = df, .estimate = estimate};
    if (!(error > 0)) return row;
    row.statistic = (estimate - null) / error;
    const double upper = stats::tUpper(row.statistic, df);
    row.pValue = pOfSide(side, stats::tUpper(-row.statistic, df), upper);
    const double reach = stats::tQuantile(side == Side::Two ? 0.5 + level / 200 : level / 100, df) * error;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    row.lower = side == Side::Less ? -infinity : estimate - reach;
    row.upper = side == Side::Greater ? infinity : estimate + reach;
    return row;
}

void warnIfNotNormal(const Sample& sample, Result& result) {
    if (sample.values.size() > 100) return;
    std::vector<double> sorted = sample.values;
    std::sort(sorted.begin(), sorted.end());
    const double p = stats::shapiroWilk(sorted).pValue;
    if (!(p < 0.05)) return;
    result.warnings.push_back(
        KAPOK_TR("tests",
                 "%1 is not normal (Shapiro–Wilk, %2), which matters with few values: compare with a rank test.")
            .arg(sample.name)
            .arg(pText(p)));
}

TestRow oneSampleRow(const Sample& sample, double mean, Side side, double level) {
    const auto n = static_cast<double>(sample.values.size());
    TestRow row = tRow("student", sample.moments.mean, mean, sample.moments.sd / std::sqrt(n), n - 1, side, level);
    row.effect = "cohen_d";
    if (sample.moments.sd > 0) row.effectSize = (sample.moments.mean - mean) / sample.moments.sd;
    return row;
}

std::vector<Parameter> withTail(std::vector<Parameter> parameters) {
    parameters.push_back(sideParameter());
    parameters.push_back(advanced(levelParameter()));
    return parameters;
}

}  // namespace

ModuleInfo oneSampleTInfo() {
    return testInfo(
        "tests.t_one", KAPOK_TR("tests", "t test of one mean"),
        KAPOK_TR("tests", "Does the mean of a column differ from a given value?"),
        KAPOK_TR("tests",
                 "Student's t test of one mean, with its interval and Cohen's d (the difference in standard "
                 "deviations). It supposes independent values that are normal, or many of them.\n\n"
                 "**Missing values** and infinite ones are left out and counted.\n\n"
                 "Sources: Student, Biometrika 6, 1908; J. Cohen, Statistical Power Analysis for the "
                 "Behavioral Sciences, 1988."),
        KAPOK_TR("tests", "Values are independent of each other, and normal or many: normality is checked and said."),
        withTail({columnParameter("value", KAPOK_TR("tests", "Value"), KAPOK_TR("tests", "The numbers to test."),
                                  numberTypes()),
                  numberParameter("mean", KAPOK_TR("tests", "Hypothetical mean"),
                                  KAPOK_TR("tests", "The mean is compared with this value."), 0.0, -1e300, 1e300)}));
}

Result runOneSampleT(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    std::size_t left = 0;
    const Sample sample = sampleOf(data.column(parameters.word("value")), left);
    needValues(sample, 2);
    const TestRow row = oneSampleRow(sample, parameters.number("mean"), sideOf(parameters), parameters.number("level"));
    Result result;
    writeTests({row}, result);
    addVerdict(row.pValue,
               KAPOK_TR("tests", "The mean of **%1**, %2, differs from %3 (%4).")
                   .arg(sample.name)
                   .arg(rounded(row.estimate))
                   .arg(rounded(parameters.number("mean"))),
               KAPOK_TR("tests", "The mean of **%1**, %2, does not differ clearly from %3 (%4).")
                   .arg(sample.name)
                   .arg(rounded(row.estimate))
                   .arg(rounded(parameters.number("mean"))),
               result);
    warnIfNotNormal(sample, result);
    warnAboutRows(left, result);
    return result;
}

ModuleInfo twoSampleTInfo() {
    return testInfo(
        "tests.t_two", KAPOK_TR("tests", "t test of two groups"),
        KAPOK_TR("tests", "Do the means of two groups differ? Welch's and Student's tests."),
        KAPOK_TR(
            "tests",
            "Welch's t test allows for unequal variances and is the one to read; Student's supposes equal ones. "
            "The difference is first minus second group, in the order of their names. The effect is Hedges' g, the "
            "difference in pooled standard deviations corrected for small samples.\n\n"
            "**Missing values:** rows without response or group are left out and counted.\n\n"
            "Sources: B. L. Welch, Biometrika 34, 1947; L. V. Hedges, Journal of Educational Statistics 6, 1981."),
        KAPOK_TR("tests",
                 "Values are independent of each other, and normal within the groups or many: normality is checked and "
                 "said. Student's test also needs equal spread, Welch's does not."),
        withTail(sampleParameters()));
}

Result runTwoSampleT(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const ColumnView& response = data.column(parameters.word("response"));
    const Samples samples = twoSamplesOf(response, data.column(parameters.word("factor")));
    const Sample& a = samples.samples[0];
    const Sample& b = samples.samples[1];
    needValues(a, 2);
    needValues(b, 2);
    const auto sizeA = static_cast<double>(a.values.size());
    const auto sizeB = static_cast<double>(b.values.size());
    const double varianceA = a.moments.sd * a.moments.sd;
    const double varianceB = b.moments.sd * b.moments.sd;
    const double partA = varianceA / sizeA;
    const double partB = varianceB / sizeB;
    const double welchDf =
        (partA + partB) * (partA + partB) / (partA * partA / (sizeA - 1) + partB * partB / (sizeB - 1));
    const double df = sizeA + sizeB - 2;
    const double pooled = ((sizeA - 1) * varianceA + (sizeB - 1) * varianceB) / df;
    const double difference = a.moments.mean - b.moments.mean;
    const Side side = sideOf(parameters);
    const double level = parameters.number("level");
    std::vector<TestRow> rows{
        tRow("welch", difference, 0, std::sqrt(partA + partB), welchDf, side, level),
        tRow("student", difference, 0, std::sqrt(pooled * (1 / sizeA + 1 / sizeB)), df, side, level)};
    for (TestRow& row : rows) {
        row.effect = "hedges_g";
        if (pooled > 0) row.effectSize = hedges(difference / std::sqrt(pooled), df);
    }
    Result result;
    writeTests(rows, result);
    writeGroups(samples, response.field().shown(), result);
    const auto words = [&](const Text& text) {
        return text.arg(response.field().shown())
            .arg(a.name)
            .arg(rounded(a.moments.mean))
            .arg(b.name)
            .arg(rounded(b.moments.mean));
    };
    addVerdict(
        rows[0].pValue,
        words(KAPOK_TR("tests", "The mean of **%1** in %2 (%3) differs from that in %4 (%5): Welch's test, %6.")),
        words(KAPOK_TR("tests",
                       "The mean of **%1** in %2 (%3) does not differ clearly from that in %4 (%5): Welch's "
                       "test, %6.")),
        result);
    for (const Sample& sample : samples.samples) warnIfNotNormal(sample, result);
    warnAboutRows(samples.left, result);
    return result;
}

ModuleInfo pairedTInfo() {
    return testInfo(
        "tests.t_paired", KAPOK_TR("tests", "Paired t test"),
        KAPOK_TR("tests", "Do two measurements of the same rows differ on average?"),
        KAPOK_TR("tests",
                 "Student's t test of the differences first minus second, row by row, with Cohen's d of the "
                 "differences. It supposes that the differences are normal, or many.\n\n"
                 "**Missing values:** rows where either is missing are left out and counted.\n\n"
                 "Source: Student, Biometrika 6, 1908."),
        KAPOK_TR("tests",
                 "The pairs are independent of each other, and their differences normal or many: normality is checked "
                 "and said."),
        withTail({columnParameter("first", KAPOK_TR("tests", "First"), KAPOK_TR("tests", "The first measurement."),
                                  numberTypes()),
                  columnParameter("second", KAPOK_TR("tests", "Second"), KAPOK_TR("tests", "The second measurement."),
                                  numberTypes())}));
}

Result runPairedT(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const ColumnView& first = data.column(parameters.word("first"));
    const ColumnView& second = data.column(parameters.word("second"));
    const std::array columns{&first, &second};
    const stats::CompleteRows complete = stats::completeRows(columns, data.rows());
    Sample differences{first.field().shown() + " − " + second.field().shown(), {}, {}};
    for (const std::size_t row : complete.rows) differences.values.push_back(first.number(row) - second.number(row));
    differences.moments = stats::moments(differences.values);
    needValues(differences, 2);
    TestRow row = oneSampleRow(differences, 0, sideOf(parameters), parameters.number("level"));
    row.test = "paired";
    Result result;
    writeTests({row}, result);
    addVerdict(row.pValue,
               KAPOK_TR("tests", "**%1** and **%2** differ by %3 on average (%4).")
                   .arg(first.field().shown())
                   .arg(second.field().shown())
                   .arg(rounded(row.estimate)),
               KAPOK_TR("tests", "**%1** and **%2** do not differ clearly: by %3 on average (%4).")
                   .arg(first.field().shown())
                   .arg(second.field().shown())
                   .arg(rounded(row.estimate)),
               result);
    warnIfNotNormal(differences, result);
    warnAboutRows(complete.left, result);
    return result;
}

}  // namespace kapok::tests
