// What a module sees of a table: contiguous read-only columns, owned by the program while the module runs.
#pragma once

#include "sdk/type.h"

#include <cstddef>
#include <limits>
#include <span>

namespace kapok {

/// One bit a row, 64 rows a word, lowest bit first; a set bit says the row is missing.
using MissingWord = std::uint64_t;

inline bool missingBit(const MissingWord* words, std::size_t row) {
    return words && (words[row / 64] >> (row % 64) & 1U);
}

/// A contiguous column of `size` rows. Missing rows hold NaN (float64), code -1 (text), empty (geometry) or 0.
class ColumnView {
public:
    ColumnView() = default;
    ColumnView(const Field& field, std::size_t size, const void* values, const MissingWord* missing,
               std::span<const std::string_view> dictionary = {})
        : field_(&field), size_(size), values_(values), missing_(missing), dictionary_(dictionary) {}

    const Field& field() const { return *field_; }
    Type type() const { return field_->type; }
    std::size_t size() const { return size_; }

    /// Null when no row is missing.
    const MissingWord* missing() const { return missing_; }
    bool isMissing(std::size_t row) const { return missingBit(missing_, row); }

    std::span<const std::uint8_t> booleans() const { return values<std::uint8_t>(); }
    std::span<const std::int64_t> int64s() const { return values<std::int64_t>(); }       ///< Int64, DateTime
    std::span<const double> float64s() const { return values<double>(); }                 ///< Float64
    std::span<const std::int32_t> codes() const { return values<std::int32_t>(); }        ///< Text
    std::span<const std::int32_t> days() const { return values<std::int32_t>(); }         ///< Date
    std::span<const std::string_view> wkb() const { return values<std::string_view>(); }  ///< Geometry
    std::span<const std::string_view> dictionary() const { return dictionary_; }          ///< Text: code -> UTF-8

    /// Any number, boolean, date (days) or time (microseconds) as double; NaN when missing or not a number.
    double number(std::size_t row) const {
        if (isMissing(row)) return std::numeric_limits<double>::quiet_NaN();
        switch (type()) {
            case Type::Boolean: return booleans()[row];
            case Type::Int64:
            case Type::DateTime: return static_cast<double>(int64s()[row]);
            case Type::Float64: return float64s()[row];
            case Type::Date: return days()[row];
            case Type::Text:
            case Type::Geometry: break;
        }
        return std::numeric_limits<double>::quiet_NaN();
    }

    /// Text of a Text column; empty when missing.
    std::string_view text(std::size_t row) const {
        const auto code = codes()[row];
        return code < 0 ? std::string_view{} : dictionary_[static_cast<std::size_t>(code)];
    }

private:
    template <class T>
    std::span<const T> values() const {
        return {static_cast<const T*>(values_), size_};
    }

    const Field* field_ = nullptr;
    std::size_t size_ = 0;
    const void* values_ = nullptr;
    const MissingWord* missing_ = nullptr;
    std::span<const std::string_view> dictionary_;
};

}  // namespace kapok
