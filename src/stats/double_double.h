// Sums and products that carry their rounding error: about 31 digits from two doubles.
#pragma once

#include <cmath>

namespace kapok::stats {

/// An unevaluated sum high + low with |low| <= ulp(high) / 2 (Dekker 1971). Finite values only.
struct DoubleDouble {
    double high = 0;
    double low = 0;

    double value() const { return high + low; }
};

/// a + b exactly (Knuth 1969, TwoSum).
inline DoubleDouble twoSum(double a, double b) {
    const double sum = a + b;
    const double shadow = sum - a;
    return {sum, (a - (sum - shadow)) + (b - shadow)};
}

/// a * b exactly, by a fused multiply-add.
inline DoubleDouble twoProduct(double a, double b) {
    const double product = a * b;
    return {product, std::fma(a, b, -product)};
}

inline DoubleDouble operator+(DoubleDouble a, DoubleDouble b) {
    const DoubleDouble high = twoSum(a.high, b.high);
    return twoSum(high.high, high.low + a.low + b.low);
}

inline DoubleDouble operator+(DoubleDouble a, double b) { return a + DoubleDouble{b, 0}; }
inline DoubleDouble operator-(DoubleDouble a) { return {-a.high, -a.low}; }
inline DoubleDouble operator-(DoubleDouble a, DoubleDouble b) { return a + -b; }

inline DoubleDouble operator*(DoubleDouble a, DoubleDouble b) {
    const DoubleDouble high = twoProduct(a.high, b.high);
    return twoSum(high.high, high.low + a.high * b.low + a.low * b.high);
}

inline DoubleDouble operator/(DoubleDouble a, double b) {
    const double quotient = a.high / b;
    const DoubleDouble rest = a - twoProduct(quotient, b);
    return twoSum(quotient, rest.value() / b);
}

}  // namespace kapok::stats
