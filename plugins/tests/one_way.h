// The sums of squares of a one-way layout.
#pragma once

#include "tests/samples.h"

namespace kapok::tests {

struct OneWay {
    double between = 0;  ///< sum of squares between groups
    double within = 0;
    double dfBetween = 0;
    double dfWithin = 0;

    double meanBetween() const { return between / dfBetween; }
    double meanWithin() const { return within / dfWithin; }
    double f() const { return meanBetween() / meanWithin(); }
};

/// Sums are carried in double-double: NIST's sets of 13 digits keep what the data hold.
OneWay oneWay(const std::vector<Sample>& samples);

/// Welch's (1951) test of equal means without equal variances.
struct WelchAnova {
    double f;
    double df1;
    double df2;
};
WelchAnova welchAnova(const std::vector<Sample>& samples);

/// Levene's test (1960): one-way analysis of distances from the mean, or from the median (Brown & Forsythe 1974).
OneWay levene(const std::vector<Sample>& samples, bool aboutMedian);

}  // namespace kapok::tests
