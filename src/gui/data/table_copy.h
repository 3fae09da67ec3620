// Rows as text for the clipboard: parted by tabs, as spreadsheets take them.
#pragma once

#include "gui/data/row_order.h"

#include <QString>

namespace kapok::gui {

/// All digits, no grouping, in the locale's decimal sign; texts with tabs, quotes or line ends are quoted.
QString copiedCell(const Column& column, std::size_t row);

/// The rows of the mask in the order of the view (null: as in the table); geometry is left empty. O(rows).
QString copiedRows(const Table& table, const RowOrder& order, const workbook::RowMask& mask, bool header,
                   RunContext& context);

}  // namespace kapok::gui
