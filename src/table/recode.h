// Values replaced by a table of codes.
#pragma once

#include "table/control.h"
#include "table/noted.h"

#include <optional>

namespace kapok {

enum class OtherValues : std::uint8_t { Keep, Missing, Value };

struct RecodeOptions {
    /// Old and new values as canonical texts of the column's type; none is the missing value. The first pair of an old
    /// value counts.
    std::vector<std::pair<std::optional<std::string>, std::optional<std::string>>> mapping = {};
    OtherValues others =
        OtherValues::Keep;  ///< of values without a pair; missing ones too, except that Keep keeps them
    std::string otherValue = {};
};

/// Replaces the column, or adds one under another name. It keeps its type when every new value is of it, and becomes
/// text otherwise. Notes count the values changed, and pairs whose old value does not occur. Throws Error for an old
/// value that the type cannot hold and for geometry. O(rows).
Noted recode(const Table& table, const ColumnPtr& column, const std::string& name, const RecodeOptions& options,
             const Control& control = {});

}  // namespace kapok
