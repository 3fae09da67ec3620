#include "expression/bounds.h"

#include <cmath>
#include <optional>

namespace kapok::expression {
namespace {

/// The column of a node, seen through conversions that keep the order of its values.
std::optional<std::size_t> columnOf(const TypedNode& node) {
    if (node.kind == NodeKind::Column && node.type.type != Type::Text) return node.column;
    const bool widened = node.kind == NodeKind::Call && node.name.empty() && node.type.type == Type::Float64;
    return widened ? columnOf(*node.arguments[0]) : std::nullopt;
}

/// A literal as double, where that is exact.
std::optional<double> literalOf(const TypedNode& node) {
    if (node.kind != NodeKind::Constant || node.constant.isMissing(0)) return std::nullopt;
    double value = 0;
    switch (node.type.type) {
        case Type::Boolean: value = node.constant.as<std::uint8_t>()[0]; break;
        case Type::Int64:
        case Type::DateTime: value = static_cast<double>(node.constant.as<std::int64_t>()[0]); break;
        case Type::Float64: value = node.constant.as<double>()[0]; break;
        case Type::Date: value = node.constant.as<std::int32_t>()[0]; break;
        default: return std::nullopt;
    }
    constexpr double exact = 9007199254740992.0;  // 2^53
    return std::abs(value) < exact ? std::optional(value) : std::nullopt;
}

Verdict verdict(bool always, bool never, const Bounds& bounds) {
    if (never) return Verdict::Never;
    return always && !bounds.anyMissing ? Verdict::Always : Verdict::Unknown;
}

Verdict compared(std::string_view sign, const Bounds& b, double value) {
    if (b.allMissing) return Verdict::Never;
    if (b.minimum > b.maximum) return Verdict::Unknown;
    if (sign == "<") return verdict(b.maximum < value, b.minimum >= value, b);
    if (sign == "<=") return verdict(b.maximum <= value, b.minimum > value, b);
    if (sign == ">") return verdict(b.minimum > value, b.maximum <= value, b);
    if (sign == ">=") return verdict(b.minimum >= value, b.maximum < value, b);
    const bool outside = value < b.minimum || value > b.maximum;
    const bool exactly = b.minimum == value && b.maximum == value;
    if (sign == "=") return verdict(exactly, outside, b);
    return verdict(outside, exactly, b);
}

std::string_view mirrored(std::string_view sign) {
    if (sign == "<") return ">";
    if (sign == "<=") return ">=";
    if (sign == ">") return "<";
    return sign == ">=" ? "<=" : sign;
}

Verdict both(Verdict a, Verdict b) {
    if (a == Verdict::Never || b == Verdict::Never) return Verdict::Never;
    return a == Verdict::Always && b == Verdict::Always ? Verdict::Always : Verdict::Unknown;
}

Verdict either(Verdict a, Verdict b) {
    if (a == Verdict::Always || b == Verdict::Always) return Verdict::Always;
    return a == Verdict::Never && b == Verdict::Never ? Verdict::Never : Verdict::Unknown;
}

bool isComparison(std::string_view name) {
    return name == "=" || name == "<>" || name == "<" || name == "<=" || name == ">" || name == ">=";
}

Verdict comparison(const TypedNode& node, std::span<const Bounds> bounds) {
    const TypedNode& left = *node.arguments[0];
    const TypedNode& right = *node.arguments[1];
    if (const auto column = columnOf(left)) {
        if (const auto value = literalOf(right)) return compared(node.name, bounds[*column], *value);
    }
    if (const auto column = columnOf(right)) {
        if (const auto value = literalOf(left)) return compared(mirrored(node.name), bounds[*column], *value);
    }
    return Verdict::Unknown;
}

}  // namespace

Verdict judge(const TypedNode& condition, std::span<const Bounds> bounds) {
    if (condition.kind != NodeKind::Call) return Verdict::Unknown;
    if (isComparison(condition.name)) return comparison(condition, bounds);
    if (condition.name == "between") {
        const auto column = columnOf(*condition.arguments[0]);
        const auto low = literalOf(*condition.arguments[1]);
        const auto high = literalOf(*condition.arguments[2]);
        if (!column || !low || !high) return Verdict::Unknown;
        return both(compared(">=", bounds[*column], *low), compared("<=", bounds[*column], *high));
    }
    if (condition.name != "and" && condition.name != "or") return Verdict::Unknown;
    const bool isAnd = condition.name == "and";
    Verdict all = isAnd ? Verdict::Always : Verdict::Never;
    for (const auto& argument : condition.arguments) {
        const Verdict one = judge(*argument, bounds);
        all = isAnd ? both(all, one) : either(all, one);
    }
    return all;
}

}  // namespace kapok::expression
