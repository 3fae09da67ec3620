// Tests of equal variances, and the sums of squares of a one-way layout.
#include "sdk/declare.h"
#include "stats/distributions.h"
#include "stats/double_double.h"
#include "stats/quantile.h"
#include "tests/group_checks.h"
#include "tests/modules.h"
#include "tests/one_way.h"
#include "tests/test_table.h"

#include <algorithm>

namespace kapok::tests {
namespace {

using stats::DoubleDouble;

DoubleDouble sumOf(const std::vector<double>& values) {
    DoubleDouble sum;
    for (const double value : values) sum = sum + value;
    return sum;
}

TestRow bartlett(const std::vector<Sample>& samples) {
    double dfAll = 0;
    double pooled = 0;
    double logs = 0;
    double inverses = 0;
    for (const Sample& sample : samples) {
        const double df = static_cast<double>(sample.values.size()) - 1;
        const double variance = sample.moments.sd * sample.moments.sd;
        dfAll += df;
        pooled += df * variance;
        logs += df * std::log(variance);
        inverses += 1 / df;
    }
    TestRow row{.test = "bartlett", .df = static_cast<double>(samples.size()) - 1};
    const double correction = 1 + (inverses - 1 / dfAll) / (3 * row.df);
    row.statistic = (dfAll * std::log(pooled / dfAll) - logs) / correction;
    row.pValue = stats::chiSquareUpper(row.statistic, row.df);
    return row;
}

TestRow leveneRow(std::string name, const std::vector<Sample>& samples, bool aboutMedian) {
    const OneWay table = levene(samples, aboutMedian);
    return {.test = std::move(name),
            .statistic = table.f(),
            .df = table.dfBetween,
            .df2 = table.dfWithin,
            .pValue = stats::fUpper(table.f(), table.dfBetween, table.dfWithin)};
}

TestRow ratioOfVariances(const Sample& a, const Sample& b, Side side, double level) {
    TestRow row{
        .test = "f", .df = static_cast<double>(a.values.size()) - 1, .df2 = static_cast<double>(b.values.size()) - 1};
    row.statistic = a.moments.sd * a.moments.sd / (b.moments.sd * b.moments.sd);
    const double upper = stats::fUpper(row.statistic, row.df, row.df2);
    row.pValue = pOfSide(side, stats::fUpper(1 / row.statistic, row.df2, row.df), upper);
    row.estimate = row.statistic;
    const double share = 0.5 + intervalLevel(side, level) / 200;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    row.lower = side == Side::Less ? 0 : row.statistic / stats::fQuantile(share, row.df, row.df2);
    row.upper = side == Side::Greater ? infinity : row.statistic / stats::fQuantile(1 - share, row.df, row.df2);
    return row;
}

}  // namespace

OneWay oneWay(const std::vector<Sample>& samples) {
    OneWay table;
    DoubleDouble all;
    double count = 0;
    for (const Sample& sample : samples) {
        all = all + sumOf(sample.values);
        count += static_cast<double>(sample.values.size());
    }
    const DoubleDouble grandMean = all / count;
    DoubleDouble between;
    DoubleDouble within;
    for (const Sample& sample : samples) {
        const auto size = static_cast<double>(sample.values.size());
        const DoubleDouble mean = sumOf(sample.values) / size;
        const DoubleDouble shift = mean - grandMean;
        between = between + shift * shift * DoubleDouble{size, 0};
        for (const double value : sample.values) {
            const DoubleDouble gap = DoubleDouble{value, 0} - mean;
            within = within + gap * gap;
        }
    }
    table.between = between.value();
    table.within = within.value();
    table.dfBetween = static_cast<double>(samples.size()) - 1;
    table.dfWithin = count - static_cast<double>(samples.size());
    return table;
}

WelchAnova welchAnova(const std::vector<Sample>& samples) {
    const auto groups = static_cast<double>(samples.size());
    double weights = 0;
    double sum = 0;
    for (const Sample& sample : samples) {
        const double weight = static_cast<double>(sample.values.size()) / (sample.moments.sd * sample.moments.sd);
        weights += weight;
        sum += weight * sample.moments.mean;
    }
    const double mean = sum / weights;
    double between = 0;
    double spread = 0;
    for (const Sample& sample : samples) {
        const auto size = static_cast<double>(sample.values.size());
        const double weight = size / (sample.moments.sd * sample.moments.sd);
        between += weight * (sample.moments.mean - mean) * (sample.moments.mean - mean);
        spread += (1 - weight / weights) * (1 - weight / weights) / (size - 1);
    }
    spread /= groups * groups - 1;
    return {between / ((groups - 1) * (1 + 2 * (groups - 2) * spread)), groups - 1, 1 / (3 * spread)};
}

OneWay levene(const std::vector<Sample>& samples, bool aboutMedian) {
    std::vector<Sample> distances = samples;
    for (Sample& sample : distances) {
        double centre = sample.moments.mean;
        if (aboutMedian) {
            std::vector<double> sorted = sample.values;
            std::sort(sorted.begin(), sorted.end());
            centre = stats::quantile(sorted, 0.5);
        }
        for (double& value : sample.values) value = std::abs(value - centre);
    }
    return oneWay(distances);
}

ModuleInfo variancesInfo() {
    std::vector<Parameter> parameters = sampleParameters();
    Parameter side = sideParameter();
    side.help = KAPOK_TR("tests", "Of the F test: the first group's variance against the second's.");
    parameters.push_back(std::move(side));
    parameters.push_back(advanced(levelParameter()));
    return testInfo(
        "tests.variances", KAPOK_TR("tests", "Tests of equal variances"),
        KAPOK_TR("tests", "Do groups differ in spread? Brown–Forsythe, Levene, Bartlett, and F for two groups."),
        KAPOK_TR(
            "tests",
            "Brown–Forsythe (distances from the medians) is the one to read; Levene takes distances from the means. "
            "Bartlett's test and, for two groups, the F test of the ratio of variances suppose normal values and "
            "mistake other shapes for unequal variances.\n\n"
            "**Missing values:** rows without response or group are left out and counted.\n\n"
            "Sources: H. Levene, 1960; M. B. Brown, A. B. Forsythe, Journal of the American Statistical Association "
            "69, 1974; M. S. Bartlett, Proceedings of the Royal Society A 160, 1937."),
        KAPOK_TR("tests",
                 "Values are independent of each other. Bartlett's test and F also take them as normal within the "
                 "groups, which is checked and said."),
        std::move(parameters));
}

Result runVariances(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const ColumnView& response = data.column(parameters.word("response"));
    const Samples samples = samplesOf(response, data.column(parameters.word("factor")), 2);
    for (const Sample& sample : samples.samples) needValues(sample, 2);
    std::vector<TestRow> rows{leveneRow("brown_forsythe", samples.samples, true),
                              leveneRow("levene", samples.samples, false), bartlett(samples.samples)};
    if (samples.samples.size() == 2) {
        rows.push_back(
            ratioOfVariances(samples.samples[0], samples.samples[1], sideOf(parameters), parameters.number("level")));
    }
    Result result;
    writeTests(rows, result);
    writeGroups(samples, response.field().shown(), result);
    addVerdict(
        rows[0].pValue,
        KAPOK_TR("tests", "The spread of **%1** differs between the groups (Brown–Forsythe, %2).")
            .arg(response.field().shown()),
        KAPOK_TR("tests", "The spread of **%1** does not differ clearly between the groups (Brown–Forsythe, %2).")
            .arg(response.field().shown()),
        result);
    if (const double p = normalWithinP(samples.samples); p < 0.05) {
        result.warnings.push_back(KAPOK_TR("tests",
                                           "The values are not normal within the groups (Shapiro–Wilk, %1): Bartlett's "
                                           "test and F may take their shape for a difference in spread.")
                                      .arg(pText(p)));
    }
    warnAboutRows(samples.left, result);
    return result;
}

}  // namespace kapok::tests
