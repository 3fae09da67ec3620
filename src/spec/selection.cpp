#include "spec/selection.h"

#include "expression/syntax.h"
#include "sdk/error.h"

namespace kapok {

std::string isOneOf(const std::string& field, const std::vector<std::string>& values) {
    std::string list;
    for (const auto& value : values) list += (list.empty() ? "" : ", ") + value;
    return fieldReference(field) + " in (" + list + ")";
}

std::string isBetween(const std::string& value, const std::string& low, const std::string& high, bool closed) {
    return value + " >= " + low + " and " + value + (closed ? " <= " : " < ") + high;
}

std::string textLiteral(const std::string& text) {
    std::string quoted = "'";
    for (const char c : text) {
        quoted += c;
        if (c == '\'') quoted += c;
    }
    return quoted + "'";
}

std::string inverted(const std::string& predicate) {
    constexpr std::string_view before = "not coalesce((";
    constexpr std::string_view after = "), false)";
    if (predicate.starts_with(before) && predicate.ends_with(after)) {
        const std::string inner = predicate.substr(before.size(), predicate.size() - before.size() - after.size());
        try {
            expression::parse(inner);  // it does not when the brackets are of different parts
            return inner;
        } catch (const Error&) {
        }
    }
    return std::string(before) + predicate + std::string(after);
}

std::string combined(const std::string& before, const std::string& added, SelectionMode mode) {
    if (mode == SelectionMode::Subtract && before.empty()) return {};
    if (mode == SelectionMode::Replace || before.empty()) return added;
    if (added.empty()) return before;
    if (mode == SelectionMode::Add) return "(" + before + ") or (" + added + ")";
    const std::string a = "coalesce(" + before + ", false)";
    const std::string b = "coalesce(" + added + ", false)";
    if (mode == SelectionMode::Subtract) return a + " and not " + b;
    return "(" + a + " and not " + b + ") or (" + b + " and not " + a + ")";
}

}  // namespace kapok
