// Functions of numbers.
#include "expression/binder.h"
#include "expression/bins.h"
#include "expression/kernel.h"

namespace kapok::expression {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double mostDigits = 300;

template <class F>
Bound realFunction(Call& call, F f) {
    call.needFloat(0);
    return {{Type::Float64}, unaryKernel<double, double>(Type::Float64, f)};
}

/// Whole numbers stay as they are.
template <class F>
Bound rounding(Call& call, F f) {
    call.needNumber(0);
    if (call.type(0).type == Type::Int64) {
        return {{Type::Int64}, unaryKernel<std::int64_t, std::int64_t>(Type::Int64, [](std::int64_t x) { return x; })};
    }
    return {{Type::Float64}, unaryKernel<double, double>(Type::Float64, f)};
}

/// Half away from zero. Digits before the point may be rounded too (negative digits).
double roundedTo(double x, double digits) {
    digits = std::trunc(digits);
    if (!std::isfinite(x)) return x;
    if (std::abs(digits) > mostDigits) return digits < 0 ? 0 : x;
    const double scale = std::pow(10.0, std::abs(digits));
    if (digits < 0) return std::round(x / scale) * scale;
    const double scaled = x * scale;
    return std::isfinite(scaled) ? std::round(scaled) / scale : x;
}

std::int64_t wholeLowerEdge(std::int64_t x, std::int64_t width, std::int64_t origin) {
    const std::int64_t rest = (x % width - origin % width) % width;
    return x - (rest < 0 ? rest + width : rest);
}

Vector wholeBins(std::span<const Vector> arguments, const Frame& frame) {
    Result result(Type::Int64, arguments, frame);
    auto* out = result.values<std::int64_t>();
    const auto value = [&](std::size_t index, std::size_t row) {
        return arguments[index].as<std::int64_t>()[arguments[index].at(row)];
    };
    for (std::size_t i = 0; i < result.rows(); ++i) {
        const std::int64_t width = value(1, i);
        out[i] = 0;
        if (width > 0) {
            out[i] = wholeLowerEdge(value(0, i), width, value(2, i));
        } else {
            result.setMissing(i);
        }
    }
    return result.finish();
}

Vector realBins(std::span<const Vector> arguments, const Frame& frame) {
    Result result(Type::Float64, arguments, frame);
    auto* out = result.values<double>();
    const auto value = [&](std::size_t index, std::size_t row) {
        return arguments[index].as<double>()[arguments[index].at(row)];
    };
    BinScale bins(1, 0);
    for (std::size_t i = 0; i < result.rows(); ++i) {
        const double width = value(1, i);
        const double origin = value(2, i);
        if (width != bins.width() || origin != bins.origin()) bins = BinScale(width, origin);
        out[i] = bins.edge(bins.number(value(0, i)));
    }
    markNan(result, out);
    return result.finish();
}

}  // namespace

Bound bindAbs(Call& call) {
    call.needNumber(0);
    if (call.type(0).type == Type::Float64) return realFunction(call, [](double x) { return std::abs(x); });
    const auto kernel = [](std::span<const Vector> arguments, const Frame& frame) {
        Result result(Type::Int64, arguments, frame);
        auto* out = result.values<std::int64_t>();
        constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
        forEach<std::int64_t>(arguments[0], out, result.rows(),
                              [](std::int64_t x) { return x < 0 && x != lowest ? -x : x; });
        for (std::size_t i = 0; i < result.rows(); ++i) {
            if (out[i] == lowest) {
                result.fail(i, [] { return KAPOK_TR("expression", "The number is too small to change its sign."); });
            }
        }
        return result.finish();
    };
    return {{Type::Int64}, kernel};
}

Bound bindRound(Call& call) {
    if (call.count() == 1) return rounding(call, [](double x) { return std::round(x); });
    call.needFloat(0);
    call.needFloat(1);
    return {{Type::Float64}, binaryKernel<double, double, double>(Type::Float64, roundedTo)};
}

Bound bindFloor(Call& call) {
    return rounding(call, [](double x) { return std::floor(x); });
}
Bound bindCeil(Call& call) {
    return rounding(call, [](double x) { return std::ceil(x); });
}
Bound bindSqrt(Call& call) {
    return realFunction(call, [](double x) { return std::sqrt(x); });
}
Bound bindExp(Call& call) {
    return realFunction(call, [](double x) { return std::exp(x); });
}
Bound bindLn(Call& call) {
    return realFunction(call, [](double x) { return x > 0 ? std::log(x) : nan; });
}
Bound bindLog10(Call& call) {
    return realFunction(call, [](double x) { return x > 0 ? std::log10(x) : nan; });
}

Bound bindLog(Call& call) {
    call.needFloat(0);
    call.needFloat(1);
    return {{Type::Float64}, binaryKernel<double, double, double>(Type::Float64, [](double x, double base) {
                return x > 0 && base > 0 && base != 1 ? std::log(x) / std::log(base) : nan;
            })};
}

Bound bindSign(Call& call) {
    call.needFloat(0);
    return {{Type::Int64}, unaryKernel<double, std::int64_t>(Type::Int64, [](double x) {
                return std::int64_t{x > 0} - std::int64_t{x < 0};
            })};
}

Bound bindBin(Call& call) {
    for (std::size_t i = 0; i < call.count(); ++i) call.needNumber(i);
    const Type type = call.unify().type;
    if (const Vector* width = call.constant(1)) {
        const bool positive = !width->isMissing(0) &&
                              (type == Type::Int64 ? width->as<std::int64_t>()[0] > 0 : width->as<double>()[0] > 0);
        if (!positive) call.wrong(1, KAPOK_TR("expression", "The width of a bin must be greater than 0."));
    }
    const bool hasOrigin = call.count() == 3;
    const auto kernel = [type, hasOrigin](std::span<const Vector> arguments, const Frame& frame) {
        std::vector<Vector> all(arguments.begin(), arguments.end());
        if (!hasOrigin) {
            all.push_back(type == Type::Int64 ? constantVector(type, std::int64_t{0}) : constantVector(type, 0.0));
        }
        return type == Type::Int64 ? wholeBins(all, frame) : realBins(all, frame);
    };
    return {{type}, kernel};
}

}  // namespace kapok::expression
