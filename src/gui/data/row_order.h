// The rows of a table as the view shows them: sorted and filtered, without a new table.
#pragma once

#include "sdk/run_context.h"
#include "table/table.h"
#include "workbook/pipeline_values.h"

#include <memory>
#include <string>
#include <vector>

namespace kapok::gui {

/// Row numbers of the table in the order they are shown.
using RowOrder = std::shared_ptr<const std::vector<std::uint32_t>>;

struct ViewOrder {
    std::string sortField = {};  ///< empty: as in the table
    bool descending = false;
    std::string words = {};                   ///< kept are rows with a cell that holds these words; empty: all
    const workbook::RowMask* mask = nullptr;  ///< kept are the rows of the mask; null: all
};

/// Null when all rows are shown as they are. Missing values come last. O(rows log rows).
RowOrder rowOrder(const Table& table, const ViewOrder& order, RunContext& context);

}  // namespace kapok::gui
