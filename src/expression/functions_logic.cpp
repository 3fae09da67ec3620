// and, or, not, if, coalesce, is_missing: three-valued logic, missing being "unknown".
#include "expression/binder.h"
#include "expression/kernel.h"

#include <algorithm>

namespace kapok::expression {
namespace {

/// `decisive` settles the result whatever the others say: false for and, true for or. An unknown result of which a
/// part failed has failed.
Vector logic(std::span<const Vector> arguments, const Frame& frame, bool decisive) {
    Result result(Type::Boolean, arguments, frame, false);
    auto* out = result.values<std::uint8_t>();
    const std::size_t rows = result.rows();
    std::fill_n(out, rows, static_cast<std::uint8_t>(!decisive));
    bool anyMissing = false;
    for (const Vector& argument : arguments) {
        anyMissing |= argument.missing != nullptr;
        const auto* values = argument.as<std::uint8_t>();
        if (argument.constant || argument.missing) {
            for (std::size_t i = 0; i < rows; ++i) {
                if (!argument.isMissing(i) && (values[argument.at(i)] != 0) == decisive) out[i] = decisive;
            }
        } else if (decisive) {
            for (std::size_t i = 0; i < rows; ++i) out[i] |= values[i];
        } else {
            for (std::size_t i = 0; i < rows; ++i) out[i] &= values[i];
        }
    }
    if (!anyMissing) return result.finish();
    for (const Vector& argument : arguments) {
        if (!argument.missing) continue;
        for (std::size_t i = 0; i < rows; ++i) {
            if ((out[i] != 0) == decisive || !argument.isMissing(i)) continue;
            if (argument.isFailed(i)) {
                result.failAs(i, argument);
            } else {
                result.setMissing(i);
            }
        }
    }
    return result.finish();
}

Bound bindLogic(Call& call, bool decisive) {
    for (std::size_t i = 0; i < call.count(); ++i) call.needBoolean(i);
    return {{Type::Boolean}, [decisive](std::span<const Vector> arguments, const Frame& frame) {
                return logic(arguments, frame, decisive);
            }};
}

/// Which of the arguments gives each row's value; `none` where no one does.
using Choice = std::vector<std::uint32_t>;
constexpr std::uint32_t none = ~std::uint32_t{0};

template <class T>
void copyChosen(std::span<const Vector> arguments, const Choice& choice, T* out) {
    for (std::size_t i = 0; i < choice.size(); ++i) {
        const Vector* chosen = choice[i] == none ? nullptr : &arguments[choice[i]];
        out[i] = chosen ? chosen->as<T>()[chosen->at(i)] : T{};
    }
}

void copyChosenTexts(std::span<const Vector> arguments, const Choice& choice, Result& result) {
    auto rows = std::make_shared<TextRows>();
    auto* out = result.values<std::int32_t>();
    for (std::size_t i = 0; i < choice.size(); ++i) out[i] = -1;
    // Few texts are joined to one dictionary, many are given row by row.
    constexpr std::size_t few = 256;
    std::size_t entries = 0;
    for (const Vector& argument : arguments) entries += argument.texts.size();
    std::vector<std::int32_t> offsets;
    for (const Vector& argument : arguments) {
        offsets.push_back(static_cast<std::int32_t>(rows->texts().size()));
        rows->keep(argument.textsOwner);
        if (entries > few) continue;
        for (const auto text : argument.texts) rows->addBorrowed(text);
    }
    for (std::size_t i = 0; i < choice.size(); ++i) {
        if (choice[i] == none || arguments[choice[i]].isMissing(i)) continue;
        const Vector& chosen = arguments[choice[i]];
        out[i] = entries > few ? rows->addBorrowed(chosen.text(i))
                               : offsets[choice[i]] + chosen.as<std::int32_t>()[chosen.at(i)];
    }
    result.setTexts(rows->texts(), rows);
}

Vector chosen(Type type, std::span<const Vector> arguments, const Choice& choice, Result& result) {
    for (std::size_t i = 0; i < choice.size(); ++i) {
        const Vector* from = choice[i] == none ? nullptr : &arguments[choice[i]];
        if (from && from->isFailed(i)) {
            result.failAs(i, *from);
        } else if (!from || from->isMissing(i)) {
            result.setMissing(i);
        }
    }
    if (type == Type::Text) {
        copyChosenTexts(arguments, choice, result);
    } else {
        withValueType(type, [&](auto* null) {
            copyChosen(arguments, choice, result.values<std::remove_pointer_t<decltype(null)>>());
        });
    }
    return result.finish();
}

/// if(c1, v1, c2, v2, …, otherwise): a condition that is missing counts as not true, as in SQL's CASE.
Vector choose(Type type, std::span<const Vector> arguments, const Frame& frame) {
    Result result(type, arguments, frame, false);
    const bool hasElse = arguments.size() % 2 == 1;
    Choice choice(result.rows(), hasElse ? static_cast<std::uint32_t>(arguments.size() - 1) : none);
    std::vector<std::uint8_t> decided(result.rows(), 0);
    for (std::size_t pair = 0; pair + 1 < arguments.size(); pair += 2) {
        const Vector& condition = arguments[pair];
        const auto* values = condition.as<std::uint8_t>();
        for (std::size_t i = 0; i < choice.size(); ++i) {
            if (decided[i]) continue;
            if (condition.isFailed(i)) {
                result.failAs(i, condition);
                choice[i] = none;
                decided[i] = 1;
            } else if (values[condition.at(i)] && !condition.isMissing(i)) {
                choice[i] = static_cast<std::uint32_t>(pair + 1);
                decided[i] = 1;
            }
        }
    }
    return chosen(type, arguments, choice, result);
}

}  // namespace

Vector andKernel(std::span<const Vector> arguments, const Frame& frame) { return logic(arguments, frame, false); }

Bound bindAnd(Call& call) { return bindLogic(call, false); }
Bound bindOr(Call& call) { return bindLogic(call, true); }

Bound bindNot(Call& call) {
    call.needBoolean(0);
    return {{Type::Boolean}, unaryKernel<std::uint8_t, std::uint8_t>(Type::Boolean, [](std::uint8_t x) {
                return static_cast<std::uint8_t>(!x);
            })};
}

Bound bindIf(Call& call) {
    for (std::size_t i = 0; i + 1 < call.count(); i += 2) call.needBoolean(i);
    const ValueType common = call.unifyChoices();
    if (common.type == Type::Geometry) call.wrongType(1);
    return {common, [type = common.type](std::span<const Vector> arguments, const Frame& frame) {
                return choose(type, arguments, frame);
            }};
}

Bound bindCoalesce(Call& call) {
    const ValueType common = call.unify();
    if (common.type == Type::Geometry) call.wrongType(0);
    const auto kernel = [type = common.type](std::span<const Vector> arguments, const Frame& frame) {
        Result result(type, arguments, frame, false);
        Choice choice(result.rows(), none);
        for (std::size_t i = 0; i < choice.size(); ++i) {
            for (std::uint32_t k = 0; k < arguments.size() && choice[i] == none; ++k) {
                if (!arguments[k].isMissing(i) || arguments[k].isFailed(i)) choice[i] = k;
            }
        }
        return chosen(type, arguments, choice, result);
    };
    return {common, kernel};
}

Bound bindIsMissing(Call& call) {
    if (call.type(0).any) call.convert(0, {Type::Text});
    const auto kernel = [](std::span<const Vector> arguments, const Frame& frame) {
        Result result(Type::Boolean, arguments, frame, false);
        auto* out = result.values<std::uint8_t>();
        for (std::size_t i = 0; i < result.rows(); ++i) {
            out[i] = arguments[0].isMissing(i);
            if (arguments[0].isFailed(i)) result.failAs(i, arguments[0]);
        }
        return result.finish();
    };
    return {{Type::Boolean}, kernel};
}

}  // namespace kapok::expression
