// What the functions' `bind` see of a call, and conversions between types. Private to the layer.
#pragma once

#include "expression/functions.h"
#include "expression/typed.h"

namespace kapok::expression {

/// What a function decided: the type of its result and its code.
struct Bound {
    ValueType type = {};
    Kernel kernel = {};
    bool usesRow = false;
};

class Call {
public:
    Call(const Function& function, std::string_view text, std::vector<TypedNodePtr> arguments)
        : function_(function), text_(text), arguments_(std::move(arguments)) {}

    std::string_view name() const { return function_.name; }
    std::size_t count() const { return arguments_.size(); }
    const ValueType& type(std::size_t index) const { return arguments_[index]->type; }
    /// The value of an argument made of literals alone, else null.
    const Vector* constant(std::size_t index) const;
    /// The same, where nothing else is allowed: a text that chooses, not missing.
    std::string constantText(std::size_t index) const;

    /// An argument becomes of this type: int64 to float64, date to datetime, `missing` to anything, a text literal to
    /// a time. Otherwise an error at the argument.
    void convert(std::size_t index, const ValueType& to);
    /// The arguments from `first` on become of one common type.
    ValueType unify(std::size_t first = 0) { return unify(first, count()); }
    ValueType unify(std::size_t first, std::size_t end);
    /// The same for the values of if(c1, v1, c2, v2, …, otherwise).
    ValueType unifyChoices();
    /// All become text as by text(x).
    void convertToText(std::size_t index);
    void needNumber(std::size_t index);  ///< int64 or float64
    void needText(std::size_t index) { convert(index, {Type::Text}); }
    void needBoolean(std::size_t index) { convert(index, {Type::Boolean}); }
    void needTime(std::size_t index);  ///< date or datetime
    void needFloat(std::size_t index) { convert(index, {Type::Float64}); }

    ValueType unifyAt(const std::vector<std::size_t>& indexes);

    [[noreturn]] void wrong(std::size_t index, const Text& message) const;
    /// "%1 cannot take %2 here."
    [[noreturn]] void wrongType(std::size_t index) const;

    /// After binding: the arguments that the kernel sees. Constant ones that it has taken in can be dropped.
    std::vector<TypedNodePtr> takeArguments() { return std::move(arguments_); }
    void dropArguments(std::size_t first) { arguments_.resize(first); }

private:
    const Function& function_;
    std::string_view text_;
    std::vector<TypedNodePtr> arguments_;
};

/// A call with its dependencies worked out; computed at once when it is made of literals alone.
TypedNodePtr makeCall(std::string_view text, std::string name, Bound bound, std::vector<TypedNodePtr> arguments,
                      Span span);

// The functions, by subject.
Bound bindAdd(Call& call);
Bound bindSubtract(Call& call);
Bound bindMultiply(Call& call);
Bound bindDivide(Call& call);
Bound bindRemainder(Call& call);
Bound bindPower(Call& call);
Bound bindNegate(Call& call);
Bound bindAbs(Call& call);
Bound bindRound(Call& call);
Bound bindFloor(Call& call);
Bound bindCeil(Call& call);
Bound bindSqrt(Call& call);
Bound bindExp(Call& call);
Bound bindLn(Call& call);
Bound bindLog(Call& call);
Bound bindLog10(Call& call);
Bound bindSign(Call& call);
Bound bindBin(Call& call);

Bound bindComparison(Call& call);
Bound bindBetween(Call& call);
Bound bindIn(Call& call);
Bound bindInRanges(Call& call);
Bound bindExtreme(Call& call);

Bound bindAnd(Call& call);
Bound bindOr(Call& call);
Bound bindNot(Call& call);
Bound bindIf(Call& call);
Bound bindCoalesce(Call& call);
Bound bindIsMissing(Call& call);

Bound bindConcat(Call& call);
Bound bindLength(Call& call);
Bound bindLower(Call& call);
Bound bindUpper(Call& call);
Bound bindTrim(Call& call);
Bound bindSubstring(Call& call);
Bound bindReplace(Call& call);
Bound bindContains(Call& call);
Bound bindStartsWith(Call& call);
Bound bindEndsWith(Call& call);
Bound bindPadLeft(Call& call);
Bound bindPadRight(Call& call);
Bound bindHalfWidth(Call& call);
Bound bindMatches(Call& call);
Bound bindExtract(Call& call);

Bound bindDate(Call& call);
Bound bindDateTime(Call& call);
Bound bindTimePart(Call& call);
Bound bindTruncate(Call& call);

Bound bindText(Call& call);
Bound bindNumber(Call& call);
Bound bindInt(Call& call);
Bound bindIsNumber(Call& call);
Bound bindRow(Call& call);

/// Types only: aggregates are computed before the rows are evaluated.
Bound bindAggregate(Call& call);

/// Code of conversions that other functions use.
Kernel textKernel(const ValueType& from);
Vector andKernel(std::span<const Vector> arguments, const Frame& frame);
Kernel dateTimeKernel(const ValueType& from, const std::string& zone);

}  // namespace kapok::expression
