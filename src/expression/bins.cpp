#include "expression/bins.h"

#include <limits>

namespace kapok::expression {
namespace {

constexpr double mostDigits = 1e15;  // whole numbers below are exact, and so are the sums of two
constexpr double finestUnit = 1e22;  // the greatest power of ten that a double holds exactly

/// The number in parts of 1 / unit where that is whole and of few digits: then number * unit / unit is the number.
bool isDecimal(double number, double unit) {
    const double parts = std::round(number * unit);
    return std::abs(parts) <= mostDigits && parts / unit == number;
}

}  // namespace

BinScale::BinScale(double width, double origin) : width_(width), origin_(origin), steps_(width), start_(origin) {
    if (!(width > 0)) {
        width_ = steps_ = std::numeric_limits<double>::quiet_NaN();
        return;
    }
    for (double unit = 1; unit <= finestUnit; unit *= 10) {
        if (!isDecimal(width, unit) || !isDecimal(origin, unit)) continue;
        steps_ = std::round(width * unit);
        start_ = std::round(origin * unit);
        unit_ = unit;
        return;
    }
}

}  // namespace kapok::expression
