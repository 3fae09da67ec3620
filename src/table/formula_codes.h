// Groups by a formula without computing it for every row. Private to the layer and to queries.
#pragma once

#include "expression/typed.h"
#include "table/key_codes.h"

namespace kapok {

/// Codes of the formulas' values together, where they all depend on the same one column and that column falls into few
/// pieces in each of which they have one value: texts of a dictionary, whole numbers and days of a small range, the
/// days or hours of times whose formulas see no less (months, weekdays …), bins of a number. They are then computed
/// once a piece. Null where it is not so, or where a piece that need not occur has no value: compute them for the rows
/// instead. `table` as the formulas were checked for. O(pieces); codes are read as quickly as a column.
std::unique_ptr<KeyCodes> formulaCodes(const Table& table, const std::vector<const expression::Typed*>& formulas,
                                       const Control& control = {});

}  // namespace kapok
