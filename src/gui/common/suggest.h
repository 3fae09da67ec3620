// Which columns a new chart, map or aggregate begins with.
#pragma once

#include "table/table.h"

namespace kapok::gui {

// Null when there is none. Pointers are valid as long as the table.

/// The first date or time.
const Field* suggestedTime(const Table& table);
/// The first amount: a number that is no code, no year and no place.
const Field* suggestedNumber(const Table& table);
/// The first text with at most 60 different values, fewer than rows.
const Field* suggestedCategory(const Table& table);
/// The text that names the rows: one called so, or else the one with the most different values.
const Field* suggestedName(const Table& table);

}  // namespace kapok::gui
