// The house style of a workbook: one of its settings.
#pragma once

#include "spec/house_style.h"
#include "workbook/edit.h"

namespace kapok::workbook {

/// The standard one when there is none; so too when it cannot be read.
HouseStyle houseStyle(const State& state);

/// A theme in the workbook's house style.
Theme inHouseStyle(const State& state, const Theme& theme);

/// One step of undo; an empty style takes it away. Throws Error when it holds what is no colour or ramp.
Edit setHouseStyle(const HouseStyle& style);

}  // namespace kapok::workbook
