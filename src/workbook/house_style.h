// The house style of a workbook: one of its settings.
#pragma once

#include "sdk/error.h"
#include "spec/house_style.h"
#include "workbook/edit.h"

#include <optional>

namespace kapok::workbook {

/// The standard one when there is none; so too when it cannot be read (see houseStyleProblem).
HouseStyle houseStyle(const State& state);

/// Why the stored style cannot be read; nothing: it can be, or there is none. The standard look is used then: the
/// window and the command line say so.
std::optional<Error> houseStyleProblem(const State& state);

/// Have two states the same style? Cheaper than comparing houseStyle(), which reads it.
bool sameHouseStyle(const State& a, const State& b);

/// A theme in the workbook's house style.
Theme inHouseStyle(const State& state, const Theme& theme);

/// One step of undo; an empty style takes it away. Throws Error when it holds what is no colour or ramp.
Edit setHouseStyle(const HouseStyle& style);

}  // namespace kapok::workbook
