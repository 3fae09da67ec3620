#include "tests/group_checks.h"

#include "sdk/declare.h"
#include "stats/distributions.h"
#include "stats/normality.h"
#include "tests/one_way.h"
#include "tests/test_table.h"

#include <algorithm>

namespace kapok::tests {

double equalSpreadP(const std::vector<Sample>& samples) {
    const OneWay spread = levene(samples, true);
    if (!(spread.dfWithin > 0) || !(spread.within > 0)) return notANumber;
    return stats::fUpper(spread.f(), spread.dfBetween, spread.dfWithin);
}

double normalWithinP(const std::vector<Sample>& samples) {
    std::vector<double> residuals;
    for (const Sample& sample : samples) {
        for (const double value : sample.values) residuals.push_back(value - sample.moments.mean);
    }
    if (residuals.size() > 300) return notANumber;
    std::sort(residuals.begin(), residuals.end());
    return stats::shapiroWilk(residuals).pValue;
}

void warnAboutSpread(const std::vector<Sample>& samples, Result& result) {
    const double p = equalSpreadP(samples);
    if (!(p < 0.05)) return;
    result.warnings.push_back(
        KAPOK_TR("tests",
                 "The groups differ in spread (Brown–Forsythe, %1): a difference found is one in the tendency to "
                 "greater values, not of levels alone.")
            .arg(pText(p)));
}

}  // namespace kapok::tests
