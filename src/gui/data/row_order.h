// The rows of a table as the view shows them: sorted and filtered, without a new table.
#pragma once

#include "sdk/run_context.h"
#include "spec/query.h"
#include "table/table.h"
#include "workbook/pipeline_values.h"

#include <QString>

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
    std::vector<OrderKey> further = {};       ///< keys after the first
};

/// Null when all rows are shown as they are. Missing values come last, texts in the order of their alphabet, Chinese
/// by pinyin. O(rows log rows), on all cores.
RowOrder rowOrder(const Table& table, const ViewOrder& order, RunContext& context);

/// Whether the canonical text of a cell holds the words, upper and lower case alike. Grouped thousands and a blank
/// between date and time count as they are shown.
bool cellHolds(const Column& column, std::size_t row, const QString& words);

/// The rows with a cell that holds the words. O(cells), on all cores.
workbook::RowMask rowsHolding(const Table& table, const QString& words, RunContext& context);

}  // namespace kapok::gui
