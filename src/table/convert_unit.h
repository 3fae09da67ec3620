// A column of numbers in another unit.
#pragma once

#include "table/control.h"
#include "table/noted.h"
#include "table/units.h"

namespace kapok {

/// Every value times the factor, under the new unit. Whole numbers stay whole when all of them can, and become float64
/// otherwise. One multiplication or division by a whole number where the factor is one, so that powers of ten are
/// correctly rounded; two otherwise. Throws Error for columns that hold no numbers. O(rows).
Noted convertUnit(const Table& table, const ColumnPtr& column, const UnitFactor& factor, const std::string& unit,
                  const Control& control = {});

}  // namespace kapok
