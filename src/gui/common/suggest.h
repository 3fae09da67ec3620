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
// The same as lists, the likeliest first.

/// Dates and times in the order of the table, then whole numbers that are years.
std::vector<const Field*> suggestedTimes(const Table& table);
/// Amounts: suggestedNumber first, the others in the order of the table; no codes, years or places.
std::vector<const Field*> suggestedNumbers(const Table& table);
/// Texts with at most 60 different values, then booleans.
std::vector<const Field*> suggestedCategories(const Table& table);

/// The text that names the rows: one called so, or else the one with the most different values.
const Field* suggestedName(const Table& table);

}  // namespace kapok::gui
