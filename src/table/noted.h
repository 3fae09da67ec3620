// A table that was changed, and what the reader must know of it.
#pragma once

#include "sdk/text.h"
#include "table/table.h"

namespace kapok {

struct Noted {
    Table table;
    std::vector<Text> notes = {};  ///< whole sentences
};

}  // namespace kapok
