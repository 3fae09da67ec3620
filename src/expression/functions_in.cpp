// in: one probe of a hash set a value when the list is made of literals.
#include "expression/binder.h"
#include "expression/kernel.h"
#include "expression/key_set.h"

#include <unordered_set>

namespace kapok::expression {
namespace {

/// What is not in a list that holds a missing value is unknown, not false.
void missingUnlessFound(Result& result, const std::uint8_t* out) {
    for (std::size_t i = 0; i < result.rows(); ++i) {
        if (!out[i]) result.setMissing(i);
    }
}

struct TextList {
    std::vector<std::string> texts;
    std::unordered_set<std::string_view> set;
};

Kernel textIn(Call& call, bool hasMissing) {
    auto list = std::make_shared<TextList>();
    for (std::size_t i = 1; i < call.count(); ++i) {
        if (!call.constant(i)->isMissing(0)) list->texts.emplace_back(call.constant(i)->text(0));
    }
    list->set.insert(list->texts.begin(), list->texts.end());
    return [list, hasMissing](std::span<const Vector> arguments, const Frame& frame) {
        Result result(Type::Boolean, arguments, frame);
        auto* out = result.values<std::uint8_t>();
        for (std::size_t i = 0; i < result.rows(); ++i) out[i] = list->set.contains(arguments[0].text(i));
        if (hasMissing) missingUnlessFound(result, out);
        return result.finish();
    };
}

template <class T>
Kernel valueIn(Call& call, bool hasMissing) {
    std::vector<std::uint64_t> keys;
    for (std::size_t i = 1; i < call.count(); ++i) {
        if (!call.constant(i)->isMissing(0)) keys.push_back(KeySet::key(call.constant(i)->as<T>()[0]));
    }
    const auto set = std::make_shared<const KeySet>(keys);
    return [set, hasMissing](std::span<const Vector> arguments, const Frame& frame) {
        Result result(Type::Boolean, arguments, frame);
        auto* out = result.values<std::uint8_t>();
        forEach<T>(arguments[0], out, result.rows(), [&](T value) { return set->has(KeySet::key(value)); });
        if (hasMissing) missingUnlessFound(result, out);
        return result.finish();
    };
}

/// A list with columns in it: compared one by one.
template <class Same>
Vector searched(std::span<const Vector> arguments, const Frame& frame, Same same) {
    Result result(Type::Boolean, arguments, frame, false);
    auto* out = result.values<std::uint8_t>();
    for (std::size_t i = 0; i < result.rows(); ++i) {
        bool unknown = false;
        out[i] = 0;
        if (arguments[0].isFailed(i)) result.failAs(i, arguments[0]);
        for (std::size_t k = 1; k < arguments.size() && !out[i]; ++k) {
            if (arguments[k].isFailed(i)) result.failAs(i, arguments[k]);
            if (arguments[k].isMissing(i)) {
                unknown = true;
            } else {
                out[i] = same(arguments[0], arguments[k], i);
            }
        }
        if (arguments[0].isMissing(i) || (unknown && !out[i])) result.setMissing(i);
    }
    return result.finish();
}

}  // namespace

Bound bindIn(Call& call) {
    const ValueType common = call.unify();
    if (common.type == Type::Geometry) call.wrongType(0);
    bool literals = true;
    bool hasMissing = common.any;
    for (std::size_t i = 1; i < call.count(); ++i) {
        const Vector* value = call.constant(i);
        literals &= value != nullptr;
        hasMissing |= value && value->isMissing(0);
    }
    if (literals) {
        Kernel kernel =
            common.type == Type::Text ? textIn(call, hasMissing) : withValueType(common.type, [&](auto* null) {
                return valueIn<std::remove_pointer_t<decltype(null)>>(call, hasMissing);
            });
        call.dropArguments(1);
        return {{Type::Boolean}, std::move(kernel)};
    }
    const auto kernel = [type = common.type](std::span<const Vector> arguments, const Frame& frame) {
        if (type == Type::Text) {
            return searched(arguments, frame,
                            [](const Vector& a, const Vector& b, std::size_t i) { return a.text(i) == b.text(i); });
        }
        return withValueType(type, [&](auto* null) {
            using T = std::remove_pointer_t<decltype(null)>;
            return searched(arguments, frame, [](const Vector& a, const Vector& b, std::size_t i) {
                return a.as<T>()[a.at(i)] == b.as<T>()[b.at(i)];
            });
        });
    };
    return {{Type::Boolean}, kernel};
}

}  // namespace kapok::expression
