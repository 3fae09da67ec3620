// Tests of the shape of a distribution.
#include "sdk/declare.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/normality.h"
#include "tests/modules.h"
#include "tests/samples.h"
#include "tests/terms.h"
#include "tests/test_table.h"

#include <algorithm>

namespace kapok::tests {
namespace {

std::vector<double> sortedOf(const Sample& sample) {
    std::vector<double> sorted = sample.values;
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

stats::Distances distancesOf(const ParameterValues& parameters) {
    const Side side = sideOf(parameters);
    if (side == Side::Two) return stats::Distances::All;
    return side == Side::Greater ? stats::Distances::Above : stats::Distances::Below;
}

stats::DistanceP pOf(const ParameterValues& parameters) {
    const std::string& word = parameters.word("p_values");
    if (word == "exact") return stats::DistanceP::Exact;
    return word == "asymptotic" ? stats::DistanceP::Limit : stats::DistanceP::Automatic;
}

TestRow rowOf(std::string name, const stats::Tested& tested) {
    return {.test = std::move(name), .statistic = tested.statistic, .pValue = tested.pValue};
}

/// Takes the middle value off all: the tests are of the shape alone, and values far from 0 keep their digits near it.
void bringNear(Sample& sample) {
    if (sample.values.empty()) return;
    const std::vector<double> sorted = sortedOf(sample);
    for (double& value : sample.values) value -= sorted[sorted.size() / 2];
    sample.moments = stats::moments(sample.values);
}

/// Jarque & Bera (1980) with population moments.
TestRow jarqueBera(const Sample& sample) {
    const auto n = static_cast<double>(sample.values.size());
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (const double value : sample.values) {
        const double gap = value - sample.moments.mean;
        second += gap * gap / n;
        third += gap * gap * gap / n;
        fourth += gap * gap * gap * gap / n;
    }
    TestRow row{.test = "jarque_bera", .df = 2};
    if (!(second > 0)) return row;
    const double skewness = third / std::pow(second, 1.5);
    const double excess = fourth / (second * second) - 3;
    row.statistic = n / 6 * (skewness * skewness + excess * excess / 4);
    row.pValue = stats::chiSquareUpper(row.statistic, 2);
    return row;
}

}  // namespace

ModuleInfo kolmogorovInfo() {
    return testInfo(
        "tests.kolmogorov_smirnov", KAPOK_TR("tests", "Kolmogorov–Smirnov test"),
        KAPOK_TR("tests", "Do two groups have the same distribution, or one column a given normal one?"),
        KAPOK_TR(
            "tests",
            "The greatest distance of two distribution functions: of two groups, or without a factor of the column "
            "and the normal distribution with the given mean and standard deviation. Those must not come from the "
            "same data: for that use the tests of normality. P-values are exact below 100 values without ties, for two "
            "groups below 10,000 pairs with or without them, else by Kolmogorov's limit; exact ones can be asked for "
            "up to 1,000 values and 100 million pairs.\n\n"
            "**Missing values** are left out and counted.\n\n"
            "Sources: A. N. Kolmogorov, 1933; N. V. Smirnov, 1939; Z. W. Birnbaum, F. H. Tingey, Annals of "
            "Mathematical "
            "Statistics 22, 1951; G. Marsaglia, W. W. Tsang, J. Wang, Journal of "
            "Statistical Software 8(18), 2003."),
        KAPOK_TR("tests",
                 "Values are independent of each other, of distributions without heaps, and a given distribution was "
                 "known before. Equal values make the test cautious."),
        {columnParameter("value", KAPOK_TR("tests", "Value"), KAPOK_TR("tests", "The numbers to test."), numberTypes()),
         columnParameter("factor", KAPOK_TR("tests", "Factor"), KAPOK_TR("tests", "The column of two groups, if any."),
                         {Type::Text, Type::Boolean, Type::Int64}, false),
         numberParameter("mean", KAPOK_TR("tests", "Mean"), KAPOK_TR("tests", "Of the normal distribution."), 0.0,
                         -1e300, 1e300),
         numberParameter("sd", KAPOK_TR("tests", "Standard deviation"),
                         KAPOK_TR("tests", "Of the normal distribution."), 1.0, 1e-300, 1e300),
         advanced(choiceParameter(
             "alternative", KAPOK_TR("tests", "Alternative"),
             KAPOK_TR("tests", "Where the distribution function of the first group, or of the column, lies."),
             {{"two_sided", KAPOK_TR("tests", "Apart")},
              {"less", KAPOK_TR("tests", "Below: its values are greater")},
              {"greater", KAPOK_TR("tests", "Above: its values are smaller")}})),
         advanced(choiceParameter("p_values", KAPOK_TR("tests", "P-values"), KAPOK_TR("tests", "How they are found."),
                                  {{"automatic", KAPOK_TR("tests", "Exact for few values")},
                                   {"exact", KAPOK_TR("tests", "Exact")},
                                   {"asymptotic", KAPOK_TR("tests", "Kolmogorov's limit")}}))});
}

Result runKolmogorov(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const ColumnView& value = data.column(parameters.word("value"));
    Result result;
    if (parameters.has("factor")) {
        const Samples samples = twoSamplesOf(value, data.column(parameters.word("factor")));
        const stats::Tested tested = stats::kolmogorovTwoSample(
            sortedOf(samples.samples[0]), sortedOf(samples.samples[1]), distancesOf(parameters), pOf(parameters));
        writeTests({rowOf("two_sample", tested)}, result);
        writeGroups(samples, value.field().shown(), result);
        addVerdict(tested.pValue,
                   KAPOK_TR("tests", "The distributions of **%1** differ (Kolmogorov–Smirnov, %2).")
                       .arg(value.field().shown()),
                   KAPOK_TR("tests", "The distributions of **%1** do not differ clearly (Kolmogorov–Smirnov, %2).")
                       .arg(value.field().shown()),
                   result);
        warnAboutRows(samples.left, result);
        return result;
    }
    std::size_t left = 0;
    const Sample sample = sampleOf(value, left);
    needValues(sample, 1);
    const stats::Tested tested = stats::kolmogorovNormal(
        sortedOf(sample), parameters.number("mean"), parameters.number("sd"), distancesOf(parameters), pOf(parameters));
    writeTests({rowOf("one_sample", tested)}, result);
    addVerdict(
        tested.pValue,
        KAPOK_TR("tests", "**%1** does not have the given normal distribution (Kolmogorov–Smirnov, %2).")
            .arg(sample.name),
        KAPOK_TR("tests", "**%1** does not differ clearly from the given normal distribution (Kolmogorov–Smirnov, %2).")
            .arg(sample.name),
        result);
    warnAboutRows(left, result);
    return result;
}

ModuleInfo normalityInfo() {
    return testInfo(
        "tests.normality", KAPOK_TR("tests", "Tests of normality"),
        KAPOK_TR("tests", "Are columns normally distributed? Shapiro–Wilk, Anderson–Darling, Lilliefors, Jarque–Bera."),
        KAPOK_TR(
            "tests",
            "Shapiro–Wilk (3 to 5,000 values) is the most sensitive; Anderson–Darling looks at the tails, Lilliefors "
            "at the middle, Jarque–Bera at skewness and kurtosis. With many values every real column differs from a "
            "normal one: look at the histogram as well.\n\n"
            "**Missing values** of each column are left out and counted.\n\n"
            "Sources: P. Royston, Applied Statistics 44, 1995; M. A. Stephens, in R. B. D'Agostino, M. A. Stephens, "
            "Goodness-of-Fit Techniques, 1986; G. E. Dallal, L. Wilkinson, The American Statistician 40, 1986; C. M. "
            "Jarque, A. K. Bera, Economics Letters 6, 1980."),
        KAPOK_TR("tests", "Values are independent of each other and not coarsely rounded."),
        {columnsParameter("columns", KAPOK_TR("tests", "Columns"), KAPOK_TR("tests", "The numbers to test."),
                          numberTypes())});
}

Result runNormality(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    Result result;
    RowWriter writer(result.addTable("test", KAPOK_TR("tests", "Test")),
                     {"column:text", "test:term", "n:int", "statistic", "p_value"}, testTerms());
    std::size_t allLeft = 0;
    std::string off;
    std::string untested;
    for (const std::string& name : parameters.words("columns")) {
        std::size_t left = 0;
        Sample sample = sampleOf(data.column(name), left);
        bringNear(sample);
        const std::vector<double> sorted = sortedOf(sample);
        allLeft += left;
        const std::vector<TestRow> rows{rowOf("shapiro_wilk", stats::shapiroWilk(sorted)),
                                        rowOf("anderson_darling", stats::andersonDarling(sorted)),
                                        rowOf("lilliefors", stats::lilliefors(sorted)), jarqueBera(sample)};
        for (const TestRow& row : rows) writer.row({name, row.test, sorted.size(), row.statistic, row.pValue});
        const double p = std::isnan(rows[0].pValue) ? rows[1].pValue : rows[0].pValue;
        if (std::isnan(p)) addToList(untested, name);
        if (p < 0.05) addToList(off, name);
    }
    result.texts.push_back(
        {"summary", off.empty() ? KAPOK_TR("tests", "No column differs clearly from a normal distribution.")
                                : KAPOK_TR("tests", "Columns that are not normal at the 5 % level: %1.").arg(off)});
    if (!untested.empty()) {
        result.warnings.push_back(
            KAPOK_TR("tests", "Columns whose values are too few or do not vary, so that nothing is said of them: %1.")
                .arg(untested));
    }
    warnAboutRows(allLeft, result);
    return result;
}

}  // namespace kapok::tests
