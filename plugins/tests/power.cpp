// Power and sample size of common tests.
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/normal.h"
#include "tests/modules.h"
#include "tests/test_table.h"

#include <algorithm>

namespace kapok::tests {
namespace {

/// What the power of a test depends on; `size` is the number in each group, in the first where they differ.
struct Plan {
    std::string test;
    double size;
    double effect;
    double alpha;
    int groups;    ///< or degrees of freedom, or predictors
    double ratio;  ///< size of the second group over that of the first
    bool oneSided;

    /// The share of the null distribution beyond each limit that counts.
    double tail() const { return oneSided ? alpha : alpha / 2; }
    bool hasGroups() const { return test == "t_two" || test == "anova" || test == "shares"; }
    double leastSize() const {
        if (test == "correlation") return 4;
        return test == "regression" ? groups + 2 : 2;
    }
    double mostEffect() const { return test == "correlation" ? 1 - 1e-9 : 100; }
};

double powerOfT(const Plan& plan, double df, double noncentrality) {
    const double limit = stats::tQuantile(1 - plan.tail(), df);
    const double above = 1 - stats::noncentralTCdf(limit, df, noncentrality);
    return plan.oneSided ? above : above + stats::noncentralTCdf(-limit, df, noncentrality);
}

double powerOfNormal(const Plan& plan, double shift, double limit) {
    const double above = stats::normalUpper(limit - shift);
    return plan.oneSided ? above : above + stats::normalUpper(limit + shift);
}

double powerOfF(const Plan& plan, double df1, double df2, double noncentrality) {
    return 1 - stats::noncentralFCdf(stats::fQuantile(1 - plan.alpha, df1, df2), df1, df2, noncentrality);
}

/// Fisher's z of the correlation, with his correction of its bias, against that of the least significant one.
double powerOfCorrelation(const Plan& plan) {
    const double n = plan.size;
    const double t = stats::tQuantile(1 - plan.tail(), n - 2);
    const double least = std::sqrt(t * t / (t * t + n - 2));
    const double z = std::atanh(plan.effect) + plan.effect / (2 * (n - 1));
    return powerOfNormal(plan, z * std::sqrt(n - 3), std::atanh(least) * std::sqrt(n - 3));
}

double powerOf(const Plan& plan) {
    const double n = plan.size;
    const double second = plan.ratio * n;
    const double both = std::sqrt(n * second / (n + second));
    const double limit = -stats::normalQuantile(plan.tail());
    if (plan.test == "t_two") return powerOfT(plan, n + second - 2, plan.effect * both);
    if (plan.test == "t_one") return powerOfT(plan, n - 1, plan.effect * std::sqrt(n));
    if (plan.test == "anova") {
        return powerOfF(plan, plan.groups - 1, plan.groups * (n - 1), plan.effect * plan.effect * n * plan.groups);
    }
    if (plan.test == "regression") return powerOfF(plan, plan.groups, n - plan.groups - 1, plan.effect * n);
    if (plan.test == "chi_square") {
        const double critical = stats::chiSquareQuantile(1 - plan.alpha, plan.groups);
        return 1 - stats::noncentralChiSquareCdf(critical, plan.groups, n * plan.effect * plan.effect);
    }
    if (plan.test == "correlation") return powerOfCorrelation(plan);
    // Shares that differ by Cohen's h, from a given one or from each other.
    return powerOfNormal(plan, plan.effect * (plan.test == "share" ? std::sqrt(n) : both), limit);
}

/// Where power, which rises in what `set` sets, reaches the aim within [low, high]; NaN when it does not.
template <class Set>
double solve(Plan plan, double aim, double low, double high, Set set) {
    const auto at = [&](double value) {
        set(plan, value);
        return powerOf(plan);
    };
    if (!(at(high) >= aim)) return notANumber;
    if (at(low) >= aim) return low;
    for (int i = 0; i < 200 && high - low > 1e-12 * high; ++i) {
        const double middle = high > 4 * low ? std::sqrt(low * high) : 0.5 * (low + high);
        (at(middle) >= aim ? high : low) = middle;
    }
    return 0.5 * (low + high);
}

ModuleInfo makeInfo() {
    ModuleInfo info;
    info.id = "tests.power";
    info.title = KAPOK_TR("tests", "Power and sample size");
    info.group = KAPOK_TR("tests", "Hypothesis tests");
    info.summary = KAPOK_TR(
        "tests", "How many rows a test needs, how sure it is to find an effect, or how small an effect it finds.");
    info.help = KAPOK_TR(
        "tests",
        "Give two of size, effect and power; the third is computed. Size is the number in each group; where there are "
        "no groups the number of rows, and where groups differ in size that in the first. Effects are Cohen's: d for t "
        "tests (0.2 small, 0.5 medium, 0.8 large), f for the analysis of "
        "variance (0.1, 0.25, 0.4), w for chi-square (0.1, 0.3, 0.5), h for shares (0.2, 0.5, 0.8), "
        "r for correlations (0.1, 0.3, 0.5), f² = R² / (1 − R²) for regressions (0.02, 0.15, 0.35). Tests of means, "
        "shares and correlations are two-sided unless told. No data are needed.\n\n"
        "Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988.");
    info.assumptions =
        KAPOK_TR("tests", "Those of the test that is planned, and an effect that is truly as great as given.");
    info.parameters = {
        choiceParameter("test", KAPOK_TR("tests", "Test"), KAPOK_TR("tests", "The test that is planned."),
                        {{"t_two", KAPOK_TR("tests", "t test of two groups")},
                         {"t_one", KAPOK_TR("tests", "t test of one mean or of pairs")},
                         {"anova", KAPOK_TR("tests", "One-way analysis of variance")},
                         {"shares", KAPOK_TR("tests", "Two shares")},
                         {"share", KAPOK_TR("tests", "One share")},
                         {"correlation", KAPOK_TR("tests", "Correlation")},
                         {"regression", KAPOK_TR("tests", "F test of a regression")},
                         {"chi_square", KAPOK_TR("tests", "Chi-square test")}}),
        numberParameter("size", KAPOK_TR("tests", "Size of each group"), KAPOK_TR("tests", "Computed unless given."),
                        {}, 2, 1e9),
        numberParameter("effect", KAPOK_TR("tests", "Effect"), KAPOK_TR("tests", "Cohen's effect size."), {}, 1e-6,
                        100),
        numberParameter(
            "power", KAPOK_TR("tests", "Power"),
            KAPOK_TR("tests",
                     "The probability of finding the effect: 0.8 when neither it nor size and effect are given."),
            {}, 0.0001, 0.999999),
        numberParameter("alpha", KAPOK_TR("tests", "Level of the test"),
                        KAPOK_TR("tests", "The probability of finding an effect that is not there."), 0.05, 1e-9, 0.5),
        integerParameter("groups", KAPOK_TR("tests", "Groups, degrees of freedom or predictors"),
                         KAPOK_TR("tests",
                                  "Groups of the analysis of variance; degrees of freedom of the chi-square test; "
                                  "predictors of the regression."),
                         std::int64_t{3}, 1, 1000),
        advanced(choiceParameter("alternative", KAPOK_TR("tests", "Alternative"),
                                 KAPOK_TR("tests", "For tests of means, shares and correlations."),
                                 {{"two_sided", KAPOK_TR("tests", "Different")},
                                  {"one_sided", KAPOK_TR("tests", "To the side of the effect")}})),
        advanced(numberParameter("ratio", KAPOK_TR("tests", "Size of the second group over the first"),
                                 KAPOK_TR("tests", "For the t test of two groups and two shares."), 1.0, 0.001, 1000))};
    return info;
}

}  // namespace

const ModuleInfo& PowerModule::info() const {
    static const ModuleInfo info = makeInfo();
    return info;
}

Result PowerModule::run(const Inputs&, const ParameterValues& parameters, RunContext& context) const {
    const bool sizeGiven = parameters.has("size");
    const bool effectGiven = parameters.has("effect");
    const bool powerGiven = parameters.has("power");
    if (sizeGiven && effectGiven && powerGiven) {
        throw Error(KAPOK_TR("tests", "Size, effect and power are all given."),
                    KAPOK_TR("tests", "Leave out the one to compute."));
    }
    Plan plan{parameters.word("test"),
              2,
              0.5,
              parameters.number("alpha"),
              static_cast<int>(parameters.integer("groups")),
              parameters.number("ratio"),
              parameters.word("alternative") == "one_sided"};
    if (plan.test == "anova") plan.groups = std::max(2, plan.groups);
    plan.size = sizeGiven ? parameters.number("size") : plan.leastSize();
    if (plan.size < plan.leastSize()) {
        throw Error(KAPOK_TR("tests", "A size of %1 is too small for this test.").arg(rounded(plan.size)),
                    KAPOK_TR("tests", "Give at least %1.").arg(rounded(plan.leastSize())));
    }
    if (effectGiven) plan.effect = parameters.number("effect");
    if (plan.effect > plan.mostEffect()) {
        throw Error(KAPOK_TR("tests", "A correlation is less than 1."), KAPOK_TR("tests", "Give a smaller effect."));
    }
    double power = powerGiven ? parameters.number("power") : 0.8;
    if (sizeGiven && effectGiven) {
        power = powerOf(plan);
    } else if (sizeGiven) {
        plan.effect = solve(plan, power, 1e-6, plan.mostEffect(), [](Plan& p, double value) { p.effect = value; });
    } else {
        plan.size = solve(plan, power, plan.leastSize(), 1e9, [](Plan& p, double value) { p.size = value; });
    }
    if (std::isnan(plan.size) || std::isnan(plan.effect)) {
        throw Error(KAPOK_TR("tests", "No size reaches this power."),
                    KAPOK_TR("tests", "Ask for a larger effect or less power."));
    }
    Result result;
    RowWriter(result.addTable("power", KAPOK_TR("tests", "Power")), {"size", "effect", "power", "alpha"})
        .row({plan.size, plan.effect, power, plan.alpha});
    RowWriter curve(result.addTable("curve", KAPOK_TR("tests", "Power by size")), {"size", "power"});
    Plan each = plan;
    for (int i = 0; i <= 40; ++i) {
        context.check();
        each.size = plan.leastSize() + (2 * plan.size - plan.leastSize()) * i / 40;
        curve.row({each.size, powerOf(each)});
    }
    const ChartText chart{.dataset = "curve", .mark = "line", .title = "", .channels = {{"x", "size"}, {"y", "power"}}};
    result.charts.push_back({"power", KAPOK_TR("tests", "Power by size"), chart.json()});
    const Text words =
        plan.hasGroups()
            ? KAPOK_TR("tests", "With %1 in each group an effect of %2 is found with probability %3 at level %4.")
            : KAPOK_TR("tests", "With %1 rows an effect of %2 is found with probability %3 at level %4.");
    result.texts.push_back({"summary", words.arg(rounded(std::ceil(plan.size - 1e-9)))
                                           .arg(rounded(plan.effect))
                                           .arg(rounded(power))
                                           .arg(rounded(plan.alpha))});
    return result;
}

}  // namespace kapok::tests
