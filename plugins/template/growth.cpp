#include "growth.h"

#include <cmath>

std::vector<double> growthRates(const std::vector<double>& values) {
    std::vector<double> rates(values.size(), std::nan(""));
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (values[i - 1] > 0) rates[i] = 100 * (values[i] / values[i - 1] - 1);
    }
    return rates;
}
