// text, number, int, is_number, row.
#include "expression/binder.h"
#include "expression/calendar.h"
#include "expression/kernel.h"

#include <charconv>

namespace kapok::expression {
namespace {

std::string_view withoutBlanks(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// Digits as in a program: no separators of thousands, a point before decimals.
template <class T>
bool parseNumber(std::string_view text, T& value) {
    text = withoutBlanks(text);
    if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end) return false;
    if constexpr (std::is_same_v<T, double>) return std::isfinite(value);
    return true;
}

template <class T>
Vector parsedNumbers(Type type, std::span<const Vector> arguments, const Frame& frame) {
    Result result(type, arguments, frame);
    T* out = result.values<T>();
    for (std::size_t i = 0; i < result.rows(); ++i) {
        out[i] = T{};
        if (result.isMissing(i)) continue;
        const std::string_view text = arguments[0].text(i);
        if (parseNumber(text, out[i])) continue;
        result.fail(i, [&] {
            if (type == Type::Int64) return KAPOK_TR("expression", "\"%1\" is not a whole number.").arg(text);
            return KAPOK_TR("expression", "\"%1\" is not a number.").arg(text);
        });
    }
    return result.finish();
}

Vector cutNumbers(std::span<const Vector> arguments, const Frame& frame) {
    Result result(Type::Int64, arguments, frame);
    auto* out = result.values<std::int64_t>();
    constexpr double limit = 9223372036854775808.0;  // 2^63
    for (std::size_t i = 0; i < result.rows(); ++i) {
        const double value = arguments[0].as<double>()[arguments[0].at(i)];
        const bool fits = value >= -limit && value < limit;
        out[i] = fits ? static_cast<std::int64_t>(value) : 0;
        if (!fits) {
            result.fail(i, [&] { return KAPOK_TR("expression", "%1 does not fit in a whole number.").arg(value); });
        }
    }
    return result.finish();
}

template <class T, class F>
Kernel textOf(F f) {
    return [f](std::span<const Vector> arguments, const Frame& frame) {
        const Vector& a = arguments[0];
        return textResult(arguments, frame, [&](std::size_t i) { return f(a.as<T>()[a.at(i)]); });
    };
}

template <class T>
Kernel same(Type type) {
    return unaryKernel<T, T>(type, [](T x) { return x; });
}

}  // namespace

Kernel textKernel(const ValueType& from) {
    switch (from.type) {
        case Type::Boolean:
            return textOf<std::uint8_t>([](std::uint8_t x) { return std::string(x ? "true" : "false"); });
        case Type::Int64: return textOf<std::int64_t>([](std::int64_t x) { return std::to_string(x); });
        case Type::Float64: return textOf<double>([](double x) { return shortest(x); });
        case Type::Date: return textOf<std::int32_t>([](std::int32_t x) { return dateText(x); });
        default: break;
    }
    return [zone = from.zone](std::span<const Vector> arguments, const Frame& frame) {
        const ZoneClock clock(zone);
        const Vector& a = arguments[0];
        return textResult(arguments, frame,
                          [&](std::size_t i) { return dateTimeText(clock.toLocal(a.as<std::int64_t>()[a.at(i)])); });
    };
}

Bound bindText(Call& call) {
    call.convertToText(0);
    return {{Type::Text}, [](std::span<const Vector> arguments, const Frame&) { return arguments[0]; }};
}

Bound bindNumber(Call& call) {
    if (call.type(0).any) call.convert(0, {Type::Float64});
    switch (call.type(0).type) {
        case Type::Text:
            return {{Type::Float64}, [](std::span<const Vector> arguments, const Frame& frame) {
                        return parsedNumbers<double>(Type::Float64, arguments, frame);
                    }};
        case Type::Float64: return {{Type::Float64}, same<double>(Type::Float64)};
        case Type::Int64:
            return {{Type::Float64}, unaryKernel<std::int64_t, double>(Type::Float64, [](std::int64_t x) {
                        return static_cast<double>(x);
                    })};
        case Type::Boolean:
            return {{Type::Float64}, unaryKernel<std::uint8_t, double>(Type::Float64, [](std::uint8_t x) {
                        return static_cast<double>(x);
                    })};
        default: call.wrongType(0);
    }
}

Bound bindInt(Call& call) {
    if (call.type(0).any) call.convert(0, {Type::Int64});
    switch (call.type(0).type) {
        case Type::Text:
            return {{Type::Int64}, [](std::span<const Vector> arguments, const Frame& frame) {
                        return parsedNumbers<std::int64_t>(Type::Int64, arguments, frame);
                    }};
        case Type::Float64: return {{Type::Int64}, cutNumbers};
        case Type::Int64: return {{Type::Int64}, same<std::int64_t>(Type::Int64)};
        case Type::Boolean:
            return {{Type::Int64}, unaryKernel<std::uint8_t, std::int64_t>(Type::Int64, [](std::uint8_t x) {
                        return std::int64_t{x};
                    })};
        default: call.wrongType(0);
    }
}

Bound bindIsNumber(Call& call) {
    call.needText(0);
    return {{Type::Boolean}, [](std::span<const Vector> arguments, const Frame& frame) {
                Result result(Type::Boolean, arguments, frame);
                auto* out = result.values<std::uint8_t>();
                double ignored = 0;
                for (std::size_t i = 0; i < result.rows(); ++i) out[i] = parseNumber(arguments[0].text(i), ignored);
                return result.finish();
            }};
}

Bound bindRow(Call&) {
    Bound bound{{Type::Int64}, [](std::span<const Vector> arguments, const Frame& frame) {
                    Result result(Type::Int64, arguments, frame);
                    auto* out = result.values<std::int64_t>();
                    for (std::size_t i = 0; i < result.rows(); ++i) {
                        out[i] = static_cast<std::int64_t>(frame.firstRow + i) + 1;
                    }
                    return result.finish();
                }};
    bound.usesRow = true;
    return bound;
}

}  // namespace kapok::expression
