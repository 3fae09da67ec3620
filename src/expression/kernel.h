// Building blocks of kernels. Private to the layer.
#pragma once

#include "expression/typed.h"

#include <cmath>
#include <deque>

namespace kapok::expression {

/// Result in the making: its missing and failed rows start as those of the arguments together.
class Result {
public:
    Result(Type type, std::span<const Vector> arguments, const Frame& frame, bool strict = true);

    /// Rows to compute: 1 when all arguments are constant.
    std::size_t rows() const { return vector_.size; }
    bool isMissing(std::size_t row) const { return missingBit(missing_, row); }
    void setMissing(std::size_t row);
    /// A failed row; `why` makes the Text that is shown. Rows that are missing anyway do not fail.
    template <class Why>
    void fail(std::size_t row, Why why) {
        if (isMissing(row)) return;
        setFailed(row);
        if (explain_ && !vector_.failure) vector_.failure = std::make_shared<const Text>(why());
    }
    void setFailed(std::size_t row);
    /// The failure of an argument that is chosen row by row.
    void failAs(std::size_t row, const Vector& argument);

    template <class T>
    T* values() {
        auto owner = std::make_shared_for_overwrite<T[]>(rows());
        T* place = owner.get();
        vector_.values = place;
        vector_.valuesOwner = std::shared_ptr<const void>(std::move(owner));
        return place;
    }

    void setTexts(std::span<const std::string_view> texts, std::shared_ptr<const void> owner) {
        vector_.texts = texts;
        vector_.textsOwner = std::move(owner);
    }

    Vector finish();

private:
    MissingWord* words(MissingWord*& place, std::shared_ptr<const void>& owner) const;
    void unite(const Vector& argument);
    void ownMissing();

    Vector vector_;
    bool explain_ = false;
    MissingWord* missing_ = nullptr;
    MissingWord* failed_ = nullptr;
};

template <class A, class R, class F>
void forEach(const Vector& a, R* out, std::size_t rows, F f) {
    const A* x = a.as<A>();
    for (std::size_t i = 0; i < rows; ++i) out[i] = f(x[i]);
}

template <class A, class B, class R, class F>
void forEach(const Vector& a, const Vector& b, R* out, std::size_t rows, F f) {
    const A* x = a.as<A>();
    const B* y = b.as<B>();
    if (b.constant) {
        const B k = y[0];
        if (a.constant) {
            out[0] = f(x[0], k);
        } else {
            for (std::size_t i = 0; i < rows; ++i) out[i] = f(x[i], k);
        }
    } else if (a.constant) {
        const A k = x[0];
        for (std::size_t i = 0; i < rows; ++i) out[i] = f(k, y[i]);
    } else {
        for (std::size_t i = 0; i < rows; ++i) out[i] = f(x[i], y[i]);
    }
}

/// NaN results are missing.
void markNan(Result& result, const double* values);

/// Texts of a result made row by row: bytes are kept here.
class TextRows {
public:
    std::int32_t add(std::string_view text) {
        bytes_.emplace_back(text);
        texts_.push_back(bytes_.back());
        return static_cast<std::int32_t>(texts_.size() - 1);
    }
    /// A text that lives elsewhere as long as this.
    std::int32_t addBorrowed(std::string_view text) {
        texts_.push_back(text);
        return static_cast<std::int32_t>(texts_.size() - 1);
    }
    void keep(std::shared_ptr<const void> owner) { owners_.push_back(std::move(owner)); }
    std::span<const std::string_view> texts() const { return texts_; }

private:
    std::deque<std::string> bytes_;
    std::vector<std::string_view> texts_;
    std::vector<std::shared_ptr<const void>> owners_;
};

/// A kernel that makes one text a row from its arguments' rows, missing where any is.
template <class F>
Vector textResult(std::span<const Vector> arguments, const Frame& frame, F make) {
    Result result(Type::Text, arguments, frame);
    auto rows = std::make_shared<TextRows>();
    auto* codes = result.values<std::int32_t>();
    for (std::size_t i = 0; i < result.rows(); ++i) codes[i] = result.isMissing(i) ? -1 : rows->add(make(i));
    result.setTexts(rows->texts(), rows);
    return result.finish();
}

/// A kernel from a function of one value.
template <class A, class R, class F>
Kernel unaryKernel(Type type, F f) {
    return [type, f](std::span<const Vector> arguments, const Frame& frame) {
        Result result(type, arguments, frame);
        R* out = result.values<R>();
        forEach<A>(arguments[0], out, result.rows(), f);
        if constexpr (std::is_same_v<R, double>) markNan(result, out);
        return result.finish();
    };
}

template <class A, class B, class R, class F>
Kernel binaryKernel(Type type, F f) {
    return [type, f](std::span<const Vector> arguments, const Frame& frame) {
        Result result(type, arguments, frame);
        R* out = result.values<R>();
        forEach<A, B>(arguments[0], arguments[1], out, result.rows(), f);
        if constexpr (std::is_same_v<R, double>) markNan(result, out);
        return result.finish();
    };
}

/// Calls f with a null pointer of the C++ type that holds a type's values.
template <class F>
auto withValueType(Type type, F f) {
    switch (type) {
        case Type::Boolean: return f(static_cast<std::uint8_t*>(nullptr));
        case Type::Int64:
        case Type::DateTime: return f(static_cast<std::int64_t*>(nullptr));
        case Type::Float64: return f(static_cast<double*>(nullptr));
        default: return f(static_cast<std::int32_t*>(nullptr));
    }
}

}  // namespace kapok::expression
