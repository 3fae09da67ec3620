// The values of an expression over a run of rows.
#pragma once

#include "sdk/column_view.h"
#include "sdk/text.h"

#include <memory>

namespace kapok::expression {

/// Values as in ColumnView: uint8 for Boolean, int64 for Int64 and DateTime, double, int32 for Date and text codes.
/// Cheap to copy; immutable once made. A missing row's value is unspecified. A failed row (a cast that did not fit, an
/// overflow) is also missing; it becomes an Error only when it reaches the end of the expression.
struct Vector {
    Type type = Type::Boolean;
    std::size_t size = 0;   ///< 1 when constant
    bool constant = false;  ///< the one value stands for every row
    const void* values = nullptr;
    const MissingWord* missing = nullptr;          ///< null: none
    const MissingWord* failed = nullptr;           ///< null: none
    std::span<const std::string_view> texts = {};  ///< Text: code -> UTF-8; entries need not be unique

    std::shared_ptr<const void> valuesOwner = {};
    std::shared_ptr<const void> missingOwner = {};
    std::shared_ptr<const void> failedOwner = {};
    std::shared_ptr<const void> textsOwner = {};
    std::shared_ptr<const Text> failure = {};  ///< why, where an explanation was asked for

    template <class T>
    const T* as() const {
        return static_cast<const T*>(values);
    }
    std::size_t at(std::size_t row) const { return constant ? 0 : row; }
    bool isMissing(std::size_t row) const { return missingBit(missing, at(row)); }
    bool isFailed(std::size_t row) const { return missingBit(failed, at(row)); }
    /// Text only; empty when missing.
    std::string_view text(std::size_t row) const {
        const std::int32_t code = as<std::int32_t>()[at(row)];
        return code < 0 ? std::string_view{} : texts[static_cast<std::size_t>(code)];
    }
};

inline std::size_t missingWords(std::size_t rows) { return (rows + 63) / 64; }

/// One value for every row.
Vector constantVector(Type type, bool value);
Vector constantVector(Type type, std::int64_t value);  ///< Int64, Date, DateTime
Vector constantVector(Type type, double value);
Vector constantVector(std::string_view value);
Vector missingVector(Type type);

/// The rows of a column, borrowed: valid as long as what the view shows. Geometry has no values, only missing rows.
Vector columnVector(const ColumnView& column);

}  // namespace kapok::expression
