// Conditions in the formula language, several in one text.
#pragma once

#include "sdk/column_view.h"

#include <string>

namespace kapok::quality {

/// How one condition went, row by row.
struct ConditionOutcome {
    std::string condition = {};             ///< as written, without the blanks around it
    std::vector<std::string> columns = {};  ///< that it names
    std::int64_t checked = 0;               ///< rows where it is true or false
    std::vector<std::size_t> failed = {};   ///< rows where it is false, from 0
};

/// The conditions between semicolons; semicolons within quotes, brackets and backticks belong to the condition.
std::vector<std::string> splitConditions(std::string_view text);

/// Rows where the condition is missing are not counted. Throws Error when it cannot be read, does not fit the columns,
/// is not a condition, or cannot be computed for a row. O(rows).
ConditionOutcome evaluateCondition(const std::string& condition, const std::vector<ColumnView>& columns,
                                   std::size_t rows);

}  // namespace kapok::quality
