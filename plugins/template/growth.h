// The algorithm, free of the SDK: easy to test by itself.
#pragma once

#include <vector>

/// Growth from one value to the next in percent. NaN for the first value, where either value is NaN (missing), and
/// after a value that is not positive.
std::vector<double> growthRates(const std::vector<double>& values);
