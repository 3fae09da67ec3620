// What tests of groups suppose of them: equal spread and normal values.
#pragma once

#include "tests/samples.h"

namespace kapok::tests {

/// p-value of Brown & Forsythe's test (1974) of equal spread. NaN where it has no degrees of freedom.
double equalSpreadP(const std::vector<Sample>& samples);

/// p-value of Shapiro & Wilk's test (1965) of all values less the means of their groups. NaN beyond 300 values: then
/// means are normal enough, and the test finds what does not matter.
double normalWithinP(const std::vector<Sample>& samples);

/// For tests of ranks: says where groups differ in spread, so that a difference need not be one of levels.
void warnAboutSpread(const std::vector<Sample>& samples, Result& result);

}  // namespace kapok::tests
