// Comparisons, in, between, min and max of a row.
#include "expression/binder.h"
#include "expression/kernel.h"
#include "expression/key_set.h"

namespace kapok::expression {
namespace {

enum class Sign : std::uint8_t { Equal, Unequal, Less, LessOrEqual, Greater, GreaterOrEqual };

Sign signFromName(std::string_view name) {
    if (name == "=") return Sign::Equal;
    if (name == "<>") return Sign::Unequal;
    if (name == "<") return Sign::Less;
    if (name == "<=") return Sign::LessOrEqual;
    return name == ">" ? Sign::Greater : Sign::GreaterOrEqual;
}

/// Calls f with a function object that compares two values.
template <class F>
auto withComparison(Sign sign, F f) {
    switch (sign) {
        case Sign::Equal: return f([](const auto& a, const auto& b) { return a == b; });
        case Sign::Unequal: return f([](const auto& a, const auto& b) { return a != b; });
        case Sign::Less: return f([](const auto& a, const auto& b) { return a < b; });
        case Sign::LessOrEqual: return f([](const auto& a, const auto& b) { return a <= b; });
        case Sign::Greater: return f([](const auto& a, const auto& b) { return a > b; });
        case Sign::GreaterOrEqual: break;
    }
    return f([](const auto& a, const auto& b) { return a >= b; });
}

Kernel textComparison(Sign sign) {
    return [sign](std::span<const Vector> arguments, const Frame& frame) {
        Result result(Type::Boolean, arguments, frame);
        auto* out = result.values<std::uint8_t>();
        const Vector& a = arguments[0];
        const Vector& b = arguments[1];
        withComparison(sign, [&](auto compare) {
            for (std::size_t i = 0; i < result.rows(); ++i) out[i] = compare(a.text(i), b.text(i));
        });
        return result.finish();
    };
}

Kernel comparisonKernel(Type type, Sign sign) {
    if (type == Type::Text) return textComparison(sign);
    return withComparison(sign, [type](auto compare) {
        return withValueType(type, [compare](auto* null) -> Kernel {
            using T = std::remove_pointer_t<decltype(null)>;
            return binaryKernel<T, T, std::uint8_t>(Type::Boolean, compare);
        });
    });
}

/// int64 with float64, exact: the real is brought to a whole bound on the right side.
Kernel mixedComparison(Sign sign, bool wholeFirst) {
    return withComparison(sign, [wholeFirst](auto compare) -> Kernel {
        return [wholeFirst, compare](std::span<const Vector> arguments, const Frame& frame) {
            Result result(Type::Boolean, arguments, frame);
            auto* out = result.values<std::uint8_t>();
            forEach<std::int64_t, double>(arguments[wholeFirst ? 0 : 1], arguments[wholeFirst ? 1 : 0], out,
                                          result.rows(), [&](std::int64_t whole, double real) {
                                              const int order = compareExactly(whole, real);
                                              return compare(wholeFirst ? order : -order, 0);
                                          });
            return result.finish();
        };
    });
}

bool isWhole(const ValueType& type) { return type.type == Type::Int64 && !type.any; }
bool isReal(const ValueType& type) { return type.type == Type::Float64 && !type.any; }

/// With a constant below 2^53 the whole numbers may be rounded to reals: none moves across the constant.
bool exactAsReals(const Call& call, std::size_t wholeSide) {
    constexpr double exact = 9007199254740992.0;
    const Vector* whole = call.constant(wholeSide);
    const Vector* real = call.constant(1 - wholeSide);
    if (whole) return whole->isMissing(0) || std::abs(static_cast<double>(whole->as<std::int64_t>()[0])) < exact;
    return real && (real->isMissing(0) || std::abs(real->as<double>()[0]) < exact);
}

/// Each argument in turn; the winner's value is kept. Missing arguments do not take part.
template <class T>
Vector extremeOf(std::span<const Vector> arguments, const Frame& frame, bool greatest) {
    Result result(arguments[0].type, arguments, frame, false);
    T* out = result.values<T>();
    for (std::size_t i = 0; i < result.rows(); ++i) {
        bool any = false;
        out[i] = T{};
        for (const Vector& argument : arguments) {
            if (argument.isFailed(i)) result.failAs(i, argument);
            if (argument.isMissing(i)) continue;
            const T value = argument.as<T>()[argument.at(i)];
            if (!any || (greatest ? out[i] < value : value < out[i])) out[i] = value;
            any = true;
        }
        if (!any) result.setMissing(i);
    }
    return result.finish();
}

Vector extremeText(std::span<const Vector> arguments, const Frame& frame, bool greatest) {
    Result result(Type::Text, arguments, frame, false);
    auto rows = std::make_shared<TextRows>();
    auto* out = result.values<std::int32_t>();
    for (std::size_t i = 0; i < result.rows(); ++i) {
        const Vector* best = nullptr;
        for (const Vector& argument : arguments) {
            if (argument.isFailed(i)) result.failAs(i, argument);
            if (argument.isMissing(i)) continue;
            if (!best || (greatest ? best->text(i) < argument.text(i) : argument.text(i) < best->text(i))) {
                best = &argument;
            }
        }
        out[i] = best ? rows->add(best->text(i)) : -1;
        if (!best) result.setMissing(i);
    }
    result.setTexts(rows->texts(), rows);
    return result.finish();
}

}  // namespace

Bound bindComparison(Call& call) {
    const Sign sign = signFromName(call.name());
    const bool wholeFirst = isWhole(call.type(0)) && isReal(call.type(1));
    const bool mixed = wholeFirst || (isReal(call.type(0)) && isWhole(call.type(1)));
    if (mixed && !exactAsReals(call, wholeFirst ? 0 : 1)) {
        return {{Type::Boolean}, mixedComparison(sign, wholeFirst)};
    }
    const ValueType common = call.unify();
    if (common.type == Type::Geometry) call.wrongType(0);
    if (common.any) {
        call.convert(0, {Type::Text});
        call.convert(1, {Type::Text});
    }
    return {{Type::Boolean}, comparisonKernel(common.type, sign)};
}

Bound bindBetween(Call& call) {
    const ValueType common = call.unify();
    if (common.type == Type::Geometry) call.wrongType(0);
    const Kernel above = comparisonKernel(common.type, Sign::GreaterOrEqual);
    const Kernel below = comparisonKernel(common.type, Sign::LessOrEqual);
    const auto kernel = [above, below](std::span<const Vector> arguments, const Frame& frame) {
        const Vector low[] = {arguments[0], arguments[1]};
        const Vector high[] = {arguments[0], arguments[2]};
        const Vector both[] = {above(low, frame), below(high, frame)};
        return andKernel(both, frame);
    };
    return {{Type::Boolean}, kernel};
}

Bound bindExtreme(Call& call) {
    const bool greatest = call.name() == "max";
    const ValueType common = call.unify();
    if (common.any || common.type == Type::Geometry) call.wrongType(0);
    const auto kernel = [greatest, type = common.type](std::span<const Vector> arguments, const Frame& frame) {
        if (type == Type::Text) return extremeText(arguments, frame, greatest);
        return withValueType(type, [&](auto* null) {
            return extremeOf<std::remove_pointer_t<decltype(null)>>(arguments, frame, greatest);
        });
    };
    return {common, kernel};
}

}  // namespace kapok::expression
