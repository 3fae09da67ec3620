#include "expression/kernel.h"

#include <algorithm>

namespace kapok::expression {
namespace {

constexpr MissingWord allBits = ~MissingWord{0};

}  // namespace

Result::Result(Type type, std::span<const Vector> arguments, const Frame& frame, bool strict)
    : explain_(frame.explain) {
    const bool constant = !arguments.empty() &&
                          std::all_of(arguments.begin(), arguments.end(), [](const Vector& a) { return a.constant; });
    vector_.type = type;
    vector_.constant = constant;
    vector_.size = constant ? 1 : frame.rows;
    if (!strict) return;
    for (const Vector& argument : arguments) {
        unite(argument);
        if (!vector_.failure) vector_.failure = argument.failure;
    }
}

void Result::unite(const Vector& argument) {
    const auto join = [&](const MissingWord* from, MissingWord*& place, std::shared_ptr<const void>& owner) {
        if (!from) return;
        if (argument.constant && !missingBit(from, 0)) return;
        MissingWord* to = words(place, owner);
        for (std::size_t word = 0; word < missingWords(rows()); ++word)
            to[word] |= argument.constant ? allBits : from[word];
    };
    join(argument.missing, missing_, vector_.missingOwner);
    join(argument.failed, failed_, vector_.failedOwner);
}

MissingWord* Result::words(MissingWord*& place, std::shared_ptr<const void>& owner) const {
    if (!place) {
        auto made = std::make_shared<MissingWord[]>(missingWords(rows()));
        place = made.get();
        owner = std::shared_ptr<const void>(std::move(made));
    }
    return place;
}

void Result::setMissing(std::size_t row) {
    words(missing_, vector_.missingOwner)[row / 64] |= MissingWord{1} << (row % 64);
}

void Result::setFailed(std::size_t row) {
    setMissing(row);
    words(failed_, vector_.failedOwner)[row / 64] |= MissingWord{1} << (row % 64);
}

void Result::failAs(std::size_t row, const Vector& argument) {
    setFailed(row);
    if (!vector_.failure) vector_.failure = argument.failure;
}

Vector Result::finish() {
    vector_.missing = missing_;
    vector_.failed = failed_;
    return std::move(vector_);
}

void markNan(Result& result, const double* values) {
    bool any = false;
    for (std::size_t i = 0; i < result.rows(); ++i) any |= values[i] != values[i];
    if (!any) return;
    for (std::size_t i = 0; i < result.rows(); ++i) {
        if (std::isnan(values[i])) result.setMissing(i);
    }
}

}  // namespace kapok::expression
