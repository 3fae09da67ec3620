// A guess at the columns that two tables are joined on.
#pragma once

#include "spec/step.h"
#include "table/table.h"

namespace kapok::gui {

struct GuessedKeys {
    std::string left = {};
    std::string right = {};
    KeyMatch match = KeyMatch::Exact;
};

/// The pair of columns whose values overlap most, looking at up to 2,000 rows of each; names that agree break ties.
/// Empty names when nothing overlaps.
GuessedKeys guessKeys(const Table& left, const Table& right);

}  // namespace kapok::gui
