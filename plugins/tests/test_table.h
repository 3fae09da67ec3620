// What the modules of this plugin share: their declaration and the table `test`.
#pragma once

#include "sdk/module.h"
#include "tests/terms.h"

#include <cmath>
#include <limits>

namespace kapok::tests {

inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// One test; what it does not have stays NaN.
struct TestRow {
    std::string test;  ///< stable id: "welch", "student"
    double statistic = notANumber;
    double df = notANumber;
    double df2 = notANumber;
    double pValue = notANumber;
    double estimate = notANumber;  ///< what is tested: a difference of means, a ratio of variances, odds
    double lower = notANumber;     ///< interval of the estimate
    double upper = notANumber;
    std::string effect = {};  ///< "hedges_g", "eta_squared"
    double effectSize = notANumber;
};

/// Table `test`: test, statistic, df, df2, p_value, estimate, lower, upper, effect, effect_size.
void writeTests(const std::vector<TestRow>& rows, Result& result, const Terms& terms = testTerms());

/// Which side of the null hypothesis counts.
enum class Side { Two, Less, Greater };
Parameter sideParameter();
Side sideOf(const ParameterValues& parameters);
/// The level of the two-sided interval that has the end of the interval of a test to that side; both in percent.
double intervalLevel(Side side, double level);
/// P-value from the probabilities of both tails of a continuous statistic.
double pOfSide(Side side, double lowerTail, double upperTail);

/// Info of a module on one table: group, input and `group` are filled in.
ModuleInfo testInfo(std::string id, Text title, Text summary, Text help, Text assumptions,
                    std::vector<Parameter> parameters);

/// Text `summary`: whether the hypothesis is rejected at 5 %. The texts end with a place for the p-value; without one
/// a text says why.
void addVerdict(double pValue, const Text& rejected, const Text& kept, Result& result);

/// "Rows left out because a value is missing or infinite: n." when there are any.
void warnAboutRows(std::size_t left, Result& result);

}  // namespace kapok::tests
