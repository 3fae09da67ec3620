// + - * / % ^ on numbers and times.
#include "expression/binder.h"
#include "expression/calendar.h"
#include "expression/kernel.h"

namespace kapok::expression {
namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();

// Wrapping sums: whether they overflowed is seen from the signs.
std::int64_t wrappedSum(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}
std::int64_t wrappedDifference(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}
std::int64_t wrappedProduct(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) * static_cast<std::uint64_t>(b));
}

struct Sum {
    static std::int64_t wrapped(std::int64_t a, std::int64_t b) { return wrappedSum(a, b); }
    static bool overflows(std::int64_t a, std::int64_t b, std::int64_t r) { return ((a ^ r) & (b ^ r)) < 0; }
    static double real(double a, double b) { return a + b; }
};

struct Difference {
    static std::int64_t wrapped(std::int64_t a, std::int64_t b) { return wrappedDifference(a, b); }
    static bool overflows(std::int64_t a, std::int64_t b, std::int64_t r) { return ((a ^ b) & (a ^ r)) < 0; }
    static double real(double a, double b) { return a - b; }
};

struct Product {
    static std::int64_t wrapped(std::int64_t a, std::int64_t b) { return wrappedProduct(a, b); }
    static bool overflows(std::int64_t a, std::int64_t b, std::int64_t r) {
        constexpr std::int64_t half = std::int64_t{1} << 31;
        if (a > -half && a < half && b > -half && b < half) return false;
        if (a == 0) return false;
        return (a == -1 && b == lowest) || r / a != b;
    }
    static double real(double a, double b) { return a * b; }
};

Text tooLarge() {
    return KAPOK_TR("expression",
                    "The result is too large for a whole number; write number(x) to calculate with decimals.");
}

/// int64 arithmetic; overflowing rows fail. `type` may also be DateTime.
template <class Operation>
Kernel wholeKernel(Type type) {
    return [type](std::span<const Vector> arguments, const Frame& frame) {
        Result result(type, arguments, frame);
        auto* out = result.values<std::int64_t>();
        const Vector& a = arguments[0];
        const Vector& b = arguments[1];
        bool overflow = false;
        forEach<std::int64_t, std::int64_t>(a, b, out, result.rows(), [&](std::int64_t x, std::int64_t y) {
            const std::int64_t r = Operation::wrapped(x, y);
            overflow |= Operation::overflows(x, y, r);
            return r;
        });
        for (std::size_t i = 0; overflow && i < result.rows(); ++i) {
            const std::int64_t x = a.as<std::int64_t>()[a.at(i)];
            const std::int64_t y = b.as<std::int64_t>()[b.at(i)];
            if (Operation::overflows(x, y, out[i])) result.fail(i, tooLarge);
        }
        return result.finish();
    };
}

template <class Operation>
Bound numberOperation(Call& call) {
    call.needNumber(0);
    call.needNumber(1);
    const Type type = call.unify().type;
    if (type == Type::Int64) return {{type}, wholeKernel<Operation>(type)};
    return {{type}, binaryKernel<double, double, double>(type, Operation::real)};
}

/// Days to or from a date; a fraction is cut off towards the past.
Bound shiftedDate(Call& call, std::size_t time, int sign) {
    const std::size_t number = 1 - time;
    call.needFloat(number);
    const auto kernel = [time, number, sign](std::span<const Vector> arguments, const Frame& frame) {
        Result result(Type::Date, arguments, frame);
        auto* out = result.values<std::int32_t>();
        forEach<std::int32_t, double>(arguments[time], arguments[number], out, result.rows(),
                                      [sign](std::int32_t day, double days) {
                                          const double shifted = std::floor(day + sign * days);
                                          return std::abs(shifted) < 2e9 ? static_cast<std::int32_t>(shifted) : 0;
                                      });
        for (std::size_t i = 0; i < result.rows(); ++i) {
            const double days = arguments[number].as<double>()[arguments[number].at(i)];
            if (!(std::abs(days) < 1e9)) {
                result.fail(i, [] { return KAPOK_TR("expression", "The date is out of range."); });
            }
        }
        return result.finish();
    };
    return {{Type::Date}, kernel};
}

Bound shiftedDateTime(Call& call, std::size_t time, int sign) {
    const std::size_t number = 1 - time;
    const ValueType type = call.type(time);
    call.needFloat(number);
    const auto kernel = [time, number, sign](std::span<const Vector> arguments, const Frame& frame) {
        Result result(Type::DateTime, arguments, frame);
        auto* out = result.values<std::int64_t>();
        const Vector& t = arguments[time];
        const Vector& n = arguments[number];
        for (std::size_t i = 0; i < result.rows(); ++i) {
            const double shift = sign * n.as<double>()[n.at(i)] * static_cast<double>(dayMicroseconds);
            out[i] = 0;
            if (std::abs(shift) < 4e18) {
                const auto whole = static_cast<std::int64_t>(std::llround(shift));
                const std::int64_t start = t.as<std::int64_t>()[t.at(i)];
                out[i] = wrappedSum(start, whole);
                if (!Sum::overflows(start, whole, out[i])) continue;
            }
            result.fail(i, [] { return KAPOK_TR("expression", "The date is out of range."); });
        }
        return result.finish();
    };
    return {type, kernel};
}

Bound shifted(Call& call, std::size_t time, int sign) {
    return call.type(time).type == Type::Date ? shiftedDate(call, time, sign) : shiftedDateTime(call, time, sign);
}

/// Days from the second time to the first: whole for dates, with a fraction for times of day.
Bound timeDifference(Call& call) {
    if (call.unify().type == Type::Date) {
        return {{Type::Int64},
                binaryKernel<std::int32_t, std::int32_t, std::int64_t>(
                    Type::Int64, [](std::int32_t a, std::int32_t b) { return std::int64_t{a} - b; })};
    }
    return {{Type::Float64},
            binaryKernel<std::int64_t, std::int64_t, double>(Type::Float64, [](std::int64_t a, std::int64_t b) {
                const std::int64_t whole = wrappedDifference(a, b);
                const double microseconds = Difference::overflows(a, b, whole)
                                                ? static_cast<double>(a) - static_cast<double>(b)
                                                : static_cast<double>(whole);
                return microseconds / static_cast<double>(dayMicroseconds);
            })};
}

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

}  // namespace

Bound bindAdd(Call& call) {
    if (isTime(call.type(0).type) && !call.type(0).any) return shifted(call, 0, 1);
    if (isTime(call.type(1).type) && !call.type(1).any) return shifted(call, 1, 1);
    return numberOperation<Sum>(call);
}

Bound bindSubtract(Call& call) {
    const auto couldBeTime = [&](std::size_t i) {
        return isTime(call.type(i).type) || (call.type(i).type == Type::Text && call.constant(i) && !call.type(i).any);
    };
    if (couldBeTime(0) && couldBeTime(1) && (isTime(call.type(0).type) || isTime(call.type(1).type))) {
        return timeDifference(call);
    }
    if (isTime(call.type(0).type)) return shifted(call, 0, -1);
    return numberOperation<Difference>(call);
}

Bound bindMultiply(Call& call) { return numberOperation<Product>(call); }

Bound bindDivide(Call& call) {
    call.needFloat(0);
    call.needFloat(1);
    return {{Type::Float64}, binaryKernel<double, double, double>(Type::Float64, [](double a, double b) {
                return b == 0 ? nan : a / b;
            })};
}

Bound bindRemainder(Call& call) {
    call.needNumber(0);
    call.needNumber(1);
    if (call.unify().type == Type::Float64) {
        return {{Type::Float64}, binaryKernel<double, double, double>(Type::Float64, [](double a, double b) {
                    return std::fmod(a, b);
                })};
    }
    const auto kernel = [](std::span<const Vector> arguments, const Frame& frame) {
        Result result(Type::Int64, arguments, frame);
        auto* out = result.values<std::int64_t>();
        const Vector& b = arguments[1];
        forEach<std::int64_t, std::int64_t>(arguments[0], b, out, result.rows(), [](std::int64_t x, std::int64_t y) {
            return y == 0 || y == -1 ? 0 : x % y;
        });
        for (std::size_t i = 0; i < result.rows(); ++i) {
            if (b.as<std::int64_t>()[b.at(i)] == 0) result.setMissing(i);
        }
        return result.finish();
    };
    return {{Type::Int64}, kernel};
}

Bound bindPower(Call& call) {
    call.needFloat(0);
    call.needFloat(1);
    return {{Type::Float64}, binaryKernel<double, double, double>(Type::Float64, [](double a, double b) {
                return a == 0 && b < 0 ? nan : std::pow(a, b);
            })};
}

Bound bindNegate(Call& call) {
    call.needNumber(0);
    if (call.type(0).type == Type::Float64) {
        return {{Type::Float64}, unaryKernel<double, double>(Type::Float64, [](double x) { return -x; })};
    }
    const auto kernel = [](std::span<const Vector> arguments, const Frame& frame) {
        const Vector both[] = {constantVector(Type::Int64, std::int64_t{0}), arguments[0]};
        return wholeKernel<Difference>(Type::Int64)(both, frame);
    };
    return {{Type::Int64}, kernel};
}

}  // namespace kapok::expression
