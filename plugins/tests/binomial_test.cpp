// The binomial test, and the runs test.
#include "sdk/declare.h"
#include "sdk/list.h"
#include "stats/distributions.h"
#include "stats/model_matrix.h"
#include "stats/normal.h"
#include "stats/quantile.h"
#include "tests/modules.h"
#include "tests/samples.h"
#include "tests/test_table.h"

#include <algorithm>
#include <array>

namespace kapok::tests {
namespace {

/// The probability of outcomes no more likely than the one seen. The far tail is found by halving: probabilities fall
/// away from the mean.
double twoSided(std::int64_t successes, std::int64_t trials, double p) {
    if (p <= 0) return successes == 0 ? 1 : 0;
    if (p >= 1) return successes == trials ? 1 : 0;
    const double mean = static_cast<double>(trials) * p;
    const double limit = stats::binomialProbability(successes, trials, p) * (1 + 1e-7);
    if (static_cast<double>(successes) == mean) return 1;
    const bool below = static_cast<double>(successes) < mean;
    auto low = below ? static_cast<std::int64_t>(std::ceil(mean)) : std::int64_t{-1};
    auto high = below ? trials + 1 : static_cast<std::int64_t>(std::floor(mean)) + 1;
    // below: the least k in [low, high) that is no more likely. Else: one past the greatest.
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        const bool unlikely = middle < 0 || stats::binomialProbability(middle, trials, p) <= limit;
        if (unlikely == below) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    if (below)
        return std::min(1.0, stats::binomialCdf(successes, trials, p) + stats::binomialUpper(low - 1, trials, p));
    return std::min(1.0, stats::binomialCdf(low - 1, trials, p) + stats::binomialUpper(successes - 1, trials, p));
}

struct Interval {
    double lower;
    double upper;
};

/// Clopper & Pearson (1934).
Interval exactInterval(double successes, double trials, double level) {
    const double tail = 0.5 - level / 200;
    return {successes == 0 ? 0 : stats::betaQuantile(tail, successes, trials - successes + 1),
            successes == trials ? 1 : stats::betaQuantile(1 - tail, successes + 1, trials - successes)};
}

/// Wilson (1927).
Interval scoreInterval(double successes, double trials, double level) {
    const double z = stats::normalQuantile(0.5 + level / 200);
    const double share = successes / trials;
    const double centre = share + z * z / (2 * trials);
    const double reach = z * std::sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
    return {successes == 0 ? 0 : (centre - reach) / (1 + z * z / trials),
            successes == trials ? 1 : (centre + reach) / (1 + z * z / trials)};
}

/// As many names as can be read at once.
std::vector<std::string> firstOf(std::vector<std::string> names) {
    constexpr std::size_t most = 10;
    if (names.size() <= most) return names;
    names.resize(most);
    names.push_back("…");
    return names;
}

}  // namespace

ModuleInfo binomialInfo() {
    return testInfo(
        "tests.binomial", KAPOK_TR("tests", "Binomial test of a share"),
        KAPOK_TR("tests", "Does the share of one of two values differ from a given one?"),
        KAPOK_TR(
            "tests",
            "Exact binomial test of the share of rows with the given value (the last in the order of values unless "
            "given; for booleans true), with the exact interval of Clopper & Pearson and, in a row of its own, "
            "Wilson's, which is shorter. Two-sided p-values sum all outcomes no more likely than the one seen.\n\n"
            "**Missing values** are left out and counted.\n\n"
            "Sources: C. J. Clopper, E. S. Pearson, Biometrika 26, 1934; E. B. Wilson, Journal of the American "
            "Statistical Association 22, 1927."),
        KAPOK_TR("tests", "The rows are independent of each other and have the same chance."),
        {columnParameter("column", KAPOK_TR("tests", "Column"), KAPOK_TR("tests", "A column of two values."),
                         {Type::Text, Type::Boolean, Type::Int64, Type::Float64}),
         wordParameter("success", KAPOK_TR("tests", "Value"), KAPOK_TR("tests", "The value whose share is tested.")),
         numberParameter("share", KAPOK_TR("tests", "Hypothetical share"),
                         KAPOK_TR("tests", "The share is compared with this one, from 0 to 1."), 0.5, 0, 1),
         sideParameter(), advanced(levelParameter())});
}

Result runBinomial(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const ColumnView& column = data.column(parameters.word("column"));
    const std::array columns{&column};
    const stats::CompleteRows complete = stats::completeRows(columns, data.rows());
    const stats::Categories categories = stats::categoriesOf(column, complete.rows);
    if (categories.names.empty()) {
        throw Error(KAPOK_TR("tests", "Column %1 has no values.").arg(column.field().name),
                    KAPOK_TR("tests", "Choose another column."));
    }
    const std::string success = parameters.has("success") && !parameters.word("success").empty()
                                    ? parameters.word("success")
                                    : categories.names.back();
    const auto found = std::find(categories.names.begin(), categories.names.end(), success);
    const std::size_t hits = found == categories.names.end()
                                 ? 0
                                 : categories.counts[static_cast<std::size_t>(found - categories.names.begin())];
    const auto successes = static_cast<std::int64_t>(hits);
    const auto trials = static_cast<std::int64_t>(complete.rows.size());
    const double share = parameters.number("share");
    const double lower = stats::binomialCdf(successes, trials, share);
    const double upper = stats::binomialUpper(successes - 1, trials, share);
    const Side side = sideOf(parameters);
    const double level = intervalLevel(side, parameters.number("level"));
    const double p = side == Side::Two ? twoSided(successes, trials, share) : side == Side::Less ? lower : upper;
    const double estimate = static_cast<double>(successes) / static_cast<double>(trials);
    Interval exact = exactInterval(static_cast<double>(successes), static_cast<double>(trials), level);
    Interval score = scoreInterval(static_cast<double>(successes), static_cast<double>(trials), level);
    for (Interval* each : {&exact, &score}) {
        if (side == Side::Less) each->lower = 0;
        if (side == Side::Greater) each->upper = 1;
    }
    Result result;
    writeTests({{.test = "binomial",
                 .statistic = static_cast<double>(successes),
                 .df = static_cast<double>(trials),
                 .pValue = p,
                 .estimate = estimate,
                 .lower = exact.lower,
                 .upper = exact.upper,
                 .effect = "cohen_h",
                 .effectSize = 2 * std::asin(std::sqrt(estimate)) - 2 * std::asin(std::sqrt(share))},
                {.test = "wilson", .estimate = estimate, .lower = score.lower, .upper = score.upper}},
               result);
    addVerdict(p,
               KAPOK_TR("tests", "The share of %1, %2, differs from %3 (%4).")
                   .arg(success)
                   .arg(rounded(estimate))
                   .arg(rounded(share)),
               KAPOK_TR("tests", "The share of %1, %2, does not differ clearly from %3 (%4).")
                   .arg(success)
                   .arg(rounded(estimate))
                   .arg(rounded(share)),
               result);
    if (hits == 0) {
        result.warnings.push_back(KAPOK_TR("tests", "No row of %1 has the value %2; there are: %3.")
                                      .arg(column.field().shown())
                                      .arg(success)
                                      .arg(joinList(firstOf(categories.names))));
    }
    warnAboutRows(complete.left, result);
    return result;
}

ModuleInfo runsInfo() {
    return testInfo(
        "tests.runs", KAPOK_TR("tests", "Runs test"),
        KAPOK_TR("tests", "Is the order of the rows random? Runs above and below the median."),
        KAPOK_TR("tests",
                 "Counts runs of values above and below the median (values equal to it are dropped) and "
                 "compares them with a random order, by the normal distribution. Few runs: neighbours are "
                 "alike; many: they alternate. The order of the rows matters.\n\n"
                 "**Missing values** are left out and counted.\n\n"
                 "Source: A. Wald, J. Wolfowitz, Annals of Mathematical Statistics 11, 1940."),
        KAPOK_TR("tests", "The order of the rows means something, and the values are not coarsely rounded."),
        {columnParameter("value", KAPOK_TR("tests", "Value"), KAPOK_TR("tests", "Numbers in the order of the rows."),
                         numberTypes())});
}

Result runRuns(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    std::size_t left = 0;
    const Sample sample = sampleOf(data.column(parameters.word("value")), left);
    needValues(sample, 2);
    std::vector<double> sorted = sample.values;
    std::sort(sorted.begin(), sorted.end());
    const double median = stats::quantile(sorted, 0.5);
    std::vector<bool> above;
    for (const double value : sample.values) {
        if (value != median) above.push_back(value > median);
    }
    double runs = above.empty() ? 0 : 1;
    double high = 0;
    for (std::size_t i = 0; i < above.size(); ++i) {
        high += above[i] ? 1 : 0;
        runs += i > 0 && above[i] != above[i - 1] ? 1 : 0;
    }
    const auto n = static_cast<double>(above.size());
    const double low = n - high;
    const double mean = 1 + 2 * high * low / n;
    const double variance = 2 * high * low * (2 * high * low - n) / (n * n * (n - 1));
    TestRow row{.test = "runs", .estimate = runs};
    row.statistic = (runs - mean) / std::sqrt(variance);
    row.pValue = stats::normalTwoSided(row.statistic);
    Result result;
    writeTests({row}, result);
    addVerdict(row.pValue, KAPOK_TR("tests", "The order of **%1** is not random (runs test, %2).").arg(sample.name),
               KAPOK_TR("tests", "The order of **%1** does not differ clearly from a random one (runs test, %2).")
                   .arg(sample.name),
               result);
    warnAboutRows(left, result);
    return result;
}

}  // namespace kapok::tests
