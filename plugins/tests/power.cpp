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

/// What the power of a test depends on; `size` is the number in each group.
struct Plan {
    std::string test;
    double size;
    double effect;
    double alpha;
    int groups;
};

double powerOfT(double df, double noncentrality, double alpha) {
    const double limit = stats::tQuantile(1 - alpha / 2, df);
    return 1 - stats::noncentralTCdf(limit, df, noncentrality) + stats::noncentralTCdf(-limit, df, noncentrality);
}

double powerOf(const Plan& plan) {
    const double n = plan.size;
    if (plan.test == "t_two") return powerOfT(2 * n - 2, plan.effect * std::sqrt(n / 2), plan.alpha);
    if (plan.test == "t_one") return powerOfT(n - 1, plan.effect * std::sqrt(n), plan.alpha);
    if (plan.test == "anova") {
        const double df = plan.groups * (n - 1);
        const double limit = stats::fQuantile(1 - plan.alpha, plan.groups - 1, df);
        const double noncentrality = plan.effect * plan.effect * n * plan.groups;
        return 1 - stats::noncentralFCdf(limit, plan.groups - 1, df, noncentrality);
    }
    if (plan.test == "chi_square") {
        const double limit = stats::chiSquareQuantile(1 - plan.alpha, plan.groups);
        return 1 - stats::noncentralChiSquareCdf(limit, plan.groups, n * plan.effect * plan.effect);
    }
    // Two shares that differ by Cohen's h.
    const double limit = -stats::normalQuantile(plan.alpha / 2);
    const double shift = std::abs(plan.effect) * std::sqrt(n / 2);
    return stats::normalUpper(limit - shift) + stats::normalUpper(limit + shift);
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
        "Give two of size, effect and power; the third is computed. Size is the number in each group (for chi-square "
        "the "
        "number in all). Effects are Cohen's: d for t tests (0.2 small, 0.5 medium, 0.8 large), f for the analysis of "
        "variance (0.1, 0.25, 0.4), w for chi-square (0.1, 0.3, 0.5), h for two shares (0.2, 0.5, 0.8). Tests are "
        "two-sided. No data are needed.\n\n"
        "Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988.");
    info.assumptions =
        KAPOK_TR("tests", "Those of the test that is planned, and an effect that is truly as great as given.");
    info.parameters = {
        choiceParameter("test", KAPOK_TR("tests", "Test"), KAPOK_TR("tests", "The test that is planned."),
                        {{"t_two", KAPOK_TR("tests", "t test of two groups")},
                         {"t_one", KAPOK_TR("tests", "t test of one mean or of pairs")},
                         {"anova", KAPOK_TR("tests", "One-way analysis of variance")},
                         {"shares", KAPOK_TR("tests", "Two shares")},
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
        integerParameter(
            "groups", KAPOK_TR("tests", "Groups or degrees of freedom"),
            KAPOK_TR("tests", "Groups of the analysis of variance; degrees of freedom of the chi-square test."),
            std::int64_t{3}, 1, 1000)};
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
    Plan plan{parameters.word("test"), 2, 0.5, parameters.number("alpha"),
              static_cast<int>(parameters.integer("groups"))};
    if (plan.test == "anova") plan.groups = std::max(2, plan.groups);
    if (sizeGiven) plan.size = parameters.number("size");
    if (effectGiven) plan.effect = parameters.number("effect");
    double power = powerGiven ? parameters.number("power") : 0.8;
    if (sizeGiven && effectGiven) {
        power = powerOf(plan);
    } else if (sizeGiven) {
        plan.effect = solve(plan, power, 1e-6, 100, [](Plan& p, double value) { p.effect = value; });
    } else {
        plan.size = solve(plan, power, 2, 1e9, [](Plan& p, double value) { p.size = value; });
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
        each.size = 2 + (2 * plan.size - 2) * i / 40;
        curve.row({each.size, powerOf(each)});
    }
    const ChartText chart{.dataset = "curve", .mark = "line", .title = "", .channels = {{"x", "size"}, {"y", "power"}}};
    result.charts.push_back({"power", KAPOK_TR("tests", "Power by size"), chart.json()});
    result.texts.push_back(
        {"summary", KAPOK_TR("tests", "With %1 in each group an effect of %2 is found with probability %3 at level %4.")
                        .arg(rounded(std::ceil(plan.size - 1e-9)))
                        .arg(rounded(plan.effect))
                        .arg(rounded(power))
                        .arg(rounded(plan.alpha))});
    return result;
}

}  // namespace kapok::tests
